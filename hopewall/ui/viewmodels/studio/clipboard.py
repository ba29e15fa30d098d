"""What somebody has copied, as words."""

from typing import Final

from PySide6.QtGui import QGuiApplication, QTextDocumentFragment

_MOST_MARKUP: Final = 1_000_000
"""Characters of HTML that are read; beyond it, nobody copied a story."""


def copied_words() -> str:
    """Return the clipboard's plain text; of a page that has none, its words without the markup."""
    mime = QGuiApplication.clipboard().mimeData()
    if mime.hasText() or not mime.hasHtml():
        return mime.text()
    return QTextDocumentFragment.fromHtml(mime.html()[:_MOST_MARKUP]).toPlainText()
