"""A file that somebody dropped on Studio: its bytes, or why it is not taken."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from hopewall.core.attachment import MOST_SCAN_BYTES
from hopewall.core.said import Said

_MANY: Final = 1_000_000


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


def read_file(path: Path) -> FileRead | FileRefused:
    """Read a file of at most `MOST_SCAN_BYTES`."""
    try:
        if path.stat().st_size > MOST_SCAN_BYTES:
            most = MOST_SCAN_BYTES // _MANY
            return FileRefused(
                Said(
                    f"The file is larger than {most} MB: scan it smaller.",
                    f"文件超过 {most} MB：请缩小后重新扫描。",
                )
            )
        content = path.read_bytes()
    except OSError as error:
        why = error.strerror or str(error)
        return FileRefused(
            Said(f"{path.name} cannot be read: {why}.", f"无法读取 {path.name}（{why}）。")
        )
    return FileRead(path.name, content, hashlib.sha256(content).hexdigest())
