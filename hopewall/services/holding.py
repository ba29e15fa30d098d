"""Hide first, ask later: stories leave this screen at once, without the vault and without a key.

Whom somebody means is looked up in what is public. A name that several people are shown under hides
all of them: a face too few for an hour harms nobody, a face too many may. Who is meant is asked
afterwards, by the story's id, when the withdrawal is recorded (no identity contest before hiding).
"""

import re
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from hopewall.core.actor import Actor
from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.codes import ChannelName
from hopewall.core.head import ID_PATTERN, Malformed
from hopewall.release.current import CURRENT
from hopewall.release.durable import sync_folder
from hopewall.release.finding import stories_named
from hopewall.release.head_file import head_path
from hopewall.release.held import (
    HoldList,
    begin_list,
    hold,
    let_go,
    let_go_by_itself,
    make_copies_agree,
    note_recorded,
    read_held,
)
from hopewall.services.audit_spool import spool
from hopewall.services.device import device_id
from hopewall.services.home import Home

_ID: Final = re.compile(ID_PATTERN)
_NAMED: Final = 10


@dataclass(frozen=True, slots=True)
class Held:
    """No screen of this machine shows these stories any more, whatever is published."""

    stories: frozenset[str]
    new: frozenset[str] = frozenset()
    """Those of them that were not held before."""


@dataclass(frozen=True, slots=True)
class NobodyMeant:
    """Nobody who is shown has this id or name; nothing was changed."""

    sentence: str


@dataclass(frozen=True, slots=True)
class Darkened:
    """The hold could not be written: this screen shows nobody at all, or is to be switched off."""

    stories: frozenset[str]
    sentence: str
    dark: bool = True
    """Whether it shows nobody; else somebody has to switch it off."""


HoldOutcome = Held | NobodyMeant | Darkened


def hide_here(home: Home, text: str, withdrawal_id: str = "") -> HoldOutcome:
    """Hide on this screen whoever `text` means: a story's id, or a name as it is displayed.

    With the id of a withdrawal that is about to be recorded the hold is for that alone, where one
    story is meant: of several, which one is meant is decided by a person.
    """
    stories = meant(home, text)
    if not stories:
        return NobodyMeant(
            f"No story on this screen has the id or the name {text.strip()!r}; check the spelling "
            "or give the story's id."
        )
    outcome = hold_stories(home, stories, withdrawal_id if len(stories) == 1 else "")
    _tell(home, "command")
    return outcome


def hide_open_story(home: Home, story_id: str) -> str:
    """Hide the story that a kiosk has open; return "" or, where that needs a hand, one sentence."""
    outcome = hold_stories(home, {story_id})
    _tell(home, "kiosk")
    # A screen that was darkened shows nobody: what was wished for is done.
    return outcome.sentence if isinstance(outcome, Darkened) and not outcome.dark else ""


def meant(home: Home, text: str) -> frozenset[str]:
    """Return the public stories that `text` means; an id counts before names."""
    wanted = text.strip()
    if _ID.fullmatch(wanted) and may_be_on_screen(home, wanted):
        return frozenset({wanted})
    return stories_named(home.screen, wanted)


def hold_stories(home: Home, stories: AbstractSet[str], withdrawal_id: str = "") -> Held | Darkened:
    """Put stories on this screen's hold list, or darken the screen where that cannot be done.

    With the id of a withdrawal that is about to be recorded the hold is for that alone.
    """
    before = read_held(home.screen)
    try:
        outcome = hold(home.screen, stories, withdrawal_id)
    except OSError:
        why = darken(home)
        again = "The disk took no note of who is hidden: make room, and say it again before that."
        return Darkened(
            frozenset(stories), f"{why} {again}", dark=not (home.screen / CURRENT).exists()
        )
    if isinstance(outcome, Malformed):
        # Nobody is shown already; what is to be hidden is said again once the list is there.
        return Darkened(
            frozenset(stories), f"This screen shows no person at all: {outcome.sentence}"
        )
    known = before.story_ids if isinstance(before, HoldList) else frozenset()
    return Held(frozenset(stories), frozenset(stories) - known)


def _tell(home: Home, role: str) -> None:
    """Let the audit know at the vault's next opening; of whom, only the vault will be told."""
    actor = Actor("", role, device_id())
    now = datetime.now(UTC)
    spool(home, Deed(AuditAction.HIDDEN_FIRST, ObjectKind.STORY, now, actor=actor))


def end_hold(home: Home, stories: AbstractSet[str]) -> str:
    """Take stories off the hold list; return "" or one sentence."""
    try:
        outcome = let_go(home.screen, stories)
    except OSError as error:
        return f"The list of hidden stories cannot be written ({error.strerror or error})."
    return outcome.sentence if isinstance(outcome, Malformed) else ""


def note_withdrawn(home: Home, stories: AbstractSet[str]) -> None:
    """Remember that the vault has it: the hold of these stories ends by itself, see `end_recorded`.

    Where that cannot be written the hold stays until `hopewall release unhide`.
    """
    with suppress(OSError):
        note_recorded(home.screen, stories)


def end_recorded(home: Home) -> None:
    """End the hold of recorded withdrawals that the installed head does not name any more."""
    with suppress(OSError):
        held = make_copies_agree(home.screen)
        if not isinstance(held, HoldList) or not held.recorded:
            return
        heads = list(home.screen.glob("head-*.json"))
        gone = {one for one in held.recorded if not _names(heads, one)}
        let_go_by_itself(home.screen, gone)


def end_every_hold(home: Home) -> str:
    """Begin the hold list anew with nobody on it, also a spoilt one; return "" or one sentence."""
    try:
        begin_list(home.screen)
    except OSError as error:
        return f"The list of hidden stories cannot be written ({error.strerror or error})."
    return ""


def listed(stories: AbstractSet[str]) -> str:
    """Return the ids for a sentence; of many, the first."""
    ids = sorted(stories)
    more = len(ids) - _NAMED
    return ", ".join(ids[:_NAMED]) + (f" and {more} more" if more > 0 else "")


def held_here(home: Home) -> HoldList | Malformed:
    """Return who is hidden on this screen."""
    return read_held(home.screen)


def may_be_on_screen(home: Home, story_id: str) -> bool:
    """Whether a head, or the copy of one that a screen keeps, names this story."""
    heads = [head_path(home.release, name) for name in ChannelName]
    return _names([*heads, *home.screen.glob("head-*.json")], story_id)


def _names(heads: Iterable[Path], story_id: str) -> bool:
    """Whether any of them names the story, or cannot be read and so might."""
    row = f'["{story_id}",'.encode("utf-8", "replace")
    for path in heads:
        try:
            if row in path.read_bytes():
                return True
        except FileNotFoundError:
            continue
        except OSError:
            return True
    return False


def darken(home: Home) -> str:
    """Show no person on this machine's screen at all, and return the sentence that says so.

    What is left where a face could not be taken off alone; it needs no room on the disk. The next
    `release build` shows everybody who may be shown again.
    """
    try:
        (home.screen / CURRENT).unlink(missing_ok=True)
        sync_folder(home.screen)
    except OSError as error:
        return f"This screen may still show the person ({error.strerror}): switch it off."
    return "This screen shows no person until 'hopewall release build' has run."
