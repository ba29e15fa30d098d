"""Power cuts while a site comes back from a backup, told who was erased and what was taken back."""

import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from hopewall.core.codes import ChannelName
from hopewall.core.head import Head
from hopewall.education.site_settings import FILE_NAME
from hopewall.release.head_file import head_path, read_head
from hopewall.services.backing_up import BackedUp, Backup, back_up
from hopewall.services.erasing import Erased, erase_person
from hopewall.services.home import Home
from hopewall.services.publishing import ChannelPublished, bring_up_to_date
from hopewall.services.restoring import (
    Lifted,
    Restored,
    ToldSince,
    begin_quarantine,
    lift_quarantine,
    unpack_backup,
)
from hopewall.services.tombstone_file import tombstone_file
from hopewall.services.whole_making import finish_interrupted
from hopewall.services.withdrawal_marks import marks_file
from hopewall.services.withdrawing import Hidden, WhoAndHow, hide_person
from hopewall.vault import Vault, new_identity
from tests.crash.on_services import later, nobody_back
from tests.crash.power_cuts import Fault, Kind, Mark
from tests.crash.vaults import opened_vault
from tests.services.demonstration import MEMBERS, NOW, SITE, make_quickly, person_of, story_of

PEOPLE: Final = 4
ERASED, TAKEN_BACK = MEMBERS[0], MEMBERS[1]


class Restoring:
    """One was erased and one has taken it back since the backup that is restored."""

    name = "restore"
    sample = 6
    states = 400  # each may restore a whole site anew

    def prepare(self, folder: Path) -> None:
        old = Home(folder / "old")
        make_quickly(old, PEOPLE)
        identity, recipient = new_identity()
        (folder / "key").write_text(identity, "utf-8")
        with opened_vault(old.vault) as vault:
            backup = Backup(old, vault, SITE, NOW, [recipient])
            assert isinstance(back_up(backup, folder / "site.age"), BackedUp)
            assert isinstance(erase_person(old, vault, SITE, person_of(ERASED), NOW), Erased)
            who = WhoAndHow(person_of(TAKEN_BACK), "the desk")
            assert isinstance(hide_person(old, vault, who, NOW), Hidden)
        for file in (tombstone_file(old), marks_file(old)):
            shutil.copy(file, folder / file.name)
        shutil.rmtree(old.root)

    def work(self, folder: Path, mark: Mark) -> None:
        home = Home(folder / "new")
        _restore(folder, home)
        mark("restored")
        with opened_vault(home.vault) as vault:
            begin_quarantine(home, vault, NOW)
            _lift(folder, home, vault)
            mark("lifted")
            for name in ChannelName:
                made = bring_up_to_date(home, vault, SITE, name, NOW)
                assert isinstance(made, ChannelPublished), made
            mark("published")

    def check(self, folder: Path, marks: Sequence[str]) -> Iterator[Fault]:
        home = Home(folder / "new")
        gone = {story_of(ERASED), story_of(TAKEN_BACK)}
        finish_interrupted(home)
        if not (home.root / FILE_NAME).exists():
            if marks:
                yield Fault(Kind.LOST, "the site was restored and is not there")
            _restore(folder, home)
        yield from _named(home, gone)
        with opened_vault(home.vault) as vault:
            for problem in vault.problems():
                yield Fault(Kind.BAD, problem)
            begin_quarantine(home, vault, NOW)
            with vault.reading() as reading:
                waits = reading.quarantine.since()
            if waits and "lifted" in marks:
                yield Fault(Kind.LOST, "the quarantine was lifted and is there again")
            if waits:
                _lift(folder, home, vault)
            now = later(home) if head_path(home.release, ChannelName.LOBBY).exists() else NOW
            for name in ChannelName:
                made = bring_up_to_date(home, vault, SITE, name, now)
                if not isinstance(made, ChannelPublished):
                    yield Fault(Kind.BAD, f"{name} cannot be published: {made.sentence}")
            with vault.reading() as reading:
                there = {one.subject_id for one in reading.people.all()}
        if person_of(ERASED) in there:
            yield Fault(Kind.BACK, "who was erased is in the vault again")
        if len(there) != PEOPLE - 1:
            yield Fault(Kind.LOST, f"{len(there)} of {PEOPLE - 1} people are there")
        yield from nobody_back(home, gone)


def _restore(folder: Path, home: Home) -> None:
    identity = (folder / "key").read_text("utf-8")
    outcome = unpack_backup(folder / "site.age", home, identity)
    assert isinstance(outcome, Restored), outcome


def _lift(folder: Path, home: Home, vault: Vault) -> None:
    told = ToldSince([folder / tombstone_file(home).name])
    outcome = lift_quarantine(home, vault, SITE, told, NOW)
    assert isinstance(outcome, Lifted), outcome


def _named(home: Home, gone: set[str]) -> Iterator[Fault]:
    for name in ChannelName:
        head = read_head(head_path(home.release, name))
        if isinstance(head, Head) and gone & {entry.id for entry in head.stories}:
            yield Fault(Kind.BACK, f"the head of {name} names who is gone")
