"""Keep a hand-out that a nurse saves: a private file in a folder, with the moment as its name."""

import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

_TRIES: Final = 100


@dataclass(frozen=True, slots=True)
class Kept:
    """The file is there."""

    path: Path


@dataclass(frozen=True, slots=True)
class NotKept:
    """There is no file; the sentence says why and what to do."""

    sentence: str


def keep_handout(content: bytes, folder: Path, moment: datetime) -> Kept | NotKept:
    """Write the file, readable by this user alone; its name says nothing of anybody."""
    for number in range(1, _TRIES):
        again = "" if number == 1 else f"-{number}"
        path = folder / f"hand-out-{moment:%Y-%m-%d-%H%M}{again}.pdf"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            continue
        except OSError as error:
            return NotKept(
                f"{folder} cannot be written ({error.strerror}); print the sheet instead."
            )
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            path.unlink(missing_ok=True)
            return NotKept(f"{path} cannot be written ({error.strerror}); make room or print it.")
        return Kept(path)
    return NotKept(f"{folder} is full of hand-outs of this minute; save again in a minute.")
