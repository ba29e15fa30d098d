"""One language's side of a session: the screen at hand, its words, its person."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.core.blocks import Heading
from hopewall.core.blocks_text import plain as words_of
from hopewall.core.codes import Language
from hopewall.core.deck.screens import Screen, ScreenKind
from hopewall.core.deck.usable import page_in
from hopewall.core.screen import ScreenIndex
from hopewall.services.library import Bookshelf
from hopewall.ui.jobs import Jobs
from hopewall.ui.plaintext import plain
from hopewall.ui.reading.drawn import FigureUrl, drawn_blocks
from hopewall.ui.reading.figurefiles import FigureFiles
from hopewall.ui.reading.open_page import source_numbers
from hopewall.ui.reading.page_props import NO_CARD, Shown
from hopewall.ui.reading.runs import Piece, Reading, pieces
from hopewall.ui.viewmodels.learn import LearnViewModel
from hopewall.ui.viewmodels.story import StoryViewModel

if TYPE_CHECKING:
    from hopewall.core.explainer import Explainer
    from hopewall.core.library import Library

QML_IMPORT_NAME = "hopewall.ui.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

NOTHING: Shown = {"kind": "", "key": "", "language": ""}


@QmlElement
@QmlUncreatable("built in Python")
class PaneViewModel(LearnViewModel):
    """What one language shows. Touched words open their card; nothing leads out of the session."""

    shownChanged = Signal()

    def __init__(
        self,
        index: ScreenIndex,
        shelf: Bookshelf,
        jobs: Jobs,
        language: Language,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(index, shelf, jobs, parent)
        self.story = StoryViewModel(index, self)
        self._language = language
        self._screen: Screen | None = None
        self._person = ""
        self._shown: Shown = NOTHING

    # ------------------------------------------------------------ for view models

    def tell(self, library: Library, figures: FigureFiles) -> None:
        """Know what there is to read."""
        self._library = library
        self._figures = figures

    def say(self, language: Language) -> None:
        """Say the same in another language."""
        self._language = language
        self.story.speak(language)
        self._derive()

    def show(self, screen: Screen | None, person: str = "") -> None:
        """Show a screen; a story's comes with the person's story id."""
        self._screen = screen
        self._card_of = ()
        self._person = person
        if person:
            self.story.speak(self._language)
            self.story.open(person)
        else:
            self.story.close()
        self._derive()

    def about(self, screen: Screen) -> str:
        """Return what a screen is about: its heading, else its page."""
        if screen.heading is not None:
            return plain(words_of(screen.heading.runs))
        page = page_in(self._library, screen.page_id, self._language) if self._library else None
        return plain(page.front.title) if page else ""

    def look_at_person(self) -> None:
        """Ask again whether the person of this screen may be shown."""
        if self._person:
            self.story.reread()

    # ------------------------------------------------------------ for QML

    @Slot(str, str)
    def touch(self, opens: str, target: str) -> None:
        """Open the card of a touched word."""
        self._show_card(opens, target)

    @Property("QVariantMap", notify=shownChanged)  # type: ignore[arg-type]
    def shown(self) -> dict[str, Any]:
        """The screen as QML draws it."""
        return self._shown

    # ------------------------------------------------------------ inside

    def _derive(self) -> None:
        reading = self._reading()
        new = self._draw(reading) if reading and self._screen else NOTHING
        self._derive_card()
        if new != self._shown:
            self._shown = new
            self.shownChanged.emit()

    def _draw(self, reading: Reading) -> Shown:
        screen = self._screen
        assert screen is not None  # noqa: S101 - asked by the only caller
        page = page_in(reading.library, screen.page_id, reading.language)
        if page is not None:
            self.page.numbers = source_numbers(page)
            reading = replace(
                reading,
                language=page.front.language,
                numbers=self.page.numbers,
                page_id=screen.page_id,
            )
        base: Shown = {
            **NOTHING,
            "kind": str(screen.kind),
            "key": f"{screen.entry}/{screen.key}",
            "language": str(reading.language),
            "title": plain(page.front.title) if page else "",
            "main": plain(page.front.main_message) if page else "",
            "other": reading.language is not self._language,
            "heading": _closed(pieces(screen.heading.runs, reading)) if screen.heading else [],
            "blocks": [],
        }
        if screen.kind is ScreenKind.OPENING and page is not None:
            return base | self._opening(page)
        headings = [b for b in page.blocks if isinstance(b, Heading)] if page else []
        drawn = drawn_blocks([*headings, *screen.blocks], reading, self._figure(reading))
        return base | {"blocks": [_without_links(each) for each in drawn[len(headings) :]]}

    def _opening(self, page: Explainer) -> Shown:
        reviewed = page.reviewed
        return {
            "reviewedBy": plain(reviewed.clinician.name) if reviewed else "",
            "reviewedOn": reviewed.clinician.on.isoformat() if reviewed else "",
            "facts": page.front.status_date.isoformat(),
        }

    def _figure(self, reading: Reading) -> FigureUrl:
        figures = self._figures

        def figure(figure_id: str) -> tuple[str, float]:
            if figures is None:
                return "", 0.0
            return figures.figure(reading.library, figure_id, reading.language)

        return figure

    def _card_for(self, reading: Reading) -> Shown:
        if self._card_of[:1] == ("stage",):
            return NO_CARD
        # Nothing leads out of a session.
        return {
            name: value for name, value in super()._card_for(reading).items() if name != "pages"
        }


def _without_links(block: Shown) -> Shown:
    """Return a block whose words lead nowhere: a session goes on by its deck alone."""
    return {name: _unlinked(value) for name, value in block.items()}


def _unlinked(value: Any) -> Any:  # noqa: ANN401 - whatever stands in a drawn block
    if isinstance(value, dict):
        if value.get("opens") == "link":
            return value | {"opens": "", "target": ""}
        return {name: _unlinked(each) for name, each in value.items()}
    if isinstance(value, list):
        return [_unlinked(each) for each in value]
    return value


def _closed(runs: list[Piece]) -> list[Piece]:
    """Return a heading's pieces, none of which can be touched."""
    return [piece | {"opens": "", "target": ""} for piece in runs]
