"""Entering a consent as the paper reads: what it would allow, and what is missing, at once."""

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from hopewall.core.calendar import add_months
from hopewall.core.case import CaseFile
from hopewall.core.codes import ChannelName, Language
from hopewall.core.consent import (
    ConsentRecord,
    FormTemplate,
    VerifiedAgainst,
)
from hopewall.core.consent_page import FormPart, page_faults, parts_of
from hopewall.core.decision import Hidden, Shown
from hopewall.core.evidence import Evidence
from hopewall.core.genesis import GENESIS
from hopewall.core.person import Subject
from hopewall.core.profile_data import PROFILES
from hopewall.core.profiles import Demands, union
from hopewall.core.public_story import PublicStory
from hopewall.core.said import Said
from hopewall.core.staff import Permission
from hopewall.core.writing_limits import FieldFault
from hopewall.services.asking import Asked
from hopewall.services.studio.desk import Desk, needs
from hopewall.services.studio.dry_run import Planned, as_approved, planned, public_form
from hopewall.services.studio.people_list import in_words
from hopewall.services.studio.person_page import GateSays, answer_in
from hopewall.services.studio.showing import content_in_work
from hopewall.services.studio.specimen import specimen_of
from hopewall.vault import Reading, consent_hash

USUAL_MONTHS: Final = 24
"""How long a consent usually lasts (consent.md 2.4); the page suggests it and decides nothing."""
_YEAR: Final = 12
_VERIFIER: Final = "verifier"


@dataclass(frozen=True, slots=True)
class ConsentPage:
    """The form with what is answered so far.

    `allows` is what the gate would let each screen show under this record, once it is verified, its
    scan attached, and the story approved by everybody; `missing` is what still has to be done or
    put right. `preview` is the person's own story under it, None where there is none to show.
    """

    record: ConsentRecord
    subject: Subject
    parts: frozenset[FormPart]
    faults: tuple[FieldFault, ...]
    allows: tuple[GateSays, ...]
    missing: tuple[Said, ...]
    preview: PublicStory | None


@needs(Permission.VIEW)
def forms_in_force(desk: Desk, on: date | None = None) -> tuple[FormTemplate, ...]:
    """Return the blank forms that may be signed on that day, or today."""
    day = on or desk.today
    with desk.vault.reading() as reading:
        return tuple(
            form
            for form in reading.forms.all()
            if form.effective_from <= day and (form.retired_on is None or day < form.retired_on)
        )


@needs(Permission.RECORD_CONSENT)
def begin_consent(desk: Desk, subject_id: str, form: FormTemplate | None) -> ConsentPage:
    """Return an empty page: the hospital's own particulars are in it, and no answer of anybody."""
    with desk.vault.reading() as reading:
        subject = reading.people.get(subject_id)
        contact = _contact(reading, desk)
        return _page(desk, reading, blank_record(desk, subject, form, contact), subject)


@needs(Permission.RECORD_CONSENT)
def change_consent(desk: Desk, subject_id: str, consent_id: str) -> ConsentPage | None:
    """Return the page of a consent that is recorded already, to be recorded as a new version.

    Until somebody verifies that, nothing is shown under it. None where there is no such consent.
    """
    with desk.vault.reading() as reading:
        subject = reading.people.get(subject_id)
        history = reading.consents.history(consent_id)
        if not history or history[-1].subject_id != subject_id:
            return None
        return _page(desk, reading, next_version(history[-1]), subject)


@needs(Permission.VIEW)
def look_at_consent(desk: Desk, record: ConsentRecord, story_id: str = "") -> ConsentPage:
    """Return the page for what is answered now: to be asked after every answer.

    The preview is of the story named, where it would be shown, else of another of the person's.
    """
    with desk.vault.reading() as reading:
        return _page(desk, reading, record, reading.people.get(record.subject_id), story_id)


def blank_record(
    desk: Desk, subject: Subject, form: FormTemplate | None, contact: str
) -> ConsentRecord:
    """Return a record in which no question is answered."""
    site = desk.site
    return ConsentRecord(
        consent_id=str(uuid.uuid4()),
        version=1,
        prev_hash=GENESIS,
        subject_id=subject.subject_id,
        controller_id=site.site_id,
        controller_contact=contact,
        form=form,
        filled_before_signing=None,
        purposes=frozenset(),
        scopes={},
        audiences={},
        site_ids=frozenset({site.site_id}),
        territories=frozenset({site.territory}),
        origin_territory=site.territory,
        signed_on=None,
        signed_tz=site.timezone,
        place="",
        signer=None,
        signature_kind=None,
        obtained_by="",
        obtained_by_independent=None,
        compensation=None,
        remuneration=None,
        scan_sha256="",
        scan_pages=0,
        scan_asset="",
        copy_given_on=None,
        copy_channel="",
        expires_on=None,
        reconfirm_due=None,
        recorded_by="",
        recorded_at=None,
        verified_by="",
        verified_at=None,
        verified_against=None,
    )


def next_version(record: ConsentRecord) -> ConsentRecord:
    """Return the version that would follow, not verified by anybody yet."""
    return replace(
        record,
        version=record.version + 1,
        prev_hash=consent_hash(record),
        recorded_by="",
        recorded_at=None,
        verified_by="",
        verified_at=None,
        verified_against=None,
    )


def usual_dates(signed_on: date) -> tuple[date, date]:
    """Return the end and the day of the yearly question that a form usually has."""
    return add_months(signed_on, USUAL_MONTHS), add_months(signed_on, _YEAR)


def demands_of(desk: Desk, subject: Subject) -> Demands:
    """Return what the laws of the site and of the person ask together."""
    demands = union(PROFILES[code] for code in desk.site.profiles | subject.profiles)
    if demands is None:
        raise ValueError("a site has a jurisdiction")
    return demands


def _contact(reading: Reading, desk: Desk) -> str:
    """Return whom the hospital's other forms name, else its telephone number."""
    return reading.overview.last_contact(desk.site.site_id) or desk.site.phones.main


def _page(
    desk: Desk, reading: Reading, record: ConsentRecord, subject: Subject, story_id: str = ""
) -> ConsentPage:
    demands = demands_of(desk, subject)
    faults = page_faults(record, subject, demands, desk.today)
    as_done = _as_verified(desk, record)
    own = _own(reading, subject)
    specimen = own.with_story(specimen_of(subject, desk.today)).with_record(as_done, sound=True)
    agreed = specimen.with_yes(tuple(Language), desk.today)
    allows = tuple(
        answer_in(name, Asked("", agreed.decide(desk.site, name, desk.today), None))
        for name in ChannelName
    )
    return ConsentPage(
        record,
        subject,
        parts_of(record, subject, demands, desk.today),
        faults,
        allows,
        _missing(desk, agreed, record),
        _preview(desk, reading, as_done, subject, story_id),
    )


def _as_verified(desk: Desk, record: ConsentRecord) -> ConsentRecord:
    now = desk.clock()
    return replace(
        record,
        recorded_by=desk.who.staff_id,
        recorded_at=now,
        verified_by=_VERIFIER,
        verified_at=now,
        verified_against=VerifiedAgainst.PAPER,
        scan_sha256=record.scan_sha256 or "0" * 64,
        scan_pages=record.scan_pages or 1,
        scan_asset=record.scan_asset or "scan",
    )


def _own(reading: Reading, subject: Subject) -> Planned:
    """Return the person's case without any story; the caller puts one in."""
    consents = reading.consents.of(subject.subject_id)
    withdrawals = reading.withdrawals.of(subject.subject_id)
    evidence = Evidence(
        reading.scans.states(consents),
        lambda *_, **__: (),
        (),
        not reading.settings.four_eyes,
    )
    specimen = specimen_of(subject, date.min)
    return Planned(CaseFile(specimen, subject, consents, withdrawals), evidence)


def _missing(desk: Desk, agreed: Planned, record: ConsentRecord) -> tuple[Said, ...]:
    """Return what has to be done or put right before anything is shown under this record."""
    found: list[Said] = []
    for name in ChannelName:
        decision = agreed.decide(desk.site, name, desk.today)
        if isinstance(decision, Hidden):
            found += in_words(decision)
    if not record.scan_asset:
        found.append(Said("Attach the scan of the signed form.", "请附上已签同意书的扫描件。"))
    found.append(
        Said(
            "A second person checks it against the signed form.",
            "由另一位同事对照已签的同意书核对。",
        )
    )
    return tuple(dict.fromkeys(found))


def _preview(
    desk: Desk, reading: Reading, record: ConsentRecord, subject: Subject, story_id: str
) -> PublicStory | None:
    stories = reading.stories.of(subject.subject_id)
    for story in sorted(stories, key=lambda one: one.story_id != story_id):
        plan = planned(reading, story.story_id)
        content = content_in_work(reading, plan.case.story)
        would = (
            plan.with_story(as_approved(reading, plan.case.story, content))
            .with_record(record, sound=True)
            .with_yes(tuple(Language), desk.today)
        )
        shown = _first_shown(desk, would)
        if shown is not None:
            return public_form(would, shown)
    return None


def _first_shown(desk: Desk, plan: Planned) -> Shown | None:
    decisions: Iterable[Shown | Hidden] = (
        plan.decide(desk.site, name, desk.today) for name in ChannelName
    )
    return next((one for one in decisions if isinstance(one, Shown)), None)
