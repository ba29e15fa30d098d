"""Private pictures while Studio is locked: they are gone, and nothing on the screen names them."""

from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO

import pytest
from PIL import Image
from PySide6.QtCore import QtMsgType, qInstallMessageHandler

from hopewall.services.studio.desk import Desk
from hopewall.services.studio.tiles import PublicTile, tiles_of
from hopewall.services.studio_shelf import PictureShelf
from hopewall.ui.tour.camera import items
from hopewall.ui.viewmodels.studio import people_room
from tests.ui.studio.hand import Hand


@pytest.fixture
def said() -> Iterator[list[str]]:
    """What Qt says."""
    lines: list[str] = []

    def hear(_kind: QtMsgType, _where: object, line: str) -> None:
        lines.append(line)

    before = qInstallMessageHandler(hear)
    yield lines
    qInstallMessageHandler(before)


def sources(hand: Hand) -> list[str]:
    """Every file that an item of the window names, seen or not."""
    found = items(hand.stage.window.contentItem())
    return [
        str(item.property("source").toLocalFile())
        for item in found
        if item.inherits("QQuickImage") and not item.property("source").isEmpty()
    ]


def a_picture() -> bytes:
    data = BytesIO()
    Image.new("RGB", (300, 400), "teal").save(data, "PNG")
    return data.getvalue()


@pytest.fixture(autouse=True)
def _nothing_is_public(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every picture is private, as before the first publishing."""

    def sealed(desk: Desk, shelf: PictureShelf, photo_ids: Sequence[str]) -> dict[str, str]:
        tiles = tiles_of(desk, photo_ids)
        assert isinstance(tiles, Mapping)
        return {
            photo_id: shelf._written(photo_id, a_picture)
            for photo_id, tile in tiles.items()
            if isinstance(tile, PublicTile)
        }

    monkeypatch.setattr(people_room, "pictures_of", sealed)


def test_a_lock_while_pictures_load_leaves_nobody_asking_for_them(
    hand: Hand, said: list[str]
) -> None:
    for name in ("Ruoxi", "Bowen"):
        hand.come_in(name)
        hand.tap("People")
        hand.wait(lambda: any("/hopewall-" in each for each in sources(hand)), "private pictures")
        place = hand.stage._shelf._place
        assert place is not None
        # Not settled: the pictures are still being read.
        hand.lock()
        assert not place.exists()
        assert not any("/hopewall-" in each for each in sources(hand))
    assert not [line for line in said if "Cannot open" in line]


def test_nothing_is_laid_out_once_the_desk_is_locked(hand: Hand) -> None:
    hand.come_in("Ruoxi")
    hand.tap("People")
    hand.wait(lambda: hand.stage._shelf._place, "private pictures")
    shelf = hand.stage._shelf
    # Qt warns of a list that is emptied while it still makes its items; the test before has that.
    hand.settle()
    hand.lock()
    assert shelf._written("late", a_picture) == ""
    assert shelf._place is None
