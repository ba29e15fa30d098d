"""What is said about a story while it is typed: marks under words, and sentences beside them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQuick import QQuickTextDocument

from hopewall.core.codes import Language
from hopewall.core.finding import Severity
from hopewall.core.typing_checks import Mark, TypingChecks, TypingReport
from hopewall.services.studio.checking import open_checks
from hopewall.services.studio.desk import Desk
from hopewall.ui.jobs import Failed
from hopewall.ui.studio.underlines import Underline, Underliner, in_utf16
from hopewall.ui.viewmodels.studio.person_props import Told
from hopewall.ui.viewmodels.studio.story_keys import KEYS, parts
from hopewall.ui.viewmodels.studio.work_lane import WorkLaneViewModel

CHECK_AFTER_MS = 250


class StoryMarks(QObject):
    """Checks every field a moment after it was typed in, never while a key is handled."""

    changed = Signal(str)

    def __init__(
        self, lane: WorkLaneViewModel, text: Callable[[str], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._text = text
        self._checks: dict[str, TypingChecks] = {}
        self._reports: dict[str, TypingReport] = {}
        self._liners: dict[str, Underliner] = {}
        self._stale: set[str] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(CHECK_AFTER_MS)
        self._soon.timeout.connect(self._check)

    def open(self, desk: Desk, story_id: str) -> None:
        """Get the checks of every field of a story."""
        for key in KEYS:
            name, language = parts(key)
            self._lane.ask_checks(_opening(desk, story_id, language, name), self._taking(key))

    def watch(self, key: str, document: QQuickTextDocument) -> None:
        """Mark the words of this document."""
        self._liners[key] = Underliner(document.textDocument(), self)

    def typed(self, key: str) -> None:
        """Hear that a field has another text."""
        self._stale.add(key)
        self._soon.start()

    def forget(self) -> None:
        """Let go of everything."""
        self._soon.stop()
        for each in (self._checks, self._reports, self._liners, self._stale):
            each.clear()

    def is_hard(self, key: str) -> bool:
        """Whether a field is hard to read."""
        report = self._reports.get(key)
        return report is not None and report.readability.hard

    def told(self, key: str, language: Language) -> list[Told]:
        """Return what is said about a field, for QML."""
        report, text = self._reports.get(key), self._text(key)
        lines = [_told(mark, text, language) for mark in (report.marks if report else ())]
        # Two rules may say the same of the same words; it is read once.
        return list({(one["start"], one["why"]): one for one in lines}.values())

    def _taking(self, key: str) -> Callable[[object], None]:
        def take(outcome: object) -> None:
            if isinstance(outcome, TypingChecks):
                self._checks[key] = outcome
                self.typed(key)

        return take

    @Slot()
    def _check(self) -> None:
        for key in sorted(self._stale):
            checks = self._checks.get(key)
            if checks is not None:
                self._stale.discard(key)
                self._lane.ask_checks(_checking(checks, key, self._text(key)), self._checked)

    def _checked(self, outcome: tuple[str, str, TypingReport] | Failed) -> None:
        if isinstance(outcome, Failed):
            return
        key, text, report = outcome
        if text != self._text(key) or key not in self._checks:
            return
        self._reports[key] = report
        liner = self._liners.get(key)
        if liner is not None:
            liner.show([_underline(mark, text) for mark in report.marks])
        self.changed.emit(key)


def _opening(desk: Desk, story_id: str, language: Language, name: str) -> Callable[[], object]:
    return lambda: open_checks(desk, story_id, language, name)


def _checking(
    checks: TypingChecks, key: str, text: str
) -> Callable[[], tuple[str, str, TypingReport]]:
    return lambda: (key, text, checks.check(text))


def _underline(mark: Mark, text: str) -> Underline:
    grave = mark.severity is Severity.BLOCK
    return Underline(in_utf16(text, mark.start), in_utf16(text, mark.end), grave)


def _told(mark: Mark, text: str, language: Language) -> Told:
    return {
        "words": text[mark.start : mark.end],
        "start": in_utf16(text, mark.start),
        "end": in_utf16(text, mark.end),
        "grave": mark.severity is Severity.BLOCK,
        "why": mark.why.in_language(language),
        "instead": mark.instead.in_language(language),
    }
