"""Work on a disk that fails now and then: `python -m tests.crash.faulty WHAT PLACE SEEDS`.

Started under libfiu's `fiu-run -x`. The failures begin when everything is imported and has been
done once, so that they meet the writing and not Python's own start. For each seed the prepared
site `PLACE/disk` is copied, and a child does the work on the copy while reads, writes, syncs and
renames fail by chance. Prints one line of JSON for each: how it ended, and what is wrong after it.
"""

import ctypes
import errno
import json
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from hopewall.core.case import CaseFile
from hopewall.core.codes import ChannelName
from hopewall.core.head import Head
from hopewall.release.current import Current, read_current
from hopewall.release.head_file import head_path, read_head
from hopewall.release.verify import verify
from hopewall.services.holding import darken
from hopewall.services.home import Home
from hopewall.services.publishing import (
    NotPublished,
    bring_up_to_date,
)
from hopewall.services.withdrawing import (
    Hidden,
    NotRemoved,
    WhoAndHow,
    hide_person,
    published_channels,
    remove_traces,
)
from hopewall.vault import Vault, VaultError
from tests.crash.power_cuts import Fault, Kind
from tests.crash.vaults import opened_vault
from tests.services.children import in_child
from tests.services.demonstration import NOW, SITE, edit, screen_of
from tests.vault.fictional import person

POINTS: Final = (b"posix/io/rw/*", b"posix/io/sync/*", b"posix/io/dir/rename")
CHANCES: Final = (0.003, 0.02, 0.1)
NUMBERS: Final = (errno.EIO, errno.ENOSPC)
NEW_PERSON: Final = 1000
DONE, SAID = 0, 1


@dataclass(frozen=True, slots=True)
class Before:
    """What held before the work."""

    version: int
    shown: frozenset[str]
    people: int

    @property
    def who(self) -> str:
        """The story that is withdrawn or edited."""
        return min(self.shown)


Work = Callable[[Home, Vault, str], str]
"""Does something about one story; returns the sentence that says what failed, or nothing."""


def commit(_: Home, vault: Vault, __: str) -> str:
    """Add one person to the vault."""
    try:
        with vault.unit_of_work() as work:
            work.people.add(person(NEW_PERSON))
            work.commit()
    except VaultError as error:
        return str(error)
    return ""


def publish(home: Home, vault: Vault, _: str) -> str:
    """Publish and install what has changed."""
    outcome = bring_up_to_date(home, vault, SITE, ChannelName.LOBBY, NOW)
    return outcome.sentence if isinstance(outcome, NotPublished) else ""


def withdraw(home: Home, vault: Vault, who: str) -> str:
    """Take the consent of one person back, as the command does."""
    hidden = hide_person(home, vault, WhoAndHow(who, "anna"), NOW)
    if not isinstance(hidden, Hidden):
        return hidden.sentence
    (home.root / "acknowledged").touch()
    removed = remove_traces(home, vault, SITE, published_channels(home), NOW)
    if not isinstance(removed, NotRemoved):
        return ""
    return f"{darken(home)} {removed.sentence}" if hidden.fault else removed.sentence


WORK: Final[dict[str, Work]] = {
    "vault": commit,
    "publish": publish,
    "withdraw": withdraw,
}


class Failures:
    """The switch of libfiu."""

    def __init__(self) -> None:
        self._fiu = ctypes.CDLL("libfiu.so.0")
        self._fiu.fiu_enable_random.argtypes = (
            *(ctypes.c_char_p, ctypes.c_int, ctypes.c_void_p, ctypes.c_uint, ctypes.c_float),
        )

    def begin(self, seed: int) -> None:
        """Let calls fail from now on."""
        self._fiu.fiu_set_prng_seed(seed)
        chance, number = CHANCES[seed % 3], NUMBERS[seed // 3 % 2]
        for point in POINTS:
            assert self._fiu.fiu_enable_random(point, 1, number, 0, chance) == 0

    def end(self) -> None:
        """Let every call work again."""
        for point in POINTS:
            self._fiu.fiu_disable(point)


def fail_in_child(work: Work, home: Home, who: str, seed: int) -> int:
    """Do the work while the disk fails; its sentence stands in a file afterwards.

    Every fourth time the failures begin before the vault is opened.
    """
    failures = Failures()
    try:
        if seed % 4 == 0:
            failures.begin(seed)
        with opened_vault(home.vault) as vault:
            failures.begin(seed)
            sentence = work(home, vault, who)
    except OSError as error:
        # What the command line makes of one; see `hopewall.cli`.
        sentence = error.strerror or str(error)
    except AssertionError as error:
        # The vault did not open: the outcome is in it.
        sentence = str(error)
    finally:
        failures.end()
    (home.root / "sentence").write_text(sentence, "utf-8")
    return SAID if sentence else DONE


def look(home: Home) -> Before:
    """Return what holds now."""
    head = read_head(head_path(home.release, ChannelName.LOBBY))
    assert isinstance(head, Head), head
    with opened_vault(home.vault) as vault, vault.reading() as reading:
        people = reading.people.count()
    return Before(head.version, frozenset(entry.id for entry in head.stories), people)


def faults_after(what: str, home: Home, before: Before, code: int) -> Iterator[Fault]:
    """Check what a failing disk has left, and that the next work just works."""
    if code not in {DONE, SAID}:
        yield Fault(Kind.BAD, f"ended with code {code} instead of a sentence")
    yield from _sound(home, before, darkened=what == "withdraw" and code == SAID)
    with opened_vault(home.vault) as vault:
        for problem in vault.problems():
            yield Fault(Kind.BAD, problem)
        with vault.reading() as reading:
            people = reading.people.count()
            case = next(iter(reading.cases([before.who])))
            assert isinstance(case, CaseFile)
            taken_back = bool(reading.withdrawals.of(case.subject.subject_id))
        if people < before.people + (what == "vault" and code == DONE):
            yield Fault(Kind.LOST, f"{people} people are left of {before.people}")
        if what == "withdraw":
            if (home.root / "acknowledged").exists() and not taken_back:
                yield Fault(Kind.LOST, "the withdrawal was acknowledged and is not there")
            if code == DONE and _shows(home, before.who):
                yield Fault(Kind.BACK, "the screen shows who was withdrawn")
        again = bring_up_to_date(home, vault, SITE, ChannelName.LOBBY, NOW)
        if isinstance(again, NotPublished):
            yield Fault(Kind.BAD, f"afterwards nothing can be published: {again.sentence}")
    yield from _sound(home, before, darkened=False)
    if taken_back and _shows(home, before.who):
        yield Fault(Kind.BACK, "the screen shows who was withdrawn, published again")


def _sound(home: Home, before: Before, *, darkened: bool) -> Iterator[Fault]:
    for fault in verify(home.release).faults:
        yield Fault(Kind.BAD, fault)
    head = read_head(head_path(home.release, ChannelName.LOBBY))
    current = read_current(home.screen)
    if not isinstance(head, Head) or head.version < before.version:
        yield Fault(Kind.LOST, f"the head went back from {before.version} to {head}")
    if isinstance(current, Current):
        if current.head_version < before.version:
            yield Fault(Kind.LOST, f"the screen went back to {current.head_version}")
    elif darkened:
        return
    kiosk = screen_of(home)
    if kiosk.state is not None:
        yield Fault(Kind.BAD, kiosk.state.sentence)
    kiosk.close()


def _shows(home: Home, story_id: str) -> bool:
    kiosk = screen_of(home)
    shown = kiosk.is_story_shown(story_id)
    kiosk.close()
    return shown


def one_run(what: str, place: Path, seed: int) -> dict[str, object]:
    """Copy the site, let it fail, and return what came of it."""
    home = Home(place / "failing")
    shutil.rmtree(home.root, ignore_errors=True)
    shutil.copytree(place / "disk", home.root)
    before = look(home)
    if what == "publish":
        with opened_vault(home.vault) as vault:
            edit(vault, before.who, f"edit {seed}", approved=True)
    said = place / "said"
    ended = in_child(partial(fail_in_child, WORK[what], home, before.who, seed), said=said)
    sentence = home.root / "sentence"
    faults = list(faults_after(what, home, before, ended.code))
    return {
        "seed": seed,
        "code": ended.code,
        "said": sentence.read_text("utf-8") if sentence.exists() else ended.said,
        "faults": [f"{fault.kind}: {fault.sentence}" for fault in faults],
    }


def main() -> None:
    what, place, first, last = sys.argv[1], Path(sys.argv[2]), *map(int, sys.argv[3].split("-"))
    warm = Home(place / "failing")
    shutil.copytree(place / "disk", warm.root)
    with opened_vault(warm.vault) as vault:
        WORK[what](warm, vault, look(warm).who)
    for seed in range(first, last):
        sys.stdout.write(json.dumps(one_run(what, place, seed)) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
