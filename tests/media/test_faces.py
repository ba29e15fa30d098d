"""Faces are found where OpenCV is installed; without it the answer is that nobody looked."""

import time

import pytest
from PIL import Image

from hopewall.core.framing import EYE_LINE, Box, eye_line_of, main_face, propose_crop
from hopewall.media import faces
from hopewall.media.faces import MOST, find_faces, merged, warm_up
from tests.media.drawn import GROUND, face, on_ground

needs_opencv = pytest.mark.skipif(not faces.can_find_faces(), reason="OpenCV is not installed")


@needs_opencv
def test_a_face_and_its_eyes_are_found_in_the_picture_s_own_pixels() -> None:
    picture = on_ground((2400, 1800), (900, 400, 800))
    found = find_faces(picture)
    assert found is not None
    (only,) = found
    assert Box(900, 400, 800, 1000).holds(only.box)
    assert only.eyes is not None
    left, right = only.eyes
    assert only.box.left < left.x < right.x < only.box.right
    assert abs(left.y - right.y) < only.box.height / 10


@needs_opencv
def test_everybody_in_a_picture_is_counted_once_the_largest_first() -> None:
    picture = on_ground((4000, 3000), (200, 500, 1200), (1800, 900, 800), (3000, 1000, 600))
    found = find_faces(picture)
    assert found is not None
    assert len(found) == 3
    assert [one.box.area for one in found] == sorted((f.box.area for f in found), reverse=True)
    for one in found:
        assert one.box.lies_in(4000, 3000)


@needs_opencv
def test_what_is_proposed_puts_found_eyes_on_the_line() -> None:
    for place in ((900, 700, 800), (1600, 900, 700)):
        picture = on_ground((3600, 2700), place)
        found = find_faces(picture)
        assert found
        main = main_face(found, *picture.size)
        assert main is not None
        framing = propose_crop(*picture.size, main)
        assert framing.exact
        assert abs(eye_line_of(framing.crop, main) - EYE_LINE) < 0.005


@needs_opencv
def test_a_plain_ground_a_strip_and_a_speck_hold_no_face() -> None:
    assert find_faces(Image.new("RGB", (1600, 1200), GROUND)) == ()
    assert find_faces(Image.new("RGB", (1, 60_000), GROUND)) == ()
    assert find_faces(Image.new("RGB", (8, 8), GROUND)) == ()


@needs_opencv
def test_a_photo_of_twelve_megapixels_costs_a_moment() -> None:
    warm_up()
    picture = on_ground((4000, 3000), (200, 500, 1200), (1800, 900, 800))
    taken = []
    for _ in range(3):
        begun = time.process_time()
        find_faces(picture)
        taken.append(time.process_time() - begun)
    # 0.12 s on a quiet core; the bar is generous because other work may share the machine's cache.
    assert min(taken) < 0.3


def test_without_opencv_nobody_looked(monkeypatch: pytest.MonkeyPatch) -> None:
    faces._cascades.cache_clear()
    monkeypatch.setattr(faces, "can_find_faces", lambda: False)
    try:
        assert find_faces(face()) is None
        assert not warm_up()
    finally:
        faces._cascades.cache_clear()


def test_places_that_overlap_are_one_face_and_a_frontal_look_wins() -> None:
    profile = faces._Found(Box(90, 90, 120, 120), frontal=False)
    frontal = faces._Found(Box(100, 100, 100, 100), frontal=True)
    within = faces._Found(Box(120, 120, 40, 40), frontal=True)
    beside = faces._Found(Box(230, 100, 100, 100), frontal=True)
    assert merged([profile, within, frontal, beside]) == [frontal, beside]
    assert merged([]) == []
    assert MOST < 100
