"""Studio's real window that is measured, offscreen: a process of its own, one JSON line at the end.

A key's time is the longest stretch for which the window did not listen, from the key until the
next one: a person's next key would have waited for so long.
"""

import json
import sys
import time
from argparse import ArgumentParser
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem

from hopewall import app
from hopewall.bench.numbers import BenchError, spread
from hopewall.commands.site_at import add_home, home_of, site_of
from hopewall.commands.studio import VaultDoor
from hopewall.core.staff import Role
from hopewall.services.demo_staff_list import read_demo_staff
from hopewall.ui.item_tree import items
from hopewall.ui.studio.stage import StudioStage

PATIENCE_S = 120.0
BETWEEN_KEYS_S = 0.03
_TEXT = "and then we went home and had tea by the window "
_MS = 1_000.0


class Watch:
    """Somebody at the window who notes how long it does not listen."""

    def __init__(self, stage: StudioStage) -> None:
        self.stage = stage

    def wait(self, until: Callable[[], object], what: str) -> None:
        """Let events pass until it is so; raises BenchError."""
        begun = time.perf_counter()
        while not until():
            QCoreApplication.processEvents()
            # A window at rest leaves the interpreter to the others; so does who waits for it.
            time.sleep(0.001)
            if time.perf_counter() - begun > PATIENCE_S:
                raise BenchError(f"Studio's window did not get as far as {what}.")

    def find(self, kind: str) -> QQuickItem | None:
        """Return the first visible item of a kind that the tab key reaches."""
        found = (
            item
            for item in items(self.stage.window.contentItem())
            if item.inherits(kind) and item.isVisible() and item.activeFocusOnTab()
        )
        return next(found, None)

    def longest(self, work: Callable[[], object]) -> tuple[float, float]:
        """Return the longest stretch after the work in ms, by the clock and by the processor."""
        ends = time.perf_counter() + BETWEEN_KEYS_S
        worst = processor = 0.0
        first = True
        while first or time.perf_counter() < ends:
            begun, worked = time.perf_counter(), time.thread_time()
            if first:
                work()
                first = False
            QCoreApplication.processEvents()
            worst = max(worst, time.perf_counter() - begun)
            processor = max(processor, time.thread_time() - worked)
            time.sleep(0.001)
        return worst * _MS, processor * _MS

    def type(self, text: str) -> dict[str, object]:
        """Type where the cursor is."""
        return _told([self.longest(partial(self._key, sign)) for sign in text])

    def scroll(self, flickable: QQuickItem, steps: int) -> dict[str, object]:
        """Scroll by a third of a page, again and again."""
        step = flickable.height() / 3

        def down() -> None:
            flickable.setProperty("contentY", flickable.property("contentY") + step)

        return _told([self.longest(down) for _ in range(steps)])

    def _key(self, sign: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign)
            QCoreApplication.sendEvent(self.stage.window, event)


def _told(found: list[tuple[float, float]]) -> dict[str, object]:
    wall, processor = (spread(values) for values in zip(*found, strict=True))
    if wall is None or processor is None:
        raise BenchError("Nothing was measured.")
    return {"clock": wall.as_json("ms"), "processor": processor.as_json("ms")}


def measure(stage: StudioStage, name: str, keystrokes: int) -> dict[str, object]:
    """Log in, look at the list, search, scroll and write; raises BenchError."""
    watch, people = Watch(stage), stage.rooms.people
    stage.desk.go("people")
    stage.desk.logInAs(name)
    watch.wait(lambda: stage.desk.desk is not None, "the desk")
    begun = time.perf_counter()
    watch.wait(lambda: people.property("count"), "the list of people")
    watch.wait(lambda: watch.find("QQuickGridView"), "the wall of people")
    stage.window.grabWindow()
    usable = time.perf_counter() - begun
    grid = watch.find("QQuickGridView")
    assert grid is not None  # noqa: S101 - it was waited for
    scrolled = watch.scroll(grid, 40)
    begun = time.perf_counter()
    people.seeTable(True)  # noqa: FBT003 - a slot of QML's
    watch.wait(lambda: watch.find("QQuickListView"), "the table of people")
    stage.window.grabWindow()
    table = time.perf_counter() - begun
    field = watch.find("QQuickTextInput")
    if field is None:
        raise BenchError("Studio's search field was not found.")
    field.forceActiveFocus()
    searched = watch.type("wang li chen mar")
    people.widen()
    first = next(row for row in _rows(people) if row)
    people.open(first)
    watch.wait(lambda: stage.rooms.person.property("isRead"), "a person's page")
    return {
        "usable_seconds": round(usable, 3),
        "table_seconds": round(table, 3),
        "scrolling": scrolled,
        "searching": searched,
        "writing": _write(watch, keystrokes),
    }


def _rows(people: object) -> list[str]:
    return [people.personAt(place) for place in range(20)]  # type: ignore[attr-defined]


def _write(watch: Watch, keystrokes: int) -> dict[str, object]:
    stage = watch.stage
    page = stage.rooms.person.page
    if page is None or not page.stories:
        raise BenchError("The first person of the list has no story to write in.")
    stage.rooms.writing.open(page.stories[0].story, page.subject)
    watch.wait(lambda: stage.rooms.writing.property("isOpen"), "a story")
    watch.wait(lambda: watch.find("QQuickTextEdit"), "the story's fields")
    fields = [
        item
        for item in items(stage.window.contentItem())
        if item.inherits("QQuickTextEdit") and item.isVisible() and item.activeFocusOnTab()
    ]
    body = max(fields, key=lambda item: len(str(item.property("text"))))
    body.forceActiveFocus()
    before = len(str(body.property("text")))
    found = watch.type((_TEXT * (keystrokes // len(_TEXT) + 1))[:keystrokes])
    if len(str(body.property("text"))) == before:
        raise BenchError("What was typed did not arrive in the story.")
    return found


def main() -> int:
    """Measure one window."""
    parser = ArgumentParser(prog="hopewall.bench.studio_window", description=__doc__)
    add_home(parser)
    parser.add_argument("--keystrokes", type=int, default=300)
    arguments = parser.parse_args()
    home = home_of(arguments)
    site = site_of(home)
    staff = [(each.name, each.role, each.passphrase) for each in read_demo_staff(home)]
    name = next(each[0] for each in staff if each[1] is Role.CURATOR)
    app.make_application(headless=True)
    stage = StudioStage(site, app.studio_settings(VaultDoor(home, site), fictional=lambda: staff))
    stage.raise_curtain(size=(1366, 768))
    try:
        found = measure(stage, name, arguments.keystrokes)
    except BenchError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    finally:
        stage.strike()
    sys.stdout.write(json.dumps(found) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
