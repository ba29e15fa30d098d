"""Preparing a session: what the family needs, a proposed deck, its order; nothing of anybody."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.core.blocks import FigureBlock
from hopewall.core.codes import Illness, Language, Road, Therapy
from hopewall.core.deck.deck import (
    LONGEST_TITLE,
    MOST_ENTRIES,
    Deck,
    Entry,
    FigureItem,
    Item,
    Needs,
    PageItem,
    PauseItem,
    QuestionsItem,
    StoryItem,
    moved,
    without,
)
from hopewall.core.deck.people import count_for
from hopewall.core.deck.proposal import PROPOSED, fitting, propose
from hopewall.core.deck.usable import Usable, judge, page_in
from hopewall.core.learn_path import StoryMatch
from hopewall.core.screen import ScreenIndex
from hopewall.services.decks import DeckSaved, SaveOutcome
from hopewall.ui.plaintext import pick, plain
from hopewall.ui.reading.page_props import Shown
from hopewall.ui.reading.parts import part_names

if TYPE_CHECKING:
    from hopewall.ui.viewmodels.lead import Ground

QML_IMPORT_NAME = "hopewall.ui.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

Save = Callable[[Deck, str, Language], SaveOutcome]
"""Saves a deck under a title in a language as the hospital's own."""

_CODES: dict[str, Sequence[str]] = {
    "illness": [code.value for code in Illness],
    "therapy": [code.value for code in Therapy],
    "road": [code.value for code in Road],
}


@QmlElement
@QmlUncreatable("built in Python")
class PrepareViewModel(QObject):
    """The deck in the making."""

    needsChanged = Signal()
    decksChanged = Signal()
    deckChanged = Signal()
    said = Signal(str, str)
    """What came of saving: a code, and a sentence of the system where it failed."""

    def __init__(
        self,
        index: ScreenIndex,
        lobby: ScreenIndex | None,
        save: Save,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._index = index
        self._lobby = lobby
        self._save = save
        self._ground: Ground | None = None
        self._language = Language.EN
        self._needs = Needs()
        self._deck = Deck(PROPOSED, {}, ())
        self._touched = False
        self._decks: list[Shown] = []
        self._rows: list[Shown] = []
        self._pages: list[Shown] = []

    # ------------------------------------------------------------ for view models

    @property
    def deck(self) -> Deck:
        """The deck as it is now."""
        return self._deck

    def tell(self, ground: Ground) -> None:
        """Know what there is to choose from."""
        self._ground = ground
        self._derive_decks()
        if not self._deck.entries:
            self.propose()
        self._derive()

    def speak(self, language: Language) -> None:
        """Say everything in this language."""
        self._language = language
        self._derive_decks()
        self._derive()

    def take(self, deck: Deck) -> None:
        """Prepare this deck."""
        self._deck = deck
        self._touched = False
        self._derive()

    # ------------------------------------------------------------ for QML

    @Slot(str, str)
    def need(self, question: str, code: str) -> None:
        """Answer one of the three questions, or take the answer back."""
        old = self._needs
        if question == "illness":
            illness = Illness(code)
            self._needs = replace(old, illness=None if old.illness is illness else illness)
        elif question == "therapy":
            therapy = Therapy(code)
            self._needs = replace(old, therapy=None if old.therapy is therapy else therapy)
        elif question == "road":
            road = Road(code)
            self._needs = replace(old, road=None if old.road is road else road)
        self.needsChanged.emit()
        self._derive_decks()
        if not self._touched:
            self.propose()

    @Slot()
    def propose(self) -> None:
        """Propose a deck for what the family needs."""
        if self._ground is not None:
            self.take(propose(self._needs, self._ground.library))

    @Slot(str)
    def use(self, deck_id: str) -> None:
        """Take a deck that is there."""
        deck = self._ground.library.decks.get(deck_id) if self._ground else None
        if deck is not None:
            self.take(deck)

    @Slot(int, int)
    def move(self, start: int, end: int) -> None:
        """Put an entry somewhere else."""
        self._swap(moved(self._deck.entries, start, end))

    @Slot(int)
    def drop(self, place: int) -> None:
        """Take an entry out."""
        self._swap(without(self._deck.entries, place))

    @Slot(str, str)
    def add(self, kind: str, which: str) -> None:
        """Add an entry at the end: a page, a page's questions, a drawing, people, a pause."""
        item: Item
        match kind:
            case "page":
                item = PageItem(which)
            case "questions":
                item = QuestionsItem(which)
            case "figure":
                item = FigureItem(which)
            case "story":
                item = StoryItem(self._match(), 1)
            case _:
                item = PauseItem()
        if len(self._deck.entries) < MOST_ENTRIES:
            self._swap((*self._deck.entries, Entry(item)))

    @Slot(int, str)
    def togglePart(self, place: int, heading_id: str) -> None:
        """Show a part of a page or leave it out; a page without any part left is shown whole."""
        if not 0 <= place < len(self._deck.entries):
            return
        entry = self._deck.entries[place]
        if not isinstance(entry.item, PageItem):
            return
        names = [part["id"] for part in self._rows[place]["parts"]]
        chosen = set(entry.item.parts or names) ^ {heading_id}
        parts = tuple(name for name in names if name in chosen)
        item = PageItem(entry.item.page_id, () if len(parts) == len(names) else parts)
        entries = list(self._deck.entries)
        entries[place] = replace(entry, item=item)
        self._swap(tuple(entries))

    @Slot(str)
    def save(self, title: str) -> None:
        """Save the deck as the hospital's own."""
        outcome = self._save(self._deck, title, self._language)
        if isinstance(outcome, DeckSaved):
            self._deck = outcome.deck
            if self._ground is not None:
                decks = {**self._ground.library.decks, outcome.deck.deck_id: outcome.deck}
                library = replace(self._ground.library, decks=decks)
                self._ground = replace(self._ground, library=library)
            self._derive_decks()
            self._derive()
            self.said.emit("saved", "")
        else:
            self.said.emit(outcome.why, outcome.sentence)

    @Property("QVariantMap", constant=True)  # type: ignore[arg-type]
    def codes(self) -> dict[str, list[str]]:
        """The answers of each question."""
        return {question: list(codes) for question, codes in _CODES.items()}

    @Property("QVariantMap", notify=needsChanged)  # type: ignore[arg-type]
    def needs(self) -> dict[str, str]:
        """The answers given."""
        needs = self._needs
        return {
            "illness": str(needs.illness or ""),
            "therapy": str(needs.therapy or ""),
            "road": str(needs.road or ""),
        }

    @Property("QVariantList", notify=decksChanged)  # type: ignore[arg-type]
    def decks(self) -> list[Shown]:
        """The decks that fit, the closest first."""
        return self._decks

    @Property("QVariantList", notify=decksChanged)  # type: ignore[arg-type]
    def pages(self) -> list[Shown]:
        """The pages that can be added."""
        return self._pages

    @Property("QVariantList", notify=deckChanged)  # type: ignore[arg-type]
    def rows(self) -> list[Shown]:
        """The entries of the deck."""
        return self._rows

    @Property(str, notify=deckChanged)
    def title(self) -> str:
        """Title of the deck; empty for a proposed one."""
        return plain(pick(self._deck.title, self._language))

    @Property(str, notify=deckChanged)
    def deckId(self) -> str:
        """Id of the deck."""
        return self._deck.deck_id

    @Property(bool, notify=deckChanged)
    def usable(self) -> bool:
        """Whether anything of it may be shown."""
        return any(row["fault"] == "" and row["kind"] != "pause" for row in self._rows)

    @Property(int, constant=True)
    def longestTitle(self) -> int:
        """How many characters a title has at most."""
        return LONGEST_TITLE

    # ------------------------------------------------------------ inside

    def _match(self) -> StoryMatch:
        needs = self._needs
        return StoryMatch(
            illnesses=frozenset({needs.illness} if needs.illness else ()),
            therapies=frozenset({needs.therapy} if needs.therapy else ()),
        )

    def _swap(self, entries: tuple[Entry, ...]) -> None:
        self._deck = replace(self._deck, entries=entries)
        self._touched = True
        self._derive()

    def _derive_decks(self) -> None:
        ground = self._ground
        if ground is None:
            return
        self._decks = [
            {
                "id": deck.deck_id,
                "title": plain(pick(deck.title, self._language)),
                "own": deck.own,
                "entries": len(deck.entries),
            }
            for deck in fitting(ground.library.decks.values(), self._needs)
        ]
        self._pages = []
        for page_id in ground.library.path.page_order:
            page = page_in(ground.library, page_id, self._language)
            if page is not None and self._fault(PageItem(page_id)) == "":
                figures = [b.figure_id for b in page.blocks if isinstance(b, FigureBlock)]
                title = plain(page.front.title)
                self._pages.append({"id": page_id, "title": title, "figures": figures})
        self.decksChanged.emit()

    def _derive(self) -> None:
        if self._ground is None:
            return
        self._rows = [self._row(entry) for entry in self._deck.entries]
        self.deckChanged.emit()

    def _fault(self, item: Item) -> str:
        """Return the code of why an item cannot be shown; empty when it can."""
        ground = self._ground
        if ground is None:
            return ""
        outcome = judge(item, ground.library, ground.site, self._language, ground.today)
        return "" if isinstance(outcome, Usable) else type(outcome).__name__

    def _row(self, entry: Entry) -> dict[str, Any]:
        item = entry.item
        row: dict[str, Any] = {
            "kind": "",
            "title": "",
            "parts": [],
            "whole": True,
            "note": plain(entry.note.get(self._language, "")),
            "fault": self._fault(item),
            "people": 0,
            "leftOut": 0,
        }
        match item:
            case PageItem(page_id, parts):
                names = self._parts(page_id)
                chosen = [name | {"chosen": not parts or name["id"] in parts} for name in names]
                row |= {
                    "kind": "page",
                    "title": self._page_title(page_id),
                    "parts": chosen,
                    "whole": not parts,
                }
            case QuestionsItem(page_id):
                row |= {"kind": "questions", "title": self._page_title(page_id)}
            case FigureItem(figure_id):
                row |= {"kind": "figure", "title": self._figure_title(figure_id)}
            case StoryItem():
                row |= self._people(item)
            case PauseItem():
                row |= {"kind": "pause"}
        return row

    def _people(self, item: StoryItem) -> dict[str, Any]:
        here = count_for(item, self._index)
        there = count_for(item, self._lobby) if self._lobby else here
        return {
            "kind": "story",
            "illnesses": sorted(item.match.illnesses),
            "therapies": sorted(item.match.therapies),
            "people": min(here, item.most),
            "leftOut": max(0, there - here),
        }

    def _page_title(self, page_id: str) -> str:
        page = page_in(self._ground.library, page_id, self._language) if self._ground else None
        return plain(page.front.title) if page else page_id

    def _figure_title(self, figure_id: str) -> str:
        figure = self._ground.library.figures.get(figure_id) if self._ground else None
        return plain(figure.words[self._language].caption) if figure else figure_id

    def _parts(self, page_id: str) -> list[Shown]:
        page = page_in(self._ground.library, page_id, self._language) if self._ground else None
        return part_names(page) if page else []
