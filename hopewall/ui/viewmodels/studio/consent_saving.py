"""Saving an unfinished consent page that somebody else may be filling in at the same time."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from hopewall.core.consent import ConsentRecord
from hopewall.core.said import Said
from hopewall.services.studio.consent_recording import PageSaved, PageTaken, save_page
from hopewall.services.studio.desk import Desk, NotAllowed, Trouble
from hopewall.ui.viewmodels.studio.consent_answers import QUESTIONS, Kind, answers_of, record_of

_WORDS: Final = frozenset(one.key for one in QUESTIONS if one.kind is Kind.WORDS)
_JOINED: Final = Said(
    "Somebody else was filling in this page too: what they answered is in it now.",
    "另一位同事也在填写这一页：对方的回答已合在一起。",
)
_DISPUTED: Final = Said(
    "Somebody else answered differently: look at the signed form and answer again what is open.",
    "另一位同事的回答不同：请对照签署原件，重新回答仍空着的问题。",
)


@dataclass(frozen=True, slots=True)
class PageJoined:
    """Somebody else had saved the page meanwhile: the answers of both are in it, and it is saved.

    `disputed` are the questions that both answered, each in their own way: words stand beside each
    other, anything else is unanswered again, for nothing is granted that two people read
    differently.
    """

    saved: PageSaved
    answers: dict[str, str]
    disputed: frozenset[str]
    sentence: Said


SavedPage = PageSaved | PageJoined | PageTaken | NotAllowed | Trouble


def join(
    before: Mapping[str, str], mine: Mapping[str, str], theirs: Mapping[str, str]
) -> tuple[dict[str, str], frozenset[str]]:
    """Return the answers of both, given those that both began with, and what they dispute."""
    found: dict[str, str] = {}
    disputed = set()
    for key in {**theirs, **mine, **before}:
        old, own, other = before.get(key, ""), mine.get(key, ""), theirs.get(key, "")
        if old not in (own, other) and own != other:
            disputed.add(key)
            value = f"{own} / {other}" if key in _WORDS and own and other else ""
        else:
            value = other if own == old else own
        if value:
            found[key] = value
    return found, frozenset(disputed)


class PageOnDisk:
    """What of a page is on the disk; the lane's jobs leave it to one another, in their order."""

    def __init__(self, record: ConsentRecord, revision: int) -> None:
        self._record = record
        self._revision = revision

    def save(self, desk: Desk, record: ConsentRecord, answers: Mapping[str, str]) -> SavedPage:
        """Save the page as it is answered; with what somebody else has saved meanwhile."""
        outcome = save_page(desk, record, self._revision)
        if isinstance(outcome, PageSaved):
            self._record, self._revision = outcome.draft.record, outcome.draft.revision
        if not isinstance(outcome, PageTaken) or outcome.theirs is None:
            return outcome
        theirs = outcome.theirs
        form = record.form if record.form != self._record.form else theirs.record.form
        both, disputed = join(answers_of(self._record), answers, answers_of(theirs.record))
        whole = record_of(replace(theirs.record, form=form), both)
        again = save_page(desk, whole, theirs.revision)
        if not isinstance(again, PageSaved):
            return again
        self._record, self._revision = again.draft.record, again.draft.revision
        return PageJoined(again, both, disputed, _DISPUTED if disputed else _JOINED)
