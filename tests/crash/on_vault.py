"""Power cuts while the vault is written: commits, and files beside the database."""

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from hopewall.core.attachment import AttachmentKind
from hopewall.core.case import CaseFile
from hopewall.vault import NewAttachment, Vault, verify_attachments
from tests.crash.power_cuts import ENOUGH, Fault, Kind, Mark
from tests.crash.vaults import make_vault, opened_vault
from tests.services.demonstration import NOW
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
    """Scans are put beside the database, one by one and several at once, and pictures too."""

    name = "attachments"
    sample = 40
    states = ENOUGH

    def prepare(self, folder: Path) -> None:
        make_vault(folder / "vault")
        with opened_vault(folder / "vault") as vault:
            with vault.unit_of_work() as work:
                work.people.add(person(1))
                work.commit()
            _keep(vault, [0])

    def work(self, folder: Path, mark: Mark) -> None:
        with opened_vault(folder / "vault") as vault:
            for number in range(1, SCANS + 1):
                if number % 3:
                    mark("\n".join(_keep(vault, [number])))
                elif number % 2:
                    mark("\n".join(_keep(vault, [1000 * part + number for part in range(1, 6)])))
                else:
                    mark(f"picture {vault.pictures.put(_scan(number))}")

    def check(self, folder: Path, marks: Sequence[str]) -> Iterator[Fault]:
        with opened_vault(folder / "vault") as vault:
            with vault.reading() as reading:
                there = {one.attachment_id for one in reading.attachments.of("person-1")}
                report = verify_attachments(reading, lambda _done, _total: None)
            for fault in report.faults:
                yield Fault(Kind.BAD, fault.sentence)
            for mark in marks:
                what, _, name = mark.partition(" ")
                if what == "picture" and not isinstance(vault.pictures.read(name), bytes):
                    yield Fault(Kind.LOST, f"the picture {name[:8]} was saved and is not there")
                if not name and what not in there:
                    yield Fault(Kind.LOST, f"the attachment {what[:8]} was saved, and is not there")
            with vault.unit_of_work() as work:
                work.attachments.sweep()
                work.commit()
            (kept,) = _keep(vault, [1])
            with vault.reading() as reading:
                if reading.attachments.load(kept) != _scan(1):
                    yield Fault(Kind.BAD, "nothing can be put beside the vault any more")


def _keep(vault: Vault, numbers: Sequence[int]) -> list[str]:
    with vault.unit_of_work() as work:
        new = [
            NewAttachment(AttachmentKind.CONSENT_SCAN, [_scan(n)], "person-1", NOW, "anna")
            for n in numbers
        ]
        kept = [one.attachment_id for one in work.attachments.add_many(new)]
        work.commit()
    return kept


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
