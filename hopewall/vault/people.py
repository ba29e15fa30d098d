"""The repository of people."""

from collections.abc import Iterable, Iterator

from sqlalchemy import bindparam, delete, func, insert, select, update

from hopewall.core.person import Subject
from hopewall.vault import tables
from hopewall.vault.errors import UnknownRecordError
from hopewall.vault.link import Link, Prepared, chunks
from hopewall.vault.rows_person import SUBJECT, read_subject
from hopewall.vault.subject_keys import SubjectKeys

_INSERT = Prepared(insert(tables.subject))
_SELECT = select(*SUBJECT.selected).order_by(tables.subject.c.subject_id)
_ONE = _SELECT.where(tables.subject.c.subject_id == bindparam("id"))
_UPDATE = (
    update(tables.subject)
    .where(tables.subject.c.subject_id == bindparam("id"))
    .values(
        {name: bindparam(name) for name in SUBJECT.stored if name not in ("subject_id", "revision")}
    )
)
_DROP = delete(tables.subject).where(tables.subject.c.subject_id == bindparam("id"))


class People:
    """Everybody a consent is about. The revision is the vault's to raise, never the caller's."""

    def __init__(self, link: Link, keys: SubjectKeys) -> None:
        self._link = link
        self._keys = keys

    def add(self, subject: Subject) -> None:
        """Add a person, with a new key; raises DuplicateRecordError or InvalidRecordError."""
        self.add_many((subject,))

    def add_many(self, subjects: Iterable[Subject]) -> None:
        """Add many people at once; raises as `add`, and then nothing may be committed."""
        for chunk in chunks(subjects):
            made = self._keys.make(subject.subject_id for subject in chunk)
            self._link.write_many(
                _INSERT,
                [
                    SUBJECT.sealed_row(SUBJECT.row(subject), made.of(subject.subject_id))
                    for subject in chunk
                ],
            )
            made.save()

    def save(self, subject: Subject) -> None:
        """Replace a person's facts and raise the revision; raises UnknownRecordError."""
        key = self._keys.for_writing(subject.subject_id)
        row = SUBJECT.sealed_row(SUBJECT.row(subject), key)
        del row["revision"]
        row["id"] = row.pop("subject_id")
        if self._link.write(_UPDATE, row) == 0:
            raise UnknownRecordError(f"Person {subject.subject_id} is not in the vault.")

    def remove(self, subject_id: str) -> None:
        """Remove somebody of whom nothing else is in the vault, with their key.

        Raises UnknownRecordError where anything still refers to them: then they are erased.
        """
        self._keys.forget(subject_id)
        if self._link.write(_DROP, {"id": subject_id}) == 0:
            raise UnknownRecordError(f"Person {subject_id} is not in the vault.")

    def get(self, subject_id: str) -> Subject:
        """Return a person; raises UnknownRecordError or DamagedRowError."""
        for row in self._link.rows(_ONE, {"id": subject_id}):
            return read_subject(row, self._keys.of(subject_id))
        raise UnknownRecordError(f"Person {subject_id} is not in the vault.")

    def all(self) -> Iterator[Subject]:
        """Iterate everybody who was not forgotten, in their ids' order; raises DamagedRowError."""
        for chunk in chunks(self._link.rows(_SELECT)):
            self._keys.load(row[0] for row in chunk)
            for row in chunk:
                key = self._keys.of(row[0])
                if key is not None:
                    yield read_subject(row, key)

    def count(self) -> int:
        """Return how many people there are."""
        count: int = self._link.rows(select(func.count()).select_from(tables.subject))[0][0]
        return count
