"""Logging in: from a name and a passphrase, or the recovery key, to an open vault.

The passphrase opens the member's slot in the key file, the slot opens the sealed vault keys, and
the newest of them opens the vault. Once the slot is open the key is known to be right, so whatever
then fails is damage and is called so.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final

from hopewall.core.actor import Actor
from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.staff import RECOVERY_ID, Role, StaffSession
from hopewall.core.tries import FREE_TRIES, Moment, whole_seconds
from hopewall.release.lock import BusyError, locked
from hopewall.services.audit_spool import spool
from hopewall.services.clocks import now as clocks_now
from hopewall.services.device import device_id
from hopewall.services.home import Home
from hopewall.services.key_change import finish_key_change
from hopewall.services.login_tries import LoginTries
from hopewall.vault import (
    KeyFile,
    KeyFileDamaged,
    KeyFileMissing,
    KeyFileRead,
    KeyFileTrouble,
    MemberSlot,
    SealError,
    TooLittleMemoryError,
    Trouble,
    Vault,
    VaultDamaged,
    VaultKey,
    VaultOlder,
    VaultOpened,
    VaultOutcome,
    on_network_drive,
    open_vault,
    read_key_file,
    unseal,
    upgrade_vault,
    waste_time,
)

_MINUTE: Final = 60
_PATIENCE: Final = 20.0
LOCK_NAME: Final = "logins.lock"


@dataclass(frozen=True, slots=True)
class LoggedIn:
    """The vault is open; whoever logged in closes it.

    `notices` are sentences to be shown; `failed_before` counts the wrong passphrases typed under
    this name since it last logged in, for the audit.
    """

    vault: Vault
    notices: tuple[str, ...] = ()
    failed_before: int = 0


@dataclass(frozen=True, slots=True)
class WrongPassphrase:
    """The name or the passphrase is wrong; which of them is not said."""

    sentence: str
    tries_left: int
    wait_seconds: int


@dataclass(frozen=True, slots=True)
class LockedOut:
    """Nothing was looked at: there were too many wrong tries."""

    sentence: str
    wait_seconds: int


@dataclass(frozen=True, slots=True)
class WrongRecoveryKey:
    """The recovery key is none, or not this vault's."""

    sentence: str


@dataclass(frozen=True, slots=True)
class NotCounted:
    """A try cannot be written down, or not be judged on this machine, so it was not judged."""

    sentence: str


LoginTrouble = (
    WrongPassphrase | LockedOut | WrongRecoveryKey | NotCounted | KeyFileTrouble | Trouble
)
Login = LoggedIn | LoginTrouble


def log_in(
    home: Home, name: str, passphrase: str, clock: Callable[[], Moment] = clocks_now
) -> Login:
    """Open the vault for a member of staff; raises nothing.

    A name that nobody has takes as long and says the same as a wrong passphrase.
    """
    read = _key_file(home)
    if not isinstance(read, KeyFileRead):
        return read
    try:
        with locked(home.vault / LOCK_NAME, _PATIENCE):
            judged = _judge(home, read.file, name, passphrase, clock)
    except BusyError:
        return NotCounted("Somebody else is logging in just now: wait a moment and try again.")
    except TooLittleMemoryError as error:
        return NotCounted(str(error))
    except OSError as error:
        return NotCounted(
            f"The number of tries cannot be written in {home.vault} "
            f"({error.strerror or error}): make room and try again."
        )
    if not isinstance(judged, _Judged):
        _tell(home, judged)
        return judged
    member = judged.slot.member
    session = StaffSession(member.staff_id, member.name, member.role, device_id())
    outcome = _open(home, read, judged.identity, session)
    if isinstance(outcome, LoggedIn):
        return replace(outcome, failed_before=judged.failed_before)
    return outcome


def log_in_with_identity(home: Home, name: str, identity: str) -> Login:
    """Open the vault for a member whose identity the system's own key store kept."""
    read = _key_file(home)
    if not isinstance(read, KeyFileRead):
        return read
    slot = read.file.slot_of(name)
    if slot is None:
        return WrongRecoveryKey("Nobody with this name has a key: ask an administrator.")
    member = slot.member
    session = StaffSession(member.staff_id, member.name, member.role, device_id())
    return _open(home, read, identity, session)


def log_in_with_recovery_key(home: Home, recovery_key: str) -> Login:
    """Open the vault as an administrator with the recovery key; raises nothing.

    Its 256 bits cannot be guessed, so tries are not counted.
    """
    read = _key_file(home)
    if not isinstance(read, KeyFileRead):
        return read
    lines = [line.strip() for line in recovery_key.splitlines()]
    key = next((line for line in lines if line.upper().startswith("AGE-SECRET-KEY-1")), "")
    session = StaffSession(RECOVERY_ID, "the recovery key", Role.ADMINISTRATOR, device_id())
    return _open(home, read, key, session)


def nothing_to_open(home: Home) -> LoginTrouble | None:
    """Return why nobody can log in here at all, or None: asked before a passphrase is."""
    read = _key_file(home)
    return None if isinstance(read, KeyFileRead) else read


@dataclass(frozen=True, slots=True, repr=False)
class _Judged:
    slot: MemberSlot
    identity: str
    failed_before: int


def _key_file(home: Home) -> KeyFileRead | KeyFileTrouble | Trouble:
    network = on_network_drive(home.vault)
    if network is not None:
        return network
    read = read_key_file(home.vault)
    if isinstance(read, KeyFileMissing) and not (home.vault / "vault.db").exists():
        nothing = open_vault(home.vault, VaultKey(bytes(32)))
        return read if isinstance(nothing, VaultOpened) else nothing
    return read


def _judge(
    home: Home, file: KeyFile, name: str, passphrase: str, clock: Callable[[], Moment]
) -> _Judged | WrongPassphrase | LockedOut:
    """Judge a passphrase; raises OSError where the try cannot be written down before."""
    moment = clock()
    tries = LoginTries.read(home.vault, moment)
    if tries.clock_was_set_back(name, moment):
        tries = tries.begin_again(name, moment)
        tries.write(home.vault)
    left = whole_seconds(tries.wait_left(name, moment))
    if left > 0:
        tries.write(home.vault)
        return LockedOut(
            f"There were too many wrong passphrases: try again in {_in_words(left)}.", left
        )
    # Counted as wrong and on disk before it is judged: killing the program wins no free try.
    members = [each for slot in file.slots for each in (slot.member.name, slot.member.staff_id)]
    counted = tries.wrong(name, moment, members)
    counted.write(home.vault)
    slot = file.slot_of(name)
    if slot is None:
        waste_time(file.slots, passphrase)
    identity = slot.open(passphrase) if slot is not None else None
    if slot is None or identity is None:
        state = counted.of(name)
        return _wrong(state.wrong, int(state.wait))
    tries.right(name).write(home.vault)
    return _Judged(slot, identity, tries.of(name).wrong)


def _tell(home: Home, refused: WrongPassphrase | LockedOut) -> None:
    """Let the audit know at the next opening; by whose name is not written outside the vault."""
    waits = isinstance(refused, LockedOut) or refused.wait_seconds > 0
    action = AuditAction.LOCKED_OUT if waits else AuditAction.LOGIN_FAILED
    actor = Actor("", "unknown", device_id())
    spool(home, Deed(action, ObjectKind.VAULT, datetime.now(UTC), actor=actor))


def _wrong(wrong: int, wait: int) -> WrongPassphrase:
    left = max(0, FREE_TRIES - wrong)
    if wait:
        then = f"the next try is judged in {_in_words(wait)}"
    else:
        then = f"{left} {'try is' if left == 1 else 'tries are'} left before a wait"
    return WrongPassphrase(f"The name or the passphrase is wrong: {then}.", left, wait)


def _in_words(seconds: int) -> str:
    if seconds < _MINUTE:
        return f"{seconds} {'second' if seconds == 1 else 'seconds'}"
    minutes = -(-seconds // _MINUTE)
    return f"{minutes} {'minute' if minutes == 1 else 'minutes'}"


def _open(home: Home, read: KeyFileRead, identity: str, session: StaffSession) -> Login:
    try:
        keys = unseal(read.file.sealed, identity)
    except SealError:
        if session.staff_id == RECOVERY_ID:
            return WrongRecoveryKey(
                "This is not the recovery key of this vault: look for the newest print-out."
            )
        return KeyFileDamaged(
            f"The key file in {home.vault} does not hold the vault key for {session.name}: "
            "restore it from a backup."
        )
    if not read.file.is_genuine(keys[0]):
        return KeyFileDamaged(
            f"The key file in {home.vault} was changed by somebody without the vault key: "
            "restore it from a backup."
        )
    notices: tuple[str, ...] = (read.notice,) if read.notice else ()
    outcome = _open_with(home, keys[0], session)
    present = keys[0]
    if len(keys) > 1 and isinstance(outcome, VaultDamaged):
        # The key was being changed: until that was done the vault had the key before.
        earlier = _open_with(home, keys[1], session)
        if isinstance(earlier, VaultOpened):
            outcome, present = earlier, keys[1]
    if not isinstance(outcome, VaultOpened):
        return _as_told(home, outcome)
    if len(keys) > 1 or read.notice:
        unfinished = finish_key_change(
            home, outcome.vault, read.file, keys, present, datetime.now(UTC)
        )
        notices += (unfinished,) if unfinished else ()
    return LoggedIn(outcome.vault, notices)


def _open_with(home: Home, key: VaultKey, session: StaffSession) -> VaultOutcome:
    outcome = open_vault(home.vault, key, session)
    if isinstance(outcome, VaultOlder):
        return upgrade_vault(home.vault, key, session)
    return outcome


def _as_told(home: Home, trouble: Trouble) -> Trouble:
    """The key is right, so a file that it does not open is damaged, or belongs to another."""
    if isinstance(trouble, VaultDamaged) and "with its key" in trouble.sentence:
        return VaultDamaged(
            f"The database {home.vault / 'vault.db'} is damaged, or the key file beside it is of "
            "another day: restore both from one backup; the files were left as they are."
        )
    return trouble
