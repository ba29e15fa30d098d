"""What is connected to is a slot of its class, so that no object gets a metaobject of its own.

The stages of the other tests are asked the same when they are struck.
"""

import ast
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from tests.ui.conftest import MakeStage
from tests.ui.fake_index import FakeIndex
from tests.ui.metaobjects import with_their_own

PACKAGE = Path(__file__).resolve().parents[2] / "hopewall"


class Heard(QObject):
    """One of whose two methods is not declared."""

    happened = Signal()

    @Slot()
    def declared(self) -> None:
        pass

    def undeclared(self) -> None:
        pass


def test_a_method_that_is_no_slot_is_found() -> None:
    quiet, loud = Heard(), Heard()
    quiet.happened.connect(quiet.declared)
    assert with_their_own(quiet) == []
    loud.happened.connect(loud.undeclared)
    assert with_their_own(loud) == ["Heard: ['undeclared()']"]
    below = QObject()
    loud.setParent(below)
    assert with_their_own(below) == ["Heard: ['undeclared()']"]
    QTimer(quiet)
    assert with_their_own(quiet) == []


def test_a_kiosk_has_none(index: FakeIndex, make_stage: MakeStage) -> None:
    stage = make_stage(index)
    stage.kiosk.wake()
    stage.kiosk.openStory("story-1")
    assert with_their_own(stage) == []


def test_every_method_of_its_own_that_a_class_connects_to_is_a_slot() -> None:
    undeclared, seen = [], 0
    for path in sorted(PACKAGE.rglob("*.py")):
        for owner in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(owner, ast.ClassDef):
                methods = _methods(owner)
                asked = _connected(owner) & methods.keys()
                seen += len(asked)
                undeclared += [
                    f"{path.relative_to(PACKAGE)}: {owner.name}.{name}"
                    for name in sorted(asked)
                    if not methods[name]
                ]
    assert undeclared == []
    assert seen > 80


def _methods(owner: ast.ClassDef) -> dict[str, bool]:
    """Every method of a class, and whether it is declared as a slot."""
    return {
        each.name: any("Slot" in ast.unparse(one) for one in each.decorator_list)
        for each in owner.body
        if isinstance(each, ast.FunctionDef)
    }


def _connected(owner: ast.ClassDef) -> set[str]:
    """Names of what `signal.connect(self.name)` and `once(self, after, self.name)` name."""
    found = set()
    for call in ast.walk(owner):
        if isinstance(call, ast.Call) and _connects(call.func):
            found |= {
                each.attr
                for each in call.args
                if isinstance(each, ast.Attribute)
                and isinstance(each.value, ast.Name)
                and each.value.id == "self"
            }
    return found


def _connects(called: ast.expr) -> bool:
    name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
    return name in {"connect", "once", "_timer", "singleShot"}
