"""The hold list: stories that this screen does not show, whatever release it installs.

Hiding comes first and needs nobody's leave (CG-26: hide first, check after), so it is a small file
on the screen itself and needs neither the vault nor a key. It stands twice, each copy with its
checksum and a running number; a hold counts as done when both are on the disk, so that one spoilt
copy loses nobody. With both missing or spoilt the screen shows nobody: it cannot know who is held.
"""

import contextlib
import errno
import os
import re
from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from pathlib import Path
from types import MappingProxyType
from typing import Final, NamedTuple

from hopewall.core.head import ID_PATTERN, Malformed
from hopewall.release.checked_json import decode_checked, encode_checked
from hopewall.release.durable import read_whole, write_durably
from hopewall.release.lock import locked

HELD_FILES: Final = ("held-a.json", "held-b.json")

_LOCK: Final = ".held.lock"
_FORMAT: Final = 1
_KEYS: Final = {"awaiting", "format", "held", "recorded", "serial"}
_MAX_BYTES: Final = 16 * 1024 * 1024
_BLOCK: Final = 4096
"""Each copy fills whole blocks, so that a full disk has room for a few more ids in its place."""
_NO_ROOM: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_ID: Final = re.compile(ID_PATTERN)
_PATIENCE: Final = 10.0
_IN_PLACE: Final = os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


class HoldList(NamedTuple):
    """One reading of the list."""

    story_ids: frozenset[str] = frozenset()
    recorded: frozenset[str] = frozenset()
    """Those of them whose withdrawal the vault has: their hold ends with a head without them."""
    serial: int = 0
    awaiting: Mapping[str, str] = MappingProxyType({})
    """Those that are held for a withdrawal alone, and its id: their hold ends once the vault has
    that withdrawal and what is published is right. Whoever is hidden by hand is not among them."""

    @property
    def by_hand(self) -> frozenset[str]:
        """Those whose hold only a person ends."""
        return self.story_ids - self.recorded - self.awaiting.keys()


def read_held(screen_dir: Path) -> HoldList | Malformed:
    """Return the newer sound copy, or why the list cannot be known."""
    found: list[HoldList] = []
    fault = Malformed(
        "This screen has no list of hidden stories; once everything that was taken back is "
        "recorded, run 'hopewall release unhide --all'."
    )
    for name in HELD_FILES:
        match _read_one(screen_dir / name):
            case HoldList() as held:
                found.append(held)
            case Malformed(sentence):
                fault = Malformed(
                    f"{sentence.removesuffix('.')}: this screen does not know who is hidden; once "
                    "everything that was taken back is recorded, run 'hopewall release unhide "
                    "--all'."
                )
            case None:
                pass
    return max(found, key=lambda held: held.serial) if found else fault


def hold(
    screen_dir: Path, story_ids: AbstractSet[str], withdrawal_id: str = ""
) -> HoldList | Malformed:
    """Hide these stories on this screen from now on; raises OSError when it cannot be written.

    With a withdrawal's id they are held for it alone, but for those that are hidden by hand or for
    another one already. Raises ValueError for something that cannot be a story's id.
    """
    for story_id in story_ids:
        if not _ID.fullmatch(story_id):
            raise ValueError(f"not a story's id: {story_id!r}")

    def wish(held: HoldList) -> HoldList:
        others = {one: why for one, why in held.awaiting.items() if one not in story_ids}
        if not withdrawal_id:
            return held._replace(
                story_ids=held.story_ids | story_ids,
                recorded=held.recorded - story_ids,
                awaiting=others,
            )
        mine = {one: held.awaiting.get(one, withdrawal_id) for one in story_ids - held.by_hand}
        return held._replace(
            story_ids=held.story_ids | story_ids,
            recorded=held.recorded - story_ids,
            awaiting=others | mine,
        )

    return _change(screen_dir, wish)


def note_recorded(screen_dir: Path, story_ids: AbstractSet[str]) -> HoldList | Malformed:
    """Write down that the vault has the withdrawals of these held stories; raises OSError."""
    return _change(
        screen_dir,
        lambda held: held._replace(
            recorded=held.recorded | (story_ids & held.story_ids),
            awaiting={one: why for one, why in held.awaiting.items() if one not in story_ids},
        ),
    )


def let_go(screen_dir: Path, story_ids: AbstractSet[str]) -> HoldList | Malformed:
    """Take these stories off the list; raises OSError. Consent alone decides about them again."""
    return _change(screen_dir, lambda held: _without(held, story_ids))


def let_go_by_itself(screen_dir: Path, story_ids: AbstractSet[str]) -> HoldList | Malformed:
    """Take those of them off the list that nobody has hidden by hand meanwhile; raises OSError."""
    return _change(screen_dir, lambda held: _without(held, story_ids - held.by_hand))


def make_copies_agree(screen_dir: Path) -> HoldList | Malformed:
    """Write the list anew where a crash came between its copies; raises OSError."""
    return _change(screen_dir, lambda held: held)


def _without(held: HoldList, story_ids: AbstractSet[str]) -> HoldList:
    return held._replace(
        story_ids=held.story_ids - story_ids,
        recorded=held.recorded - story_ids,
        awaiting={one: why for one, why in held.awaiting.items() if one not in story_ids},
    )


def begin_list(screen_dir: Path) -> None:
    """Write a list with nobody on it, whatever stood there; raises OSError.

    At set-up, and when somebody who may open the vault says that nobody is to be hidden any more.
    """
    with locked(screen_dir / _LOCK, _PATIENCE):
        known = read_held(screen_dir)
        serial = known.serial if isinstance(known, HoldList) else 0
        _write(screen_dir, HoldList(serial=serial + 1))


def _change(screen_dir: Path, wish: Callable[[HoldList], HoldList]) -> HoldList | Malformed:
    with locked(screen_dir / _LOCK, _PATIENCE):
        known = read_held(screen_dir)
        if isinstance(known, Malformed):
            return known
        wanted = wish(known)
        if wanted == known and _both_say(screen_dir, known):
            return known
        changed = wanted._replace(serial=known.serial + 1)
        _write(screen_dir, changed)
        return changed


def _both_say(screen_dir: Path, known: HoldList) -> bool:
    return all(_read_one(screen_dir / name) == known for name in HELD_FILES)


def _write(screen_dir: Path, held: HoldList) -> None:
    """Write both copies, the one that is older or spoilt first: a sound one is always there."""
    data = _encoded(held)
    for name in sorted(HELD_FILES, key=lambda name: _serial(screen_dir / name)):
        path = screen_dir / name
        try:
            write_durably(path, data)
        except OSError as error:
            if error.errno not in _NO_ROOM or not _overwritten(path, data):
                raise


def _overwritten(path: Path, data: bytes) -> bool:
    """Write into the room a copy has already; cut off in the middle, its checksum says so."""
    with contextlib.suppress(OSError):
        descriptor = os.open(path, _IN_PLACE)
        try:
            if os.fstat(descriptor).st_size != len(data):
                return False
            written = os.write(descriptor, data)
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        return written == len(data)
    return False


def _encoded(held: HoldList) -> bytes:
    data = encode_checked(
        {
            "awaiting": dict(held.awaiting),
            "format": _FORMAT,
            "held": sorted(held.story_ids),
            "recorded": sorted(held.recorded),
            "serial": held.serial,
        }
    )
    return data + b" " * (-len(data) % _BLOCK)


def _serial(path: Path) -> int:
    held = _read_one(path)
    return held.serial if isinstance(held, HoldList) else -1


def _read_one(path: Path) -> HoldList | Malformed | None:
    try:
        data = read_whole(path, _MAX_BYTES)
    except FileNotFoundError:
        return None
    except OSError as error:
        return Malformed(f"{path.name} cannot be read ({error}).")
    document = decode_checked(data.rstrip(b" "), path.name)
    if isinstance(document, Malformed):
        return document
    with contextlib.suppress(ValueError, TypeError, KeyError):
        return _hold_list(document)
    return Malformed(f"{path.name} has unknown, missing or wrong fields.")


def _hold_list(document: dict[str, object]) -> HoldList:
    serial = document["serial"]
    # Lists that were written before withdrawals were named in them are read too.
    if document.keys() | {"awaiting"} != _KEYS or document["format"] != _FORMAT:
        raise ValueError
    if type(serial) is not int:
        raise TypeError
    held, recorded = _ids(document["held"]), _ids(document["recorded"])
    awaiting = document.get("awaiting", {})
    if not isinstance(awaiting, dict) or not all(isinstance(one, str) for one in awaiting.values()):
        raise TypeError
    waiting = _ids(list(awaiting))
    if not recorded | waiting <= held or recorded & waiting:
        raise ValueError
    return HoldList(held, recorded, serial, awaiting)


def _ids(raw: object) -> frozenset[str]:
    if not isinstance(raw, list) or not all(_ID.fullmatch(story_id) for story_id in raw):
        raise ValueError
    return frozenset(raw)
