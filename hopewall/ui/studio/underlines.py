"""Marks under words in a text that is being written: a tint, and a line below."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument

_LAST_OF_BMP = 0xFFFF


@dataclass(frozen=True, slots=True)
class Underline:
    """A stretch of the text in UTF-16 units, as Qt counts, and how grave it is."""

    start: int
    end: int
    grave: bool


def in_utf16(text: str, place: int) -> int:
    """Return where a place counted in characters stands in UTF-16 units."""
    return place + sum(1 for sign in text[:place] if ord(sign) > _LAST_OF_BMP)


def from_utf16(text: str, place: int) -> int:
    """Return which character of a text stands at a place counted in UTF-16 units."""
    if text.isascii() or max(text, default="") <= chr(_LAST_OF_BMP):
        return min(place, len(text))
    units = 0
    for number, sign in enumerate(text):
        if units >= place:
            return number
        units += 2 if ord(sign) > _LAST_OF_BMP else 1
    return len(text)


class Underliner(QSyntaxHighlighter):
    """Draws the marks of one document; asked again only for the lines that changed."""

    def __init__(self, document: QTextDocument, parent: QObject | None = None) -> None:
        super().__init__(parent or document)
        self._marks: tuple[Underline, ...] = ()
        self._light = self._format(QColor(244, 184, 96, 70))
        self._grave = self._format(QColor(244, 184, 96, 170))
        self.setDocument(document)

    def show(self, marks: Sequence[Underline]) -> None:
        """Take other marks."""
        new = tuple(marks)
        if new != self._marks:
            self._marks = new
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:  # noqa: ARG002 - Qt's own signature
        """Mark one line; called by Qt."""
        start = self.currentBlock().position()
        end = start + self.currentBlock().length()
        for mark in self._marks:
            if mark.start < end and mark.end > start:
                first = max(mark.start, start) - start
                count = min(mark.end, end) - start - first
                self.setFormat(first, count, self._grave if mark.grave else self._light)

    @staticmethod
    def _format(tint: QColor) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setBackground(tint)
        made.setFontUnderline(True)
        made.setUnderlineColor(QColor(106, 63, 15))
        return made
