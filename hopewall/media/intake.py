"""Take a photo in: clean it, finish it, and hand its files to whoever keeps them."""

import hashlib
from contextlib import nullcontext
from dataclasses import dataclass
from typing import Protocol

from PIL import Image

from hopewall.core.story import Rendition
from hopewall.media.clean import bare, master_of
from hopewall.media.outcome import Refused
from hopewall.media.renditions import CropBox, FinishedPicture, finish
from hopewall.media.sandbox import Sandbox


class ObjectsWriter(Protocol):
    """Keeps the bytes of finished pictures."""

    def put(self, data: bytes) -> str:
        """Store one file and return its SHA-256 in hex."""


@dataclass(frozen=True, slots=True)
class StoredPhoto:
    """A photo that was taken in; its files are with the writer.

    `master_sha256` names the clean picture before the crop: what the person approves.
    """

    master_sha256: str
    width: int
    height: int
    renditions: tuple[Rendition, ...]


def store_photo(
    source: bytes | Image.Image,
    writer: ObjectsWriter,
    crop: CropBox | None = None,
    sandbox: Sandbox | None = None,
) -> StoredPhoto | Refused:
    """Clean and finish a photo and store its renditions.

    Args:
        source: The bytes of a file from outside, or a picture that the program has drawn itself.
        writer: Where the finished files go.
        crop: The 4:5 box in the clean picture's pixels; None takes the largest in the middle.
        sandbox: Where files from outside are decoded; None makes one for this photo alone, which
            costs half a second.
    """
    if isinstance(source, bytes):
        with Sandbox(1) if sandbox is None else nullcontext(sandbox) as shut_in:
            taken = shut_in.take_in(source, crop)
        if isinstance(taken, Refused):
            return taken
        return StoredPhoto(
            taken.sha256, taken.width, taken.height, _stored(taken.renditions, writer)
        )
    image = bare(source)
    finished = finish(image, crop)
    if isinstance(finished, Refused):
        return finished
    name = hashlib.sha256(master_of(image)).hexdigest()
    return StoredPhoto(name, image.width, image.height, _stored(finished.pictures, writer))


def _stored(pictures: tuple[FinishedPicture, ...], writer: ObjectsWriter) -> tuple[Rendition, ...]:
    return tuple(
        Rendition(each.kind.value, writer.put(each.data), each.width, each.height)
        for each in pictures
    )
