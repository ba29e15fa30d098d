"""The gate's answer: what of a story may be shown until when, or why nothing may."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from hopewall.core.codes import Language, RoadStep
from hopewall.core.consent import Scope
from hopewall.core.person import NameKind
from hopewall.core.reasons import Reason


class Element(StrEnum):
    """A part of a story that a screen can show."""

    FACE = "face"
    FULL_NAME = "full-name"
    FIRST_NAME = "first-name"
    PSEUDONYM = "pseudonym"
    MESSAGE = "message"
    QUOTE = "quote"
    TITLE = "title"
    BODY = "body"
    DIAGNOSIS = "diagnosis"
    THERAPY = "therapy"
    AGE_BAND = "age-band"
    CITY = "city"
    REGION = "region"
    TIMELINE = "timeline"
    OUTCOME = "outcome"


ELEMENT_SCOPE: Mapping[Element, Scope] = MappingProxyType(
    {
        Element.FACE: Scope.FACE_PHOTO,
        Element.FULL_NAME: Scope.FULL_NAME,
        Element.FIRST_NAME: Scope.FIRST_NAME,
        Element.PSEUDONYM: Scope.PSEUDONYM,
        Element.MESSAGE: Scope.QUOTE,
        Element.QUOTE: Scope.QUOTE,
        Element.TITLE: Scope.STORY_TEXT,
        Element.BODY: Scope.STORY_TEXT,
        Element.DIAGNOSIS: Scope.DIAGNOSIS,
        Element.THERAPY: Scope.THERAPY_CLASS,
        Element.AGE_BAND: Scope.AGE_BAND,
        Element.CITY: Scope.CITY,
        Element.REGION: Scope.REGION,
        Element.TIMELINE: Scope.TREATMENT_TIMELINE,
        Element.OUTCOME: Scope.OUTCOME_STATUS,
    }
)
"""The scope each element needs (CG-02); an element without one cannot be shown."""

OUTCOME_STEPS = frozenset({RoadStep.CAME_BACK, RoadStep.BACK_TO_LIFE, RoadStep.REMEMBERED})
"""Steps of the timeline that say how it went: they need the outcome's scope as well."""

NAME_ELEMENT: Mapping[NameKind, Element] = MappingProxyType(
    {
        NameKind.FULL: Element.FULL_NAME,
        NameKind.FIRST: Element.FIRST_NAME,
        NameKind.PSEUDONYM: Element.PSEUDONYM,
    }
)
"""The ladder of names; below the last rung stands "a patient", which is no element."""


@dataclass(frozen=True, slots=True)
class Shown:
    """The story may be shown, reduced to `elements`, in `languages`, through `until`."""

    elements: tuple[Element, ...]
    languages: tuple[Language, ...]
    until: date
    withheld: tuple[Reason, ...] = ()
    """Why elements the story has are not among those shown."""


@dataclass(frozen=True, slots=True)
class Hidden:
    """The story may not be shown, for every one of these reasons."""

    reasons: tuple[Reason, ...]


Decision = Shown | Hidden
