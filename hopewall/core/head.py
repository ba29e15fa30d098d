"""The head of a release: which stories a channel shows, until when, and which objects they need.

On disk a head is one line of canonical JSON with its checksum and the place of its signature
*outside* the signed bytes:

    {"payload":{…},"sha256":"<of the payload's bytes>","signature":"<over the payload's bytes>"}

Entries are short arrays and every string keeps to a small alphabet that JSON never escapes, so that
a head of 10,000 stories is read in milliseconds and its bytes have exactly one form.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import NamedTuple, cast

from hopewall.core.codes import ChannelName

HEAD_FORMAT = 1
MAX_HEAD_BYTES = 512 * 1024 * 1024

ID_PATTERN = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}"
HASH_LENGTH = 64

_IDS = re.compile(f"(?:{ID_PATTERN}\n)*")
_HEX_DIGITS = b"0123456789abcdef"
_DATES = re.compile(r"(?:[0-9]{4}-[0-9]{2}-[0-9]{2}\n)*")
_ROW = '["%s","%s","%s","%s"]'
_SIGNATURE = re.compile("[A-Za-z0-9+/=:-]{0,400}")
_MOMENT = "%Y-%m-%dT%H:%M:%SZ"
_MOMENT_PATTERN = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")
_KEYS = {"channel", "format", "issued", "lease_end", "pages", "pictures", "stories", "version"}
_MAX_VERSION = 2**53
_FIRST_YEAR = 1970

_OPEN = b'{"payload":'
_CLOSE = re.compile(rb',"sha256":"([0-9a-f]{64})","signature":"([^"\\]*)"\}\n\Z')
_CLOSE_LENGTH = 520


class HeadEntry(NamedTuple):
    """One story: its object, its last day, and the pictures it needs, in the order of their kinds.

    A tuple, because a head has 100,000 of them.
    """

    id: str
    object: str
    until: date
    pictures: tuple[str, ...] = ()


class PageEntry(NamedTuple):
    """One page of a site's own explainers."""

    id: str
    object: str


class Head(NamedTuple):
    """What a channel shows. `issued` and `lease_end` are UTC, to the second."""

    channel: ChannelName
    version: int
    issued: datetime
    lease_end: datetime
    stories: tuple[HeadEntry, ...] = ()
    pages: tuple[PageEntry, ...] = ()
    pictures: tuple[str, ...] = ()
    """Pictures that belong to pages and not to a story."""
    format: int = HEAD_FORMAT

    def objects(self) -> set[str]:
        """Return the name of every object this head needs."""
        named = set(self.pictures)
        named.update(entry.object for entry in self.stories)
        named.update(page.object for page in self.pages)
        for entry in self.stories:
            named.update(entry.pictures)
        return named


@dataclass(frozen=True, slots=True)
class Malformed:
    """Bytes that are not what they should be; `sentence` says what is wrong and what to do."""

    sentence: str


@dataclass(frozen=True, slots=True)
class NewerFormat:
    """Sound bytes, written by a newer hopewall than this one."""

    sentence: str


@dataclass(frozen=True, slots=True)
class Sealed:
    """A head's signed bytes and its signature (empty: unsigned); the checksum was right."""

    payload: bytes
    signature: str


def head_payload(head: Head) -> bytes:
    """Return the canonical bytes of `head`: what is hashed and signed.

    Raises:
        ValueError: An id, an object's name or a moment cannot stand in a head.
    """
    days: dict[date, str] = {}
    rows = [
        (story_id, name, days.get(until) or days.setdefault(until, until.isoformat()), "".join(own))
        for story_id, name, until, own in head.stories
    ]
    _check_ids([row[0] for row in rows])
    _check_ids([page.id for page in head.pages])
    _check_hashes([row[1] for row in rows])
    _check_hashes([page.object for page in head.pages] + list(head.pictures))
    if not _is_hex([row[3] for row in rows]):
        raise ValueError("a story's pictures")
    document = {
        "channel": str(head.channel),
        "format": head.format,
        "issued": moment_text(head.issued),
        "lease_end": moment_text(head.lease_end),
        "pages": [[page.id, page.object] for page in head.pages],
        "pictures": list(head.pictures),
        "stories": rows,
        "version": head.version,
    }
    return _canonical(document)


def seal(payload: bytes, signature: str = "") -> bytes:
    """Return the bytes of a head file around `payload`."""
    checksum = hashlib.sha256(payload).hexdigest()
    closing = f',"sha256":"{checksum}","signature":"{signature}"}}\n'.encode("ascii")
    return b"".join((_OPEN, payload, closing))


def unseal(data: bytes) -> Sealed | Malformed:
    """Return the signed bytes of a head file after checking its checksum."""
    closing = _CLOSE.search(data, max(0, len(data) - _CLOSE_LENGTH))
    if not data.startswith(_OPEN) or closing is None:
        return Malformed("The head is cut off or is not a head; publish the release again.")
    signature = closing[2].decode("ascii", "replace")
    payload = data[len(_OPEN) : closing.start()]
    if not _SIGNATURE.fullmatch(signature):
        return Malformed("The head's signature is not readable; publish the release again.")
    if hashlib.sha256(payload).hexdigest() != closing[1].decode("ascii"):
        return Malformed("The head's checksum is wrong; publish the release again.")
    return Sealed(payload, signature)


def encode_head(head: Head, signature: str = "") -> bytes:
    """Return the bytes of the head's file."""
    return seal(head_payload(head), signature)


def decode_head(data: bytes) -> Head | Malformed | NewerFormat:
    """Return the head in a head file's bytes, or why it cannot be trusted."""
    match unseal(data):
        case Malformed() as malformed:
            return malformed
        case Sealed(payload=payload):
            return decode_payload(payload)


def decode_payload(payload: bytes) -> Head | Malformed | NewerFormat:
    """Return the head in signed bytes; anything but their one canonical form is refused."""
    try:
        document = json.loads(payload)
    except (ValueError, RecursionError):
        return _malformed("is not JSON")
    if not isinstance(document, dict):
        return _malformed("is not a JSON object")
    written = document.get("format")
    if type(written) is int and written > HEAD_FORMAT:
        return NewerFormat(
            f"The release has format {written} and this hopewall reads {HEAD_FORMAT}; "
            "update hopewall on this machine."
        )
    if set(document) != _KEYS or type(written) is not int or written != HEAD_FORMAT:
        return _malformed("has unknown or missing fields")
    try:
        head = _head(document)
    except (ValueError, TypeError) as error:
        return _malformed(f"has a wrong value ({error})")
    if _canonical(document) != payload:
        return _malformed("is not in canonical form")
    return head


def without(head: Head, story_ids: AbstractSet[str], version: int, issued: datetime) -> Head:
    """Return `head` without these stories, as a newer version of it."""
    return head._replace(
        stories=tuple(entry for entry in head.stories if entry.id not in story_ids),
        version=version,
        issued=issued,
    )


def moment_text(moment: datetime) -> str:
    """Return an aware moment as the UTC text that heads use."""
    if moment.tzinfo is None or moment.year < _FIRST_YEAR:
        raise ValueError(f"not a moment to write into a head: {moment}")
    return f"{moment.astimezone(UTC):{_MOMENT}}"


def parse_moment(text: str) -> datetime:
    """Return the UTC moment in `text`; raises ValueError when it is not one."""
    if not _MOMENT_PATTERN.fullmatch(text):
        raise ValueError(f"not a moment: {text!r}")
    return datetime.fromisoformat(text)


def _head(document: Mapping[str, object]) -> Head:
    version = document["version"]
    if type(version) is not int or not 1 <= version <= _MAX_VERSION:
        raise ValueError("version")
    pages = _strings_of(document["pages"], 2, "pages")
    pictures = document["pictures"]
    if not isinstance(pictures, list):
        raise TypeError("pictures")
    _check_ids([page[0] for page in pages])
    _check_hashes([page[1] for page in pages] + pictures)
    return Head(
        channel=ChannelName(cast("str", document["channel"])),
        version=version,
        issued=_moment(document["issued"]),
        lease_end=_moment(document["lease_end"]),
        stories=_stories(document["stories"]),
        pages=tuple(PageEntry(page[0], page[1]) for page in pages),
        pictures=tuple(pictures),
    )


def _stories(raw: object) -> tuple[HeadEntry, ...]:
    rows = _strings_of(raw, 4, "stories")
    if not rows:
        return ()
    ids, objects, days, pictures = zip(*rows, strict=True)
    _check_ids(ids)
    _check_hashes(objects)
    if not _DATES.fullmatch("\n".join(days) + "\n"):
        raise ValueError("a last day")
    if not _is_hex(pictures) or {len(text) % HASH_LENGTH for text in pictures} != {0}:
        raise ValueError("a story's pictures")
    dates = {day: date.fromisoformat(day) for day in set(days)}
    return tuple(
        map(HeadEntry, ids, objects, map(dates.__getitem__, days), map(split_hashes, pictures))
    )


def split_hashes(text: str) -> tuple[str, ...]:
    """Return the hashes written one after the other in `text`."""
    if len(text) == 3 * HASH_LENGTH:
        return text[:64], text[64:128], text[128:]
    return tuple([text[at : at + HASH_LENGTH] for at in range(0, len(text), HASH_LENGTH)])


def _strings_of(raw: object, width: int, what: str) -> list[list[str]]:
    if not isinstance(raw, list):
        raise TypeError(what)
    for row in raw:
        if type(row) is not list or len(row) != width:
            raise ValueError(what)
    return raw


def _check_ids(ids: Sequence[str]) -> None:
    if ids and not _IDS.fullmatch("\n".join(ids) + "\n"):
        raise ValueError("an id")
    if len(set(ids)) != len(ids):
        raise ValueError("an id that stands there twice")


def _check_hashes(names: Sequence[str]) -> None:
    if not _is_hex(names) or not {len(name) for name in names} <= {HASH_LENGTH}:
        raise ValueError("an object's name")


def _is_hex(names: Sequence[str]) -> bool:
    return not "".join(names).encode().translate(None, _HEX_DIGITS)


def _moment(raw: object) -> datetime:
    if not isinstance(raw, str):
        raise TypeError("a moment")
    return parse_moment(raw)


def _canonical(document: Mapping[str, object]) -> bytes:
    """Return canonical JSON; the stories' strings are already known to need no escaping."""
    rows = cast("Iterable[Sequence[str]]", document["stories"])
    frame = json.dumps({**document, "stories": []}, separators=(",", ":"), sort_keys=True)
    before, after = frame.split('"stories":[]', 1)
    stories = ",".join([_ROW % tuple(row) for row in rows])
    return f'{before}"stories":[{stories}]{after}'.encode("ascii")


def _malformed(what: str) -> Malformed:
    return Malformed(f"The head {what}; publish the release again.")
