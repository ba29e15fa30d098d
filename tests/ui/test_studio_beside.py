"""Studio over a kiosk is another process; the wall steps aside and comes back."""

import ast
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from hopewall.services.pin import PinFile
from hopewall.ui.stage import Stage, StageSettings
from tests.ui.conftest import MakeStage
from tests.ui.fake_index import FakeIndex

ROOT = Path(__file__).resolve().parents[2]
NOTHING = (sys.executable, "-c", "pass")


def opened(make_stage: MakeStage, index: FakeIndex, tmp_path: Path, *command: str) -> Stage:
    gate = PinFile.set(tmp_path / "pin.json", "4711")
    settings = StageSettings(locked=True, state_dir=tmp_path, pin=gate, studio=command)
    stage = make_stage(index, settings=settings)
    stage.kiosk.wake()
    stage.staff.hold()
    for digit in "4711":
        stage.staff.digit(digit)
    stage.staff.submit()
    return stage


def test_the_wall_steps_aside_and_comes_back(
    make_stage: MakeStage, index: FakeIndex, tmp_path: Path, qtbot: QtBot
) -> None:
    stage = opened(make_stage, index, tmp_path, *NOTHING)
    stage.staff.openStudio()
    assert not stage.window.isVisible()
    assert not QGuiApplication.quitOnLastWindowClosed()
    qtbot.waitUntil(stage.window.isVisible, timeout=30_000)
    assert QGuiApplication.quitOnLastWindowClosed()
    assert stage.kiosk.property("screen") == "attract"


def test_a_studio_that_does_not_start_leaves_the_wall_up(
    make_stage: MakeStage, index: FakeIndex, tmp_path: Path, qtbot: QtBot
) -> None:
    stage = opened(make_stage, index, tmp_path, str(tmp_path / "nothing-here"))
    stage.staff.openStudio()
    qtbot.waitUntil(stage.window.isVisible)


def test_the_kiosk_imports_nothing_of_studio() -> None:
    seen, waiting = set(), ["hopewall.ui.stage", "hopewall.app", "hopewall.commands.screen"]
    while waiting:
        module = waiting.pop()
        path = ROOT / (module.replace(".", "/") + ".py")
        path = path if path.exists() else ROOT / module.replace(".", "/") / "__init__.py"
        if module in seen or not path.exists():
            continue
        seen.add(module)
        # What stands in a function is loaded when it is called: the way into Studio itself.
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("hopewall"):
                waiting.append(str(node.module))
                waiting += [f"{node.module}.{alias.name}" for alias in node.names]
            elif isinstance(node, ast.Import):
                waiting += [each.name for each in node.names if each.name.startswith("hopewall")]
    assert "hopewall.ui.stage" in seen
    assert not [module for module in seen if "studio" in module.split(".")]
    assert "hopewall.vault" not in {m for m in seen if m.startswith("hopewall.ui")}
