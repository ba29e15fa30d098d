"""How handing in, reviewing and settling can end; all that Studio has to tell apart."""

from dataclasses import dataclass
from typing import Final

from hopewall.core.claims import ClaimReview, PlacedFinding
from hopewall.core.draft import StoryContent, StoryDraft, StoryReview, StoryVersion
from hopewall.core.person import Subject
from hopewall.core.said import Said
from hopewall.core.story import Story
from hopewall.core.writing_limits import FieldFault
from hopewall.services.studio.person_page import GateSays
from hopewall.services.studio.placing import PutInPlace, WaitsForPerson
from hopewall.services.studio.writing import StoryDifference

_MOVED: Final = Said(
    "Somebody else changed this story meanwhile: look at it again.",
    "另一位同事刚刚改动了这个故事：请再看一遍。",
)
_OPEN: Final = Said(
    "The texts still say something that must be changed, or settled with a reason.",
    "文字中还有需要修改、或需说明理由后放行的内容。",
)
_NO_COMMENT: Final = Said("Write what should be changed.", "请写明需要修改的地方。")


@dataclass(frozen=True, slots=True)
class Submitted:
    """It waits for a second person as this version."""

    draft: StoryDraft
    version: StoryVersion


@dataclass(frozen=True, slots=True)
class NotReady:
    """It cannot be handed in yet: each fault is said beside its field, findings block."""

    faults: tuple[FieldFault, ...]
    findings: tuple[PlacedFinding, ...]


@dataclass(frozen=True, slots=True)
class DraftMoved:
    """Somebody saved, approved or threw away the draft meanwhile; None where it is gone."""

    draft: StoryDraft | None
    sentence: Said = _MOVED


@dataclass(frozen=True, slots=True)
class ReviewPage:
    """All that a reviewer sees on one page."""

    draft: StoryDraft
    subject: Subject
    as_it_would_hang: Story
    """The story as it would stand once approved, for the kiosk page."""
    before: StoryContent | None
    """What was approved last; None for a story that never was."""
    difference: StoryDifference
    findings: tuple[PlacedFinding, ...]
    """Every finding, those that somebody settled included."""
    open_findings: tuple[PlacedFinding, ...]
    gate: tuple[GateSays, ...]
    """What the gate would say if this were approved now."""
    authors: tuple[str, ...]
    """The names of whoever wrote any of it since the last approval."""
    why_not: Said | None
    """Why whoever is here may not approve it; None where they may."""
    reviews: tuple[StoryReview, ...]


@dataclass(frozen=True, slots=True)
class Approved:
    """It is approved, and either in place or waiting for the person."""

    review: StoryReview
    placing: PutInPlace | WaitsForPerson


@dataclass(frozen=True, slots=True)
class OwnWork:
    """Whoever wrote it may not approve it."""

    sentence: Said


@dataclass(frozen=True, slots=True)
class FindingsOpen:
    """Something in the texts still has to be settled or changed."""

    findings: tuple[PlacedFinding, ...]
    sentence: Said = _OPEN


@dataclass(frozen=True, slots=True)
class CommentMissing:
    """Returned without a word: the author would not know what to do."""

    sentence: Said = _NO_COMMENT


@dataclass(frozen=True, slots=True)
class Returned:
    """It goes back to its author with the comment."""

    draft: StoryDraft
    review: StoryReview


@dataclass(frozen=True, slots=True)
class ClaimSettled:
    """The finding may stand, under the name and reason of whoever said so."""

    review: ClaimReview


@dataclass(frozen=True, slots=True)
class ClaimStands:
    """It cannot be settled; the sentence says why."""

    sentence: Said
