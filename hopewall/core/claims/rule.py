"""What a rule of the claims lint is: where it holds, how strict it is, what it looks for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from hopewall.core.finding import Severity
from hopewall.core.said import Said as Said  # noqa: PLC0414 - the rules speak with it
from hopewall.core.site import ProfileCode


class TextKind(StrEnum):
    """What a text is; some rules hold for some kinds only."""

    TITLE = "title"
    MESSAGE = "message"
    QUOTE = "quote"
    BODY = "body"
    ALT_TEXT = "alt_text"
    CAPTION = "caption"
    NAME = "name"
    FIGURE_LABEL = "figure_label"
    EXPLAINER = "explainer"


STORY_KINDS = frozenset(
    {
        TextKind.TITLE,
        TextKind.MESSAGE,
        TextKind.QUOTE,
        TextKind.BODY,
        TextKind.ALT_TEXT,
        TextKind.CAPTION,
        TextKind.NAME,
    }
)
"""Texts about a person; the others explain and are held to sources instead."""


class InExplainer(StrEnum):
    """What becomes of a rule in a text that explains."""

    SAME = "same"
    SOURCED = "sourced"
    """Nothing where the paragraph names its source, else a review."""
    UNLESS_SOURCED = "unless-sourced"
    """Nothing where the paragraph names its source, else as strict as elsewhere."""
    HINT = "hint"
    """A warning: the check of the content has a stricter rule of its own."""
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Near:
    """Two word lists that say something together: in one sentence, not far apart.

    `within` is the number of characters allowed between them; `apart` names a list that, between or
    around them in the same sentence, makes it mean something else.
    """

    first: str
    second: str
    within: int
    ordered: bool = False
    apart: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """The lists it needs."""
        return tuple(filter(None, (self.first, self.second, self.apart)))


@dataclass(frozen=True, slots=True)
class ClaimRule:
    """One rule. Patterns are regular expressions over normalised, lower-case text.

    A pattern begins and ends at the border of a word by itself. `cased` ones are given the text
    with its capitals. `denied` says that a real negation excuses a match; `confirm` has the last
    word on what matched; with `whole_word` a finding is widened to the letters right before it.
    """

    rule_id: str
    severity: Mapping[ProfileCode, Severity]
    why: Said
    instead: Said
    sources: Mapping[ProfileCode, str]
    english: str = ""
    chinese: str = ""
    near: tuple[Near, ...] = ()
    cased: str = ""
    kinds: frozenset[TextKind] = frozenset(TextKind)
    explainer: InExplainer = InExplainer.SAME
    denied: bool = True
    whole_word: bool = False
    confirm: Callable[[str], bool] | None = None


def strictness(
    cn: Severity, us: Severity, eu: Severity, uk: Severity
) -> Mapping[ProfileCode, Severity]:
    """Return how strict a rule is in each jurisdiction."""
    return {
        ProfileCode.CN: cn,
        ProfileCode.US: us,
        ProfileCode.EU: eu,
        ProfileCode.UK: uk,
    }


BLOCK_EVERYWHERE = strictness(Severity.BLOCK, Severity.BLOCK, Severity.BLOCK, Severity.BLOCK)
REVIEW_EVERYWHERE = strictness(Severity.REVIEW, Severity.REVIEW, Severity.REVIEW, Severity.REVIEW)
BLOCK_IN_CHINA = strictness(Severity.BLOCK, Severity.REVIEW, Severity.REVIEW, Severity.REVIEW)
BLOCK_BUT_US = strictness(Severity.BLOCK, Severity.REVIEW, Severity.BLOCK, Severity.BLOCK)
BLOCK_IN_EUROPE = strictness(Severity.REVIEW, Severity.REVIEW, Severity.BLOCK, Severity.BLOCK)
CHINA_ALONE = strictness(Severity.BLOCK, Severity.WARN, Severity.WARN, Severity.WARN)
HINT_EVERYWHERE = strictness(Severity.WARN, Severity.WARN, Severity.WARN, Severity.WARN)


def sources(cn: str, us: str, eu: str, uk: str) -> Mapping[ProfileCode, str]:
    """Return the source of a rule in each jurisdiction."""
    return {
        ProfileCode.CN: cn,
        ProfileCode.US: us,
        ProfileCode.EU: eu,
        ProfileCode.UK: uk,
    }
