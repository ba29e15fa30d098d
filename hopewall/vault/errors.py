"""What can go wrong while working in an open vault: typed errors, one plain sentence each."""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlcipher3
from sqlalchemy.exc import DBAPIError, IntegrityError


class VaultError(Exception):
    """Base of everything the vault raises; `str()` of it is one plain sentence."""


class DamagedRowError(VaultError):
    """A stored row that cannot be read as what it should be; never dropped, always reported."""

    def __init__(self, table: str, row_id: str, column: str = "") -> None:
        self.table = table
        self.row_id = row_id
        self.column = column
        where = f", column {column}" if column else ""
        super().__init__(
            f"Row {row_id} of table {table}{where} is damaged: "
            "restore the vault from a backup, or record this entry again."
        )


class ForgottenRowError(DamagedRowError):
    """A row of somebody whose key was destroyed: nobody can read it any more."""

    def __init__(self, table: str, row_id: str) -> None:
        super().__init__(table, row_id)
        sentence = (
            f"Row {row_id} of table {table} belongs to a person who was forgotten: their key was "
            "destroyed, so nobody can read it any more."
        )
        self.args = (sentence,)


class FourEyesError(VaultError):
    """One person did both halves of what two people must do (CG-10)."""


class UncomparedError(VaultError):
    """A consent was verified without a word on what it was compared with."""


class DuplicateRecordError(VaultError):
    """A record with this id is already in the vault, or a different one is."""


class UnknownRecordError(VaultError):
    """A record that another one needs, or that was asked for by id, is not in the vault."""


class BrokenChainError(VaultError):
    """A consent's version or `prev_hash` does not follow from the version before it."""


class AppendOnlyError(VaultError):
    """A stored record that may never change was about to be changed or removed."""


class InvalidRecordError(VaultError):
    """A record holds a value that the vault cannot keep exactly."""


class VaultBusyError(VaultError):
    """Another program is writing to the vault; nothing was changed."""


class VaultFullError(VaultError):
    """The disk is full; nothing was changed."""


class VaultReadOnlyError(VaultError):
    """The vault lies on something that cannot be written; nothing was changed."""


class VaultStorageError(VaultError):
    """The disk or the file failed while the vault was in use."""


class VaultClosedError(VaultError):
    """The vault is locked or was closed."""


class UnitBrokenError(VaultError):
    """A write in this unit of work failed, so none of it may be committed."""


_DRIVER_ERRORS: tuple[type[Exception], ...] = (sqlcipher3.Error,)

_STORAGE = (
    (("locked", "busy"), VaultBusyError, "Another program is using the vault: try again shortly."),
    (
        ("disk is full", "full"),
        VaultFullError,
        "The disk is full, nothing was saved: make room and do it again.",
    ),
    (
        ("readonly", "read-only"),
        VaultReadOnlyError,
        "The vault cannot be written, nothing was saved: check its rights and the disk.",
    ),
    (
        ("malformed", "not a database", "could not decode"),
        VaultStorageError,
        "The vault's file is damaged: restore it from a backup.",
    ),
)

_RULES: tuple[tuple[str, type[VaultError], str], ...] = (
    (
        "consent four eyes",
        FourEyesError,
        "A consent must be checked by somebody other than the person who recorded it.",
    ),
    (
        "consent compared",
        UncomparedError,
        "Whoever verifies a consent says whether they compared it with its scan or with the paper.",
    ),
    (
        "story four eyes",
        FourEyesError,
        "A story must be approved by somebody other than its author.",
    ),
    (
        "photo four eyes",
        FourEyesError,
        "A photo must be approved by somebody other than whoever prepared it.",
    ),
    (
        "ck_story_approved_by_somebody",
        FourEyesError,
        "An approved story must say who approved it.",
    ),
    (
        "append-only",
        AppendOnlyError,
        "What was signed or recorded is never changed or removed: add a new version instead.",
    ),
    (
        "broken chain",
        BrokenChainError,
        "A consent's new version must follow its last one and carry its hash.",
    ),
    ("UNIQUE constraint", DuplicateRecordError, "A record with this id is already in the vault."),
    (
        "FOREIGN KEY constraint",
        UnknownRecordError,
        "A record that this one refers to is not in the vault: add that one first.",
    ),
)


def as_vault_error(error: DBAPIError) -> VaultError:
    """Return the typed error for what the database driver said."""
    said = str(error.orig)
    if isinstance(error, IntegrityError):
        for mark, kind, sentence in _RULES:
            if mark in said:
                return kind(sentence)
        return InvalidRecordError(f"A record breaks a rule of the vault ({said}).")
    return _storage_error(said)


@contextmanager
def typed_errors() -> Iterator[None]:
    """Turn whatever SQLAlchemy, or the driver where it is spoken to directly, raises inside.

    Raises VaultError.
    """
    try:
        yield
    except DBAPIError as error:
        raise as_vault_error(error) from error
    except _DRIVER_ERRORS as error:
        raise _storage_error(str(error)) from error
    except (UnicodeEncodeError, OverflowError) as error:
        raise InvalidRecordError(f"A value cannot be kept in the vault ({error}).") from error


def _storage_error(said: str) -> VaultError:
    for marks, kind, sentence in _STORAGE:
        if any(mark in said.lower() for mark in marks):
            return kind(sentence)
    return VaultStorageError(f"The vault's disk or file failed ({said}): check the disk.")
