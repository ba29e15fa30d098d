"""What this machine knows of a channel's last release: its version and when it was issued."""

import contextlib
from datetime import datetime

from hopewall.core.codes import ChannelName
from hopewall.core.head import Malformed, NewerFormat
from hopewall.release.current import Current, read_current
from hopewall.release.head_file import (
    FoundHead,
    HeadFrame,
    NoHead,
    find_head,
    head_path,
    take_apart,
)
from hopewall.release.screen_state import (
    BACKWARDS_ALLOWED,
    Floor,
    ScreenState,
    note_installed,
    read_state,
)
from hopewall.services.home import Home


def version_floor(home: Home, name: ChannelName) -> int:
    """Return the highest version that is written down outside the head, should that be lost."""
    seen = [0]
    state = read_state(home.screen)
    if isinstance(state, ScreenState) and name in state.floors:
        seen.append(state.floors[name].version)
    current = read_current(home.screen)
    if isinstance(current, Current) and current.channel is name:
        seen.append(current.head_version)
    return max(seen)


def remember_version(home: Home, name: ChannelName) -> None:
    """Write down the version of a channel that this machine publishes and does not show itself."""
    found = find_head(head_path(home.release, name))
    parts = take_apart(found.sealed.payload) if isinstance(found, FoundHead) else None
    state = read_state(home.screen)
    if not isinstance(found, FoundHead) or not isinstance(parts, HeadFrame):
        return
    floor = Floor(parts.frame.version, found.sha256)
    if isinstance(state, ScreenState) and state.floors.get(name) != floor:
        # The release is published; should its number not be kept, the next one keeps it.
        with contextlib.suppress(OSError):
            note_installed(home.screen, name, floor, state.clock)


def present_head(home: Home, name: ChannelName) -> HeadFrame | NoHead | Malformed | NewerFormat:
    """Return the head that is published now."""
    found = find_head(head_path(home.release, name))
    return take_apart(found.sealed.payload) if isinstance(found, FoundHead) else found


def clock_fault(home: Home, name: ChannelName, now: datetime) -> str:
    """Return why nothing may be published by this clock: consents that ended would come back."""
    head = present_head(home, name)
    if not isinstance(head, HeadFrame) or now >= head.frame.issued - BACKWARDS_ALLOWED:
        return ""
    issued = head.frame.issued.astimezone(now.tzinfo)
    return (
        f"The clock says {now:%Y-%m-%d %H:%M}, but the {name} release was issued on "
        f"{issued:%Y-%m-%d %H:%M}; set the clock, or, should it be right now, run "
        f"'hopewall release build --channel {name} --again'."
    )


def forgive_clock(home: Home, name: ChannelName, now: datetime) -> None:
    """Let the screen forget a clock that had leapt ahead; raises OSError."""
    state = read_state(home.screen)
    if isinstance(state, ScreenState) and state.clock > now and name in state.floors:
        note_installed(home.screen, name, state.floors[name], now)
