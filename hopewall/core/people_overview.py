"""What a list of everybody needs to know of each person; read in a few questions for all."""

from dataclasses import dataclass
from datetime import date

from hopewall.core.codes import AgeBand, ChannelName, Illness, LifeCycle, StorySize, Therapy
from hopewall.core.draft import DraftStage
from hopewall.core.person import Subject
from hopewall.core.story import StoryState


@dataclass(frozen=True, slots=True)
class LastDecision:
    """What the gate last said about a story in a channel; not shown where `shown` is False."""

    channel: ChannelName
    shown: bool
    until: date


@dataclass(frozen=True, slots=True)
class StoryGlance:
    """A story as a list sees it."""

    story_id: str
    state: StoryState
    size: StorySize
    illness: Illness | None
    therapy: Therapy | None
    age_band: AgeBand | None
    life_cycle: LifeCycle | None
    photo_id: str
    draft: DraftStage | None
    decisions: tuple[LastDecision, ...] = ()


@dataclass(frozen=True, slots=True)
class ConsentGlance:
    """The newest version of a consent as a list sees it."""

    consent_id: str
    signed_on: date | None
    expires_on: date | None
    reconfirm_due: date | None
    verified: bool


@dataclass(frozen=True, slots=True)
class PersonGlance:
    """A person as a list sees them; `subject` is None where the row cannot be read."""

    subject_id: str
    subject: Subject | None
    stories: tuple[StoryGlance, ...]
    consents: tuple[ConsentGlance, ...]
    withdrawn: bool
    """Whether everything was withdrawn and nothing was recorded since; the gate judges exactly."""
