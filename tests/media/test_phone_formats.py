"""What phones make: HEIC and AVIF, upright, in sRGB, without what hangs on to them."""

import io
from collections.abc import Iterator

import pytest
from PIL import Image, ImageCms

from hopewall.media.clean import Clean, rebuild
from hopewall.media.formats import PictureFormat, format_of
from hopewall.media.outcome import Refused
from hopewall.media.sandbox import Sandbox
from hopewall.media.taken_in import TakenIn
from tests.media.poisons import NEEDLE, XMP, exif, profile, saved, scene
from tests.media.test_clean import is_like

SMALL = (240, 300)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(2) as shared:
        yield shared


def heic(image: Image.Image, **options: object) -> bytes:
    # Encoding is for tests alone; the program itself only decodes, in its workers.
    from pillow_heif import from_pillow  # noqa: PLC0415

    target = io.BytesIO()
    from_pillow(image).save(target, quality=90, **options)
    return target.getvalue()


def master(sandbox: Sandbox, data: bytes) -> Image.Image:
    outcome = sandbox.take_in(data)
    assert isinstance(outcome, TakenIn), outcome
    assert NEEDLE not in outcome.master
    clean = rebuild(outcome.master)
    assert isinstance(clean, Clean)
    return clean.image


def turned(orientation: int) -> Image.Image:
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    image = scene(*SMALL)
    return image if orientation == 1 else image.transpose(undo[orientation])


@pytest.mark.parametrize("orientation", range(1, 9))
def test_all_eight_orientations_of_an_avif_come_out_upright(
    sandbox: Sandbox, orientation: int
) -> None:
    data = saved(turned(orientation), "AVIF", quality=90, exif=exif(orientation))
    assert b"irot" in data or b"imir" in data or orientation == 1
    assert is_like(master(sandbox, data), scene(*SMALL), 16)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_all_eight_orientations_of_a_heic_come_out_upright(
    sandbox: Sandbox, orientation: int
) -> None:
    data = heic(turned(orientation), exif=exif(orientation).tobytes())
    assert b"irot" in data or b"imir" in data or orientation == 1
    assert is_like(master(sandbox, data), scene(*SMALL), 16)


def test_p1_nothing_that_hangs_on_to_a_heic_or_an_avif_survives(sandbox: Sandbox) -> None:
    for data in (
        heic(scene(*SMALL), exif=exif().tobytes(), xmp=XMP),
        saved(scene(*SMALL), "AVIF", exif=exif(), xmp=XMP, icc_profile=profile()),
    ):
        assert NEEDLE in data
        outcome = sandbox.take_in(data)
        assert isinstance(outcome, TakenIn)
        for file in (outcome.master, *(each.data for each in outcome.renditions)):
            assert NEEDLE not in file
            assert b"Exif" not in file


def test_a_heic_that_says_it_is_huge_is_refused(sandbox: Sandbox) -> None:
    data = heic(scene(*SMALL))
    at = data.index(b"ispe") + 8
    for side in (30_000, 60_000, 0xFFFFFFFF):
        bomb = data[:at] + side.to_bytes(4, "big") * 2 + data[at + 8 :]
        look = sandbox.look(bomb)
        assert isinstance(look.outcome, Refused)
        assert look.peak_mb < 512
        assert look.cpu_seconds < 5


def test_a_heic_cut_off_at_any_tenth_is_refused(sandbox: Sandbox) -> None:
    data = heic(scene(*SMALL).effect_spread(9))
    for tenth in range(1, 10):
        assert isinstance(sandbox.take_in(data[: len(data) * tenth // 10]), Refused)


@pytest.mark.parametrize(
    ("brands", "kind"),
    [
        (b"heic\0\0\0\0mif1heic", PictureFormat.HEIF),
        (b"mif1\0\0\0\0mif1heic", PictureFormat.HEIF),
        (b"mif1\0\0\0\0mif1avif", PictureFormat.AVIF),
        (b"avif\0\0\0\0avifmif1", PictureFormat.AVIF),
        (b"avis\0\0\0\0avifavis", None),
        (b"msf1\0\0\0\0hevcmsf1", None),
        (b"mp42\0\0\0\0isommp42", None),
        (b"qt  \0\0\0\0qt      ", None),
        (b"crx \0\0\0\0crx isom", None),
    ],
)
def test_a_container_is_told_by_its_brands(brands: bytes, kind: PictureFormat | None) -> None:
    told = format_of((8 + len(brands)).to_bytes(4, "big") + b"ftyp" + brands + b"\0" * 30)
    assert told == kind if kind else isinstance(told, Refused)


def display_p3() -> bytes:
    """Display P3 (SMPTE EG 432-1 primaries, D65, sRGB's curve), adapted to D50 as ICC asks."""
    data = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    data = bytearray(bytes(data).replace("sRGB".encode("utf-16-be"), "DsP3".encode("utf-16-be")))
    columns = {
        b"rXYZ": (0.515102, 0.241182, -0.001050),
        b"gXYZ": (0.291965, 0.692236, 0.041882),
        b"bXYZ": (0.157153, 0.066582, 0.784378),
    }
    for tag, values in columns.items():
        entry = data.index(tag)
        offset = int.from_bytes(data[entry + 4 : entry + 8], "big")
        for place, value in enumerate(values):
            at = offset + 8 + 4 * place
            data[at : at + 4] = round(value * 65_536).to_bytes(4, "big", signed=True)
    return bytes(data)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "AVIF"])
def test_display_p3_is_brought_to_srgb(sandbox: Sandbox, kind: str) -> None:
    # A muted red of P3 is a stronger one in sRGB: (200, 60, 50) there is (214, 45, 42) here.
    image = Image.new("RGB", SMALL, (200, 60, 50))
    options = {} if kind == "PNG" else {"quality": 95}
    data = saved(image, kind, icc_profile=display_p3(), **options)
    red, green, blue = master(sandbox, data).resize((1, 1)).getpixel((0, 0))  # type: ignore[misc]
    assert abs(red - 216) <= 4
    assert green < 54
    assert blue < 47
