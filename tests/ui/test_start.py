"""What a start must not load: each of these costs a part of the time to the first wall."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from hopewall.ui.when_used import when_used

LOOK = """
import json, sys
import hopewall.cli
import hopewall.commands.screen
import hopewall.app
import hopewall.bench.first_wall
import PySide6.QtCore, PySide6.QtNetwork
whole = [n for n in {names} if n in sys.modules and type(sys.modules[n]).__name__ == "module"]
made = {{**vars(PySide6.QtCore), **vars(PySide6.QtNetwork)}}
print(json.dumps({{"whole": whole, "made": [n for n in {classes} if n in made]}}))
"""
# PySide makes a class, with all its enumerations, when it is first named: 17 ms for Qt.
CLASSES = ("Qt", "QEvent", "QProcess", "QNetworkReply")
LATER = (
    "hopewall.core.blocks",
    "hopewall.core.audit",
    "hopewall.core.explainer",
    "hopewall.core.library",
    "hopewall.ui.reading.shelves",
    "hopewall.ui.reading.cards",
    "hopewall.ui.tour",
    "hopewall.release.install",
    "hopewall.services.holding",
    "hopewall.services.session_screen",
    "hopewall.vault",
    "markdown",
    "sqlalchemy",
    "PIL",
    "argon2",
    "concurrent.futures.thread",
    "subprocess",
    "uuid",
    "_strptime",
)


def test_a_start_loads_nothing_that_the_first_wall_does_not_need() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOOK.format(names=LATER, classes=CLASSES)],
        check=True,
        capture_output=True,
        text=True,
    )
    seen = json.loads(done.stdout)
    assert seen == {"whole": [], "made": []}


def test_a_module_loads_itself_at_the_first_look(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "hopewall_late.py").write_text("import sys\nsys.late_was_run = True\nvalue = 7\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delattr(sys, "late_was_run", raising=False)
    late = when_used("hopewall_late")
    assert not hasattr(sys, "late_was_run")
    assert late.value == 7
    assert hasattr(sys, "late_was_run")
    assert when_used("hopewall_late") is late
    del sys.modules["hopewall_late"]
    del sys.late_was_run


def test_a_module_that_is_not_there_is_an_import_error() -> None:
    with pytest.raises(ImportError, match="no_such"):
        when_used("no_such_module_of_hopewall")
