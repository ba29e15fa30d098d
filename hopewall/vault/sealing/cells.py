"""Several cells of a row sealed as one: all that a person said or is called in it.

The cells stand as a JSON list in a fixed order. They are bound to their table, their columns and
their row, so that nothing sealed can be moved to another place unseen.
"""

from collections.abc import Callable, Sequence
from json import JSONDecoder
from json.encoder import encode_basestring
from typing import Any

from hopewall.vault.sealing.subject_key import SubjectKey

_in_json: Callable[[str], str] = encode_basestring
_scan: Callable[[str, int], tuple[Any, int]] = JSONDecoder().scan_once  # type: ignore[attr-defined] # typeshed leaves this public attribute out


class SealedCells:
    """What one sealed column of a table holds."""

    def __init__(self, table: str, column: str, names: Sequence[str]) -> None:
        self.column = column
        self.names = tuple(names)
        self._count = len(self.names)
        self._place = f"{table}\x00{column}\x00{','.join(names)}\x00".encode()

    def seal(self, key: SubjectKey, row_id: str, cells: Sequence[str | None]) -> bytes:
        """Return the cells sealed; raises ValueError for a text that is no Unicode."""
        parts = ["null" if cell is None else _in_json(cell) for cell in cells]
        return key.seal(f"[{','.join(parts)}]".encode(), self._place + row_id.encode())

    def open(self, key: SubjectKey, row_id: str, sealed: bytes) -> list[Any]:
        """Return the cells; raises ValueError or TypeError for what is not theirs."""
        place = self._place + row_id.encode()
        cells, _ = _scan(key.open(sealed, place).decode(), 0)
        if type(cells) is not list or len(cells) != self._count:
            raise ValueError("these are not the cells of this column")
        return cells
