"""Publish: what will change on the wall, in pictures, and why anything is held back."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.core.codes import Language
from hopewall.core.said import Said
from hopewall.core.staff import Permission, may
from hopewall.services.studio.desk import Desk, NotAllowed, Trouble
from hopewall.services.studio.publish_preview import WallItem, WallPreview, preview_wall
from hopewall.services.studio.publishing_wall import (
    WallPublished,
    WallUndone,
    publish_wall,
    undo_publishing,
)
from hopewall.services.studio_shelf import PictureShelf
from hopewall.ui.pictures import is_sound
from hopewall.ui.places import placeholder_tile, url
from hopewall.ui.viewmodels.studio.desk_room import DeskViewModel
from hopewall.ui.viewmodels.studio.outcomes import sentence_of
from hopewall.ui.viewmodels.studio.people_room import pictures_of
from hopewall.ui.viewmodels.studio.person_props import Told
from hopewall.ui.viewmodels.studio.work_lane import WorkLaneViewModel

QML_IMPORT_NAME = "hopewall.ui.viewmodels.studio"
QML_IMPORT_MAJOR_VERSION = 1

MOST_FACES = 60
"""Faces that are painted of each kind; beyond them the number is enough."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What would change, and where the pictures are."""

    preview: WallPreview
    pictures: dict[str, str]


@dataclass(frozen=True, slots=True)
class Publishing:
    """What the room knows."""

    plan: Plan | None = None
    outcome: WallPublished | WallUndone | None = None
    notice: Said | None = None
    busy: bool = False


def read_plan(
    desk: Desk, shelf: PictureShelf, told: Callable[[str, int, int], None]
) -> Plan | NotAllowed | Trouble:
    """Work out what publishing would change, with the pictures of the first of each kind."""
    preview = preview_wall(desk, told)
    if not isinstance(preview, WallPreview):
        return preview
    items = (
        *preview.new[:MOST_FACES],
        *preview.changed[:MOST_FACES],
        *preview.leaving[:MOST_FACES],
    )
    return Plan(preview, dict(pictures_of(desk, shelf, [one.photo_id for one in items])))


@QmlElement
@QmlUncreatable("built in Python")
class PublishRoomViewModel(QObject):
    """What will change, one button, and the way back."""

    changed = Signal()
    published = Signal()
    personAsked = Signal(str, str)

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
        self._now = Publishing()
        desk.closing.connect(self._forget)

    # ------------------------------------------------------------ for view models

    def load(self) -> None:
        """Work out what would change."""
        desk = self._desk.desk
        if desk is not None:
            self._lane.do(
                "looking", lambda told: read_plan(desk, self._shelf, told), self._take_plan
            )

    def speak(self, language: Language) -> None:
        """Say everything in this language."""
        self._language = language
        self.changed.emit()

    # ------------------------------------------------------------ for QML

    @Property(bool, notify=changed)
    def isRead(self) -> bool:
        """Whether it is known what would change."""
        return self._now.plan is not None

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        """Whether it is being published."""
        return self._now.busy

    @Property(bool, notify=changed)
    def isEmpty(self) -> bool:
        """Whether nothing would change."""
        return self._now.plan is not None and self._now.plan.preview.is_empty

    @Property(int, notify=changed)
    def staying(self) -> int:
        """How many stay as they are."""
        return self._now.plan.preview.staying if self._now.plan else 0

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def groups(self) -> list[Told]:
        """Who is new, changed, leaving or held back."""
        plan = self._now.plan
        if plan is None:
            return []
        preview = plan.preview
        kinds = (
            ("new", preview.new),
            ("changed", preview.changed),
            ("leaving", preview.leaving),
            ("held-back", preview.held_back),
            ("by-hand", preview.held_by_hand),
        )
        return [
            {
                "code": code,
                "count": len(items),
                "items": [self._item(one, plan) for one in items[:MOST_FACES]],
            }
            for code, items in kinds
            if items
        ]

    @Property(bool, notify=changed)
    def mayPublish(self) -> bool:
        """Whether whoever sits here may publish."""
        desk = self._desk.desk
        return desk is not None and may(desk.who.role, Permission.PUBLISH)

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]
    def done(self) -> Told:
        """What the last publishing came to; empty before."""
        outcome = self._now.outcome
        if outcome is None:
            return {}
        undone = isinstance(outcome, WallUndone)
        published = outcome.published if isinstance(outcome, WallUndone) else outcome
        return {
            "undone": undone,
            "shown": published.shown,
            "new": len(published.new),
            "changed": len(published.changed),
            "left": len(published.left),
        }

    @Property(str, notify=changed)
    def notice(self) -> str:
        """What went wrong."""
        return self._now.notice.in_language(self._language) if self._now.notice else ""

    @Slot()
    def publish(self) -> None:
        """Bring the wall up to date."""
        desk = self._desk.desk
        if desk is not None and not self._now.busy:
            self._begin()
            self._lane.do("publishing", lambda told: publish_wall(desk, told), self._finished)

    @Slot()
    def undo(self) -> None:
        """Take the last publishing back, as far as the gate allows."""
        desk = self._desk.desk
        if desk is not None and not self._now.busy:
            self._begin()
            self._lane.do("undoing", lambda told: undo_publishing(desk, told), self._finished)

    @Slot(str)
    def open(self, subject_id: str) -> None:
        """Open somebody."""
        if subject_id:
            self.personAsked.emit(subject_id, "consents")

    # ------------------------------------------------------------ inside

    def _item(self, item: WallItem, plan: Plan) -> Told:
        path = plan.pictures.get(item.photo_id, "")
        return {
            "person": item.subject_id,
            "name": item.name.in_language(self._language),
            "picture": url(path) if is_sound(path) else placeholder_tile(len(item.story_id)),
            "reasons": [reason.in_language(self._language) for reason in item.reasons],
            "until": item.until.isoformat() if item.until else "",
        }

    def _begin(self) -> None:
        self._now = replace(self._now, busy=True, notice=None, outcome=None)
        self.changed.emit()

    def _take_plan(self, outcome: object) -> None:
        if self._desk.desk is None:
            return
        if isinstance(outcome, Plan):
            self._now = replace(self._now, plan=outcome)
        else:
            self._now = replace(self._now, notice=sentence_of(outcome))
        self.changed.emit()

    def _finished(self, outcome: object) -> None:
        if isinstance(outcome, WallPublished | WallUndone):
            self._now = replace(self._now, busy=False, outcome=outcome)
        else:
            self._now = replace(self._now, busy=False, notice=sentence_of(outcome))
        self.changed.emit()
        self.load()
        self.published.emit()

    @Slot()
    def _forget(self) -> None:
        self._now = Publishing()
        self.changed.emit()
