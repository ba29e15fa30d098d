"""Every tests/qml/tst_*.qml, each in its own process."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.qml_report import read_report

ROOT = Path(__file__).resolve().parents[1]
FILES = sorted((ROOT / "tests" / "qml").rglob("tst_*.qml"))


def run(path: Path) -> tuple[str, int]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.qml_runner", str(path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return done.stdout + done.stderr, done.returncode


def test_there_are_qml_tests() -> None:
    assert FILES, "tests/qml holds no tst_*.qml, so nothing was checked."


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_qml(path: Path) -> None:
    said, code = run(path)
    report = read_report(path.name, path.read_text("utf-8"), said, code)
    assert not report.faults, "\n".join(report.faults) + "\n\n" + said


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ("function tst_misnamed() { verify(true) }", "no test was executed"),
        ("function test_wrong() { compare(1, 2) }", "test_wrong failed."),
        ('function test_warns() { console.warn("beware") }', "beware"),
        ("function test_throws() { const n = null; n.x = 1 }", "test_throws failed."),
        ("Text { text: missing }\nfunction test_fine() { verify(true) }", "ReferenceError"),
        ("NoSuchType { }\nfunction test_fine() { verify(true) }", "compile failed."),
    ],
)
def test_a_bad_qml_test_does_not_pass(tmp_path: Path, body: str, fault: str) -> None:
    source = f'import QtQuick\nimport QtTest\nTestCase {{\nname: "Bad"\n{body}\n}}\n'
    path = tmp_path / "tst_bad.qml"
    path.write_text(source, "utf-8")
    said, code = run(path)
    faults = read_report(path.name, source, said, code).faults
    assert any(fault in line for line in faults), f"{faults}\n\n{said}"
