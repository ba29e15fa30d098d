"""`CURRENT`: the small checksummed file that says which generation a screen shows.

It is replaced in one step, so a screen sees the old view or the new one and never half of each.
"""

import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from hopewall.core.codes import ChannelName
from hopewall.core.head import ID_PATTERN, Malformed, NewerFormat, moment_text, parse_moment
from hopewall.release.checked_json import decode_checked, encode_checked
from hopewall.release.durable import read_whole, write_durably

CURRENT = "CURRENT"
CURRENT_FORMAT = 1
MAX_CURRENT_BYTES = 64 * 1024 * 1024

GENERATION_NAME = re.compile(r"gen-([1-9][0-9]{0,17})\.db")
HEAD_COPY_NAME = re.compile(r"head-([0-9a-f]{16})\.json")
_HASH = re.compile("[0-9a-f]{64}")
_ID = re.compile(ID_PATTERN)
_KEYS = {
    "channel",
    "database",
    "database_sha256",
    "format",
    "head_sha256",
    "head_version",
    "issued",
    "lease_end",
    "withheld",
}


class Current(NamedTuple):
    """The installed view: one generation, the head it stands for, and what is held back of it."""

    database: str
    database_sha256: str
    channel: ChannelName
    head_sha256: str
    head_version: int
    issued: datetime
    lease_end: datetime
    withheld: tuple[str, ...] = ()
    """Stories of the generation that the head no longer names; never shown."""


@dataclass(frozen=True, slots=True)
class NothingInstalled:
    """There is no `CURRENT`."""


def head_copy_name(head_sha256: str) -> str:
    """Return the name of a screen's own copy of a head."""
    return f"head-{head_sha256[:16]}.json"


def encode_current(current: Current) -> bytes:
    """Return the bytes of a `CURRENT` file."""
    return encode_checked(
        {
            "channel": str(current.channel),
            "database": current.database,
            "database_sha256": current.database_sha256,
            "format": CURRENT_FORMAT,
            "head_sha256": current.head_sha256,
            "head_version": current.head_version,
            "issued": moment_text(current.issued),
            "lease_end": moment_text(current.lease_end),
            "withheld": list(current.withheld),
        }
    )


def decode_current(data: bytes) -> Current | Malformed | NewerFormat:
    """Return what a `CURRENT` file says, or why it cannot be trusted."""
    document = decode_checked(data, "CURRENT")
    if isinstance(document, Malformed):
        return document
    written = document.get("format")
    if type(written) is int and written > CURRENT_FORMAT:
        return NewerFormat(
            "This screen's view was installed by a newer hopewall; update hopewall on this machine."
        )
    if type(written) is not int or written != CURRENT_FORMAT or document.keys() != _KEYS:
        return Malformed("CURRENT has unknown or missing fields.")
    try:
        return _current(document)
    except (ValueError, TypeError) as error:
        return Malformed(f"CURRENT has a wrong value ({error}).")


def read_current(screen_dir: Path) -> Current | NothingInstalled | Malformed | NewerFormat:
    """Read `CURRENT` of a screen directory."""
    try:
        data = read_whole(screen_dir / CURRENT, MAX_CURRENT_BYTES)
    except FileNotFoundError:
        return NothingInstalled()
    except OSError as error:
        return Malformed(f"CURRENT cannot be read ({error}).")
    return decode_current(data)


def write_current(screen_dir: Path, current: Current) -> None:
    """Replace `CURRENT` durably; raises OSError and leaves the old one when it cannot."""
    write_durably(screen_dir / CURRENT, encode_current(current))


def _current(document: dict[str, object]) -> Current:
    database = _text(document, "database")
    version = document["head_version"]
    withheld = document["withheld"]
    if not GENERATION_NAME.fullmatch(database):
        raise ValueError("database")
    if type(version) is not int or version < 1:
        raise ValueError("head_version")
    if not isinstance(withheld, list) or not all(
        isinstance(story_id, str) and _ID.fullmatch(story_id) for story_id in withheld
    ):
        raise ValueError("withheld")
    return Current(
        database=database,
        database_sha256=_hash(document, "database_sha256"),
        channel=ChannelName(_text(document, "channel")),
        head_sha256=_hash(document, "head_sha256"),
        head_version=version,
        issued=parse_moment(_text(document, "issued")),
        lease_end=parse_moment(_text(document, "lease_end")),
        withheld=tuple(withheld),
    )


def _text(document: dict[str, object], key: str) -> str:
    value = document[key]
    if not isinstance(value, str):
        raise TypeError(key)
    return value


def _hash(document: dict[str, object], key: str) -> str:
    value = _text(document, key)
    if not _HASH.fullmatch(value):
        raise ValueError(key)
    return value
