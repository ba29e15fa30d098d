"""The checklist of a photo: nine enlarged tiles, one after another, and who looked for what."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.core.photo_check import ACROSS, TILES, CheckItem, PhotoTick, who_checked
from hopewall.services.photo_checking import tick
from hopewall.services.photo_outcome import PhotoChanged
from hopewall.services.studio.photo_page import PhotoOnPage
from hopewall.ui.viewmodels.studio.person_props import Told
from hopewall.ui.viewmodels.studio.photo_table import PhotoTable

QML_IMPORT_NAME = "hopewall.ui.viewmodels.studio"
QML_IMPORT_MAJOR_VERSION = 1

_FIRST, _LAST = min(TILES), max(TILES)


@QmlElement
@QmlUncreatable("built in Python")
class PhotoChecklistViewModel(QObject):
    """The tile that is looked at, and the things that are looked for in it."""

    changed = Signal()

    def __init__(self, table: PhotoTable) -> None:
        super().__init__(table)
        self._table = table
        self._tile = _FIRST
        self._ticked: frozenset[CheckItem] = frozenset()
        self._picture = ""
        table.changed.connect(self._read)
        table.moved.connect(self._begin)

    # ------------------------------------------------------------ for QML

    @Property(int, notify=changed)
    def tile(self) -> int:
        """Which of the nine tiles is looked at, from 1 at the upper left."""
        return self._tile

    @Property(int, constant=True)
    def across(self) -> int:
        """How many tiles are beside one another."""
        return ACROSS

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def tiles(self) -> list[Told]:
        """Each tile: whether I have looked for everything there, and how many others have."""
        chosen = self._table.chosen
        if chosen is None:
            return []
        others = self._whole_by_others(chosen)
        return [
            {
                "number": tile,
                "mine": not any(tile in left for left in chosen.left.values()),
                "others": sum(tile in tiles for tiles in others.values()),
            }
            for tile in sorted(TILES)
        ]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def items(self) -> list[Told]:
        """What is looked for in this tile, and who has."""
        chosen = self._table.chosen
        if chosen is None:
            return []
        return [self._told(chosen, item) for item in CheckItem]

    @Property(int, notify=changed)
    def left(self) -> int:
        """In how many tiles I have not looked for everything yet."""
        chosen = self._table.chosen
        return len(self._unfinished(chosen)) if chosen else 0

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def done(self) -> list[str]:
        """Names of those who have looked for everything everywhere."""
        chosen, page = self._table.chosen, self._table.page
        if chosen is None or page is None:
            return []
        checked = who_checked(chosen.on_desk.photo.checklist, chosen.picture)
        everything = frozenset.intersection(*checked.values())
        names = {staff_id.strip().casefold(): name for staff_id, name in page.staff.items()}
        return sorted(names.get(one, one) for one in everything)

    @Property(bool, notify=changed)
    def isWhole(self) -> bool:
        """Whether everything of this tile is ticked, now or before."""
        chosen = self._table.chosen
        if chosen is None:
            return False
        left = {item for item, tiles in chosen.left.items() if self._tile in tiles}
        return left <= self._ticked

    @Property(bool, notify=changed)
    def canRecord(self) -> bool:
        """Whether something is ticked that is not recorded yet."""
        return bool(self._ticked)

    @Slot(int)
    def see(self, tile: int) -> None:
        """Look at another tile."""
        if tile in TILES and tile != self._tile:
            self._tile, self._ticked = tile, frozenset()
            self.changed.emit()

    @Slot(str)
    def toggle(self, code: str) -> None:
        """Say that this is not in the tile; or that I have not looked for it after all."""
        item = CheckItem(code)
        chosen = self._table.chosen
        if chosen is not None and self._tile in chosen.left[item]:
            self._ticked = self._ticked ^ {item}
            self.changed.emit()

    @Slot()
    def tickAll(self) -> None:
        """Say that nothing of all this is in the tile."""
        chosen = self._table.chosen
        if chosen is not None:
            left = (item for item, tiles in chosen.left.items() if self._tile in tiles)
            self._ticked = frozenset(left)
            self.changed.emit()

    @Slot()
    def record(self) -> None:
        """Write down what I looked for in this tile, and go on to the next."""
        chosen = self._table.chosen
        if chosen is None or not self._ticked:
            return
        items, tiles, picture = self._ticked, (self._tile,), chosen.picture
        self._table.change(
            "saving",
            lambda desk, asset_id, now: tick(desk.vault, asset_id, picture, items, tiles, now),
            self._recorded,
        )

    # ------------------------------------------------------------ inside

    def _recorded(self, outcome: object) -> None:
        if isinstance(outcome, PhotoChanged):
            chosen = self._table.chosen
            rest = self._unfinished(chosen) - {self._tile} if chosen else frozenset()
            later = sorted(tile for tile in rest if tile > self._tile)
            self._tile = (later or sorted(rest) or [self._tile])[0]
            self._ticked = frozenset()
            self.changed.emit()

    @Slot()
    def _begin(self) -> None:
        self._tile, self._ticked, self._picture = _FIRST, frozenset(), ""
        self.changed.emit()

    @Slot()
    def _read(self) -> None:
        chosen = self._table.chosen
        if chosen is not None and chosen.picture != self._picture:
            # Another picture: nobody has looked at it, whatever was ticked a moment ago.
            self._picture, self._ticked = chosen.picture, frozenset()
            self._tile = min(self._unfinished(chosen), default=_FIRST)
        self.changed.emit()

    def _unfinished(self, chosen: PhotoOnPage) -> frozenset[int]:
        return frozenset(tile for tiles in chosen.left.values() for tile in tiles)

    def _mine(self, one: PhotoTick) -> bool:
        desk = self._table.desk
        return desk is not None and _same(one.by, desk.who.staff_id)

    def _whole_by_others(self, chosen: PhotoOnPage) -> dict[str, set[int]]:
        """Return for each other person the tiles in which they looked for everything."""
        looked: dict[str, dict[int, set[CheckItem]]] = {}
        for one in chosen.on_desk.photo.checklist:
            if one.picture == chosen.picture and not self._mine(one):
                for tile in one.tiles:
                    tiles = looked.setdefault(one.by.strip().casefold(), {})
                    tiles.setdefault(tile, set()).update(one.items)
        return {
            by: {tile for tile, items in tiles.items() if items == set(CheckItem)}
            for by, tiles in looked.items()
        }

    def _told(self, chosen: PhotoOnPage, item: CheckItem) -> Told:
        page = self._table.page
        recorded = self._tile not in chosen.left[item]
        told = [
            one
            for one in chosen.on_desk.photo.checklist
            if one.picture == chosen.picture and item in one.items and self._tile in one.tiles
        ]
        latest = {one.by: one for one in told}
        return {
            "code": str(item),
            "recorded": recorded,
            "ticked": recorded or item in self._ticked,
            "by": [
                {"name": page.staff.get(one.by, "") if page else "", "at": one.at.isoformat()}
                for one in latest.values()
            ],
        }


def _same(one: str, other: str) -> bool:
    return one.strip().casefold() == other.strip().casefold()
