"""Lays pieces of a text out in lines: Qt breaks them, so Chinese keeps its rules of punctuation."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from hopewall.ui.reading.runs import Piece
from hopewall.ui.typefaces import HAN, LATIN

SMALL = 0.72


@dataclass(frozen=True, slots=True)
class Setting:
    """How a text is set."""

    width: float
    size: int
    chinese: bool
    strong: bool = False


def lay(pieces: list[Piece], setting: Setting) -> list[dict[str, Any]]:
    """Return the pieces cut into lines: each with its line, where it begins and how wide it is."""
    text = "".join(str(piece["text"]) for piece in pieces)
    if not text or setting.width <= 0:
        return []
    layout = QTextLayout(text, _font(setting, strong=setting.strong, small=False))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    layout.setTextOption(option)
    layout.setFormats(_formats(pieces, setting))
    return _cut(layout, pieces, text, setting)


def _font(setting: Setting, *, strong: bool, small: bool) -> QFont:
    font = QFont(HAN if setting.chinese else LATIN)
    font.setPixelSize(max(1, round(setting.size * (SMALL if small else 1))))
    heavy = QFont.Weight.Bold if setting.chinese else QFont.Weight.DemiBold
    font.setWeight(heavy if strong else QFont.Weight.Normal)
    return font


def _formats(pieces: list[Piece], setting: Setting) -> list[QTextLayout.FormatRange]:
    formats = []
    start = 0
    for piece in pieces:
        each = QTextLayout.FormatRange()
        each.start, each.length = start, _units(str(piece["text"]))
        start += each.length
        look = QTextCharFormat()
        strong = setting.strong or bool(piece["strong"]) or bool(piece["emphasis"])
        look.setFont(_font(setting, strong=strong, small=bool(piece["small"])))
        each.format = look
        formats.append(each)
    return formats


def _cut(
    layout: QTextLayout, pieces: list[Piece], text: str, setting: Setting
) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    signs = text.encode("utf-16-le")
    layout.beginLayout()
    number = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(setting.width)
        first, last = line.textStart(), line.textStart() + line.textLength()
        start = 0
        for piece in pieces:
            end = start + _units(str(piece["text"]))
            begin, stop = max(first, start), min(last, end)
            if begin < stop:
                shown = signs[begin * 2 : stop * 2].decode("utf-16-le", "replace")
                shown = shown.replace("\u2060", "")
                if stop == last:
                    shown = shown.rstrip()
                left, right = _across(line, begin), _across(line, stop)
                if shown:
                    found.append(
                        piece | {"text": shown, "line": number, "x": left, "width": right - left}
                    )
            start = end
        number += 1
    layout.endLayout()
    return found


def _across(line: QTextLine, place: int) -> float:
    """Return how far from the left a place in the text stands."""
    where: Any = line.cursorToX(place)
    return float(where[0])


def _units(text: str) -> int:
    """Return how many signs Qt counts: those beyond the first plane are two."""
    return len(text) + sum(ord(sign) > 0xFFFF for sign in text)  # noqa: PLR2004 - the plane's end
