"""Writing a story: both languages beside each other, saved by itself, checked while typed."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickTextDocument

from hopewall.core.codes import Language
from hopewall.core.draft import StoryContent, StoryDraft
from hopewall.core.pasted_text import PastedText
from hopewall.core.person import Subject
from hopewall.core.said import Said
from hopewall.core.screen import StoryPage
from hopewall.core.story import Story
from hopewall.services.studio.checking import Brought, DroppedText, dropped_story, pasted
from hopewall.services.studio.desk import NotAllowed, Trouble
from hopewall.services.studio.review_outcomes import NotReady, Submitted
from hopewall.services.studio.writing import (
    AUTOSAVE_SECONDS,
    DraftGone,
    Merged,
    NotSaved,
    Saved,
    SaveOutcome,
    open_draft,
    save_draft,
)
from hopewall.services.studio_shelf import PictureShelf
from hopewall.ui.jobs import Failed
from hopewall.ui.viewmodels.studio.clipboard import copied_words
from hopewall.ui.viewmodels.studio.desk_room import DeskViewModel
from hopewall.ui.viewmodels.studio.outcomes import joined, sentence_of
from hopewall.ui.viewmodels.studio.pauses import once
from hopewall.ui.viewmodels.studio.person_props import Told
from hopewall.ui.viewmodels.studio.photo_incoming import dropped_paths
from hopewall.ui.viewmodels.studio.story_handing import FINDINGS, OPEN, hand_in
from hopewall.ui.viewmodels.studio.story_keys import (
    CHOICES,
    KEYS,
    NEEDED,
    Writing,
    by_key,
    page_of_writing,
    parts,
    text_of,
    with_fact,
    with_text,
)
from hopewall.ui.viewmodels.studio.story_left import LeftWords
from hopewall.ui.viewmodels.studio.story_marks import StoryMarks
from hopewall.ui.viewmodels.studio.story_road import StoryRoadViewModel
from hopewall.ui.viewmodels.studio.story_tools import StoryTools  # noqa: F401 - QML makes it
from hopewall.ui.viewmodels.studio.story_versions import StoryVersionsViewModel
from hopewall.ui.viewmodels.studio.work_lane import WorkLaneViewModel

QML_IMPORT_NAME = "hopewall.ui.viewmodels.studio"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_AFTER_MS = 200
_SAVE_AFTER_MS = int(AUTOSAVE_SECONDS * 1000)


@QmlElement
@QmlUncreatable("built in Python")
class StoryRoomViewModel(QObject):
    """The text that is being written, or nothing."""

    changed = Signal()
    marksChanged = Signal()
    replaced = Signal(str, str)
    """A text became another one by somebody else's hand: its key, and the text."""
    insertAsked = Signal(str, str)
    """Put this text where the cursor of that field is."""
    previewChanged = Signal()
    saved = Signal(str)
    handedIn = Signal(str)

    def __init__(
        self,
        desk: DeskViewModel,
        lane: WorkLaneViewModel,
        shelf: PictureShelf,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane = lane
        self._shelf = shelf
        self._language = Language.EN
        self._writing = Writing()
        self._page: StoryPage | None = None
        self._marks = StoryMarks(lane, self._text, self)
        self._marks.changed.connect(self._marked)
        self._active = ""
        self._left = LeftWords()
        self.past = StoryVersionsViewModel(desk, lane, self._save_now, self)
        self.past.restored.connect(self._go_back)
        self.road = StoryRoadViewModel(self._content_now, self._take, self)
        self._save = once(self, _SAVE_AFTER_MS, self._save_now)
        self._look = once(self, LOOK_AFTER_MS, self._look_now)
        desk.closing.connect(self.leave)

    # ------------------------------------------------------------ for view models

    @property
    def preview(self) -> StoryPage | None:
        """The page as it is being written."""
        return self._page

    @property
    def writing(self) -> Writing:
        """What is open; for tests."""
        return self._writing

    def open(self, story: Story, subject: Subject) -> None:
        """Open a story to write in it."""
        desk = self._desk.desk
        if desk is None:
            return
        self._writing = Writing(story, subject)
        self._lane.ask(lambda: open_draft(desk, story.story_id), self._opened)

    def speak(self, language: Language) -> None:
        """Say everything in this language."""
        self._language = language
        self.road.speak(language)
        self.changed.emit()
        self.marksChanged.emit()

    # ------------------------------------------------------------ for QML

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether a story is being written."""
        return self._writing.content is not None

    @Property(bool, notify=changed)
    def isSaved(self) -> bool:
        """Whether everything that was typed is on the disk."""
        writing = self._writing
        return writing.draft is None or writing.content == writing.draft.content

    @Property(str, notify=changed)
    def stage(self) -> str:
        """Code of where the draft stands; empty while nothing was changed."""
        draft = self._writing.draft
        return str(draft.stage) if draft and draft.revision else ""

    @Property(str, notify=changed)
    def notice(self) -> str:
        """What somebody has to know just now."""
        notice = self._writing.notice
        return notice.in_language(self._language) if notice else ""

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]
    def faults(self) -> dict[str, str]:
        """What is wrong with a field, by its key."""
        return {key: said.in_language(self._language) for key, said in self._writing.faults.items()}

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]
    def facts(self) -> dict[str, str]:
        """Codes of the facts, by their names."""
        content = self._writing.content
        return {name: str(getattr(content, name) or "") for name in CHOICES} if content else {}

    @Property("QVariantMap", constant=True)  # type: ignore[arg-type]
    def choices(self) -> dict[str, list[str]]:
        """Codes from which each fact is chosen."""
        return {
            name: [*([] if name in NEEDED else [""]), *map(str, codes)]
            for name, codes in CHOICES.items()
        }

    @Property("QVariantList", notify=marksChanged)  # type: ignore[arg-type]
    def marks(self) -> list[Told]:
        """What is said about the field in which somebody writes."""
        return self._marks.told(self._active, self._language)

    @Property(bool, notify=marksChanged)
    def isHard(self) -> bool:
        """Whether the text in which somebody writes is hard to read."""
        return self._marks.is_hard(self._active)

    @Slot(str, result=str)
    def text(self, key: str) -> str:
        """Return a text as it is now."""
        return self._text(key)

    @Slot(str, str)
    def write(self, key: str, text: str) -> None:
        """Take what was typed; it is on the disk within two seconds."""
        content = self._writing.content
        if content is None or text_of(content, key) == text:
            return
        self._take(with_text(content, key, text))
        self._marks.typed(key)

    @Slot(str, str)
    def choose(self, name: str, code: str) -> None:
        """Choose a fact."""
        content = self._writing.content
        changed = with_fact(content, name, code) if content is not None else None
        if changed is not None and changed != content:
            self._take(changed)

    @Slot(str, QQuickTextDocument)
    def watch(self, key: str, document: QQuickTextDocument) -> None:
        """Mark the words of this document, whose text is that of the key."""
        self._marks.watch(key, document)

    @Slot(str)
    def enter(self, key: str) -> None:
        """Hear in which field somebody writes."""
        self._active = key
        self.marksChanged.emit()

    @Slot(str, int, int)
    def paste(self, key: str, start: int, end: int) -> None:
        """Put the clipboard's text in place of a stretch, without what does not belong."""
        name, _ = parts(key)
        self._put_in(key, pasted(copied_words(), name, self._text(key), abs(end - start)))

    @Slot(str, "QVariantList")
    def drop(self, key: str, urls: Sequence[object]) -> None:
        """Take the words of a Word document."""
        files = dropped_paths(urls)
        self._lane.ask(lambda: (key, dropped_story(*files)), self._dropped)

    @Slot()
    def handIn(self) -> None:
        """Hand the story in for review, as it stands."""
        desk, draft = self._desk.desk, self._writing.draft
        if desk is None or draft is None:
            return
        if not self.road.settle():
            self._say(OPEN)
            return
        self._save_now()
        self._lane.do("handing-in", lambda _told: hand_in(desk, draft), self._handed_in)

    @Slot()
    def leave(self) -> None:
        """Write down what is not yet, and close the story."""
        self._save_now()
        self._left.keep(self._desk.desk, self._writing.draft, self._writing.content)
        self._look.stop()
        self._writing = Writing()
        self._page = None
        self._marks.forget()
        self.past.open(None)
        self.road.open()
        self.changed.emit()
        self.marksChanged.emit()
        self.previewChanged.emit()

    # ------------------------------------------------------------ inside

    def _text(self, key: str) -> str:
        return text_of(self._writing.content, key)

    def _content_now(self) -> StoryContent | None:
        return self._writing.content

    def _take(self, content: StoryContent) -> None:
        self._writing = replace(self._writing, content=content, faults={})
        # Never started anew while it runs: whoever types without a pause is saved too.
        if not self._save.isActive() and not self._writing.saving:
            self._save.start()
        self._look.start()
        self.changed.emit()

    def _opened(self, outcome: StoryDraft | NotAllowed | Trouble | Failed) -> None:
        desk, story = self._desk.desk, self._writing.story
        if not isinstance(outcome, StoryDraft):
            self._say(sentence_of(outcome))
            return
        if desk is None or story is None or story.story_id != outcome.story_id:
            return
        content = self._left.of(desk, outcome)
        self._writing = replace(self._writing, draft=outcome, content=content)
        self.road.open()
        self.changed.emit()
        self._save.start()
        self._look.start()
        self._marks.open(desk, story.story_id)
        self.past.open(story)

    @Slot(str)
    def _marked(self, key: str) -> None:
        if key == self._active:
            self.marksChanged.emit()

    @Slot()
    def _look_now(self) -> None:
        desk, writing = self._desk.desk, self._writing
        story, subject, content = writing.story, writing.subject, writing.content
        if desk is None or story is None or subject is None or content is None:
            return
        self._lane.ask(
            lambda: page_of_writing(desk, story, subject, content, self._shelf), self._looked
        )

    def _looked(self, page: StoryPage | Failed) -> None:
        if not isinstance(page, Failed) and self._writing.content is not None:
            self._page = page
            self.previewChanged.emit()

    @Slot()
    def _save_now(self) -> None:
        self._save.stop()
        desk, draft, content = self._desk.desk, self._writing.draft, self._writing.content
        if desk is None or draft is None or content is None or content == draft.content:
            return
        self._writing = replace(self._writing, saving=True)
        self._lane.ask(lambda: (content, save_draft(desk, draft, content)), self._saved)

    def _saved(
        self, outcome: tuple[StoryContent, SaveOutcome | NotAllowed | Trouble] | Failed
    ) -> None:
        if self._writing.content is None:
            # It was left meanwhile; whoever shows the story reads it anew.
            if not isinstance(outcome, Failed) and isinstance(outcome[1], Saved | Merged):
                self.saved.emit(outcome[1].draft.subject_id)
            return
        self._writing = replace(self._writing, saving=False)
        if isinstance(outcome, Failed):
            self._say(Said(outcome.why, outcome.why))
            return
        sent, answer = outcome
        match answer:
            case Saved(draft):
                self._writing = replace(self._writing, draft=draft)
                self.saved.emit(draft.subject_id)
            case Merged(draft, _, _, _, sentence):
                self._merge(draft, sent, sentence)
            case NotSaved(faults):
                self._writing = replace(self._writing, faults=by_key(faults))
            case DraftGone(_, _, sentence) | NotAllowed(sentence) | Trouble(sentence):
                self._say(sentence)
        if isinstance(answer, Saved | Merged) and self._writing.content != answer.draft.content:
            self._save.start()
        self.changed.emit()

    def _merge(self, draft: StoryDraft, sent: StoryContent, sentence: Said) -> None:
        """Take in what somebody else has written, where nothing was typed meanwhile."""
        content = self._writing.content
        if content == sent:
            self._replace_texts(draft.content)
            content = draft.content
        self._writing = replace(self._writing, draft=draft, content=content, notice=sentence)
        self.road.follow()

    def _replace_texts(self, content: StoryContent) -> None:
        for key in KEYS:
            text = text_of(content, key)
            if text != self._text(key):
                self.replaced.emit(key, text)

    @Slot(object)
    def _go_back(self, draft: StoryDraft) -> None:
        """Take the texts of an earlier version, which the draft is now."""
        if self._writing.content is None:
            return
        self._replace_texts(draft.content)
        self._writing = replace(self._writing, draft=draft, content=draft.content, notice=None)
        self.road.open()
        self._look.start()
        self.changed.emit()

    def _dropped(self, outcome: tuple[str, Brought] | Failed) -> None:
        if isinstance(outcome, Failed):
            self._say(Said(outcome.why, outcome.why))
        else:
            self._put_in(*outcome)

    def _put_in(self, key: str, words: Brought) -> None:
        if isinstance(words, PastedText | DroppedText):
            self._say(joined(words.notes))
            self.insertAsked.emit(key, words.text)
        else:
            self._say(words.sentence)

    def _handed_in(self, outcome: object) -> None:
        match outcome:
            case Submitted(draft, _):
                self._writing = replace(self._writing, draft=draft, content=draft.content)
                self.leave()
                self.handedIn.emit(draft.subject_id)
            case NotReady(faults, findings):
                notice = FINDINGS if findings else OPEN
                self._writing = replace(self._writing, faults=by_key(faults), notice=notice)
                self.changed.emit()
            case _:
                self._say(sentence_of(outcome))

    def _say(self, notice: Said | None) -> None:
        self._writing = replace(self._writing, notice=notice)
        self.changed.emit()
