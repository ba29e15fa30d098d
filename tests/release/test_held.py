"""The hold list: whoever is on it is off this screen, and nobody falls off it by accident."""

import errno
import json
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hopewall.core.head import Malformed
from hopewall.core.screen import Changed, EducationOnlyReason, Unchanged
from hopewall.release import held as holding
from hopewall.release.checked_json import encode_checked
from hopewall.release.durable import write_durably
from hopewall.release.held import (
    HELD_FILES,
    HoldList,
    begin_list,
    hold,
    let_go,
    let_go_by_itself,
    note_recorded,
    read_held,
)
from hopewall.release.screen_index import LOOK_AGAIN, InstalledScreen
from tests.core.cases import examples
from tests.release.screens import STORIES, opened, reason, shows_nobody
from tests.release.walls import Home

ONE, TWO = STORIES[3].story_id, STORIES[7].story_id


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    begin_list(tmp_path)
    return tmp_path


def ids(folder: Path) -> frozenset[str]:
    held = read_held(folder)
    assert isinstance(held, HoldList), held
    return held.story_ids


def test_cg_26_a_held_story_is_gone_at_the_next_look_and_comes_back_when_let_go(
    screen: InstalledScreen, home: Home
) -> None:
    hold(home.screen, {ONE})
    assert screen.refresh() == Changed(gone=frozenset({ONE}))
    assert not screen.is_story_shown(ONE)
    assert screen.page(ONE) is None
    assert 3 not in screen.search("person")
    assert screen.refresh() == Unchanged()
    assert len(opened(home).shown_positions()) == len(STORIES) - 1, "and at the next start"
    let_go(home.screen, {ONE})
    assert screen.refresh() == Changed(renumbered=True)
    assert screen.is_story_shown(ONE)


def test_cg_26_whatever_is_installed_a_held_story_stays_hidden(
    screen: InstalledScreen, home: Home
) -> None:
    hold(home.screen, {ONE})
    for wall in (STORIES, STORIES[1:], STORIES[::-1]):
        home.publish(wall)
        home.install()
        screen.refresh()
        assert reason(screen) is None
        assert not screen.is_story_shown(ONE)
        assert screen.is_story_shown(TWO)


def test_a_story_can_be_held_before_it_is_ever_published(home: Home) -> None:
    hold(home.screen, {ONE})
    home.publish(STORIES)
    home.install()
    assert not opened(home).is_story_shown(ONE)


@pytest.mark.parametrize("name", HELD_FILES)
@pytest.mark.parametrize("data", [None, b"", b"junk", b'{"format":1}\n'])
def test_one_lost_or_spoilt_copy_loses_nobody(folder: Path, name: str, data: bytes | None) -> None:
    hold(folder, {ONE})
    hold(folder, {TWO})
    if data is None:
        (folder / name).unlink()
    else:
        (folder / name).write_bytes(data)
    assert ids(folder) == {ONE, TWO}
    hold(folder, {TWO})
    for other in HELD_FILES:
        (folder / other).rename(folder / "away")
        assert ids(folder) == {ONE, TWO}, "the next hold makes the copy good again"
        (folder / "away").rename(folder / other)


@pytest.mark.parametrize("data", [None, b"", b"junk", b"x" * 4096])
@pytest.mark.parametrize("running", [True, False])
def test_with_both_copies_lost_or_spoilt_nobody_is_shown(
    screen: InstalledScreen, home: Home, data: bytes | None, running: bool
) -> None:
    hold(home.screen, {ONE})
    for name in HELD_FILES:
        if data is None:
            (home.screen / name).unlink()
        else:
            (home.screen / name).write_bytes(data)
    kiosk = screen if running else opened(home)
    kiosk.refresh()
    assert reason(kiosk) is EducationOnlyReason.HOLD_UNKNOWN
    assert shows_nobody(kiosk)
    assert kiosk.state is not None
    assert "unhide --all" in kiosk.state.sentence
    for change in (hold, let_go, note_recorded):
        assert isinstance(change(home.screen, {TWO}), Malformed), "it is not made up anew"
    home.publish(STORIES)
    home.install()
    kiosk.refresh()
    assert reason(kiosk) is EducationOnlyReason.HOLD_UNKNOWN
    begin_list(home.screen)
    home.now += LOOK_AGAIN
    kiosk.refresh()
    assert reason(kiosk) is None


def test_every_bit_of_a_copy_counts(folder: Path) -> None:
    hold(folder, {ONE})
    (folder / HELD_FILES[1]).unlink()
    whole = (folder / HELD_FILES[0]).read_bytes()
    for at in range(140):
        data = bytearray(whole)
        data[at] ^= 1
        (folder / HELD_FILES[0]).write_bytes(bytes(data))
        assert isinstance(read_held(folder), Malformed), at


@pytest.mark.parametrize("calls", [1, 2])
def test_a_hold_that_was_cut_off_after_one_copy_is_in_force(
    folder: Path, monkeypatch: pytest.MonkeyPatch, calls: int
) -> None:
    done: list[Path] = []

    def cut_off(path: Path, data: bytes) -> None:
        if len(done) == calls:
            raise KeyboardInterrupt
        write_durably(path, data)
        done.append(path)

    monkeypatch.setattr(holding, "write_durably", cut_off)
    if calls == 1:
        with pytest.raises(KeyboardInterrupt):
            hold(folder, {ONE})
    else:
        hold(folder, {ONE})
    assert ids(folder) == {ONE}


@pytest.fixture
def no_room(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert ids(folder) == frozenset()

    def full(path: Path, data: bytes) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", str(path))

    monkeypatch.setattr(holding, "write_durably", full)


@pytest.mark.usefixtures("no_room")
def test_a_full_disk_has_room_for_a_hold_in_its_own_place(folder: Path) -> None:
    hold(folder, {ONE})
    assert ids(folder) == {ONE}
    for name in HELD_FILES:
        assert (folder / name).stat().st_size == 4096
        (folder / name).rename(folder / "away")
        assert ids(folder) == {ONE}
        (folder / "away").rename(folder / name)


@pytest.mark.usefixtures("no_room")
def test_a_hold_that_fits_nowhere_is_an_error_and_loses_nobody(folder: Path) -> None:
    hold(folder, {ONE})
    with pytest.raises(OSError, match="No space"):
        hold(folder, {f"story-number-{number}" for number in range(500)})
    assert ids(folder) == {ONE}


@pytest.mark.usefixtures("no_room")
def test_a_full_disk_does_not_make_a_hold_write_through_a_link(folder: Path) -> None:
    elsewhere = folder / "elsewhere"
    (folder / HELD_FILES[0]).rename(elsewhere)
    (folder / HELD_FILES[0]).symlink_to(elsewhere)
    before = elsewhere.read_bytes()
    with pytest.raises(OSError, match="No space"):
        hold(folder, {ONE})
    assert elsewhere.read_bytes() == before


def test_a_write_in_place_that_is_torn_leaves_the_other_copy(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hold(folder, {ONE})
    real = os.write

    def torn(path: Path, data: bytes) -> None:
        descriptor = os.open(path, os.O_WRONLY)
        real(descriptor, data[:40])
        os.close(descriptor)
        raise KeyboardInterrupt

    monkeypatch.setattr(holding, "write_durably", torn)
    with pytest.raises(KeyboardInterrupt):
        hold(folder, {TWO})
    assert ids(folder) == {ONE}


@pytest.mark.parametrize("bad", ["", "../x", "a b", "x" * 65, "-x", "s\n", "\udcff"])
def test_what_cannot_be_an_id_is_not_held(folder: Path, bad: str) -> None:
    with pytest.raises(ValueError, match="id"):
        hold(folder, {bad})
    assert ids(folder) == frozenset()


def test_a_new_hold_of_a_recorded_story_is_not_recorded(folder: Path) -> None:
    hold(folder, {ONE, TWO})
    note_recorded(folder, {ONE, "s-unknown"})
    held = read_held(folder)
    assert isinstance(held, HoldList)
    assert held.recorded == {ONE}
    hold(folder, {ONE})
    held = read_held(folder)
    assert isinstance(held, HoldList)
    assert held.recorded == frozenset()


_STORY = st.sampled_from([f"s-{number}" for number in range(5)])
_DEED = st.tuples(st.sampled_from(["hold", "let go", "spoil a", "spoil b"]), _STORY)


@settings(
    max_examples=examples(60),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(deeds=st.lists(_DEED, max_size=12))
def test_with_one_copy_spoilt_now_and_then_the_list_is_what_was_said(
    tmp_path: Path, deeds: list[tuple[str, str]]
) -> None:
    begin_list(tmp_path)
    told: set[str] = set()
    for deed, story_id in deeds:
        match deed:
            case "hold":
                hold(tmp_path, {story_id})
                told.add(story_id)
            case "let go":
                let_go(tmp_path, {story_id})
                told.discard(story_id)
            case _:
                sound = [name for name in HELD_FILES if (tmp_path / name).read_bytes()[:1] == b"{"]
                name = HELD_FILES[deed == "spoil b"]
                if sound != [name]:
                    (tmp_path / name).write_bytes(b"?")
        assert ids(tmp_path) == told


def test_a_list_from_before_withdrawals_were_named_in_it_is_read(folder: Path) -> None:
    hold(folder, {ONE})
    for name in HELD_FILES:
        told = json.loads((folder / name).read_bytes().split(b"\n")[0])
        del told["awaiting"]
        (folder / name).write_bytes(encode_checked(told))
    found = read_held(folder)
    assert isinstance(found, HoldList)
    assert found.by_hand == {ONE}


def test_a_hold_for_a_withdrawal_gives_way_to_one_by_hand_and_never_the_other_way(
    folder: Path,
) -> None:
    hold(folder, {ONE}, "w-1")
    hold(folder, {ONE, TWO}, "w-2")
    found = read_held(folder)
    assert isinstance(found, HoldList)
    assert found.awaiting == {ONE: "w-1", TWO: "w-2"}
    assert not found.by_hand
    hold(folder, {ONE})
    hold(folder, {ONE}, "w-3")
    let_go_by_itself(folder, {ONE, TWO})
    found = read_held(folder)
    assert isinstance(found, HoldList)
    assert found.story_ids == found.by_hand == {ONE}
    assert not found.awaiting


HELD_BY_WITHDRAWAL: dict[str, object] = {
    "awaiting": {"s-1": "w-1"},
    "format": 1,
    "held": ["s-1", "s-2", "s-3"],
    "recorded": ["s-2"],
    "serial": 4,
}


@pytest.mark.parametrize(
    "change",
    [
        {"held": ["s-1", "s-2", "../s-3"]},
        {"held": ["s-1", "s-2", 3]},
        {"held": "s-1"},
        {"held": {"s-1": 1, "s-2": 1}},
        {"recorded": ["s-9"]},
        {"recorded": ["s-1"]},
        {"recorded": None},
        {"awaiting": ["s-1"]},
        {"awaiting": {"s-1": 5}},
        {"awaiting": {"s-9": "w-1"}},
        {"awaiting": {"../s": "w-1"}},
        {"format": 2},
        {"serial": "4"},
        {"serial": True},
        {"more": 1},
    ],
)
def test_a_list_with_a_wrong_field_is_no_list(folder: Path, change: dict[str, object]) -> None:
    for name in HELD_FILES:
        (folder / name).write_bytes(encode_checked(HELD_BY_WITHDRAWAL))
    sound = HoldList(frozenset({"s-1", "s-2", "s-3"}), frozenset({"s-2"}), 4, {"s-1": "w-1"})
    assert read_held(folder) == sound
    assert sound.by_hand == {"s-3"}
    for name in HELD_FILES:
        (folder / name).write_bytes(encode_checked(HELD_BY_WITHDRAWAL | change))
    assert read_held(folder) == Malformed(
        "held-b.json has unknown, missing or wrong fields: this screen does not know who is "
        "hidden; once everything that was taken back is recorded, run 'hopewall release unhide "
        "--all'."
    )


def test_a_screen_without_a_list_says_what_to_do(tmp_path: Path) -> None:
    assert read_held(tmp_path) == Malformed(
        "This screen has no list of hidden stories; once everything that was taken back is "
        "recorded, run 'hopewall release unhide --all'."
    )
    (tmp_path / HELD_FILES[0]).mkdir()
    found = read_held(tmp_path)
    assert isinstance(found, Malformed)
    assert found.sentence.startswith("held-a.json cannot be read (")


def test_every_change_has_a_higher_number_and_no_change_has_none(folder: Path) -> None:
    def serial() -> int:
        found = read_held(folder)
        assert isinstance(found, HoldList)
        return found.serial

    assert serial() == 1
    hold(folder, {ONE, TWO})
    assert serial() == 2
    note_recorded(folder, {ONE})
    assert serial() == 3
    let_go(folder, {ONE})
    assert serial() == 4
    begin_list(folder)
    assert serial() == 5
    assert let_go(folder, {ONE}) == read_held(folder)
    assert serial() == 5


@pytest.mark.parametrize("missing", ["held", "recorded", "serial", "format"])
def test_a_list_without_a_field_is_no_list(folder: Path, missing: str) -> None:
    left = {key: value for key, value in HELD_BY_WITHDRAWAL.items() if key != missing}
    for name in HELD_FILES:
        (folder / name).write_bytes(encode_checked(left))
    found = read_held(folder)
    assert isinstance(found, Malformed)
    assert found.sentence.startswith("held-b.json has unknown, missing or wrong fields: ")


def test_a_list_with_a_wrong_checksum_is_named(folder: Path) -> None:
    for name in HELD_FILES:
        (folder / name).write_bytes(encode_checked(HELD_BY_WITHDRAWAL).replace(b"s-3", b"s-4"))
    found = read_held(folder)
    assert isinstance(found, Malformed)
    assert found.sentence.startswith("held-b.json has a wrong checksum: ")
