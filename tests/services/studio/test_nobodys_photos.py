"""Photos without a person at the desk: told today, seen, given to somebody or gone for good."""

from collections.abc import Iterator
from contextlib import closing

import pytest

from hopewall.services.photo_desk import Desk as PhotoDesk
from hopewall.services.photo_intake import add_photo
from hopewall.services.photo_outcome import PhotoAdded, PhotoChanged, PhotoRefused, PhotoRemoved
from hopewall.services.photo_workshop import ScreenWorkshop
from hopewall.services.studio.desk import Desk, NotAllowed
from hopewall.services.studio.nobodys_photos import (
    MOST_FOUND,
    give_photo,
    open_nobodys,
    people_called,
    throw_away,
)
from hopewall.services.studio.people_list import PeopleList, open_people, open_some
from hopewall.services.studio.today import PhotosOfNobody, Today, open_today
from tests.services.demonstration import NOW, ordinary, person_of
from tests.services.photo_room import ALONE, BESIDE, photo_bytes
from tests.services.studio.conftest import CURATOR, OFFICER, Seat


@pytest.fixture
def workshop() -> Iterator[ScreenWorkshop]:
    with closing(ScreenWorkshop()) as made:
        yield made


def added(desk: Desk, workshop: ScreenWorkshop, place: tuple[int, int, int]) -> PhotoAdded:
    outcome = add_photo(PhotoDesk(desk.vault, workshop), "", photo_bytes(place), NOW)
    assert isinstance(outcome, PhotoAdded), outcome
    return outcome


def told(desk: Desk) -> list[int]:
    today = open_today(desk)
    assert isinstance(today, Today)
    return [item.count for item in today.items if isinstance(item, PhotosOfNobody)]


def test_a_photo_without_a_person_is_told_until_it_is_somebodys_or_gone(
    at: Seat, workshop: ScreenWorkshop
) -> None:
    desk = at(CURATOR)
    assert told(desk) == []
    one, other = (added(desk, workshop, place) for place in (ALONE, BESIDE))
    assert not one.work.assigned
    assert told(desk) == [2]
    seen = open_nobodys(desk)
    assert isinstance(seen, tuple)
    assert {each.photo.asset_id for each in seen} == {one.photo.asset_id, other.photo.asset_id}
    whose = person_of(ordinary())
    given = give_photo(desk, one.photo.asset_id, whose)
    assert isinstance(given, PhotoChanged)
    assert isinstance(give_photo(desk, one.photo.asset_id, whose), PhotoRefused)
    assert told(desk) == [1]
    with desk.vault.reading() as reading:
        assert one.photo.asset_id in {each.asset_id for each in reading.photo_works.of(whose)}
    assert isinstance(throw_away(desk, other.photo.asset_id), PhotoRemoved)
    assert told(desk) == []
    assert open_nobodys(desk) == ()


def test_only_who_may_edit_says_whose_it_is_or_throws_it_away(
    at: Seat, workshop: ScreenWorkshop
) -> None:
    asset = added(at(CURATOR), workshop, ALONE).photo.asset_id
    officer = at(OFFICER)
    assert isinstance(give_photo(officer, asset, person_of(ordinary())), NotAllowed)
    assert isinstance(throw_away(officer, asset), NotAllowed)
    assert told(officer) == [1]


def test_people_are_found_as_one_types_and_whoever_stands_for_a_photo_is_not(
    at: Seat, workshop: ScreenWorkshop
) -> None:
    desk = at(CURATOR)
    nobody = added(desk, workshop, ALONE).subject_id
    people = open_people(desk)
    assert isinstance(people, PeopleList)
    row = next(each for each in people.rows if each.subject_id == person_of(ordinary()))
    name = next(iter(row.names.values()))
    assert row in people_called(people, name, ())
    assert people_called(people, name, {each.subject_id for each in people.rows}) == ()
    assert people_called(people, "  ", ()) == ()
    assert nobody not in {each.subject_id for each in people.rows}
    assert people.matching(nobody) == ()
    assert open_some(desk, [nobody]) == ()
    assert len(people_called(people, "a", ())) <= MOST_FOUND
