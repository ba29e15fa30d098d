"""A head that asks to be installed, examined against everything this screen remembers."""

from dataclasses import dataclass
from pathlib import Path

from hopewall.core.codes import ChannelName
from hopewall.core.head import Malformed, NewerFormat
from hopewall.release.current import Current, NothingInstalled, read_current
from hopewall.release.head_file import (
    FoundHead,
    HeadFrame,
    NoHead,
    find_head,
    head_path,
    take_apart,
)
from hopewall.release.key_chain import read_chain
from hopewall.release.outcome import Refused, RefusedReason
from hopewall.release.screen_state import NO_FLOOR, Floor, ScreenState, read_state
from hopewall.release.signature import check_signature
from hopewall.release.trust import NoTrust, Trust, read_trust


@dataclass(frozen=True, slots=True)
class Candidate:
    """A head whose checksum, signature, channel and version are right."""

    found: FoundHead
    sha256: str
    parts: HeadFrame
    current: Current | None
    """The view in force, when `CURRENT` is sound and of the same channel."""
    state: ScreenState
    floor_version: int
    trust: Trust
    """With the key that signed the head as its newest."""
    walked: bool
    """Whether that key is new to this screen."""

    def current_now(self, screen_dir: Path) -> Current | None:
        """Read `CURRENT` again."""
        current = read_current(screen_dir)
        return current if isinstance(current, Current) else None


def examine(release_dir: Path, screen_dir: Path, channel: ChannelName) -> Candidate | Refused:
    """Return the channel's head as a candidate, or why this screen does not take it."""
    found = find_head(head_path(release_dir, channel))
    if isinstance(found, NoHead):
        return Refused(RefusedReason.NOTHING_PUBLISHED, found.sentence)
    if isinstance(found, Malformed):
        return Refused(RefusedReason.DAMAGED, f"{found.sentence} The view before stays.")
    known = read_trust(screen_dir)
    if isinstance(known, NoTrust):
        return Refused(RefusedReason.NOT_TRUSTED, known.sentence)
    chain = read_chain(release_dir)
    trust = known if isinstance(chain, Malformed) else known.following(chain)
    unsigned = check_signature(found.sealed, [trust.newest])
    if unsigned is not None:
        return Refused(RefusedReason.UNSIGNED, f"{unsigned} The view before stays.")
    parts = take_apart(found.sealed.payload)
    if isinstance(parts, Malformed):
        return Refused(RefusedReason.DAMAGED, f"{parts.sentence} The view before stays.")
    if isinstance(parts, NewerFormat):
        return Refused(RefusedReason.NEWER_FORMAT, parts.sentence)
    if parts.frame.channel != channel:
        return Refused(
            RefusedReason.WRONG_CHANNEL,
            f"The head of {channel} says it is for {parts.frame.channel}; publish it again.",
        )
    return _against_floor(screen_dir, found, parts, trust, walked=trust != known)


def _against_floor(
    screen_dir: Path, found: FoundHead, parts: HeadFrame, trust: Trust, *, walked: bool
) -> Candidate | Refused:
    channel, version = parts.frame.channel, parts.frame.version
    installed = read_current(screen_dir)
    if isinstance(installed, NewerFormat):
        return Refused(RefusedReason.NEWER_FORMAT, installed.sentence)
    same = isinstance(installed, Current) and installed.channel == channel
    current = installed if isinstance(installed, Current) and same else None
    state = read_state(screen_dir)
    if isinstance(state, Malformed):
        if not isinstance(installed, Current):
            return _all_lost(screen_dir)
        state = ScreenState()
    floors = [state.floors.get(channel, NO_FLOOR)]
    if current is not None:
        floors.append(Floor(current.head_version, current.head_sha256))
    floor = max(floors, key=lambda one: one.version)
    if version < floor.version:
        return Refused(
            RefusedReason.OLDER_VERSION,
            f"The release has version {version}, and this screen has already shown "
            f"{floor.version}; publish a newer one. The view before stays.",
        )
    sha256 = found.sha256
    if version == floor.version and sha256 != floor.head_sha256:
        return Refused(
            RefusedReason.OLDER_VERSION,
            f"This screen has already shown another release with the number {version}; "
            "publish again with a higher one. The view before stays.",
        )
    return Candidate(found, sha256, parts, current, state, floor.version, trust, walked)


def _all_lost(screen_dir: Path) -> Refused | Candidate:
    if isinstance(read_current(screen_dir), NothingInstalled):
        what = "its state files are damaged"
    else:
        what = "CURRENT and its state files are damaged"
    return Refused(
        RefusedReason.DAMAGED,
        f"This screen does not know which version it has shown last: {what}. If you trust the "
        f"release, remove state-a and state-b in {screen_dir} and install again.",
    )
