import json
import os
import sqlite3
from dataclasses import replace
from datetime import UTC, timedelta
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
from hopewall.release.screen_index import LOOK_AGAIN, InstalledScreen
from tests.release.screens import ANYTHING, STORIES, opened, reason, shows_nobody
from tests.release.walls import LOBBY, NOW, SIGNER, Home, story


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
                left = screen.matching(facets._replace(**{question: code}))  # type: ignore[arg-type]
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
    withdraw_from_head(home.release, LOBBY, {gone}, NOW, SIGNER)
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
