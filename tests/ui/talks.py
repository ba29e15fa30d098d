"""A session on its stage, over people who never were and a desk that prints on nothing."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QElapsedTimer, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from hopewall.core.codes import Language
from hopewall.core.deck.deck import Deck
from hopewall.core.library import Library
from hopewall.core.screen import ScreenIndex
from hopewall.core.site import Site
from hopewall.services.codes import red_flag_code
from hopewall.services.decks import save_deck
from hopewall.services.handouts import Asked, HandoutOutcome, hand_out
from hopewall.services.keeping import keep_handout
from hopewall.services.printing import PrintOutcome, SentToPrinter
from hopewall.ui.session_stage import SessionSettings, SessionStage
from hopewall.ui.tour.camera import Camera, visible_items
from hopewall.ui.viewmodels.takehome import Desk
from tests.ui.conftest import is_seen, make_site
from tests.ui.fake_library import TODAY, shelf_for, with_phones
from tests.ui.metaobjects import with_their_own

NOW = datetime(TODAY.year, TODAY.month, TODAY.day, 4, tzinfo=UTC)
PATIENCE_MS = 20_000
FIRST = "first-talk-car-t"


@dataclass
class FakeDesk:
    """Keeps what was printed, and answers what it is told to."""

    site: Site
    folder: Path
    answer: PrintOutcome = field(default_factory=SentToPrinter)
    printed: list[bytes] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)

    def desk(self) -> Desk:
        def make(deck: Deck, library: Library, asked: Asked) -> HandoutOutcome:
            self.asked.append(asked)
            return hand_out(deck, library, self.site, asked, NOW)

        def print_out(content: bytes) -> PrintOutcome:
            self.printed.append(content)
            return self.answer

        return Desk(
            make=make,
            keep=lambda content: keep_handout(content, self.folder, NOW),
            print=print_out,
            code=lambda library, language: red_flag_code(library, self.site, language, TODAY),
        )


@dataclass
class Talk:
    """A session's stage with its desk."""

    stage: SessionStage
    desk: FakeDesk

    def settle(self) -> None:
        Camera(self.stage.window).settle()

    def press(self, *keys: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
        held = modifiers or Qt.KeyboardModifier.NoModifier
        for key in keys:
            QTest.keyClick(self.stage.window, key, held)
            self.settle()

    def type(self, text: str) -> None:
        # A line takes the whole text as an input method hands it over: Chinese too.
        focused = self.stage.window.activeFocusItem()
        assert focused is not None
        focused.setProperty("text", text)
        self.settle()

    def button(self, label: str) -> QQuickItem:
        for item in visible_items(self.stage.window.contentItem()):
            if (
                item.property("label") == label
                and item.property("pressed") is not None
                and is_seen(item)
            ):
                return item
        raise AssertionError(f"no button {label!r}; there are {self.labels()}")

    def labels(self) -> list[str]:
        return [
            str(item.property("label"))
            for item in visible_items(self.stage.window.contentItem())
            if item.property("label") and is_seen(item)
        ]

    def tap(self, target: QQuickItem | str) -> None:
        item = self.button(target) if isinstance(target, str) else target
        middle = item.mapToScene(item.boundingRect().center())
        QTest.mouseClick(
            self.stage.window,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            QPoint(round(middle.x()), round(middle.y())),
        )
        self.settle()

    def words(self) -> list[str]:
        return [
            str(item.property("text"))
            for item in visible_items(self.stage.window.contentItem())
            if item.inherits("QQuickText") and is_seen(item) and item.property("text")
        ]

    def named(self, name: str) -> list[QQuickItem]:
        return [
            item
            for item in visible_items(self.stage.window.contentItem())
            if item.objectName() == name and is_seen(item)
        ]

    def lead(self, name: str) -> object:
        return self.stage.lead.property(name)

    @property
    def place(self) -> str:
        return str(self.stage.session.property("place"))

    def wait(self, done: Callable[[], bool]) -> None:
        clock = QElapsedTimer()
        clock.start()
        while not done():
            QCoreApplication.processEvents()
            assert clock.elapsed() < PATIENCE_MS, "it never came"
        self.settle()


MakeTalk = Callable[..., Talk]


@pytest.fixture
def make_talk(qapp: QGuiApplication, tmp_path: Path) -> Iterator[MakeTalk]:
    assert qapp is not None
    built: list[SessionStage] = []

    def make(
        index: ScreenIndex,
        *,
        size: tuple[int, int] = (1366, 768),
        site: Site | None = None,
        deck: str = "",
        language: Language = Language.EN,
        lobby: ScreenIndex | None = None,
        library: Library | None = None,
    ) -> Talk:
        here = site or with_phones(make_site())
        desk = FakeDesk(here, tmp_path / "kept")
        settings = SessionSettings(
            shelf=shelf_for(here, library),
            save=lambda made, title, spoken: save_deck(made, title, spoken, tmp_path / "content"),
            desk=desk.desk(),
            deck=deck,
            language=language,
            lobby=lobby,
        )
        stage = SessionStage(index, here, settings)
        built.append(stage)
        stage.raise_curtain(size=size, still=True)
        stage.session.read_now()
        talk = Talk(stage, desk)
        talk.settle()
        return talk

    yield make
    own = with_their_own(*built)
    for stage in built:
        stage.strike()
    assert not own, "\n".join(own)


def led(make_talk: MakeTalk, index: ScreenIndex, deck: str = FIRST, **more: object) -> Talk:
    return make_talk(index, deck=deck, **more)


def go_to(talk: Talk, kind: str) -> None:
    for _ in range(300):
        if talk.lead("kind") == kind:
            talk.settle()
            return
        talk.stage.lead.forward()
    raise AssertionError(f"no screen {kind}")


def long_screen(talk: Talk) -> QQuickItem:
    """Go on to a screen that is half as long again as the window."""
    for _ in range(60):
        talk.settle()
        scroll = talk.named("learnScroll")[0]
        if scroll.property("contentHeight") > scroll.height() * 1.5:
            return scroll
        talk.stage.lead.forward()
    raise AssertionError("no screen is so long")
