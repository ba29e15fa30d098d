"""The keys of an open vault: the newest, and those that it had before."""

from datetime import datetime

from sqlalchemy import bindparam, insert, select

from hopewall.vault import tables_later
from hopewall.vault.errors import UnknownRecordError, VaultClosedError
from hopewall.vault.link import Link
from hopewall.vault.vault_key import VaultKey

_T = tables_later.retired_key
_ONE = select(_T.c.secret).where(_T.c.epoch == bindparam("epoch"))
_ALL = select(_T.c.epoch).order_by(_T.c.epoch)
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

    def epochs(self) -> list[int]:
        """Return the numbers of all earlier keys."""
        return [row[0] for row in self._link.rows(_ALL)]

    def add(self, key: VaultKey, at: datetime) -> None:
        """Keep a key that is about to be replaced; done again, it changes nothing."""
        self._link.write(
            _INSERT, {"epoch": key.epoch, "secret": key.secret, "retired_at": at.isoformat()}
        )


class VaultKeys:
    """What an open vault's keys can be asked; forgotten when the vault is closed."""

    def __init__(self, newest: VaultKey) -> None:
        self._newest: VaultKey | None = newest

    @property
    def newest(self) -> VaultKey:
        """Return the key in use; raises VaultClosedError."""
        if self._newest is None:
            raise VaultClosedError("The vault is locked: open it again.")
        return self._newest

    def replace(self, newer: VaultKey) -> None:
        """Put the vault's next key in place of the present one."""
        self._newest = newer

    def forget(self) -> None:
        """Let go of the key; Python may keep its bytes in memory until they are overwritten."""
        self._newest = None
