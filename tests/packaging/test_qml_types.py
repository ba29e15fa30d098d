"""The QML tools are told the truth about our Python classes, and told at all."""

from pathlib import Path

import pytest
from qml_types import QmlTypesError, build_types

HEAD = """
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "hopewall.ui.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1
"""
WALL = """
@QmlElement
class Wall(QObject):
    changed = Signal()

    @Property(str, constant=True)
    def name(self) -> str:
        return ""

    @Property(int, notify=changed)
    def count(self) -> int:
        return 0
"""


def described(root: Path, source: str) -> str:
    folder = root / "hopewall" / "ui" / "viewmodels"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "wall.py").write_text(source, "utf-8")
    assert build_types(root, root / "out") == ["hopewall.ui.viewmodels"]
    module = root / "out" / "hopewall" / "ui" / "viewmodels"
    assert (module / "qmldir").read_text("utf-8").startswith("module hopewall.ui.viewmodels\n")
    return (module / "types.qmltypes").read_text("utf-8")


def test_constant_properties_are_described_as_constant(tmp_path: Path) -> None:
    types = described(tmp_path, HEAD + WALL)
    name, count = types.split("Property {")[1:]
    assert "isPropertyConstant: true" in name
    assert "isPropertyConstant" not in count


def test_a_change_is_seen_by_the_next_run(tmp_path: Path) -> None:
    assert "hallo" not in described(tmp_path, HEAD + WALL)
    assert "hallo" in described(tmp_path, HEAD + WALL.replace("count", "hallo"))


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (HEAD + WALL.replace("@Qml", "@QtQml.Qml"), "import the bare name"),
        (WALL, "needs QML_IMPORT_NAME"),
        (HEAD + WALL.replace("(QObject)", "(QtCore.QObject)"), "do not see Wall"),
    ],
)
def test_what_the_tools_would_pass_over_is_refused(tmp_path: Path, source: str, words: str) -> None:
    with pytest.raises(QmlTypesError, match=words):
        described(tmp_path, source)
