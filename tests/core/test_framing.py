"""Eyes on one line and faces of one size, whatever the picture; never a pixel beyond its edge."""

from hypothesis import given
from hypothesis import strategies as st

from hopewall.core.framing import (
    EYE_LINE,
    FACE_SHARE,
    Box,
    FaceBox,
    Point,
    eye_line_of,
    face_share_of,
    is_four_by_five,
    main_face,
    propose_crop,
)

MIDDLE = FaceBox(Box(1800, 1200, 600, 600), (Point(1950, 1440), Point(2250, 1440)))


def test_eyes_lie_on_the_line_and_the_face_has_its_size() -> None:
    framing = propose_crop(4000, 3000, MIDDLE)
    assert framing.exact
    assert abs(eye_line_of(framing.crop, MIDDLE) - EYE_LINE) < 0.002
    assert abs(face_share_of(framing.crop, MIDDLE) - FACE_SHARE) < 0.002
    assert framing.crop.left + framing.crop.width // 2 == 2100


@given(st.integers(0, 3200), st.integers(0, 2400), st.integers(40, 1400), st.booleans())
def test_any_two_faces_far_from_the_edges_are_framed_alike(
    left: int, top: int, side: int, eyes: bool
) -> None:
    found = (Point(left + side // 3, top + side // 2), Point(left + side * 2 // 3, top + side // 2))
    face = FaceBox(Box(left, top, side, side), found if eyes else None)
    framing = propose_crop(4000, 3000, face)
    crop = framing.crop
    assert crop.lies_in(4000, 3000)
    assert is_four_by_five(crop)
    assert crop.width >= 192
    if framing.exact:
        assert abs(eye_line_of(crop, face) - EYE_LINE) < 0.005
        assert abs(face_share_of(crop, face) - FACE_SHARE) < 0.01


@given(st.integers(4, 5000), st.integers(5, 5000), st.integers(0, 5000), st.integers(0, 5000))
def test_a_crop_never_leaves_its_picture(width: int, height: int, left: int, top: int) -> None:
    face = FaceBox(Box(left % width, top % height, max(1, width // 3), max(1, width // 3)))
    for asked in (face, None):
        crop = propose_crop(width, height, asked).crop
        assert crop.lies_in(width, height)
        assert is_four_by_five(crop)


def test_near_the_upper_edge_the_face_becomes_larger_before_it_leaves_the_line() -> None:
    close = FaceBox(Box(1800, 280, 600, 600))
    framing = propose_crop(4000, 3000, close)
    assert not framing.exact
    assert abs(eye_line_of(framing.crop, close) - EYE_LINE) < 0.005
    assert FACE_SHARE < face_share_of(framing.crop, close) <= FACE_SHARE / 0.74


def test_at_the_edge_itself_it_leaves_the_line_and_not_the_picture() -> None:
    cut = FaceBox(Box(1800, 0, 600, 600))
    framing = propose_crop(4000, 3000, cut)
    assert not framing.exact
    assert framing.crop.top == 0
    assert eye_line_of(framing.crop, cut) < EYE_LINE


def test_without_a_face_the_largest_part_in_the_middle_is_proposed() -> None:
    assert propose_crop(4000, 3000, None).crop == Box(800, 0, 2400, 3000)


def test_a_tiny_face_is_not_enlarged_beyond_what_is_finished() -> None:
    crop = propose_crop(4000, 3000, FaceBox(Box(2000, 1500, 30, 30))).crop
    assert (crop.width, crop.height) == (192, 240)


def test_the_main_face_is_a_large_one_near_the_middle() -> None:
    behind = FaceBox(Box(100, 2300, 620, 620))
    small = FaceBox(Box(2100, 1300, 100, 100))
    assert main_face([behind, small, MIDDLE], 4000, 3000) is MIDDLE
    assert main_face([], 4000, 3000) is None
