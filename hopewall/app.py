"""Composition root of the screens: builds them, wires them, shuts them down in order."""

from __future__ import annotations

import gc
import signal
import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import hopewall.ui.qt_at_hand  # noqa: F401 - before anything of PySide6

# isort: split
from PySide6.QtCore import QObject, QThreadPool, QTimer
from PySide6.QtGui import QGuiApplication

from hopewall.core.codes import Language
from hopewall.core.screen import ScreenIndex
from hopewall.core.site import Site
from hopewall.services.library import Bookshelf
from hopewall.ui.heap import give_back_heap, map_large_blocks
from hopewall.ui.stage import Stage, StageError, StageSettings
from hopewall.ui.viewmodels.hidenow import Hide
from hopewall.ui.viewmodels.staffexit import PinGate

if TYPE_CHECKING:
    from hopewall.core.staff import Role
    from hopewall.ui.studio.stage import StudioSettings
    from hopewall.ui.tour import Progress, TakenTour
    from hopewall.ui.viewmodels.studio.desk_room import Door


def make_application(*, headless: bool = False) -> QGuiApplication:
    """Return the process's Qt application, made on the first call."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    map_large_blocks()
    if headless:
        platform = ["-platform", "offscreen"]
        from PySide6.QtQuick import QQuickWindow, QSGRendererInterface  # noqa: PLC0415

        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    else:
        platform = []
    application = QGuiApplication([sys.argv[0], *platform])
    application.setApplicationName("hopewall")
    application.setQuitOnLastWindowClosed(True)
    return application


def run_kiosk(  # noqa: PLR0913 - the settings of one kiosk, each named by the caller
    index: ScreenIndex,
    site: Site,
    *,
    locked: bool,
    state_dir: Path,
    pin: PinGate | None,
    start_language: Language | None = None,
    locked_hint: str = "",
    shelf: Bookshelf | None = None,
    hide: Hide | None = None,
    studio: Sequence[str] = (),
) -> int:
    """Open the kiosk and stay until somebody may close it; returns the exit code.

    Raises:
        StageError: The interface's files are damaged, also those that are read after the loop.
    """
    application = make_application()
    settings = StageSettings(
        locked, state_dir, pin, start_language, locked_hint, shelf, hide, studio
    )
    stage = Stage(index, site, settings)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _leave_quietly)
    try:
        stage.raise_curtain()
        settle_later(stage)
        code = application.exec()
        if stage.fault:
            raise StageError(stage.fault)
        return code
    finally:
        stage.strike()
        # A pool worker still calling into Python during interpreter teardown segfaults.
        QThreadPool.globalInstance().waitForDone()


def studio_settings(
    door: Door,
    *,
    shelf: Bookshelf | None = None,
    fictional: Callable[[], Iterable[tuple[str, Role, str]]] = tuple,
    full_screen: bool = False,
    start: tuple[str, str] = ("", ""),
) -> StudioSettings:
    """Return how a Studio is to be; `start` is a name and a passphrase, or a name alone."""
    from hopewall.ui.studio.stage import StudioSettings  # noqa: PLC0415 - a kiosk never loads it
    from hopewall.ui.viewmodels.studio.desk_room import FictionalMember  # noqa: PLC0415

    return StudioSettings(
        door,
        shelf=shelf,
        fictional=lambda: [FictionalMember(*each) for each in fictional()],
        full_screen=full_screen,
        start=start,
    )


def run_studio(site: Site, settings: StudioSettings) -> int:
    """Open Studio and stay until it is closed; returns the exit code."""
    from hopewall.ui.studio.stage import StudioStage  # noqa: PLC0415 - a kiosk never loads it

    application = make_application()
    stage = StudioStage(site, settings)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _leave_quietly)
    try:
        stage.raise_curtain()
        return application.exec()
    finally:
        stage.strike()
        QThreadPool.globalInstance().waitForDone()


SETTLE_AFTER_MS = 2_000


def settle_later(parent: QObject) -> None:
    """Look for garbage again once the first wall stands, but not among what was made for it."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.timeout.connect(_settle)
    timer.start(SETTLE_AFTER_MS)


def _settle() -> None:
    gc.collect()
    gc.freeze()
    gc.enable()
    give_back_heap()


def _leave_quietly(*_: object) -> None:
    """End on Ctrl+C or the service manager's word; the kiosk's look at the index hears it."""
    QGuiApplication.quit()


def run_session(  # noqa: PLR0913 - the settings of one session, each named by the caller
    index: ScreenIndex,
    site: Site,
    shelf: Bookshelf,
    *,
    lobby: ScreenIndex | None,
    content: Path,
    deck: str,
    language: Language | None,
    windowed: bool,
    keep_in: Path | None,
    clock: Callable[[], datetime],
) -> int:
    """Open an education session and stay until it is closed; returns the exit code."""
    from hopewall.services.decks import save_deck  # noqa: PLC0415 - a kiosk saves no deck
    from hopewall.ui.session_desk import desk_for  # noqa: PLC0415 - a kiosk leads no session
    from hopewall.ui.session_stage import SessionSettings, SessionStage  # noqa: PLC0415

    application = make_application()
    settings = SessionSettings(
        shelf=shelf,
        save=lambda made, title, spoken: save_deck(made, title, spoken, content),
        desk=desk_for(site, keep_in, clock),
        deck=deck,
        language=language,
        lobby=lobby,
    )
    stage = SessionStage(index, site, settings)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _leave_quietly)
    try:
        stage.raise_curtain(windowed=windowed)
        stage.session.start()
        return application.exec()
    finally:
        stage.strike()
        # A pool worker still calling into Python during interpreter teardown segfaults.
        QThreadPool.globalInstance().waitForDone()


def run_tour(  # noqa: PLR0913 - the settings of one tour, each named by the caller
    index: ScreenIndex,
    site: Site,
    out: Path,
    *,
    sizes: Sequence[tuple[int, int]],
    languages: Sequence[Language] = (Language.EN, Language.ZH_HANS),
    progress: Progress | None = None,
    shelf: Bookshelf | None = None,
    talks: ScreenIndex | None = None,
    studio: StudioSettings | None = None,
) -> TakenTour:
    """Save a picture of every screen and `tour.json`; needs no display."""
    from hopewall.ui.tour import take_tour  # noqa: PLC0415 - a kiosk takes no pictures

    make_application(headless=True)
    return take_tour(
        index,
        site,
        out,
        sizes=sizes,
        languages=languages,
        progress=progress,
        shelf=shelf,
        talks=talks,
        studio=studio,
    )
