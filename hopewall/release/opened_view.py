"""Open the installed view of a screen, or say why no person may be shown."""

import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from hopewall.core.head import Malformed, NewerFormat
from hopewall.core.screen import EducationOnly, EducationOnlyReason
from hopewall.release.current import Current, NothingInstalled, head_copy_name, read_current
from hopewall.release.generation_form import GENERATION_FORMAT, read_only
from hopewall.release.head_file import FoundHead, find_head, frame_and_stories
from hopewall.release.held import HoldList, read_held
from hopewall.release.named import positions_not_named
from hopewall.release.objects import ObjectStore
from hopewall.release.positions import Positions
from hopewall.release.rows import Rows
from hopewall.release.screen_state import NO_FLOOR, ScreenState, read_state
from hopewall.release.signature import check_signature
from hopewall.release.trust import NoTrust, Trust, read_trust
from hopewall.release.view_files import check_database, check_head_copy

_CACHE = "PRAGMA cache_size = -2048"


class OpenedView(NamedTuple):
    """A generation that is what `CURRENT` says, with its head, and the floors of this screen."""

    current: Current
    trust: Trust
    state: ScreenState
    rows: Rows
    positions: Positions
    not_named: tuple[int, ...]
    """Stories of the generation that the signed head does not name."""
    held: tuple[int, ...]
    """Stories hidden on this screen, whatever the head says."""

    @property
    def withheld(self) -> tuple[int, ...]:
        """Every position that may not be shown, whatever the day."""
        return (*self.not_named, *self.held)


class _Known(NamedTuple):
    """What this screen keeps for itself besides the view."""

    trust: Trust
    held: HoldList
    state: ScreenState


def open_view(
    screen_dir: Path, objects: ObjectStore, before: OpenedView | None
) -> OpenedView | EducationOnly:
    """Check and open what `CURRENT` names; of `before` is taken over what is still the same."""
    current = read_current(screen_dir)
    match current:
        case NothingInstalled():
            return EducationOnly(
                EducationOnlyReason.NOTHING_INSTALLED,
                f"Nothing is installed in {screen_dir}; publish and install a release.",
            )
        case Malformed(sentence=sentence):
            return damaged(sentence)
        case NewerFormat(sentence=sentence):
            return EducationOnly(EducationOnlyReason.NEWER_VERSION, sentence)
        case Current():
            pass
    known = _what_is_known(screen_dir, current)
    if isinstance(known, EducationOnly):
        return known
    try:
        if before is not None and (before.current, before.trust) == (current, known.trust):
            fault = check_head_copy(screen_dir, current)
            if fault is not None:
                return damaged(fault.sentence)
            held = _places(before.rows, known.held.story_ids)
            return before._replace(state=known.state, held=held)
        return _open(screen_dir, objects, current, known, before)
    except sqlite3.Error as error:
        return damaged(f"{current.database} cannot be read ({error}).")


def damaged(what: str) -> EducationOnly:
    """Return the refusal for a view that is not what was installed."""
    return EducationOnly(
        EducationOnlyReason.DAMAGED,
        f"The installed view is damaged: {what} Install the release again.",
    )


def _what_is_known(screen_dir: Path, current: Current) -> _Known | EducationOnly:
    """Return what this screen knows besides the view, or why that leaves nobody to be shown."""
    trust = read_trust(screen_dir)
    if isinstance(trust, NoTrust):
        return EducationOnly(EducationOnlyReason.NOT_TRUSTED, trust.sentence)
    held = read_held(screen_dir)
    if isinstance(held, Malformed):
        return EducationOnly(EducationOnlyReason.HOLD_UNKNOWN, held.sentence)
    state = read_state(screen_dir)
    if isinstance(state, Malformed):
        return damaged(state.sentence)
    floor = state.floors.get(current.channel, NO_FLOOR)
    if current.head_version < floor.version:
        return EducationOnly(
            EducationOnlyReason.OLDER_THAN_SEEN,
            f"The installed view has version {current.head_version} and this screen has already "
            f"shown {floor.version}; install the present release.",
        )
    return _Known(trust, held, state)


def _open(
    screen_dir: Path,
    objects: ObjectStore,
    current: Current,
    known: _Known,
    before: OpenedView | None,
) -> OpenedView | EducationOnly:
    stories = _signed_stories(screen_dir, current, known.trust)
    if isinstance(stories, EducationOnly):
        return stories
    if before is not None and before.current.database_sha256 == current.database_sha256:
        rows, positions = before.rows, before.positions
    else:
        fault = check_database(screen_dir, current)
        if fault is not None:
            return damaged(fault.sentence)
        db = _connect(screen_dir / current.database)
        if isinstance(db, EducationOnly):
            return db
        rows, positions = Rows(db, objects), Positions(db)
    withheld = _places(rows, current.withheld)
    not_named = positions_not_named(stories, rows, len(positions), withheld)
    if not_named is None:
        rows.close()
        return damaged(f"{current.database} lacks stories that the head names.")
    held = _places(rows, known.held.story_ids)
    not_shown = (*not_named, *withheld)
    return OpenedView(current, known.trust, known.state, rows, positions, not_shown, held)


def _signed_stories(screen_dir: Path, current: Current, trust: Trust) -> bytes | EducationOnly:
    """Return what the screen's copy of the head names, once its signature has been checked."""
    name = head_copy_name(current.head_sha256)
    found = find_head(screen_dir / name)
    if not isinstance(found, FoundHead):
        return damaged(f"{name} is missing or cannot be read.")
    if found.sha256 != current.head_sha256:
        return damaged(f"{name} is not what was installed.")
    unsigned = check_signature(found.sealed, trust.keys)
    if unsigned is not None:
        return EducationOnly(EducationOnlyReason.NOT_TRUSTED, unsigned)
    parts = frame_and_stories(found.sealed.payload)
    if isinstance(parts, Malformed):
        return damaged(parts.sentence)
    if isinstance(parts, NewerFormat):
        return EducationOnly(EducationOnlyReason.NEWER_VERSION, parts.sentence)
    frame, stories = parts
    told = (current.channel, current.head_version, current.issued, current.lease_end)
    if told != (frame.channel, frame.version, frame.issued, frame.lease_end):
        return damaged("CURRENT and its head do not say the same.")
    return stories


def _places(rows: Rows, story_ids: Iterable[str]) -> tuple[int, ...]:
    found = (rows.position(story_id) for story_id in story_ids)
    return tuple(position for position in found if position is not None)


def _connect(path: Path) -> sqlite3.Connection | EducationOnly:
    db = read_only(path)
    try:
        db.execute(_CACHE)
        row = db.execute("SELECT format FROM about").fetchone()
    except sqlite3.Error:
        db.close()
        raise
    if row is not None and row[0] == GENERATION_FORMAT:
        return db
    db.close()
    if row is not None and row[0] > GENERATION_FORMAT:
        return EducationOnly(
            EducationOnlyReason.NEWER_VERSION,
            f"{path.name} was made by a newer hopewall; update hopewall on this machine.",
        )
    return damaged(f"{path.name} has no known format.")
