"""A stretch of a text on the screen becomes another one, in one step that can be undone."""

from PySide6.QtGui import QTextCursor, QTextDocument

from hopewall.ui.studio.underlines import in_utf16


def put_in(document: QTextDocument, text: str, start: int, end: int, words: str) -> None:
    """Put `words` in place of a stretch of `text`, in characters; it is what stands there now."""
    if text[start:end] == words:
        return
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.setPosition(in_utf16(text, start))
    cursor.setPosition(in_utf16(text, end), QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(words)
    cursor.endEditBlock()
