"""What a screen machine knows of an installed release, and the port it is read through.

Positions are the places of stories in the head's order, 0-based and without gaps within one
generation. A screen asks `is_shown` before every tile and every page it paints.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final, NamedTuple, Protocol

from hopewall.core.codes import (
    AgeBand,
    Illness,
    Language,
    LifeCycle,
    Road,
    RoadStep,
    StorySize,
    Therapy,
    Voice,
)

FOUND_AT_ONCE: Final = 200
"""How many stories a screen shows of a search; nobody looks at more, and a common word stays fast.
"""


PLACEHOLDERS = 8
"""How many drawings stand ready for a face that is not shown; a story names its own."""


class PictureKind(StrEnum):
    """The renditions a release carries, each finished for the screen: sizes in pixels.

    `TILE` 192 x 240 and `TILE_2X` 384 x 480 have the wall's ground baked into rounded corners;
    `PORTRAIT` is at most 1728 x 2160 (4:5), eyes at 42 % of its height, without corners.
    """

    TILE = "tile"
    TILE_2X = "tile-2x"
    PORTRAIT = "portrait"


class Facets(NamedTuple):
    """The four questions of "Someone like me"; None means "any"."""

    illness: Illness | None = None
    therapy: Therapy | None = None
    age_band: AgeBand | None = None
    road: Road | None = None


class Tile(NamedTuple):
    """One face of the wall. `name` is empty for "a patient"; picture paths are absolute."""

    position: int
    story_id: str
    size: StorySize
    name: Mapping[Language, str]
    message: Mapping[Language, str]
    tile_path: str
    tile_2x_path: str
    portrait_path: str
    placeholder: int
    """Number of the drawn placeholder (0 to 7), used where `tile_path` is empty."""
    life_cycle: LifeCycle | None
    years: int | None
    therapy: Therapy | None
    voice: Voice = Voice.PATIENT
    """Who speaks the message; the screen says so where it is not the person in the picture."""


@dataclass(frozen=True, slots=True)
class RoadPoint:
    """A step of the timeline with its month as `YYYY-MM`, or without one."""

    step: RoadStep
    month: str = ""


@dataclass(frozen=True, slots=True)
class PageText:
    """A story's words in one language, as approved by the person."""

    title: str = ""
    message: str = ""
    quote: str = ""
    body: tuple[str, ...] = ()
    alt_text: str = ""


class StoryPage(NamedTuple):
    """Everything a story page may show; what was not granted is absent."""

    tile: Tile
    texts: Mapping[Language, PageText]
    original_language: Language
    voice: Voice
    illness: Illness | None = None
    age_band: AgeBand | None = None
    road: Road | None = None
    city: str = ""
    region: str = ""
    timeline: tuple[RoadPoint, ...] = ()
    until: date = date.min
    fiction: bool = False


class EducationOnlyReason(StrEnum):
    """Why a screen shows no person at all."""

    NOTHING_INSTALLED = "nothing-installed"
    DAMAGED = "damaged"
    NEWER_VERSION = "newer-version"
    LEASE_OVER = "lease-over"
    CLOCK_BACK = "clock-back"
    OLDER_THAN_SEEN = "older-than-seen"
    NOT_TRUSTED = "not-trusted"
    """No key to check with, or a release that this screen's key has not signed."""
    HOLD_UNKNOWN = "hold-unknown"
    """The list of stories hidden on this screen is missing or spoilt."""


@dataclass(frozen=True, slots=True)
class EducationOnly:
    """The screen may show explainers and nothing of any person."""

    reason: EducationOnlyReason
    sentence: str
    """One plain English sentence for logs and the command line: what is wrong, what to do."""


@dataclass(frozen=True, slots=True)
class Unchanged:
    """Nothing new since the last look."""


@dataclass(frozen=True, slots=True)
class Changed:
    """The installed view is another one now; `gone` are story ids that left since the last look."""

    gone: frozenset[str] = field(default_factory=frozenset)
    renumbered: bool = False
    """Whether positions changed their meaning (a new generation), so lists must be read anew."""


ScreenNews = Unchanged | Changed | EducationOnly


class ScreenIndex(Protocol):
    """The kiosk's read-only window on the installed release."""

    def refresh(self) -> ScreenNews:
        """Look (cheaply, some microseconds when nothing changed) whether the view changed."""

    @property
    def state(self) -> EducationOnly | None:
        """None while people may be shown."""

    def count(self) -> int:
        """Number of positions, shown or not, of the generation that is open."""

    def is_shown(self, position: int) -> bool:
        """Whether that story may be painted now: in the head, and today within its dates."""

    def is_story_shown(self, story_id: str) -> bool:
        """The same, by story id; False for an unknown one."""

    def shown_positions(self) -> Sequence[int]:
        """All positions that may be painted today, in the wall's order."""

    def matching(self, facets: Facets) -> Sequence[int]:
        """Shown positions that match every facet given."""

    def facet_counts(self, facets: Facets) -> Mapping[str, Mapping[str, int]]:
        """For each of the four questions: how many shown stories each answer would leave.

        Keys are "illness", "therapy", "age_band", "road"; a question's own answer in `facets`
        is ignored when its counts are made.
        """

    def search(self, text: str) -> Sequence[int]:
        """The first shown positions whose words match, in Chinese and English; never raises.

        In the wall's order, and at most one more than `FOUND_AT_ONCE`: a screen shows so many, and
        the one more tells it that there are more.
        """

    def tiles(self, positions: Sequence[int]) -> Sequence[Tile | None]:
        """The tiles at these positions; None where the story may not be shown."""

    def page(self, story_id: str) -> StoryPage | None:
        """The whole story, or None when it may not be shown."""
