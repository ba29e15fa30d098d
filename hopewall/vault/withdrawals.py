"""The repository of withdrawals: what was taken back is written once, what followed is added."""

from collections.abc import Iterable, Iterator

from sqlalchemy import bindparam, insert, select, update

from hopewall.core.consent import Withdrawal
from hopewall.vault import tables
from hopewall.vault.codecs import Stored
from hopewall.vault.errors import AppendOnlyError, DamagedRowError, UnknownRecordError
from hopewall.vault.link import Link, Prepared, chunks, ids_parameter, listed
from hopewall.vault.rows_consent import (
    FACTS,
    FOLLOW_UP,
    SEALED_FOLLOW_UP,
    WITHDRAWAL,
    read_withdrawal,
)
from hopewall.vault.subject_keys import SubjectKeys

_W = tables.withdrawal.c
_INSERT = Prepared(insert(tables.withdrawal))
_SELECT = select(*WITHDRAWAL.selected).order_by(_W.received_at, _W.withdrawal_id)
_OF_SUBJECT = _SELECT.where(_W.subject_id == bindparam("id"))
_OF_SUBJECTS = _SELECT.where(_W.subject_id.in_(listed()))
_WHOSE = select(_W.subject_id).distinct().order_by(_W.subject_id)
_IDS = select(_W.withdrawal_id).order_by(_W.withdrawal_id)
_ONE = _SELECT.where(_W.withdrawal_id == bindparam("id"))
_FOLLOWS = [name for name in WITHDRAWAL.stored if name in FOLLOW_UP or name == SEALED_FOLLOW_UP]
_FOLLOW_UP = (
    update(tables.withdrawal)
    .where(_W.withdrawal_id == bindparam("id"))
    .values({name: bindparam(name) for name in _FOLLOWS})
)


class Withdrawals:
    """Every withdrawal. One is never refused for what it names: hide first, ask later."""

    def __init__(self, link: Link, keys: SubjectKeys) -> None:
        self._link = link
        self._keys = keys

    def append(self, withdrawal: Withdrawal) -> None:
        """Append a withdrawal; raises DuplicateRecordError, or UnknownRecordError (no person)."""
        self.append_many((withdrawal,))

    def append_many(self, withdrawals: Iterable[Withdrawal]) -> None:
        """Append many withdrawals; raises as `append`."""
        for chunk in chunks(withdrawals):
            self._keys.load(withdrawal.subject_id for withdrawal in chunk)
            self._link.write_many(_INSERT, [self._row(withdrawal) for withdrawal in chunk])

    def follow_up(self, withdrawal: Withdrawal) -> None:
        """Keep what was done since: identity check, reason, receipt, tasks, erasure.

        Raises UnknownRecordError, or AppendOnlyError when anything else differs.
        """
        stored = self.get(withdrawal.withdrawal_id)
        if any(getattr(stored, name) != getattr(withdrawal, name) for name in FACTS):
            raise AppendOnlyError(
                f"Withdrawal {withdrawal.withdrawal_id} cannot be changed: record another one."
            )
        row = self._row(withdrawal)
        changes = {name: row[name] for name in _FOLLOWS}
        self._link.write(_FOLLOW_UP, {**changes, "id": withdrawal.withdrawal_id})

    def get(self, withdrawal_id: str) -> Withdrawal:
        """Return a withdrawal; raises UnknownRecordError or DamagedRowError."""
        for row in self._link.rows(_ONE, {"id": withdrawal_id}):
            return read_withdrawal(row, self._keys.of(row.subject_id))
        raise UnknownRecordError(f"Withdrawal {withdrawal_id} is not in the vault.")

    def ids(self) -> list[str]:
        """Return the ids of every withdrawal, readable or not."""
        return [row[0] for row in self._link.rows(_IDS)]

    def all(self) -> Iterator[Withdrawal]:
        """Iterate every withdrawal, person by person; raises DamagedRowError."""
        for row in self._link.rows(_WHOSE):
            yield from self.of(row[0])

    def of(self, subject_id: str) -> tuple[Withdrawal, ...]:
        """Return a person's withdrawals, the oldest first; raises DamagedRowError."""
        rows = self._link.rows(_OF_SUBJECT, {"id": subject_id})
        return tuple(read_withdrawal(row, self._keys.of(subject_id)) for row in rows)

    def of_many(
        self, subject_ids: Iterable[str]
    ) -> dict[str, tuple[Withdrawal, ...] | DamagedRowError]:
        """Return the same for many people in one question; who has none is absent.

        Who has a damaged one comes with its error.
        """
        ids = list(subject_ids)
        self._keys.load(ids)
        found: dict[str, tuple[Withdrawal, ...] | DamagedRowError] = {}
        for row in self._link.rows(_OF_SUBJECTS, {"ids": ids_parameter(ids)}):
            before = found.get(row.subject_id, ())
            if isinstance(before, DamagedRowError):
                continue
            try:
                own = read_withdrawal(row, self._keys.of(row.subject_id))
                found[row.subject_id] = (*before, own)
            except DamagedRowError as error:
                found[row.subject_id] = error
        return found

    def _row(self, withdrawal: Withdrawal) -> dict[str, Stored]:
        key = self._keys.for_writing(withdrawal.subject_id)
        return WITHDRAWAL.sealed_row(WITHDRAWAL.row(withdrawal), key)
