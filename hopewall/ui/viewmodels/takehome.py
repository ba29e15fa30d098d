"""Take home: one sheet for this family, saved or printed; the card for a phone; then forgotten."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.core.codes import Language
from hopewall.core.deck.deck import Deck
from hopewall.services.codes import CodeMade, CodeOutcome
from hopewall.services.handouts import (
    Asked,
    HandoutMade,
    HandoutOutcome,
    Paper,
)
from hopewall.services.keeping import Kept, NotKept
from hopewall.services.printing import PrintOutcome, SentToPrinter
from hopewall.ui.jobs import Failed, Jobs
from hopewall.ui.places import url

if TYPE_CHECKING:
    from hopewall.core.library import Library

QML_IMPORT_NAME = "hopewall.ui.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1


_BUSY = frozenset({"saving", "printing"})


@dataclass(frozen=True, slots=True)
class Desk:
    """What a session's desk can do; each is called off the GUI thread."""

    make: Callable[[Deck, Library, Asked], HandoutOutcome]
    keep: Callable[[bytes], Kept | NotKept]
    print: Callable[[bytes], PrintOutcome]
    code: Callable[[Library, Language], CodeOutcome]


@QmlElement
@QmlUncreatable("built in Python")
class TakeHomeViewModel(QObject):
    """The sheet, and what became of it."""

    choiceChanged = Signal()
    stateChanged = Signal()
    codeChanged = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._deck: Deck | None = None
        self._library: Library | None = None
        self._questions: tuple[str, ...] = ()
        self._languages: tuple[Language, ...] = (Language.EN,)
        self._paper = Paper.A4
        self._state = ""
        self._told = ""
        self._left_out = 0
        self._code = ""
        self._code_language = Language.EN
        self._folder = TemporaryDirectory(prefix="hopewall-code-")

    # ------------------------------------------------------------ for view models

    def tell(
        self, deck: Deck, library: Library, questions: tuple[str, ...], language: Language
    ) -> None:
        """Know what the family went through and asked."""
        self._deck, self._library, self._questions = deck, library, questions
        self._languages = (language,)
        self._state = self._told = ""
        self._left_out = 0
        self.choiceChanged.emit()
        self.stateChanged.emit()
        self.speak(language)

    def speak(self, language: Language) -> None:
        """Show the card for the phone in this language."""
        self._code_language = language
        self._code = ""
        if self._library is not None:
            made = self._desk.code(self._library, language)
            if isinstance(made, CodeMade):
                path = Path(self._folder.name) / f"{language}.svg"
                try:
                    path.write_text(made.svg, "utf-8")
                    self._code = url(path)
                except OSError:
                    self._code = ""
        self.codeChanged.emit()

    def forget(self) -> None:
        """Forget the family."""
        self._deck, self._questions = None, ()
        self._state = self._told = ""
        self._left_out = 0
        self.stateChanged.emit()

    def clear(self) -> None:
        """Remove the folder of codes."""
        self._folder.cleanup()

    # ------------------------------------------------------------ for QML

    @Slot(str)
    def toggleLanguage(self, language: str) -> None:
        """Print a language or not; one of them stays, and they keep their order of choice."""
        code = Language(language)
        if code not in self._languages:
            self._languages = (*self._languages, code)
        elif len(self._languages) > 1:
            self._languages = tuple(each for each in self._languages if each is not code)
        self.choiceChanged.emit()

    @Slot(str)
    def choosePaper(self, paper: str) -> None:
        """Choose the size of the paper."""
        self._paper = Paper(paper)
        self.choiceChanged.emit()

    @Slot()
    def save(self) -> None:
        """Make the sheet and keep it as a file."""
        self._make("saving", self._desk.keep)

    @Slot()
    def printOut(self) -> None:
        """Make the sheet and send it to the desk's printer."""
        self._make("printing", self._desk.print)

    @Property("QStringList", notify=choiceChanged)  # type: ignore[arg-type]
    def languages(self) -> list[str]:
        """The languages of the sheet."""
        return [str(language) for language in self._languages]

    @Property(str, notify=choiceChanged)
    def paper(self) -> str:
        """The size of the paper."""
        return self._paper.value

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        """Code of what became of the sheet; empty while nothing was asked for."""
        return self._state

    @Property(str, notify=stateChanged)
    def told(self) -> str:
        """Where the file is, or the system's own sentence about a fault."""
        return self._told

    @Property(int, notify=stateChanged)
    def leftOut(self) -> int:
        """How many things of the deck could not be printed."""
        return self._left_out

    @Property(bool, notify=stateChanged)
    def busy(self) -> bool:
        """Whether the sheet is in the making."""
        return self._state in _BUSY

    @Property(str, notify=codeChanged)
    def code(self) -> str:
        """Address of the code with the red-flag card; empty without the night number."""
        return self._code

    # ------------------------------------------------------------ inside

    def _make(self, state: str, then: Callable[[bytes], Kept | NotKept | PrintOutcome]) -> None:
        deck, library = self._deck, self._library
        if deck is None or library is None or self._state in _BUSY:
            return
        asked = Asked(self._languages, self._paper, self._questions)
        desk = self._desk

        def work() -> tuple[HandoutOutcome, Kept | NotKept | PrintOutcome | None]:
            made = desk.make(deck, library, asked)
            return made, then(made.content) if isinstance(made, HandoutMade) else None

        self._state, self._told = state, ""
        self.stateChanged.emit()
        self._jobs.start(work, self._done)

    def _done(
        self, result: tuple[HandoutOutcome, Kept | NotKept | PrintOutcome | None] | Failed
    ) -> None:
        if isinstance(result, Failed):
            self._state, self._told = "not-made", ""
        else:
            made, outcome = result
            if not isinstance(made, HandoutMade):
                self._state, self._told = "not-made", made.sentence
            else:
                self._left_out = len(made.left_out)
                match outcome:
                    case Kept(path):
                        self._state, self._told = "saved", str(path)
                    case NotKept(sentence):
                        self._state, self._told = "not-saved", sentence
                    case SentToPrinter():
                        self._state, self._told = "printed", ""
                    case None:
                        self._state, self._told = "not-made", ""
                    case _:
                        self._state, self._told = outcome.fault.value, outcome.sentence
        self.stateChanged.emit()
