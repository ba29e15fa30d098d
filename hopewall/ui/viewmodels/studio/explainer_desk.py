"""One explainer at the desk: both languages, what the rules say, the site's version, its review."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.core.codes import Language
from hopewall.core.finding import Severity
from hopewall.core.said import Said
from hopewall.services.studio.desk import Refused
from hopewall.services.studio.explainer_checks import PageChecks
from hopewall.services.studio.explainers import (
    OpenedPage,
    PageKept,
    PageMoved,
    PageRefused,
    change_front,
    remove_own_page,
    save_page,
    sign_review,
    stamp_translation,
)
from hopewall.ui.models.studio.form_rows import FormRowsModel
from hopewall.ui.viewmodels.studio import explainer_front as front
from hopewall.ui.viewmodels.studio.desk_room import DeskViewModel
from hopewall.ui.viewmodels.studio.explainer_look import (
    Look,
    changes_told,
    findings_told,
    look_at,
)
from hopewall.ui.viewmodels.studio.explainer_page import OnDesk, Read, read_page
from hopewall.ui.viewmodels.studio.outcomes import sentence_of
from hopewall.ui.viewmodels.studio.person_props import Told
from hopewall.ui.viewmodels.studio.work_lane import WorkLaneViewModel

QML_IMPORT_NAME = "hopewall.ui.viewmodels.studio"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_AFTER_MS: Final = 350
_SHOWN: Final = Said(
    "Saved. This version is shown from the next look of the screens on.",
    "已保存。屏幕下次读取时会展示这个版本。",
)
_NOT_SHOWN: Final = Said(
    "Saved, but not shown until what blocks is mended; until then visitors see what they saw.",
    "已保存，但还有必须改正之处，改好之前不会展示：访客看到的仍是原来的内容。",
)
_BACK: Final = Said(
    "The shipped page is shown again; the site's version was put aside.",
    "已恢复为随附页面，本院版本已另存。",
)


@QmlElement
@QmlUncreatable("built in Python")
class ExplainerDeskViewModel(QObject):
    """A page while somebody works on it."""

    changed = Signal()
    typedChanged = Signal()
    """Sent at every key; everything else that is told about a text comes with the next look."""
    replaced = Signal(str, str)
    """A text was replaced from here: its language and its words."""
    looked = Signal()
    saved = Signal()

    def __init__(
        self, desk: DeskViewModel, lane: WorkLaneViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane = lane
        self._language = Language.EN
        self._now = OnDesk()
        self._checks: PageChecks | None = None
        self._left: dict[tuple[str, str], dict[Language, str]] = {}
        self._rows = FormRowsModel(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(LOOK_AFTER_MS)
        self._soon.timeout.connect(self._look)
        desk.closing.connect(self._lock)

    # ------------------------------------------------------------ for view models

    def open(self, page_id: str) -> None:
        """Open a page in the interface's language."""
        desk = self._desk.desk
        if desk is not None:
            known = self._checks
            self._lane.do("reading", lambda _told: read_page(desk, page_id, known), self._take)

    def speak(self, language: Language) -> None:
        """Say everything in this language; the text stays in its own."""
        self._language = language
        self._show()

    @property
    def now(self) -> OnDesk:
        """Everything that is known."""
        return self._now

    # ------------------------------------------------------------ for QML

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether a page is on the desk."""
        return bool(self._now.page_id)

    @Property(str, notify=changed)
    def title(self) -> str:
        """Title of the page."""
        rows = front.rows_of(self._now.text, {}, self._language) if self._now.page_id else []
        return next((row.value for row in rows if row.key == "front.title"), self._now.page_id)

    @Property(str, notify=changed)
    def language(self) -> str:
        """Code of the language whose text is looked at."""
        return str(self._now.language)

    @Property(str, notify=changed)
    def whyNot(self) -> str:
        """Why whoever sits here may look only."""
        return self._now.why_not.in_language(self._language) if self._now.why_not else ""

    @Property(str, notify=changed)
    def notice(self) -> str:
        """What became of the last deed."""
        return self._now.notice.in_language(self._language) if self._now.notice else ""

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        """Whether it is being saved."""
        return self._now.busy

    @Property(bool, notify=changed)
    def isOwn(self) -> bool:
        """Whether the site has a version of its own in this language."""
        return self._now.page is not None and self._now.page.own

    @Property(bool, notify=changed)
    def isShipped(self) -> bool:
        """Whether there is a shipped page in this language."""
        return self._now.page is not None and bool(self._now.page.shipped)

    @Property(bool, notify=typedChanged)
    def isChanged(self) -> bool:
        """Whether something is typed that is not saved, in this language."""
        return self._now.language in self._now.typed

    @Property(bool, notify=changed)
    def isTranslation(self) -> bool:
        """Whether this language says what the English page says."""
        return self._now.language is not Language.EN

    @Property(bool, notify=changed)
    def isDrawn(self) -> bool:
        """Whether the page can be drawn as visitors see it."""
        look = self._now.look
        return look is not None and bool(look.library.pages)

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """The front matter as a form."""
        return self._rows

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def reviewers(self) -> list[Told]:
        """Who has read the page at this site."""
        return front.reviewers_of(self._now.text)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def findings(self) -> list[Told]:
        """What the rules say about the text."""
        look = self._now.look
        found = look.findings.get(self._now.language, ()) if look else ()
        return findings_told(found, self._language)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def parity(self) -> list[Told]:
        """Where the two languages do not say the same."""
        return findings_told(self._now.look.parity, self._language) if self._now.look else []

    @Property(int, notify=changed)
    def blocking(self) -> int:
        """How many findings keep the page from being shown."""
        look = self._now.look
        found = look.findings.get(self._now.language, ()) if look else ()
        return sum(one.severity is Severity.BLOCK for one in found)

    @Slot(result="QVariantList")
    def difference(self) -> list[Told]:
        """Return what the text says otherwise than the shipped page."""
        page = self._now.page
        return changes_told(page.shipped, self._now.text) if page is not None else []

    @Slot(str, result=str)
    def text(self, language: str) -> str:
        """Return a text as it stands."""
        return self._now.texts.get(Language(language), "")

    @Slot(str, str)
    def write(self, language: str, text: str) -> None:
        """Take what is typed; the rules are asked a moment later."""
        spoken = Language(language)
        now = self._now
        if spoken not in now.opened or now.texts[spoken] == text or now.why_not is not None:
            return
        rest = {one: words for one, words in now.typed.items() if one is not spoken}
        typed = rest if text == now.opened[spoken].text else {**rest, spoken: text}
        self._now = replace(now, typed=typed)
        self.typedChanged.emit()
        self._soon.start()

    @Slot(str)
    def see(self, language: str) -> None:
        """Look at another language's text."""
        self._swap(replace(self._now, language=Language(language), front={}, notice=None))

    @Slot(str, str)
    def answer(self, question: str, value: str) -> None:
        """Change one value of the front matter, in the text itself where it is sound."""
        key = question.partition(".")[2]
        now = self._now
        page = now.page
        if page is None or now.why_not is not None:
            return
        if front.fault_in(key, value) is not None:
            self._swap(replace(now, front={**now.front, key: value}))
            return
        changed = change_front(page, now.text, {key: front.value_of(key, value)})
        # What is typed with a blank at its end stays so in its field.
        self._swap(replace(now, front={**now.front, key: value}))
        self._replace(changed)

    @Slot(str, str)
    def sign(self, org: str, conflict: str) -> None:
        """Add whoever sits here as somebody who has read the page, and nobody else."""
        desk, page = self._desk.desk, self._now.page
        if desk is not None and page is not None:
            self._replace(sign_review(desk, page, self._now.text, org, conflict))

    @Slot()
    def stamp(self) -> None:
        """Say that the translation says what the English page says now."""
        page, english = self._now.page, self._now.texts.get(Language.EN, "")
        if page is not None:
            self._replace(stamp_translation(english, page, self._now.text))

    @Slot()
    def save(self) -> None:
        """Save this language as the site's own version."""
        desk, now, page = self._desk.desk, self._now, self._now.page
        checks = now.checks
        if desk is None or page is None or checks is None or now.busy:
            return
        text = now.text
        self._swap(replace(now, busy=True, notice=None))
        self._lane.do("saving", lambda _told: save_page(desk, page, text, checks), self._kept)

    @Slot()
    def restore(self) -> None:
        """Put the site's version aside, so that the shipped page is shown again."""
        desk, page = self._desk.desk, self._now.page
        if desk is not None and page is not None and not self._now.busy:
            self._swap(replace(self._now, busy=True, notice=None))
            self._lane.do("saving", lambda _told: remove_own_page(desk, page), self._kept)

    @Slot()
    def leave(self) -> None:
        """Close the page; what was typed waits in memory for whoever typed it."""
        self._keep()
        self._soon.stop()
        self._swap(OnDesk())

    # ------------------------------------------------------------ inside

    def _take(self, outcome: object) -> None:
        desk = self._desk.desk
        if desk is None:
            return
        if not isinstance(outcome, Read):
            self._swap(replace(self._now, notice=sentence_of(outcome)))
            return
        self._checks = outcome.checks
        left = self._left.pop((desk.who.staff_id, outcome.page_id), {})
        typed = {one: text for one, text in left.items() if text != outcome.opened[one].text}
        language = self._language
        if not outcome.opened[language].text:
            language = next((one for one, page in outcome.opened.items() if page.text), language)
        self._swap(
            OnDesk(
                outcome.page_id,
                outcome.opened,
                typed,
                outcome.checks,
                outcome.why_not,
                language,
            )
        )
        for one, text in self._now.texts.items():
            self.replaced.emit(str(one), text)
        self._look()

    def _look(self) -> None:
        now = self._now
        checks, page_id, texts = now.checks, now.page_id, now.texts
        if checks is not None:
            self._lane.ask(lambda: look_at(checks, page_id, texts), self._looked)

    def _looked(self, outcome: object) -> None:
        if isinstance(outcome, Look) and outcome.texts == self._now.texts:
            self._swap(
                replace(
                    self._now, look=outcome, notice=None if self._now.typed else self._now.notice
                )
            )
            self.looked.emit()

    def _replace(self, outcome: str | PageRefused | Refused) -> None:
        if not isinstance(outcome, str):
            self._swap(replace(self._now, notice=outcome.sentence))
            return
        language = str(self._now.language)
        self.write(language, outcome)
        self.replaced.emit(language, outcome)

    def _kept(self, outcome: object) -> None:
        now = replace(self._now, busy=False)
        if isinstance(outcome, PageKept):
            page, notice = outcome.page, _SHOWN if outcome.shown else _NOT_SHOWN
        elif isinstance(outcome, OpenedPage):
            page, notice = outcome, _BACK
        elif isinstance(outcome, PageMoved):
            opened = {**now.opened, outcome.theirs.language: outcome.theirs}
            typed = {**now.typed, outcome.theirs.language: now.texts[outcome.theirs.language]}
            self._swap(replace(now, opened=opened, typed=typed, notice=outcome.sentence))
            return
        else:
            self._swap(replace(now, notice=sentence_of(outcome)))
            return
        typed = {one: text for one, text in now.typed.items() if one is not page.language}
        opened = {**now.opened, page.language: page}
        self._swap(replace(now, opened=opened, typed=typed, front={}, notice=notice))
        self.replaced.emit(str(page.language), page.text)
        # Another page may lead to a heading that is new or gone.
        self._checks = None
        self._look()
        self.saved.emit()

    def _keep(self) -> None:
        desk, now = self._desk.desk, self._now
        if desk is not None and now.typed:
            self._left[(desk.who.staff_id, now.page_id)] = dict(now.typed)

    def _lock(self) -> None:
        self._keep()
        self._checks = None
        self._soon.stop()
        self._swap(OnDesk())

    def _swap(self, now: OnDesk) -> None:
        self._now = now
        self._show()

    def _show(self) -> None:
        now = self._now
        self._rows.show(front.rows_of(now.text, now.front, self._language) if now.page_id else ())
        self.changed.emit()
        self.typedChanged.emit()
