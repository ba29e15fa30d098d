"""Explainers, all of them: whose version is shown, what is due, and what has to be mended."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.core.codes import Language
from hopewall.core.explainer import Freshness, PageKind, ReadingAge
from hopewall.core.said import Said
from hopewall.services.studio.desk import Desk, NotAllowed, Trouble
from hopewall.services.studio.explainer_checks import PageChecks, open_checks
from hopewall.services.studio.explainers import (
    OpenedPage,
    PageRow,
    list_pages,
    open_page,
    pages_in_trouble,
)
from hopewall.services.studio.page_making import (
    NewPage,
    PageMade,
    PageNotMade,
    make_page,
    may_make,
)
from hopewall.ui.viewmodels.studio.desk_room import DeskViewModel, Room
from hopewall.ui.viewmodels.studio.outcomes import sentence_of
from hopewall.ui.viewmodels.studio.person_props import Told
from hopewall.ui.viewmodels.studio.work_lane import WorkLaneViewModel

QML_IMPORT_NAME = "hopewall.ui.viewmodels.studio"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Faulty:
    """What is wrong with the site's own pages: what blocks, and where the languages differ."""

    blocked: Mapping[tuple[Language, str], int] = field(default_factory=dict)
    unlike: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Listed:
    """Every page, and why no further one can be begun; None where it can."""

    rows: tuple[PageRow, ...] | NotAllowed | Trouble
    refused: NotAllowed | Trouble | None


@dataclass(frozen=True, slots=True)
class Explainers:
    """What the room knows."""

    rows: tuple[PageRow, ...] = ()
    trouble: Faulty = field(default_factory=Faulty)
    read: bool = False
    typed: str = ""
    notice: Said | None = None
    why_not: Said | None = None
    """Why no page can be begun."""
    faults: Mapping[str, Said] = field(default_factory=dict)
    """What is wrong with a page that is to be made, by its field."""


def trouble_of(desk: Desk, rows: tuple[PageRow, ...]) -> Faulty:
    """Look through the site's own pages; seconds where there are any."""
    own = sorted({row.page_id for row in rows if row.own})
    if not own:
        return Faulty()
    blocked = pages_in_trouble(desk)
    checks = open_checks(desk)
    unlike = {}
    for page_id in own if isinstance(checks, PageChecks) else ():
        pages = [open_page(desk, page_id, one) for one in (Language.EN, Language.ZH_HANS)]
        texts = [page.text for page in pages if isinstance(page, OpenedPage) and page.text]
        if len(texts) == len(pages) and isinstance(checks, PageChecks):
            unlike[page_id] = len(checks.parity(page_id, *texts))
    return Faulty(blocked if isinstance(blocked, Mapping) else {}, unlike)


def line_of(page_id: str, rows: tuple[PageRow, ...], trouble: Faulty, spoken: Language) -> Told:
    """Say one page in all its languages."""
    rows = tuple(sorted(rows, key=lambda row: row.language is not spoken))
    return {
        "id": page_id,
        "title": rows[0].title,
        "own": any(row.own for row in rows),
        "due": any(row.freshness is not Freshness.FRESH for row in rows),
        "missing": [str(one) for one in Language if one not in {row.language for row in rows}],
        "unlike": trouble.unlike.get(page_id, 0),
        "languages": [
            {
                "language": str(row.language),
                "own": row.own,
                "freshness": str(row.freshness),
                "nextReview": row.next_review.isoformat(),
                "reviewed": row.reviewed,
                "drafted": row.drafted,
                "there": row.there,
                "blocked": trouble.blocked.get((row.language, page_id), 0),
            }
            for row in sorted(rows, key=lambda row: row.language)
        ],
    }


@QmlElement
@QmlUncreatable("built in Python")
class ExplainersRoomViewModel(QObject):
    """Every page with its states."""

    changed = Signal()
    pageAsked = Signal(str)
    made = Signal()

    def __init__(
        self, desk: DeskViewModel, lane: WorkLaneViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane = lane
        self._language = Language.EN
        self._now = Explainers()
        desk.opened.connect(self._opened)
        desk.closing.connect(self._forget)

    # ------------------------------------------------------------ for view models

    @Slot()
    def load(self) -> None:
        """Read the list; what is wrong with the site's own pages comes later."""
        desk = self._desk.desk
        if desk is not None:
            self._lane.ask(lambda: Listed(list_pages(desk), may_make(desk)), self._take)

    def speak(self, language: Language) -> None:
        """Say everything in this language."""
        self._language = language
        self.changed.emit()

    # ------------------------------------------------------------ for QML

    @Property(bool, notify=changed)
    def isRead(self) -> bool:
        """Whether the list is known."""
        return self._now.read

    @Property(str, notify=changed)
    def notice(self) -> str:
        """What went wrong."""
        return self._now.notice.in_language(self._language) if self._now.notice else ""

    @Property(str, notify=changed)
    def whyNot(self) -> str:
        """Why whoever sits here may begin no page; empty where they may."""
        return self._now.why_not.in_language(self._language) if self._now.why_not else ""

    @Property(int, notify=changed)
    def ownCount(self) -> int:
        """How many pages have a version of the site's own."""
        return len({row.page_id for row in self._now.rows if row.own})

    @Property(int, notify=changed)
    def dueCount(self) -> int:
        """How many pages are due for review, or soon."""
        due = {row.page_id for row in self._now.rows if row.freshness is not Freshness.FRESH}
        return len(due)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def pages(self) -> list[Told]:
        """The pages that fit what is typed, what is due first."""
        by_page: dict[str, list[PageRow]] = {}
        for row in self._now.rows:
            by_page.setdefault(row.page_id, []).append(row)
        wanted = self._now.typed.strip().casefold()
        lines = [
            line_of(page_id, tuple(rows), self._now.trouble, self._language)
            for page_id, rows in by_page.items()
            if not wanted or any(wanted in row.title.casefold() for row in rows)
        ]
        return sorted(
            lines, key=lambda line: (not line["due"], not line["own"], line["title"].casefold())
        )

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]
    def faults(self) -> dict[str, str]:
        """What is wrong with the page that is to be made, by its field."""
        return {key: said.in_language(self._language) for key, said in self._now.faults.items()}

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def kinds(self) -> list[str]:
        """What a page can be about, by its codes."""
        return list(map(str, PageKind))

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def ages(self) -> list[str]:
        """For which ages a page for children can be."""
        return list(map(str, ReadingAge))

    @Slot(str, str, str, str, str)
    def make(self, page_id: str, kind: str, age: str, english: str, chinese: str) -> None:
        """Begin a page of the site's own; it opens as a draft, or what is wrong is said."""
        desk = self._desk.desk
        if desk is not None:
            titles = {Language.EN: english, Language.ZH_HANS: chinese}
            asked = NewPage(page_id, kind, titles, age)
            self._lane.ask(lambda: make_page(desk, asked), self._made)

    @Slot()
    def unmake(self) -> None:
        """Make no page after all."""
        self._now = replace(self._now, faults={}, notice=None)
        self.changed.emit()

    def _made(self, outcome: object) -> None:
        if self._desk.desk is None:
            return
        match outcome:
            case PageMade(page_id):
                self.unmake()
                self.made.emit()
                self.load()
                self.pageAsked.emit(page_id)
            case PageNotMade(faults):
                self._now = replace(self._now, faults=faults, notice=None)
            case _:
                self._now = replace(self._now, faults={}, notice=sentence_of(outcome))
        self.changed.emit()

    @Slot(str)
    def search(self, typed: str) -> None:
        """Show only what has these letters in its title, in either language."""
        self._now = replace(self._now, typed=typed)
        self.changed.emit()

    @Slot(str)
    def open(self, page_id: str) -> None:
        """Open a page."""
        self.pageAsked.emit(page_id)

    # ------------------------------------------------------------ inside

    @Slot()
    def _opened(self) -> None:
        if self._desk.property("room") == str(Room.EXPLAINERS):
            self.load()

    def _take(self, outcome: object) -> None:
        desk = self._desk.desk
        if desk is None:
            return
        if not isinstance(outcome, Listed) or not isinstance(outcome.rows, tuple):
            failed = outcome.rows if isinstance(outcome, Listed) else outcome
            self._now = replace(self._now, notice=sentence_of(failed))
            self.changed.emit()
            return
        rows, refused = outcome.rows, outcome.refused
        why_not = None if refused is None else sentence_of(refused)
        self._now = replace(self._now, rows=rows, read=True, notice=None, why_not=why_not)
        self.changed.emit()
        self._lane.ask_aside(lambda: trouble_of(desk, rows), self._take_trouble)

    def _take_trouble(self, outcome: object) -> None:
        if self._desk.desk is not None and isinstance(outcome, Faulty):
            self._now = replace(self._now, trouble=outcome)
            self.changed.emit()

    @Slot()
    def _forget(self) -> None:
        self._now = Explainers()
        self.changed.emit()
