"""What of a photo is shown, and what is covered: moved by hand, applied when it is let go.

Everything is in the pixels of the cleaned master.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.core.framing import (
    EYE_LINE,
    EYES_IN_FACE,
    FACE_SHARE,
    HIGH,
    WIDE,
    Box,
    FaceBox,
    eye_line_of,
    face_share_of,
    main_face,
)
from hopewall.services.photo_desk import Desk as PhotoDesk
from hopewall.services.photo_framing import propose, set_crop
from hopewall.services.photo_outcome import PhotoRefused
from hopewall.services.studio.photo_faces import change_covers
from hopewall.ui.viewmodels.studio.person_props import Told
from hopewall.ui.viewmodels.studio.photo_table import PhotoTable

QML_IMPORT_NAME = "hopewall.ui.viewmodels.studio"
QML_IMPORT_MAJOR_VERSION = 1

SMALLEST_UNIT = 48
"""192 x 240 pixels, the smallest that is finished."""
SMALLEST_COVER = 16


@dataclass(frozen=True, slots=True)
class Framed:
    """The crop and the covers as they are being moved."""

    crop: Box
    covers: tuple[Box, ...]
    chosen: int = -1


@QmlElement
@QmlUncreatable("built in Python")
class PhotoFramingViewModel(QObject):
    """The crop and the covers of the photo that is worked on."""

    changed = Signal()

    def __init__(self, table: PhotoTable) -> None:
        super().__init__(table)
        self._table = table
        self._framed: Framed | None = None
        self._kept: Framed | None = None
        self._width = self._height = 1
        table.moved.connect(self._forget)
        table.changed.connect(self._read)
        table.leaving.connect(self.apply)

    # ------------------------------------------------------------ for QML

    @Property(int, notify=changed)
    def width(self) -> int:
        """How wide the master is."""
        return self._width

    @Property(int, notify=changed)
    def height(self) -> int:
        """How high the master is."""
        return self._height

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]
    def crop(self) -> Told:
        """What is shown, as left, top, width and height."""
        return told(self._framed.crop) if self._framed else told(Box(0, 0, 1, 1))

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def covers(self) -> list[Told]:
        """What is filled with one colour."""
        return [told(box) for box in self._framed.covers] if self._framed else []

    @Property(int, notify=changed)
    def chosenCover(self) -> int:
        """Number of the cover that keys move, -1 for none."""
        return self._framed.chosen if self._framed else -1

    @Property(float, constant=True)
    def eyeLine(self) -> float:
        """Where the eyes of every face on the wall lie, as a part of what is shown."""
        return EYE_LINE

    @Property(float, constant=True)
    def faceShare(self) -> float:
        """How wide every face on the wall is, as a part of what is shown."""
        return FACE_SHARE

    @Property(float, constant=True)
    def eyesInFace(self) -> float:
        """Where the eyes lie in a face's box."""
        return EYES_IN_FACE

    @Property(int, notify=changed)
    def eyesAt(self) -> int:
        """Where the eyes of the main face lie now, in hundredths from the top; -1 of none."""
        face = self._face()
        return -1 if face is None else round(100 * eye_line_of(self._now().crop, face))

    @Property(int, notify=changed)
    def faceAt(self) -> int:
        """How wide the main face is now, in hundredths; -1 of none."""
        face = self._face()
        return -1 if face is None else round(100 * face_share_of(self._now().crop, face))

    @Property(bool, notify=changed)
    def isApplied(self) -> bool:
        """Whether the finished pictures are made of exactly this."""
        return self._framed is None or self._kept is None or _same(self._framed, self._kept)

    @Slot(float, float)
    def moveBy(self, right: float, down: float) -> None:
        """Move the crop by so many pixels."""
        if self._framed is not None:
            crop = self._framed.crop
            self._place(crop.width // WIDE, crop.left + right, crop.top + down)

    @Slot(float, float)
    def moveTo(self, left: float, top: float) -> None:
        """Put the crop's upper left corner there."""
        if self._framed is not None:
            self._place(self._framed.crop.width // WIDE, left, top)

    @Slot(float)
    def zoomBy(self, factor: float) -> None:
        """Show more or less, about the place of the eyes; 1 changes nothing."""
        if self._framed is None or factor <= 0:
            return
        crop = self._framed.crop
        unit = round(crop.width / WIDE * factor)
        if unit == crop.width // WIDE and factor != 1:
            unit += 1 if factor > 1 else -1
        unit = self._fitting(unit)
        left = crop.left + (crop.width - WIDE * unit) / 2
        top = crop.top + (crop.height - HIGH * unit) * EYE_LINE
        self._place(unit, left, top)

    @Slot(float, float, float, float)
    def stretch(self, fixed_x: float, fixed_y: float, to_x: float, to_y: float) -> None:
        """Pull a corner of the crop to a place; the opposite corner stays."""
        if self._framed is None:
            return
        wide = max(abs(to_x - fixed_x), abs(to_y - fixed_y) * WIDE / HIGH)
        most_x = fixed_x if to_x < fixed_x else self._width - fixed_x
        most_y = fixed_y if to_y < fixed_y else self._height - fixed_y
        unit = min(round(wide / WIDE), int(most_x // WIDE), int(most_y // HIGH))
        unit = self._fitting(unit)
        left = fixed_x - WIDE * unit if to_x < fixed_x else fixed_x
        top = fixed_y - HIGH * unit if to_y < fixed_y else fixed_y
        self._place(unit, left, top)

    @Slot()
    def proposed(self) -> None:
        """Put the eyes on the wall's line again."""

        def work(desk: PhotoDesk, asset_id: str, now: datetime) -> object:
            found = propose(desk.vault, asset_id)
            if isinstance(found, PhotoRefused):
                return found
            return set_crop(desk, asset_id, found.crop, now)

        self._kept = None
        self._table.change("framing", work)

    @Slot(float, float, float, float)
    def cover(self, left: float, top: float, width: float, height: float) -> None:
        """Draw another cover."""
        if self._framed is None:
            return
        box = self._within(Box(round(left), round(top), round(width), round(height)))
        covers = (*self._framed.covers, box)
        self._set(replace(self._framed, covers=covers, chosen=len(covers) - 1))

    @Slot()
    def coverInTheMiddle(self) -> None:
        """Draw one in the middle of what is shown, to be moved by keys."""
        if self._framed is not None:
            crop = self._framed.crop
            wide = max(SMALLEST_COVER, crop.width // 5)
            self.cover(
                crop.left + (crop.width - wide) / 2,
                crop.top + (crop.height - wide) / 2,
                wide,
                wide,
            )

    @Slot(int)
    def chooseCover(self, number: int) -> None:
        """Have keys move this cover."""
        if self._framed is not None and -1 <= number < len(self._framed.covers):
            self._set(replace(self._framed, chosen=number))

    @Slot(float, float)
    def moveCover(self, right: float, down: float) -> None:
        """Move the chosen cover."""
        self._change_cover(lambda box: box.moved(round(right), round(down)))

    @Slot(float, float)
    def growCover(self, right: float, down: float) -> None:
        """Make the chosen cover larger or smaller at its right and lower edges."""
        self._change_cover(
            lambda box: Box(box.left, box.top, box.width + round(right), box.height + round(down))
        )

    @Slot(int)
    def uncover(self, number: int) -> None:
        """Take a cover away."""
        if self._framed is not None and 0 <= number < len(self._framed.covers):
            covers = tuple(box for at, box in enumerate(self._framed.covers) if at != number)
            self._set(replace(self._framed, covers=covers, chosen=len(covers) - 1))
            self.apply()

    @Slot()
    def apply(self) -> None:
        """Make the finished pictures anew of exactly this."""
        framed, kept = self._framed, self._kept
        if framed is None or kept is None or _same(framed, kept):
            return
        self._kept = framed

        def work(desk: PhotoDesk, asset_id: str, now: datetime) -> object:
            outcome: object = None
            if framed.covers != kept.covers:
                outcome = change_covers(desk, asset_id, kept.covers, framed.covers, now)
            if framed.crop != kept.crop and not isinstance(outcome, PhotoRefused):
                outcome = set_crop(desk, asset_id, framed.crop, now)
            return outcome

        self._table.change("framing", work, self._applied)

    # ------------------------------------------------------------ inside

    def _applied(self, outcome: object) -> None:
        if isinstance(outcome, PhotoRefused):
            # It stands as it was before.
            self._forget()

    @Slot()
    def _forget(self) -> None:
        self._framed = self._kept = None
        self.changed.emit()

    @Slot()
    def _read(self) -> None:
        chosen = self._table.chosen
        if chosen is None:
            self._forget()
            return
        photo, work = chosen.on_desk.photo, chosen.on_desk.work
        self._width, self._height = max(1, photo.width), max(1, photo.height)
        read = Framed(work.crop, work.covers)
        if self._framed is None or self._kept is None or _same(self._framed, self._kept):
            number = self._framed.chosen if self._framed else -1
            self._framed = replace(read, chosen=min(number, len(read.covers) - 1))
        self._kept = read
        self.changed.emit()

    def _face(self) -> FaceBox | None:
        chosen = self._table.chosen
        if chosen is None or self._framed is None:
            return None
        faces = [one.face for one in chosen.on_desk.work.faces or () if not one.not_a_face_by]
        own = chosen.on_desk.work.place_of(self._table.subject_id)
        near = [one for one in faces if own is None or own.shared(one.box)] or faces
        return main_face(near, self._width, self._height)

    def _now(self) -> Framed:
        return self._framed or Framed(Box(0, 0, 1, 1), ())

    def _set(self, framed: Framed) -> None:
        if framed != self._framed:
            self._framed = framed
            self.changed.emit()

    def _fitting(self, unit: int) -> int:
        largest = min(self._width // WIDE, self._height // HIGH)
        return min(max(unit, min(SMALLEST_UNIT, largest)), largest)

    def _place(self, unit: int, left: float, top: float) -> None:
        if self._framed is None:
            return
        unit = self._fitting(unit)
        wide, high = WIDE * unit, HIGH * unit
        crop = Box(
            min(max(0, round(left)), self._width - wide),
            min(max(0, round(top)), self._height - high),
            wide,
            high,
        )
        self._set(replace(self._framed, crop=crop))

    def _change_cover(self, how: Callable[[Box], Box]) -> None:
        framed = self._framed
        if framed is None or not 0 <= framed.chosen < len(framed.covers):
            return
        covers = tuple(
            self._within(how(box)) if at == framed.chosen else box
            for at, box in enumerate(framed.covers)
        )
        self._set(replace(framed, covers=covers))

    def _within(self, box: Box) -> Box:
        wide = min(max(SMALLEST_COVER, box.width), self._width)
        high = min(max(SMALLEST_COVER, box.height), self._height)
        left = min(max(0, box.left), self._width - wide)
        top = min(max(0, box.top), self._height - high)
        return Box(left, top, wide, high)


def told(box: Box) -> Told:
    """Return a box as QML reads it."""
    return {"left": box.left, "top": box.top, "width": box.width, "height": box.height}


def _same(one: Framed, other: Framed) -> bool:
    return one.crop == other.crop and one.covers == other.covers
