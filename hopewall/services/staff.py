"""Adding, removing and resetting staff, and the recovery key, in an open vault.

Only administrators may, but for one's own passphrase. Whoever is removed had the vault key, so the
vault gets a new one.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.codes import ChannelName
from hopewall.core.staff import (
    STRENGTH_RULE,
    Permission,
    Role,
    in_words,
    is_strong_enough,
    may,
    refusal,
)
from hopewall.services.auditing import note_deed
from hopewall.services.clocks import now as clocks_now
from hopewall.services.founding import NewMember, enter_on_list, fault_in
from hopewall.services.home import Home
from hopewall.services.key_change import (
    KeyFileChangedError,
    change_key,
    key_file_held,
    present_file,
    rewrite,
)
from hopewall.services.login_tries import LoginTries
from hopewall.vault import (
    KeyFile,
    Member,
    MemberSlot,
    SealError,
    StretchCost,
    TooLittleMemoryError,
    Vault,
    VaultError,
    new_identity,
)


@dataclass(frozen=True, slots=True)
class StaffChanged:
    """It is done; the sentence says what."""

    sentence: str
    member: Member | None = None


@dataclass(frozen=True, slots=True)
class RecoveryMade:
    """There is a new recovery key, and the earlier one opens nothing that comes after."""

    recovery_key: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class StaffNotChanged:
    """Nothing was changed, or the sentence says what is left to do."""

    sentence: str


_FAULTS = (VaultError, OSError, SealError, KeyFileChangedError, TooLittleMemoryError)


def members_of(home: Home, vault: Vault) -> tuple[Member, ...] | StaffNotChanged:
    """Return who can log in."""
    try:
        return tuple(slot.member for slot in present_file(home, vault.keys.newest).slots)
    except KeyFileChangedError as error:
        return StaffNotChanged(str(error))


def add_member(
    home: Home, vault: Vault, new: NewMember, cost: StretchCost, now: datetime
) -> StaffChanged | StaffNotChanged:
    """Give somebody a slot of their own."""

    def add(file: KeyFile) -> StaffChanged | StaffNotChanged:
        fault = fault_in(new, [slot.member for slot in file.slots])
        if fault:
            return StaffNotChanged(fault)
        slot = MemberSlot.make(new.as_member(), new.passphrase, cost, now)
        enter_on_list(vault, [slot], now)
        rewrite(home, file, [*file.slots, slot], file.recovery, vault.keys.newest)
        _forget_tries(home, [slot.member])
        return StaffChanged(
            f"{slot.member.name} is {in_words(new.role)} now and can log in.", slot.member
        )

    return _changing(home, vault, add, "")


def remove_member(
    home: Home, vault: Vault, name: str, now: datetime
) -> StaffChanged | StaffNotChanged:
    """Take somebody's slot away and give the vault a new key, which they never had."""

    def remove(file: KeyFile) -> StaffChanged | StaffNotChanged:
        slot = file.slot_of(name)
        if slot is None:
            return _nobody(name)
        rest = [each for each in file.slots if each is not slot]
        if _is_last_administrator(slot, rest):
            return _last(slot)
        change_key(home, vault, rest, file.recovery, now)
        with vault.unit_of_work() as work:
            if any(each.staff_id == slot.member.staff_id for each in work.staff.all()):
                work.staff.remove(slot.member.staff_id, vault.session.staff_id, now)
            work.audit.append(_deed(AuditAction.STAFF_REMOVED, slot.member, now))
            work.commit()
        return StaffChanged(
            f"{slot.member.name} can no longer log in, and the vault has a new key.", slot.member
        )

    return _changing(home, vault, remove, "")


@dataclass(frozen=True, slots=True)
class Reset:
    """A new passphrase for somebody; with `role` a new role too.

    `leaked` says that somebody else may know the old passphrase: the vault gets a new key.
    """

    name: str
    passphrase: str = field(repr=False)
    role: Role | None = None
    leaked: bool = False


def reset_member(
    home: Home, vault: Vault, asked: Reset, cost: StretchCost, now: datetime
) -> StaffChanged | StaffNotChanged:
    """Give somebody a new slot with another passphrase; the old passphrase opens nothing more."""

    def reset(file: KeyFile) -> StaffChanged | StaffNotChanged:
        slot = file.slot_of(asked.name)
        if slot is None:
            return _nobody(asked.name)
        if not is_strong_enough(asked.passphrase, slot.member.name):
            return StaffNotChanged(STRENGTH_RULE)
        member = replace(slot.member, role=asked.role or slot.member.role)
        others = [each for each in file.slots if each is not slot]
        if member.role is not Role.ADMINISTRATOR and _is_last_administrator(slot, others):
            return _last(slot)
        newer = MemberSlot.make(member, asked.passphrase, cost, now)
        _tell_of_reset(vault, slot.member, member, now)
        slots = [newer if each is slot else each for each in file.slots]
        if asked.leaked:
            change_key(home, vault, slots, file.recovery, now)
        else:
            rewrite(home, file, slots, file.recovery, vault.keys.newest)
        _forget_tries(home, [member])
        return StaffChanged(f"{member.name} has a new passphrase.", member)

    own = asked.name if asked.role is None else ""
    return _changing(home, vault, reset, own)


def new_recovery_key(home: Home, vault: Vault, now: datetime) -> RecoveryMade | StaffNotChanged:
    """Make a new recovery key; whoever has the earlier one cannot open what comes after."""
    made: list[str] = []

    def renew(file: KeyFile) -> StaffChanged | StaffNotChanged:
        recovery_key, recovery = new_identity()
        note_deed(vault, Deed(AuditAction.RECOVERY_KEY_CHANGED, ObjectKind.VAULT, now))
        change_key(home, vault, file.slots, recovery, now)
        made.append(recovery_key)
        return StaffChanged("")

    outcome = _changing(home, vault, renew, "")
    return outcome if isinstance(outcome, StaffNotChanged) else RecoveryMade(made[0])


def set_solo(vault: Vault, now: datetime, *, solo: bool) -> StaffChanged | StaffNotChanged:
    """Say that one person works here, who may check their own entries, or that two must (CG-10)."""
    session = vault.session
    if not may(session.role, Permission.STAFF_ADMIN):
        return StaffNotChanged(refusal(session.name, session.role, Permission.STAFF_ADMIN))
    try:
        with vault.unit_of_work() as work:
            work.settings.set_four_eyes(needed=not solo)
            for name in ChannelName:
                # What was decided under the other rule is decided anew.
                work.ledger.drop_published(name)
            reason = "solo-on" if solo else "solo-off"
            work.audit.append(
                Deed(AuditAction.SETTING_OVERRIDDEN, ObjectKind.SETTING, now, reason=reason)
            )
            work.commit()
    except VaultError as error:
        return StaffNotChanged(str(error))
    if solo:
        return StaffChanged(
            "This is a site of one person now: the same person may record and check. "
            "The dashboard and the audit say so."
        )
    return StaffChanged("Two people must stand behind each consent and each story.")


def four_eyes(vault: Vault) -> bool:
    """Whether two people must stand behind each consent and story; raises VaultError."""
    with vault.reading() as reading:
        return reading.settings.four_eyes


def _changing(
    home: Home,
    vault: Vault,
    change: Callable[[KeyFile], StaffChanged | StaffNotChanged],
    own_name: str,
) -> StaffChanged | StaffNotChanged:
    """Change the key file under its lock; `own_name` is whom one may change without a role."""
    session = vault.session
    try:
        with key_file_held(home):
            file = present_file(home, vault.keys.newest)
            slot = file.slot_of(own_name) if own_name else None
            own = slot is not None and slot.member.staff_id == session.staff_id
            if not own and not may(session.role, Permission.STAFF_ADMIN):
                return StaffNotChanged(refusal(session.name, session.role, Permission.STAFF_ADMIN))
            return change(file)
    except _FAULTS as error:
        said = str(error) if not isinstance(error, OSError) else (error.strerror or str(error))
        return StaffNotChanged(f"{said.rstrip('.')}. The staff was not changed.")


def _tell_of_reset(vault: Vault, before: Member, after: Member, now: datetime) -> None:
    """Let the audit know before the key file changes; raises VaultError."""
    with vault.unit_of_work() as work:
        work.audit.append(_deed(AuditAction.STAFF_RESET, after, now))
        if before.role is not after.role:
            work.audit.append(_deed(AuditAction.ROLE_CHANGED, after, now))
        work.commit()


def _deed(action: AuditAction, member: Member, now: datetime) -> Deed:
    return Deed(
        action, ObjectKind.STAFF, now, reason=member.role.value, about_staff=member.staff_id
    )


def _forget_tries(home: Home, members: Sequence[Member]) -> None:
    """Let somebody who was given a passphrase use it at once; raises OSError."""
    tries = LoginTries.read(home.vault, clocks_now())
    for member in members:
        tries = tries.right(member.name).right(member.staff_id)
    tries.write(home.vault)


def _is_last_administrator(slot: MemberSlot, others: Sequence[MemberSlot]) -> bool:
    is_one = slot.member.role is Role.ADMINISTRATOR
    return is_one and not any(each.member.role is Role.ADMINISTRATOR for each in others)


def _last(slot: MemberSlot) -> StaffNotChanged:
    return StaffNotChanged(
        f"{slot.member.name} is the last administrator: make somebody else administrator first."
    )


def _nobody(name: str) -> StaffNotChanged:
    return StaffNotChanged(f"Nobody here is called {name}; see 'hopewall staff list'.")
