"""Commands by a clock that is wrong: nothing that has ended comes back."""

from datetime import datetime, timedelta

import pytest

from hopewall.commands import demo, release, withdraw
from hopewall.services.home import Home
from tests.commands.speech import CommandLine
from tests.services.demonstration import NOW, hashes, ordinary, screen_of, story_of

WHO = story_of(ordinary())
BACK = (timedelta(minutes=10), timedelta(days=1), timedelta(days=400))


def set_clock(patch: pytest.MonkeyPatch, moment: datetime) -> None:
    for module in (demo, release, withdraw):
        patch.setattr(module, "now", lambda: moment)


def all_but_the_audit(home: Home) -> dict[str, str]:
    files = hashes(home.root)
    del files["vault/vault.db"]
    files.pop("kiosk/device", None)
    # Every login is counted before it is judged.
    files.pop("vault/logins.json", None)
    files.pop("vault/logins.copy.json", None)
    return files


@pytest.mark.parametrize("back", BACK)
def test_a_clock_set_back_publishes_nothing_and_changes_nothing(
    hopewall: CommandLine, home: Home, monkeypatch: pytest.MonkeyPatch, back: timedelta
) -> None:
    set_clock(monkeypatch, NOW - back)
    before = all_but_the_audit(home)
    hopewall.fails("release", "build", "--home", home.root, saying="set the clock")
    hopewall.fails("demo", "--no-open", "--home", home.root, saying="set the clock")
    assert all_but_the_audit(home) == before
    told = hopewall.succeeds("audit", "show", "--last", "9", "--home", home.root, "--json").json
    assert "clock-jumped" in {event["action"] for event in told}


@pytest.mark.parametrize("back", BACK)
def test_a_withdrawal_by_a_clock_set_back_holds_when_the_clock_is_right(
    hopewall: CommandLine, home: Home, monkeypatch: pytest.MonkeyPatch, back: timedelta
) -> None:
    with monkeypatch.context() as patch:
        set_clock(patch, NOW - back)
        hopewall.fails("withdraw", WHO, "--home", home.root, saying="set the clock")
    kiosk = screen_of(home)
    assert not kiosk.is_story_shown(WHO)
    hopewall.succeeds("release", "build", "--home", home.root)
    kiosk.refresh()
    assert kiosk.state is None
    assert not kiosk.is_story_shown(WHO)
    kiosk.close()


def test_a_clock_far_ahead_hides_whoever_has_an_end_and_a_right_one_brings_them_back(
    hopewall: CommandLine, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        set_clock(patch, NOW + timedelta(days=3000))
        built = hopewall.succeeds("release", "build", "--home", home.root, "--json").json
        assert built["shown"] == 0
    hopewall.fails("release", "build", "--home", home.root, saying="--again")
    built = hopewall.succeeds("release", "build", "--again", "--home", home.root, "--json").json
    assert built["shown"] > 30
    kiosk = screen_of(home, NOW + timedelta(minutes=5))
    assert kiosk.state is None, kiosk.state
    kiosk.close()
