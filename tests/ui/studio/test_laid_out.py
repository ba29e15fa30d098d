"""A room's private pictures: down when nothing shows them, and never from under what is read."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from pytestqt.qtbot import QtBot

from hopewall.services.studio_shelf import PictureShelf
from hopewall.ui.jobs import Failed
from hopewall.ui.viewmodels.studio.laid_out import LaidOut

T = TypeVar("T")


class SlowLane:
    """A lane in which work is done when the test says so."""

    def __init__(self) -> None:
        self.jobs: list[Callable[[], Callable[[], None]]] = []
        self.asked = 0

    def ask(self, work: Callable[[], T], then: Callable[[T | Failed], None]) -> None:
        def do() -> Callable[[], None]:
            outcome = work()
            return lambda: then(outcome)

        self.jobs.append(do)
        self.asked += 1

    def do_one(self) -> Callable[[], None]:
        """Do the first piece of work; what is returned hands over what came of it."""
        return self.jobs.pop(0)()

    def do_all(self) -> None:
        while self.jobs:
            self.do_one()()


class Table:
    """A room that lays pictures out."""

    def __init__(self, lane: SlowLane, folder: Path, qtbot: QtBot) -> None:
        self.lane = lane
        self.qtbot = qtbot
        self.shelf = PictureShelf(folder)
        self.laid = LaidOut(lane, self.shelf)

    def read(self, *names: str) -> None:
        self.laid.read(lambda: [self.shelf.page(name, b"a picture") for name in names], self.shown)

    def shown(self, addresses: list[str] | Failed) -> None:
        assert not isinstance(addresses, Failed)
        self.laid.keep_only(addresses)

    def turn(self) -> None:
        """Let the event loop turn until what the room said has been asked for."""
        before = self.lane.asked
        self.qtbot.waitUntil(lambda: not self.laid._soon.isActive())
        assert self.lane.asked <= before + 1

    @property
    def there(self) -> set[str]:
        place = self.shelf._place
        return {path.name for path in place.iterdir()} if place is not None else set()


@pytest.fixture
def table(tmp_path: Path, qtbot: QtBot) -> Table:
    return Table(SlowLane(), tmp_path, qtbot)


def test_what_is_shown_no_longer_is_taken_down(table: Table) -> None:
    table.read("a", "b")
    table.lane.do_all()
    table.read("b", "c")
    table.lane.do_all()
    assert table.there == {"a", "b", "c"}, "the screen may still be loading it"
    table.turn()
    table.lane.do_all()
    assert table.there == {"b", "c"}


def test_what_is_being_read_is_not_taken_from_under_it(table: Table) -> None:
    table.read("a")
    handing = table.lane.do_one()
    table.read("b")
    handing()
    table.turn()
    table.lane.do_all()
    assert "b" in table.there, "the room is told of a picture that is gone"
    table.turn()
    table.lane.do_all()
    assert table.there == {"b"}


def test_closing_takes_everything_down_also_what_comes_late(table: Table) -> None:
    table.read("a")
    table.laid.clear()
    table.turn()
    table.lane.do_all()
    assert table.there == set()
    assert table.shelf._place is None


def test_opened_again_at_once_nothing_is_lost(table: Table) -> None:
    table.read("a")
    table.lane.do_all()
    table.laid.clear()
    table.read("b")
    table.turn()
    table.lane.do_all()
    table.turn()
    table.lane.do_all()
    assert table.there == {"b"}


def test_a_reading_that_failed_does_not_hold_on_to_the_rest(table: Table) -> None:
    table.read("a")
    table.lane.do_all()
    table.laid.read(lambda: None, lambda _outcome: None)
    table.lane.do_all()
    table.laid.keep_only(())
    table.turn()
    table.lane.do_all()
    assert table.there == set()
