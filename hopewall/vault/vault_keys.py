"""The keys of an open vault: the newest, and those that it had before."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import bindparam, insert, select

from hopewall.vault import tables_later
from hopewall.vault.errors import UnknownRecordError, VaultClosedError
from hopewall.vault.link import Link
from hopewall.vault.vault_key import VaultKey

_T = tables_later.retired_key
_ONE = select(_T.c.secret).where(_T.c.epoch == bindparam("epoch"))
_ALL = select(_T.c.epoch).order_by(_T.c.epoch)
_KEYS = select(_T.c.epoch, _T.c.secret)
_INSERT = insert(_T).prefix_with("OR IGNORE")


class RetiredKeys:
    """The repository of the vault's earlier keys, kept for what was encrypted with them."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def get(self, epoch: int) -> VaultKey:
        """Return an earlier key; raises UnknownRecordError."""
        for row in self._link.rows(_ONE, {"epoch": epoch}):
            return VaultKey(bytes(row[0]), epoch)
        raise UnknownRecordError(
            f"The vault has no key number {epoch}: restore it from a newer backup."
        )

    def all(self) -> list[VaultKey]:
        """Return all earlier keys."""
        return [VaultKey(bytes(row[1]), row[0]) for row in self._link.rows(_KEYS)]

    def epochs(self) -> list[int]:
        """Return the numbers of all earlier keys."""
        return [row[0] for row in self._link.rows(_ALL)]

    def add(self, key: VaultKey, at: datetime) -> None:
        """Keep a key that is about to be replaced; done again, it changes nothing."""
        self._link.write(
            _INSERT, {"epoch": key.epoch, "secret": key.secret, "retired_at": at.isoformat()}
        )


class OpenKeys:
    """The keys of an open vault; forgotten when it is closed."""

    def __init__(self, newest: VaultKey, older: Iterable[VaultKey] = ()) -> None:
        self._newest: VaultKey | None = newest
        self._older = {key.epoch: key for key in older}

    @property
    def newest(self) -> VaultKey:
        """Return the key in use; raises VaultClosedError."""
        if self._newest is None:
            raise VaultClosedError("The vault is locked: open it again.")
        return self._newest

    def of(self, epoch: int) -> VaultKey:
        """Return the key of that epoch; raises KeyError, VaultClosedError."""
        newest = self.newest
        return newest if epoch == newest.epoch else self._older[epoch]

    def keep(self, older: Iterable[VaultKey]) -> None:
        """Have these earlier keys at hand too."""
        self._older.update((key.epoch, key) for key in older)

    def replace(self, newer: VaultKey) -> None:
        """Put the vault's next key in place of the present one, which stays at hand."""
        self.keep((self.newest,))
        self._newest = newer

    def forget(self) -> None:
        """Let go of the keys; Python may keep their bytes in memory until they are overwritten."""
        self._newest = None
        self._older.clear()
