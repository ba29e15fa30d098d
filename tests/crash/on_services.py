"""Power cuts while a person's consent is taken back, and while a site is made."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from hopewall.core.case import CaseFile
from hopewall.core.codes import ChannelName
from hopewall.core.head import Head
from hopewall.core.withdrawal_mark import MarkKind, WithdrawalMarks, mark_hash
from hopewall.education.site_settings import FILE_NAME, SiteRead, read_site
from hopewall.release.head_file import head_path, read_head
from hopewall.release.verify import verify
from hopewall.services.home import Home
from hopewall.services.pin import PinFile
from hopewall.services.publishing import (
    ChannelPublished,
    bring_up_to_date,
)
from hopewall.services.site_making import SiteMade, make_site
from hopewall.services.whole_making import finish_interrupted
from hopewall.services.withdrawal_marks import marks_file, marks_in
from hopewall.services.withdrawing import (
    Hidden,
    Removed,
    WhoAndHow,
    hide_person,
    published_channels,
    remove_traces,
)
from hopewall.vault import SecretName, Vault
from tests.crash.power_cuts import ENOUGH, Fault, Kind, Mark
from tests.crash.vaults import opened_vault
from tests.services.demonstration import NOW, SITE, STAFFING, holds, make_quickly, screen_of

PEOPLE: Final = 8
WITHDRAWN: Final = 4


class Withdrawing:
    """People of the demonstration hospital take their consent back, one after the other."""

    name = "withdraw"
    sample = 30
    states = ENOUGH

    def __init__(self) -> None:
        self._traces: dict[str, set[str]] = {}

    def prepare(self, folder: Path) -> None:
        folder.rmdir()
        home = Home(folder)
        make_quickly(home, PEOPLE)
        for entry in _head(home, ChannelName.LOBBY).stories:
            self._traces[entry.id] = {entry.id, entry.object, *entry.pictures}

    def work(self, folder: Path, mark: Mark) -> None:
        home = Home(folder)
        for entry in _head(home, ChannelName.LOBBY).stories[:WITHDRAWN]:
            with opened_vault(home.vault) as vault:
                hidden = hide_person(home, vault, WhoAndHow(entry.id, "anna"), NOW)
                assert isinstance(hidden, Hidden), hidden
                assert not hidden.fault, hidden
                mark(f"hidden {entry.id}")
                removed = remove_traces(home, vault, SITE, published_channels(home), NOW)
                assert isinstance(removed, Removed), removed
                mark(f"removed {entry.id}")

    def check(self, folder: Path, marks: Sequence[str]) -> Iterator[Fault]:
        home = Home(folder)
        told = [mark.split() for mark in marks]
        hidden = {story_id for what, story_id in told if what == "hidden"}
        with opened_vault(home.vault) as vault:
            for problem in vault.problems():
                yield Fault(Kind.BAD, problem)
            recorded = _withdrawn(vault)
            for story_id in hidden - recorded:
                yield Fault(Kind.LOST, f"the withdrawal of {story_id} is not in the vault")
            unmarked = hidden - _marked(home, vault)
            if unmarked:
                yield Fault(Kind.LOST, f"no restore would know of the withdrawal of {unmarked}")
            yield from nobody_back(home, hidden)
            for story_id in {story_id for what, story_id in told if what == "removed"}:
                yield from self._left(home, story_id)
            for name in ChannelName:
                built = bring_up_to_date(home, vault, SITE, name, later(home))
                if not isinstance(built, ChannelPublished):
                    yield Fault(Kind.BAD, f"{name} cannot be published: {built.sentence}")
        yield from nobody_back(home, hidden | recorded)
        for story_id in recorded:
            yield from self._left(home, story_id)

    def _left(self, home: Home, story_id: str) -> Iterator[Fault]:
        """Look for the public bytes of a story; its files' names are their hashes."""
        for part in (home.release, home.screen):
            names = {path.name for path in part.rglob("*")}
            if names & self._traces.get(story_id, set()) or holds(part, story_id):
                yield Fault(Kind.BACK, f"{part.name}/ holds something of {story_id} again")


class Making:
    """A new site is made."""

    name = "making"
    sample = 6
    states = 300  # each makes a whole site
    _REAL: Final = SITE._replace(site_id="ward-7", demonstration=False)
    _PIN: Final = "135790"

    def prepare(self, folder: Path) -> None:
        """Leave the folder empty."""

    def work(self, folder: Path, mark: Mark) -> None:
        assert isinstance(make_site(Home(folder), self._REAL, self._PIN, STAFFING, NOW), SiteMade)
        mark("made")

    def check(self, folder: Path, marks: Sequence[str]) -> Iterator[Fault]:
        home = Home(folder)
        finish_interrupted(home)
        if not (home.root / FILE_NAME).exists():
            if marks:
                yield Fault(Kind.LOST, "the site was made and is not there")
            made = make_site(home, self._REAL, self._PIN, STAFFING, NOW)
            if not isinstance(made, SiteMade):
                yield Fault(Kind.BAD, f"it cannot be made again: {made.sentence}")
                return
        if read_site(home.root) != SiteRead(self._REAL):
            yield Fault(Kind.BAD, f"{FILE_NAME} is not what was written")
        PinFile.open(home.kiosk / "pin.json")
        with opened_vault(home.vault) as vault:
            for problem in vault.problems():
                yield Fault(Kind.BAD, problem)
        for fault in verify(home.release).faults:
            yield Fault(Kind.BAD, fault)
        kiosk = screen_of(home, later(home))
        if kiosk.state is not None:
            yield Fault(Kind.BAD, kiosk.state.sentence)
        kiosk.close()


def _head(home: Home, name: ChannelName) -> Head:
    found = read_head(head_path(home.release, name))
    assert isinstance(found, Head), found
    return found


def later(home: Home) -> datetime:
    """Return a moment after the recorded work, whose process looked at the clock by itself."""
    return max(NOW, _head(home, ChannelName.LOBBY).issued) + timedelta(minutes=1)


def _withdrawn(vault: Vault) -> set[str]:
    """Return the stories of everybody who has taken a consent back."""
    with vault.reading() as reading:
        return {
            case.story.story_id
            for case in reading.cases()
            if isinstance(case, CaseFile) and reading.withdrawals.of(case.subject.subject_id)
        }


def _marked(home: Home, vault: Vault) -> set[str]:
    """Return the stories of which the marks outside the vault say that they were taken back."""
    with vault.reading() as reading:
        secret = reading.secrets.get(SecretName.TOMBSTONE)
        ids = reading.stories.ids()
    marks = marks_in(marks_file(home), secret)
    assert isinstance(marks, WithdrawalMarks), marks
    hashes = {story for mark in marks.found for story in mark.stories}
    return {one for one in ids if mark_hash(secret, MarkKind.STORY, one) in hashes}


def nobody_back(home: Home, gone: set[str]) -> Iterator[Fault]:
    """Check every head, every object it names, and what an opened screen shows."""
    for fault in verify(home.release).faults:
        yield Fault(Kind.BAD, fault)
    for name in ChannelName:
        ids = {entry.id for entry in _head(home, name).stories}
        if ids & gone:
            yield Fault(Kind.BACK, f"{sorted(ids & gone)} are in the head of {name}")
    kiosk = screen_of(home, later(home))
    try:
        if kiosk.state is not None:
            yield Fault(Kind.BAD, kiosk.state.sentence)
        tiles = [tile for tile in kiosk.tiles(kiosk.shown_positions()) if tile is not None]
        shown = {tile.story_id for tile in tiles}
        if shown & gone or any(kiosk.page(story_id) for story_id in gone):
            yield Fault(Kind.BACK, f"{sorted(shown & gone)} are on the screen")
        if not all(Path(tile.portrait_path).exists() for tile in tiles if tile.portrait_path):
            yield Fault(Kind.BAD, "a picture on the screen is missing")
    finally:
        kiosk.close()
