"""The texts of an explainer on the screen: changed in one step that can be undone, and marked."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextDocument
from PySide6.QtQuick import QQuickTextDocument

from hopewall.core.codes import Language
from hopewall.ui.studio.text_edits import put_in
from hopewall.ui.studio.underlines import Underline, Underliner


class PageEditors(QObject):
    """The document of each language."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._documents: dict[Language, QQuickTextDocument] = {}
        self._liners: dict[Language, Underliner] = {}

    def watch(self, language: Language, document: QQuickTextDocument) -> None:
        """Take a document that QML made."""
        self._documents[language] = document
        self._liners[language] = Underliner(document.textDocument(), self)

    def mark(self, language: Language, marks: Sequence[Underline]) -> None:
        """Show these marks under the words."""
        liner = self._liners.get(language)
        if liner is not None:
            liner.show(marks)

    def put(self, language: Language, words: str) -> None:
        """Make a text this one, changing only what differs; undone in one step."""
        document = self._document(language)
        if document is None:
            return
        before = document.toPlainText()
        start = _same(before, words)
        most = min(len(before), len(words)) - start
        end = min(_same(before[::-1], words[::-1]), most)
        self.edit(language, before, start, len(before) - end, words[start : len(words) - end])

    def edit(self, language: Language, text: str, start: int, end: int, words: str) -> None:
        """Put `words` in place of a stretch of `text`, which is what stands there now."""
        document = self._document(language)
        if document is not None:
            put_in(document, text, start, end, words)

    def text(self, language: Language) -> str:
        """Return what stands in a document."""
        document = self._document(language)
        return document.toPlainText() if document is not None else ""

    def _document(self, language: Language) -> QTextDocument | None:
        document = self._documents.get(language)
        return document.textDocument() if document is not None else None


def _same(one: str, other: str) -> int:
    """Return how many characters two texts begin with alike."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[:middle] == other[:middle]:
            low = middle
        else:
            high = middle - 1
    return low
