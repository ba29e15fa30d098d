"""Check a whole release directory, and say in a few lines what is in it."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from hopewall.core.codes import ChannelName
from hopewall.core.head import Head, HeadEntry, Malformed, NewerFormat, decode_payload
from hopewall.core.public_story import MAX_STORY_BYTES, PublicStory, decode_story
from hopewall.release.head_file import FoundHead, NoHead, find_head, head_path
from hopewall.release.key_chain import KEY_CHAIN, KEYS_LOCK, KeyLink, read_chain
from hopewall.release.objects import MAX_OBJECT_BYTES, Faulty, ObjectStore
from hopewall.release.outcome import Refused, RefusedReason
from hopewall.release.publish import HEAD_LOCK, OBJECTS, OBJECTS_LOCK, object_store
from hopewall.release.signature import PublicKey, check_signature
from hopewall.release.trust import NoTrust, Trust


@dataclass(frozen=True, slots=True)
class Summary:
    """What a channel's head says."""

    channel: ChannelName
    version: int
    issued: datetime
    lease_end: datetime
    stories: int
    faces: int
    """Stories with pictures; the others show a drawn placeholder."""
    pages: int
    objects: int
    head_bytes: int
    head_sha256: str
    key: str
    """The fingerprint of the key that signed it; empty where no key was at hand to check."""


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome of a full check; `faults` is empty for a sound release."""

    heads: tuple[Summary, ...]
    objects: int
    unnamed: int
    """Objects that no head names; the next installation on this machine removes them."""
    faults: tuple[str, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing at all is wrong."""
        return not self.faults


def show(
    release_dir: Path, channel: ChannelName, trust: Trust | NoTrust | None = None
) -> Summary | Refused:
    """Return what the channel's head says, once its signature is right; its objects are not read.

    Without a key to check with it says what it says, and `key` is empty.
    """
    key = _newest(trust, read_chain(release_dir)) if isinstance(trust, Trust) else None
    read = _read(release_dir, channel, key)
    return read if isinstance(read, Refused) else read[0]


def verify(release_dir: Path, trust: Trust | NoTrust | None = None) -> Report:
    """Check every head and every object of a release directory, and name every fault.

    Args:
        release_dir: Heads and objects.
        trust: Which key must have signed the heads, as a screen knows it; that it knows none is
            a fault. None: hashes alone are checked, no signature.
    """
    store = object_store(release_dir)
    faults: list[str] = []
    key: PublicKey | None = None
    if isinstance(trust, NoTrust):
        faults.append(trust.sentence)
    if isinstance(trust, Trust):
        chain = read_chain(release_dir)
        if isinstance(chain, Malformed):
            faults.append(f"{chain.sentence.removesuffix('.')}; run 'hopewall release roll-key'.")
        key = _newest(trust, chain)
    summaries: list[Summary] = []
    named: set[str] = set()
    stories: dict[str, HeadEntry] = {}
    for channel in ChannelName:
        read = _read(release_dir, channel, key)
        if isinstance(read, Refused):
            if read.reason is not RefusedReason.NOTHING_PUBLISHED:
                faults.append(f"{channel}: {read.sentence}")
            continue
        summary, head = read
        summaries.append(summary)
        named |= head.objects()
        stories.update((entry.object, entry) for entry in head.stories)
    if not summaries and not faults:
        faults.append(f"There is no release in {release_dir}; publish one first.")
    present = store.names()
    faults.extend(f"The object {name} is missing; publish again." for name in named - present)
    for name in sorted(present):
        fault = _object_fault(store, name, stories.get(name))
        if fault:
            faults.append(fault)
    faults.extend(f"{path} does not belong here; remove it." for path in _strays(release_dir))
    return Report(tuple(summaries), len(present), len(present - named), tuple(faults))


def _newest(trust: Trust, chain: tuple[KeyLink, ...] | Malformed) -> PublicKey:
    return (trust if isinstance(chain, Malformed) else trust.following(chain)).newest


def _read(
    release_dir: Path, channel: ChannelName, key: PublicKey | None
) -> tuple[Summary, Head] | Refused:
    found = find_head(head_path(release_dir, channel))
    if isinstance(found, NoHead):
        return Refused(RefusedReason.NOTHING_PUBLISHED, found.sentence)
    if isinstance(found, Malformed):
        return Refused(RefusedReason.DAMAGED, found.sentence)
    unsigned = check_signature(found.sealed, [key]) if key is not None else None
    if unsigned is not None:
        return Refused(RefusedReason.UNSIGNED, unsigned)
    head = decode_payload(found.sealed.payload)
    if isinstance(head, Malformed):
        return Refused(RefusedReason.DAMAGED, head.sentence)
    if isinstance(head, NewerFormat):
        return Refused(RefusedReason.NEWER_FORMAT, head.sentence)
    if head.channel != channel:
        return Refused(
            RefusedReason.WRONG_CHANNEL,
            f"The head of {channel} says it is for {head.channel}; publish it again.",
        )
    return _summary(found, head, key), head


def _summary(found: FoundHead, head: Head, key: PublicKey | None) -> Summary:
    return Summary(
        channel=head.channel,
        version=head.version,
        issued=head.issued,
        lease_end=head.lease_end,
        stories=len(head.stories),
        faces=sum(1 for entry in head.stories if entry.pictures),
        pages=len(head.pages),
        objects=len(head.objects()),
        head_bytes=len(found.data),
        head_sha256=found.sha256,
        key=key.fingerprint if key is not None else "",
    )


def _object_fault(store: ObjectStore, name: str, entry: HeadEntry | None) -> str | None:
    if entry is None:
        if store.path(name).stat().st_size > MAX_OBJECT_BYTES:
            return f"The object {name} is larger than any object may be; remove it."
        fault = store.check(name)
        return fault.sentence if fault is not None else None
    body = store.read(name, MAX_STORY_BYTES)
    if isinstance(body, Faulty):
        return body.sentence
    story = decode_story(body)
    if not isinstance(story, PublicStory):
        return f"The object {name}: {story.sentence}"
    if (story.story_id, story.until, story.picture_hashes()) != (
        entry.id,
        entry.until,
        entry.pictures,
    ):
        return f"The head and the story {entry.id} do not agree; publish the release again."
    return None


def _strays(release_dir: Path) -> list[Path]:
    if not release_dir.is_dir():
        return []
    ours = {OBJECTS, HEAD_LOCK, OBJECTS_LOCK, KEY_CHAIN, KEYS_LOCK}
    ours |= {f"{channel}.json" for channel in ChannelName}
    strays = [
        path
        for path in release_dir.iterdir()
        if path.name not in ours and not path.name.endswith(".part")
    ]
    return sorted(strays) + object_store(release_dir).strays()
