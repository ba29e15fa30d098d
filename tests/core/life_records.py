"""The second gate's life as the vault would hold it: person, story, records, withdrawals."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import Any

from hopewall.core.claims.rule import TextKind
from hopewall.core.codes import Audience, Language
from hopewall.core.consent import (
    Answer,
    Assent,
    ConsentRecord,
    PatientReview,
    Purpose,
    Scope,
    Signer,
    VerifiedAgainst,
    Withdrawal,
    WithdrawalExtent,
)
from hopewall.core.evidence import Claim
from hopewall.core.fair_balance import FAIR_BALANCE_VERSION
from hopewall.core.genesis import GENESIS
from hopewall.core.person import Capacity, PosthumousInstruction, Subject, VitalStatus
from hopewall.core.site import ProfileCode
from hopewall.core.story import (
    FaceFallback,
    PersonInPhoto,
    PhotoRole,
    Resolution,
    Story,
    StoryState,
)
from tests.core import cases
from tests.core.cases import FORM, LOBBY, REPRESENTATIVE, SESSION, SHA
from tests.core.life_model import BASE, Life, Signed, TakenBack, Who, Wish, is_child

CHANNELS = {"lobby": LOBBY, "session": SESSION}
AUDIENCES = {"lobby": Audience.LOBBY_SCREEN, "session": Audience.EDUCATION_SESSION}
SIGNERS = {
    Who.PERSON: Signer.SUBJECT,
    Who.GUARDIAN: Signer.GUARDIAN,
    Who.RELATIVE: Signer.RELATIVE,
    Who.STRANGER: Signer.ATTORNEY,
}
WISHES = {
    Wish.REMOVE: PosthumousInstruction.REMOVE,
    Wish.KEEP: PosthumousInstruction.KEEP,
    Wish.ASK: PosthumousInstruction.ASK_RELATIVE,
}


def as_date(day: int) -> date:
    return BASE + timedelta(days=day)


def as_instant(moment: tuple[int, int]) -> datetime:
    return datetime.combine(as_date(moment[0]), time(), UTC) + timedelta(minutes=moment[1])


class _Blocked:
    rule = "Z01"
    severity = "block"


def blocking(
    text: str,
    language: Language,
    profiles: frozenset[ProfileCode],
    kind: TextKind,
    *,
    investigational: bool,
) -> tuple[Claim, ...]:
    return (_Blocked(),)


def subject_of(life: Life, today: int) -> Subject:
    subject = replace(
        cases.person(),
        vital_status=VitalStatus.DECEASED if life.dead else VitalStatus.ALIVE,
        vital_checked_on=as_date(life.asked_how_they_are),
        posthumous_instruction=WISHES[life.wish],
        safeguarding_flag=life.in_danger,
    )
    if life.born is None:
        return subject
    child = is_child(life, today)
    return replace(
        subject,
        capacity=Capacity.MINOR if child and not life.dead else Capacity.ADULT_CAPABLE,
        birth_year_month=f"{life.born:%Y-%m}",
        majority_date=life.born.replace(year=life.born.year + 18),
    )


def story_of(life: Life, edition: int | None = None) -> Story:
    told = cases.story()
    edition = life.edition if edition is None else edition
    words = {
        language: replace(text, body=f"{text.body} {edition}")
        for language, text in told.texts.items()
    }
    photo = cases.photo()
    people = photo.people
    if life.stranger_in_photo:
        people = (*people, PersonInPhoto("p-2", PhotoRole.BYSTANDER, Resolution.BLURRED))
    return replace(
        told,
        texts=words,
        state=StoryState.APPROVED if life.story_approved else StoryState.REVIEW,
        fair_balance_version=FAIR_BALANCE_VERSION if life.panel_current else "0",
        on_face_refused=FaceFallback.HIDE if life.hide_without_face else FaceFallback.PLACEHOLDER,
        investigational=life.studied,
        irb_ref="IRB-1" if life.studied else "",
        photo=replace(
            photo,
            people=people,
            contents=frozenset[Any]() if life.looked_at else None,
            checklist=photo.checklist if life.photo_settled else photo.checklist[:1],
        ),
    )


BLANK = cases.consent(cases.story(), cases.person())


@cache
def reviews_of(edition: int) -> tuple[PatientReview, ...]:
    """Return the person's yes to one edition of the words; nothing else of the story counts."""
    return cases.reviews(story_of(Life(), edition), cases.person())


def record_of(name: str, number: int, signed: Signed) -> ConsentRecord:
    moment = as_instant(signed.recorded)
    reviews = tuple(
        replace(review, on=as_date(signed.on))
        for edition in sorted(signed.approved)
        for review in reviews_of(edition)
    )
    scopes = {
        scope: Answer.REFUSED if scope in signed.refused else Answer.GRANTED for scope in Scope
    }
    heard = {AUDIENCES[each] for each in signed.audiences}
    asked = signed.asked
    return replace(
        BLANK,
        consent_id=name,
        version=number,
        prev_hash=GENESIS if number == 1 else SHA,
        form=replace(FORM, statements=FORM.statements if signed.form_whole else frozenset()),
        purposes=frozenset(
            {Purpose.PATIENT_EDUCATION if signed.education else Purpose.FUNDRAISING}
        ),
        scopes=scopes,
        audiences={each: Answer.GRANTED if each in heard else Answer.REFUSED for each in Audience},
        site_ids=frozenset({LOBBY.site_id if signed.here else "elsewhere"}),
        signed_on=as_date(signed.on),
        copy_given_on=as_date(signed.on),
        expires_on=as_date(signed.ends),
        reconfirm_due=as_date(signed.confirm),
        signer=SIGNERS[signed.by],
        representative=None if signed.by in {Who.PERSON, Who.STRANGER} else REPRESENTATIVE,
        assent=None
        if asked is None
        else Assent(signed.asked_yes, "child", as_date(asked), None, "talk"),
        other_guardian_objection=signed.objection,
        obtained_by_independent=signed.independent,
        recorded_at=moment,
        verified_at=moment if signed.verified else None,
        verified_against=VerifiedAgainst.SCAN if signed.verified else None,
        verified_by=("user-verifier" if signed.two_people else "user-recorder")
        if signed.verified
        else "",
        sensitive_separate=BLANK.sensitive_separate if signed.separate else None,
        pia_date=date(2025, 1, 2),
        ad_determination=replace(cases.DETERMINED, on=date(2025, 1, 2)),
        patient_reviews=reviews,
    )


def withdrawal_of(number: int, event: TakenBack) -> Withdrawal:
    extent = WithdrawalExtent.ALL
    if event.scopes or event.audiences:
        extent = WithdrawalExtent.SCOPES if event.scopes else WithdrawalExtent.AUDIENCES
    return replace(
        cases.withdrawal(
            extent,
            received_at=as_instant(event.at),
            consent_id=event.consent,
            scopes=frozenset(Scope(scope) for scope in event.scopes),
            audiences=frozenset(AUDIENCES[each] for each in event.audiences),
        ),
        withdrawal_id=f"w-{number}",
    )
