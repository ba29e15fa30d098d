"""What a file would cost is known before anything of it is decoded."""

import struct

import pytest
from PIL import Image

from hopewall.media.formats import LONGEST_SIDE, PictureFormat
from hopewall.media.jpeg_shape import MOST_SCANS, shape_of
from hopewall.media.outcome import Refused
from hopewall.media.preflight import MOST_CHUNKS, draft_of, objection
from tests.media.hostile import png_of_empty_chunks, raw_file, scan_bomb
from tests.media.poisons import jpeg_with_thumbnail, saved, scene, several_jpegs, tiff

BASELINE, EXTENDED, PROGRESSIVE, LOSSLESS, ARITHMETIC = 0xC0, 0xC1, 0xC2, 0xC3, 0xC9
HALF, FULL = 0x22, 0x11


def frame(width: int, height: int, kind: int = BASELINE, sampling: int = HALF) -> bytes:
    """A JPEG that is nothing but its frame and one scan."""
    colours = bytes([1, sampling, 0, 2, 0x11, 0, 3, 0x11, 0])
    body = struct.pack(">BHHB", 8, height, width, 3) + colours
    head = b"\xff\xd8\xff" + bytes([kind]) + struct.pack(">H", len(body) + 2) + body
    return (
        head
        + b"\xff\xda\x00\x0c\x03\x01\x00\x02\x11\x03\x11\x00\x3f\x00"
        + b"\x00" * 9
        + b"\xff\xd9"
    )


def sentence(kind: PictureFormat, data: bytes) -> str:
    refused = objection(kind, data)
    assert isinstance(refused, Refused)
    return refused.sentence


@pytest.mark.parametrize(
    ("width", "height", "kind", "sampling", "words"),
    [
        (4_032, 3_024, BASELINE, HALF, None),
        (16_384, 6_600, BASELINE, HALF, None),
        (14_800, 14_800, BASELINE, FULL, None),
        (14_900, 14_800, BASELINE, HALF, "221 million pixels, more than the 220"),
        (7_900, 7_900, PROGRESSIVE, HALF, None),
        (8_100, 8_000, PROGRESSIVE, HALF, "65 million pixels, more than the 64"),
        (7_900, 7_900, PROGRESSIVE, FULL, "memory"),
        (60_000, 1, BASELINE, HALF, None),
        (4_000, 3_000, LOSSLESS, FULL, "unusual"),
        (4_000, 3_000, ARITHMETIC, HALF, "unusual"),
        (0, 3_000, BASELINE, HALF, "damaged"),
    ],
)
def test_a_jpeg_is_judged_by_its_frame(
    width: int, height: int, kind: int, sampling: int, words: str | None
) -> None:
    data = frame(width, height, kind, sampling)
    if words is None:
        assert objection(PictureFormat.JPEG, data) is None
    else:
        assert words in sentence(PictureFormat.JPEG, data)


@pytest.mark.parametrize(
    ("width", "height", "kind", "draft"),
    [
        (4_032, 3_024, BASELINE, 1),
        (8_064, 6_048, BASELINE, 2),
        (7_900, 5_925, BASELINE, 1),
        (LONGEST_SIDE * 2, 3_000, BASELINE, 2),
        (16_384, 6_600, BASELINE, 4),
        (14_800, 14_800, BASELINE, 4),
        (7_900, 7_900, PROGRESSIVE, 2),
        (1, 60_000, BASELINE, 8),
        (7_900, 7_900, BASELINE, 2),
    ],
)
def test_a_jpeg_is_made_smaller_while_it_is_decoded_as_far_as_a_master_allows(
    width: int, height: int, kind: int, draft: int
) -> None:
    assert draft_of(frame(width, height, kind)) == draft


def test_scans_are_counted_up_to_the_limit() -> None:
    assert objection(PictureFormat.JPEG, scan_bomb(MOST_SCANS - 10)) is None
    assert "more parts" in sentence(PictureFormat.JPEG, scan_bomb(MOST_SCANS + 1))


def test_scans_of_another_picture_in_the_file_do_not_count() -> None:
    inner = scan_bomb(MOST_SCANS + 1)
    assert objection(PictureFormat.JPEG, saved(scene(), "JPEG") + inner) is None
    for data in (several_jpegs(), jpeg_with_thumbnail()):
        shape = shape_of(data)
        assert shape is not None
        assert (shape.width, shape.height, shape.scans) == (480, 600, 1)


def test_what_stands_between_segments_is_skipped_as_a_decoder_does() -> None:
    plain = frame(100, 100)
    shape = shape_of(plain[:2] + b"\x00\x11\xff\xff\xff" + plain[3:])
    assert shape is not None
    assert shape.pixels == 10_000


@pytest.mark.parametrize("quality", [20, 95])
@pytest.mark.parametrize("progressive", [True, False])
def test_a_camera_s_markers_are_read_right(quality: int, progressive: bool) -> None:
    data = saved(
        scene().effect_spread(9),
        "JPEG",
        quality=quality,
        progressive=progressive,
        restart_marker_rows=1,
    )
    shape = shape_of(data)
    assert shape is not None
    assert (shape.width, shape.height, shape.kept_whole) == (480, 600, progressive)
    assert shape.scans == (10 if progressive else 1)


def test_chunks_of_a_png_are_counted() -> None:
    assert objection(PictureFormat.PNG, png_of_empty_chunks(MOST_CHUNKS - 10)) is None
    assert "more parts" in sentence(PictureFormat.PNG, png_of_empty_chunks(MOST_CHUNKS + 1))


def test_chunks_of_a_webp_are_counted() -> None:
    plain = saved(scene(), "WEBP")
    assert objection(PictureFormat.WEBP, plain + b"JUNK\0\0\0\0" * 100) is None
    assert "more parts" in sentence(PictureFormat.WEBP, plain + b"JUNK\0\0\0\0" * MOST_CHUNKS)


def test_a_raw_file_is_told_from_a_scan() -> None:
    assert "raw" in sentence(PictureFormat.TIFF, raw_file())
    assert objection(PictureFormat.TIFF, tiff()) is None
    assert objection(PictureFormat.TIFF, saved(Image.new("L", (9, 9)), "TIFF")) is None


@pytest.mark.parametrize(
    "data", [b"II*\0", b"MM\0*\0\0\0\x08", b"II*\0\xff\xff\xff\xff" + b"\0" * 99]
)
def test_a_tiff_without_a_directory_is_damaged(data: bytes) -> None:
    assert "damaged" in sentence(PictureFormat.TIFF, data)
