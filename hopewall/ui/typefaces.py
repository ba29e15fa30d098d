"""The bundled typefaces, so that every machine draws the same pixels."""

from PySide6.QtGui import QFont, QFontDatabase

from hopewall.ui.places import FONTS

LATIN = "Atkinson Hyperlegible Next"
HAN = "Noto Sans SC"


def load() -> frozenset[str]:
    """Load every bundled typeface; returns the families that are there now."""
    families: set[str] = set()
    for path in sorted((*FONTS.glob("*.ttf"), *FONTS.glob("*.otf"))):
        number = QFontDatabase.addApplicationFont(str(path))
        if number >= 0:
            families.update(QFontDatabase.applicationFontFamilies(number))
    QFont.insertSubstitutions(LATIN, [HAN])
    QFont.insertSubstitutions(HAN, [LATIN])
    return frozenset(families)
