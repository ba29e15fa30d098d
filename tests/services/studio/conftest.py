"""A demonstration hospital with Studio open at several desks of its staff."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import pytest

from hopewall.core.staff import Role, StaffSession
from hopewall.services.home import Home
from hopewall.services.studio.desk import Desk
from hopewall.vault import Vault
from tests.services.demonstration import NOW, SITE

CURATOR = StaffSession("demo-writer", "Ruoxi", Role.CURATOR, "desk-1")
OFFICER = StaffSession("demo-recorder", "Bowen", Role.CONSENT_OFFICER, "desk-1")
VERIFIER = StaffSession("demo-verifier", "Jiaqi", Role.CONSENT_OFFICER, "desk-2")
REVIEWER = StaffSession("demo-reviewer", "Haoran", Role.REVIEWER, "desk-2")
CLINICIAN = StaffSession("demo-clinician", "Zimo", Role.CLINICIAN, "desk-3")
ADMIN = StaffSession("demo-administrator", "Sulan", Role.ADMINISTRATOR, "desk-3")


@dataclass
class Clock:
    """A clock that stands until it is set."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


Seat = Callable[[StaffSession], Desk]


@pytest.fixture
def at(home: Home, vault: Vault, clock: Clock) -> Seat:
    """Return a desk with this member of staff at it; the last one asked for is logged in."""

    def sit(who: StaffSession) -> Desk:
        vault.session = who
        return Desk(home, vault, SITE, clock)

    return sit
