"""Where the interface's own files lie: QML, fonts, drawn placeholders, translations."""

from pathlib import Path

from PySide6.QtCore import QUrl

from hopewall.core.screen import PLACEHOLDERS

UI = Path(__file__).resolve().parent
QML = UI / "qml"
I18N = UI / "i18n"
ASSETS = UI.parent.parent / "assets"
FONTS = ASSETS / "fonts"
DRAWINGS = ASSETS / "placeholders"


def url(path: str | Path) -> str:
    """Return a `file:` address for QML; the empty string stays empty."""
    return QUrl.fromLocalFile(str(path)).toString() if path else ""


def placeholder(number: int) -> str:
    """Return the address of a drawn placeholder for a person without a face."""
    return url(DRAWINGS / f"{number % PLACEHOLDERS}.svg")


def placeholder_tile(number: int) -> str:
    """Return the same drawing with a tile's rounded corners."""
    return url(DRAWINGS / "tile" / f"{number % PLACEHOLDERS}.svg")
