"""Pictures on their way in: from the clipboard, and one after another through the workshop."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QUrl
from PySide6.QtGui import QImage

from hopewall.services.home_paths import UnknownHomeError, home_written_out
from hopewall.services.photo_desk import Desk as PhotoDesk
from hopewall.services.photo_outcome import AddOutcome
from hopewall.services.progress import Progress
from hopewall.services.studio.photo_adding import add_from

PASTED: Final = ("image/jpeg", "image/png", "image/webp", "image/tiff", "image/heic", "image/avif")
"""Kinds of pictures on the clipboard whose bytes go to the limited worker as they are."""


def dropped_paths(urls: Sequence[object]) -> list[Path]:
    """Return the files among what was dropped or chosen."""
    found = [QUrl(str(url.toString() if isinstance(url, QUrl) else url)) for url in urls]
    return [Path(url.toLocalFile()) for url in found if url.isLocalFile()]


def written_paths(written: str) -> list[Path]:
    """Return the file that somebody wrote the place of, in quotation marks or not."""
    place = written.strip().strip("\"'")
    if place.startswith("file:"):
        place = QUrl(place).toLocalFile()
    try:
        return [home_written_out(Path(place))] if place else []
    except UnknownHomeError:
        # Reading it says that there is no such file.
        return [Path(place)]


def pasted(mime: QMimeData | None) -> list[bytes | Path]:
    """Return what was copied: files, the bytes of a picture as they are, or a screenshot."""
    if mime is None:
        return []
    files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    if files:
        return list(files)
    for kind in PASTED:
        if mime.hasFormat(kind):
            data = bytes(mime.data(kind).data())
            if data:
                return [data]
    image = mime.imageData()
    if isinstance(image, QImage) and not image.isNull():
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, b"PNG")
        return [bytes(buffer.data().data())]
    return []


def one_by_one(
    at: PhotoDesk,
    subject_id: str,
    sources: Sequence[bytes | Path],
    clock: Callable[[], datetime],
    told: Progress,
) -> tuple[AddOutcome, ...]:
    """Take pictures in one after another; what was refused is among the outcomes."""
    found: list[AddOutcome] = []
    for number, source in enumerate(sources):
        told("taking-in", number, len(sources) if len(sources) > 1 else 0)
        found.append(add_from(at, subject_id, source, clock()))
    return tuple(found)
