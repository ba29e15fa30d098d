"""Make the demonstration hospital: a whole site with a fictional, fully consented wall."""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Final

from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.codes import ChannelName, Language, StorySize
from hopewall.core.site import KioskTimes, Phones, ProfileCode, Site
from hopewall.core.staff import Permission
from hopewall.demo.answers import FormFilling
from hopewall.demo.cast import CastMember, cast_of
from hopewall.demo.faces import Drawing, DrawingError, DrawnFaces, Progress, draw, draw_faces
from hopewall.demo.paperwork import demo_form, folder_for
from hopewall.demo.scan_pages import PAGES
from hopewall.demo.staff import DEMO_STAFF, RECORDER_ID, log_in_to_demo, write_demo_staff
from hopewall.services.asking import site_today
from hopewall.services.home import Home
from hopewall.services.logging_in import LoggedIn
from hopewall.services.publishing import (
    NotPublished,
    bring_up_to_date,
)
from hopewall.services.site_making import SiteNotMade, Staffing, fill_site
from hopewall.services.whole_making import make_whole
from hopewall.vault import (
    NewScan,
    StretchCost,
    Vault,
    VaultError,
    VaultOpened,
    open_vault,
)

DEMO_PEOPLE: Final = 320
MOST_PEOPLE: Final = 100_000
DEMO_PIN: Final = "2468"
REAL_COST: Final = StretchCost()
_CHUNK: Final = 2_000

DEMO_SITE: Final = Site(
    site_id="demo-hospital",
    name={
        Language.ZH_HANS: "希望墙演示医院（虚构）",
        Language.EN: "Hopewall Demonstration Hospital (fictional)",
    },
    motto={
        Language.ZH_HANS: "你的笑容，胜过最美的风景",
        Language.EN: "Your smile outshines the most beautiful scenery",
    },
    profiles=frozenset(ProfileCode),
    territory="CN",
    timezone="Asia/Shanghai",
    phones=Phones(main="000-0000-0001", nurse_24h="000-0000-0024", emergency="120"),
    stay_near_weeks=4,
    no_driving_weeks=8,
    times=KioskTimes(),
    demonstration=True,
)


@dataclass(frozen=True, slots=True)
class DemoMade:
    """The hospital stands, published and installed."""

    people: int
    shown: int


@dataclass(frozen=True, slots=True)
class DemoNotMade:
    """It does not stand; the sentence says why and what to do."""

    sentence: str


DemoOutcome = DemoMade | DemoNotMade


def make_demo(
    home: Home,
    people: int,
    now: datetime,
    progress: Progress,
    drawing: Drawing = draw,
    cost: StretchCost = REAL_COST,
) -> DemoOutcome:
    """Make a demonstration hospital of that many people in a new or empty folder.

    `cost` is what a guess at a passphrase costs; only tests make it cheap. Nobody ever opens a
    hospital that was interrupted in the making; see `make_whole`.
    """
    made: DemoOutcome = DemoNotMade("")

    def make(draft: Home) -> str:
        nonlocal made
        outcome = _make(draft, people, now, progress, drawing, cost)
        if isinstance(outcome, DemoNotMade):
            return outcome.sentence
        made = outcome
        return ""

    fault = make_whole(home, make)
    return DemoNotMade(fault) if fault else made


def _make(
    home: Home,
    people: int,
    now: datetime,
    progress: Progress,
    drawing: Drawing,
    cost: StretchCost,
) -> DemoOutcome:
    founded = fill_site(home, DEMO_SITE, DEMO_PIN, Staffing(DEMO_STAFF, cost), now)
    if isinstance(founded, SiteNotMade):
        return DemoNotMade(founded.sentence)
    write_demo_staff(home, founded)
    opened = open_vault(home.vault, founded.key, founded.session)
    if not isinstance(opened, VaultOpened):
        return DemoNotMade(opened.sentence)
    with closing(opened.vault) as vault:
        cast = list(cast_of(people))
        try:
            faces = draw_faces(cast, vault.pictures, progress, drawing)
            _fill(vault, cast, faces, now, progress)
        except (DrawingError, VaultError) as error:
            return DemoNotMade(str(error))
        return _publish(home, vault, DEMO_SITE, now, progress)


def refresh_demo(home: Home, site: Site, now: datetime, progress: Progress) -> DemoOutcome:
    """Publish an existing demonstration again, so that its lease and its dates are today's."""
    opened = log_in_to_demo(home, Permission.PUBLISH)
    if not isinstance(opened, LoggedIn):
        return DemoNotMade(opened.sentence)
    with closing(opened.vault) as vault:
        return _publish(home, vault, site, now, progress)


def _fill(
    vault: Vault,
    cast: Sequence[CastMember],
    faces: DrawnFaces,
    now: datetime,
    progress: Progress,
) -> None:
    """Put everybody's paperwork into the vault."""
    today = site_today(DEMO_SITE, now)
    form = demo_form(today)
    filling = FormFilling()
    full = sum(member.size is StorySize.FULL for member in cast)
    folders = (
        folder_for(member, filling.answers(member), faces.of(number, full), DEMO_SITE, form, today)
        for number, member in enumerate(cast)
    )
    with vault.unit_of_work() as work:
        work.forms.add(form)
        done = 0
        while chunk := list(islice(folders, _CHUNK)):
            work.people.add_many(folder.subject for folder in chunk)
            work.stories.add_many(folder.story for folder in chunk)
            work.photo_ticks.append_many(
                (photo.asset_id, tick)
                for photo in (folder.story.photo for folder in chunk)
                if photo is not None
                for tick in photo.checklist
            )
            scans = work.scans.take_many(
                (NewScan((one.scan,), PAGES, one.subject.subject_id) for one in chunk),
                now,
                RECORDER_ID,
            )
            work.consents.append_many(
                scan.named_in(folder.consent) for scan, folder in zip(scans, chunk, strict=True)
            )
            work.withdrawals.append_many(
                folder.withdrawal for folder in chunk if folder.withdrawal is not None
            )
            done += len(chunk)
            progress("filling the vault", done, len(cast))
        filled = f"demonstration:{done}-people"
        work.audit.append(Deed(AuditAction.IMPORTED, ObjectKind.PERSON, now, reason=filled))
        work.commit()


def _publish(
    home: Home, vault: Vault, site: Site, now: datetime, progress: Progress
) -> DemoOutcome:
    session = bring_up_to_date(home, vault, site, ChannelName.SESSION, now, progress)
    lobby = bring_up_to_date(home, vault, site, ChannelName.LOBBY, now, progress)
    if isinstance(session, NotPublished):
        return DemoNotMade(session.sentence)
    if isinstance(lobby, NotPublished):
        return DemoNotMade(lobby.sentence)
    return DemoMade(lobby.shown + lobby.hidden, lobby.shown)
