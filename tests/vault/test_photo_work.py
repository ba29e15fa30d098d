"""Ticks are only ever added and go with their photo; crops and places are sealed with a person."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hopewall.core.framing import Box, FaceBox, Point
from hopewall.core.photo_check import TILES, CheckItem, PhotoTick
from hopewall.core.photo_work import FoundFace, PersonPlace, PhotoWork
from hopewall.vault import (
    AppendOnlyError,
    DamagedRowError,
    DuplicateRecordError,
    FourEyesError,
    InvalidRecordError,
    UnknownRecordError,
    Vault,
)
from hopewall.vault.rows_photo_work import TICK, WORK
from hopewall.vault.tables_photos import photo_tick

from .conftest import Tamper
from .fictional import decrypted, fill, photo

NOW = datetime(2026, 5, 4, 8, 30, tzinfo=UTC)
TICK_ONE = PhotoTick("a" * 64, frozenset(CheckItem), TILES, "anna", NOW)
WORKED = PhotoWork(
    asset_id="photo-1",
    master_id="m" * 32,
    original_id="",
    assigned=True,
    added_by="anna",
    added_at=NOW,
    likeness="5e" * 64,
    crop=Box(10, 20, 400, 500),
    faces=(FoundFace(FaceBox(Box(1, 2, 3, 4), (Point(5, 6), Point(7, 8)))),),
    places=(PersonPlace("person-1", Box(1, 2, 3, 4)),),
)


def appended(vault: Vault, *ticks: PhotoTick, asset_id: str = "photo-1") -> None:
    with vault.unit_of_work() as work:
        for tick in ticks:
            work.photo_ticks.append(asset_id, tick)
        work.commit()


def test_ticks_come_back_with_their_photo_in_their_order(filled: Vault) -> None:
    second = replace(TICK_ONE, by="bo", items=frozenset({CheckItem.MONITOR}), tiles=frozenset({9}))
    appended(filled, TICK_ONE)
    appended(filled, second)
    with filled.reading() as reading:
        assert reading.photos.get("photo-1").checklist == (TICK_ONE, second)
        assert reading.photos.get("photo-2").checklist == ()
        own = reading.stories.get("story-1").photo
        assert own is not None
        assert own.checklist == (TICK_ONE, second)


def test_saving_a_photo_neither_adds_nor_loses_a_tick(filled: Vault) -> None:
    appended(filled, TICK_ONE)
    with filled.unit_of_work() as work:
        work.photos.save(replace(photo(1), checklist=()), "person-1")
        work.photos.save(replace(photo(2), checklist=(TICK_ONE,)), "person-2")
        work.commit()
    with filled.reading() as reading:
        assert reading.photos.get("photo-1").checklist == (TICK_ONE,)
        assert reading.photos.get("photo-2").checklist == ()


@pytest.mark.parametrize(
    "tick",
    [
        replace(TICK_ONE, by=" "),
        replace(TICK_ONE, items=frozenset()),
        replace(TICK_ONE, tiles=frozenset()),
        replace(TICK_ONE, tiles=frozenset({10})),
        replace(TICK_ONE, picture=""),
    ],
)
def test_a_tick_says_who_looked_for_what_and_where(filled: Vault, tick: PhotoTick) -> None:
    with filled.unit_of_work() as work, pytest.raises(InvalidRecordError):
        work.photo_ticks.append("photo-1", tick)


def test_a_tick_needs_its_photo(filled: Vault) -> None:
    with filled.unit_of_work() as work, pytest.raises(UnknownRecordError):
        work.photo_ticks.append("nobody", TICK_ONE)


def test_no_statement_changes_or_removes_a_tick_while_its_photo_is_there(filled: Vault) -> None:
    appended(filled, TICK_ONE)
    for statement in (
        photo_tick.update().values(ticked_by="bo"),
        photo_tick.delete(),
    ):
        with filled.unit_of_work() as work, pytest.raises(AppendOnlyError):
            work._link.write(statement, {})
    with filled.unit_of_work() as work, pytest.raises(DuplicateRecordError):
        work._link.write(
            photo_tick.insert().prefix_with("OR REPLACE"),
            TICK.row(TICK_ONE, asset_id="photo-1", number=1),
        )


def test_a_tick_raises_the_revision_of_whose_story_shows_the_photo(filled: Vault) -> None:
    with filled.reading() as reading:
        before = {n: reading.people.get(f"person-{n}").revision for n in (1, 2)}
    appended(filled, TICK_ONE)
    with filled.reading() as reading:
        assert reading.people.get("person-1").revision > before[1]
        assert reading.people.get("person-2").revision == before[2]


def test_a_damaged_tick_spoils_its_photo_and_no_other(filled: Vault, tamper: Tamper) -> None:
    appended(filled, TICK_ONE)
    tamper("UPDATE photo_tick SET tiles = '[\"nine\"]'")
    with filled.reading() as reading:
        with pytest.raises(DamagedRowError, match="photo_tick"):
            reading.photos.get("photo-1")
        assert reading.photos.get("photo-2").checklist == ()


def test_a_photo_goes_with_its_ticks_its_work_and_its_parts(vault: Vault) -> None:
    fill(vault)
    kept = photo(7)
    with vault.unit_of_work() as work:
        work.photos.save(kept, "person-1")
        work.photo_works.save(replace(WORKED, asset_id="photo-7"))
        work.photo_ticks.append("photo-7", TICK_ONE)
        work.photo_works.note_import("key", "photo-7", NOW)
        work.commit()
    with vault.unit_of_work() as work:
        work.photo_works.remove("photo-7")
        work.commit()
    with vault.reading() as reading:
        assert reading.photos.by_id(["photo-7"]) == {}
        assert reading.photo_ticks.of_many(["photo-7"]) == {}
        assert reading.photo_works.imported() == {"key": ""}
        with pytest.raises(UnknownRecordError):
            reading.photo_works.get("photo-7")


def test_a_photo_that_a_story_shows_cannot_be_removed(filled: Vault) -> None:
    with filled.unit_of_work() as work, pytest.raises(UnknownRecordError):
        work.photo_works.remove("photo-1")


def test_what_was_imported_is_not_imported_twice(filled: Vault) -> None:
    with filled.unit_of_work() as work:
        work.photo_works.note_import("key", "photo-1", NOW)
        with pytest.raises(DuplicateRecordError):
            work.photo_works.note_import("key", "photo-2", NOW)


def test_the_store_lets_nobody_approve_their_own_photo(filled: Vault) -> None:
    with filled.unit_of_work() as work, pytest.raises(FourEyesError):
        work.photos.save(replace(photo(1), author_id="Anna", approver_id="anna "), "person-1")
    with filled.unit_of_work() as work:
        work.settings.set_four_eyes(needed=False)
        work.photos.save(replace(photo(1), author_id="anna", approver_id="anna"), "person-1")
        work.commit()


numbers = st.integers(-5, 9000)
boxes = st.builds(Box, numbers, numbers, numbers, numbers)
points = st.builds(Point, numbers, numbers)
faces = st.builds(
    FoundFace,
    st.builds(FaceBox, boxes, st.none() | st.tuples(points, points)),
    st.text(max_size=5),
)


@given(
    crop=boxes,
    found=st.none() | st.lists(faces, max_size=4).map(tuple),
    places=st.lists(st.builds(PersonPlace, st.text(max_size=5), boxes), max_size=4).map(tuple),
    covers=st.lists(boxes, max_size=4).map(tuple),
    assigned=st.booleans(),
)
@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_the_work_on_a_photo_comes_back_as_it_was(
    filled: Vault,
    crop: Box,
    found: tuple[FoundFace, ...] | None,
    places: tuple[PersonPlace, ...],
    covers: tuple[Box, ...],
    *,
    assigned: bool,
) -> None:
    told = replace(WORKED, crop=crop, faces=found, places=places, covers=covers, assigned=assigned)
    with filled.unit_of_work() as work:
        work.photo_works.save(told)
        assert work.photo_works.get("photo-1") == told
        assert work.photo_works.of("person-1") == (told,)
        assert work.photo_works.unassigned() == (() if assigned else (("person-1", told),))
        assert list(work.photo_works.all()) == [("person-1", told)]


def test_a_likeness_is_forgotten_with_its_person(filled: Vault) -> None:
    with filled.unit_of_work() as work:
        work.photo_works.save(WORKED)
        work.commit()
    filled.checkpoint()
    beneath = decrypted(filled.path)
    assert WORKED.likeness.encode() not in beneath
    assert WORKED.master_id.encode() in beneath
    with filled.unit_of_work() as work:
        work.forget_subject_key("person-1")
        work.commit()
    with filled.reading() as reading:
        assert list(reading.photo_works.all()) == []
        with pytest.raises(DamagedRowError):
            reading.photo_works.get("photo-1")


def test_erasing_a_person_takes_photos_that_no_story_shows_and_their_masters(vault: Vault) -> None:
    fill(vault, 2)
    seen = replace(photo(1), asset_id="photo-8")
    with vault.unit_of_work() as work:
        work.photos.save(seen, "person-1")
        work.photo_works.save(replace(WORKED, asset_id="photo-8", original_id="o" * 32))
        work.photo_ticks.append("photo-8", TICK_ONE)
        work.photo_works.note_import("key", "photo-8", NOW)
        work.erasures.begin("person-1", NOW, "anna", b"k")
        found = work.erasures.belongings("person-1")
        assert found.photos == ("photo-1", "photo-8")
        assert {"m" * 32, "o" * 32} <= {*found.attachments}
        work.erasures.remove_rows("person-1", found)
        work.commit()
    with vault.reading() as reading:
        assert reading.photo_ticks.of_many(["photo-8"]) == {}
        assert list(reading.photo_works.all()) == []
        assert reading.photo_works.imported() == {"key": ""}
        assert reading.stories.ids() == ["story-2"]


def test_every_field_of_the_work_has_its_column() -> None:
    assert set(WORK.names) == {
        "asset_id", "master_id", "original_id", "assigned", "added_by", "added_at",
        "likeness", "crop", "faces", "places", "covers",
    }  # fmt: skip
