"""Changing what is known of somebody who is in the vault: what hides acts first, then it is saved.

A death or danger takes the person off every screen before anything else is done, whatever becomes
of the rest; what may bring a face back is for those who record consents, as in
`hopewall person safe`.
"""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Final

from hopewall.core.person import Capacity, NameKind, Subject, VitalStatus
from hopewall.core.said import Said
from hopewall.core.staff import Permission
from hopewall.services.holding import Held, end_hold, hold_stories
from hopewall.services.progress import Progress, nobody_listens
from hopewall.services.signing import signer_of
from hopewall.services.studio.desk import Desk, NotAllowed, Trouble, needs, not_allowed
from hopewall.services.studio.person_editing import (
    PersonChanged,
    PersonFacts,
    PersonNotSaved,
    SameFactChanged,
    change_known,
    eases,
    faults_in,
)
from hopewall.services.vital_facts import died, in_danger, note_fact
from hopewall.services.withdrawal_screens import note_screens
from hopewall.services.withdrawal_tasks import plan_tasks
from hopewall.services.withdrawing import (
    Hidden,
    NotRemoved,
    hide_stories,
    published_channels,
    remove_traces,
)

_LADDER: Final = tuple(NameKind)
"""From the most to the least revealing name."""


@dataclass(frozen=True, slots=True)
class FactsSaved:
    """The facts are saved; `hidden` says whether that took the person off the wall at once.

    `sentence` says what else came of it: another's change that came in too, or files that remain.
    """

    subject: Subject
    hidden: bool
    sentence: Said


FactsOutcome = FactsSaved | PersonNotSaved | SameFactChanged | NotAllowed | Trouble

_SAVED: Final = Said("Saved.", "已保存。")
_MERGED: Final = Said(
    "Saved. Somebody else had changed other facts meanwhile: both changes are in it now.",
    "已保存。另一位同事刚才改了其他信息：两边的改动都在了。",
)
_HIDDEN: Final = Said(
    "Saved. The person is off the wall until it is published anew, if anything may be shown then.",
    "已保存。此人已立即从展示墙撤下；之后是否展示，以重新发布时的规定为准。",
)


@needs(Permission.VIEW)
def save_facts(
    desk: Desk, seen: Subject, facts: PersonFacts, progress: Progress = nobody_listens
) -> FactsOutcome:
    """Save the facts of somebody who is known, upon `seen`; what hides the person acts first.

    It takes as long as making the releases anew where somebody has to leave the wall, else no time.
    """
    refusal = _refusal(desk, seen, facts)
    if refusal is not None:
        return refusal
    faults = faults_in(facts, desk.today)
    if faults:
        return PersonNotSaved(faults)
    hid = _hide_first(desk, seen, facts)
    if isinstance(hid, Trouble):
        return hid
    changed = change_known(desk, seen, facts)
    remain = _clear_up(desk, hid, progress) if hid is not None else ""
    if not isinstance(changed, PersonChanged):
        return changed
    if remain:
        sentence = Said(
            f"Saved, and the person is hidden, but files remain: {remain}",
            f"已保存，此人已隐藏，但还有文件没有清理：{remain}",
        )
    elif hid is not None:
        sentence = _HIDDEN
    else:
        sentence = _MERGED if changed.merged else _SAVED
    return FactsSaved(changed.subject, hid is not None, sentence)


def _refusal(desk: Desk, seen: Subject, facts: PersonFacts) -> NotAllowed | None:
    """Return why whoever is here may not make this change; raises VaultError."""
    if eases(seen, facts):
        return not_allowed(desk, Permission.RECORD_CONSENT)
    refusal = not_allowed(desk, Permission.EDIT_STORY)
    return refusal and not_allowed(desk, Permission.RECORD_CONSENT) and refusal


def _hide_first(desk: Desk, seen: Subject, facts: PersonFacts) -> AbstractSet[str] | Trouble | None:
    """Hide the person where the facts ask for it; the stories held, None where nothing was hidden.

    Raises VaultError.
    """
    noted = []
    if facts.vital_status is VitalStatus.DECEASED is not seen.vital_status:
        noted.append(died(facts.vital_checked_on or desk.today))
    if facts.safeguarding_flag is True and seen.safeguarding_flag is not True:
        noted.append(in_danger())
    held: set[str] = set()
    for fact in noted:
        outcome = note_fact(desk.home, desk.vault, desk.site, seen.subject_id, fact, desk.clock())
        if not isinstance(outcome, Hidden):
            return Trouble(
                Said(outcome.sentence, f"没有保存成功，请立即重试。（{outcome.sentence}）")
            )
        held |= outcome.held_for_now
    if noted:
        return held
    careful = _LADDER.index(facts.choice) > _LADDER.index(seen.names.choice)
    if careful or facts.capacity is Capacity.DECEASED is not seen.capacity:
        return _hide(desk, seen.subject_id)
    return None


def _hide(desk: Desk, subject_id: str) -> AbstractSet[str]:
    """Take the person's stories off the screens until the releases are made anew."""
    with desk.vault.reading() as reading:
        stories = frozenset(reading.stories.resting_on(subject_id))
    held = hold_stories(desk.home, stories)
    hide_stories(desk.home, stories, desk.clock(), signer_of(desk.home, desk.vault))
    return held.new if isinstance(held, Held) else frozenset()


def _clear_up(desk: Desk, held: AbstractSet[str], progress: Progress) -> str:
    """Make releases and index anew, which ends the hold; return why files remain, else ""."""
    now = desk.clock()
    plan_tasks(desk.vault, desk.site, now, {})
    channels = published_channels(desk.home)
    removed = remove_traces(desk.home, desk.vault, desk.site, channels, now, progress)
    if isinstance(removed, NotRemoved):
        return removed.sentence
    note_screens(desk.home, desk.vault, desk.site, now)
    return end_hold(desk.home, held) if held else ""
