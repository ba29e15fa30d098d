"""Publish a release: objects first, then the head, each on the disk before the next begins.

Read `next_version` before asking the vault what may be shown and give that number to the head. A
withdrawal in between takes the number for itself, so that the head that does not know of it is
refused and built again.
"""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from hopewall.core.codes import ChannelName
from hopewall.core.head import Head, Malformed, NewerFormat, head_payload, seal
from hopewall.release.durable import write_durably
from hopewall.release.head_file import (
    FoundHead,
    HeadFrame,
    NoHead,
    find_head,
    head_path,
    put_together,
    take_apart,
)
from hopewall.release.lock import BusyError, locked
from hopewall.release.objects import ObjectStore
from hopewall.release.outcome import Refused, RefusedReason, refusal_of
from hopewall.release.signature import Signer

OBJECTS = "objects"
HEAD_LOCK = ".head.lock"
OBJECTS_LOCK = ".objects.lock"


@dataclass(frozen=True, slots=True)
class Published:
    """The head of `channel` is `version` now, and on the disk."""

    channel: ChannelName
    version: int
    stories: int


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """The head names none of the stories any more; `removed` are those it had named."""

    channel: ChannelName
    version: int
    removed: frozenset[str]


def object_store(release_dir: Path) -> ObjectStore:
    """Return the objects of a release directory."""
    return ObjectStore(release_dir / OBJECTS)


def next_version(release_dir: Path, channel: ChannelName, floor: int = 0) -> int:
    """Return the number for the next head: above the present one and above `floor`.

    `floor` is the highest number the vault remembers; it counts when the present head is lost.
    """
    return max(_present_version(release_dir, channel), floor) + 1


def publish(
    release_dir: Path,
    head: Head,
    objects: Iterable[bytes] = (),
    *,
    signer: Signer,
    floor: int = 0,
) -> Published | Refused:
    """Store new objects, then replace the channel's head.

    Args:
        release_dir: Where heads and objects are.
        head: What to show; its version comes from `next_version`.
        objects: Bytes of new objects, read one by one; present ones cost a hash.
        signer: Signs the head.
        floor: The highest version that was ever published.
    """
    try:
        with locked(release_dir / OBJECTS_LOCK, patience=60):
            store = object_store(release_dir)
            store.put_many(objects)
            missing = head.objects() - store.names()
            if missing:
                return Refused(
                    RefusedReason.MISSING_OBJECT,
                    f"The release needs {len(missing)} objects that are not stored (the first is "
                    f"{min(missing)}); build it again in full.",
                )
            with locked(release_dir / HEAD_LOCK):
                return _replace_head(release_dir, head, floor, signer)
    except BusyError:
        return _busy()
    except OSError as error:
        return refusal_of(error, "publishing")


def withdraw_from_head(
    release_dir: Path,
    channel: ChannelName,
    story_ids: AbstractSet[str],
    now: datetime,
    signer: Signer,
) -> Withdrawn | Refused:
    """Publish the present head without these stories at once; objects go with the next install.

    What `signer` did not make is refused: cutting and signing it would vouch for the rest of it.
    """
    path = head_path(release_dir, channel)
    try:
        with locked(release_dir / HEAD_LOCK):
            found = find_head(path)
            if isinstance(found, FoundHead) and not signer.public.made(found.sealed):
                return Refused(
                    RefusedReason.UNSIGNED,
                    f"The {channel} release is not one that this hospital's key has signed; "
                    "publish it again.",
                )
            match take_apart(found.sealed.payload) if isinstance(found, FoundHead) else found:
                case HeadFrame() as parts:
                    return _write_without(path, parts, story_ids, now, signer)
                case NoHead(sentence=sentence):
                    return Refused(RefusedReason.NOTHING_PUBLISHED, sentence)
                case Malformed(sentence=sentence):
                    return Refused(RefusedReason.DAMAGED, sentence)
                case NewerFormat(sentence=sentence):
                    return Refused(RefusedReason.NEWER_FORMAT, sentence)
    except BusyError:
        return _busy()
    except OSError as error:
        return refusal_of(error, "withdrawing")


def _write_without(
    path: Path,
    parts: HeadFrame,
    story_ids: AbstractSet[str],
    now: datetime,
    signer: Signer,
) -> Withdrawn:
    ids = parts.ids()
    removed = frozenset(story_ids & set(ids))
    old = parts.frame
    if not removed:
        return Withdrawn(old.channel, old.version, removed)
    kept = [row for story_id, row in zip(ids, parts.rows, strict=True) if story_id not in removed]
    frame = old._replace(version=old.version + 1, issued=max(now, old.issued))
    payload = put_together(HeadFrame(frame, kept))
    write_durably(path, seal(payload, signer.sign(payload)))
    return Withdrawn(frame.channel, frame.version, removed)


def _replace_head(release_dir: Path, head: Head, floor: int, signer: Signer) -> Published | Refused:
    present = max(_present_version(release_dir, head.channel), floor)
    if head.version <= present:
        return Refused(
            RefusedReason.OLDER_VERSION,
            f"Version {head.version} of the {head.channel} release is not above the present "
            f"{present}: something was withdrawn or published meanwhile; build it again.",
        )
    payload = head_payload(head)
    write_durably(head_path(release_dir, head.channel), seal(payload, signer.sign(payload)))
    return Published(head.channel, head.version, len(head.stories))


def _present_version(release_dir: Path, channel: ChannelName) -> int:
    parts = _parts(head_path(release_dir, channel))
    return parts.frame.version if isinstance(parts, HeadFrame) else 0


def _parts(path: Path) -> HeadFrame | NoHead | Malformed | NewerFormat:
    found = find_head(path)
    return take_apart(found.sealed.payload) if isinstance(found, FoundHead) else found


def _busy() -> Refused:
    return Refused(
        RefusedReason.BUSY, "Another hopewall is publishing just now; try again in a minute."
    )
