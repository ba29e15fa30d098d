"""Publish a channel: ask the gate about what has changed, write the release, keep the ledger."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from hopewall.core.codes import ChannelName
from hopewall.core.decision import Shown
from hopewall.core.head import NewerFormat
from hopewall.core.site import Site
from hopewall.release.head_file import HeadFrame, head_path
from hopewall.release.install import RebuildNeeded, flip, install
from hopewall.release.outcome import Refused, RefusedReason
from hopewall.release.publish import object_store, withdraw_from_head
from hopewall.release.signature import Signer
from hopewall.release.tidy import collect_objects
from hopewall.services.asking import ask_gate, rules_of, site_today
from hopewall.services.audit_display import note_clock_jump
from hopewall.services.channel_work import ChannelPublished, ChannelWork
from hopewall.services.holding import end_recorded
from hopewall.services.home import Home
from hopewall.services.last_release import (
    clock_fault,
    forgive_clock,
    present_head,
    remember_version,
)
from hopewall.services.progress import Progress, nobody_listens
from hopewall.services.quarantine import quarantine_fault
from hopewall.services.recorded_holds import end_awaiting, note_withdrawn
from hopewall.services.signing import NoSigner, signer_of
from hopewall.vault import DamagedRowError, Vault, VaultError

__all__ = [
    "SHOWN_HERE",
    "ChannelPublished",
    "NotPublished",
    "bring_up_to_date",
    "publish_again",
    "publish_channel",
]

SHOWN_HERE: Final = frozenset({ChannelName.LOBBY})
"""The channels this machine's own screen shows."""

_TRIES: Final = 3
_LEDGER: Final = "published"


@dataclass(frozen=True, slots=True)
class NotPublished:
    """The release before stands; the sentence says what is wrong and what to do."""

    sentence: str


def publish_channel(
    home: Home,
    vault: Vault,
    site: Site,
    name: ChannelName,
    now: datetime,
    progress: Progress = nobody_listens,
) -> ChannelPublished | NotPublished:
    """Bring the channel's release up to what the gate says today.

    Costs in proportion to what has changed: decisions are taken over from the ledger while nothing
    that the gate asks about has moved. When something is withdrawn or published meanwhile, or an
    object has gone missing, it decides again.
    """
    fault = clock_fault(home, name, now)
    if fault:
        note_clock_jump(vault, name, now)
        return NotPublished(fault)
    return _publish(home, vault, site, name, now, progress)


def _publish(
    home: Home, vault: Vault, site: Site, name: ChannelName, now: datetime, progress: Progress
) -> ChannelPublished | NotPublished:
    signer = _ready_signer(home, vault, name)
    if isinstance(signer, NotPublished):
        return signer
    work = ChannelWork(home, vault, site, name, now, progress, signer)
    last = "Publishing was overtaken again and again; try again."
    try:
        for _ in range(_TRIES):
            try:
                outcome = work.attempt()
            except DamagedRowError as error:
                if error.table != _LEDGER:
                    raise
                # What was decided can be decided again; nothing is lost with it.
                _forget(vault, name)
                continue
            if isinstance(outcome, ChannelPublished):
                if work.was_overtaken():
                    continue
                return outcome
            last = outcome.sentence
            if outcome.reason is RefusedReason.MISSING_OBJECT:
                _forget(vault, name)
            elif outcome.reason is not RefusedReason.OLDER_VERSION:
                break
    except VaultError as error:
        return NotPublished(str(error))
    return NotPublished(last)


def _ready_signer(home: Home, vault: Vault, name: ChannelName) -> Signer | NotPublished:
    head = present_head(home, name)
    fault = head.sentence if isinstance(head, NewerFormat) else quarantine_fault(home, vault)
    if fault:
        return NotPublished(fault)
    signer = signer_of(home, vault)
    return NotPublished(signer.sentence) if isinstance(signer, NoSigner) else signer


def bring_up_to_date(
    home: Home,
    vault: Vault,
    site: Site,
    name: ChannelName,
    now: datetime,
    progress: Progress = nobody_listens,
) -> ChannelPublished | NotPublished:
    """Publish a channel and, where this machine shows it, install it.

    Objects that the disk has spoilt are found by their hashes, removed and written anew.
    """
    try:
        _cut_elsewhere(home, vault, site, name, now)
    except VaultError as error:
        return NotPublished(str(error))
    outcome = publish_channel(home, vault, site, name, now, progress)
    return _put_in_place(home, vault, site, outcome, now, progress)


def _cut_elsewhere(home: Home, vault: Vault, site: Site, but: ChannelName, now: datetime) -> None:
    """Take out of the other channels whatever may not be shown any more; raises VaultError.

    A withdrawal that was interrupted between two channels must not wait for each to be published.
    """
    signer = signer_of(home, vault)
    if isinstance(signer, NoSigner):
        return
    for name in ChannelName:
        head = present_head(home, name)
        if name is but or not isinstance(head, HeadFrame) or clock_fault(home, name, now):
            continue
        channel, today, named = site.channel(name), site_today(site, now), set(head.ids())
        with vault.reading() as reading:
            moved = reading.ledger.changed_since_ledger(name, rules_of(channel), today)
            asked = ask_gate(reading, channel, today, [one for one in moved if one in named])
            gone = {one.story_id for one in asked if not isinstance(one.decision, Shown)}
            gone |= named.difference(reading.stories.ids())
        if not gone:
            continue
        withdraw_from_head(home.release, name, gone, now, signer)
        if name in SHOWN_HERE and isinstance(
            flip(home.release, home.screen, name, now), RebuildNeeded
        ):
            install(home.release, home.screen, name, now)


def _put_in_place(
    home: Home,
    vault: Vault,
    site: Site,
    outcome: ChannelPublished | NotPublished,
    now: datetime,
    progress: Progress,
) -> ChannelPublished | NotPublished:
    if isinstance(outcome, NotPublished):
        return outcome
    name = outcome.channel
    if name not in SHOWN_HERE:
        remember_version(home, name)
        # What cannot be tidied now is tidied by the next installation on this machine.
        with suppress(OSError):
            collect_objects(home.release, [home.screen])
        return outcome
    installed = install(home.release, home.screen, name, now)
    if isinstance(installed, Refused) and object_store(home.release).discard_spoilt():
        outcome = _publish(home, vault, site, name, now, progress)
        if isinstance(outcome, NotPublished):
            return outcome
        installed = install(home.release, home.screen, name, now)
    if isinstance(installed, Refused):
        return NotPublished(installed.sentence)
    with suppress(VaultError):
        note_withdrawn(home, vault)
    end_recorded(home)
    with suppress(VaultError):
        end_awaiting(home, vault, site, name, now)
    return outcome


def publish_again(
    home: Home,
    vault: Vault,
    site: Site,
    name: ChannelName,
    now: datetime,
    progress: Progress = nobody_listens,
) -> ChannelPublished | NotPublished:
    """Check every public object, decide every story anew and write whatever is missing.

    The clock is believed, also where it stands before the last release: whoever asks for this says
    that it is right now.
    """
    object_store(home.release).discard_spoilt(unread=True)
    try:
        for each in ChannelName:
            _forget(vault, each)
    except VaultError as error:
        return NotPublished(str(error))
    if clock_fault(home, name, now):
        forgive_clock(home, name, now)
    # The others too, where there are any: what was spoilt may have been theirs.
    others = [
        each for each in ChannelName if each is not name and head_path(home.release, each).exists()
    ]
    for each in others:
        outcome = _publish(home, vault, site, each, now, progress)
        outcome = _put_in_place(home, vault, site, outcome, now, progress)
        if isinstance(outcome, NotPublished):
            return outcome
    outcome = _publish(home, vault, site, name, now, progress)
    return _put_in_place(home, vault, site, outcome, now, progress)


def _forget(vault: Vault, name: ChannelName) -> None:
    """Forget a channel's decisions, so that everything is decided and written anew."""
    with vault.unit_of_work() as work:
        work.ledger.drop_published(name)
        work.commit()
