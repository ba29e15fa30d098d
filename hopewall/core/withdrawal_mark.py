"""Marks of what was taken back: by which keyed hashes a restore knows what its backup does not.

They lie beside the tombstones, outside the vault and its backups, and name nobody. Each carries the
hash of the one before and a seal that only this vault can make.
"""

import hashlib
import hmac
import json
from collections.abc import Collection
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, Final

from hopewall.core.whole_lines import whole_lines

FIRST: Final = "0" * 64


class MarkKind(StrEnum):
    """What a hash in a mark stands for: the same id gives another hash for each."""

    PERSON = "withdrawn-person"
    STORY = "withdrawn-story"
    WITHDRAWAL = "withdrawal"


class MarkExtent(StrEnum):
    """How much was taken back."""

    WHOLE = "whole"
    PARTIAL = "partial"


@dataclass(frozen=True, slots=True)
class WithdrawalMark:
    """One withdrawal; `at` is UTC in ISO 8601, hashes are hexadecimal.

    `withdrawal` is empty for what is no withdrawal and hides all the same, such as danger.
    """

    seq: int
    person: str
    stories: tuple[str, ...]
    withdrawal: str
    extent: MarkExtent
    at: str
    prev_hash: str
    seal: str


@dataclass(frozen=True, slots=True)
class WithdrawalMarks:
    """A whole file of them, each sealed by this vault."""

    found: tuple[WithdrawalMark, ...] = ()

    @property
    def withdrawals(self) -> frozenset[str]:
        """The hashes of the withdrawals in them."""
        return frozenset(one.withdrawal for one in self.found) - {""}


@dataclass(frozen=True, slots=True)
class MarksDamaged:
    """A line is not as this vault wrote it."""

    line: int
    sentence: str


def mark_hash(secret: bytes, kind: MarkKind, identity: str) -> str:
    """Return by what a person, story or withdrawal is known again."""
    return hmac.new(secret, f"{kind}\x00{identity}".encode(), hashlib.sha256).hexdigest()


def new_mark(
    secret: bytes,
    person: str,
    stories: Collection[str],
    withdrawal: str,
    extent: MarkExtent,
    at: datetime,
) -> WithdrawalMark:
    """Return a mark of these ids that stands in no file yet; `withdrawal` may be empty."""
    return WithdrawalMark(
        seq=0,
        person=mark_hash(secret, MarkKind.PERSON, person),
        stories=tuple(sorted(mark_hash(secret, MarkKind.STORY, one) for one in stories)),
        withdrawal=mark_hash(secret, MarkKind.WITHDRAWAL, withdrawal) if withdrawal else "",
        extent=extent,
        at=at.astimezone(UTC).isoformat(),
        prev_hash="",
        seal="",
    )


def in_line(secret: bytes, known: WithdrawalMarks, mark: WithdrawalMark) -> WithdrawalMark:
    """Return the mark as it follows the others in their file."""
    last = known.found[-1] if known.found else None
    prev_hash = _hash(mark_line(last)) if last else FIRST
    bare = replace(mark, seq=len(known.found) + 1, prev_hash=prev_hash, seal="")
    return replace(bare, seal=_seal(secret, bare))


def mark_line(mark: WithdrawalMark) -> str:
    """Return the line for the file, without its end."""
    return json.dumps(asdict(mark), separators=(",", ":"))


def read_marks(text: str, secret: bytes) -> WithdrawalMarks | MarksDamaged:
    """Read a file; a line that a power cut interrupted does not count."""
    found: list[WithdrawalMark] = []
    before = FIRST
    for number, line in whole_lines(text):
        one = _read(line)
        genuine = one is not None and hmac.compare_digest(one.seal, _seal(secret, one))
        if one is None or not genuine or one.prev_hash != before or mark_line(one) != line:
            return MarksDamaged(
                number,
                f"Line {number} of the marks of withdrawals is not as this vault wrote it: "
                "put back a copy of the file.",
            )
        found.append(one)
        before = _hash(line)
    return WithdrawalMarks(tuple(found))


def _read(line: str) -> WithdrawalMark | None:
    try:
        said: dict[str, Any] = json.loads(line)
        stories = tuple(map(str, said.pop("stories")))
        extent = MarkExtent(said.pop("extent"))
        seq = int(said.pop("seq"))
        rest = {str(name): str(value) for name, value in said.items()}
        return WithdrawalMark(seq=seq, stories=stories, extent=extent, **rest)
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def _seal(secret: bytes, mark: WithdrawalMark) -> str:
    text = json.dumps(asdict(replace(mark, seal="")), separators=(",", ":"))
    return hmac.new(secret, f"withdrawal-mark\x00{text}".encode(), hashlib.sha256).hexdigest()


def _hash(line: str) -> str:
    return hashlib.sha256(line.encode()).hexdigest()
