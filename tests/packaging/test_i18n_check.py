"""A text that somebody would see in the wrong language does not get through."""

from pathlib import Path

import i18n_check
import pytest

QML = 'import QtQuick\nItem {{ property string a: qsTr("{text}") }}\n'


@pytest.fixture
def ui(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(i18n_check, "UI", tmp_path)
    monkeypatch.setattr(i18n_check, "FOLDER", tmp_path / "i18n")
    return tmp_path


def write(ui: Path, text: str) -> None:
    (ui / "Page.qml").write_text(QML.format(text=text), "utf-8")


def translate(ui: Path, chinese: str) -> None:
    path = ui / "i18n" / "hopewall_zh_Hans.ts"
    done = f"<translation>{chinese}</translation>"
    unfinished = '<translation type="unfinished"></translation>'
    path.write_text(path.read_text("utf-8").replace(unfinished, done), "utf-8")


def faults(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    """What a run prints, with its exit code in front."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.argv", ["i18n_check.py", *arguments])
        code = i18n_check.main()
    return f"{code} {capsys.readouterr().out}"


def test_translated_texts_pass(ui: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(ui, "Home %1")
    assert faults(["--update"], capsys).startswith("0 ")
    translate(ui, "回家 %1")
    assert faults([], capsys).startswith("0 ")


def test_texts_without_files_are_faults(ui: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(ui, "Home")
    assert "does not exist" in faults([], capsys)


@pytest.mark.parametrize(
    ("chinese", "then", "words"),
    [
        ("", "Home %1", "is not translated"),
        ("回家", "Home %1", "other placeholders"),
        ("回家 %1", "Home", "is new"),
        ("回家 %1", "Home", "no longer used"),
    ],
)
def test_a_fault_is_named(
    ui: Path, capsys: pytest.CaptureFixture[str], chinese: str, then: str, words: str
) -> None:
    write(ui, "Home %1")
    faults(["--update"], capsys)
    if chinese:
        translate(ui, chinese)
    write(ui, then)
    said = faults([], capsys)
    assert said.startswith("1 ")
    assert words in said
