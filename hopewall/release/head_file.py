"""Heads as files, and taking stories out of one without reading the rest of it.

A head of 100,000 stories takes a second to decode and encode; withdrawing must not wait for that.
A head's bytes have exactly one form, so a story can be cut out of them: `cut` returns byte for byte
what decoding, `without` and encoding would.
"""

import re
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from hopewall.core.codes import ChannelName
from hopewall.core.head import (
    MAX_HEAD_BYTES,
    Head,
    Malformed,
    NewerFormat,
    Sealed,
    decode_payload,
    head_payload,
    unseal,
)
from hopewall.release.durable import read_whole

_BEFORE_STORIES = b'"stories":['
_BETWEEN = b'"],["'
_AFTER = re.compile(rb'\],"version":[0-9]{1,16}\}\Z')
_TAIL = 64


class HeadFrame(NamedTuple):
    """A head's bytes taken apart: everything but the stories, and each story's own bytes."""

    frame: Head
    """The head with no stories in it, fully checked."""
    rows: list[bytes]
    """The bytes of each entry, without its brackets and outer quotes; not checked one by one."""

    def ids(self) -> list[str]:
        """Return the ids of the rows, in order."""
        return [row[: row.find(b'"')].decode("ascii", "replace") for row in self.rows]


class FoundHead(NamedTuple):
    """A head file whose checksum is right; its payload is not decoded yet."""

    sealed: Sealed
    data: bytes

    @property
    def sha256(self) -> str:
        """The SHA-256 of the whole file."""
        return sha256(self.data).hexdigest()


@dataclass(frozen=True, slots=True)
class NoHead:
    """Nothing has been published for this channel."""

    sentence: str


def head_path(release_dir: Path, channel: ChannelName) -> Path:
    """Return where the head of a channel is."""
    return release_dir / f"{channel}.json"


def find_head(path: Path) -> FoundHead | NoHead | Malformed:
    """Read a head file and check its checksum."""
    try:
        data = read_whole(path, MAX_HEAD_BYTES)
    except FileNotFoundError:
        return NoHead(f"There is no release at {path}; publish one first.")
    except OSError as error:
        return Malformed(f"The release at {path} cannot be read ({error}); publish it again.")
    match unseal(data):
        case Sealed() as sealed:
            return FoundHead(sealed, data)
        case Malformed() as malformed:
            return malformed


def read_head(path: Path) -> Head | NoHead | Malformed | NewerFormat:
    """Read and decode a head file."""
    match find_head(path):
        case FoundHead(sealed=sealed):
            return decode_payload(sealed.payload)
        case NoHead() | Malformed() as outcome:
            return outcome


def take_apart(payload: bytes) -> HeadFrame | Malformed | NewerFormat:
    """Return a head's frame, decoded, and its stories as bytes."""
    match frame_and_stories(payload):
        case frame, stories:
            rows = stories[2:-2].split(_BETWEEN) if stories else []
            return HeadFrame(frame, rows)
        case Malformed() | NewerFormat() as fault:
            return fault


def frame_and_stories(payload: bytes) -> tuple[Head, bytes] | Malformed | NewerFormat:
    """Return a head's frame, decoded, and all its stories in one piece: `["…"],["…"]`."""
    at = payload.find(_BEFORE_STORIES)
    closing = _AFTER.search(payload, max(0, len(payload) - _TAIL))
    if at < 0 or closing is None:
        return _shape(payload)
    start = at + len(_BEFORE_STORIES)
    stories = payload[start : closing.start()]
    match decode_payload(payload[:start] + payload[closing.start() :]):
        case Head() as frame:
            if stories and not (stories.startswith(b'["') and stories.endswith(b'"]')):
                return _shape(payload)
            return frame, stories
        case Malformed() | NewerFormat() as fault:
            return fault


def put_together(parts: HeadFrame) -> bytes:
    """Return the payload that these parts make."""
    payload = head_payload(parts.frame)
    if not parts.rows:
        return payload
    at = payload.index(_BEFORE_STORIES) + len(_BEFORE_STORIES)
    return b"".join((payload[:at], b'["', _BETWEEN.join(parts.rows), b'"]', payload[at:]))


def cut(
    payload: bytes, story_ids: AbstractSet[str], version: int, issued: datetime
) -> bytes | Malformed | NewerFormat:
    """Return the payload without these stories, as a newer version of it."""
    match take_apart(payload):
        case HeadFrame(frame=frame, rows=rows):
            gone = {story_id.encode("utf-8") for story_id in story_ids}
            kept = [row for row in rows if row[: row.find(b'"')] not in gone]
            return put_together(HeadFrame(frame._replace(version=version, issued=issued), kept))
        case Malformed() | NewerFormat() as fault:
            return fault


def _shape(payload: bytes) -> Malformed | NewerFormat:
    match decode_payload(payload):
        case Head():
            return _shape_fault()
        case Malformed() | NewerFormat() as fault:
            return fault


def _shape_fault() -> Malformed:
    return Malformed("The head has no list of stories; publish the release again.")
