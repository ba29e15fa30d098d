"""The first keys of a new site: the vault key, its first people, and the recovery key."""

import os
import secrets
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final

from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.staff import (
    RECOVERY_ID,
    STRENGTH_RULE,
    Role,
    StaffSession,
    is_strong_enough,
    same_name,
)
from hopewall.services.device import device_id
from hopewall.services.key_change import new_vault_key
from hopewall.services.login_tries import LoginTries
from hopewall.vault import (
    Member,
    MemberSlot,
    StaffMember,
    StretchCost,
    Vault,
    VaultKey,
    new_identity,
    sealed_file,
    write_key_file,
)

_LONGEST_NAME: Final = 64
_MOST_AT_ONCE: Final = 4
"""Slots made side by side; each takes 256 MB of memory."""


@dataclass(frozen=True, slots=True)
class NewMember:
    """Somebody who is to get a slot; without a `staff_id` one is made up."""

    name: str
    role: Role
    passphrase: str = field(repr=False)
    staff_id: str = ""

    def as_member(self) -> Member:
        """Return the member that the slot is for."""
        return Member(
            self.staff_id or f"staff-{secrets.token_hex(4)}", self.name.strip(), self.role
        )


@dataclass(frozen=True, slots=True)
class Founded:
    """The keys are written; the recovery key is shown once and kept nowhere."""

    key: VaultKey
    slots: tuple[MemberSlot, ...]
    recovery_key: str = field(repr=False)

    @property
    def session(self) -> StaffSession:
        """Return the session of the first administrator, who makes the vault."""
        members = [slot.member for slot in self.slots]
        first = min(members, key=lambda member: member.role is not Role.ADMINISTRATOR)
        return StaffSession(first.staff_id, first.name, first.role, device_id())


def fault_in(member: NewMember, present: Sequence[Member] = ()) -> str:
    """Return "" or one sentence on why somebody cannot be added."""
    name = member.name.strip()
    if not name or len(name) > _LONGEST_NAME or not name.isprintable():
        return f"A staff name has 1 to {_LONGEST_NAME} letters; choose another."
    taken = {same_name(word) for each in present for word in (each.name, each.staff_id)}
    if same_name(name) in taken | {same_name(RECOVERY_ID)}:
        return f"There is somebody called {name} already; choose another name."
    if not is_strong_enough(member.passphrase, name):
        return STRENGTH_RULE
    return ""


def found_keys(
    folder: Path, members: Sequence[NewMember], cost: StretchCost, now: datetime
) -> Founded:
    """Write the key file of a new vault; one of `members` is an administrator.

    Raises OSError and TooLittleMemoryError.
    """
    recovery_key, recovery = new_identity()
    key = new_vault_key()
    slots = make_slots(members, cost, now)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    write_key_file(folder, sealed_file(1, slots, recovery, [key]))
    LoginTries.fresh().write(folder)
    return Founded(key, slots, recovery_key)


def make_slots(
    members: Sequence[NewMember], cost: StretchCost, now: datetime
) -> tuple[MemberSlot, ...]:
    """Make several slots side by side; argon2 lets other threads run meanwhile."""
    at_once = min(_MOST_AT_ONCE, os.cpu_count() or 1, max(1, len(members)))
    with ThreadPoolExecutor(at_once) as workers:
        return tuple(
            workers.map(
                lambda each: MemberSlot.make(each.as_member(), each.passphrase, cost, now), members
            )
        )


def enter_on_list(vault: Vault, slots: Sequence[MemberSlot], now: datetime) -> None:
    """Write down who was added, for whoever reads old records; raises VaultError."""
    with vault.unit_of_work() as work:
        work.staff.add_many(
            StaffMember(
                slot.member.staff_id,
                slot.member.name,
                slot.member.role,
                now,
                vault.session.staff_id,
            )
            for slot in slots
        )
        work.audit.append_many(
            Deed(
                AuditAction.STAFF_ADDED,
                ObjectKind.STAFF,
                now,
                reason=slot.member.role.value,
                about_staff=slot.member.staff_id,
            )
            for slot in slots
        )
        work.commit()
