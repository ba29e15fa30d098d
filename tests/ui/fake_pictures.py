"""Pictures for the fake index: plain discs for tests, drawn portraits for looking at."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from PIL import Image, ImageDraw

GROUND = (22, 17, 14)
TILE, TILE_2X, PORTRAIT = (192, 240), (384, 480), (1728, 2160)
CORNER = 4


@dataclass(frozen=True, slots=True)
class Files:
    """The three renditions of one person."""

    tile: str
    tile_2x: str
    portrait: str


class Pictures(Protocol):
    """Makes a person's pictures."""

    def of(self, seed: int, age: int, gender: str, hints: dict[str, Any]) -> Files:
        """Return the files, made when they are not there yet."""


def _rounded(picture: Image.Image, size: tuple[int, int]) -> Image.Image:
    small = picture.resize(size, Image.Resampling.LANCZOS)
    corner = CORNER * size[0] // TILE[0]
    mask = Image.new("L", (size[0] * 4, size[1] * 4))
    box = (0, 0, size[0] * 4 - 1, size[1] * 4 - 1)
    ImageDraw.Draw(mask).rounded_rectangle(box, corner * 4, fill=255)
    ground = Image.new("RGB", size, GROUND)
    ground.paste(small, mask=mask.resize(size, Image.Resampling.LANCZOS))
    return ground


def save_renditions(folder: Path, stem: str, picture: Image.Image) -> Files:
    """Write the three renditions of one picture."""
    files = Files(*(str(folder / f"{stem}-{kind}.jpg") for kind in ("tile", "2x", "portrait")))
    _rounded(picture, TILE).save(files.tile, quality=88)
    _rounded(picture, TILE_2X).save(files.tile_2x, quality=88)
    picture.resize(PORTRAIT, Image.Resampling.BICUBIC).save(files.portrait, quality=85)
    return files


class Discs:
    """A disc with a smile on a warm ground; eight of them, made in a moment."""

    def __init__(self, folder: Path, different: int = 8) -> None:
        self._folder = folder
        self._different = different
        self._made: dict[int, Files] = {}

    def of(self, seed: int, age: int, gender: str, hints: dict[str, Any]) -> Files:
        number = seed % self._different
        if number not in self._made:
            self._made[number] = save_renditions(self._folder, f"disc-{number}", _disc(number))
        return self._made[number]


def _disc(number: int) -> Image.Image:
    tint = (150 + number * 9, 120 + (number * 37) % 90, 90 + (number * 61) % 90)
    picture = Image.new("RGB", (216, 270), tint)
    draw = ImageDraw.Draw(picture)
    draw.ellipse((48, 50, 168, 190), fill=(231, 190, 160))
    draw.arc((78, 110, 138, 165), 20, 160, fill=(120, 50, 40), width=5)
    draw.ellipse((80, 106, 92, 118), fill=(40, 30, 30))
    draw.ellipse((124, 106, 136, 118), fill=(40, 30, 30))
    return picture


class Drawn:
    """The demonstration's own portraits, kept in a folder between runs."""

    def __init__(self, folder: Path, different: int = 120) -> None:
        self._folder = folder
        self._different = different
        folder.mkdir(parents=True, exist_ok=True)

    def of(self, seed: int, age: int, gender: str, hints: dict[str, Any]) -> Files:
        number = seed % self._different
        stem = f"drawn-{number}"
        files = Files(
            *(str(self._folder / f"{stem}-{kind}.jpg") for kind in ("tile", "2x", "portrait"))
        )
        if Path(files.portrait).exists():
            return files
        from hopewall.demo.portraits import look_for, portrait_svg, rasterise  # noqa: PLC0415

        look = look_for(number, age=age, gender=gender)
        return save_renditions(self._folder, stem, rasterise(portrait_svg(look), *PORTRAIT))
