"""Studio's desk: a member of staff with the vault open, until it is locked again."""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Final

from hopewall.core.site import Site
from hopewall.education.site_settings import SiteRead, read_site
from hopewall.services.auditing import note_opening
from hopewall.services.home import Home
from hopewall.services.logging_in import (
    LockedOut,
    LoggedIn,
    Login,
    LoginTrouble,
    NotCounted,
    WrongPassphrase,
    WrongRecoveryKey,
    log_in,
    nothing_to_open,
)
from hopewall.services.restoring import begin_quarantine
from hopewall.services.studio.desk import Desk
from hopewall.vault import (
    KeyFileDamaged,
    KeyFileMissing,
    VaultBusy,
    VaultDamaged,
    VaultError,
    VaultFull,
    VaultMissing,
    VaultOnNetwork,
)


class Trouble(StrEnum):
    """Why the vault stayed shut, as the screen words it in both languages."""

    WRONG = "wrong"
    WAIT = "wait"
    NOT_COUNTED = "not-counted"
    DAMAGED = "damaged"
    MISSING = "missing"
    BUSY = "busy"
    FULL = "full"
    NETWORK = "network"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Shut:
    """The vault stayed shut. `sentence` is English and whole; the screen words `trouble`."""

    trouble: Trouble
    sentence: str
    wait_seconds: int = 0
    tries_left: int = 0


@dataclass(frozen=True, slots=True)
class SatDown:
    """The vault is open for somebody; whoever sat down gets up again."""

    desk: Desk
    notices: tuple[str, ...] = ()


def sit_down(home: Home, site: Site, name: str, passphrase: str) -> SatDown | Shut:
    """Open the vault for a member of staff; takes a second or two, raises nothing."""
    return _seated(home, site, log_in(home, name, passphrase))


def why_shut(home: Home) -> Shut | None:
    """Return why nobody can log in here at all, or None."""
    trouble = nothing_to_open(home)
    return None if trouble is None else _shut(trouble)


def _seated(home: Home, site: Site, login: Login) -> SatDown | Shut:
    if not isinstance(login, LoggedIn):
        return _shut(login)
    moment = datetime.now(UTC)
    try:
        begin_quarantine(home, login.vault, moment)
        note_opening(home, login.vault, moment, login.failed_before)
    except (VaultError, OSError) as error:
        login.vault.close()
        return Shut(Trouble.OTHER, str(error))
    return SatDown(Desk(home, login.vault, _site_now(home, site)), login.notices)


def _site_now(home: Home, site: Site) -> Site:
    """Return the settings as they are now: Studio may have changed them since it was started."""
    read = read_site(home.root)
    return read.site if isinstance(read, SiteRead) else site


def get_up(desk: Desk) -> None:
    """Close the vault."""
    desk.vault.close()


_KINDS: Final[tuple[tuple[tuple[type, ...], Trouble], ...]] = (
    ((NotCounted,), Trouble.NOT_COUNTED),
    ((WrongRecoveryKey,), Trouble.WRONG),
    ((VaultDamaged, KeyFileDamaged), Trouble.DAMAGED),
    ((VaultMissing, KeyFileMissing), Trouble.MISSING),
    ((VaultBusy,), Trouble.BUSY),
    ((VaultFull,), Trouble.FULL),
    ((VaultOnNetwork,), Trouble.NETWORK),
)


def _shut(trouble: LoginTrouble) -> Shut:
    match trouble:
        case WrongPassphrase(sentence, left, wait):
            return Shut(Trouble.WRONG, sentence, wait, left)
        case LockedOut(sentence, wait):
            return Shut(Trouble.WAIT, sentence, wait)
        case _:
            found = (kind for types, kind in _KINDS if isinstance(trouble, types))
            return Shut(next(found, Trouble.OTHER), trouble.sentence)
