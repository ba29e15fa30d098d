import io
import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from hopewall.media.clean import Clean, bare, master_of, rebuild
from hopewall.media.formats import LONGEST_SIDE, MAX_BYTES, PictureFormat, too_large
from hopewall.media.outcome import Refused
from hopewall.media.renditions import Renditions, finish
from tests.media.poisons import NEEDLE, POISONED, jpeg, png_of, saved, scene


def clean(data: bytes) -> Clean:
    outcome = rebuild(data)
    assert isinstance(outcome, Clean), outcome
    assert outcome.image.mode == "RGB"
    assert outcome.image.info == {}
    return outcome


def refused(data: bytes) -> str:
    outcome = rebuild(data)
    assert isinstance(outcome, Refused), outcome
    assert outcome.sentence.endswith(".")
    return outcome.sentence


def is_like(image: Image.Image, other: Image.Image, tolerance: int = 6) -> bool:
    if image.size != other.size:
        return False
    for across in (0.25, 0.75):
        for down in (0.25, 0.75):
            place = (int(image.width * across), int(image.height * down))
            one, two = image.getpixel(place), other.getpixel(place)
            assert isinstance(one, tuple)
            assert isinstance(two, tuple)
            if any(abs(a - b) > tolerance for a, b in zip(one, two, strict=True)):
                return False
    return True


@pytest.mark.parametrize("name", POISONED)
def test_p1_nothing_but_pixels_survives(name: str) -> None:
    data = POISONED[name]()
    result = clean(data)
    assert is_like(result.image, scene())
    finished = finish(result.image)
    assert isinstance(finished, Renditions)
    for picture in finished.pictures:
        assert NEEDLE not in picture.data
        assert b"Exif" not in picture.data
        assert b"ICC_PROFILE" not in picture.data
        assert b"xmp" not in picture.data.lower()


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_all_eight_orientations_come_out_upright(kind: str, orientation: int) -> None:
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    turned = scene() if orientation == 1 else scene().transpose(undo[orientation])
    exif = Image.Exif()
    exif[0x0112] = orientation
    options: dict[str, object] = {"quality": 95} if kind in {"JPEG", "WEBP"} else {}
    result = clean(saved(turned, kind, exif=exif, **options))
    assert is_like(result.image, scene(), 12)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_every_mode_of_png_is_taken(mode: str) -> None:
    image = scene().convert("L") if mode == "I;16" else scene()
    if mode == "I;16":
        image = Image.frombytes(
            "I;16", image.size, b"".join(bytes([0, value]) for value in image.tobytes())
        )
    else:
        image = image.convert(mode)
    result = clean(saved(image, "PNG"))
    expected = scene().convert("L").convert("RGB") if mode in {"L", "LA", "I;16"} else scene()
    assert mode == "1" or is_like(result.image, expected, 90 if mode == "P" else 2)


def test_sixteen_bit_colour_is_taken() -> None:
    rows = b"".join(
        b"\0" + b"".join(struct.pack(">HHH", 0xFFFF, 0x8000, 0) for _ in range(200))
        for _ in range(250)
    )
    result = clean(png_of(200, 250, 16, 2, rows))
    assert result.image.getpixel((5, 5)) == (255, 128, 0)


def test_transparency_becomes_white() -> None:
    glass = Image.new("RGBA", (200, 250), (0, 0, 0, 0))
    assert clean(saved(glass, "PNG")).image.getpixel((9, 9)) == (255, 255, 255)
    assert clean(saved(glass, "WEBP")).image.getpixel((9, 9)) == (255, 255, 255)


def test_cmyk_is_taken() -> None:
    ink = Image.new("CMYK", (200, 250), (0, 255, 255, 0))
    for kind in ("JPEG", "TIFF"):
        red = clean(saved(ink, kind)).image.getpixel((9, 9))
        assert isinstance(red, tuple)
        assert red[0] > 200
        assert red[1] < 60
        assert red[2] < 60


def profile_with_red_and_blue_changed() -> bytes:
    """An sRGB profile under another name, its primaries the wrong way round."""
    data = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    data = data.replace("sRGB".encode("utf-16-be"), "xRGB".encode("utf-16-be"))
    return data.replace(b"rXYZ", b"....", 1).replace(b"bXYZ", b"rXYZ", 1).replace(b"....", b"bXYZ")


def test_colours_are_brought_to_srgb() -> None:
    red = Image.new("RGB", (200, 250), (200, 40, 40))
    changed = clean(saved(red, "PNG", icc_profile=profile_with_red_and_blue_changed()))
    assert clean(saved(red, "PNG")).image.getpixel((1, 1)) == (200, 40, 40)
    assert changed.image.getpixel((1, 1)) == (40, 40, 200)


@pytest.mark.parametrize("profile", [b"x", b"\0" * 128, b"acsp" * 500])
def test_a_broken_profile_does_no_harm(profile: bytes) -> None:
    data = saved(scene(), "PNG", icc_profile=profile)
    assert is_like(clean(data).image, scene())


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
@pytest.mark.parametrize("part", [0.02, 0.3, 0.6, 0.97])
def test_a_cut_off_picture_is_refused(kind: str, part: float) -> None:
    data = saved(scene().effect_spread(20), kind)
    refused(data[: int(len(data) * part)])


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"hello", "no picture"),
        (b"\0\0\0\x18ftypheic" + b"\0" * 90, "damaged"),
        (b"\0\0\0\x18ftypmp42" + b"\0" * 90, "video"),
        (b"II*\0\x10\0\0\0CR\2\0", "raw"),
        (b"GIF89a" + b"\0" * 90, "GIF"),
        (b"%PDF-1.7", "PDF"),
        (b"<svg xmlns=''/>", "SVG"),
        (b"%!PS-Adobe-3.0 EPSF-3.0", "PostScript"),
        (b"\xff\xd8\xff", "damaged"),
        (b"\x89PNG\r\n\x1a\n", "damaged"),
        (b"RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0\x2f\0\0\0\x10\x07\x10\x11\x11\x88\x88\xfe\x07\0", ""),
    ],
)
def test_what_is_no_picture_is_refused_in_words(data: bytes, words: str) -> None:
    outcome = rebuild(data)
    if words:
        assert words in refused(data)
    assert isinstance(outcome, Clean | Refused)


def test_a_file_of_too_many_bytes_is_refused() -> None:
    assert "40 MB" in refused(b"\xff\xd8\xff" + b"\0" * MAX_BYTES)


def test_a_png_bomb_is_refused_by_its_header() -> None:
    assert "millions of pixels" in refused(png_of(60_000, 60_000, 1, 0, b""))


def test_a_webp_of_34_bytes_is_refused_by_its_header() -> None:
    width = height = 16383
    bits = (width - 1) | (height - 1) << 14
    body = b"VP8L" + struct.pack("<I", 14) + b"\x2f" + struct.pack("<I", bits) + b"\0" * 9
    data = b"RIFF" + struct.pack("<I", 4 + len(body)) + b"WEBP" + body
    assert "million pixels" in refused(data)


@pytest.mark.parametrize(
    ("kind", "side", "taken"),
    [
        (PictureFormat.JPEG, 14_800, True),
        (PictureFormat.JPEG, 14_900, False),
        (PictureFormat.PNG, 5_656, True),
        (PictureFormat.PNG, 5_657, False),
        (PictureFormat.WEBP, 4_898, True),
        (PictureFormat.WEBP, 4_899, False),
        (PictureFormat.TIFF, 6_000, True),
        (PictureFormat.TIFF, 6_001, False),
        (PictureFormat.HEIF, 7_211, True),
        (PictureFormat.HEIF, 7_212, False),
        (PictureFormat.AVIF, 5_657, False),
    ],
)
def test_pixels_are_limited(kind: PictureFormat, side: int, taken: bool) -> None:
    assert (too_large(kind, side, side) is None) == taken


def test_several_pictures_in_one_file_are_refused() -> None:
    frames = [scene(), scene().rotate(90)]
    for kind in ("PNG", "WEBP", "TIFF"):
        data = saved(frames[0], kind, save_all=True, append_images=frames[1:])
        assert "several pictures" in refused(data)


def test_a_large_picture_is_reduced() -> None:
    big = Image.new("RGB", (LONGEST_SIDE * 2 + 800, 4_000), (10, 200, 90))
    result = clean(saved(big, "JPEG"))
    assert max(result.image.size) == LONGEST_SIDE
    assert result.height == round(4_000 * LONGEST_SIDE / big.width)


def test_a_tiny_picture_is_kept_as_it_is() -> None:
    assert clean(saved(Image.new("RGB", (1, 1), (1, 2, 3)), "PNG")).image.getpixel((0, 0)) == (
        1,
        2,
        3,
    )


def test_the_same_file_gives_the_same_master() -> None:
    first, second, other = (master_of(clean(data).image) for data in (jpeg(), jpeg(), jpeg(3)))
    assert first == second
    assert first != other


def test_bare_forgets_what_an_image_carries() -> None:
    image = scene()
    image.info["comment"] = NEEDLE
    assert bare(image).info == {}


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(POISONED)), st.integers(0), st.binary(min_size=1, max_size=8))
def test_a_mutated_picture_is_clean_or_refused(name: str, at: int, patch: bytes) -> None:
    data = bytearray(_cached(name))
    place = at % len(data)
    data[place : place + len(patch)] = patch
    outcome = rebuild(bytes(data))
    assert isinstance(outcome, Clean | Refused)
    if isinstance(outcome, Clean):
        assert outcome.image.info == {}


_CACHE: dict[str, bytes] = {}


def _cached(name: str) -> bytes:
    if name not in _CACHE:
        _CACHE[name] = POISONED[name]()
    return _CACHE[name]


@pytest.mark.parametrize("name", ["jpeg", "jpeg with tail", "jpeg with thumbnail", "tiff", "webp"])
def test_the_pictures_of_the_test_are_themselves_poisoned(name: str) -> None:
    assert NEEDLE in POISONED[name]()


def test_the_poisoned_jpeg_says_where_it_was_taken() -> None:
    opened = Image.open(io.BytesIO(jpeg()))
    assert opened.info["comment"] == NEEDLE
    assert opened.getexif().get_ifd(0x8825)[1] == "N"
