"""Where the interface's own files lie: QML, fonts, drawn placeholders, translations."""

from pathlib import Path

from PySide6.QtCore import QUrl

UI = Path(__file__).resolve().parent
QML = UI / "qml"
I18N = UI / "i18n"
ASSETS = UI.parent.parent / "assets"
FONTS = ASSETS / "fonts"
PLACEHOLDERS = ASSETS / "placeholders"
PLACEHOLDER_COUNT = 8


def url(path: str | Path) -> str:
    """Return a `file:` address for QML; the empty string stays empty."""
    return QUrl.fromLocalFile(str(path)).toString() if path else ""


def placeholder(number: int) -> str:
    """Return the address of a drawn placeholder for a person without a face."""
    return url(PLACEHOLDERS / f"{number % PLACEHOLDER_COUNT}.svg")


def placeholder_tile(number: int) -> str:
    """Return the same drawing with a tile's rounded corners."""
    return url(PLACEHOLDERS / "tile" / f"{number % PLACEHOLDER_COUNT}.svg")
