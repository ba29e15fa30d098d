"""The versions of the story that is being written: compared with the draft, and restored."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.core.story import Story
from hopewall.services.studio.desk import NotAllowed, Trouble
from hopewall.services.studio.writing import (
    Saved,
    StoryDifference,
    restore_version,
    version_difference,
)
from hopewall.ui.jobs import Failed
from hopewall.ui.viewmodels.studio.desk_room import DeskViewModel
from hopewall.ui.viewmodels.studio.person_props import Told
from hopewall.ui.viewmodels.studio.story_changes import changes_of, versions_of
from hopewall.ui.viewmodels.studio.work_lane import WorkLaneViewModel

QML_IMPORT_NAME = "hopewall.ui.viewmodels.studio"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in Python")
class StoryVersionsViewModel(QObject):
    """What was kept of a story, and what changed since."""

    changed = Signal()
    restored = Signal(object)
    """The draft is an earlier version again."""

    def __init__(
        self,
        desk: DeskViewModel,
        lane: WorkLaneViewModel,
        save: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane = lane
        self._save = save
        self._story: Story | None = None
        self._versions: list[Told] = []
        self._changes: list[Told] = []
        self._compared = -1

    def open(self, story: Story | None) -> None:
        """Take another story, or none."""
        self._story = story
        self._take([])

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def versions(self) -> list[Told]:
        """The versions that were kept, the newest first."""
        return self._versions

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def changes(self) -> list[Told]:
        """What changed from the compared version to the draft."""
        return self._changes

    @Property(int, notify=changed)
    def compared(self) -> int:
        """Number of the version that is compared; -1 for none."""
        return self._compared

    @Slot()
    def load(self) -> None:
        """Read which versions were kept."""
        desk, story = self._desk.desk, self._story
        if desk is not None and story is not None:
            self._save()
            self._lane.ask(lambda: versions_of(desk, story.subject_id, story.story_id), self._read)

    @Slot()
    def saveNow(self) -> None:
        """Write down at once what was typed and is not on the disk yet."""
        self._save()

    @Slot(int)
    def compare(self, number: int) -> None:
        """Show what changed from a version to the draft."""
        desk, story = self._desk.desk, self._story
        if desk is not None and story is not None:
            self._save()
            self._lane.ask(
                lambda: (number, version_difference(desk, story.story_id, number, -1)),
                self._looked,
            )

    @Slot(int)
    def restore(self, number: int) -> None:
        """Make the draft what it was in a version; what stands now is kept as one."""
        desk, story = self._desk.desk, self._story
        if desk is not None and story is not None:
            self._save()
            self._lane.do(
                "restoring",
                lambda _told: restore_version(desk, story.story_id, number),
                self._went_back,
            )

    def _read(self, versions: list[Told] | Failed) -> None:
        if isinstance(versions, list) and self._story is not None:
            self._take(versions)

    def _take(self, versions: list[Told]) -> None:
        self._versions, self._changes, self._compared = versions, [], -1
        self.changed.emit()

    def _looked(self, outcome: tuple[int, StoryDifference | NotAllowed | Trouble] | Failed) -> None:
        if not isinstance(outcome, Failed) and isinstance(outcome[1], StoryDifference):
            self._compared, self._changes = outcome[0], changes_of(outcome[1])
            self.changed.emit()

    def _went_back(self, outcome: object) -> None:
        if isinstance(outcome, Saved):
            self.restored.emit(outcome.draft)
            self.load()
