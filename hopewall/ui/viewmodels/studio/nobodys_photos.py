"""Photos that are nobody's yet: one is looked at, and given to a person or thrown away."""

from dataclasses import dataclass, field

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.core.codes import Language
from hopewall.core.said import Said
from hopewall.core.screen import PictureKind
from hopewall.core.staff import Permission, may
from hopewall.services.photo_desk import OnDesk
from hopewall.services.photo_outcome import PhotoChanged, PhotoRemoved
from hopewall.services.studio.desk import Desk, NotAllowed, Trouble
from hopewall.services.studio.nobodys_photos import (
    give_photo,
    open_nobodys,
    people_called,
    throw_away,
)
from hopewall.services.studio.people_list import PeopleList, PersonRow, open_people
from hopewall.services.studio.photo_page import AlikeOnPage, alike_of
from hopewall.services.studio_shelf import PictureShelf, memory_folder
from hopewall.ui.jobs import Failed
from hopewall.ui.plaintext import LONGEST_NAME, pick, plain
from hopewall.ui.viewmodels.studio.desk_room import DeskViewModel
from hopewall.ui.viewmodels.studio.laid_out import LaidOut
from hopewall.ui.viewmodels.studio.outcomes import sentence_of
from hopewall.ui.viewmodels.studio.person_props import Told
from hopewall.ui.viewmodels.studio.photo_table import said_of
from hopewall.ui.viewmodels.studio.work_lane import WorkLaneViewModel

QML_IMPORT_NAME = "hopewall.ui.viewmodels.studio"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class _Read:
    """What is on the screen, and where its pictures can be loaded from."""

    photos: tuple[OnDesk, ...]
    chosen: str = ""
    alike: tuple[AlikeOnPage, ...] = ()
    addresses: dict[str, str] = field(default_factory=dict)


def _read(desk: Desk, wanted: str, shelf: PictureShelf) -> _Read | NotAllowed | Trouble:
    photos = open_nobodys(desk)
    if not isinstance(photos, tuple):
        return photos
    if not photos:
        return _Read(())
    chosen = next((one for one in photos if one.photo.asset_id == wanted), photos[0])
    asset_id = chosen.photo.asset_id
    alike = alike_of(desk, asset_id)
    told = alike if isinstance(alike, tuple) else ()
    found = {chosen.work.master_id: shelf.master(desk, chosen.work)}
    for one in photos:
        _lay_out(desk, one, PictureKind.TILE_2X, shelf, found)
    for each in told:
        _lay_out(desk, each.on_desk, PictureKind.TILE_2X, shelf, found)
    return _Read(photos, asset_id, told, found)


def _lay_out(
    desk: Desk, one: OnDesk, kind: PictureKind, shelf: PictureShelf, found: dict[str, str]
) -> None:
    name = _name_of(one, kind)
    if name:
        found[name] = shelf.address(desk, name)


def _name_of(one: OnDesk, kind: PictureKind) -> str:
    return next((each.sha256 for each in one.photo.renditions if each.kind == kind), "")


@QmlElement
@QmlUncreatable("built in Python")
class NobodysPhotosViewModel(QObject):
    """The place of photos that were imported without a person."""

    changed = Signal()
    foundChanged = Signal()
    worked = Signal(str)
    """A photo is this person's now; "" where one was thrown away."""

    def __init__(
        self, desk: DeskViewModel, lane: WorkLaneViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane = lane
        self._laid = LaidOut(lane, PictureShelf(memory_folder()), self)
        self._language = Language.EN
        self._open = False
        self._wanted = ""
        self._now: _Read | None = None
        self._notice: Said | None = None
        self._everybody: PeopleList | None = None
        self._typed = ""
        self._found: tuple[PersonRow, ...] = ()
        self._whose = ""
        desk.closing.connect(self.close)

    # ------------------------------------------------------------ for view models

    def speak(self, language: Language) -> None:
        """Say everything in this language."""
        self._language = language
        self.changed.emit()
        self.foundChanged.emit()

    @property
    def chosen_id(self) -> str:
        """Id of the photo that is looked at, empty for none."""
        return self._now.chosen if self._now else ""

    def strike(self) -> None:
        """Take the pictures down; for the end of the process."""
        self._laid.strike()

    # ------------------------------------------------------------ for QML

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether the place is open."""
        return self._open

    @Property(bool, notify=changed)
    def isRead(self) -> bool:
        """Whether somebody has looked yet."""
        return self._now is not None

    @Property(bool, notify=changed)
    def mayEdit(self) -> bool:
        """Whether whoever sits here may say whose a photo is, or throw it away."""
        desk = self._desk.desk
        return desk is not None and may(desk.who.role, Permission.EDIT_STORY)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def photos(self) -> list[Told]:
        """The photos, the one that came first before the others."""
        return [
            {"id": one.photo.asset_id, "picture": self._tile(one)}
            for one in (self._now.photos if self._now else ())
        ]

    @Property(str, notify=changed)
    def photoId(self) -> str:
        """Id of the photo that is looked at."""
        return self.chosen_id

    @Property(str, notify=changed)
    def master(self) -> str:
        """Where the whole photo can be loaded from."""
        one = self._chosen()
        return self._now.addresses.get(one.work.master_id, "") if self._now and one else ""

    @Property(str, notify=changed)
    def added(self) -> str:
        """When it came in, ISO 8601."""
        one = self._chosen()
        return one.work.added_at.isoformat() if one else ""

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def alike(self) -> list[Told]:
        """Photos that are most likely the same picture, and whose they are."""
        return [
            {
                "id": one.on_desk.photo.asset_id,
                "picture": self._tile(one.on_desk),
                "name": plain(pick(one.names, self._language), LONGEST_NAME),
            }
            for one in (self._now.alike if self._now else ())
        ]

    @Property(str, notify=changed)
    def notice(self) -> str:
        """What came of the last deed."""
        return self._notice.in_language(self._language) if self._notice else ""

    @Property(str, notify=foundChanged)
    def typed(self) -> str:
        """What was typed to find the person."""
        return self._typed

    @Property("QVariantList", notify=foundChanged)  # type: ignore[arg-type]
    def found(self) -> list[Told]:
        """The people that the search has found."""
        return [
            {
                "id": row.subject_id,
                "name": plain(row.name(self._language), LONGEST_NAME),
                "badge": str(row.badge.kind),
                "until": _until(row),
            }
            for row in self._found
        ]

    @Property(bool, notify=foundChanged)
    def foundNobody(self) -> bool:
        """Whether nobody is called what was typed."""
        return bool(self._typed.strip()) and self._everybody is not None and not self._found

    @Property(str, notify=foundChanged)
    def whose(self) -> str:
        """Id of the person it is to be given to; empty while nobody was chosen."""
        return self._whose

    @Property(str, notify=foundChanged)
    def whoseName(self) -> str:
        """The name of that person."""
        rows = (row for row in self._found if row.subject_id == self._whose)
        return next((plain(row.name(self._language), LONGEST_NAME) for row in rows), "")

    @Slot()
    def open(self) -> None:
        """Open the place."""
        if self._desk.desk is not None:
            self._open, self._now, self._notice, self._wanted = True, None, None, ""
            self._forget_search()
            self.changed.emit()
            self._reread()

    @Slot()
    def close(self) -> None:
        """Leave it; no picture stays where the screen could load it."""
        if self._open:
            self._open, self._now, self._notice, self._everybody = False, None, None, None
            self._forget_search()
            self.changed.emit()
            self._laid.clear()

    @Slot(str)
    def choose(self, asset_id: str) -> None:
        """Look at another photo."""
        if asset_id != self._wanted:
            self._wanted, self._notice = asset_id, None
            self._forget_search()
            self._reread()

    @Slot(str)
    def search(self, typed: str) -> None:
        """Look for people of this name."""
        desk = self._desk.desk
        self._typed, self._whose = typed, ""
        self.foundChanged.emit()
        if desk is None or self._now is None:
            return
        but = {one.subject_id for one in self._now.photos}

        def look() -> tuple[str, PeopleList | None, tuple[PersonRow, ...]]:
            people = self._everybody or open_people(desk)
            if not isinstance(people, PeopleList):
                return typed, None, ()
            return typed, people, people_called(people, typed, but)

        self._lane.ask(look, self._take_found)

    @Slot(str)
    def choosePerson(self, subject_id: str) -> None:
        """Say whose it is meant to be; nothing is changed yet."""
        self._whose = subject_id
        self.foundChanged.emit()

    @Slot()
    def give(self) -> None:
        """Give the photo to the person that was chosen."""
        desk, asset_id, whose = self._desk.desk, self.chosen_id, self._whose
        if desk is not None and asset_id and whose:
            self._lane.do("saving", lambda _told: give_photo(desk, asset_id, whose), self._worked)

    @Slot()
    def throwAway(self) -> None:
        """Destroy the photo that is looked at."""
        desk, asset_id = self._desk.desk, self.chosen_id
        if desk is not None and asset_id:
            self._lane.do("saving", lambda _told: throw_away(desk, asset_id), self._worked)

    # ------------------------------------------------------------ inside

    def _chosen(self) -> OnDesk | None:
        photos = self._now.photos if self._now else ()
        return next((one for one in photos if one.photo.asset_id == self.chosen_id), None)

    def _tile(self, one: OnDesk) -> str:
        name = _name_of(one, PictureKind.TILE_2X)
        return self._now.addresses.get(name, "") if self._now else ""

    def _reread(self) -> None:
        desk = self._desk.desk
        if desk is not None:
            shelf = self._laid.shelf
            self._laid.read(lambda: _read(desk, self._wanted, shelf), self._take)

    def _take(self, outcome: _Read | NotAllowed | Trouble | Failed) -> None:
        if not self._open:
            return
        if isinstance(outcome, _Read):
            self._now, self._wanted = outcome, outcome.chosen
            self._laid.keep_only(outcome.addresses.values())
        else:
            self._notice = sentence_of(outcome)
        self.changed.emit()

    def _take_found(self, outcome: object) -> None:
        if self._open and isinstance(outcome, tuple) and outcome[0] == self._typed:
            _, self._everybody, self._found = outcome
            self.foundChanged.emit()

    def _worked(self, outcome: object) -> None:
        if isinstance(outcome, PhotoChanged | PhotoRemoved):
            whose = self._whose if isinstance(outcome, PhotoChanged) else ""
            self._notice, self._everybody = None, None
            self._forget_search()
            self.worked.emit(whose)
        else:
            self._notice = said_of(outcome)
        self.changed.emit()
        self._reread()

    def _forget_search(self) -> None:
        self._typed, self._found, self._whose = "", (), ""
        self.foundChanged.emit()


def _until(row: PersonRow) -> str:
    until = getattr(row.badge, "until", None)
    return until.isoformat() if until is not None else ""
