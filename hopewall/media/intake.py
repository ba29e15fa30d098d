"""Take a photo in: clean it, finish it, and hand its files to whoever keeps them."""

from dataclasses import dataclass
from typing import Protocol

from PIL import Image

from hopewall.core.story import Rendition
from hopewall.media.clean import bare, pixels_sha256, rebuild
from hopewall.media.outcome import Refused
from hopewall.media.renditions import CropBox, finish


class ObjectsWriter(Protocol):
    """Keeps the bytes of finished pictures."""

    def put(self, data: bytes) -> str:
        """Store one file and return its SHA-256 in hex."""


@dataclass(frozen=True, slots=True)
class StoredPhoto:
    """A photo that was taken in; its files are with the writer.

    `master_sha256` names the clean pixels before the crop: what the person approves.
    """

    master_sha256: str
    width: int
    height: int
    renditions: tuple[Rendition, ...]


def store_photo(
    source: bytes | Image.Image, writer: ObjectsWriter, crop: CropBox | None = None
) -> StoredPhoto | Refused:
    """Clean and finish a photo and store its renditions.

    Args:
        source: The bytes of a file from outside, or a picture that the program has drawn itself.
        writer: Where the finished files go.
        crop: The 4:5 box in the clean picture's pixels; None takes the largest in the middle.
    """
    if isinstance(source, bytes):
        clean = rebuild(source)
        if isinstance(clean, Refused):
            return clean
        image, master = clean.image, clean.sha256
    else:
        image = bare(source)
        master = pixels_sha256(image)
    finished = finish(image, crop)
    if isinstance(finished, Refused):
        return finished
    renditions: list[Rendition] = []
    for picture in finished.pictures:
        name = writer.put(picture.data)
        renditions.append(Rendition(picture.kind.value, name, picture.width, picture.height))
    return StoredPhoto(master, image.width, image.height, tuple(renditions))
