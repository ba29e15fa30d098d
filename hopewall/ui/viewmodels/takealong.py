"""Take it along: a page's card, or the red-flag card, as a code that any phone reads as text.

Only pages have one. A story never does, whatever the site's profiles: where CN counts, none may
stand in the view of a story, and one rule for all is the easier one to keep.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.ui.places import url
from hopewall.ui.viewmodels.learn import LearnViewModel

if TYPE_CHECKING:
    from hopewall.services.codes import CodeOutcome
    from hopewall.services.library import Bookshelf

QML_IMPORT_NAME = "hopewall.ui.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in Python")
class TakeAlongViewModel(QObject):
    """The code that is open, or none."""

    changed = Signal()

    def __init__(
        self, learn: LearnViewModel, shelf: Bookshelf | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._learn = learn
        self._shelf = shelf
        self._kind = ""
        self._page = ""
        self._code = ""
        self._made = 0
        self._folder: TemporaryDirectory[str] | None = None
        learn.spotChanged.connect(self.close)
        learn.shelvesChanged.connect(self._again)

    def clear(self) -> None:
        """Remove the folder of codes."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    # ------------------------------------------------------------ for QML

    @Slot(str)
    def openPage(self, page_id: str) -> None:
        """Show the code with the card of a page."""
        self._open("page", page_id)

    @Slot()
    def openRedFlags(self) -> None:
        """Show the code with the red-flag card."""
        self._open("red-flags", "")

    @Slot()
    def close(self) -> None:
        """Put the code away."""
        if self._kind:
            self._kind = self._code = ""
            self.changed.emit()

    @Property(str, notify=changed)
    def kind(self) -> str:
        """Which card: page or red-flags; empty while none is open."""
        return self._kind

    @Property(str, notify=changed)
    def code(self) -> str:
        """Address of the code; empty where there may be none."""
        return self._code

    # ------------------------------------------------------------ inside

    def _open(self, kind: str, page_id: str) -> None:
        self._kind, self._page = kind, page_id
        self._code = self._file(self._outcome())
        self.changed.emit()

    @Slot()
    def _again(self) -> None:
        if self._kind:
            self._open(self._kind, self._page)

    def _outcome(self) -> CodeOutcome | None:
        library = self._learn.library
        if library is None or self._shelf is None:
            return None
        # With the first code: a kiosk makes none before its wall stands.
        from hopewall.services.codes import page_code, red_flag_code  # noqa: PLC0415

        shelf, language = self._shelf, self._learn.spoken
        if self._kind == "page":
            return page_code(self._page, library, shelf.site, language, shelf.today())
        return red_flag_code(library, shelf.site, language, shelf.today())

    def _file(self, outcome: CodeOutcome | None) -> str:
        from hopewall.services.codes import CodeMade  # noqa: PLC0415 - see above

        if not isinstance(outcome, CodeMade):
            return ""
        if self._folder is None:
            self._folder = TemporaryDirectory(prefix="hopewall-code-")
        self._made += 1
        path = Path(self._folder.name) / f"{self._made}.svg"
        try:
            path.write_text(outcome.svg, "utf-8")
        except OSError:
            return ""
        return url(path)
