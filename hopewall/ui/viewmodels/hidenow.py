"""Hiding the open story by hand: a held corner, and one question before it is done."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "hopewall.ui.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

CLOSES_AFTER_MS = 30_000

Hide = Callable[[str], str]
"""Hides a story on this screen; returns "" or why it could not be done."""


@QmlElement
@QmlUncreatable("built in Python")
class HideNowViewModel(QObject):
    """The question. It asks for no PIN: hiding harms nobody, and showing again needs the vault."""

    changed = Signal()
    hidden = Signal()

    def __init__(self, hide: Hide | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hide = hide
        self._story_id = ""
        self._sure = False
        self._failed = False
        self._quiet = QTimer(self)
        self._quiet.setObjectName("quiet")
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(CLOSES_AFTER_MS)
        self._quiet.timeout.connect(self.cancel)

    @Property(bool, constant=True)
    def isThere(self) -> bool:
        """Whether stories can be hidden here."""
        return self._hide is not None

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether the question is up."""
        return bool(self._story_id)

    @Property(bool, notify=changed)
    def isSure(self) -> bool:
        """Whether the first step was taken."""
        return self._sure

    @Property(bool, notify=changed)
    def hasFailed(self) -> bool:
        """Whether the story could not be hidden."""
        return self._failed

    @Slot(str)
    def ask(self, story_id: str) -> None:
        """Put the question about the open story: the corner was held long enough."""
        if self._hide is not None and story_id:
            self._story_id, self._sure, self._failed = story_id, False, False
            self._quiet.start()
            self.changed.emit()

    @Slot()
    def choose(self) -> None:
        """Take the first step."""
        if self._story_id:
            self._sure = True
            self._quiet.start()
            self.changed.emit()

    @Slot()
    def confirm(self) -> None:
        """Hide it."""
        if self._hide is None or not self._sure:
            return
        if self._hide(self._story_id):
            self._failed = True
            self.changed.emit()
        else:
            self.cancel()
        self.hidden.emit()

    @Slot()
    def cancel(self) -> None:
        """Leave everything as it is."""
        self._story_id, self._sure, self._failed = "", False, False
        self._quiet.stop()
        self.changed.emit()
