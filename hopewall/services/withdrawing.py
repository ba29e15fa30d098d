"""Take a person's consent back: hidden first, everything else after (PIPL Art. 15, GDPR Art. 7(3)).

The stories go on this screen's hold list; the withdrawal is made durable in the vault; then each
channel's present head without the person's stories is published and this machine's screen flips to
it; then the release and the index are made anew, the objects are deleted, and the hold ends.
"""

import uuid
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.codes import Audience, ChannelName
from hopewall.core.consent import Scope, Withdrawal, WithdrawalChannel, WithdrawalExtent
from hopewall.core.site import Site
from hopewall.core.withdrawal_clock import concerns_screens
from hopewall.release.current import CURRENT
from hopewall.release.head_file import head_path
from hopewall.release.install import RebuildNeeded, flip, install
from hopewall.release.outcome import Refused
from hopewall.release.publish import Withdrawn, withdraw_from_head
from hopewall.release.signature import Signer
from hopewall.services.holding import Darkened, Held, hold_stories, note_withdrawn
from hopewall.services.home import Home
from hopewall.services.last_release import version_floor
from hopewall.services.progress import Progress, nobody_listens
from hopewall.services.publishing import (
    SHOWN_HERE,
    NotPublished,
    bring_up_to_date,
)
from hopewall.services.signing import NoSigner, signer_of
from hopewall.services.taken_back_since import looked_at
from hopewall.services.withdrawal_marks import mark_taken_back
from hopewall.vault import DamagedRowError, NoPerson, SeveralPeople, Vault, VaultError


@dataclass(frozen=True, slots=True)
class WhoAndHow:
    """Whom the withdrawal concerns, as somebody typed it, how it came, and how much it takes.

    No scopes and no audiences mean everything; no `consent_id` means every consent. An id that is
    not one of the person's takes back every consent too: hide first, ask later.
    """

    person: str
    received_by: str
    channel: WithdrawalChannel = WithdrawalChannel.IN_PERSON
    who: str = "the person"
    scopes: frozenset[Scope] = frozenset()
    audiences: frozenset[Audience] = frozenset()
    consent_id: str = ""
    reason: str = ""
    withdrawal_id: str = ""
    """Under which it is recorded, where stories are held for it already; else a new one."""

    @property
    def extent(self) -> WithdrawalExtent:
        """How much is taken back."""
        if self.scopes:
            return WithdrawalExtent.SCOPES
        return WithdrawalExtent.AUDIENCES if self.audiences else WithdrawalExtent.ALL

    @property
    def concerns_screens(self) -> bool:
        """Whether any screen has to change; taking back what was printed changes none."""
        return concerns_screens(self.scopes, self.audiences)

    @property
    def takes_everything(self) -> bool:
        """Whether nothing of the person may be shown after it."""
        return self.extent is WithdrawalExtent.ALL and not self.consent_id


@dataclass(frozen=True, slots=True)
class Hidden:
    """The withdrawal is recorded and the stories are off every channel and off this screen.

    Where `fault` is a sentence, some head or screen could not be changed by itself: `remove_traces`
    makes it anew, and until then this screen's hold list keeps the stories off.
    """

    subject_id: str
    stories: frozenset[str]
    channels: tuple[ChannelName, ...]
    fault: str = ""
    withdrawal_id: str = ""
    held_for_now: frozenset[str] = frozenset()
    """Stories held until the release is anew: then consent alone decides what of them is shown."""


@dataclass(frozen=True, slots=True)
class NotFound:
    """Nobody, or several people, are meant; nothing was changed."""

    sentence: str


@dataclass(frozen=True, slots=True)
class NotRecorded:
    """The vault did not take the withdrawal; no screen of this machine shows the person."""

    sentence: str


@dataclass(frozen=True, slots=True)
class NotRemoved:
    """Something of the stories is left in files; the sentence says why and what to do."""

    sentence: str


@dataclass(frozen=True, slots=True)
class Removed:
    """The release and the index hold nothing of the stories any more."""


_OFF: Final = "The person is off the screen for now; other screens wait for the record."

HideOutcome = Hidden | NotFound | NotRecorded
RemoveOutcome = Removed | NotRemoved


def hide_person(home: Home, vault: Vault, asked: WhoAndHow, now: datetime) -> HideOutcome:
    """Record the withdrawal and take the person's stories off every screen.

    Of a withdrawal in part, too: what is left of them comes back with the next release.
    """
    try:
        with vault.reading() as reading:
            found = reading.find_person(asked.person)
            if isinstance(found, NoPerson | SeveralPeople):
                return NotFound(found.sentence)
            subject_id = found.subject_id
            stories = frozenset(reading.stories.resting_on(subject_id))
    except VaultError as error:
        return NotRecorded(f"{error} The withdrawal was not recorded.")
    touched = stories if asked.concerns_screens else frozenset[str]()
    asked = replace(asked, withdrawal_id=asked.withdrawal_id or str(uuid.uuid4()))
    held = hold_stories(home, touched, asked.withdrawal_id)
    signer = signer_of(home, vault)
    mark_taken_back(
        home,
        vault,
        subject_id,
        stories,
        asked.withdrawal_id,
        now,
        whole=asked.takes_everything,
    )
    try:
        _record(vault, subject_id, asked, now)
    except VaultError as error:
        hide_stories(home, touched, now, signer)
        where = held.sentence if isinstance(held, Darkened) else _OFF
        return NotRecorded(f"{error} The withdrawal was not recorded: repeat it. {where}")
    for_now: frozenset[str] = frozenset()
    if asked.takes_everything:
        note_withdrawn(home, touched)
    elif isinstance(held, Held):
        for_now = held.new
    return replace(
        hide_stories(home, touched, now, signer),
        subject_id=subject_id,
        stories=stories,
        withdrawal_id=asked.withdrawal_id,
        held_for_now=for_now,
    )


def _record(vault: Vault, subject_id: str, asked: WhoAndHow, now: datetime) -> None:
    """Write the withdrawal down; raises VaultError.

    It counts from after everything recorded so far: a clock that was set back must not make it
    older than the consent that it takes back (CG-25).
    """
    with vault.unit_of_work() as work:
        try:
            given = [record.recorded_at for record in work.consents.of(subject_id)]
        except DamagedRowError:
            given = []
        received_at = max([now, *(moment for moment in given if moment is not None)])
        work.withdrawals.append(
            Withdrawal(
                withdrawal_id=asked.withdrawal_id,
                subject_id=subject_id,
                consent_id=asked.consent_id,
                received_at=received_at,
                received_by=asked.received_by,
                channel=asked.channel,
                who=asked.who,
                extent=asked.extent,
                scopes=asked.scopes,
                audiences=asked.audiences,
                reason=asked.reason,
            )
        )
        looked_at(work, subject_id)
        work.audit.append(
            Deed(
                AuditAction.WITHDRAWN,
                ObjectKind.WITHDRAWAL,
                now,
                subject_id,
                reason=f"{asked.channel}:{asked.extent}",
            )
        )
        work.commit()


def hide_stories(
    home: Home, stories: AbstractSet[str], now: datetime, signer: Signer | NoSigner
) -> Hidden:
    """Take stories out of every channel's head and off this machine's screen, at once."""
    if isinstance(signer, NoSigner):
        return Hidden("", frozenset(stories), (), signer.sentence)
    touched, faults = [], []
    for name in published_channels(home):
        outcome = withdraw_from_head(home.release, name, stories, now, signer)
        if not isinstance(outcome, Withdrawn):
            # The hold keeps them off; a screen that was darkened must not come back with this head.
            faults.append(outcome.sentence)
            continue
        if outcome.removed:
            touched.append(name)
        if name in SHOWN_HERE:
            faults += _off_this_screen(home, name, now)
    return Hidden("", frozenset(stories), tuple(touched), " ".join(faults[:1]))


def _off_this_screen(home: Home, name: ChannelName, now: datetime) -> list[str]:
    shown = flip(home.release, home.screen, name, now)
    made = (
        install(home.release, home.screen, name, now) if isinstance(shown, RebuildNeeded) else shown
    )
    return [made.sentence] if isinstance(made, Refused) else []


def published_channels(home: Home) -> list[ChannelName]:
    """Return the channels that have a release here, or a screen that still shows a lost one."""
    return [
        name
        for name in ChannelName
        if head_path(home.release, name).exists()
        or (name in SHOWN_HERE and (home.screen / CURRENT).exists())
        or version_floor(home, name)
    ]


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
            return NotRemoved(outcome.sentence)
    try:
        vault.checkpoint()
    except VaultError as error:
        return NotRemoved(str(error))
    return Removed()
