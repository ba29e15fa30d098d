"""The gate explains itself: every reason as a sentence, and what would change it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from hopewall.core.codes import Language
from hopewall.core.decision import Decision, Shown
from hopewall.core.detail_words import detail_words
from hopewall.core.reason_words import REASON_WORDS
from hopewall.core.reasons import Reason, ReasonCode

_UNSPOKEN: Final = frozenset(
    {ReasonCode.DAMAGED, ReasonCode.INVESTIGATIONAL_OUTCOME, ReasonCode.SITE_NOT_GRANTED}
)
"""Reasons whose detail is a technician's sentence in English, or is said by the words already."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """One reason for somebody who knows no rule book: why, and what would change it."""

    why: str
    change: str

    @property
    def sentence(self) -> str:
        """Both, as one reads them; a space parts English sentences and nothing Chinese ones."""
        between = "" if self.why.endswith("。") else " "
        return f"{self.why}{between}{self.change}"


def explain(reason: Reason, language: Language) -> Explanation:
    """Return the reason in words, with its particulars in brackets."""
    words = REASON_WORDS[reason.code][language]
    detail = "" if reason.code in _UNSPOKEN else detail_words(reason.detail, language)
    if language is Language.ZH_HANS:
        return Explanation(f"{words.why}{f'（{detail}）' if detail else ''}。", words.change)
    return Explanation(f"{words.why}{f' ({detail})' if detail else ''}.", words.change)


def reasons_of(decision: Decision) -> tuple[Reason, ...]:
    """Return why a hidden story is hidden, or why parts of a shown one are withheld."""
    return decision.withheld if isinstance(decision, Shown) else decision.reasons


def explained(reasons: Iterable[Reason], language: Language) -> tuple[str, ...]:
    """Return each reason as its sentence, in order, none twice."""
    return tuple(dict.fromkeys(explain(reason, language).sentence for reason in reasons))
