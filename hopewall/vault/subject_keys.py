"""The repository of people's own keys. One that is destroyed takes its person's words with it."""

from collections.abc import Iterable
from typing import Any, Final

from sqlalchemy import bindparam, delete, insert, select, update

from hopewall.vault import tables_later
from hopewall.vault.codecs import Stored
from hopewall.vault.errors import DamagedRowError, UnknownRecordError
from hopewall.vault.link import Link, Prepared, chunks, ids_parameter, listed
from hopewall.vault.mapping import FoundKey
from hopewall.vault.sealing.subject_key import SubjectKey, Wrapping
from hopewall.vault.vault_key import VaultKey, VaultKeys

_K = tables_later.subject_key.c
_TABLE: Final = tables_later.subject_key.name
_INSERT: Final = Prepared(insert(tables_later.subject_key))
_ALL: Final = select(_K.subject_id, _K.epoch, _K.nonce, _K.wrapped)
_SELECT: Final = _ALL.where(_K.subject_id.in_(listed()))
_OF_EPOCH: Final = _ALL.where(_K.epoch == bindparam("of_epoch")).order_by(_K.subject_id)
_IDS: Final = select(_K.subject_id).order_by(_K.subject_id)
_FORGET: Final = delete(tables_later.subject_key).where(_K.subject_id == bindparam("id"))
_REWRAP: Final = (
    update(tables_later.subject_key)
    .where(_K.subject_id == bindparam("id"))
    .values({name: bindparam(f"new_{name}") for name in ("epoch", "nonce", "wrapped")})
)


class SubjectKeys:
    """The keys of one unit of work: each unwrapped once, and gone with it."""

    def __init__(self, link: Link, vault_keys: VaultKeys) -> None:
        self._link = link
        self._vault_keys = vault_keys
        self._known: dict[str, FoundKey] = {}
        self._wrappings: dict[int, Wrapping] = {}

    def make(self, subject_ids: Iterable[str]) -> "NewKeys":
        """Make a new key for each person; `NewKeys.save` keeps them once the people are in."""
        made = {subject_id: SubjectKey.new() for subject_id in subject_ids}
        return NewKeys(made, self._link, self._wrapping(self._vault_keys.newest), self._known)

    def load(self, subject_ids: Iterable[str]) -> None:
        """Read the keys of many people in one question; those known already are not asked for."""
        known = self._known
        unknown = {subject_id for subject_id in subject_ids if subject_id not in known}
        if not unknown:
            return
        for row in self._link.rows(_SELECT, {"ids": ids_parameter(unknown)}):
            known[row[0]] = self._unwrapped(row)
        for subject_id in unknown:
            known.setdefault(subject_id, None)

    def of(self, subject_id: str) -> FoundKey:
        """Return a person's key for reading: an error where it is damaged, None once forgotten."""
        if subject_id not in self._known:
            self.load((subject_id,))
        return self._known[subject_id]

    def for_writing(self, subject_id: str) -> SubjectKey:
        """Return a person's key; raises UnknownRecordError or DamagedRowError."""
        key = self.of(subject_id)
        if key is None:
            raise UnknownRecordError(
                f"Person {subject_id} is not in the vault, or was forgotten: add the person first."
            )
        if isinstance(key, DamagedRowError):
            raise key
        return key

    def holders(self) -> list[str]:
        """Return the ids of everybody who has a key, and so was not forgotten."""
        return [row[0] for row in self._link.rows(_IDS)]

    def forget(self, subject_id: str) -> None:
        """Destroy a person's key; raises UnknownRecordError where there is none.

        Once it is committed, nobody can read the person's words, names and attachments any more;
        the vault's log holds the wrapped key until `Vault.checkpoint`.
        """
        if self._link.write(_FORGET, {"id": subject_id}) == 0:
            raise UnknownRecordError(f"Person {subject_id} has no key in the vault to destroy.")
        self._known[subject_id] = None

    def rewrap(self, old: VaultKey, new: VaultKey) -> int:
        """Wrap every key that `old` wraps under `new` instead, and return how many.

        Raises DamagedRowError where one cannot be unwrapped; then nothing may be committed.
        """
        before, after = Wrapping(old), Wrapping(new)
        rows = self._link.rows(_OF_EPOCH, {"of_epoch": old.epoch})
        for chunk in chunks(rows):
            for subject_id, _, nonce, wrapped in chunk:
                try:
                    key = before.unwrap(nonce, wrapped, subject_id)
                except ValueError as error:
                    raise DamagedRowError(_TABLE, subject_id, "wrapped") from error
                new_nonce, new_wrapped = after.wrap(key, subject_id)
                self._link.write(
                    _REWRAP,
                    {
                        "id": subject_id,
                        "new_epoch": new.epoch,
                        "new_nonce": new_nonce,
                        "new_wrapped": new_wrapped,
                    },
                )
        return len(rows)

    def _wrapping(self, key: VaultKey) -> Wrapping:
        if key.epoch not in self._wrappings:
            self._wrappings[key.epoch] = Wrapping(key)
        return self._wrappings[key.epoch]

    def _unwrapped(self, row: Any) -> FoundKey:  # noqa: ANN401 - a row of any kind
        subject_id, epoch, nonce, wrapped = row
        try:
            wrapping = self._wrapping(self._vault_keys.of(epoch))
        except KeyError:
            return DamagedRowError(_TABLE, subject_id, "epoch")
        try:
            return wrapping.unwrap(nonce, wrapped, subject_id)
        except (ValueError, TypeError):
            return DamagedRowError(_TABLE, subject_id, "wrapped")


class NewKeys:
    """Keys of people who are just being added."""

    def __init__(
        self,
        made: dict[str, SubjectKey],
        link: Link,
        wrapping: Wrapping,
        known: dict[str, FoundKey],
    ) -> None:
        self._made = made
        self._link = link
        self._wrapping = wrapping
        self._known = known

    def of(self, subject_id: str) -> SubjectKey:
        """Return the new key of a person."""
        return self._made[subject_id]

    def save(self) -> None:
        """Keep the keys; the people must be in the vault by now. Raises VaultError."""
        rows: list[dict[str, Stored]] = []
        for subject_id, key in self._made.items():
            nonce, wrapped = self._wrapping.wrap(key, subject_id)
            rows.append(
                {
                    "subject_id": subject_id,
                    "epoch": self._wrapping.epoch,
                    "nonce": nonce,
                    "wrapped": wrapped,
                }
            )
        self._link.write_many(_INSERT, rows)
        self._known.update(self._made)
