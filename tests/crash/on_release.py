"""Power cuts while a release is published and installed, and while small files are rewritten."""

import hashlib
import shutil
from collections.abc import Generator, Iterator, Sequence
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Final

from hopewall.core.codes import Language
from hopewall.core.head import Head, Malformed
from hopewall.core.public_story import PublicStory
from hopewall.release.current import Current, NothingInstalled, read_current
from hopewall.release.head_file import NoHead, head_path, read_head
from hopewall.release.held import begin_list, hold, read_held
from hopewall.release.key_chain import link, write_chain
from hopewall.release.publish import Withdrawn, withdraw_from_head
from hopewall.release.screen_index import InstalledScreen, open_screen
from hopewall.release.screen_state import ScreenState, note_clock, read_state
from hopewall.release.signature import Signer
from hopewall.release.trust import NoTrust, Trust, read_trust, set_trust
from hopewall.release.verify import verify
from hopewall.services.pin import Moment, PinFile
from tests.crash.power_cuts import ENOUGH, Fault, Kind, Mark
from tests.release.walls import LOBBY, NOW, SIGNER, Home, head, story

STORIES: Final = 8
VERSIONS: Final = 6


@cache
def wall(version: int) -> tuple[PublicStory, ...]:
    """Return what a version shows: some stories are edited, some go, some come back."""
    return tuple(
        story(number, mark=f"edit{version}" if (number + version) % 4 == 0 else "")
        for number in range(STORIES)
        if (number + version) % 5
    )


class SettingUp:
    """A new screen is told which key it trusts, and later another; nobody is hidden on it."""

    name = "setting up"
    sample = 30
    states = 50  # there are hardly more
    _OTHER: Final = Signer(hashlib.sha256(b"another hospital").digest())

    def prepare(self, folder: Path) -> None:
        """Leave the folder empty: the screen's own folder is new too."""

    def work(self, folder: Path, mark: Mark) -> None:
        set_trust(folder / "screen", SIGNER.public)
        mark("trusted")
        begin_list(folder / "screen")
        mark("listed")
        write_chain(folder / "screen", [link(SIGNER, self._OTHER.public)])
        set_trust(folder / "screen", self._OTHER.public)
        mark("trusted anew")
        hold(folder / "screen", {"s-000001"})
        mark("held")

    def check(self, folder: Path, marks: Sequence[str]) -> Iterator[Fault]:
        trust, held = read_trust(folder / "screen"), read_held(folder / "screen")
        if isinstance(trust, NoTrust):
            if marks:
                yield Fault(Kind.LOST, trust.sentence)
        elif "trusted anew" in marks and trust != Trust(self._OTHER.public):
            yield Fault(Kind.LOST, "the screen trusts another key than it was told last")
        if isinstance(held, Malformed):
            if "listed" in marks:
                yield Fault(Kind.LOST, held.sentence)
        elif "held" in marks and held.story_ids != {"s-000001"}:
            yield Fault(Kind.BACK, "a hidden story is not hidden any more")
        set_trust(folder / "screen", SIGNER.public)
        if not isinstance(read_trust(folder / "screen"), Trust):
            yield Fault(Kind.BAD, "the screen cannot be set up again")


class Publishing:
    """One version after the other is published; nothing is installed."""

    name = "publish"
    sample = 40
    states = ENOUGH

    def prepare(self, folder: Path) -> None:
        """Leave the folder empty: the first release counts too."""

    def work(self, folder: Path, mark: Mark) -> None:
        for version in range(1, VERSIONS + 1):
            Home(folder).publish(wall(version))
            mark(str(version))

    def check(self, folder: Path, marks: Sequence[str]) -> Iterator[Fault]:
        home, acknowledged = Home(folder), int(marks[-1]) if marks else 0
        found = yield from check_release(home, acknowledged)
        home.publish(wall(found + 1))
        yield from check_release(home, found + 1)


class Installing:
    """One version after the other is published and installed."""

    name = "install"
    sample = 40
    states = ENOUGH

    def prepare(self, folder: Path) -> None:
        Home(folder).publish(wall(1))

    def work(self, folder: Path, mark: Mark) -> None:
        home = Home(folder)
        home.install()
        mark("1")
        for version in range(2, VERSIONS + 1):
            home.publish(wall(version))
            home.install()
            mark(str(version))

    def check(self, folder: Path, marks: Sequence[str]) -> Iterator[Fault]:
        home, acknowledged = Home(folder), int(marks[-1]) if marks else 0
        published = yield from check_release(home, max(acknowledged, 1))
        yield from check_screen(home, acknowledged)
        home.install()
        yield from check_screen(home, published)
        home.publish(wall(published + 1))
        home.install()
        yield from check_screen(home, published + 1)
        left = sorted(path.name for path in home.screen.glob("gen-*"))
        if len(left) != 1:
            yield Fault(Kind.BAD, f"generations are left over: {left}")


class Rewriting:
    """What is written again and again: a head, a screen's floors, the PIN's tries."""

    name = "rewriting"
    sample = 40
    states = ENOUGH
    _TIMES: Final = 110
    _TRIES: Final = 5
    _PIN: Final = "135790"

    def prepare(self, folder: Path) -> None:
        home = Home(folder)
        home.publish([story(number) for number in range(self._TIMES)])
        home.install()
        # Nothing of this reads them, and every state would be written with them.
        shutil.rmtree(home.objects)
        PinFile.set(folder / "kiosk" / "pin.json", self._PIN, _still)

    def work(self, folder: Path, mark: Mark) -> None:
        home = Home(folder)
        pin = PinFile.open(folder / "kiosk" / "pin.json", _still)
        for number in range(1, self._TIMES):
            cut = withdraw_from_head(home.release, LOBBY, {f"s-{number:06d}"}, NOW, SIGNER)
            assert isinstance(cut, Withdrawn), cut
            mark(f"without {number}")
            note_clock(home.screen, NOW + timedelta(minutes=number))
            mark(f"clock {number}")
            if number <= self._TRIES:
                pin.try_pin("0000")
                mark(f"wrong {number}")

    def check(self, folder: Path, marks: Sequence[str]) -> Iterator[Fault]:
        home = Home(folder)
        done = {"without": 0, "clock": 0, "wrong": 0}
        for mark in marks:
            what, number = mark.split()
            done[what] = int(number)
        found = read_head(head_path(home.release, LOBBY))
        if not isinstance(found, Head):
            yield Fault(Kind.BAD, str(found))
            return
        ids = {entry.id for entry in found.stories}
        gone = {f"s-{number:06d}" for number in range(1, done["without"] + 1)}
        if ids & gone:
            yield Fault(Kind.BACK, f"{sorted(ids & gone)} were withdrawn and are in the head")
        state = read_state(home.screen)
        if not isinstance(state, ScreenState):
            yield Fault(Kind.BAD, state.sentence)
        elif state.clock < NOW + timedelta(minutes=done["clock"]):
            yield Fault(Kind.LOST, f"the clock floor fell back to {state.clock}")
        PinFile.open(folder / "kiosk" / "pin.json", _still)
        tries = (folder / "kiosk" / "pin.json").read_text("utf-8")
        if (
            f'"wrong": {done["wrong"]}' not in tries
            and f'"wrong": {done["wrong"] + 1}' not in tries
        ):
            yield Fault(Kind.LOST, f"the count of {done['wrong']} wrong tries is lost: {tries}")
        if not isinstance(withdraw_from_head(home.release, LOBBY, ids, NOW, SIGNER), Withdrawn):
            yield Fault(Kind.BAD, "nothing can be withdrawn any more")


def check_release(home: Home, acknowledged: int) -> Generator[Fault, None, int]:
    """Check head and objects; return the version, or 0 where there is none to go on with."""
    found = read_head(head_path(home.release, LOBBY))
    if isinstance(found, NoHead) and acknowledged == 0:
        return 0
    for fault in verify(home.release).faults:
        yield Fault(Kind.BAD, fault)
    if not isinstance(found, Head):
        yield Fault(Kind.BAD, str(found))
        return 0
    if found.version < acknowledged:
        yield Fault(Kind.LOST, f"version {found.version} is there, {acknowledged} was published")
    if found.stories != head(wall(found.version), found.version).stories:
        yield Fault(Kind.BAD, f"the head of version {found.version} does not show its wall")
    return found.version


def check_screen(home: Home, acknowledged: int) -> Iterator[Fault]:
    """Check what a screen shows, as a kiosk finds it."""
    current = read_current(home.screen)
    if isinstance(current, NothingInstalled) and acknowledged == 0:
        return
    screen = open_screen(home.screen, home.objects, home.clock)
    try:
        if screen.state is not None or not isinstance(current, Current):
            yield Fault(Kind.BAD, screen.state.sentence if screen.state else "no CURRENT")
            return
        version = current.head_version
        if version < acknowledged:
            yield Fault(Kind.LOST, f"version {version} is shown, {acknowledged} was installed")
        for sentence in _differences(screen, {one.story_id: one for one in wall(version)}):
            yield Fault(Kind.BAD, f"version {version} on the screen: {sentence}")
    finally:
        screen.close()


def _differences(screen: InstalledScreen, expected: dict[str, PublicStory]) -> Iterator[str]:
    tiles = [tile for tile in screen.tiles(screen.shown_positions()) if tile is not None]
    shown = {tile.story_id for tile in tiles}
    if shown != set(expected):
        yield f"shows {sorted(shown)} instead of {sorted(expected)}"
        return
    for tile in tiles:
        for path in (tile.tile_path, tile.tile_2x_path, tile.portrait_path):
            if hashlib.sha256(Path(path).read_bytes()).hexdigest() != Path(path).name:
                yield f"a picture of {tile.story_id} is damaged"
        page = screen.page(tile.story_id)
        if page is None or page.texts[Language.EN] != expected[tile.story_id].texts[Language.EN]:
            yield f"the words of {tile.story_id} are not those of this version"


def _still() -> Moment:
    """Return a clock that stands still."""
    return Moment("boot", 1.0, 1.0)
