"""What a list says about a person's story in one word; what the gate last said, told briefly."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from hopewall.core.said import Said

SOON_DAYS: Final = 30
"""A story that leaves the wall within so many days is said to end soon (CG-31)."""


class BadgeKind(StrEnum):
    """The kinds of badges, for filters and counts."""

    SHOWN = "shown"
    ENDING_SOON = "ending-soon"
    HIDDEN = "hidden"
    UNDECIDED = "undecided"
    WRITING = "writing"
    IN_REVIEW = "in-review"
    WITHDRAWN = "withdrawn"
    NO_STORY = "no-story"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class ShownUntil:
    """It hangs on the wall, through that day."""

    until: date
    kind: BadgeKind = BadgeKind.SHOWN


@dataclass(frozen=True, slots=True)
class EndingSoon:
    """It hangs on the wall, and leaves it in so many days if nobody does anything."""

    until: date
    days: int
    kind: BadgeKind = BadgeKind.ENDING_SOON


@dataclass(frozen=True, slots=True)
class HiddenBecause:
    """The gate said no; `reasons` is empty in a list until `why_hidden` has asked."""

    reasons: tuple[Said, ...] = ()
    kind: BadgeKind = BadgeKind.HIDDEN


@dataclass(frozen=True, slots=True)
class Undecided:
    """Something changed since the last release; publishing decides."""

    kind: BadgeKind = BadgeKind.UNDECIDED


@dataclass(frozen=True, slots=True)
class BeingWritten:
    """It was never approved."""

    kind: BadgeKind = BadgeKind.WRITING


@dataclass(frozen=True, slots=True)
class InReview:
    """It was never approved, and waits for a second pair of eyes."""

    kind: BadgeKind = BadgeKind.IN_REVIEW


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """The person took everything back."""

    kind: BadgeKind = BadgeKind.WITHDRAWN


@dataclass(frozen=True, slots=True)
class NoStory:
    """There is a person and no story."""

    kind: BadgeKind = BadgeKind.NO_STORY


@dataclass(frozen=True, slots=True)
class Unreadable:
    """The person's row is damaged: nothing of them is shown."""

    kind: BadgeKind = BadgeKind.UNREADABLE


Badge = (
    ShownUntil
    | EndingSoon
    | HiddenBecause
    | Undecided
    | BeingWritten
    | InReview
    | Withdrawn
    | NoStory
    | Unreadable
)


def shown_badge(until: date, today: date) -> ShownUntil | EndingSoon:
    """Return the badge of a story that is shown through `until`."""
    days = (until - today).days
    return EndingSoon(until, days) if days <= SOON_DAYS else ShownUntil(until)
