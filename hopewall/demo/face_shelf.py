"""Drawn faces kept for the next demonstration hospital: the same drawing is finished once."""

import hashlib
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from hopewall.core.screen import PictureKind
from hopewall.demo.portraits import Look, portrait_svg, rasterise
from hopewall.media.outcome import Refused
from hopewall.media.renditions import (
    PORTRAIT,
    PORTRAIT_QUALITY,
    TILE_QUALITY,
    TILES,
    FinishedPicture,
    Renditions,
    finish,
)

_SIZES = {
    **{kind: (width, height) for kind, (width, height, _) in TILES.items()},
    PictureKind.PORTRAIT: PORTRAIT,
}


@dataclass(frozen=True, slots=True)
class FaceShelf:
    """A folder of finished faces by the hash of their drawing; fit to be sent to a process.

    Calling it draws a face, or takes it from the shelf. A shelf is for measurements, where many
    hospitals are made of the same faces; what lies there is believed.
    """

    folder: Path

    def __call__(self, look: Look) -> Renditions | Refused:
        """Return the finished face of that look."""
        drawing = portrait_svg(look)
        recipe = f"{sorted(_SIZES.items())} {TILE_QUALITY} {PORTRAIT_QUALITY}"
        place = self.folder / hashlib.sha256(f"{recipe}\n{drawing}".encode()).hexdigest()
        if not place.is_dir():
            finished = finish(rasterise(drawing, *PORTRAIT))
            if isinstance(finished, Refused):
                return finished
            _keep(finished, place)
        return Renditions(tuple(_picture(place, kind) for kind in PictureKind))


def _picture(place: Path, kind: PictureKind) -> FinishedPicture:
    data = (place / f"{kind}.jpg").read_bytes()
    width, height = _SIZES[kind]
    return FinishedPicture(kind, data, hashlib.sha256(data).hexdigest(), width, height)


def _keep(finished: Renditions, place: Path) -> None:
    """Put a face on the shelf whole: two processes may draw the same one."""
    draft = place.with_name(f".{place.name}.{os.getpid()}-{secrets.token_hex(4)}")
    draft.mkdir(parents=True)
    for picture in finished.pictures:
        (draft / f"{picture.kind}.jpg").write_bytes(picture.data)
    try:
        draft.rename(place)
    except OSError:
        if not place.is_dir():
            raise
        for file in draft.iterdir():
            file.unlink()
        draft.rmdir()
