"""What keeps a photo from being approved, by the geometry of who is where, and what is lost."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hopewall.core.codes import Language
from hopewall.core.framing import Box, FaceBox
from hopewall.core.photo_approval import Lack, is_covered, lacks_of, lost_for_good
from hopewall.core.photo_work import FoundFace, PersonPlace, PhotoWork
from hopewall.core.story import PersonInPhoto, Photo, PhotoRole, Resolution
from tests.core import cases

WIDTH, HEIGHT = 2000, 1500
OWN = Box(700, 300, 400, 500)
OTHER = Box(1400, 300, 300, 400)
WORK = PhotoWork(
    asset_id="asset-1",
    master_id="m",
    original_id="",
    assigned=True,
    added_by="user-author",
    added_at=datetime(2026, 3, 1, tzinfo=UTC),
    likeness="00" * 64,
    crop=Box(600, 200, 640, 800),
    faces=(FoundFace(FaceBox(OWN)),),
)
OTHERS = FoundFace(FaceBox(Box(1450, 350, 200, 200)))


def photo(*people: PersonInPhoto) -> Photo:
    return replace(cases.photo(), people=(*cases.photo().people, *people))


def lacks(told: Photo, work: PhotoWork, by: str = "user-approver") -> set[Lack]:
    return set(lacks_of(told, work, tuple(Language), by))


def test_a_photo_that_has_everything_lacks_nothing() -> None:
    assert lacks(photo(), WORK) == set()


@pytest.mark.parametrize("by", ["user-author", "User-Author "])
def test_nobody_approves_their_own_work_but_on_a_site_of_one(by: str) -> None:
    assert lacks(photo(), WORK, by) == {Lack.OWN_WORK}
    alone = replace(photo(), checklist=(cases.tick("user-author"),))
    assert lacks(alone, WORK) == {Lack.CHECKED_BY_ONE}
    assert lacks_of(alone, WORK, tuple(Language), by, four_eyes=False) == ()
    nobody = replace(photo(), checklist=())
    assert lacks_of(nobody, WORK, tuple(Language), by, four_eyes=False) == (Lack.UNCHECKED,)


def test_faces_must_have_been_counted_by_somebody() -> None:
    assert lacks(photo(), replace(WORK, faces=None)) == {Lack.FACES_UNCOUNTED}
    assert lacks(photo(), replace(WORK, faces=())) == set()


def test_a_face_beyond_the_people_named_stops_it_unless_it_is_none() -> None:
    two = replace(WORK, faces=(*(WORK.faces or ()), OTHERS))
    assert lacks(photo(), two) == {Lack.MORE_FACES_THAN_PEOPLE, Lack.FACE_OF_NOBODY}
    none = replace(OTHERS, not_a_face_by="user-author")
    assert lacks(photo(), replace(WORK, faces=(*(WORK.faces or ()), none))) == set()


@pytest.mark.parametrize(
    ("resolution", "lack"),
    [
        (Resolution.CROPPED, Lack.STILL_IN_THE_CROP),
        (Resolution.COVERED, Lack.NOT_COVERED),
        (Resolution.REMOVED, Lack.NOT_COVERED),
    ],
)
def test_who_must_not_be_seen_is_outside_the_crop_or_covered_whole(
    resolution: Resolution, lack: Lack
) -> None:
    told = photo(PersonInPhoto("2", PhotoRole.BYSTANDER, resolution))
    seen = replace(
        WORK,
        faces=(*(WORK.faces or ()), OTHERS),
        places=(PersonPlace("p-1", OWN), PersonPlace("2", OTHER)),
    )
    assert lacks(told, seen) == set()
    wide = replace(seen, crop=Box(800, 0, 1200, 1500))
    assert lacks(told, wide) == {lack}
    halves = (Box(1400, 300, 150, 400), Box(1550, 300, 150, 400))
    assert lacks(told, replace(wide, covers=halves)) == {lack}
    assert lacks(told, replace(wide, covers=(Box(1390, 290, 320, 420),))) == set()
    assert lacks(told, replace(seen, places=(PersonPlace("p-1", OWN),))) == {Lack.PLACE_UNKNOWN}


def test_the_photo_s_own_person_is_in_it_once_and_consented() -> None:
    own = cases.photo().people[0]
    for people in ((), (own, replace(own, person_id="p-3")), (replace(own, resolution=None),)):
        told = replace(cases.photo(), people=people)
        assert Lack.OWN_PERSON_MISSING in lacks(told, replace(WORK, faces=()))


boxes = st.builds(
    Box, st.integers(0, 1500), st.integers(0, 1000), st.integers(1, 500), st.integers(1, 500)
)


@given(crop=boxes, covers=st.lists(boxes, max_size=3).map(tuple))
def test_what_is_lost_is_every_cover_and_all_but_the_crop_where_somebody_is_cropped_out(
    crop: Box, covers: tuple[Box, ...]
) -> None:
    work = replace(WORK, crop=crop, covers=covers)
    assert lost_for_good(photo(), work, WIDTH, HEIGHT) == covers
    outside = Box(1990, 1490, 10, 10)
    told = photo(PersonInPhoto("2", PhotoRole.BYSTANDER, Resolution.CROPPED))
    seen = replace(work, places=(PersonPlace("2", outside),))
    around = lost_for_good(told, seen, WIDTH, HEIGHT)[len(covers) :]
    assert sum(box.area for box in around) == WIDTH * HEIGHT - crop.area
    assert not any(box.shared(crop) for box in around)
    assert not any(a.shared(b) for n, a in enumerate(around) for b in around[:n])
    assert all(box.lies_in(WIDTH, HEIGHT) for box in around)
    hidden = replace(seen, covers=(outside,))
    assert lost_for_good(told, hidden, WIDTH, HEIGHT) == (outside,)
    assert is_covered(outside, hidden.covers)
