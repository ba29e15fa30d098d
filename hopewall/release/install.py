"""Install a release on a screen machine.

A head that only takes stories away is in force within milliseconds: `flip` points `CURRENT` at it
with the same generation and the names of what is held back. `rebuild` then makes the generation
without them. `install` does both. Until `CURRENT` is replaced nothing has changed; whatever is
wrong, the view before stays.
"""

import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from hopewall.core.codes import ChannelName
from hopewall.core.head import Head, Malformed, NewerFormat, decode_payload
from hopewall.release.candidate import Candidate, examine
from hopewall.release.current import (
    GENERATION_NAME,
    Current,
    head_copy_name,
    read_current,
    write_current,
)
from hopewall.release.durable import sync_file, sync_folder, write_durably
from hopewall.release.generation import build_generation
from hopewall.release.generation_form import has_present_format
from hopewall.release.head_file import FoundHead, HeadFrame, find_head, take_apart
from hopewall.release.loading import Loader, LoadingError, Progress, check_files
from hopewall.release.lock import BusyError, locked
from hopewall.release.outcome import Refused, RefusedReason, refusal_of
from hopewall.release.publish import object_store
from hopewall.release.screen_state import Floor, note_installed
from hopewall.release.tidy import collect_objects, tidy_screen
from hopewall.release.trust import keep_links
from hopewall.release.view_files import check_database, check_head_copy, file_sha256

INSTALL_LOCK = ".install.lock"


@dataclass(frozen=True, slots=True)
class Installed:
    """The screen shows `version` now; `note` is a sentence when something is left to tidy."""

    channel: ChannelName
    version: int
    stories: int
    new_stories: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True)
class AlreadyCurrent:
    """The screen showed this version already, and its files are sound."""

    channel: ChannelName
    version: int


@dataclass(frozen=True, slots=True)
class Flipped:
    """The new head is in force; `withheld` stories are dark and still in the generation's file."""

    channel: ChannelName
    version: int
    stories: int
    withheld: frozenset[str]


@dataclass(frozen=True, slots=True)
class RebuildNeeded:
    """The new head brings or changes stories; only a new generation can show it."""


def install(
    release_dir: Path,
    screen_dir: Path,
    channel: ChannelName,
    now: datetime,
    *,
    beside: Sequence[Path] = (),
    progress: Progress | None = None,
) -> Installed | AlreadyCurrent | Refused:
    """Bring a screen to the channel's present head: `flip` where that is enough, then `rebuild`.

    Args:
        release_dir: Head and objects, as published or fetched.
        screen_dir: This screen's installed view.
        channel: The one channel this view shows.
        now: The clock, for its floor.
        beside: Other views of this machine that use the same objects.
        progress: Told how many new stories have been read.
    """
    quick = flip(release_dir, screen_dir, channel, now)
    if isinstance(quick, Refused):
        return quick
    return rebuild(release_dir, screen_dir, channel, now, beside=beside, progress=progress)


def flip(
    release_dir: Path,
    screen_dir: Path,
    channel: ChannelName,
    now: datetime,
) -> Flipped | RebuildNeeded | AlreadyCurrent | Refused:
    """Put a head in force that only takes stories away or renews the lease."""
    try:
        with locked(screen_dir / INSTALL_LOCK, patience=60):
            candidate = examine(release_dir, screen_dir, channel)
            if isinstance(candidate, Refused):
                return candidate
            return _flip(screen_dir, candidate, now)
    except BusyError:
        return _busy()
    except OSError as error:
        return refusal_of(error, "installing")


def rebuild(
    release_dir: Path,
    screen_dir: Path,
    channel: ChannelName,
    now: datetime,
    *,
    beside: Sequence[Path] = (),
    progress: Progress | None = None,
) -> Installed | AlreadyCurrent | Refused:
    """Make the generation of the present head, put it in force, and remove what is left over."""
    try:
        with locked(screen_dir / INSTALL_LOCK, patience=60):
            candidate = examine(release_dir, screen_dir, channel)
            if isinstance(candidate, Refused):
                return candidate
            outcome = _rebuild(release_dir, screen_dir, candidate, progress)
            if isinstance(outcome, Refused):
                return outcome
            note = _finish(release_dir, (screen_dir, *beside), candidate, now)
            return replace(outcome, note=note) if isinstance(outcome, Installed) else outcome
    except BusyError:
        return _busy()
    except OSError as error:
        return refusal_of(error, "installing")


def _flip(
    screen_dir: Path, candidate: Candidate, now: datetime
) -> Flipped | RebuildNeeded | AlreadyCurrent:
    current = candidate.current
    if current is None:
        return RebuildNeeded()
    frame = candidate.parts.frame
    if current.head_sha256 == candidate.sha256:
        return AlreadyCurrent(frame.channel, frame.version)
    removed = _taken_away(screen_dir, current, candidate.parts)
    if removed is None:
        return RebuildNeeded()
    flipped = current._replace(
        head_sha256=candidate.sha256,
        head_version=frame.version,
        issued=frame.issued,
        lease_end=frame.lease_end,
        withheld=tuple(sorted({*current.withheld, *removed})),
    )
    _write_head_copy(screen_dir, candidate)
    write_current(screen_dir, flipped)
    _raise_floor(screen_dir, candidate, now)
    return Flipped(
        frame.channel, frame.version, len(candidate.parts.rows), frozenset(flipped.withheld)
    )


def _taken_away(screen_dir: Path, current: Current, new: HeadFrame) -> set[str] | None:
    """Return the ids that the new head leaves out, or None when it does anything else."""
    found = find_head(screen_dir / head_copy_name(current.head_sha256))
    if not isinstance(found, FoundHead) or found.sha256 != current.head_sha256:
        return None
    old = take_apart(found.sealed.payload)
    if not isinstance(old, HeadFrame):
        return None
    if (old.frame.pages, old.frame.pictures) != (new.frame.pages, new.frame.pictures):
        return None
    remaining = set(new.rows)
    kept = [row for row in old.rows if row in remaining]
    if kept != new.rows:
        return None
    gone = HeadFrame(old.frame, [row for row in old.rows if row not in remaining])
    return set(gone.ids())


def _rebuild(
    release_dir: Path,
    screen_dir: Path,
    candidate: Candidate,
    progress: Progress | None,
) -> Installed | AlreadyCurrent | Refused:
    head = decode_payload(candidate.found.sealed.payload)
    match head:
        case Malformed(sentence=sentence):
            return Refused(RefusedReason.DAMAGED, sentence)
        case NewerFormat(sentence=sentence):
            return Refused(RefusedReason.NEWER_FORMAT, sentence)
        case Head():
            pass
    current = candidate.current
    sound = (
        current is not None
        and check_database(screen_dir, current) is None
        and has_present_format(screen_dir / current.database)
    )
    if current is not None and sound and _is_complete(screen_dir, current, candidate.sha256):
        return AlreadyCurrent(head.channel, head.version)
    before = screen_dir / current.database if current is not None and sound else None
    store = object_store(release_dir)
    refused = check_files(store, head, before)
    if refused is not None:
        return refused
    loader = Loader(store, head, progress)
    database = _next_generation(screen_dir)
    try:
        build_generation(database, candidate.sha256, head.stories, before, loader.load)
        sync_file(database)
        sync_folder(screen_dir)
        _write_head_copy(screen_dir, candidate)
        write_current(screen_dir, _current_of(head, candidate.sha256, database))
    except LoadingError as error:
        _drop(screen_dir, database)
        return error.refused
    except sqlite3.Error as error:
        _drop(screen_dir, database)
        return _database_refusal(error)
    except OSError as error:
        _drop(screen_dir, database)
        return refusal_of(error, "installing")
    return Installed(head.channel, head.version, len(head.stories), loader.loaded)


def _is_complete(screen_dir: Path, current: Current, head_sha256: str) -> bool:
    """Whether the view is that head's and nothing withdrawn is left in its generation."""
    same = current.head_sha256 == head_sha256
    return same and not current.withheld and check_head_copy(screen_dir, current) is None


def _current_of(head: Head, head_sha256: str, database: Path) -> Current:
    return Current(
        database=database.name,
        database_sha256=file_sha256(database),
        channel=head.channel,
        head_sha256=head_sha256,
        head_version=head.version,
        issued=head.issued,
        lease_end=head.lease_end,
    )


def _write_head_copy(screen_dir: Path, candidate: Candidate) -> None:
    if candidate.walked:
        # Before the head that it leads to: the view before stays readable by the earlier key.
        keep_links(screen_dir, candidate.trust)
    # A copy and not a link: a release file that is spoilt in place must not spoil this view.
    write_durably(screen_dir / head_copy_name(candidate.sha256), candidate.found.data)


def _raise_floor(screen_dir: Path, candidate: Candidate, now: datetime) -> None:
    """Write down the version, and what the clock may not fall behind.

    A newer head whose time of issue goes forward proves that time: then a clock that had once leapt
    ahead is forgiven.
    """
    frame = candidate.parts.frame
    seen = candidate.state.clock
    if candidate.current is None or frame.issued >= candidate.current.issued:
        seen = min(seen, now) if frame.version > candidate.floor_version else seen
    clock = max(seen, frame.issued)
    floor = Floor(frame.version, candidate.sha256)
    if candidate.state.floors.get(frame.channel) != floor or clock != candidate.state.clock:
        note_installed(screen_dir, frame.channel, floor, clock)


def _finish(
    release_dir: Path, screen_dirs: Sequence[Path], candidate: Candidate, now: datetime
) -> str:
    """Raise the floors and tidy; the new view is in force already, so a fault is only noted."""
    screen_dir = screen_dirs[0]
    try:
        _raise_floor(screen_dir, candidate, now)
        current = candidate.current_now(screen_dir)
        if current is not None:
            tidy_screen(screen_dir, current)
        if collect_objects(release_dir, screen_dirs) is None:
            return "Objects were not tidied, because a head cannot be read; publish it again."
    except OSError as error:
        return f"The view is installed, but tidying failed ({error}); it is tried again next time."
    return ""


def _next_generation(screen_dir: Path) -> Path:
    numbers = [
        int(match[1])
        for path in screen_dir.iterdir()
        if (match := GENERATION_NAME.match(path.name)) is not None
    ]
    return screen_dir / f"gen-{max(numbers, default=0) + 1}.db"


def _drop(screen_dir: Path, database: Path) -> None:
    """Remove an unfinished generation; not where only the last wait for the disk has failed."""
    current = read_current(screen_dir)
    if isinstance(current, Current) and current.database == database.name:
        return
    for path in (database, database.with_name(f"{database.name}-journal")):
        with suppress(OSError):
            path.unlink()


def _database_refusal(error: sqlite3.Error) -> Refused:
    if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL:
        return Refused(
            RefusedReason.DISK_FULL,
            "The disk is full while installing; free some space and try again. Nothing was lost.",
        )
    return Refused(
        RefusedReason.DAMAGED,
        f"The screen's index could not be built ({error}); check the disk and install again.",
    )


def _busy() -> Refused:
    return Refused(
        RefusedReason.BUSY, "Another hopewall is installing just now; try again in a minute."
    )
