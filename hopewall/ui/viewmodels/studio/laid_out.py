"""The private pictures that a room has laid out: read in the lane, taken down when let go of."""

from collections.abc import Callable, Collection
from functools import partial
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Slot

from hopewall.services.studio_shelf import PictureShelf
from hopewall.ui.jobs import Failed
from hopewall.ui.viewmodels.studio.pauses import once

T = TypeVar("T")


class Lane(Protocol):
    """Does one thing after the other, off the GUI thread."""

    def ask(self, work: Callable[[], T], then: Callable[[T | Failed], None]) -> None:
        """Do something short and unnamed, and hand over what came of it."""


class LaidOut(QObject):
    """Lets a room's pictures lie as long as they are shown, and no longer.

    Pictures go one turn of the event loop after the room said so: by then the items that were
    loading them are gone. None goes while more is being read, which may have laid it out already.
    """

    def __init__(self, lane: Lane, shelf: PictureShelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shelf = shelf
        self._lane = lane
        self._shown: frozenset[str] = frozenset()
        self._closed = False
        self._asked = self._taken = 0
        self._soon = once(self, 0, self._take_down)

    def read(self, work: Callable[[], T], then: Callable[[T | Failed], None]) -> None:
        """Read in the lane what lays pictures out, and hand over what came of it."""
        self._asked += 1
        self._closed = False
        self._lane.ask(work, partial(self._hand_over, self._asked, then))

    def keep_only(self, addresses: Collection[str]) -> None:
        """Only these are shown from now on."""
        self._shown = frozenset(addresses)
        self._soon.start()

    def clear(self) -> None:
        """Nothing is shown any more; what is being read just now is taken down too."""
        self._closed = True
        self._soon.start()

    def strike(self) -> None:
        """Take everything down at once; for the end of the process, after the lane's."""
        self._soon.stop()
        self.shelf.clear()

    def _hand_over(
        self, number: int, then: Callable[[T | Failed], None], outcome: T | Failed
    ) -> None:
        self._taken = number
        then(outcome)

    @Slot()
    def _take_down(self) -> None:
        if self._closed:
            self._lane.ask(self.shelf.clear, _nothing)
        elif self._taken == self._asked:
            shown = self._shown
            self._lane.ask(lambda: self.shelf.keep_only(shown), _nothing)


def _nothing(_outcome: object) -> None:
    """Nobody waits for this."""
