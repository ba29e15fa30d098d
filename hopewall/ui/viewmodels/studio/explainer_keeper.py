"""Keeping what is typed in an explainer as a draft, within two seconds."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from hopewall.core.codes import Language
from hopewall.core.page_draft import PageDraft
from hopewall.core.page_merging import merge_pages
from hopewall.core.said import Said
from hopewall.services.studio.desk import Desk, NotAllowed, Trouble
from hopewall.services.studio.page_writing import (
    DraftDropped,
    DraftMerged,
    DraftSaved,
    DraftTooLong,
    save_page_draft,
)
from hopewall.services.studio.writing import AUTOSAVE_SECONDS
from hopewall.ui.jobs import Failed
from hopewall.ui.viewmodels.studio.desk_room import DeskViewModel
from hopewall.ui.viewmodels.studio.explainer_page import OnDesk
from hopewall.ui.viewmodels.studio.pauses import once
from hopewall.ui.viewmodels.studio.work_lane import WorkLaneViewModel

KEEP_AFTER_MS: Final = int(AUTOSAVE_SECONDS * 1000)

Kept = tuple[Language, str, object]
"""The language, what was sent, and what became of it."""


class PageKeeper(QObject):
    """Saves the drafts of the page that is open."""

    kept = Signal(object)
    """What became of a save: a list of `Kept`, or `Failed`."""

    def __init__(
        self,
        desk: DeskViewModel,
        lane: WorkLaneViewModel,
        page: Callable[[], OnDesk],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane = lane
        self._page = page
        self._running = 0
        self._latest: dict[tuple[str, Language], PageDraft] = {}
        """What the saves under way have written: one begun before goes by its revision."""
        self._after: Callable[[], None] | None = None
        self._timer = once(self, KEEP_AFTER_MS, self.now)

    def soon(self) -> None:
        """Save within a second; never put off by further typing."""
        if not self._timer.isActive() and not self._running:
            self._timer.start()

    @Slot()
    def now(self) -> None:
        """Save what is not on the disk."""
        self._timer.stop()
        desk, page = self._desk.desk, self._page()
        pairs = [(page.drafts[one], page.texts[one]) for one in page.unsaved]
        if desk is None or not pairs:
            return
        self._running += 1
        page_id = page.page_id
        latest = self._latest
        self._lane.ask(
            lambda: [_save(desk, latest, draft, text) for draft, text in pairs],
            lambda outcome: self._done(page_id, outcome),
        )

    def then(self, work: Callable[[], None]) -> None:
        """Do something once no save is under way."""
        self._timer.stop()
        if self._running:
            self._after = work
        else:
            work()

    def _done(self, page_id: str, outcome: list[Kept] | Failed) -> None:
        self._running -= 1
        if not self._running:
            self._latest.clear()
        if self._page().page_id == page_id:
            self.kept.emit(outcome)
        if self._after is not None and not self._running:
            work, self._after = self._after, None
            self._timer.stop()
            work()


def _save(
    desk: Desk, latest: dict[tuple[str, Language], PageDraft], draft: PageDraft, text: str
) -> Kept:
    key = (draft.page_id, draft.language)
    answer = save_page_draft(desk, latest.get(key, draft), text)
    if isinstance(answer, DraftSaved | DraftMerged):
        latest[key] = answer.draft
    elif isinstance(answer, DraftDropped):
        latest[key] = replace(draft, revision=0, text=draft.base)
    return draft.language, text, answer


def took(now: OnDesk, outcome: list[Kept] | Failed) -> tuple[OnDesk, tuple[Language, ...]]:
    """Return the page after a save, and in which languages its text is another one now."""
    if isinstance(outcome, Failed):
        return replace(now, notice=Said(outcome.why, outcome.why)), ()
    changed: list[Language] = []
    for language, sent, answer in outcome:
        match answer:
            case DraftSaved(draft):
                now = now.with_draft(draft)
            case DraftDropped():
                before = now.drafts[language]
                now = now.with_draft(replace(before, revision=0, text=before.base))
            case DraftMerged(draft, sentence):
                # What was typed since stands beside it too, and is saved next.
                text = merge_pages(sent, now.texts[language], draft.text).text
                now = now.with_text(language, text).with_draft(draft)
                changed.append(language)
                now = replace(now, notice=sentence)
            case DraftTooLong(sentence) | NotAllowed(sentence) | Trouble(sentence):
                now = replace(now, notice=sentence)
            case _:
                pass
    return now, tuple(changed)
