"""Saving an explainer as the site's own version, putting it aside, throwing a draft away."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, Signal

from hopewall.core.page_draft import PageDraft
from hopewall.core.page_merging import merge_pages
from hopewall.core.said import Said
from hopewall.services.studio.explainers import (
    OpenedPage,
    PageKept,
    PageMoved,
    remove_own_page,
    save_page,
    throw_away_draft,
)
from hopewall.services.studio.page_writing import DraftMerged, new_draft
from hopewall.ui.viewmodels.studio.desk_room import DeskViewModel
from hopewall.ui.viewmodels.studio.explainer_keeper import PageKeeper
from hopewall.ui.viewmodels.studio.explainer_page import OnDesk
from hopewall.ui.viewmodels.studio.outcomes import sentence_of
from hopewall.ui.viewmodels.studio.work_lane import WorkLaneViewModel

_SHOWN: Final = Said(
    "Saved. This version is shown from the next look of the screens on.",
    "已保存。屏幕下次读取时会展示这个版本。",
)
_NOT_SHOWN: Final = Said(
    "Saved, but not shown until what blocks is mended; until then visitors see what they saw.",
    "已保存，但还有必须改正之处，改好之前不会展示：访客看到的仍是原来的内容。",
)
_NEWER: Final = Said(
    "Somebody else was writing here too: this is their draft, and it was not thrown away.",
    "另一位同事也在修改：这里是对方的草稿，没有丢弃。",
)
_BACK: Final = Said(
    "The shipped page is shown again; the site's version was put aside.",
    "已恢复为随附页面，本院版本已另存。",
)


class PageSaver(QObject):
    """What is done to the page that is open; each deed waits for the drafts under way."""

    changed = Signal(object)
    """The page is another one now: an `OnDesk`."""
    done = Signal()
    """What stands on the disk is another page now."""

    def __init__(
        self,
        desk: DeskViewModel,
        lane: WorkLaneViewModel,
        keeper: PageKeeper,
        page: Callable[[], OnDesk],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane = lane
        self._keeper = keeper
        self._page = page

    def save(self) -> None:
        """Save the language that is looked at as the site's own version."""
        now = self._page()
        if now.page is not None and now.checks is not None and not now.busy:
            self.changed.emit(replace(now, busy=True, notice=None))
            # What is being kept comes first: its revision is the one that the save goes by.
            self._keeper.then(self._save)

    def restore(self) -> None:
        """Put the site's version aside; a draft of it goes the same way."""
        now = self._page()
        if now.page is not None and not now.busy:
            self.changed.emit(replace(now, busy=True, notice=None))
            self._keeper.then(self._restore)

    def throw_away(self) -> None:
        """Throw the draft of the language away that is looked at."""
        self._keeper.then(self._throw_away)

    def _save(self) -> None:
        desk, now = self._desk.desk, self._page()
        page, checks = now.page, now.checks
        if desk is None or page is None or checks is None:
            return
        text, draft = now.text, now.drafts.get(page.language)
        self._lane.do(
            "saving",
            lambda _told: (text, save_page(desk, page, text, checks, draft)),
            self._saved,
        )

    def _restore(self) -> None:
        desk, now = self._desk.desk, self._page()
        page = now.page
        if desk is None or page is None:
            return
        text, draft = now.text, now.drafts.get(page.language)

        def put_aside() -> tuple[str, object]:
            if draft is not None and draft.revision:
                left = throw_away_draft(desk, draft)
                if not isinstance(left, PageDraft) or left.revision:
                    return text, left
            return text, remove_own_page(desk, page)

        self._lane.do("saving", lambda _told: put_aside(), self._saved)

    def _throw_away(self) -> None:
        desk, now = self._desk.desk, self._page()
        draft = now.drafts.get(now.language)
        if desk is not None and draft is not None:
            text = now.text
            self._lane.ask(lambda: (text, throw_away_draft(desk, draft)), self._saved)

    def _saved(self, outcome: object) -> None:
        now = replace(self._page(), busy=False)
        if not now.page_id:
            return
        if not isinstance(outcome, tuple):
            self.changed.emit(replace(now, notice=sentence_of(outcome)))
            return
        sent, answer = outcome
        match answer:
            case PageKept(page, _, shown):
                self._settle(now, page, sent, _SHOWN if shown else _NOT_SHOWN)
            case OpenedPage():
                self._settle(now, answer, sent, _BACK)
            case PageDraft():
                notice = _NEWER if answer.revision else None
                there = now.with_draft(answer).with_text(answer.language, answer.text)
                self.changed.emit(replace(there, front={}, notice=notice))
                self.done.emit()
            case PageMoved(theirs, sentence):
                self._both(now, theirs, sentence)
            case DraftMerged(draft, sentence):
                text = merge_pages(sent, now.texts[draft.language], draft.text).text
                there = now.with_draft(draft).with_text(draft.language, text)
                self.changed.emit(replace(there, notice=sentence))
            case _:
                self.changed.emit(replace(now, notice=sentence_of(answer)))

    def _settle(self, now: OnDesk, page: OpenedPage, sent: str, notice: Said) -> None:
        """Take the page that stands now; what was typed since it was asked for stays."""
        desk = self._desk.desk
        typed = now.texts[page.language]
        text = page.text if typed == sent else typed
        there = now.with_page(page).with_text(page.language, text)
        if desk is not None:
            draft = new_draft(desk, page.page_id, page.language, page.text)
            there = there.with_draft(draft)
        self.changed.emit(replace(there, front={}, notice=notice))
        self.done.emit()

    def _both(self, now: OnDesk, theirs: OpenedPage, sentence: Said) -> None:
        """Put what somebody else saved beside what is typed."""
        language = theirs.language
        merged = merge_pages(now.opened[language].text, now.texts[language], theirs.text).text
        there = now.with_page(theirs).with_text(language, merged)
        draft = there.drafts.get(language)
        if draft is not None:
            there = there.with_draft(replace(draft, base=theirs.text))
        self.changed.emit(replace(there, notice=sentence))
