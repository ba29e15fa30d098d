"""The arrows of the design hold, and each rule is shown to catch what it is there for."""

from pathlib import Path, PurePosixPath

import pytest

from tests.architecture.import_rules import MAY_IMPORT, WHY_NOT, sources, violations

ROOT = Path(__file__).resolve().parents[2]


def test_hopewall_keeps_its_arrows() -> None:
    found = sources(ROOT)
    assert found, "no Python file was found below hopewall/, so nothing was checked."
    broken = violations(found)
    assert not broken, "\n" + "\n".join(broken)


def test_every_part_says_why() -> None:
    assert MAY_IMPORT.keys() == WHY_NOT.keys()


@pytest.mark.parametrize(
    ("path", "source", "words"),
    [
        ("core/gate.py", "from hopewall.vault import rows", "must not import hopewall.vault"),
        ("core/gate.py", "import PySide6.QtCore", "standard library only"),
        ("core/gate.py", "import sqlalchemy", "standard library only"),
        ("core/gate.py", "from PIL import Image", "standard library only"),
        ("core/gate.py", "from pathlib import Path", "touches no files"),
        ("core/gate.py", "import os.path", "touches no files"),
        ("core/gate.py", "def f() -> None:\n    open('x')", "opens no files"),
        ("vault/rows.py", "from hopewall.media import intake", "imports core only"),
        ("vault/rows.py", "from ..release import head", "imports core only"),
        ("media/clean.py", "import sqlalchemy.orm", "only vault speaks"),
        ("release/head.py", "from hopewall import education", "imports core only"),
        ("education/pages.py", "from hopewall.services.publish import x", "imports core only"),
        ("interop/word.py", "import markdown", "Markdown is turned into typed blocks"),
        ("services/publish.py", "from PySide6.QtCore import QObject", "Qt stays in"),
        ("services/publish.py", "from hopewall.ui.jobs import Jobs", "services call core"),
        ("services/publish.py", "import hopewall.demo", "services call core"),
        ("ui/viewmodels/wall.py", "from hopewall.vault.keys import x", "view models see services"),
        ("ui/viewmodels/wall.py", "import sqlalchemy", "only vault speaks"),
        ("ui/models/faces.py", "from hopewall.media import sizes", "view models see services"),
        ("ui/models/faces.py", "import PIL.Image", "touch pixels"),
        ("ui/models/faces.py", "from PySide6.QtWidgets import QLabel", "QtWidgets is not used"),
        ("ui/models/faces.py", "from PySide6.QtQuick import QQuickImageProvider", "is not used"),
        ("services/publish.py", "import hopewall.app", "must not import hopewall.app"),
        ("app.py", "from hopewall.cli import main", "never calls it"),
        ("ui/jobs.py", "from hopewall.__main__ import main", "must not import hopewall.__main__"),
        ("__main__.py", "from hopewall.app import run", "hands argv to cli"),
        ("demo/people.py", "from PySide6.QtGui import QImage", "only the portraits"),
        ("services/publish.py", "import requests", "not among the locked"),
        ("core/text_utils.py", "", "says nothing"),
        ("services/helpers/__init__.py", "", "says nothing"),
        ("newpart/x.py", "", "not a part of the design"),
    ],
)
def test_a_broken_rule_is_named_with_its_fix(path: str, source: str, words: str) -> None:
    (message,) = violations({PurePosixPath("hopewall") / path: source})
    assert words in message
    assert message.startswith(f"hopewall/{path}:")
    assert " Fix: " in message


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("core/gate.py", "import datetime\nfrom hopewall.core.days import Day\nfrom . import days"),
        ("vault/rows.py", "import sqlalchemy\nfrom hopewall.core import person"),
        ("media/clean.py", "from PIL import Image\nfrom hopewall.core import person"),
        ("education/pages.py", "import markdown"),
        ("demo/portrait_raster.py", "from PySide6.QtGui import QImage"),
        ("ui/viewmodels/wall.py", "from PySide6.QtCore import Slot\nimport hopewall.services.wall"),
        ("cli.py", "from hopewall import __version__, app"),
        ("commands/tour.py", "from hopewall.app import tour"),
        ("__main__.py", "from hopewall.cli import main"),
    ],
)
def test_what_the_design_allows_passes(path: str, source: str) -> None:
    assert not violations({PurePosixPath("hopewall") / path: source})
