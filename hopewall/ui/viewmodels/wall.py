"""The wall of everyone who may be shown, or of those who match."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.core.codes import Language
from hopewall.core.screen import Facets, ScreenIndex
from hopewall.ui.models.faces import FacesModel

QML_IMPORT_NAME = "hopewall.ui.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in Python")
class WallViewModel(QObject):
    """The list that the wall scrolls through, and who stands next to whom."""

    countChanged = Signal()
    toTop = Signal()
    aboutToRenumber = Signal()
    renumbered = Signal()
    largeChanged = Signal()
    painted = Signal()
    scrollAsked = Signal(float)

    def __init__(self, index: ScreenIndex, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._index = index
        self._facets = Facets()
        self._faces = FacesModel(index, self)
        self._count = 0

    # ------------------------------------------------------------ for view models

    def load(self) -> None:
        """Read who is shown, for the first time or after a rest."""
        self._faces.replace(self._shown())
        self._say_count()

    def narrow(self, facets: Facets) -> None:
        """Show those who match, from the top."""
        self._facets = facets
        self._faces.replace(self._shown())
        self._say_count()
        self.toTop.emit()

    def reread(self, *, renumbered: bool) -> None:
        """Follow the index: drop who has gone, in place."""
        self._faces.forget()
        if renumbered:
            self.aboutToRenumber.emit()
            self._faces.replace(self._shown())
            self.renumbered.emit()
        else:
            self._faces.show(self._shown())
        self._say_count()

    def empty(self) -> None:
        """Let go of everybody."""
        self._faces.replace(())
        self._say_count()

    def speak(self, language: Language) -> None:
        """Give names in this language."""
        self._faces.speak(language)

    def neighbour(self, position: int, step: int) -> str:
        """Return the id of the nearest other story that may be shown on one side, going round."""
        positions = self._faces.positions
        if not positions:
            return ""
        row = self._faces.row_of(position)
        here = row < len(positions) and positions[row] == position
        row += step if here or step < 0 else 0
        for _ in range(len(positions)):
            tile = self._faces.tile(row % len(positions))
            if tile is not None and tile.position != position:
                return tile.story_id
            row += step
        return ""

    def has_other(self, position: int) -> bool:
        """Whether anybody else of the list may be shown; reads no tile."""
        return any(
            each != position and self._index.is_shown(each) for each in self._faces.positions
        )

    @property
    def total(self) -> int:
        """How many people the list has."""
        return self._count

    def _shown(self) -> Sequence[int]:
        if self._facets == Facets():
            return self._index.shown_positions()
        return self._index.matching(self._facets)

    def _say_count(self) -> None:
        count = len(self._faces.positions)
        if count != self._count:
            self._count = count
            self.countChanged.emit()

    # ------------------------------------------------------------ for QML

    @Property(QObject, constant=True)
    def faces(self) -> QObject:
        """The list."""
        return self._faces

    @Property(int, notify=countChanged)
    def count(self) -> int:
        """How many people the list has."""
        return self._count

    @Slot(int, result=str)
    def storyAt(self, row: int) -> str:
        """Return the id of the story under a touched tile."""
        tile = self._faces.tile(row)
        return tile.story_id if tile else ""

    @Slot(bool)
    def setLarge(self, large: bool) -> None:
        """Use the pictures of twice the size."""
        self._faces.enlarge(large=large)
        self.largeChanged.emit()

    @Slot()
    def tellPainted(self) -> None:
        """Hear from QML that every tile in view is up."""
        self.painted.emit()
