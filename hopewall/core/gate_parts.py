"""Which elements of a story a grant lets through, and why not the others."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from hopewall.core.codes import Language
from hopewall.core.consent import Scope
from hopewall.core.decision import Element
from hopewall.core.gate_story import (
    RelativeConsent,
    content_faults,
    face_answer,
    is_investigational,
    languages_withheld,
    name_answer,
    text_and_fact_elements,
)
from hopewall.core.person import Subject
from hopewall.core.profiles import Demands
from hopewall.core.reasons import Reason, ReasonCode
from hopewall.core.story import Story

_WORDS: Final = frozenset({Element.MESSAGE, Element.QUOTE, Element.BODY})


@dataclass(frozen=True, slots=True)
class Parts:
    """What may be shown, why the rest of the story is withheld, and what hides it altogether."""

    elements: tuple[Element, ...]
    withheld: tuple[Reason, ...]
    reasons: tuple[Reason, ...]


def parts_of(
    story: Story,
    subject: Subject,
    languages: Sequence[Language],
    scopes: frozenset[Scope],
    demands: Demands,
    stands: RelativeConsent,
) -> Parts:
    """Decide element by element, for these approved languages and granted scopes."""
    reasons = [] if languages else [Reason(ReasonCode.NOT_REVIEWED)]
    face = face_answer(story, subject, scopes, stands)
    if face.hides and face.reason is not None:
        reasons.append(face.reason)
    if face.shown and story.photo is not None:
        reasons += content_faults(story.photo, demands)
    silent = is_investigational(story, subject) and not demands.investigational_outcome
    barred = frozenset({Element.OUTCOME}) if silent else frozenset()
    told, refused = text_and_fact_elements(story, languages, scopes, barred)
    if not face.shown and not _WORDS.intersection(told):
        reasons.append(Reason(ReasonCode.NOTHING_LEFT))
    name = name_answer(subject, scopes, languages)
    return Parts(
        elements=(
            *((Element.FACE,) if face.shown else ()),
            *((name.element,) if name.element is not None else ()),
            *told,
        ),
        withheld=(
            *(reason for reason in (face.reason, name.reason) if reason is not None),
            *refused,
            *languages_withheld(story, languages, scopes),
        ),
        reasons=tuple(reasons),
    )
