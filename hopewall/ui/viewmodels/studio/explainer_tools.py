"""The toolbar over the text of an explainer: marks of the guide, links and terms."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.core.codes import Language
from hopewall.core.page_marks import PageMark, TextEdit, put_link, put_mark
from hopewall.services.studio.explainers import list_pages
from hopewall.services.studio.page_words import body_of
from hopewall.ui.studio.page_editor import PageEditors
from hopewall.ui.studio.underlines import from_utf16, in_utf16
from hopewall.ui.viewmodels.studio.desk_room import DeskViewModel
from hopewall.ui.viewmodels.studio.explainer_page import OnDesk
from hopewall.ui.viewmodels.studio.person_props import Told
from hopewall.ui.viewmodels.studio.work_lane import WorkLaneViewModel

QML_IMPORT_NAME = "hopewall.ui.viewmodels.studio"
QML_IMPORT_MAJOR_VERSION = 1

MOST_TARGETS: Final = 30
PAGE: Final = "page"
TERM: Final = "term"


@QmlElement
@QmlUncreatable("built in Python")
class ExplainerToolsViewModel(QObject):
    """Puts marks into the text that is looked at; each is undone in one step."""

    changed = Signal()
    selected = Signal(int, int)
    """Select from here to there, in UTF-16 units."""

    def __init__(
        self,
        desk: DeskViewModel,
        lane: WorkLaneViewModel,
        page: Callable[[], OnDesk],
        editors: PageEditors,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane = lane
        self._page = page
        self._editors = editors
        self._picking = ""
        self._known: tuple[tuple[str, str], ...] = ()
        self._typed = ""

    @Property(str, notify=changed)
    def picking(self) -> str:
        """What a link is chosen to, "page" or "term"; empty while nothing is chosen."""
        return self._picking

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def targets(self) -> list[Told]:
        """What can be chosen and fits what is typed."""
        wanted = self._typed.strip().casefold()
        fits = [one for one in self._known if wanted in f"{one[1]} {one[0]}".casefold()]
        return [{"target": target, "label": label} for target, label in fits[:MOST_TARGETS]]

    @Slot(str, int, int)
    def mark(self, code: str, start: int, end: int) -> None:
        """Put a mark on a selection, or take it off."""
        text = self._text()
        first, last = from_utf16(text, start), from_utf16(text, end)
        # The head of a page is no Markdown: a mark there would break it.
        if min(first, last) >= body_of(text):
            self._edit(text, put_mark(PageMark(code), text, first, last))

    @Slot(str)
    def pick(self, kind: str) -> None:
        """Ask what a link leads to."""
        desk, now = self._desk.desk, self._page()
        language = now.language
        self._picking, self._typed, self._known = kind, "", ()
        self.changed.emit()
        if kind == TERM and now.checks is not None:
            self._know(now.checks.terms(language))
        elif kind == PAGE and desk is not None:
            self._lane.ask(
                lambda: list_pages(desk), lambda rows: self._pages(rows, language, now.page_id)
            )

    @Slot(str)
    def search(self, typed: str) -> None:
        """Show only what has these letters in it."""
        self._typed = typed
        self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Choose nothing."""
        self._picking = ""
        self.changed.emit()

    @Slot(str, int, int)
    def link(self, target: str, start: int, end: int) -> None:
        """Make a selection a link to what was chosen."""
        self.stop()
        label = next((label for one, label in self._known if one == target), target)
        text = self._text()
        first, last = from_utf16(text, start), from_utf16(text, end)
        if min(first, last) >= body_of(text):
            self._edit(text, put_link(text, first, last, target, label))

    def _pages(self, rows: object, language: Language, page_id: str) -> None:
        if isinstance(rows, tuple):
            self._know(
                tuple(
                    (f"{row.page_id}.md", row.title)
                    for row in rows
                    if row.language is language and row.page_id != page_id
                )
            )

    def _know(self, targets: tuple[tuple[str, str], ...]) -> None:
        self._known = tuple(sorted(targets, key=lambda one: one[1].casefold()))
        self.changed.emit()

    def _text(self) -> str:
        return self._editors.text(self._page().language)

    def _edit(self, text: str, edit: TextEdit) -> None:
        now = self._page()
        if now.why_not is not None or not now.page_id:
            return
        self._editors.edit(now.language, text, edit.start, edit.end, edit.words)
        made = text[: edit.start] + edit.words + text[edit.end :]
        self.selected.emit(in_utf16(made, edit.first), in_utf16(made, edit.last))
