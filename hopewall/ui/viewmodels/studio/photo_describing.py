"""The words of a photo: what it shows, in every language, and what in it promotes something."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.core.codes import Language
from hopewall.core.finding import Severity
from hopewall.core.story import PhotoContent
from hopewall.core.typing_checks import Mark, MarkKind, TypingChecks
from hopewall.core.writing_limits import LONGEST
from hopewall.services.photo_people import set_alt_text, set_contents
from hopewall.services.studio.photo_page import alt_text_checks
from hopewall.ui.viewmodels.studio.pauses import once
from hopewall.ui.viewmodels.studio.person_props import Told
from hopewall.ui.viewmodels.studio.photo_table import PhotoTable

QML_IMPORT_NAME = "hopewall.ui.viewmodels.studio"
QML_IMPORT_MAJOR_VERSION = 1

CHECK_AFTER_MS = 200
SAVE_AFTER_MS = 1_500

Judged = dict[Language, tuple[Mark, ...]]


@QmlElement
@QmlUncreatable("built in Python")
class PhotoDescribingViewModel(QObject):
    """The description of the photo that is worked on, saved by itself, and its contents."""

    changed = Signal()
    marksChanged = Signal()
    replaced = Signal()
    """Another photo's words are to be seen."""

    def __init__(self, table: PhotoTable) -> None:
        super().__init__(table)
        self._table = table
        self._texts: dict[Language, str] = {}
        self._kept: dict[Language, str] = {}
        self._marks: Judged = {}
        self._answers: dict[PhotoContent, bool] = {}
        self._checks: Mapping[Language, TypingChecks] | None = None
        self._asset_id = ""
        self._look = once(self, CHECK_AFTER_MS, self._check)
        self._save = once(self, SAVE_AFTER_MS, self.save)
        table.changed.connect(self._read)
        table.moved.connect(self._move)
        table.leaving.connect(self.save)

    # ------------------------------------------------------------ for QML

    @Property("QStringList", notify=replaced)  # type: ignore[arg-type]
    def languages(self) -> list[str]:
        """The site's languages."""
        desk = self._table.desk
        return [str(language) for language in desk.site.languages] if desk else []

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def questions(self) -> list[str]:
        """Codes of what may be in the picture that promotes something."""
        return [str(one) for one in PhotoContent]

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]
    def answers(self) -> Told:
        """By question: `yes`, `no`, or nothing while nobody has answered."""
        return {str(one): "yes" if said else "no" for one, said in self._answers.items()}

    @Property("QVariantMap", notify=marksChanged)  # type: ignore[arg-type]
    def marks(self) -> Told:
        """What is to be said about the words, by language."""
        speech = self._table.language
        return {
            str(language): _once(
                {
                    "why": mark.why.in_language(speech),
                    "instead": mark.instead.in_language(speech),
                    "words": self._texts.get(language, "")[mark.start : mark.end],
                    "block": mark.severity is Severity.BLOCK,
                }
                for mark in marks
                if mark.kind is not MarkKind.READING
            )
            for language, marks in self._marks.items()
        }

    @Property(bool, notify=changed)
    def isSaved(self) -> bool:
        """Whether what is written is in the vault."""
        return self._texts == self._kept

    @Property(int, constant=True)
    def longest(self) -> int:
        """Characters of a description at most."""
        return LONGEST.get("alt_text", 400)

    @Slot(str, result=str)
    def text(self, language: str) -> str:
        """Return the description in a language, as it is being written."""
        return self._texts.get(Language(language), "")

    @Slot(str, str)
    def write(self, language: str, text: str) -> None:
        """Take what was typed."""
        spoken = Language(language)
        if not self._asset_id or self._texts.get(spoken, "") == text:
            return
        self._texts[spoken] = text
        self._look.start()
        self._save.start()
        self.changed.emit()

    @Slot(str, str)
    def answer(self, question: str, answer: str) -> None:
        """Say whether something is in the picture; kept once all is answered."""
        self._answers[PhotoContent(question)] = answer == "yes"
        self.changed.emit()
        if len(self._answers) == len(PhotoContent):
            said = frozenset(one for one, there in self._answers.items() if there)
            self._table.change(
                "saving",
                lambda desk, asset_id, now: set_contents(desk.vault, asset_id, said, now),
            )

    @Slot()
    def save(self) -> None:
        """Write the words into the vault, now."""
        self._save.stop()
        if self._texts == self._kept or not self._asset_id:
            return
        # Only what was changed here: somebody else may write the other language meanwhile.
        texts = {k: text for k, text in self._texts.items() if text != self._kept.get(k, "")}
        self._kept = dict(self._texts)
        self._table.change(
            "saving", lambda desk, asset_id, now: set_alt_text(desk.vault, asset_id, texts, now)
        )
        self.changed.emit()

    # ------------------------------------------------------------ inside

    @Slot()
    def _move(self) -> None:
        self._look.stop()
        self._save.stop()
        self._asset_id, self._texts, self._kept = "", {}, {}
        self._answers, self._marks = {}, {}
        if not self._table.subject_id:
            self._checks = None
        self._read()

    @Slot()
    def _read(self) -> None:
        chosen = self._table.chosen
        if chosen is None:
            return
        photo = chosen.on_desk.photo
        fresh = self._asset_id != photo.asset_id
        kept = {language: text for language, text in photo.alt_text.items() if text}
        if fresh or self._texts == self._kept:
            new = kept != self._texts
            self._texts = dict(kept)
            self._kept = dict(kept)
            self._asset_id = photo.asset_id
            if fresh or new:
                self.replaced.emit()
                self._check()
        if photo.contents is not None:
            self._answers = {one: one in photo.contents for one in PhotoContent}
        self.changed.emit()

    @Slot()
    def _check(self) -> None:
        desk, subject_id, asset_id = self._table.desk, self._table.subject_id, self._asset_id
        if desk is None or not subject_id:
            return
        texts, known = dict(self._texts), self._checks

        def judge() -> tuple[str, Mapping[Language, TypingChecks], Judged] | None:
            checks = known or alt_text_checks(desk, subject_id)
            if not isinstance(checks, Mapping):
                return None
            marks = {
                language: check.check(texts.get(language, "")).marks
                for language, check in checks.items()
            }
            return asset_id, checks, marks

        self._table.lane.ask(judge, self._judged)

    def _judged(self, outcome: object) -> None:
        if isinstance(outcome, tuple) and outcome[0] == self._asset_id:
            _, self._checks, self._marks = outcome
            self.marksChanged.emit()


def _once(lines: Iterable[Told]) -> list[Told]:
    """Return each line once: two rules may say the same of the same words."""
    found: list[Told] = []
    for line in lines:
        if line not in found:
            found.append(line)
    return found
