import hashlib
import io
import os
import signal

import pytest
from PIL import Image

from hopewall.core.screen import PictureKind
from hopewall.media.jpeg_segments import fault_in
from hopewall.media.outcome import Refused
from hopewall.media.renditions import (
    GROUND,
    PORTRAIT,
    CropBox,
    FinishedPicture,
    Renditions,
    centred_crop,
    finish,
    finish_file,
    finish_many,
)
from tests.media.poisons import NEEDLE, jpeg, scene


def made(image: Image.Image, crop: CropBox | None = None) -> dict[PictureKind, FinishedPicture]:
    outcome = finish(image, crop)
    assert isinstance(outcome, Renditions), outcome
    assert [picture.kind for picture in outcome.pictures] == list(PictureKind)
    return {picture.kind: picture for picture in outcome.pictures}


def opened(picture: FinishedPicture) -> Image.Image:
    image = Image.open(io.BytesIO(picture.data))
    image.load()
    assert image.size == (picture.width, picture.height)
    return image


def near(one: object, two: tuple[int, ...], tolerance: int) -> bool:
    assert isinstance(one, tuple)
    return all(abs(a - b) <= tolerance for a, b in zip(one, two, strict=True))


@pytest.mark.parametrize(
    ("size", "portrait"),
    [
        ((1728, 2160), PORTRAIT),
        ((3456, 4320), PORTRAIT),
        ((480, 600), (480, 600)),
        ((192, 240), (192, 240)),
        ((4000, 3000), PORTRAIT),
        ((1000, 1000), (800, 1000)),
    ],
)
def test_every_kind_has_its_size_and_none_is_enlarged(
    size: tuple[int, int], portrait: tuple[int, int]
) -> None:
    pictures = made(scene(*size))
    sizes = {kind: (one.width, one.height) for kind, one in pictures.items()}
    assert sizes == {
        PictureKind.TILE: (192, 240),
        PictureKind.TILE_2X: (384, 480),
        PictureKind.PORTRAIT: portrait,
    }


def test_p2_every_file_is_plain_baseline_jpeg_named_by_its_hash() -> None:
    for picture in made(scene()).values():
        assert fault_in(picture.data) is None
        assert picture.sha256 == hashlib.sha256(picture.data).hexdigest()
        image = opened(picture)
        assert image.mode == "RGB"
        assert "progressive" not in image.info
        assert "comment" not in image.info


def test_tiles_keep_all_colour_and_have_the_ground_in_their_corners() -> None:
    image = Image.new("RGB", (1728, 2160), (250, 240, 230))
    for kind, radius in ((PictureKind.TILE, 4), (PictureKind.TILE_2X, 8)):
        picture = opened(made(image)[kind])
        right, bottom = picture.width - 1, picture.height - 1
        for corner in ((0, 0), (right, 0), (0, bottom), (right, bottom)):
            assert near(picture.getpixel(corner), GROUND, 30), (kind, corner)
        for inside in ((radius, radius), (right - radius, bottom - radius), (radius + 4, 0)):
            assert near(picture.getpixel(inside), (250, 240, 230), 12), (kind, inside)
        assert near(picture.getpixel((picture.width // 2, 0)), (250, 240, 230), 4)
    portrait = opened(made(image)[PictureKind.PORTRAIT])
    assert near(portrait.getpixel((0, 0)), (250, 240, 230), 3)


def test_the_crop_is_what_is_shown() -> None:
    image = scene(800, 1000)
    picture = opened(made(image, CropBox(400, 0, 400, 500))[PictureKind.PORTRAIT])
    assert picture.size == (400, 500)
    assert near(picture.getpixel((200, 250)), (30, 160, 60), 4)


@pytest.mark.parametrize(
    "crop",
    [
        CropBox(-1, 0, 400, 500),
        CropBox(0, 0, 804, 1005),
        CropBox(0, 0, 400, 400),
        CropBox(0, 0, 160, 200),
        CropBox(600, 600, 400, 500),
        CropBox(0, 0, 0, 0),
    ],
)
def test_a_wrong_crop_is_refused_in_words(crop: CropBox) -> None:
    outcome = finish(scene(800, 1000), crop)
    assert isinstance(outcome, Refused)
    assert "choose" in outcome.sentence


def test_only_rgb_is_finished() -> None:
    assert isinstance(finish(scene().convert("CMYK")), Refused)


@pytest.mark.parametrize(("width", "height"), [(1728, 2160), (4000, 3000), (10, 10), (3, 3)])
def test_the_crop_in_the_middle_is_four_to_five(width: int, height: int) -> None:
    box = centred_crop(width, height)
    assert box.width * 5 == box.height * 4
    assert box.left + box.width <= width
    assert box.top + box.height <= height


def test_the_same_picture_gives_the_same_bytes() -> None:
    assert finish(scene()) == finish(scene())


def test_a_note_on_the_image_does_not_get_out() -> None:
    image = scene()
    image.info["comment"] = NEEDLE
    image.info["icc_profile"] = NEEDLE
    for picture in made(image).values():
        assert NEEDLE not in picture.data


@pytest.mark.parametrize("workers", [1, 2])
def test_many_are_finished_in_order(workers: int) -> None:
    sources = [jpeg(1), b"no picture", jpeg(3)] * 4
    outcomes = list(finish_many(sources, finish_file, workers))
    assert outcomes == [finish_file(source) for source in sources]


def dying(source: int) -> Renditions | Refused:
    """Make nothing: the process is killed, as the system does when memory runs out."""
    os.kill(os.getpid(), signal.SIGKILL)
    return Refused(f"{source} was never made")


def test_a_killed_worker_costs_one_sentence_and_not_the_program() -> None:
    *_, last = finish_many(range(5), dying, workers=2)
    assert isinstance(last, Refused)
    assert "memory" in last.sentence
