"""The people who work with the vault: their roles, and what each role may do.

Who may open the vault at all is decided by its key; a role says what hopewall does for somebody
who may. Taking a person off the wall is open to every role: a withdrawal must never wait for the
right colleague (PIPL Art. 15, GDPR Art. 7(3): as easy as giving consent).
"""

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class Role(StrEnum):
    """What somebody is to the wall; the words stand in key files and in the audit."""

    CURATOR = "curator"
    CONSENT_OFFICER = "consent_officer"
    REVIEWER = "reviewer"
    CLINICIAN = "clinician"
    ADMINISTRATOR = "administrator"


class Permission(StrEnum):
    """One thing that a role may do."""

    VIEW = "view"
    EDIT_STORY = "edit_story"
    RECORD_CONSENT = "record_consent"
    VERIFY = "verify"
    APPROVE = "approve"
    PUBLISH = "publish"
    WITHDRAW = "withdraw"
    EXPORT = "export"
    ERASE = "erase"
    EDIT_CONTENT = "edit_content"
    SITE_ADMIN = "site_admin"
    STAFF_ADMIN = "staff_admin"
    BACKUP = "backup"


_EVERYBODY: Final = frozenset({Permission.VIEW, Permission.WITHDRAW})

ALLOWED: Final = MappingProxyType(
    {
        Role.CURATOR: _EVERYBODY
        | {Permission.EDIT_STORY, Permission.EDIT_CONTENT, Permission.PUBLISH},
        Role.CONSENT_OFFICER: _EVERYBODY
        | {
            Permission.RECORD_CONSENT,
            Permission.VERIFY,
            Permission.PUBLISH,
            Permission.EXPORT,
            Permission.ERASE,
        },
        Role.REVIEWER: _EVERYBODY | {Permission.VERIFY, Permission.APPROVE, Permission.PUBLISH},
        Role.CLINICIAN: _EVERYBODY | {Permission.APPROVE, Permission.EDIT_CONTENT},
        Role.ADMINISTRATOR: _EVERYBODY
        | {
            Permission.PUBLISH,
            Permission.EXPORT,
            Permission.SITE_ADMIN,
            Permission.STAFF_ADMIN,
            Permission.BACKUP,
        },
    }
)

_DOING: Final = MappingProxyType(
    {
        Permission.VIEW: "look into the vault",
        Permission.EDIT_STORY: "change stories",
        Permission.RECORD_CONSENT: "record consents",
        Permission.VERIFY: "check what others recorded",
        Permission.APPROVE: "approve stories",
        Permission.PUBLISH: "publish",
        Permission.WITHDRAW: "take people off the wall",
        Permission.EXPORT: "export",
        Permission.ERASE: "erase people",
        Permission.EDIT_CONTENT: "change explainers",
        Permission.SITE_ADMIN: "change the site's settings",
        Permission.STAFF_ADMIN: "manage staff and keys",
        Permission.BACKUP: "make and restore backups",
    }
)


def may(role: Role, permission: Permission, *, four_eyes: bool = True) -> bool:
    """Whether a role may do this; on a site of one person its administrator does everything."""
    if not four_eyes and role is Role.ADMINISTRATOR:
        return True
    return permission in ALLOWED[role]


def in_words(role: Role) -> str:
    """Return a role as one says it."""
    return role.value.replace("_", " ")


def refusal(name: str, role: Role, permission: Permission) -> str:
    """Return the sentence for somebody whose role may not do this."""
    able = [in_words(each) for each in Role if permission in ALLOWED[each]]
    return (
        f"{name} is {in_words(role)} here and may not {_DOING[permission]}: "
        f"ask somebody who is {' or '.join(able)}."
    )


@dataclass(frozen=True, slots=True)
class StaffSession:
    """Who has the vault open, on which machine; what the audit calls the actor."""

    staff_id: str
    name: str
    role: Role
    device_id: str = ""


NOBODY: Final = StaffSession("nobody", "nobody", Role.CURATOR)
"""Whoever opened a vault by its key without logging in: tests and measurements."""

RECOVERY_ID: Final = "recovery-key"
"""The staff id of whoever opened the vault with the recovery key."""


def same_name(name: str) -> str:
    """Return what two spellings of one name have in common: width, case and outer blanks."""
    return unicodedata.normalize("NFKC", name).strip().casefold()


_SHORTEST: Final = 12
_FEWEST: Final = 5
_WIDE: Final = frozenset("WF")

STRENGTH_RULE: Final = (
    f"A passphrase has at least {_SHORTEST} characters (a Chinese character counts as two), "
    f"{_FEWEST} different ones among them, and does not contain its owner's name."
)


def is_strong_enough(passphrase: str, name: str) -> bool:
    """Whether a new passphrase keeps STRENGTH_RULE."""
    length = sum(2 if unicodedata.east_asian_width(sign) in _WIDE else 1 for sign in passphrase)
    known = same_name(name)
    return (
        length >= _SHORTEST
        and len(set(passphrase)) >= _FEWEST
        and not (known and known in same_name(passphrase))
    )
