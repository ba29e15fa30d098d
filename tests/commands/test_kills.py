"""Commands that are killed at any moment: everything is whole, and the next command just works."""

import random
import time
from collections.abc import Callable
from functools import partial

import pytest

from hopewall.cli import main
from hopewall.core.codes import ChannelName
from hopewall.core.head import Head
from hopewall.release.head_file import head_path, read_head
from hopewall.release.trust import read_trust
from hopewall.release.verify import verify
from hopewall.services.home import Home
from tests.commands.speech import CommandLine
from tests.services.children import in_child
from tests.services.demonstration import MEMBERS, edit, screen_of, story_of, vault_of

SHORT, LONG = 10, 300
SOAK = pytest.param(LONG, marks=pytest.mark.soak)
TIMES = pytest.mark.parametrize("times", [SHORT, SOAK])
Work = Callable[[int], object]


class Killing:
    """Does a piece of work again and again, is killed in it, and looks at what is left."""

    def __init__(self, home: Home, hopewall: CommandLine, seed: int) -> None:
        self._home = home
        self._hopewall = hopewall
        self._chance = random.Random(seed)
        self._versions = dict.fromkeys(ChannelName, 0)
        self.gone: set[str] = set()
        """Stories that were once seen to be off the screen, after which they may not come back."""
        self.cut: dict[ChannelName, set[str]] = {name: set() for name in ChannelName}
        """Stories that a head once left out. Hidden first, they may be off the screen before."""
        self.kills = 0

    def often(self, work: Work, times: int, watched: Callable[[int], set[str]]) -> None:
        """Kill `work(number)` that often; `watched(number)` are the stories it should take down."""
        began = time.monotonic()
        assert in_child(lambda: work(0)).code == 0
        longest = (time.monotonic() - began) * 1.05
        self.look()
        for number in range(1, times + 1):
            kill_after = self._chance.uniform(0.002, longest)
            self.kills += in_child(partial(work, number), kill_after=kill_after).killed
            self.look(watched(number))
            self._hopewall.succeeds("release", "build", "--home", self._home.root)
            self.look(watched(number))
        assert self.kills >= times // 3, "the work was over before it could be killed"

    def look(self, may_go: set[str] | None = None) -> None:
        """Check the vault, the release and the screen as the next command finds them."""
        with vault_of(self._home) as vault:
            assert vault.problems() == []
        assert verify(self._home.release).faults == ()
        for channel, before in self._versions.items():
            head = read_head(head_path(self._home.release, channel))
            assert isinstance(head, Head)
            assert head.version >= before
            self._versions[channel] = head.version
            named = {entry.id for entry in head.stories}
            assert not self.cut[channel] & named
            self.cut[channel] |= (may_go or set()) - named
        kiosk = screen_of(self._home)
        assert kiosk.state is None, kiosk.state
        tiles = kiosk.tiles(kiosk.shown_positions())
        kiosk.close()
        shown = {tile.story_id for tile in tiles if tile is not None}
        assert len(shown) == len(tiles) > 0
        assert not self.gone & shown
        self.gone |= (may_go or set()) - shown


@pytest.fixture
def killing(home: Home, hopewall: CommandLine) -> Killing:
    return Killing(home, hopewall, seed=7)


def nobody(_: int) -> set[str]:
    return set()


@TIMES
@pytest.mark.slow
def test_kills_while_a_release_is_built(home: Home, killing: Killing, times: int) -> None:
    def build(number: int) -> int:
        with vault_of(home) as vault:
            edit(vault, story_of(MEMBERS[number % 20]), f"edit {number}", approved=True)
        return main(["release", "build", "--home", str(home.root)])

    killing.often(build, times, nobody)


@TIMES
@pytest.mark.slow
def test_kills_while_somebody_withdraws(home: Home, killing: Killing, times: int) -> None:
    def who(number: int) -> str:
        return story_of(MEMBERS[number % 20])

    def withdraw(number: int) -> int:
        return main(["withdraw", who(number), "--home", str(home.root)])

    killing.often(withdraw, times, lambda number: {who(number)})
    assert killing.gone


@TIMES
@pytest.mark.slow
def test_kills_while_the_demonstration_is_renewed(home: Home, killing: Killing, times: int) -> None:
    killing.often(lambda _: main(["demo", "--no-open", "--home", str(home.root)]), times, nobody)


@TIMES
@pytest.mark.slow
def test_kills_while_the_signing_key_is_replaced(
    home: Home, killing: Killing, hopewall: CommandLine, times: int
) -> None:
    killing.often(lambda _: main(["release", "roll-key", "--home", str(home.root)]), times, nobody)
    hopewall.succeeds("release", "build", "--channel", "session", "--home", home.root)
    assert verify(home.release, read_trust(home.screen)).faults == ()
