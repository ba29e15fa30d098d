"""What is published against what the gate says today (CG-35)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hopewall.core.decision import Decision, Shown


class DisagreementKind(StrEnum):
    """How a release and the gate disagree about one story."""

    HIDDEN = "hidden"
    """It is published and the gate hides it."""
    UNKNOWN = "unknown"
    """It is published and the gate was not asked: nobody knows such a story."""
    TOO_LONG = "too-long"
    """It is published until a later day than the gate allows."""
    NOT_PUBLISHED = "not-published"
    """The gate shows it and it is not published: nobody is harmed, the count is wrong."""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One story about which they disagree."""

    story_id: str
    kind: DisagreementKind

    @property
    def must_hide(self) -> bool:
        """Whether the published story has to leave the screens now."""
        return self.kind is not DisagreementKind.NOT_PUBLISHED


def disagreements(
    published: Mapping[str, date], decisions: Mapping[str, Decision]
) -> tuple[Disagreement, ...]:
    """Compare a release (story id to its last day) with the gate's answers, in order of ids."""
    found = []
    for story_id in sorted(published.keys() | decisions.keys()):
        kind = _kind(published.get(story_id), decisions.get(story_id))
        if kind is not None:
            found.append(Disagreement(story_id, kind))
    return tuple(found)


def _kind(until: date | None, decision: Decision | None) -> DisagreementKind | None:
    if isinstance(decision, Shown):
        if until is None:
            return DisagreementKind.NOT_PUBLISHED
        return DisagreementKind.TOO_LONG if until > decision.until else None
    if until is None:
        return None
    return DisagreementKind.UNKNOWN if decision is None else DisagreementKind.HIDDEN
