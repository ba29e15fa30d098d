import errno
import os
import shutil
import sqlite3
from dataclasses import replace
from datetime import timedelta

import pytest

from hopewall.core.head import Head, head_payload, seal
from hopewall.release import install as installing
from hopewall.release.current import CURRENT, Current, read_current
from hopewall.release.head_file import head_path, read_head
from hopewall.release.install import (
    AlreadyCurrent,
    Flipped,
    Installed,
    RebuildNeeded,
    flip,
    install,
    rebuild,
)
from hopewall.release.lock import locked
from hopewall.release.objects import Faulty
from hopewall.release.outcome import Refused, RefusedReason
from hopewall.release.publish import object_store, publish, withdraw_from_head
from hopewall.release.screen_index import open_screen
from tests.release.walls import (
    LOBBY,
    NOW,
    SIGNER,
    Home,
    encoded,
    head,
    objects,
    set_up_screen,
    story,
)

STORIES = [story(number) for number in range(30)]


def ids(home: Home) -> list[str]:
    screen = open_screen(home.screen, home.objects, home.clock)
    assert screen.state is None, screen.state
    tiles = screen.tiles(screen.shown_positions())
    screen.close()
    return [tile.story_id for tile in tiles if tile is not None]


def refused(home: Home) -> Refused:
    outcome = install(home.release, home.screen, LOBBY, home.now)
    assert isinstance(outcome, Refused), outcome
    assert outcome.sentence.endswith(".")
    return outcome


def generations(home: Home) -> list[str]:
    return sorted(path.name for path in home.screen.glob("gen-*"))


def test_a_release_is_installed_in_its_order(home: Home) -> None:
    home.publish(STORIES)
    outcome = home.install()
    assert outcome == Installed(LOBBY, 1, 30, 30)
    assert ids(home) == [one.story_id for one in STORIES]


def test_installing_again_changes_nothing(home: Home) -> None:
    home.publish(STORIES)
    home.install()
    before = (home.screen / CURRENT).read_bytes()
    assert home.install() == AlreadyCurrent(LOBBY, 1)
    assert (home.screen / CURRENT).read_bytes() == before


def test_a_word_half_in_bold_is_found_as_it_is_read(home: Home) -> None:
    language, text = next(iter(STORIES[3].texts.items()))
    marked = replace(text, body=("- we had d**ump**lings",))
    home.publish([*STORIES[:3], replace(STORIES[3], texts={language: marked})])
    home.install()
    screen = open_screen(home.screen, home.objects, home.clock)
    assert [tile.story_id for tile in screen.tiles(screen.search("dumplings")) if tile] == [
        "s-000003"
    ]


def test_unchanged_rows_are_taken_over_and_only_new_ones_read(home: Home) -> None:
    home.publish(STORIES)
    home.install()
    changed = [STORIES[7], *STORIES[:7], story(8, mark="edited"), *STORIES[9:], story(40)]
    home.publish(changed)
    assert home.install() == Installed(LOBBY, 2, 31, 2)
    assert ids(home) == [one.story_id for one in changed]
    screen = open_screen(home.screen, home.objects, home.clock)
    page = screen.page("s-000008")
    assert page is not None
    assert "edited" in page.texts[next(iter(page.texts))].message
    assert [tile.story_id for tile in screen.tiles(screen.search("edited")) if tile] == ["s-000008"]
    assert len(generations(home)) == 1


def test_a_generation_made_from_another_equals_one_made_from_nothing(home: Home) -> None:
    home.publish(STORIES)
    home.install()
    home.publish(STORIES[3:])
    home.install()
    other = Home(home.root / "other")
    shutil.copytree(home.release, other.release)
    other.install()

    def rows(one: Home) -> list[object]:
        with sqlite3.connect(next(one.screen.glob("gen-*.db"))) as db:
            return [
                db.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall()  # noqa: S608
                for table in ("story", "page", "searchable")  # our own names
            ]

    assert rows(home) == rows(other)


def test_a_withdrawal_is_in_force_before_anything_is_rebuilt(home: Home) -> None:
    home.publish(STORIES)
    home.install()
    before = generations(home)
    withdraw_from_head(home.release, LOBBY, {STORIES[4].story_id}, NOW, SIGNER)
    outcome = flip(home.release, home.screen, LOBBY, NOW)
    assert outcome == Flipped(LOBBY, 2, 29, frozenset({STORIES[4].story_id}))
    assert generations(home) == before
    assert STORIES[4].story_id not in ids(home)
    withdraw_from_head(home.release, LOBBY, {STORIES[5].story_id}, NOW, SIGNER)
    second = flip(home.release, home.screen, LOBBY, NOW)
    assert isinstance(second, Flipped)
    assert second.withheld == {STORIES[4].story_id, STORIES[5].story_id}
    assert rebuild(home.release, home.screen, LOBBY, NOW) == Installed(LOBBY, 3, 28)
    assert generations(home) != before
    current = read_current(home.screen)
    assert isinstance(current, Current)
    assert current.withheld == ()


def test_a_kill_between_flip_and_rebuild_is_healed_by_the_next_install(home: Home) -> None:
    home.publish(STORIES)
    home.install()
    withdraw_from_head(home.release, LOBBY, {STORIES[4].story_id}, NOW, SIGNER)
    flip(home.release, home.screen, LOBBY, NOW)
    assert home.install() == Installed(LOBBY, 2, 29)


def test_a_renewed_lease_needs_no_rebuild(home: Home) -> None:
    home.publish(STORIES)
    home.install()
    home.now += timedelta(days=1)
    home.publish(STORIES)
    before = generations(home)
    assert isinstance(flip(home.release, home.screen, LOBBY, home.now), Flipped)
    assert home.install() == AlreadyCurrent(LOBBY, 2)
    assert generations(home) == before
    current = read_current(home.screen)
    assert isinstance(current, Current)
    assert current.lease_end == home.now + timedelta(days=7)


def test_a_story_given_back_needs_a_rebuild(home: Home) -> None:
    home.publish(STORIES)
    home.install()
    withdraw_from_head(home.release, LOBBY, {STORIES[4].story_id}, NOW, SIGNER)
    flip(home.release, home.screen, LOBBY, NOW)
    home.publish(STORIES)
    assert isinstance(flip(home.release, home.screen, LOBBY, NOW), RebuildNeeded)
    home.install()
    assert ids(home) == [one.story_id for one in STORIES]


@pytest.mark.parametrize("order", [lambda wall: wall[::-1], lambda wall: [*wall, story(77)]])
def test_any_other_change_needs_a_rebuild(home: Home, order: object) -> None:
    assert callable(order)
    home.publish(STORIES)
    home.install()
    home.publish(order(STORIES))
    assert isinstance(flip(home.release, home.screen, LOBBY, NOW), RebuildNeeded)


def test_an_older_release_is_refused(home: Home) -> None:
    home.publish(STORIES)
    old = head_path(home.release, LOBBY).read_bytes()
    home.publish(STORIES[1:])
    home.install()
    head_path(home.release, LOBBY).write_bytes(old)
    assert refused(home).reason is RefusedReason.OLDER_VERSION
    assert STORIES[0].story_id not in ids(home)


def test_an_older_release_is_refused_even_when_current_is_lost(home: Home) -> None:
    home.publish(STORIES)
    old = head_path(home.release, LOBBY).read_bytes()
    home.publish(STORIES[1:])
    home.install()
    head_path(home.release, LOBBY).write_bytes(old)
    (home.screen / CURRENT).unlink()
    (home.screen / "state-a").write_bytes(b"spoilt")
    assert refused(home).reason is RefusedReason.OLDER_VERSION


def test_another_release_with_the_same_number_is_refused(home: Home) -> None:
    home.publish(STORIES)
    home.install()
    payload = head_payload(head(STORIES[2:], 1))
    head_path(home.release, LOBBY).write_bytes(seal(payload, SIGNER.sign(payload)))
    assert refused(home).reason is RefusedReason.OLDER_VERSION


def test_a_lost_screen_is_installed_anew(home: Home) -> None:
    home.publish(STORIES)
    home.install()
    next(home.screen.glob("gen-*.db")).write_bytes(b"spoilt")
    assert isinstance(home.install(), Installed)
    (home.screen / CURRENT).write_bytes(b"spoilt")
    assert isinstance(home.install(), Installed)
    next(home.screen.glob("head-*.json")).unlink()
    assert isinstance(home.install(), Installed)
    assert len(ids(home)) == 30
    assert len(generations(home)) == 1


def test_a_screen_that_has_forgotten_everything_asks_a_person(home: Home) -> None:
    home.publish(STORIES)
    home.install()
    for name in (CURRENT, "state-a", "state-b"):
        (home.screen / name).write_bytes(b"spoilt")
    outcome = refused(home)
    assert "remove state-a and state-b" in outcome.sentence
    for name in ("state-a", "state-b"):
        (home.screen / name).unlink()
    assert isinstance(home.install(), Installed)


def test_a_tampered_head_is_never_opened(home: Home) -> None:
    home.publish(STORIES)
    home.install()
    path = head_path(home.release, LOBBY)
    home.publish(STORIES[:3])
    path.write_bytes(path.read_bytes().replace(b"2027", b"2029", 1))
    assert refused(home).reason is RefusedReason.DAMAGED
    path.write_bytes(path.read_bytes()[:-200])
    assert refused(home).reason is RefusedReason.DAMAGED
    assert len(ids(home)) == 30


def test_a_missing_release_says_what_to_do(home: Home) -> None:
    assert refused(home).reason is RefusedReason.NOTHING_PUBLISHED


def test_a_head_of_a_newer_format_is_refused(home: Home) -> None:
    home.publish(STORIES)
    payload = head_payload(head(STORIES, 2)).replace(b'"format":1', b'"format":3')
    head_path(home.release, LOBBY).write_bytes(seal(payload, SIGNER.sign(payload)))
    assert refused(home).reason is RefusedReason.NEWER_FORMAT


@pytest.mark.parametrize("what", ["story", "picture"])
@pytest.mark.parametrize("missing", [True, False])
def test_a_missing_or_tampered_object_stops_the_installation(
    home: Home, what: str, missing: bool
) -> None:
    home.publish(STORIES)
    home.install()
    home.publish([*STORIES, story(41)])
    new = read_head(head_path(home.release, LOBBY))
    assert isinstance(new, Head)
    entry = new.stories[-1]
    path = object_store(home.release).path(entry.object if what == "story" else entry.pictures[2])
    if missing:
        path.unlink()
    else:
        path.write_bytes(path.read_bytes().swapcase())
    outcome = refused(home)
    expected = RefusedReason.MISSING_OBJECT if missing else RefusedReason.DAMAGED
    assert outcome.reason is expected
    assert len(ids(home)) == 30
    assert len(generations(home)) == 1


def test_a_head_and_a_story_that_do_not_agree_are_refused(home: Home) -> None:
    right = head(STORIES[:1], 1)
    wrong = right.stories[0]._replace(until=right.stories[0].until + timedelta(days=400))
    bad = Head(LOBBY, 1, NOW, NOW, (wrong,))
    publish(home.release, bad, objects(STORIES[:2]), signer=SIGNER)
    assert "do not agree" in refused(home).sentence


def test_a_last_day_changed_in_the_head_alone_is_refused(home: Home) -> None:
    home.publish(STORIES)
    home.install()
    right = head(STORIES, 2)
    longer = right.stories[0]._replace(until=right.stories[0].until + timedelta(days=400))
    publish(home.release, right._replace(stories=(longer, *right.stories[1:])), signer=SIGNER)
    assert "do not agree" in refused(home).sentence


def test_objects_that_no_head_names_are_removed(home: Home) -> None:
    home.publish(STORIES)
    home.install()
    gone = read_head(head_path(home.release, LOBBY))
    assert isinstance(gone, Head)
    home.publish(STORIES[1:])
    home.install()
    entry = gone.stories[0]
    for name in (entry.object, *entry.pictures):
        assert isinstance(object_store(home.release).read(name), Faulty)


@pytest.mark.parametrize("call", ["write", "fsync", "replace"])
def test_a_full_disk_leaves_the_installed_view(
    home: Home, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    home.publish(STORIES)
    home.install()
    home.publish([*STORIES[2:], story(41)])

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(os, call, full)
        if call == "replace":
            patch.setattr("pathlib.Path.replace", full)
        assert refused(home).reason is RefusedReason.DISK_FULL
    assert len(generations(home)) == 1
    assert len(ids(home)) == 30
    assert isinstance(home.install(), Installed)


def test_a_full_disk_inside_sqlite_is_told_apart(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    home.publish(STORIES)

    def full(*_: object) -> None:
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise error

    monkeypatch.setattr(installing, "build_generation", full)
    assert refused(home).reason is RefusedReason.DISK_FULL


def test_a_second_installer_waits_its_turn_and_then_gives_up(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    home.publish(STORIES)
    monkeypatch.setattr(installing, "locked", lambda path, patience: locked(path, 0))
    with locked(home.screen / installing.INSTALL_LOCK):
        assert refused(home).reason is RefusedReason.BUSY


def test_progress_is_told(home: Home) -> None:
    home.publish(STORIES)
    told: list[tuple[int, int]] = []
    install(
        home.release, home.screen, LOBBY, NOW, progress=lambda done, of: told.append((done, of))
    )
    assert told[0] == (0, 30)
    assert told[-1] == (30, 30)


def test_two_views_share_the_objects(home: Home) -> None:
    home.publish(STORIES)
    home.install()
    other = set_up_screen(home.root / "second")
    assert isinstance(install(home.release, other, LOBBY, NOW), Installed)
    publish(home.release, head(STORIES[1:], 2), signer=SIGNER)
    install(home.release, home.screen, LOBBY, NOW, beside=(other,))
    assert object_store(home.release).has(
        next(iter({e.object for e in head(STORIES[:1], 1).stories}))
    )
    assert encoded(STORIES[0])
