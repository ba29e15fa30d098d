"""A picture that somebody dropped, pasted or chose at the desk: looked at before it is read."""

import stat
from datetime import datetime
from pathlib import Path
from typing import Final

from hopewall.services.photo_desk import Desk
from hopewall.services.photo_intake import add_photo
from hopewall.services.photo_outcome import AddOutcome
from hopewall.services.photo_words import refused

MOST_BYTES: Final = 40_000_000
_TOO_LARGE: Final = refused(
    "The file has more than 40 MB: save it smaller and try again.",
    "文件超过 40 MB：请缩小后再添加。",
)
_NO_FILE: Final = refused(
    "This is a folder or a device, no file: choose a picture in it.",
    "这是文件夹或设备，不是文件：请选择其中的图片。",
)
_NOT_THERE: Final = refused(
    "There is no such file, or it may not be read: choose it again.",
    "找不到这个文件，或没有读取权限：请重新选择。",
)


def add_from(desk: Desk, subject_id: str, source: bytes | Path, now: datetime) -> AddOutcome:
    """Take a file or pasted bytes in as a draft photo of a person.

    A pipe or a device is never opened, and more than 40 MB are never read.
    """
    if isinstance(source, Path):
        try:
            found = source.stat()
        except (OSError, ValueError):
            return _NOT_THERE
        if not stat.S_ISREG(found.st_mode):
            return _NO_FILE
        size = found.st_size
    else:
        size = len(source)
    return _TOO_LARGE if size > MOST_BYTES else add_photo(desk, subject_id, source, now)
