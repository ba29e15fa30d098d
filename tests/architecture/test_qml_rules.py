"""The QML keeps to its rules, and each rule is shown to catch what it is there for."""

from pathlib import Path, PurePosixPath

import pytest

from tests.architecture.qml_rules import violations

ROOT = Path(__file__).resolve().parents[2]
QML = ROOT / "hopewall" / "ui" / "qml"


def test_our_qml_keeps_to_the_rules() -> None:
    files = {
        PurePosixPath(path.relative_to(QML).as_posix()): path.read_text("utf-8")
        for path in QML.rglob("*.qml")
    }
    assert files or not QML.exists(), "hopewall/ui/qml holds no .qml file, so nothing was checked."
    broken = violations(files)
    assert not broken, "\n" + "\n".join(broken)


@pytest.mark.parametrize(
    ("path", "source", "words"),
    [
        ("wall/kiosk/A.qml", "Text {\n  width: 3\n}", "Text without a plain format"),
        ("wall/kiosk/A.qml", "Text { Item { textFormat: Text.PlainText } }", "without a plain"),
        ("wall/kiosk/A.qml", "Text { // textFormat: Text.PlainText\n}", "without a plain format"),
        ("wall/kiosk/A.qml", "TextEdit { }", "TextEdit without a plain format"),
        ("wall/kiosk/A.qml", "component Words: Text { }", "without a plain format"),
        ("wall/studio/A.qml", "MyText { textFormat: Text.RichText }", "other than plain"),
        ("wall/kiosk/A.qml", 'color: "#16110e"', "literal colour"),
        ("wall/kiosk/A.qml", "color: Qt.rgba(0, 0, 0, 1)", "literal colour"),
        ("wall/kiosk/A.qml", 'border.color: on ? "white" : Theme.sun', "literal colour"),
        ("wall/kiosk/A.qml", "duration: 200", "literal duration"),
        ("wall/kiosk/A.qml", "duration: Theme.still ? 0 : 450", "literal duration"),
        ("wall/kiosk/A.qml", "font.pixelSize: 28", "literal pixelSize"),
        ("wall/components/A.qml", "Rectangle { radius: 16 }", "literal radius"),
        ("wall/kiosk/A.qml", "import wall.studio", "kiosk must not import studio"),
        ("wall/learn/A.qml", 'import "../studio"', "learn must not import studio"),
        ("wall/session/A.qml", "import wall.studio as S", "session must not import studio"),
        ("wall/components/A.qml", "import wall.kiosk", "components must not import kiosk"),
        ("wall/kiosk/A.qml", "import QtWebEngine", "QtWebEngine is not used"),
        ("wall/studio/A.qml", "import QtWidgets", "QtWidgets is not used"),
        ("wall/kiosk/A.qml", "onTapped: Qt.openUrlExternally(x)", "openUrlExternally is not used"),
        ("wall/kiosk/A.qml", 'source: "http://example.org/a.png"', "http: is not used"),
        ("wall/kiosk/A.qml", 'text: "Home"', "cannot be translated"),
        ("wall/kiosk/A.qml", 'title: open ? qsTr("Shut") : "Open"', "cannot be translated"),
        ("wall/kiosk/A.qml", 'Accessible.name: "回家"', "cannot be translated"),
        ("wall/kiosk/A.qml", 'property string label: "Home"', "cannot be translated"),
    ],
)
def test_a_broken_rule_is_named_with_its_fix(path: str, source: str, words: str) -> None:
    (message,) = violations({PurePosixPath(path): source})
    assert words in message
    assert message.startswith(f"{path}:")
    assert " Fix: " in message


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("wall/theme/Theme.qml", 'readonly property color sun: "#f4b860"\nproperty int d: 200'),
        ("wall/theme/Motion.qml", "duration: 200"),
        ("wall/kiosk/A.qml", 'Text {\n  text: "·"\n  textFormat: Text.PlainText\n}'),
        ("wall/kiosk/A.qml", 'Text { text: "{" + qsTr("a"); textFormat: Text.PlainText }'),
        ("wall/studio/A.qml", "TextEdit { textFormat: TextEdit.PlainText }"),
        ("wall/studio/A.qml", "TextInput { }"),
        ("wall/kiosk/A.qml", 'color: "transparent"\nradius: 0\nduration: 0'),
        ("wall/kiosk/A.qml", "color: Theme.sun\nduration: Theme.still ? 0 : Theme.page"),
        ("wall/kiosk/A.qml", "radius: height / 2\nfont.pixelSize: Theme.body * 1.5"),
        ("wall/kiosk/A.qml", 'text: qsTr("%1 of %2", "pages").arg(a).arg(b)'),
        ("wall/kiosk/A.qml", 'text: row["name"]\ntitle: open ? qsTr("Shut") : qsTr("Open")'),
        ("wall/kiosk/A.qml", 'state: "open" // text: "Home", http://example.org, "#fff"'),
        ("wall/kiosk/A.qml", 'label: qsTr("Next") + " \\u203a"'),
        ("wall/studio/A.qml", "import wall.kiosk\nimport wall.studio"),
    ],
)
def test_what_is_right_passes(path: str, source: str) -> None:
    assert not violations({PurePosixPath(path): source})
