"""The demonstration hospital: of any size, whole or not there, every kind of no to be seen."""

import os
import signal
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from hopewall.core.codes import ChannelName
from hopewall.core.decision import Element, Hidden, Shown
from hopewall.core.reasons import ReasonCode
from hopewall.demo import hospital as making
from hopewall.demo.answers import FormFilling, Twist
from hopewall.demo.cast import cast_of
from hopewall.demo.hospital import DemoMade, DemoNotMade, make_demo, refresh_demo
from hopewall.demo.paperwork import demo_id
from hopewall.education.site_settings import SiteRead, read_site
from hopewall.release.verify import verify
from hopewall.services import whole_making
from hopewall.services.asking import ask_gate, site_today
from hopewall.services.home import Home
from hopewall.services.progress import nobody_listens
from hopewall.services.whole_making import WHOLE, finish_interrupted
from tests.services.children import in_child
from tests.services.demonstration import (
    CHEAP,
    NOW,
    SITE,
    copy_of,
    hashes,
    make_quickly,
    original,
    screen_of,
    stand_in,
    vault_of,
)


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """All 320, with stand-ins for pictures; not to be changed."""
    home = Home(tmp_path_factory.mktemp("large") / "home")
    make_quickly(home, 320)
    return home


def check_whole(home: Home, people: int) -> None:
    assert isinstance(read_site(home.root), SiteRead)
    assert {path.name for path in home.root.iterdir()} == {
        "site.toml",
        "demo-recovery-key.txt",
        "demo-staff.json",
        "kiosk",
        "release",
        "screen",
        "tombstones.jsonl",
        "withdrawals.jsonl",
        "vault",
    }
    assert verify(home.release).faults == ()
    with vault_of(home) as vault, vault.reading() as reading:
        assert vault.problems() == []
        assert reading.people.count() == people
        assert len(reading.stories.ids()) == people
    kiosk = screen_of(home)
    assert kiosk.state is None
    assert kiosk.count() > 0
    kiosk.close()


@pytest.mark.parametrize("people", [1, 24, 25, 400])
def test_a_hospital_of_any_size_is_whole(tmp_path: Path, people: int) -> None:
    home = Home(tmp_path / "home")
    made = make_quickly(home, people)
    assert made.people == people
    check_whole(home, people)


def test_the_whole_hospital_shows_nearly_everybody(large: Home) -> None:
    check_whole(large, 320)
    kiosk = screen_of(large)
    assert 300 <= kiosk.count() < 320
    tiles = [tile for tile in kiosk.tiles(kiosk.shown_positions()) if tile is not None]
    kiosk.close()
    assert len({tile.portrait_path for tile in tiles if tile.portrait_path}) >= 300


EXPECTED = {
    Twist.NO_FACE_HIDE: ReasonCode.FACE_REFUSED_HIDE,
    Twist.NO_LOBBY: ReasonCode.AUDIENCE_NOT_GRANTED,
    Twist.EXPIRED: ReasonCode.EXPIRED,
    Twist.WITHDRAWN: ReasonCode.WITHDRAWN,
    Twist.BYSTANDER: ReasonCode.PERSON_UNRESOLVED,
}


def test_every_kind_of_no_is_there_and_the_gate_gives_its_reason(large: Home) -> None:
    filling, twists = FormFilling(), {}
    for member in cast_of(320):
        twists[demo_id("story", member.key)] = filling.answers(member).twist
    assert set(twists.values()) == {*Twist, None}
    channel = SITE.channel(ChannelName.LOBBY)
    with vault_of(large) as vault, vault.reading() as reading:
        for asked in ask_gate(reading, channel, site_today(SITE, NOW)):
            twist, decision = twists[asked.story_id], asked.decision
            if twist in EXPECTED:
                assert isinstance(decision, Hidden), twist
                assert EXPECTED[twist] in {reason.code for reason in decision.reasons}
            else:
                assert isinstance(decision, Shown), (twist, decision)
                check_shown(twist, decision)


def check_shown(twist: Twist | None, shown: Shown) -> None:
    elements = set(shown.elements)
    assert (Element.FACE in elements) == (twist is not Twist.NO_FACE)
    assert (Element.PSEUDONYM in elements) == (twist is Twist.PSEUDONYM)
    assert (Element.FIRST_NAME in elements) == (twist not in {Twist.PSEUDONYM, Twist.NO_NAME})
    assert (len(shown.languages) == 1) == (twist is Twist.ONE_LANGUAGE)
    if twist is Twist.NO_DIAGNOSIS:
        assert Element.DIAGNOSIS not in elements
    if twist is Twist.NO_OUTCOME:
        assert Element.OUTCOME not in elements


def test_a_child_nearly_grown_leaves_the_wall_on_the_day_they_come_of_age(large: Home) -> None:
    filling = FormFilling()
    teen = next(m for m in cast_of(320) if filling.answers(m).twist is Twist.NEARLY_GROWN)
    story_id = demo_id("story", teen.key)
    channel = SITE.channel(ChannelName.LOBBY)
    with vault_of(large) as vault, vault.reading() as reading:

        def asked_in(days: int) -> Shown | Hidden:
            on = site_today(SITE, NOW) + timedelta(days=days)
            (asked,) = ask_gate(reading, channel, on, [story_id])
            return asked.decision

        assert isinstance(asked_in(0), Shown)
        assert isinstance(asked_in(23), Shown)
        hidden = asked_in(24)
    assert isinstance(hidden, Hidden)
    assert ReasonCode.CAME_OF_AGE in {reason.code for reason in hidden.reasons}


def test_a_folder_with_something_in_it_is_refused_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.doc").write_text("precious")
    outcome = make_demo(Home(tmp_path), 3, NOW, nobody_listens, stand_in, CHEAP)
    assert isinstance(outcome, DemoNotMade)
    assert "not empty" in outcome.sentence
    assert hashes(tmp_path).keys() == {"thesis.doc"}


def test_a_demonstration_is_not_made_over_another(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    home = copy_of(original(tmp_path_factory.getbasetemp()), tmp_path / "home")
    before = hashes(home.root)
    assert isinstance(make_demo(home, 3, NOW, nobody_listens, stand_in, CHEAP), DemoNotMade)
    assert hashes(home.root) == before


def test_refreshing_renews_the_lease_and_lets_ended_consents_go(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    home = copy_of(original(tmp_path_factory.getbasetemp()), tmp_path / "home")
    later = NOW + timedelta(days=200)
    before = screen_of(home)
    shown = len(before.shown_positions())
    before.close()
    outcome = refresh_demo(home, SITE, later, nobody_listens)
    assert isinstance(outcome, DemoMade)
    assert outcome.people == 45
    after = screen_of(home, later)
    assert after.state is None
    assert 0 < len(after.shown_positions()) == outcome.shown < shown
    after.close()


def die(*_: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def while_drawing(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(making, "_fill", die)


def while_filling(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(making, "site_today", die)


def before_it_is_published(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(making, "bring_up_to_date", die)


def before_it_is_in_place(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(whole_making, "_move_in", die)


@pytest.mark.parametrize(
    "killed", [while_drawing, while_filling, before_it_is_published, before_it_is_in_place]
)
def test_a_making_that_was_killed_leaves_no_half_hospital_and_the_next_one_works(
    tmp_path: Path, killed: Callable[[pytest.MonkeyPatch], None]
) -> None:
    home = Home(tmp_path / "home")

    def make() -> None:
        with pytest.MonkeyPatch.context() as patch:
            killed(patch)
            make_demo(home, 6, NOW, nobody_listens, stand_in, CHEAP)

    assert in_child(make).killed
    assert not isinstance(read_site(home.root), SiteRead)
    if (home.root / WHOLE).is_dir():
        finish_interrupted(home)
    else:
        made = make_demo(home, 6, NOW, nobody_listens, stand_in, CHEAP)
        assert isinstance(made, DemoMade)
    check_whole(home, 6)
    assert list(tmp_path.iterdir()) == [home.root]
