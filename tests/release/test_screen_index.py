import json
import os
import sqlite3
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from hopewall.core.codes import Illness, Language, Road, Therapy
from hopewall.core.screen import (
    Changed,
    EducationOnly,
    EducationOnlyReason,
    Facets,
    ScreenIndex,
    Unchanged,
)
from hopewall.release.checked_json import encode_checked
from hopewall.release.current import CURRENT, Current, read_current, write_current
from hopewall.release.install import flip, rebuild
from hopewall.release.publish import withdraw_from_head
from hopewall.release.screen_index import LOOK_AGAIN, InstalledScreen, open_screen
from tests.release.walls import LAST_DAY, LOBBY, NOW, Home, story

STORIES = [story(number) for number in range(40)]
ANYTHING = Facets()


def opened(home: Home) -> InstalledScreen:
    return open_screen(home.screen, home.objects, home.clock)


@pytest.fixture
def screen(home: Home) -> InstalledScreen:
    home.publish(STORIES)
    home.install()
    return opened(home)


def shows_nobody(screen: InstalledScreen) -> bool:
    silent = [
        screen.shown_positions(),
        screen.matching(ANYTHING),
        screen.search("river"),
        [tile for tile in screen.tiles(range(40)) if tile],
        [at for at in range(40) if screen.is_shown(at)],
        [
            one
            for one in STORIES
            if screen.is_story_shown(one.story_id) or screen.page(one.story_id)
        ],
        [counts for counts in screen.facet_counts(ANYTHING).values() if counts],
    ]
    return not any(silent)


def reason(screen: InstalledScreen) -> EducationOnlyReason | None:
    return screen.state.reason if screen.state is not None else None


def test_it_is_the_port_that_screens_are_built_against(screen: InstalledScreen) -> None:
    port: ScreenIndex = screen
    assert port.count() == 40
    assert list(port.shown_positions()) == list(range(40))


def test_tiles_and_pages_say_what_was_published(screen: InstalledScreen, home: Home) -> None:
    tiles = screen.tiles([13, 1, 99, -1])
    assert tiles[2:] == [None, None]
    tile = tiles[0]
    assert tile is not None
    one = STORIES[13]
    assert (tile.position, tile.story_id, tile.size) == (13, one.story_id, one.size)
    assert (tile.name, tile.life_cycle, tile.years) == (one.names, one.life_cycle, one.years)
    assert tile.message[Language.EN] == one.texts[Language.EN].message
    assert tile.therapy == one.therapy
    for path in (tile.tile_path, tile.tile_2x_path, tile.portrait_path):
        assert Path(path).is_absolute()
        assert Path(path).is_relative_to(home.objects)
        assert Path(path).read_bytes().startswith(b"picture 13 ")
    page = screen.page(one.story_id)
    assert page is not None
    assert page.tile == tile
    assert (page.texts, page.voice, page.city) == (one.texts, one.voice, one.city)
    assert (page.timeline, page.until, page.fiction) == (one.timeline, one.until, one.fiction)
    assert (page.illness, page.age_band, page.road) == (one.illness, one.age_band, one.road)
    assert page.original_language is Language.ZH_HANS


def test_a_story_without_pictures_shows_its_placeholder(home: Home) -> None:
    home.publish([replace(STORIES[1], pictures=(), placeholder=5, names={}, years=None)])
    home.install()
    tile = opened(home).tiles([0])[0]
    assert tile is not None
    assert (tile.tile_path, tile.portrait_path, tile.placeholder) == ("", "", 5)
    assert (tile.name, tile.years) == ({}, None)


def test_matching_and_counts_agree_with_a_plain_count(screen: InstalledScreen) -> None:
    asked = Facets(illness=Illness.LUPUS)
    expected = [at for at, one in enumerate(STORIES) if one.illness is Illness.LUPUS]
    assert list(screen.matching(asked)) == expected
    for facets in (ANYTHING, asked, Facets(therapy=Therapy.CAR_T, road=Road.LATER)):
        counts = screen.facet_counts(facets)
        for question, codes in (("illness", Illness), ("therapy", Therapy), ("road", Road)):
            for code in codes:
                left = screen.matching(replace(facets, **{question: code}))  # type: ignore[arg-type]
                assert counts[question].get(code, 0) == len(left)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("狼疮", 40),
        ("红斑狼疮", 40),
        ("疮狼", 0),
        ("river", 4),
        ("RIVER", 4),
        ("riv", 4),
        ("walked river", 4),
        ("river 狼疮", 4),
        ("北京", 20),
        ("第7位", 1),
        ("person 7", 1),
        ("2024", 0),
        ("zebra", 0),
        ("", 0),
    ],
)
def test_words_are_found_in_chinese_and_english(
    screen: InstalledScreen, text: str, found: int
) -> None:
    assert len(screen.search(text)) == found


@pytest.mark.parametrize(
    "text",
    [
        '"',
        "'",
        '""',
        "*",
        "AND",
        "OR",
        "NOT",
        "NEAR(a b)",
        "words:river",
        "-river",
        "(river",
        "river)",
        "^river",
        "a*b",
        "\x00",
        "\ud800",
        "x" * 100_000,
        "狼" * 5_000,
        ";--",
        "{a}",
        'x" OR "1',
        "river\x00狼",
        "﷽" * 300,
        "\U0001f600",
        "+" * 500,
        "a " * 3_000,
    ],
)
def test_no_search_text_can_do_harm(screen: InstalledScreen, text: str) -> None:
    screen.search(text)
    assert screen.state is None
    assert len(screen.search("狼疮")) == 40


@pytest.mark.parametrize("story_id", ["", "x", "' OR 1=1", "\ud800", "s-9999999", "\x00"])
def test_an_unknown_story_is_not_shown(screen: InstalledScreen, story_id: str) -> None:
    assert not screen.is_story_shown(story_id)
    assert screen.page(story_id) is None
    assert screen.state is None


def test_nothing_new_is_unchanged_and_cheap(screen: InstalledScreen, home: Home) -> None:
    database = next(home.screen.glob("gen-*.db"))
    database.rename(database.with_suffix(".away"))
    assert screen.refresh() == Unchanged()
    database.with_suffix(".away").rename(database)


def test_a_withdrawn_story_leaves_at_the_flip_and_stays_away(
    screen: InstalledScreen, home: Home
) -> None:
    gone = STORIES[13].story_id
    withdraw_from_head(home.release, LOBBY, {gone}, NOW)
    flip(home.release, home.screen, LOBBY, NOW)
    assert screen.refresh() == Changed(gone=frozenset({gone}))
    assert not screen.is_shown(13)
    assert screen.page(gone) is None
    assert screen.tiles([13]) == [None]
    assert 13 not in screen.search("river")
    assert 13 not in screen.shown_positions()
    assert sum(screen.facet_counts(ANYTHING)["road"].values()) < 40
    rebuild(home.release, home.screen, LOBBY, NOW)
    assert screen.refresh() == Changed(renumbered=True)
    assert screen.count() == 39
    assert not screen.is_story_shown(gone)


def test_a_new_generation_names_who_left(screen: InstalledScreen, home: Home) -> None:
    home.publish([story(50), *STORIES[5:38]])
    home.install()
    left = {one.story_id for one in [*STORIES[:5], *STORIES[38:]]}
    assert screen.refresh() == Changed(gone=frozenset(left), renumbered=True)
    assert screen.is_story_shown("s-000050")


def test_cg05_a_story_leaves_after_its_last_day_by_itself(home: Home) -> None:
    beijing = timezone(timedelta(hours=8))
    home.publish([STORIES[0], story(1, until=date(2026, 11, 23)), STORIES[2]])
    home.install()
    home.now = datetime(2026, 11, 23, 23, 59, 59, tzinfo=beijing)
    screen = opened(home)
    assert screen.is_shown(1)
    home.now += timedelta(seconds=1)
    assert screen.refresh() == Changed(gone=frozenset({"s-000001"}))
    assert list(screen.shown_positions()) == [0, 2]
    assert screen.refresh() == Unchanged()
    assert home.now.date() < LAST_DAY


def test_cg27_a_lease_that_is_over_leaves_education_only(
    screen: InstalledScreen, home: Home
) -> None:
    home.now = NOW + timedelta(days=7)
    news = screen.refresh()
    assert isinstance(news, EducationOnly)
    assert news.reason is EducationOnlyReason.LEASE_OVER
    assert shows_nobody(screen)
    assert screen.refresh() == Unchanged()
    home.publish(STORIES)
    home.install()
    assert screen.refresh() == Changed(renumbered=True)
    assert screen.state is None


def test_cg05_a_clock_set_back_leaves_education_only(screen: InstalledScreen, home: Home) -> None:
    home.now = NOW + timedelta(hours=3)
    screen.refresh()
    home.now -= timedelta(minutes=5)
    assert screen.refresh() == Unchanged()
    home.now -= timedelta(seconds=1)
    news = screen.refresh()
    assert isinstance(news, EducationOnly)
    assert news.reason is EducationOnlyReason.CLOCK_BACK
    assert shows_nobody(screen)
    assert reason(opened(home)) is EducationOnlyReason.CLOCK_BACK
    home.now = NOW + timedelta(hours=3)
    assert screen.refresh() == Changed(renumbered=True)


def test_cg05_a_clock_before_the_release_was_issued_is_wrong(home: Home) -> None:
    home.publish(STORIES)
    home.install()
    home.now = NOW - timedelta(days=400)
    assert reason(opened(home)) is EducationOnlyReason.CLOCK_BACK


def test_cg05_going_back_into_an_old_lease_is_noticed(screen: InstalledScreen, home: Home) -> None:
    home.now = NOW + timedelta(days=30)
    screen.refresh()
    home.now = NOW + timedelta(days=6)
    screen.refresh()
    assert reason(screen) is EducationOnlyReason.CLOCK_BACK
    assert reason(opened(home)) is EducationOnlyReason.CLOCK_BACK


def test_a_clock_that_leapt_ahead_is_forgiven_by_a_newer_release(
    screen: InstalledScreen, home: Home
) -> None:
    home.now = NOW + timedelta(days=5)
    screen.refresh()
    home.now = NOW + timedelta(hours=1)
    screen.refresh()
    assert reason(screen) is EducationOnlyReason.CLOCK_BACK
    home.publish(STORIES)
    home.install()
    screen.refresh()
    assert screen.state is None


def test_the_clock_is_written_at_most_once_a_minute(screen: InstalledScreen, home: Home) -> None:
    def written() -> list[bytes]:
        return [(home.screen / name).read_bytes() for name in ("state-a", "state-b")]

    home.now += timedelta(minutes=2)
    screen.refresh()
    first = written()
    home.now += timedelta(seconds=59)
    screen.refresh()
    assert written() == first
    home.now += timedelta(seconds=1)
    screen.refresh()
    assert written() != first


def test_a_clock_that_cannot_be_written_down_is_said_and_survived(
    screen: InstalledScreen, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    home.now += timedelta(minutes=2)
    assert screen.refresh() == Unchanged()
    assert "No space" in screen.clock_fault


def test_nothing_installed_is_said(home: Home) -> None:
    screen = opened(home)
    assert reason(screen) is EducationOnlyReason.NOTHING_INSTALLED
    assert shows_nobody(screen)
    assert screen.count() == 0
    home.publish(STORIES)
    home.install()
    assert screen.refresh() == Changed(renumbered=True)


@pytest.mark.parametrize("damage", [b"", b"{}", b"\xff" * 300, None])
@pytest.mark.parametrize("what", ["CURRENT", "gen-*.db", "head-*.json"])
def test_damage_is_found_when_a_screen_starts_and_healed_by_installing(
    home: Home, what: str, damage: bytes | None
) -> None:
    home.publish(STORIES)
    home.install()
    path = next(home.screen.glob(what))
    if damage is None:
        data = bytearray(path.read_bytes())
        data[len(data) // 2] ^= 1
        damage = bytes(data)
    path.write_bytes(damage)
    screen = opened(home)
    assert reason(screen) is EducationOnlyReason.DAMAGED
    assert shows_nobody(screen)
    home.install()
    assert screen.refresh() == Changed(renumbered=True)


def test_a_damaged_current_closes_an_open_screen(screen: InstalledScreen, home: Home) -> None:
    good = (home.screen / CURRENT).read_bytes()
    (home.screen / CURRENT).write_bytes(good[:-9])
    news = screen.refresh()
    assert isinstance(news, EducationOnly)
    assert shows_nobody(screen)
    (home.screen / CURRENT).write_bytes(good)
    assert screen.refresh() == Changed(renumbered=True)
    (home.screen / CURRENT).unlink()
    assert isinstance(screen.refresh(), EducationOnly)
    assert reason(screen) is EducationOnlyReason.NOTHING_INSTALLED


def test_what_is_repaired_without_a_new_current_comes_back(
    screen: InstalledScreen, home: Home
) -> None:
    path = next(home.screen.glob("head-*.json"))
    path.rename(path.with_suffix(".away"))
    os.utime(home.screen / CURRENT, (1, 1))
    assert isinstance(screen.refresh(), EducationOnly)
    path.with_suffix(".away").rename(path)
    assert screen.refresh() == Unchanged()
    home.now += LOOK_AGAIN
    assert screen.refresh() == Changed(renumbered=True)


def test_a_view_of_a_newer_hopewall_is_not_touched(home: Home) -> None:
    home.publish(STORIES)
    home.install()
    document = json.loads((home.screen / CURRENT).read_bytes().splitlines()[0])
    (home.screen / CURRENT).write_bytes(encode_checked({**document, "format": 2}))
    screen = opened(home)
    assert reason(screen) is EducationOnlyReason.NEWER_VERSION
    assert screen.state is not None
    assert "update hopewall" in screen.state.sentence


def test_an_older_view_than_seen_is_not_shown(screen: InstalledScreen, home: Home) -> None:
    current = read_current(home.screen)
    assert isinstance(current, Current)
    home.publish(STORIES[1:])
    copies = {path: path.read_bytes() for path in home.screen.iterdir()}
    home.install()
    for path, data in copies.items():
        if not path.name.startswith("state"):
            path.write_bytes(data)
    write_current(home.screen, current)
    news = screen.refresh()
    assert isinstance(news, EducationOnly)
    assert news.reason is EducationOnlyReason.OLDER_THAN_SEEN
    home.install()
    screen.refresh()
    assert screen.state is None


def test_lost_state_files_fail_closed(screen: InstalledScreen, home: Home) -> None:
    for name in ("state-a", "state-b"):
        (home.screen / name).write_bytes(b"x")
    assert reason(opened(home)) is EducationOnlyReason.DAMAGED
    home.install()
    assert opened(home).state is None


def test_one_spoilt_state_file_does_no_harm(screen: InstalledScreen, home: Home) -> None:
    for name in ("state-a", "state-b"):
        good = (home.screen / name).read_bytes()
        (home.screen / name).write_bytes(b"x")
        assert opened(home).state is None
        (home.screen / name).write_bytes(good)


def test_a_generation_that_breaks_while_it_is_open_closes_the_screen(
    screen: InstalledScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert screen._view is not None

    def broken(*_: object) -> object:
        raise sqlite3.DatabaseError("disk image is malformed")

    monkeypatch.setattr(type(screen._view.rows), "tiles", broken)
    assert screen.tiles([1]) == [None]
    assert reason(screen) is EducationOnlyReason.DAMAGED
    assert shows_nobody(screen)


def test_the_folder_may_be_read_only_in_name(screen: InstalledScreen, home: Home) -> None:
    """The screen writes nothing but its state files."""
    before = {path.name for path in home.screen.iterdir()}
    home.now = NOW.astimezone(UTC) + timedelta(minutes=5)
    screen.refresh()
    screen.search("river")
    assert {path.name for path in home.screen.iterdir()} == before
