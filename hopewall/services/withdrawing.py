"""Take a person's consent back: hidden first, everything else after (PIPL Art. 15, GDPR Art. 7(3)).

The withdrawal is made durable in the vault; then each channel's present head without the person's
stories is published and this machine's screen flips to it; then the release and the index are made
anew and the objects are deleted.
"""

import uuid
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime

from hopewall.core.codes import ChannelName
from hopewall.core.consent import Withdrawal, WithdrawalChannel, WithdrawalExtent
from hopewall.core.site import Site
from hopewall.release.install import RebuildNeeded, flip, install
from hopewall.release.outcome import Refused, RefusedReason
from hopewall.release.publish import Withdrawn, withdraw_from_head
from hopewall.services.home import Home
from hopewall.services.publishing import (
    NotPublished,
    Progress,
    bring_up_to_date,
    nobody_listens,
)
from hopewall.vault import NoPerson, SeveralPeople, Vault, VaultError


@dataclass(frozen=True, slots=True)
class WhoAndHow:
    """Whom the withdrawal concerns, as somebody typed it, and how it reached the hospital."""

    person: str
    received_by: str
    channel: WithdrawalChannel = WithdrawalChannel.IN_PERSON
    who: str = "the person"


@dataclass(frozen=True, slots=True)
class Hidden:
    """The person's stories are off every channel and off this screen; the rest can follow."""

    subject_id: str
    stories: frozenset[str]
    channels: tuple[ChannelName, ...]


@dataclass(frozen=True, slots=True)
class NotFound:
    """Nobody, or several people, are meant; nothing was changed."""

    sentence: str


@dataclass(frozen=True, slots=True)
class NotHidden:
    """A screen may still show the person: the sentence says what to do at once."""

    sentence: str


@dataclass(frozen=True, slots=True)
class Removed:
    """The release and the index hold nothing of the stories any more."""


HideOutcome = Hidden | NotFound | NotHidden
RemoveOutcome = Removed | NotHidden


def hide_person(home: Home, vault: Vault, asked: WhoAndHow, now: datetime) -> HideOutcome:
    """Record the withdrawal of everything and take the person's stories off every screen."""
    try:
        with vault.unit_of_work() as work:
            found = work.find_person(asked.person)
            if isinstance(found, NoPerson | SeveralPeople):
                return NotFound(found.sentence)
            subject_id = found.subject_id
            stories = frozenset(work.stories.resting_on(subject_id))
            work.withdrawals.append(
                Withdrawal(
                    withdrawal_id=str(uuid.uuid4()),
                    subject_id=subject_id,
                    consent_id="",
                    received_at=now,
                    received_by=asked.received_by,
                    channel=asked.channel,
                    who=asked.who,
                    extent=WithdrawalExtent.ALL,
                )
            )
            work.commit()
    except VaultError as error:
        return NotHidden(f"{error} The withdrawal was not recorded.")
    return hide_stories(home, stories, now, subject_id)


def hide_stories(
    home: Home, stories: AbstractSet[str], now: datetime, subject_id: str = ""
) -> Hidden | NotHidden:
    """Take stories out of every channel's head and off this machine's screen, at once."""
    touched = []
    for name in ChannelName:
        outcome = withdraw_from_head(home.release, name, stories, now)
        if isinstance(outcome, Withdrawn):
            if outcome.removed:
                touched.append(name)
        elif outcome.reason is not RefusedReason.NOTHING_PUBLISHED:
            return NotHidden(f"{outcome.sentence} The {name} release may still show the story.")
    flipped = flip(home.release, home.screen, ChannelName.LOBBY, now)
    if isinstance(flipped, Refused) and flipped.reason is not RefusedReason.NOTHING_PUBLISHED:
        return NotHidden(f"{flipped.sentence} This screen may still show the story.")
    if isinstance(flipped, RebuildNeeded):
        made = install(home.release, home.screen, ChannelName.LOBBY, now)
        if isinstance(made, Refused):
            return NotHidden(f"{made.sentence} This screen may still show the story.")
    return Hidden(subject_id, frozenset(stories), tuple(touched))


def remove_traces(
    home: Home,
    vault: Vault,
    site: Site,
    channels: Sequence[ChannelName],
    now: datetime,
    progress: Progress = nobody_listens,
) -> RemoveOutcome:
    """Rebuild the releases and this machine's index without what was withdrawn."""
    for name in channels:
        outcome = bring_up_to_date(home, vault, site, name, now, progress)
        if isinstance(outcome, NotPublished):
            return NotHidden(outcome.sentence)
    try:
        vault.checkpoint()
    except VaultError as error:
        return NotHidden(str(error))
    return Removed()
