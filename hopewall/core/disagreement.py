"""What is published against what the gate says today (CG-35).

Both are given as a story's object, named by the hash of exactly what is shown of it and until when.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class DisagreementKind(StrEnum):
    """How a release and the gate disagree about one story."""

    HIDDEN = "hidden"
    """It is published, and the gate hides it or knows no such story."""
    OTHERWISE = "otherwise"
    """It is published with other elements, words or another last day than the gate allows."""
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
    published: Mapping[str, str], allowed: Mapping[str, str]
) -> tuple[Disagreement, ...]:
    """Compare a release (story id to its object) with what the gate allows, in order of ids."""
    found = []
    for story_id in sorted(published.keys() | allowed.keys()):
        kind = _kind(published.get(story_id), allowed.get(story_id))
        if kind is not None:
            found.append(Disagreement(story_id, kind))
    return tuple(found)


def _kind(published: str | None, allowed: str | None) -> DisagreementKind | None:
    if published == allowed:
        return None
    if published is None:
        return DisagreementKind.NOT_PUBLISHED
    return DisagreementKind.HIDDEN if allowed is None else DisagreementKind.OTHERWISE
