"""Leads a session on two screens, in a process of its own, and says what stood where."""

import json
import sys
import tempfile
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from hopewall.services.decks import DeckNotSaved
from hopewall.ui.session_stage import SessionSettings, SessionStage
from hopewall.ui.tour.camera import Camera
from hopewall.ui.tour.sessionplan import presenter_window
from tests.ui.conftest import make_site
from tests.ui.fake_index import FakeIndex
from tests.ui.fake_library import shelf_for, with_phones
from tests.ui.talks import FakeDesk


def place(window: QQuickWindow) -> list[object]:
    """Where a window stands and how large it is."""
    return [window.screen().name(), window.width(), window.height()]


def main() -> None:
    """Prepare, lead, take home, end."""
    application = QGuiApplication(sys.argv)
    site = with_phones(make_site())
    folder = Path(tempfile.gettempdir())
    settings = SessionSettings(
        shelf=shelf_for(site),
        save=lambda _deck, _title, _language: DeckNotSaved("No.", "disk"),
        desk=FakeDesk(site, folder).desk(),
    )
    stage = SessionStage(FakeIndex([]), site, settings)
    stage.raise_curtain(windowed=False, still=True)
    stage.session.read_now()
    camera = Camera(stage.window)
    camera.settle()
    said: dict[str, object] = {"prepare": place(stage.window)}
    stage.prepare.use("first-talk-car-t")
    stage.session.lead()
    camera.settle()
    presenter = presenter_window(stage)
    said["lead"] = place(stage.window)
    said["presenter"] = [*place(presenter), presenter.isVisible()] if presenter else None
    stage.session.takeHome()
    camera.settle()
    said["takehome"] = [place(stage.window)[0], presenter.isVisible() if presenter else None]
    stage.session.finish()
    camera.settle()
    said["end"] = place(stage.window)
    stage.strike()
    print(json.dumps(said))  # noqa: T201 - what this program is for
    application.quit()


if __name__ == "__main__":
    main()
