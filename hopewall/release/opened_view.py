"""Open the installed view of a screen, or say why no person may be shown."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from hopewall.core.head import Malformed, NewerFormat
from hopewall.core.screen import EducationOnly, EducationOnlyReason
from hopewall.release.current import Current, NothingInstalled, read_current
from hopewall.release.generation import GENERATION_FORMAT, read_only
from hopewall.release.objects import ObjectStore
from hopewall.release.positions import Positions
from hopewall.release.rows import Rows
from hopewall.release.screen_state import Floor, ScreenState, read_state
from hopewall.release.view_files import check_database, check_head_copy

_CACHE = "PRAGMA cache_size = -2048"


@dataclass(frozen=True, slots=True)
class OpenedView:
    """A generation that is what `CURRENT` says, with its head, and the floors of this screen."""

    current: Current
    state: ScreenState
    rows: Rows
    positions: Positions
    withheld: tuple[int, ...]


def open_view(
    screen_dir: Path, objects: ObjectStore, held: OpenedView | None
) -> OpenedView | EducationOnly:
    """Check and open what `CURRENT` names; `held` is taken over when its generation is the same."""
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
            return _open(screen_dir, objects, current, held)


def damaged(what: str) -> EducationOnly:
    """Return the refusal for a view that is not what was installed."""
    return EducationOnly(
        EducationOnlyReason.DAMAGED,
        f"The installed view is damaged: {what} Install the release again.",
    )


def _open(
    screen_dir: Path, objects: ObjectStore, current: Current, held: OpenedView | None
) -> OpenedView | EducationOnly:
    state = read_state(screen_dir)
    if isinstance(state, Malformed):
        return damaged(state.sentence)
    floor = state.floors.get(current.channel, Floor(0, ""))
    if current.head_version < floor.version:
        return EducationOnly(
            EducationOnlyReason.OLDER_THAN_SEEN,
            f"The installed view has version {current.head_version} and this screen has already "
            f"shown {floor.version}; install the present release.",
        )
    fault = check_head_copy(screen_dir, current)
    same = held is not None and held.current.database_sha256 == current.database_sha256
    if fault is None and not same:
        fault = check_database(screen_dir, current)
    if fault is not None:
        return damaged(fault.sentence)
    try:
        if held is not None and same:
            rows, positions = held.rows, held.positions
        else:
            db = _connect(screen_dir / current.database)
            if isinstance(db, EducationOnly):
                return db
            rows, positions = Rows(db, objects), Positions(db)
        withheld = tuple(
            position
            for story_id in current.withheld
            if (position := rows.position(story_id)) is not None
        )
    except sqlite3.Error as error:
        return damaged(f"{current.database} cannot be read ({error}).")
    return OpenedView(current, state, rows, positions, withheld)


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
