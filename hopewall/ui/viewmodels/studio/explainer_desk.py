"""One explainer at the desk: both languages, what the rules say, the site's version, its review."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickTextDocument

from hopewall.core.codes import Language
from hopewall.core.finding import Severity
from hopewall.core.said import Said
from hopewall.services.asking import site_today
from hopewall.services.studio.desk import Refused
from hopewall.services.studio.explainer_checks import PageChecks
from hopewall.services.studio.explainers import (
    PageRefused,
    change_front,
    sign_review,
    stamp_translation,
)
from hopewall.ui.jobs import Failed
from hopewall.ui.models.studio.form_rows import FormRowsModel
from hopewall.ui.studio.page_editor import PageEditors
from hopewall.ui.viewmodels.studio import explainer_front as front
from hopewall.ui.viewmodels.studio.desk_room import DeskViewModel
from hopewall.ui.viewmodels.studio.explainer_keeper import Kept, PageKeeper, took
from hopewall.ui.viewmodels.studio.explainer_look import (
    Look,
    changes_told,
    findings_told,
    level_told,
    look_at,
)
from hopewall.ui.viewmodels.studio.explainer_page import OnDesk, Read, on_desk, read_page
from hopewall.ui.viewmodels.studio.explainer_saving import PageSaver
from hopewall.ui.viewmodels.studio.explainer_tools import ExplainerToolsViewModel
from hopewall.ui.viewmodels.studio.outcomes import sentence_of
from hopewall.ui.viewmodels.studio.pauses import once
from hopewall.ui.viewmodels.studio.person_props import Told
from hopewall.ui.viewmodels.studio.work_lane import WorkLaneViewModel

QML_IMPORT_NAME = "hopewall.ui.viewmodels.studio"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_AFTER_MS: Final = 350
_NO_LOOK: Final = Said(
    "The page could not be checked just now: type on, or open it again.",
    "暂时无法检查这个页面：请继续输入，或重新打开。",
)


@QmlElement
@QmlUncreatable("built in Python")
class ExplainerDeskViewModel(QObject):
    """A page while somebody works on it."""

    changed = Signal()
    typedChanged = Signal()
    """Sent at every key; everything else that is told about a text comes with the next look."""
    loaded = Signal(str, str)
    """A page was opened: a language and its words; what was typed before cannot be undone into."""
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
        self._rows = FormRowsModel(self)
        self._checks: PageChecks | None = None
        self._stale = False
        self.editors = PageEditors(self)
        self._soon = once(self, LOOK_AFTER_MS, self._look)
        self._keeper = PageKeeper(desk, lane, self._page_now, self)
        self._keeper.kept.connect(self._drafted)
        self._saver = PageSaver(desk, lane, self._keeper, self._page_now, self)
        self._saver.changed.connect(self._swap)
        self._saver.done.connect(self._settled)
        self._tools = ExplainerToolsViewModel(desk, lane, self._page_now, self.editors, self)
        desk.closing.connect(self._lock)

    # ------------------------------------------------------------ for view models

    @Slot(str)
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

    @Property(bool, notify=typedChanged)
    def isKept(self) -> bool:
        """Whether everything that is typed is on the disk, be it as a draft."""
        return not self._now.unsaved

    @Property(bool, notify=typedChanged)
    def isDraft(self) -> bool:
        """Whether there is a draft in this language that can be thrown away."""
        draft = self._now.drafts.get(self._now.language)
        return draft is not None and draft.revision > 0

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

    @Property(QObject, constant=True)
    def tools(self) -> QObject:
        """The toolbar over the text."""
        return self._tools

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def reviewers(self) -> list[Told]:
        """Who has read the page at this site."""
        return front.reviewers_of(self._now.text)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def findings(self) -> list[Told]:
        """What the rules say about the text."""
        look = self._now.look
        found = look.findings.get(self._now.language, ()) if look else ()
        words = look.words.get(self._now.language, ()) if look else ()
        return findings_told(found, self._language, words)

    @Property(str, notify=changed)
    def level(self) -> str:
        """How hard the text is to read."""
        look = self._now.look
        told = level_told(look.levels.get(self._now.language)) if look else None
        return told.in_language(self._language) if told else ""

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
        self._now = now.with_text(spoken, text)
        self._stale = True
        self.typedChanged.emit()
        self._soon.start()
        self._keeper.soon()

    @Slot(str, QQuickTextDocument)
    def watch(self, language: str, document: QQuickTextDocument) -> None:
        """Take the document in which a language is typed."""
        self.editors.watch(Language(language), document)

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
        self._saver.save()

    @Slot()
    def restore(self) -> None:
        """Put the site's version aside, so that the shipped page is shown again."""
        self._saver.restore()

    @Slot()
    def throwAway(self) -> None:
        """Throw the draft of this language away; the page stands as it is saved."""
        self._saver.throw_away()

    @Slot()
    def leave(self) -> None:
        """Close the page; what was typed is kept as a draft."""
        self._keeper.now()
        self._soon.stop()
        drafted = bool(self._now.drafts)
        self._swap(OnDesk())
        if drafted:
            # The list is read after what was just handed to the lane.
            self.saved.emit()

    # ------------------------------------------------------------ inside

    def _take(self, outcome: object) -> None:
        desk = self._desk.desk
        if desk is None:
            return
        if not isinstance(outcome, Read):
            self._swap(replace(self._now, notice=sentence_of(outcome)))
            return
        self._checks = outcome.checks
        site = desk.site
        self._swap(on_desk(outcome, self._language, lambda draft: site_today(site, draft.saved_at)))
        for one, text in self._now.texts.items():
            self.loaded.emit(str(one), text)
        self._look()

    @Slot()
    def _settled(self) -> None:
        # Another page may lead to a heading that is new or gone.
        self._checks = None
        self._look()
        self.saved.emit()

    def _page_now(self) -> OnDesk:
        return self._now

    @Slot(object)
    def _drafted(self, outcome: list[Kept] | Failed) -> None:
        before = self._now.notice
        self._now, changed = took(self._now, outcome)
        now = self._now
        for language in changed:
            self.editors.put(language, now.texts[language])
        if changed:
            self._look()
        if now.notice != before:
            self._show()
        self.typedChanged.emit()
        if self._now.unsaved:
            self._keeper.soon()

    @Slot()
    def _look(self) -> None:
        now = self._now
        checks, page_id, texts = now.checks, now.page_id, now.texts
        if checks is not None:
            self._lane.ask_checks(lambda: look_at(checks, page_id, texts), self._looked)

    def _looked(self, outcome: object) -> None:
        if isinstance(outcome, Look) and outcome.texts == self._now.texts:
            notice = None if self._stale else self._now.notice
            self._swap(replace(self._now, look=outcome, notice=notice))
            for language in Language:
                self.editors.mark(language, outcome.underlines.get(language, ()))
            self.looked.emit()
        elif isinstance(outcome, Failed) and self._now.page_id:
            self._swap(replace(self._now, notice=_NO_LOOK))

    def _replace(self, outcome: str | PageRefused | Refused) -> None:
        if not isinstance(outcome, str):
            self._swap(replace(self._now, notice=outcome.sentence))
            return
        language = self._now.language
        self.write(str(language), outcome)
        self.editors.put(language, outcome)

    @Slot()
    def _lock(self) -> None:
        self._keeper.now()
        self._checks = None
        self._soon.stop()
        self._swap(OnDesk())

    @Slot(object)
    def _swap(self, now: OnDesk) -> None:
        # What is typed after a notice makes it old, with the next look.
        self._stale = self._stale and now.notice is self._now.notice
        before, self._now = self._now, now
        self._show()
        if now.page_id == before.page_id and now.texts != before.texts:
            for language, text in now.texts.items():
                self.editors.put(language, text)
            self._soon.start()
        if now.unsaved:
            self._keeper.soon()

    def _show(self) -> None:
        now = self._now
        self._rows.show(front.rows_of(now.text, now.front, self._language) if now.page_id else ())
        self.changed.emit()
        self.typedChanged.emit()
