"""Phone photos to measure with: drawn people before soft backgrounds, in what a phone wraps them.

Twelve megapixels, with the grain of a sensor, turned as phones store them, with EXIF, a place and a
thumbnail. Made once and kept: HEIC takes seconds to encode.
"""

import hashlib
import io
import os
import random
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import Final

from PIL import Image, ImageFilter

from hopewall.bench.homes import Progress
from hopewall.demo.portraits import look_for, portrait_svg, rasterise
from hopewall.media.likeness import likeness

SIZE: Final = (3024, 4032)
"""Upright, in pixels: 12 megapixels."""
JPEGS: Final = 10
HEICS: Final = 4

_RECIPE: Final = 1
_TILE: Final = 512
_ORIENTATION: Final = 0x0112
_GPS: Final = 0x8825
_TURNS: Final[dict[int, Image.Transpose | None]] = {
    1: None,
    3: Image.Transpose.ROTATE_180,
    6: Image.Transpose.ROTATE_90,
    8: Image.Transpose.ROTATE_270,
}
"""How the sensor's picture lies for each EXIF orientation that phones write."""


@dataclass(frozen=True, slots=True)
class PhonePhoto:
    """A file, and how its picture is known again when it is upright."""

    file: Path
    upright: str


def phone_photos(
    folder: Path, jpegs: int, heics: int, progress: Progress
) -> tuple[Sequence[PhonePhoto], Sequence[PhonePhoto]]:
    """Return so many JPEGs and HEICs, making what is not there; raises OSError."""
    place = folder / f"phone-photos-{_RECIPE}"
    place.mkdir(parents=True, exist_ok=True)
    wanted = [place / f"{number}.jpg" for number in range(jpegs)]
    wanted += [place / f"{number}.heic" for number in range(heics)]
    missing = [file for file in wanted if not _likeness_file(file).is_file()]
    if missing:
        with ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("spawn")) as pool:
            for done, _ in enumerate(pool.map(_make, missing)):
                progress("photos to measure with", done + 1, len(missing))
    photos = [PhonePhoto(file, _likeness_file(file).read_text("ascii")) for file in wanted]
    return photos[:jpegs], photos[jpegs:]


def _likeness_file(file: Path) -> Path:
    return file.with_name(f"{file.name}.likeness")


def _make(file: Path) -> None:
    """Make one photo; at the top of the module, so that a process finds it."""
    dice = random.Random(hashlib.sha256(file.name.encode()).digest())  # noqa: S311  no secret
    upright = _scene(dice)
    orientation = dice.choice(list(_TURNS))
    turn = _TURNS[orientation]
    stored = upright if turn is None else upright.transpose(turn)
    encode: Callable[[Image.Image, int], bytes] = _heic if file.suffix == ".heic" else _jpeg
    file.write_bytes(encode(stored, orientation))
    # Last, so that a photo that was interrupted is made again.
    _likeness_file(file).write_text(likeness(upright), "ascii")


def _scene(dice: random.Random) -> Image.Image:
    """Somebody before a soft background, with grain."""
    ground = Image.merge("RGB", [_soft(dice) for _ in range(3)])
    look = look_for(dice.randrange(10_000), age=dice.randrange(8, 80), gender=dice.choice("fm"))
    width = dice.randrange(SIZE[0] // 2, SIZE[0])
    person = rasterise(portrait_svg(look), width, width * 5 // 4)
    mask = Image.new("L", person.size, 0)
    mask.paste(255, (width // 12, width // 12, width * 11 // 12, person.height))
    mask = mask.filter(ImageFilter.BoxBlur(width // 24))
    ground.paste(person, ((SIZE[0] - width) // 2, SIZE[1] - person.height), mask)
    grain = Image.effect_noise(SIZE, 40).convert("RGB")
    return Image.blend(ground, grain, 0.08)


def _soft(dice: random.Random) -> Image.Image:
    small = Image.frombytes("L", (9, 12), bytes(dice.randrange(60, 220) for _ in range(9 * 12)))
    fine = Image.frombytes("L", (63, 84), dice.randbytes(63 * 84))
    return Image.blend(
        small.resize(SIZE, Image.Resampling.BICUBIC),
        fine.resize(SIZE, Image.Resampling.BICUBIC),
        0.15,
    )


def _exif(orientation: int) -> Image.Exif:
    tags = Image.Exif()
    tags[_ORIENTATION] = orientation
    tags[0x010F], tags[0x0110] = "hopewall", "bench"
    place = tags.get_ifd(_GPS)
    place[1], place[2] = "N", (39.0, 54.0, 20.0)
    place[3], place[4] = "E", (116.0, 23.0, 29.0)
    return tags


def _jpeg(image: Image.Image, orientation: int) -> bytes:
    target = io.BytesIO()
    image.save(target, "JPEG", quality=92, subsampling=2, exif=_exif(orientation))
    return target.getvalue()


def _heic(image: Image.Image, orientation: int) -> bytes:
    # Encoding is for measuring alone; the program itself only decodes, in its workers.
    from pillow_heif import from_pillow  # noqa: PLC0415

    target = io.BytesIO()
    from_pillow(image).save(
        target,
        quality=50,
        exif=_exif(orientation).tobytes(),
        tile_size=_TILE,
        enc_params={"preset": "ultrafast"},
    )
    return target.getvalue()
