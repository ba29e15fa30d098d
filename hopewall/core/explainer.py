"""An explainer: its front matter and its blocks, in one language."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from hopewall.core.blocks import Blocks, Runs
from hopewall.core.codes import Language
from hopewall.core.reading_level.measure import ReadingLevel


class PageKind(StrEnum):
    """What a page is about; it decides which sections it must have."""

    TOPIC = "topic"
    TREATMENT = "treatment"
    SAFETY = "safety"
    PRACTICAL = "practical"
    CHILDREN = "children"


class Reader(StrEnum):
    """For whom a page is written."""

    PATIENT = "patient"
    CAREGIVER = "caregiver"
    CHILD = "child"
    TEEN = "teen"
    EVERYONE = "everyone"


class ReadingAge(StrEnum):
    """The ages of the pages for children."""

    YOUNGEST = "5-8"
    MIDDLE = "9-12"
    TEENS = "13-17"


class Evidence(StrEnum):
    """Where the treatment stands: the banner at the top of the page."""

    APPROVED = "approved"
    TRIAL = "trial"
    MIXED = "mixed"
    BASIC = "basic"


class ReviewerKind(StrEnum):
    """Who looked at a page."""

    CLINICIAN = "clinician"
    LAY = "lay"


@dataclass(frozen=True, slots=True)
class Reviewer:
    """A real person who has read the page at this site."""

    name: str
    role: str
    org: str
    kind: ReviewerKind
    on: date
    conflict: str


@dataclass(frozen=True, slots=True)
class Author:
    """Who wrote the page."""

    name: str
    role: str


@dataclass(frozen=True, slots=True)
class Change:
    """A line of a page's history."""

    on: date
    what: str


@dataclass(frozen=True, slots=True)
class Translation:
    """Which English text a page in another language says the same as.

    `english` is the fingerprint of that text, written by the tool; `back_checked_by` stays empty
    until a person has done it.
    """

    of: str
    english: str
    translator: str
    back_checked_by: str


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What stands between the two lines of `+++`."""

    page_id: str
    language: Language
    title: str
    summary: str
    main_message: str
    kind: PageKind
    audience: tuple[Reader, ...]
    country: tuple[str, ...]
    evidence: Evidence
    status_date: date
    review_days: int
    next_review: date
    version: str
    author: Author
    reviewers: tuple[Reviewer, ...]
    funding: str
    sources: tuple[str, ...]
    actions: tuple[str, ...]
    """As they were typed; `Explainer.actions` holds their runs."""
    printable: bool
    changes: tuple[Change, ...]
    age_band: ReadingAge | None = None
    translation: Translation | None = None

    @property
    def soon_old(self) -> bool:
        """Whether the facts of this page change so fast that it is hidden when overdue."""
        return self.review_days <= QUICK_REVIEW_DAYS


QUICK_REVIEW_DAYS = 90
BANNER_DAYS = 30


class Freshness(StrEnum):
    """What the screen says about a page's age."""

    FRESH = "fresh"
    DUE_SOON = "due-soon"
    OVERDUE = "overdue"
    EXPIRED = "expired"
    """Overdue, and its facts change soon: the page is not shown."""


@dataclass(frozen=True, slots=True)
class Reviewed:
    """That a clinician and a lay person of this site have read the page, and when."""

    clinician: Reviewer
    lay: Reviewer


@dataclass(frozen=True, slots=True)
class Explainer:
    """A page that can be shown."""

    front: FrontMatter
    blocks: Blocks
    actions: tuple[Runs, ...]
    reading: ReadingLevel
    own: bool = False
    """Whether it is the hospital's own page, not the shipped one."""
    stale_translation: bool = False

    @property
    def reviewed(self) -> Reviewed | None:
        """Return who has reviewed it; None means "not yet checked by a clinician here"."""
        return reviewed_by(self.front.reviewers)

    def freshness(self, today: date) -> Freshness:
        """Return what the screen says about the page's age today."""
        return freshness_of(self.front, today)


def reviewed_by(reviewers: Iterable[Reviewer]) -> Reviewed | None:
    """Return the latest clinician and lay reader among reviewers; None where one is missing."""
    own = tuple(reviewers)
    found = {kind: [r for r in own if r.kind is kind] for kind in ReviewerKind}
    if not all(found.values()):
        return None
    latest = {kind: max(people, key=lambda r: r.on) for kind, people in found.items()}
    return Reviewed(latest[ReviewerKind.CLINICIAN], latest[ReviewerKind.LAY])


def freshness_of(front: FrontMatter, today: date) -> Freshness:
    """Return what is said about a page's age on that day."""
    due = front.next_review
    if today > due:
        return Freshness.EXPIRED if front.soon_old else Freshness.OVERDUE
    near = timedelta(days=min(BANNER_DAYS, front.review_days // 3))
    return Freshness.DUE_SOON if today >= due - near else Freshness.FRESH


Pages = Mapping[tuple[Language, str], Explainer]
