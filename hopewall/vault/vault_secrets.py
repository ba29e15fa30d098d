"""Secrets of the whole vault that outlive its key: made once, kept in the encrypted database."""

import secrets
from datetime import datetime
from enum import StrEnum
from typing import Final

from sqlalchemy import bindparam, delete, insert, select, update

from hopewall.vault import tables_later
from hopewall.vault.errors import UnknownRecordError
from hopewall.vault.link import Link

_BYTES: Final = 32
_ONE: Final = select(tables_later.vault_secret.c.secret).where(
    tables_later.vault_secret.c.name == bindparam("name")
)


class SecretName(StrEnum):
    """Which secret."""

    SIGNING = "signing"
    """The seed of the Ed25519 key that signs release heads."""
    SIGNING_NEXT = "signing-next"
    """The seed that is about to follow it: there only while the key is being replaced."""
    AUDIT = "audit"
    """Makes pseudonyms of staff and things in the audit."""
    EVIDENCE = "evidence"
    """Seals what must be kept of erased people: the signed form and its withdrawal."""
    TOMBSTONE = "tombstone"
    """Makes the keyed hashes by which an erased person is known again after a restore (CG-32)."""
    IMPORT = "import"
    """Makes the ids of imported people and consents out of their source's, which may be numbers
    of a record that nobody may guess back."""


class VaultSecrets:
    """The repository of the vault's own secrets."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def get(self, name: SecretName) -> bytes:
        """Return a secret of 32 bytes; raises UnknownRecordError where none was made."""
        found = self.find(name)
        if found is None:
            raise UnknownRecordError(
                f"The vault has no secret for {name}: restore it from a backup."
            )
        return found

    def find(self, name: SecretName) -> bytes | None:
        """Return a secret, or None where none was made."""
        for row in self._link.rows(_ONE, {"name": str(name)}):
            return bytes(row[0])
        return None

    def make(self, name: SecretName, at: datetime) -> bytes:
        """Make a new random secret and return it; raises DuplicateRecordError for a second one."""
        made = secrets.token_bytes(_BYTES)
        self._link.write(
            insert(tables_later.vault_secret),
            {"name": str(name), "secret": made, "made_at": at.isoformat()},
        )
        return made

    def get_or_make(self, name: SecretName, at: datetime) -> bytes:
        """Return the secret, made now where there is none; needs a unit of work."""
        try:
            return self.get(name)
        except UnknownRecordError:
            return self.make(name, at)

    def succeed(self, name: SecretName, successor: SecretName, at: datetime) -> None:
        """Put the successor's secret in the place of `name`; where there is none, do nothing."""
        secret = self.find(successor)
        if secret is None:
            return
        table = tables_later.vault_secret
        column = table.c.name
        self._link.write(
            update(table)
            .where(column == bindparam("old"))
            .values(secret=bindparam("new_secret"), made_at=bindparam("now")),
            {"old": str(name), "new_secret": secret, "now": at.isoformat()},
        )
        self._link.write(delete(table).where(column == bindparam("gone")), {"gone": str(successor)})
