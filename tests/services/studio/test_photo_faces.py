"""Who is at which face, and what was done: one change at a time, whoever else is at work."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from hopewall.core.framing import Box, FaceBox
from hopewall.core.photo_work import FoundFace
from hopewall.core.story import PhotoRole, Resolution
from hopewall.media.faces import can_find_faces
from hopewall.services.photo_desk import MEANWHILE
from hopewall.services.photo_framing import set_covers
from hopewall.services.photo_outcome import PhotoAdded, PhotoRefused
from hopewall.services.photo_people import set_not_a_face
from hopewall.services.studio.photo_adding import MOST_BYTES, add_from
from hopewall.services.studio.photo_faces import (
    add_face,
    change_covers,
    head_of,
    leave_out,
    rows_of,
    say_done,
    say_record,
    say_who,
)
from tests.services.photo_room import ALONE, BESIDE, NOW, Room, done, photo_bytes

ONE, TWO = (0, ""), (1, "")
needs_finder = pytest.mark.skipif(not can_find_faces(), reason="without OpenCV")


@pytest.fixture
def asset_id(room: Room) -> str:
    return room.added(ALONE, BESIDE).photo.asset_id


@needs_finder
def test_a_new_photo_asks_who_each_face_is(room: Room, asset_id: str) -> None:
    rows = rows_of(room.now(asset_id))
    assert [row.key for row in rows] == [ONE, TWO]
    assert all(row.named is None for row in rows)


@needs_finder
def test_whose_photo_it_is_stands_at_one_face_only(room: Room, asset_id: str) -> None:
    done(say_who(room.desk, asset_id, ONE, PhotoRole.SUBJECT, NOW))
    done(say_done(room.desk, asset_id, ONE, Resolution.CONSENTED, NOW))
    done(say_who(room.desk, asset_id, TWO, PhotoRole.SUBJECT, NOW))
    people = room.now(asset_id).photo.people
    assert [(one.role, one.resolution) for one in people] == [
        (PhotoRole.SUBJECT, Resolution.CONSENTED)
    ]
    assert [row.named is None for row in rows_of(room.now(asset_id))] == [True, False]

    done(say_who(room.desk, asset_id, TWO, PhotoRole.STAFF, NOW))
    found = room.now(asset_id)
    assert {one.role for one in found.photo.people} == {PhotoRole.SUBJECT, PhotoRole.STAFF}
    assert found.work.place_of("person-1") is None


@needs_finder
def test_who_is_covered_is_covered_with_the_whole_head_and_once(room: Room, asset_id: str) -> None:
    done(say_who(room.desk, asset_id, TWO, PhotoRole.BYSTANDER, NOW))
    done(say_done(room.desk, asset_id, TWO, Resolution.COVERED, NOW))
    done(say_done(room.desk, asset_id, TWO, Resolution.COVERED, NOW))
    found = room.now(asset_id)
    assert found.work.faces is not None
    assert len(found.work.covers) == 1
    assert found.work.covers[0].holds(found.work.faces[1].face.box)
    assert found.work.covers[0].area > found.work.faces[1].face.box.area


@needs_finder
def test_a_record_goes_when_somebody_is_cropped_out_after_all(room: Room, asset_id: str) -> None:
    done(say_who(room.desk, asset_id, TWO, PhotoRole.RELATIVE, NOW))
    done(say_record(room.desk, asset_id, TWO, "consent-2", NOW))
    assert "consent-2" in {one.consent_id for one in room.now(asset_id).photo.people}
    done(say_done(room.desk, asset_id, TWO, Resolution.CROPPED, NOW))
    assert {one.consent_id for one in room.now(asset_id).photo.people} == {""}


@needs_finder
def test_somebody_whose_face_is_said_to_be_none_is_listed_apart_and_can_go(
    room: Room, asset_id: str
) -> None:
    done(say_who(room.desk, asset_id, TWO, PhotoRole.BYSTANDER, NOW))
    done(set_not_a_face(room.anna, asset_id, 1, NOW))
    apart = rows_of(room.now(asset_id))[-1]
    assert apart.number == -1
    assert apart.key[1]
    done(leave_out(room.desk, asset_id, apart.key, NOW))
    assert leave_out(room.desk, asset_id, apart.key, NOW) == MEANWHILE
    assert len(room.now(asset_id).photo.people) == 1


def test_covers_of_two_people_at_once_both_stay(room: Room, asset_id: str) -> None:
    mine, theirs = Box(10, 10, 50, 50), Box(900, 10, 60, 60)
    done(set_covers(room.second, asset_id, [theirs], NOW))
    done(change_covers(room.desk, asset_id, [], [mine], NOW))
    assert room.now(asset_id).work.covers == (theirs, mine)
    done(change_covers(room.desk, asset_id, [theirs, mine], [mine], NOW))
    assert room.now(asset_id).work.covers == (mine,)


def test_a_face_drawn_beyond_the_edge_is_cut_at_it(room: Room, asset_id: str) -> None:
    before = len(room.now(asset_id).work.faces or ())
    done(add_face(room.desk, asset_id, Box(-40, 1550, 100, 100), NOW))
    faces = room.now(asset_id).work.faces
    assert faces is not None
    assert faces[before].face.box == Box(0, 1500, 100, 100)


def test_a_head_is_cut_at_the_edges_of_the_picture() -> None:
    assert head_of(Box(0, 0, 100, 100), 110, 110) == Box(0, 0, 110, 110)
    assert head_of(Box(200, 200, 100, 100), 900, 900) == Box(175, 155, 150, 175)


@needs_finder
def test_a_place_belongs_to_the_face_whose_middle_it_holds(room: Room, asset_id: str) -> None:
    done(say_who(room.desk, asset_id, ONE, PhotoRole.SUBJECT, NOW))
    found = room.now(asset_id)
    place = found.work.places[0].box
    elsewhere = FoundFace(FaceBox(Box(place.right + 10, place.top, 50, 50)))
    moved = replace(found, work=replace(found.work, faces=(elsewhere,)))
    rows = rows_of(moved)
    assert rows[0].named is None
    assert rows[1].named is not None
    assert rows[1].named.person_id == "person-1"


def test_what_is_no_plain_file_or_too_large_is_never_read(room: Room, tmp_path: Path) -> None:
    pipe, sparse, there = tmp_path / "pipe", tmp_path / "sparse", tmp_path / "there.jpg"
    os.mkfifo(pipe)
    with sparse.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    there.write_bytes(photo_bytes(ALONE))
    for source in (
        pipe,
        sparse,
        tmp_path,
        tmp_path / "nowhere",
        Path("a\0b"),
        bytes(MOST_BYTES + 1),
    ):
        outcome = add_from(room.desk, "person-1", source, NOW)
        assert isinstance(outcome, PhotoRefused), source
        assert outcome.said.zh_hans
    assert isinstance(add_from(room.desk, "person-1", there, NOW), PhotoAdded)
