"""Drafts: photos that come in, that are nobody's yet, that come twice, and that go again."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from hopewall.core.attachment import AttachmentKind
from hopewall.core.likeness import are_alike
from hopewall.core.photo_approval import Lack
from hopewall.media.formats import MAX_BYTES
from hopewall.media.taken_in import TakenIn
from hopewall.services.photo_desk import (
    alike_pairs,
    kept_renditions,
    master_bytes,
    photos_of,
)
from hopewall.services.photo_framing import set_crop
from hopewall.services.photo_intake import (
    NewPhoto,
    add_photo,
    assign_photo,
    keep_photo,
    keeps_originals,
    nobody_yet,
    remove_photo,
    set_keep_originals,
    unassigned_photos,
)
from hopewall.services.photo_outcome import (
    PhotoAdded,
    PhotoRefused,
    PhotoRemoved,
)
from hopewall.services.photo_words import UNKNOWN
from hopewall.vault import UnknownRecordError
from tests.media.drawn import on_ground
from tests.services.photo_room import (
    ALONE,
    NOW,
    Room,
    done,
    jpeg_of,
    lacks,
    photo_bytes,
)


def test_pictures_that_are_shown_no_longer_are_destroyed(room: Room) -> None:
    added = room.added(ALONE)
    asset = added.photo.asset_id
    old = [one.sha256 for one in added.photo.renditions]
    assert all(room.anna.pictures.has(name) for name in old)
    twin = room.added(ALONE)
    assert [one.asset_id for one in twin.alike] == [asset]
    moved = replace(added.work.crop, left=added.work.crop.left + 8)
    changed = done(set_crop(room.desk, asset, moved, NOW))
    assert all(room.anna.pictures.has(name) for name in old), "the twin still shows them"
    done(set_crop(room.desk, twin.photo.asset_id, moved, NOW))
    assert not any(room.anna.pictures.has(name) for name in old)
    assert all(room.anna.pictures.has(one.sha256) for one in changed.photo.renditions)


def test_the_same_picture_again_is_noticed_and_shown_side_by_side(room: Room) -> None:
    first = room.added(ALONE)
    smaller = on_ground((2400, 1600), ALONE).resize((900, 600))
    again = add_photo(room.desk, "person-2", jpeg_of(smaller, 60), NOW)
    other = room.added((300, 300, 800))
    assert isinstance(again, PhotoAdded)
    assert [one.asset_id for one in again.alike] == [first.photo.asset_id]
    assert [one.subject_id for one in again.alike] == ["person-1"]
    assert other.alike == ()
    assert are_alike(first.work.likeness, again.work.likeness)
    ((one, two),) = alike_pairs(room.anna)
    assert {one.asset_id, two.asset_id} == {first.photo.asset_id, again.photo.asset_id}


def unassigned(room: Room) -> str:
    taken = room.sandbox.take_in(photo_bytes(ALONE))
    assert isinstance(taken, TakenIn)
    nobody = nobody_yet()
    with room.anna.unit_of_work() as work:
        work.people.add(nobody)
        new = NewPhoto(nobody.subject_id, taken, b"", assigned=False, source_key="key")
        renditions = kept_renditions(room.anna, taken.renditions)
        photo, _ = keep_photo(work, new, renditions, "anna", NOW)
        work.commit()
    return photo.asset_id


def test_nobody_s_photo_finds_its_person_and_is_sealed_with_their_key(room: Room) -> None:
    asset = unassigned(room)
    (found,) = unassigned_photos(room.anna)
    assert found.photo.asset_id == asset
    assert Lack.NOBODYS_PHOTO in lacks(room, asset)
    assert isinstance(assign_photo(room.anna, asset, "person-9", NOW), PhotoRefused)
    changed = done(assign_photo(room.anna, asset, "person-2", NOW))
    assert unassigned_photos(room.anna) == ()
    (own,) = photos_of(room.anna, "person-2")
    assert own.photo == changed.photo
    assert isinstance(master_bytes(room.anna, own.work), bytes)
    with room.anna.reading() as reading:
        assert reading.people.count() == 2
        assert reading.attachments.strays() == []
        with pytest.raises(UnknownRecordError):
            reading.people.get(found.subject_id)
    assert isinstance(assign_photo(room.anna, asset, "person-1", NOW), PhotoRefused)


def test_a_photo_that_no_story_shows_can_be_removed_with_its_files(room: Room) -> None:
    nobodys, own = unassigned(room), room.added((300, 300, 800))
    for asset in (nobodys, own.photo.asset_id):
        names = [one.sha256 for one in room.now(asset).photo.renditions]
        assert isinstance(remove_photo(room.anna, asset, NOW), PhotoRemoved)
        assert not any(room.anna.pictures.has(name) for name in names)
    with room.anna.reading() as reading:
        assert list(reading.attachments.all()) == []
        assert reading.attachments.strays() == []
        assert reading.people.count() == 2
        assert reading.photo_works.imported() == {"key": ""}
    assert isinstance(remove_photo(room.anna, nobodys, NOW), PhotoRefused)


def test_originals_are_kept_only_where_the_site_says_so_and_go_when_it_says_no_more(
    room: Room,
) -> None:
    assert not keeps_originals(room.anna)
    assert room.added(ALONE).work.original_id == ""
    set_keep_originals(room.anna, NOW, keep=True)
    assert keeps_originals(room.anna)
    data = photo_bytes((300, 300, 800))
    kept = add_photo(room.desk, "person-1", data, NOW)
    assert isinstance(kept, PhotoAdded)
    with room.anna.reading() as reading:
        assert reading.attachments.load(kept.work.original_id) == data
    assert set_keep_originals(room.anna, NOW, keep=False) == 1
    assert room.now(kept.photo.asset_id).work.original_id == ""
    with room.anna.reading() as reading:
        assert {one.kind for one in reading.attachments.of("person-1")} == {
            AttachmentKind.PHOTO_MASTER
        }


def test_what_is_no_picture_is_refused_in_one_sentence(room: Room) -> None:
    for data in (b"", b"GIF89a", b"no picture at all"):
        outcome = add_photo(room.desk, "person-1", data, NOW)
        assert isinstance(outcome, PhotoRefused)
        assert outcome.sentence.count("\n") == 0
    missing = add_photo(room.desk, "person-9", photo_bytes(ALONE), NOW)
    assert isinstance(missing, PhotoRefused)
    assert not [one for one in (room.anna.path.parent / "pictures").rglob("*") if one.is_file()]
    with room.anna.reading() as reading:
        assert list(reading.attachments.all()) == []


def test_a_pipe_a_folder_and_a_file_larger_than_any_picture_are_refused_without_being_read(
    room: Room, tmp_path: Path
) -> None:
    pipe, large = tmp_path / "pipe.jpg", tmp_path / "large.jpg"
    os.mkfifo(pipe)
    with large.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    for source in (pipe, tmp_path, large, tmp_path / "missing.jpg", Path("/dev/zero")):
        outcome = add_photo(room.desk, "person-1", source, NOW)
        assert isinstance(outcome, PhotoRefused)
        assert outcome.said.zh_hans != UNKNOWN
        assert "pipe" not in outcome.sentence
    taken = tmp_path / "smile.jpg"
    taken.write_bytes(photo_bytes(ALONE))
    assert isinstance(add_photo(room.desk, "person-1", taken, NOW), PhotoAdded)
