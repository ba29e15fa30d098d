"""The demonstration's paperwork: a person, their story and their signed consent, all invented.

Dates are counted back from the day the demonstration is made, so that it is always a living wall.
"""

import hashlib
import random
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from hopewall.core.approval import content_hash
from hopewall.core.calendar import add_months, birthday
from hopewall.core.codes import Audience, Language, LifeCycle, age_band
from hopewall.core.consent import (
    NOT_ADVERTISING,
    AdDetermination,
    Answer,
    Assent,
    Compensation,
    ConsentRecord,
    FormTemplate,
    PatientReview,
    Purpose,
    Representative,
    Scope,
    SeparateConsent,
    SignatureKind,
    Signer,
    Statement,
    VerifiedAgainst,
    Withdrawal,
    WithdrawalChannel,
    WithdrawalExtent,
)
from hopewall.core.fair_balance import FAIR_BALANCE_VERSION
from hopewall.core.genesis import GENESIS
from hopewall.core.person import (
    Capacity,
    Names,
    PosthumousInstruction,
    Subject,
    VitalStatus,
)
from hopewall.core.photo_check import TILES, CheckItem, PhotoTick, picture_id
from hopewall.core.screen import PLACEHOLDERS
from hopewall.core.site import ProfileCode, Site
from hopewall.core.story import (
    PersonInPhoto,
    Photo,
    PhotoRole,
    Rendition,
    Resolution,
    Story,
    StoryState,
)
from hopewall.demo.answers import GROWN_UP, Answers, Twist
from hopewall.demo.cast import CastMember
from hopewall.demo.scan_pages import scan_pdf
from hopewall.demo.staff import (
    COUNSEL_ID,
    CURATOR_ID,
    RECORDER_ID,
    REVIEWER_ID,
    VERIFIER_ID,
)

_NAMESPACE: Final = uuid.UUID("5f8f7f0e-3c41-4a53-9a53-6c1f0d3a2b10")
_ASKED_AT: Final = (7, 14, 16)
"""Ages at which a child gives its own yes, by the profiles the demonstration has (CG-12, CG-13)."""


@dataclass(frozen=True, slots=True)
class Folder:
    """Everything about one person that goes into the vault."""

    subject: Subject
    story: Story
    consent: ConsentRecord
    """Names no scan yet: that is what the vault calls it."""
    scan: bytes
    withdrawal: Withdrawal | None


def demo_id(kind: str, key: str) -> str:
    """Return the id, always the same, of a thing that belongs to the demonstration."""
    return str(uuid.uuid5(_NAMESPACE, f"{kind}:{key}"))


def demo_form(on: date) -> FormTemplate:
    """Return the demonstration's blank form, in force for three years by that day."""
    return FormTemplate(
        form_id="demo-wall-consent",
        version="1.0.0",
        jurisdiction="+".join(sorted(ProfileCode)),
        language=Language.ZH_HANS.value,
        blank_pdf_sha256=_hash("demo form"),
        approved_by="Demonstration ethics office",
        ethics_ref="DEMO-1",
        effective_from=add_months(on, -36),
        retired_on=None,
        statements=frozenset(Statement),
        reading_level=6.0,
    )


def folder_for(
    member: CastMember,
    answers: Answers,
    renditions: Sequence[Rendition],
    site: Site,
    form: FormTemplate,
    on: date,
) -> Folder:
    """Return one person's paperwork as it would lie in the vault on that day."""
    chance = random.Random(f"{member.seed}:{member.key}")
    signed = _signed_on(answers, chance, on)
    subject = _subject(member, answers, chance, on)
    story = _story(member, answers, renditions, subject, signed)
    consent = _consent(member, answers, site, form, signed, subject)
    consent = replace(consent, assent=_assent(member, subject, signed, on))
    consent = replace(
        consent,
        patient_reviews=tuple(
            PatientReview(
                language.value, content_hash(story, subject, language), signed, "read together"
            )
            for language in answers.languages
        ),
    )
    scan = scan_pdf(consent.consent_id, signed)
    return Folder(subject, story, consent, scan, _withdrawal(answers, consent, on))


def _hash(text: str) -> str:
    return hashlib.sha256(f"hopewall demonstration: {text}".encode()).hexdigest()


def _instant(day: date, hour: int) -> datetime:
    return datetime.combine(day, time(hour), UTC)


def _signed_on(answers: Answers, chance: random.Random, on: date) -> date:
    if answers.twist is Twist.EXPIRED:
        return add_months(on, -25)
    return on - timedelta(days=chance.randint(20, 240))


def _subject(member: CastMember, answers: Answers, chance: random.Random, on: date) -> Subject:
    minor = member.age < GROWN_UP
    gone = member.life_cycle is LifeCycle.IN_LOVING_MEMORY
    majority = _majority(member, answers, chance, on) if minor and not gone else None
    capacity = Capacity.MINOR if minor else Capacity.ADULT_CAPABLE
    english, chinese = answers.pseudonym
    return Subject(
        subject_id=demo_id("person", member.key),
        names=Names(
            full={},
            first=dict(member.name),
            pseudonym={Language.EN: english, Language.ZH_HANS: chinese},
            choice=answers.name_choice,
        ),
        capacity=Capacity.DECEASED if gone else capacity,
        vital_status=VitalStatus.DECEASED if gone else VitalStatus.ALIVE,
        vital_checked_on=on - timedelta(days=chance.randint(1, 60)),
        posthumous_instruction=PosthumousInstruction.KEEP
        if gone
        else chance.choice(list(PosthumousInstruction)),
        safeguarding_flag=False,
        languages=tuple(language.value for language in Language),
        profiles=frozenset({ProfileCode.CN}),
        research_participant=member.investigational,
        trial_id="DEMO-TRIAL" if member.investigational else "",
        birth_year_month=f"{majority.year - GROWN_UP}-{majority.month:02}" if majority else "",
        majority_date=majority,
    )


def _majority(member: CastMember, answers: Answers, chance: random.Random, on: date) -> date:
    """Return the day a child comes of age: in a few weeks for the one who is nearly grown."""
    if answers.twist is Twist.NEARLY_GROWN:
        return on + timedelta(days=24)
    return add_months(on, 12 * (GROWN_UP - member.age) - chance.randint(1, 10))


def _story(
    member: CastMember,
    answers: Answers,
    renditions: Sequence[Rendition],
    subject: Subject,
    signed: date,
) -> Story:
    return Story(
        story_id=demo_id("story", member.key),
        subject_id=subject.subject_id,
        size=member.size,
        state=StoryState.APPROVED,
        author_id=CURATOR_ID,
        approver_id=REVIEWER_ID,
        approved_at=_instant(signed, 12),
        original_language=Language.ZH_HANS,
        texts=dict(member.texts),
        photo=_photo(member, answers, renditions, signed),
        on_face_refused=answers.on_face_refused,
        placeholder=member.seed % PLACEHOLDERS,
        life_cycle=member.life_cycle,
        voice=member.voice,
        illness=member.illness,
        therapy=member.therapy,
        age_band=age_band(member.age),
        road=member.road,
        years=member.years,
        timeline=member.timeline,
        investigational=member.investigational,
        irb_ref="DEMO-IRB" if member.investigational else "",
        fiction=True,
        fair_balance_version=FAIR_BALANCE_VERSION,
    )


def _photo(
    member: CastMember, answers: Answers, renditions: Sequence[Rendition], signed: date
) -> Photo:
    people = [PersonInPhoto("1", PhotoRole.SUBJECT, Resolution.CONSENTED)]
    if answers.twist is Twist.BYSTANDER:
        people.append(PersonInPhoto("2", PhotoRole.BYSTANDER, None))
    largest = max(renditions, key=lambda rendition: rendition.width)
    picture = picture_id((one.kind, one.sha256) for one in renditions)
    looked = frozenset(CheckItem)
    return Photo(
        asset_id=demo_id("photo", member.key),
        master_sha256=largest.sha256,
        width=largest.width,
        height=largest.height,
        renditions=tuple(renditions),
        faces_count=len(people),
        people=tuple(people),
        alt_text={
            Language.EN: "A drawn portrait of a smiling person.",
            Language.ZH_HANS: "一幅手绘的笑脸。",
        },
        contents=frozenset(),
        checklist=tuple(
            PhotoTick(picture, looked, TILES, by, _instant(signed, hour))
            for by, hour in ((CURATOR_ID, 9), (REVIEWER_ID, 10))
        ),
        author_id=CURATOR_ID,
        approver_id=REVIEWER_ID,
        approved_at=_instant(signed, 11),
        approved_picture=picture,
    )


def _consent(
    member: CastMember,
    answers: Answers,
    site: Site,
    form: FormTemplate,
    signed: date,
    subject: Subject,
) -> ConsentRecord:
    audiences = dict.fromkeys(Audience, Answer.REFUSED) | {
        Audience.EDUCATION_SESSION: Answer.GRANTED,
        Audience.LOBBY_SCREEN: Answer.REFUSED
        if answers.twist is Twist.NO_LOBBY
        else Answer.GRANTED,
    }
    signer, representative = _signer(subject)
    return ConsentRecord(
        consent_id=demo_id("consent", member.key),
        version=1,
        prev_hash=GENESIS,
        subject_id=subject.subject_id,
        controller_id=site.site_id,
        controller_contact="Demonstration consent office",
        form=form,
        filled_before_signing=True,
        purposes=frozenset({Purpose.PATIENT_EDUCATION}),
        scopes={
            scope: Answer.REFUSED if scope in answers.refused else Answer.GRANTED for scope in Scope
        },
        audiences=audiences,
        site_ids=frozenset({site.site_id}),
        territories=frozenset({site.territory}),
        origin_territory=site.territory,
        signed_on=signed,
        signed_tz=site.timezone,
        place="Demonstration consent office",
        signer=signer,
        signature_kind=SignatureKind.WET_SCAN,
        obtained_by=RECORDER_ID,
        obtained_by_independent=True,
        compensation=Compensation.NONE,
        remuneration=Compensation.NONE,
        scan_sha256="",
        scan_pages=0,
        scan_asset="",
        copy_given_on=signed,
        copy_channel="paper",
        expires_on=add_months(signed, 24),
        reconfirm_due=add_months(signed, 12),
        recorded_by=RECORDER_ID,
        recorded_at=_instant(signed, 10),
        verified_by=VERIFIER_ID,
        verified_at=_instant(signed, 11),
        verified_against=VerifiedAgainst.PAPER,
        sensitive_separate=SeparateConsent(granted=True, signature_ref="page 2, line 1"),
        publicity_separate=SeparateConsent(granted=True, signature_ref="page 2, line 2"),
        pia_ref="DEMO-PIA",
        pia_date=form.effective_from,
        representative=representative,
        ad_determination=AdDetermination(
            NOT_ADVERTISING, "Demonstration: fictional people", COUNSEL_ID, form.effective_from
        ),
        info_description="A drawn portrait and an invented text",
        recipient_description="Visitors of the demonstration hospital's lobby",
        signed_remotely=False,
        read_by_signer=True,
    )


def _signer(subject: Subject) -> tuple[Signer, Representative | None]:
    proof = _hash(f"proof {subject.subject_id}")
    if subject.vital_status is VitalStatus.DECEASED:
        kin = Representative("Demonstration relative", "family", "next of kin", proof, VERIFIER_ID)
        return Signer.RELATIVE, kin
    if subject.capacity is Capacity.MINOR:
        kin = Representative("Demonstration guardian", "parent", "parent", proof, VERIFIER_ID)
        return Signer.GUARDIAN, kin
    return Signer.SUBJECT, None


def _assent(member: CastMember, subject: Subject, signed: date, on: date) -> Assent | None:
    """Return the child's own yes, given again at the last age at which it had to be asked."""
    if subject.capacity is not Capacity.MINOR or member.age < _ASKED_AT[0] - 1:
        return None
    born = subject.birth_year_month
    reached = [birthday(born, age) for age in _ASKED_AT if birthday(born, age) <= on]
    asked = max([signed, *reached])
    return Assent(
        given=True, by="child", on=asked, age_at=member.age, method="a talk with pictures"
    )


def _withdrawal(answers: Answers, consent: ConsentRecord, on: date) -> Withdrawal | None:
    if answers.twist is not Twist.WITHDRAWN:
        return None
    return Withdrawal(
        withdrawal_id=demo_id("withdrawal", consent.consent_id),
        subject_id=consent.subject_id,
        consent_id=consent.consent_id,
        received_at=_instant(on - timedelta(days=6), 9),
        received_by=RECORDER_ID,
        channel=WithdrawalChannel.PHONE,
        who="the person",
        extent=WithdrawalExtent.ALL,
    )
