"""Every text on every ground it stands on: at least 7 to 1."""

from itertools import product

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor

from hopewall.ui.stage import Stage

PAIRS = [
    *product(("groundInk", "groundInkQuiet", "sun"), ("ground", "groundRaised")),
    *product(("ink", "inkSoft", "inkQuiet", "sunInk"), ("paper", "paperRaised")),
    ("inkOnSun", "sun"),
]


def luminance(colour: QColor) -> float:
    def channel(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = map(channel, (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("strong", [False, True], ids=["soft", "strong"])
def test_text_can_be_read(stage: Stage, strong: bool) -> None:
    stage.display.setHighContrast(strong)
    colours = stage.engine.singletonInstance("wall.theme", "Colours")
    assert isinstance(colours, QObject)
    low = {
        (text, ground): round(contrast(colours.property(text), colours.property(ground)), 2)
        for text, ground in PAIRS
        if contrast(colours.property(text), colours.property(ground)) < 7
    }
    assert not low
