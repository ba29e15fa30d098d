"""A file that somebody dropped on Studio: its bytes, or why it is not taken."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISREG
from typing import Final

from hopewall.core.attachment import MOST_SCAN_BYTES
from hopewall.core.said import Said
from hopewall.services.home_paths import UnknownHomeError, home_written_out

_MANY: Final = 1_000_000
_NO_PLACE: Final = Said(
    "This is no place of a file: choose the file, or write its path again.",
    "这不是文件位置：请选择文件，或重新填写路径。",
)


@dataclass(frozen=True, slots=True)
class FileRead:
    """The bytes and their SHA-256; the name is shown and kept nowhere."""

    name: str
    content: bytes
    sha256: str


@dataclass(frozen=True, slots=True)
class FileRefused:
    """Nothing is taken; the sentence says why."""

    sentence: Said


def read_file(written: str) -> FileRead | FileRefused:
    """Read a file of at most `MOST_SCAN_BYTES`, whose place somebody wrote or dropped."""
    path = Path(written.strip())
    try:
        path = home_written_out(path)
        found = path.stat()
        if not S_ISREG(found.st_mode):
            # A device or a pipe may never end.
            return FileRefused(_NO_PLACE)
        if found.st_size > MOST_SCAN_BYTES:
            most = MOST_SCAN_BYTES // _MANY
            return FileRefused(
                Said(
                    f"The file is larger than {most} MB: scan it smaller.",
                    f"文件超过 {most} MB：请缩小后重新扫描。",
                )
            )
        content = path.read_bytes()
    except UnknownHomeError:
        return FileRefused(
            Said(
                f"Nobody on this machine has the home folder {path.parts[0]}: write the whole "
                "path.",
                f"这台电脑上没有 {path.parts[0]} 这个用户文件夹：请写出完整路径。",
            )
        )
    except ValueError:
        # A character that no path can have.
        return FileRefused(_NO_PLACE)
    except OSError as error:
        why = error.strerror or str(error)
        return FileRefused(
            Said(f"{path.name} cannot be read: {why}.", f"无法读取 {path.name}（{why}）。")
        )
    return FileRead(path.name, content, hashlib.sha256(content).hexdigest())
