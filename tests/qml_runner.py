"""Runs one QML test file and ends: `python -m tests.qml_runner tests/qml/tst_x.qml`.

One process for each file, because QML singletons and styles outlive a test file.
"""

import importlib
import os
import pkgutil
import re
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QT_FORCE_STDERR_LOGGING"] = "1"

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuickTest import QUICK_TEST_MAIN_WITH_SETUP

ROOT = Path(__file__).resolve().parents[1]
IMPORTS = (ROOT / "hopewall" / "ui" / "qml", ROOT / "tests" / "qml")
OURS = re.compile(r"^\s*import\s+(?!Qt)", re.MULTILINE)
"""An import of anything but Qt's own modules; only through one is a class of ours reached."""


class Setup(QObject):
    """What Qt Quick Test calls before the file is loaded."""

    @Slot()
    def applicationAvailable(self) -> None:  # noqa: N802 - Qt's name
        """The product's fonts, so that texts measure as on a kiosk."""
        for font in sorted((ROOT / "assets" / "fonts").glob("*.?tf")):
            QFontDatabase.addApplicationFont(str(font))

    @Slot(QQmlEngine)
    def qmlEngineAvailable(self, engine: QQmlEngine) -> None:  # noqa: N802 - Qt's name
        """The product's QML modules, and the Python classes they name."""
        for path in IMPORTS:
            engine.addImportPath(str(path))
        if OURS.search(Path(sys.argv[1]).read_text("utf-8")):
            for name in ("hopewall.ui.viewmodels", "hopewall.ui.models"):
                _register(name)


def _register(package_name: str) -> None:
    """Importing a module with @QmlElement classes is what makes them known to QML."""
    if not (ROOT / Path(*package_name.split("."))).is_dir():
        return
    package = importlib.import_module(package_name)
    for module in pkgutil.walk_packages(package.__path__, f"{package_name}."):
        importlib.import_module(module.name)


if __name__ == "__main__":
    test_file = Path(sys.argv[1]).resolve()
    sys.exit(
        QUICK_TEST_MAIN_WITH_SETUP(
            "hopewall", Setup, [sys.argv[0], "-input", str(test_file), *sys.argv[2:]]
        )
    )
