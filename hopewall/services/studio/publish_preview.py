"""What publishing would change on the wall, before anybody presses the button; nothing is written.

Costs in proportion to what has changed: the gate is asked about the stories whose people, rules or
days have moved since the last release, as publishing itself asks it.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hopewall.core.codes import ChannelName
from hopewall.core.decision import Hidden, Shown
from hopewall.core.head import Malformed
from hopewall.core.public_story import encode_story
from hopewall.core.reduction import reduced
from hopewall.core.said import Said
from hopewall.core.staff import Permission
from hopewall.core.story import StoryState
from hopewall.release.head_file import HeadFrame
from hopewall.release.held import HoldList
from hopewall.services.asking import Asked, ask_gate, rules_of
from hopewall.services.holding import held_here
from hopewall.services.last_release import present_head
from hopewall.services.progress import Progress, nobody_listens
from hopewall.services.studio.desk import Desk, needs
from hopewall.services.studio.people_list import WALL, in_words
from hopewall.services.studio.today_words import name_said
from hopewall.vault import Reading


@dataclass(frozen=True, slots=True)
class WallItem:
    """One story that publishing would touch; `reasons` says why it leaves or is held back."""

    story_id: str
    subject_id: str
    name: Said
    photo_id: str
    reasons: tuple[Said, ...] = ()
    until: date | None = None


@dataclass(frozen=True, slots=True)
class WallPreview:
    """What would be on the wall that is not there now, and what would not be there any more."""

    new: tuple[WallItem, ...]
    changed: tuple[WallItem, ...]
    leaving: tuple[WallItem, ...]
    held_back: tuple[WallItem, ...]
    """Approved stories that have moved and stay hidden, each with its reasons."""
    held_by_hand: tuple[WallItem, ...]
    """Stories somebody hid on this screen; publishing does not bring them back here."""
    staying: int
    """Stories that hang there now and go on doing so unchanged."""

    @property
    def is_empty(self) -> bool:
        """Whether publishing would change nothing that anybody sees."""
        return not (self.new or self.changed or self.leaving)


@needs(Permission.VIEW)
def preview_wall(
    desk: Desk, progress: Progress = nobody_listens, name: ChannelName = WALL
) -> WallPreview:
    """Work out what publishing a channel now would change."""
    head = present_head(desk.home, name)
    hanging = set(head.ids()) if isinstance(head, HeadFrame) else set()
    with desk.vault.reading() as reading:
        look = _Look(desk, reading, name, hanging)
        for done, asked in enumerate(look.answers(), start=1):
            progress("asking the gate", done, look.total)
            look.sort(asked)
        by_hand = _held_by_hand(desk, reading)
        there = set(reading.stories.ids())
    moved = {item.story_id for item in (*look.changed, *look.leaving)}
    gone = [WallItem(story_id, "", name_said(None), "") for story_id in sorted(hanging - there)]
    return WallPreview(
        tuple(look.new),
        tuple(look.changed),
        (*look.leaving, *gone),
        tuple(look.held_back),
        by_hand,
        len(hanging & there) - len(moved),
    )


class _Look:
    """One look at a channel: what the ledger said, and where each answer belongs."""

    def __init__(self, desk: Desk, reading: Reading, name: ChannelName, hanging: set[str]) -> None:
        channel = desk.site.channel(name)
        self._desk, self._reading, self._channel = desk, reading, channel
        self._hanging = hanging
        self._objects = {
            entry.story_id: entry.object_sha256 for entry in reading.ledger.entries(name)
        }
        self._moved = reading.ledger.changed_since_ledger(name, rules_of(channel), desk.today)
        # A story that was cut out of the head and may hang again has not moved in the ledger.
        known = {story_id for story_id, sha256 in self._objects.items() if sha256}
        self._moved += sorted(known - hanging - set(self._moved))
        self.total = len(self._moved)
        self.new: list[WallItem] = []
        self.changed: list[WallItem] = []
        self.leaving: list[WallItem] = []
        self.held_back: list[WallItem] = []

    def answers(self) -> Iterator[Asked]:
        """Ask the gate about everything that moved."""
        return ask_gate(self._reading, self._channel, self._desk.today, self._moved)

    def sort(self, asked: Asked) -> None:
        """Put one answer where it belongs; what stays as it is belongs nowhere."""
        now = asked.story_id in self._hanging
        sha256, why = self._would_be(asked)
        item = _item(asked, why)
        if sha256 and not now:
            self.new.append(item)
        elif sha256 and sha256 != self._objects.get(asked.story_id, ""):
            self.changed.append(item)
        elif not sha256 and now:
            self.leaving.append(item)
        elif not sha256 and _is_approved(asked):
            self.held_back.append(item)

    def _would_be(self, asked: Asked) -> tuple[str, tuple[Said, ...]]:
        """Return the hash of the public story, or "" and why there is none."""
        decision, case = asked.decision, asked.case
        if isinstance(decision, Hidden) or case is None:
            return "", in_words(decision)
        try:
            data = encode_story(reduced(case.story, case.subject, decision))
        except ValueError:
            return "", (_NO_PICTURE,)
        if isinstance(data, Malformed):
            return "", (_NO_PICTURE,)
        return hashlib.sha256(data).hexdigest(), ()


_NO_PICTURE = Said(
    "A picture of it is missing or spoilt: add the photo again.",
    "照片缺失或已损坏：请重新添加。",
)


def _is_approved(asked: Asked) -> bool:
    return asked.case is None or asked.case.story.state in {
        StoryState.APPROVED,
        StoryState.PUBLISHED,
        StoryState.HIDDEN,
    }


def _item(asked: Asked, why: tuple[Said, ...]) -> WallItem:
    case, decision = asked.case, asked.decision
    return WallItem(
        asked.story_id,
        case.subject.subject_id if case else "",
        name_said(case.subject if case else None),
        case.story.photo.asset_id if case and case.story.photo else "",
        why,
        decision.until if isinstance(decision, Shown) else None,
    )


def _held_by_hand(desk: Desk, reading: Reading) -> tuple[WallItem, ...]:
    held = held_here(desk.home)
    if not isinstance(held, HoldList) or not held.story_ids:
        return ()
    stories = reading.stories.by_id(held.story_ids)
    found = []
    for story_id in sorted(held.story_ids):
        story = stories.get(story_id)
        if story is None or isinstance(story, Exception):
            found.append(WallItem(story_id, "", name_said(None), ""))
            continue
        subject = reading.people.get(story.subject_id)
        photo = story.photo.asset_id if story.photo else ""
        found.append(WallItem(story_id, story.subject_id, name_said(subject), photo))
    return tuple(found)
