"""The process starts, ends and lets go as it should."""

import gc
import subprocess
import sys
import textwrap
import weakref
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hopewall.core.codes import Language
from hopewall.ui.frametimes import FrameTimes
from hopewall.ui.stage import Stage, StageSettings
from hopewall.ui.translate import stem
from tests.ui.conftest import make_site
from tests.ui.fake_index import FakeIndex

ROOT = Path(__file__).resolve().parents[2]


def run(body: str, tmp_path: Path) -> subprocess.CompletedProcess[str]:
    start = f"""
    import os, sys
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    from pathlib import Path
    from PySide6.QtCore import QTimer, QCoreApplication, QEvent, Qt
    from PySide6.QtGui import QGuiApplication, QKeyEvent
    import hopewall.app as app
    from hopewall.core.codes import Language
    from hopewall.services.pin import PinFile
    from tests.ui.conftest import make_site
    from tests.ui.fake_index import FakeIndex
    from tests.ui.fake_people import demo_pages
    from tests.ui.fake_pictures import Discs
    home = Path({str(tmp_path)!r})
    index = FakeIndex(demo_pages(20, Discs(home)))
    app.make_application(headless=True)
    stages = []
    class Stage(app.Stage):
        def __init__(self, *given):
            super().__init__(*given)
            stages.append(self)
    app.Stage = Stage
    def window():
        return QGuiApplication.topLevelWindows()[0]
    """
    return subprocess.run(
        [
            sys.executable,
            "-X",
            "faulthandler",
            "-c",
            textwrap.dedent(start) + textwrap.dedent(body),
        ],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=120,
        check=False,
    )


@pytest.mark.slow
def test_the_demonstration_closes_like_any_other_window(tmp_path: Path) -> None:
    done = run(
        """
        QTimer.singleShot(300, lambda: window().close())
        sys.exit(app.run_kiosk(index, make_site(), locked=False, state_dir=home, pin=None))
        """,
        tmp_path,
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.slow
def test_a_locked_kiosk_closes_for_staff_alone(tmp_path: Path) -> None:
    done = run(
        """
        gate = PinFile.set(home / "pin.json", "4711")
        said = []
        def try_to_close():
            window().close()
            for key in (Qt.Key.Key_F4, Qt.Key.Key_Escape, Qt.Key.Key_Q):
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    modifiers = Qt.KeyboardModifier.AltModifier
                    QCoreApplication.postEvent(window(), QKeyEvent(kind, key, modifiers))
        def look():
            said.append(window().isVisible())
            said.append(bool(window().flags() & Qt.WindowType.FramelessWindowHint))
            staff = stages[0].staff
            staff.hold()
            for digit in "4711":
                staff.digit(digit)
            staff.submit()
        QTimer.singleShot(200, try_to_close)
        QTimer.singleShot(500, look)
        QTimer.singleShot(60_000, lambda: os._exit(9))
        code = app.run_kiosk(index, make_site(), locked=True, state_dir=home, pin=gate)
        print(said)
        sys.exit(code)
        """,
        tmp_path,
    )
    assert (done.returncode, done.stderr, done.stdout.strip()) == (0, "", "[True, True]")


def test_a_stage_dies_by_itself(index: FakeIndex, tmp_path: Path, qtbot: QtBot) -> None:
    gc.collect()
    gc.disable()
    try:
        stage = Stage(index, make_site(), StageSettings(False, tmp_path))
        stage.raise_curtain(size=(640, 480), still=True)
        stage.kiosk.wake()
        stage.kiosk.openStory("s-000003")
        stage.strike()
        watched = [weakref.ref(each) for each in (stage, stage.kiosk, stage.wall, stage.story)]
        del stage
        assert [each() for each in watched] == [None] * 4
    finally:
        gc.enable()


def _has(frames: FrameTimes, number: int) -> bool:
    return len(frames.moments) >= number


def test_frames_are_counted(stage: Stage, qtbot: QtBot) -> None:
    frames = FrameTimes(stage.window)
    for number in range(1, 5):
        stage.window.update()
        qtbot.waitUntil(partial(_has, frames, number))
    assert frames.report().frames >= 4
    assert frames.report().p99 >= frames.report().p50 > 0


def test_the_wall_scrolls_when_asked(stage: Stage, qtbot: QtBot) -> None:
    stage.kiosk.wake()
    before = stage.wall_scroll()
    stage.wall.scrollAsked.emit(-4000.0)
    qtbot.waitUntil(lambda: stage.wall_scroll() > before + 50)


def test_both_languages_have_their_words() -> None:
    assert [stem(language) for language in Language] == ["hopewall_en", "hopewall_zh_Hans"]


@pytest.mark.slow
def test_changing_the_language_while_pictures_load_never_stops_the_kiosk(tmp_path: Path) -> None:
    # Files without an ending, as in a release: Qt then asks every picture plugin, and one of them
    # translates its refusal in the reader's thread. See docs/adr/0015-two-languages-at-once.md.
    done = run(
        """
        import shutil, time
        def bare(path):
            return shutil.copyfile(path, path.removesuffix(".jpg"))
        def strip(page):
            tile = page.tile
            files = {key: bare(getattr(tile, key)) for key in
                     ("tile_path", "tile_2x_path", "portrait_path")}
            return page._replace(tile=tile._replace(**files))
        index = FakeIndex([strip(page) for page in demo_pages(60, Discs(home))])
        stage = app.Stage(index, make_site(), app.StageSettings(False, home))
        stage.raise_curtain(size=(1920, 1080), still=True)
        def spin(seconds):
            end = time.monotonic() + seconds
            while time.monotonic() < end:
                QCoreApplication.processEvents()
        for turn in range(30):
            stage.kiosk.rest()
            for _ in range(turn % 4):
                stage.display.switchLanguage()
            spin(0.02)
        stage.strike()
        print("alive")
        """,
        tmp_path,
    )
    assert (done.returncode, done.stderr, done.stdout.strip()) == (0, "", "alive")


def test_no_thread_of_qt_ever_calls_python() -> None:
    # Each of these is called from Qt's reader threads, which then wait for Python: a frozen kiosk.
    forbidden = ("QTranslator(", "QQuickImageProvider(", "qInstallMessageHandler(")
    found = [
        f"{path.name}: {word}"
        for path in (ROOT / "hopewall").rglob("*.py")
        for word in forbidden
        if word in path.read_text("utf-8")
    ]
    assert not found


KIOSK = "app.run_kiosk(index, make_site(), locked=True, state_dir=home, pin=None)"
TOUR = "app.run_tour(index, make_site(), home, sizes=[(960, 540)])"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("file", "opened"),
    [
        ("Main.qml", KIOSK),
        ("Furniture.qml", KIOSK),
        ("WallScreen.qml", KIOSK),
        ("StoryBlock.qml", KIOSK),
        ("Furniture.qml", TOUR),
    ],
)
def test_a_damaged_interface_ends_with_one_sentence_and_never_with_an_empty_screen(
    tmp_path: Path, file: str, opened: str
) -> None:
    done = run(
        f"""
        import shutil
        import hopewall.ui.stage as on_stage
        shutil.copytree(on_stage.QML, home / "qml")
        on_stage.QML = home / "qml"
        cut = home / "qml" / "wall" / "kiosk" / {file!r}
        if not cut.exists():
            cut = next((home / "qml").rglob({file!r}))
        cut.write_text(cut.read_text()[:-20])
        try:
            {opened}
        except on_stage.StageError as error:
            print(error)
        """,
        tmp_path,
    )
    assert (done.returncode, done.stdout) == (
        0,
        "The interface is damaged; install hopewall again.\n",
    ), done.stderr
    assert "Traceback" not in done.stderr
