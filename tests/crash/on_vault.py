"""Power cuts while the vault is written: commits, and files beside the database."""

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from hopewall.core.case import CaseFile
from hopewall.vault import Vault
from tests.crash.power_cuts import ENOUGH, Fault, Kind, Mark
from tests.crash.vaults import attachments, make_vault, opened_vault
from tests.vault.fictional import FORM, consent, person, story, withdrawal

PEOPLE: Final = 14
SCANS: Final = 60


class VaultCommits:
    """People with a consent and a story are added; every third takes the consent back at once."""

    name = "vault commits"
    sample = 40
    states = ENOUGH

    def prepare(self, folder: Path) -> None:
        make_vault(folder / "vault")
        with opened_vault(folder / "vault") as vault, vault.unit_of_work() as work:
            work.forms.add(FORM)
            work.commit()

    def work(self, folder: Path, mark: Mark) -> None:
        for begin in range(1, PEOPLE, 5):
            # Opened again now and then: the log is emptied and begun anew.
            with opened_vault(folder / "vault") as vault:
                for number in range(begin, min(begin + 5, PEOPLE + 1)):
                    _add(vault, number)
                    mark(f"added {number}")
                    if number % 3 == 0:
                        _take_back(vault, number)
                        mark(f"withdrawn {number}")
                        vault.checkpoint()

    def check(self, folder: Path, marks: Sequence[str]) -> Iterator[Fault]:
        with opened_vault(folder / "vault") as vault:
            for problem in vault.problems():
                yield Fault(Kind.BAD, problem)
            with vault.reading() as reading:
                cases = list(reading.cases())
                people = reading.people.count()
                withdrawn = {
                    number
                    for number in range(1, PEOPLE + 1)
                    if reading.withdrawals.of(f"person-{number}")
                }
            if not all(isinstance(case, CaseFile) for case in cases) or len(cases) != people:
                yield Fault(Kind.BAD, f"{people} people and {len(cases)} whole cases")
            for mark in marks:
                what, number = mark.split()
                if what == "added" and int(number) > people:
                    yield Fault(Kind.LOST, f"person {number} was saved and is not there")
                if what == "withdrawn" and int(number) not in withdrawn:
                    yield Fault(Kind.LOST, f"the withdrawal of {number} is not there")
            _add(vault, people + 1)


class Attachments:
    """Scans and photos are put beside the database, one by one and several at once."""

    name = "attachments"
    sample = 40
    states = ENOUGH

    def prepare(self, folder: Path) -> None:
        make_vault(folder / "vault")
        attachments(folder).put(_scan(0))

    def work(self, folder: Path, mark: Mark) -> None:
        store = attachments(folder)
        for number in range(1, SCANS + 1):
            if number % 3:
                mark(store.put(_scan(number)))
            else:
                several = [_scan(1000 * part + number) for part in range(1, 6)]
                mark("\n".join(store.put_many(several)))

    def check(self, folder: Path, marks: Sequence[str]) -> Iterator[Fault]:
        store = attachments(folder)
        for name in marks:
            if not isinstance(store.read(name), bytes):
                yield Fault(Kind.LOST, f"the attachment {name[:8]} was saved and cannot be read")
        for name in store.names():
            if store.check(name) is not None:
                yield Fault(Kind.BAD, f"the attachment {name[:8]} is there and damaged")
        name = store.put(_scan(1))
        if store.read(name) != _scan(1):
            yield Fault(Kind.BAD, "nothing can be put beside the vault any more")


def _add(vault: Vault, number: int) -> None:
    with vault.unit_of_work() as work:
        work.people.add(person(number))
        work.consents.append(consent(number))
        work.stories.add(story(number))
        work.commit()


def _take_back(vault: Vault, number: int) -> None:
    with vault.unit_of_work() as work:
        work.withdrawals.append(withdrawal(number))
        work.commit()


def _scan(number: int) -> bytes:
    return hashlib.sha256(b"%d" % number).digest() * (40 + number % 100)
