"""Hide first, ask later: whom somebody means, what happens to the hold, and where it ends."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from hopewall.core.codes import ChannelName, Language
from hopewall.core.head import Malformed
from hopewall.demo.answers import Twist
from hopewall.release.current import CURRENT
from hopewall.release.head_file import head_path
from hopewall.release.held import HELD_FILES, HoldList
from hopewall.release.screen_index import InstalledScreen
from hopewall.services import holding, withdrawing
from hopewall.services.holding import (
    Darkened,
    Held,
    NobodyMeant,
    end_every_hold,
    end_hold,
    held_here,
    hide_here,
    hide_open_story,
    listed,
    note_withdrawn,
)
from hopewall.services.home import Home
from hopewall.services.publishing import (
    ChannelPublished,
    bring_up_to_date,
)
from hopewall.services.withdrawing import (
    Hidden,
    Removed,
    WhoAndHow,
    hide_person,
    published_channels,
    remove_traces,
)
from hopewall.vault import Vault
from tests.services.demonstration import (
    NOW,
    SITE,
    TWISTS,
    approve,
    hashes,
    ordinary,
    person_of,
    screen_of,
    story_of,
)

LOBBY = ChannelName.LOBBY
STORY = story_of(ordinary())


@pytest.fixture
def screen(home: Home) -> Iterator[InstalledScreen]:
    opened = screen_of(home)
    yield opened
    opened.close()


def held(home: Home) -> HoldList:
    found = held_here(home)
    assert isinstance(found, HoldList)
    return found


def publish(home: Home, vault: Vault) -> None:
    outcome = bring_up_to_date(home, vault, SITE, LOBBY, NOW)
    assert isinstance(outcome, ChannelPublished), outcome


@pytest.mark.parametrize("by", ["id", "English name", "Chinese name"])
def test_a_story_is_hidden_by_what_stands_on_the_screen(
    home: Home, screen: InstalledScreen, by: str
) -> None:
    member = ordinary(4)
    text = {
        "id": story_of(member),
        "English name": f" {member.name[Language.EN].upper()} ",
        "Chinese name": member.name[Language.ZH_HANS],
    }[by]
    assert hide_here(home, text) == Held(
        frozenset({story_of(member)}), new=frozenset({story_of(member)})
    )
    screen.refresh()
    assert not screen.is_story_shown(story_of(member))
    assert len(screen.shown_positions()) == screen.count() - 1


def test_a_name_that_several_people_are_shown_under_hides_all_of_them(
    home: Home, vault: Vault, screen: InstalledScreen
) -> None:
    """One face too few for an hour harms nobody; the wrong one left on the wall may."""
    twins = [ordinary(0), ordinary(1)]
    with vault.unit_of_work() as work:
        for member in twins:
            subject = work.people.get(person_of(member))
            twin = {Language.EN: "Twin", Language.ZH_HANS: "双双"}
            names = replace(subject.names, first=twin, full=twin)
            work.people.save(replace(subject, names=names))
            approve(work, work.stories.get(story_of(member)))
        work.commit()
    publish(home, vault)
    outcome = hide_here(home, "双双")
    assert isinstance(outcome, Held)
    assert outcome.stories == {story_of(member) for member in twins}
    screen.refresh()
    assert not any(screen.is_story_shown(story_id) for story_id in outcome.stories)


@pytest.mark.parametrize(
    "who", ["Nobody", "", "  ", "%", "' OR 1=1 --", "s" * 5000, "\udcff", '","', "../x"]
)
def test_whoever_is_not_shown_changes_nothing(home: Home, who: str) -> None:
    before = hashes(home.root)
    assert isinstance(hide_here(home, who), NobodyMeant)
    assert hashes(home.root) == before


def test_a_person_who_is_in_the_vault_only_is_not_found_without_it(home: Home) -> None:
    hidden = TWISTS[Twist.WITHDRAWN]
    assert isinstance(hide_here(home, story_of(hidden)), NobodyMeant)
    assert isinstance(hide_here(home, person_of(ordinary())), NobodyMeant)


def test_publishing_does_not_end_a_hold_that_nobody_has_recorded(
    home: Home, vault: Vault, screen: InstalledScreen
) -> None:
    hide_here(home, STORY)
    publish(home, vault)
    screen.refresh()
    assert not screen.is_story_shown(STORY)
    assert held(home).story_ids == {STORY}
    assert STORY.encode() in head_path(home.release, LOBBY).read_bytes()


def protect(vault: Vault, *, on: bool) -> None:
    """Set or lift the safeguarding flag (CG-16)."""
    with vault.unit_of_work() as work:
        subject = work.people.get(person_of(ordinary()))
        work.people.save(replace(subject, safeguarding_flag=on))
        work.commit()


def test_a_story_that_leaves_for_another_reason_does_not_lose_its_hold(
    home: Home, vault: Vault, screen: InstalledScreen
) -> None:
    """Else it comes back with the next approval, and what was asked for is forgotten."""
    hide_here(home, STORY)
    other = story_of(ordinary(1))
    hide_here(home, other)
    note_withdrawn(home, {other})
    protect(vault, on=True)
    publish(home, vault)
    assert STORY.encode() not in head_path(home.release, LOBBY).read_bytes()
    assert held(home).story_ids == {STORY, other}
    protect(vault, on=False)
    publish(home, vault)
    assert STORY.encode() in head_path(home.release, LOBBY).read_bytes()
    screen.refresh()
    assert not screen.is_story_shown(STORY)
    assert screen.state is None


def test_the_hold_ends_with_the_installed_head_that_does_not_name_the_story(
    home: Home, vault: Vault, screen: InstalledScreen
) -> None:
    hide_here(home, STORY)
    outcome = hide_person(home, vault, WhoAndHow(STORY, ""), NOW)
    assert isinstance(outcome, Hidden)
    assert held(home).recorded == {STORY}
    removed = remove_traces(home, vault, SITE, published_channels(home), NOW)
    assert isinstance(removed, Removed), removed
    assert held(home).story_ids == frozenset()
    screen.refresh()
    assert not screen.is_story_shown(STORY)


def test_a_withdrawal_that_stopped_after_the_record_ends_its_hold_with_the_next_publishing(
    home: Home, vault: Vault, screen: InstalledScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(withdrawing, "hide_stories", lambda *_: Hidden("", frozenset(), ()))
        hide_person(home, vault, WhoAndHow(STORY, ""), NOW)
    screen.refresh()
    assert not screen.is_story_shown(STORY)
    publish(home, vault)
    assert held(home).story_ids == frozenset()
    screen.refresh()
    assert not screen.is_story_shown(STORY)


def test_letting_go_leaves_it_to_the_consent(
    home: Home, vault: Vault, screen: InstalledScreen
) -> None:
    hide_here(home, STORY)
    screen.refresh()
    assert end_hold(home, {STORY}) == ""
    screen.refresh()
    assert screen.is_story_shown(STORY)
    hide_here(home, STORY)
    hide_person(home, vault, WhoAndHow(STORY, ""), NOW)
    end_hold(home, {STORY})
    screen.refresh()
    assert not screen.is_story_shown(STORY), "it was withdrawn"


def test_a_hold_outlives_a_spoilt_index_and_a_clock(home: Home, vault: Vault) -> None:
    hide_here(home, STORY)
    (home.screen / CURRENT).unlink()
    later = NOW + timedelta(days=2)
    outcome = bring_up_to_date(home, vault, SITE, LOBBY, later)
    assert isinstance(outcome, ChannelPublished)
    kiosk = screen_of(home, later)
    assert kiosk.state is None
    assert not kiosk.is_story_shown(STORY)
    kiosk.close()


def test_where_the_hold_cannot_be_written_the_screen_goes_dark(
    home: Home, screen: InstalledScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(holding, "hold", no_room)
    outcome = hide_here(home, STORY)
    assert isinstance(outcome, Darkened)
    assert outcome.dark
    screen.refresh()
    assert list(screen.shown_positions()) == []
    assert hide_open_story(home, STORY) == ""


def test_where_not_even_that_can_be_done_somebody_has_to_switch_it_off(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(holding, "hold", no_room)
    (home.screen / CURRENT).unlink()
    (home.screen / CURRENT).mkdir()
    outcome = holding.hold_stories(home, {STORY})
    assert isinstance(outcome, Darkened)
    assert not outcome.dark
    assert "switch it off" in hide_open_story(home, STORY)


def test_a_spoilt_list_is_made_good_by_a_person_only(home: Home, screen: InstalledScreen) -> None:
    for name in HELD_FILES:
        (home.screen / name).write_bytes(b"junk")
    assert isinstance(held_here(home), Malformed)
    outcome = hide_here(home, STORY)
    assert isinstance(outcome, Darkened)
    assert "unhide --all" in outcome.sentence
    assert end_hold(home, {STORY})
    screen.refresh()
    assert list(screen.shown_positions()) == []
    assert end_every_hold(home) == ""
    assert held(home) == HoldList(serial=1)


def test_many_ids_are_cut_short_in_a_sentence() -> None:
    assert listed({"b", "a"}) == "a, b"
    assert listed({f"s-{number:02d}" for number in range(12)}).endswith("s-09 and 2 more")
