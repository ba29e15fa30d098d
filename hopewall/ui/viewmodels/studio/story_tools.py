"""The toolbar over a story: bold words, lists and steps, put into the text and taken out of it."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickTextDocument

from hopewall.core.page_marks import PageMark, put_mark
from hopewall.ui.studio.text_edits import put_in
from hopewall.ui.studio.underlines import from_utf16, in_utf16

QML_IMPORT_NAME = "hopewall.ui.viewmodels.studio"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class StoryTools(QObject):
    """Puts marks into one text; QML makes one beside each."""

    selected = Signal(int, int)
    """Select from here to there, in UTF-16 units."""

    @Slot(QQuickTextDocument, str, int, int)
    def mark(self, document: QQuickTextDocument, code: str, start: int, end: int) -> None:
        """Put a mark on a selection, or take it off; `code` is that of a `PageMark`."""
        words = document.textDocument()
        text = words.toPlainText()
        edit = put_mark(PageMark(code), text, from_utf16(text, start), from_utf16(text, end))
        put_in(words, text, edit.start, edit.end, edit.words)
        made = text[: edit.start] + edit.words + text[edit.end :]
        self.selected.emit(in_utf16(made, edit.first), in_utf16(made, edit.last))
