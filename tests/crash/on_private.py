"""Power cuts while somebody is erased, a backup is written, and staff and keys change."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest

from hopewall.core.case import CaseFile
from hopewall.core.codes import ChannelName
from hopewall.core.needles import Finder, needles_of, patterns_of
from hopewall.core.staff import Role
from hopewall.demo.cast import CastMember
from hopewall.demo.staff import DEMO_STAFF
from hopewall.services import erasure_scan
from hopewall.services.backing_up import BackedUp, Backup, back_up
from hopewall.services.backup_archive import ArchiveError, Unpacking
from hopewall.services.erasing import Erased, erase_person
from hopewall.services.founding import NewMember
from hopewall.services.home import Home
from hopewall.services.logging_in import LoggedIn, WrongPassphrase, log_in
from hopewall.services.nightly import run_night
from hopewall.services.publishing import ChannelPublished, bring_up_to_date
from hopewall.services.staff import StaffChanged, add_member, remove_member
from hopewall.vault import (
    DamagedAgeFileError,
    Vault,
    VaultKey,
    VaultOpened,
    decrypt_stream,
    new_identity,
    open_vault,
)
from tests.crash.on_services import later, nobody_back
from tests.crash.power_cuts import ENOUGH, Fault, Kind, Mark
from tests.crash.vaults import opened_vault
from tests.services.demonstration import (
    ADMINISTRATOR,
    CHEAP,
    MEMBERS,
    NOW,
    SITE,
    key_of,
    make_quickly,
    person_of,
    story_of,
)
from tests.services.test_erasing import NAME, NAME_ZH, SENTENCE, WORD
from tests.services.test_erasing import mark as give_words

PEOPLE: Final = 4
ERASED: Final = 2


class Erasing:
    """People whose names and words nobody else has are erased, one after the other."""

    name = "erase"
    sample = 6
    states = ENOUGH

    def __init__(self) -> None:
        self._needles: dict[str, tuple[str, ...]] = {}
        self._finders: dict[tuple[frozenset[str], bool], Finder] = {}

    def prepare(self, folder: Path) -> None:
        folder.rmdir()
        home = Home(folder)
        make_quickly(home, PEOPLE)
        with opened_vault(home.vault) as vault:
            give_words(vault, MEMBERS[0])
            for name in ChannelName:
                assert isinstance(bring_up_to_date(home, vault, SITE, name, NOW), ChannelPublished)
            for member in MEMBERS[:ERASED]:
                self._needles[person_of(member)] = _ids_of(vault, member)
            self._needles[person_of(MEMBERS[0])] += (NAME, NAME_ZH, WORD, SENTENCE)
            night = run_night(home, vault, SITE, NOW)
            assert not night.alerts, night.alerts
            vault.checkpoint()

    def work(self, folder: Path, mark: Mark) -> None:
        home = Home(folder)
        for member in MEMBERS[:ERASED]:
            with opened_vault(home.vault) as vault:
                outcome = erase_person(home, vault, SITE, person_of(member), NOW)
                assert isinstance(outcome, Erased), outcome
                mark(f"erased {person_of(member)}")

    def check(self, folder: Path, marks: Sequence[str]) -> Iterator[Fault]:
        home = Home(folder)
        told = {mark.split()[1] for mark in marks}
        stories = {person_of(member): story_of(member) for member in MEMBERS[:ERASED]}
        yield from self._left(home, told)
        with opened_vault(home.vault) as vault:
            with vault.reading() as reading:
                begun = {one.subject_id for one in reading.erasures.under_way()}
                there = {one.subject_id for one in reading.people.all()}
            if told & there:
                yield Fault(Kind.BACK, f"{sorted(told & there)} are in the vault again")
            for problem in vault.problems():
                yield Fault(Kind.BAD, problem)
            with pytest.MonkeyPatch.context() as patch:
                # The same words again and again: making their expression takes longer than looking.
                patch.setattr(erasure_scan, "Finder", self._finder)
                night = run_night(home, vault, SITE, later(home))
            for alert in night.alerts:
                yield Fault(Kind.BAD, f"the night says: {alert}")
            with vault.reading() as reading:
                left = {one.subject_id for one in reading.people.all()}
                if reading.erasures.under_way():
                    yield Fault(Kind.BAD, "an erasure is still under way")
            vault.checkpoint()
        gone = stories.keys() - left
        if begun & left:
            yield Fault(Kind.BACK, f"{sorted(begun & left)} were to be erased and are there")
        yield from self._left(home, gone)
        yield from nobody_back(home, {stories[person] for person in gone})
        if list(home.vault.glob("*.plan")):
            yield Fault(Kind.BAD, "the plan of an erasure is left over")

    def _left(self, home: Home, people: set[str]) -> Iterator[Fault]:
        if not people:
            return
        held = [(path, path.read_bytes()) for path in home.root.rglob("*") if path.is_file()]
        for person in people:
            finder = self._finder(patterns_of(needles_of(self._needles[person], (), ())))
            files = [
                str(path.relative_to(home.root))
                for path, data in held
                if finder.found(data) or finder.found(path.name.encode())
            ]
            if files:
                yield Fault(Kind.BACK, f"something of {person} is in {', '.join(files[:3])}")

    def _finder(self, patterns: dict[str, list[bytes]], *, sure: bool = False) -> Finder:
        key = (frozenset(patterns), sure)
        if key not in self._finders:
            self._finders[key] = Finder(patterns, sure=sure)
        return self._finders[key]


class BackingUp:
    """A backup is written, another in its place, and a third beside it; somebody is added."""

    name = "backup"
    sample = 12
    states = ENOUGH
    _KEY: Final = new_identity()

    def prepare(self, folder: Path) -> None:
        folder.rmdir()
        make_quickly(Home(folder), PEOPLE)
        (folder / "backups").mkdir()
        (folder / "backups" / "key").write_text("\n".join(self._KEY), "utf-8")

    def work(self, folder: Path, mark: Mark) -> None:
        home, place = Home(folder), folder / "backups"
        _, recipient = (place / "key").read_text("utf-8").split("\n")
        for name, replaced in (("a.age", False), ("a.age", True), ("b.age", False)):
            with opened_vault(home.vault) as vault:
                backup = Backup(home, vault, SITE, NOW, [recipient])
                outcome = back_up(backup, place / name, replace=replaced)
                assert isinstance(outcome, BackedUp), outcome
                mark(name)

    def check(self, folder: Path, marks: Sequence[str]) -> Iterator[Fault]:
        home, place = Home(folder), folder / "backups"
        identity, recipient = (place / "key").read_text("utf-8").split("\n")
        for name in ("a.age", "b.age"):
            if (place / name).exists():
                fault = _unreadable(place / name, identity)
                if fault:
                    yield Fault(Kind.BAD, f"{name} {fault}")
            elif name in marks:
                yield Fault(Kind.LOST, f"{name} was written and is not there")
        with opened_vault(home.vault) as vault:
            for problem in vault.problems():
                yield Fault(Kind.BAD, problem)
            # Who was interrupted says it again: to the same place.
            cut_off = {path.name[1:6] for path in place.glob(".*.part")}
            for name in sorted(cut_off | {"a.age"}):
                again = back_up(
                    Backup(home, vault, SITE, NOW, [recipient]), place / name, replace=True
                )
                if not isinstance(again, BackedUp):
                    yield Fault(Kind.BAD, again.sentence)
        left = [*home.vault.glob(".backup-*"), *place.glob(".*.part")]
        if left:
            yield Fault(Kind.BAD, f"left over: {', '.join(path.name for path in left)}")
        yield from nobody_back(home, set())


class ChangingKeys:
    """Somebody is added and removed, somebody else is removed: each removal changes the key."""

    name = "staff and keys"
    sample = 12
    states = ENOUGH
    _NEW: Final = NewMember("Anna", Role.CURATOR, "green tea on the balcony")
    _GONE: Final = DEMO_STAFF[1]

    def __init__(self) -> None:
        self._first = VaultKey(bytes(32))

    def prepare(self, folder: Path) -> None:
        folder.rmdir()
        make_quickly(Home(folder), PEOPLE)
        self._first = key_of(Home(folder))

    def work(self, folder: Path, mark: Mark) -> None:
        home = Home(folder)
        with _as_administrator(home) as vault:
            assert isinstance(add_member(home, vault, self._NEW, CHEAP, NOW), StaffChanged)
            mark(f"added {self._NEW.name}")
        for member in (self._GONE, self._NEW):
            with _as_administrator(home) as vault:
                assert isinstance(remove_member(home, vault, member.name, NOW), StaffChanged)
                mark(f"removed {member.name}")

    def check(self, folder: Path, marks: Sequence[str]) -> Iterator[Fault]:
        home = Home(folder)
        removed = [
            member for member in (self._GONE, self._NEW) if f"removed {member.name}" in marks
        ]
        if removed and isinstance(opened := open_vault(home.vault, self._first), VaultOpened):
            opened.vault.close()
            yield Fault(Kind.BACK, "the key that somebody took away with them opens the vault")
        with _as_administrator(home) as vault:
            for problem in vault.problems():
                yield Fault(Kind.BAD, problem)
            with vault.reading() as reading:
                cases = list(reading.cases())
                able = {one.name for one in reading.staff.all() if one.removed_at is None}
            if len(cases) != PEOPLE or not all(isinstance(one, CaseFile) for one in cases):
                yield Fault(Kind.LOST, f"{len(cases)} of {PEOPLE} cases can be read")
            made = bring_up_to_date(home, vault, SITE, ChannelName.LOBBY, later(home))
            if not isinstance(made, ChannelPublished):
                yield Fault(Kind.BAD, f"nothing can be published any more: {made.sentence}")
        for member in removed:
            if member.name in able or _can_log_in(home, member):
                yield Fault(Kind.BACK, f"{member.name} was removed and is there again")
        if marks and not removed and not _can_log_in(home, self._NEW):
            yield Fault(Kind.LOST, f"{self._NEW.name} was added and cannot log in")
        with _as_administrator(home) as vault:
            again = remove_member(home, vault, DEMO_STAFF[2].name, NOW)
            if not isinstance(again, StaffChanged):
                yield Fault(Kind.BAD, f"nobody can be removed any more: {again.sentence}")
        yield from nobody_back(home, set())


@contextmanager
def _as_administrator(home: Home) -> Iterator[Vault]:
    """Log in with the passphrase, which also finishes a change of the key that was cut off."""
    login = log_in(home, ADMINISTRATOR.name, ADMINISTRATOR.passphrase)
    assert isinstance(login, LoggedIn), login
    try:
        yield login.vault
    finally:
        login.vault.close()


def _can_log_in(home: Home, member: NewMember) -> bool:
    login = log_in(home, member.name, member.passphrase)
    if isinstance(login, LoggedIn):
        login.vault.close()
        return True
    assert isinstance(login, WrongPassphrase), login
    return False


def _ids_of(vault: Vault, member: CastMember) -> tuple[str, ...]:
    """Return the ids and hashes by which somebody's rows and files would be known."""
    with vault.reading() as reading:
        photo = reading.stories.get(story_of(member)).photo
    pictures = [photo.asset_id, *(one.sha256 for one in photo.renditions)] if photo else []
    return (person_of(member), story_of(member), *pictures)


def _unreadable(file: Path, identity: str) -> str:
    """Return why a backup is not whole, "" where every file in it is as it was saved."""
    look = Unpacking(check=lambda _manifest: None)
    try:
        with file.open("rb") as source:
            decrypt_stream(source, look, identity)
        look.finish()
    except (ArchiveError, DamagedAgeFileError) as error:
        return f"cannot be read back: {error}"
    return ""
