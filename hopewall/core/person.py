"""A person, their life-cycle facts that the gate must know, and the names they chose."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hopewall.core.site import LocalText, ProfileCode


class Capacity(StrEnum):
    """Capacity to consent at the time of asking."""

    ADULT_CAPABLE = "adult_capable"
    MINOR = "minor"
    ADULT_INCAPABLE = "adult_incapable"
    DECEASED = "deceased"


class VitalStatus(StrEnum):
    """Whether the person is alive, as last checked."""

    ALIVE = "alive"
    DECEASED = "deceased"
    UNKNOWN = "unknown"


class PosthumousInstruction(StrEnum):
    """What the person wished for after their death; always asked."""

    REMOVE = "remove"
    KEEP = "keep"
    ASK_RELATIVE = "ask_relative"


class NameKind(StrEnum):
    """The ladder of names, from the most to the least revealing."""

    FULL = "full"
    FIRST = "first"
    PSEUDONYM = "pseudonym"
    GENERIC = "generic"


@dataclass(frozen=True, slots=True)
class Names:
    """A person's names per language; an empty one is not known."""

    full: LocalText
    first: LocalText
    pseudonym: LocalText
    choice: NameKind
    """The name the person wishes for; the gate never shows a more revealing one."""


@dataclass(frozen=True, slots=True)
class Subject:
    """The person a consent is about.

    `birth_year_month` is `YYYY-MM` and only kept for somebody under 18 at signing, as is
    `majority_date`.
    """

    subject_id: str
    names: Names
    capacity: Capacity | None
    vital_status: VitalStatus | None
    vital_checked_on: date | None
    posthumous_instruction: PosthumousInstruction | None
    safeguarding_flag: bool | None
    languages: tuple[str, ...]
    profiles: frozenset[ProfileCode]
    research_participant: bool | None
    trial_id: str = ""
    birth_year_month: str = ""
    majority_date: date | None = None
    contact_ref: str = ""
    mrn_link: str = ""
    revision: int = 0
    """Counts every change to anything the gate asks about this person."""

    @property
    def identifiers(self) -> frozenset[str]:
        """Return every name and number that may not be found any more once they are erased."""
        names = (self.names.full, self.names.first, self.names.pseudonym)
        told = {name for each in names for name in each.values()}
        return frozenset({*told, self.contact_ref, self.mrn_link, self.trial_id} - {""})
