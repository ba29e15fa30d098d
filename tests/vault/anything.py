"""Strategies that build any record the core's types allow, also ones that no form would give."""

from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from hypothesis import strategies as st

from hopewall.core.codes import (
    AgeBand,
    Audience,
    Illness,
    Language,
    LifeCycle,
    Road,
    RoadStep,
    StorySize,
    Therapy,
    Voice,
)
from hopewall.core.consent import (
    AdDetermination,
    Answer,
    Assent,
    CapacityAssessment,
    Compensation,
    ConsentRecord,
    CrossBorder,
    ExpiryEvent,
    FormTemplate,
    Interpreter,
    PatientReview,
    Purpose,
    RecallTask,
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
    Witness,
)
from hopewall.core.person import (
    Capacity,
    NameKind,
    Names,
    PosthumousInstruction,
    Subject,
    VitalStatus,
)
from hopewall.core.screen import RoadPoint
from hopewall.core.site import ProfileCode
from hopewall.core.story import (
    FaceFallback,
    PersonInPhoto,
    Photo,
    PhotoContent,
    PhotoRole,
    Rendition,
    Resolution,
    Story,
    StoryState,
    StoryText,
    TextAuthor,
)
from hopewall.vault import FIRST_PREV_HASH

text = st.one_of(
    st.just(""),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
    st.sampled_from(['"', "'; DROP TABLE consent; --", "\x00", "小梅", "é", "e\u0301", "[]", "{}"]),
)
reference = text.filter(lambda one: "\x00" not in one)
whole = st.integers(-(2**63), 2**63 - 1)
flag = st.booleans()
instant = st.datetimes(
    min_value=datetime(2, 1, 1),  # noqa: DTZ001 - hypothesis wants naive bounds
    max_value=datetime(9998, 1, 1),  # noqa: DTZ001
    timezones=st.sampled_from([UTC, timezone(timedelta(hours=8)), timezone(timedelta(hours=-5))]),
)
local_text = st.dictionaries(st.sampled_from(Language), text, max_size=2)


def maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | strategy


def one(kind: Any) -> st.SearchStrategy[Any]:
    return st.sampled_from(kind)


def some(kind: Any) -> st.SearchStrategy[Any]:
    return st.frozensets(st.sampled_from(kind))


def several(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(strategy, max_size=3).map(tuple)


def record(kind: Any, **given: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Build `kind` from the strategies given, and from `text` for every other field."""
    return st.builds(kind, **{field.name: given.get(field.name, text) for field in fields(kind)})


names = record(Names, full=local_text, first=local_text, pseudonym=local_text, choice=one(NameKind))
subjects = record(
    Subject,
    subject_id=st.just("person"),
    names=names,
    capacity=maybe(one(Capacity)),
    vital_status=maybe(one(VitalStatus)),
    vital_checked_on=maybe(st.dates()),
    posthumous_instruction=maybe(one(PosthumousInstruction)),
    safeguarding_flag=maybe(flag),
    languages=several(text),
    profiles=some(ProfileCode),
    research_participant=maybe(flag),
    majority_date=maybe(st.dates()),
    revision=st.integers(0, 2**40),
)
forms = record(
    FormTemplate,
    effective_from=st.dates(),
    retired_on=maybe(st.dates()),
    statements=some(Statement),
    reading_level=maybe(st.floats(allow_nan=False, allow_infinity=False)),
    asks_witness=flag,
)
separate = maybe(record(SeparateConsent, granted=flag))


def compared(made: ConsentRecord) -> ConsentRecord:
    """A verified one says what it was compared with, or the vault refuses it."""
    return replace(made, verified_against=VerifiedAgainst.PAPER) if made.verified_by else made


consents = record(
    ConsentRecord,
    consent_id=st.just("consent"),
    version=st.just(1),
    prev_hash=st.just(FIRST_PREV_HASH),
    subject_id=st.just("person"),
    form=maybe(forms),
    filled_before_signing=maybe(flag),
    purposes=some(Purpose),
    scopes=st.dictionaries(one(Scope), one(Answer)),
    audiences=st.dictionaries(one(Audience), one(Answer)),
    site_ids=st.frozensets(text, max_size=3),
    territories=st.frozensets(text, max_size=3),
    signed_on=maybe(st.dates()),
    signer=maybe(one(Signer)),
    signature_kind=maybe(one(SignatureKind)),
    obtained_by_independent=maybe(flag),
    compensation=maybe(one(Compensation)),
    remuneration=maybe(one(Compensation)),
    scan_pages=whole,
    copy_given_on=maybe(st.dates()),
    expires_on=maybe(st.dates()),
    reconfirm_due=maybe(st.dates()),
    recorded_by=st.sampled_from(["", "anna"]),
    recorded_at=maybe(instant),
    verified_by=st.sampled_from(["", "bo"]),
    verified_at=maybe(instant),
    verified_against=maybe(one(VerifiedAgainst)),
    cross_border=maybe(record(CrossBorder, granted=flag)),
    sensitive_separate=separate,
    publicity_separate=separate,
    pia_date=maybe(st.dates()),
    representative=maybe(record(Representative)),
    other_guardian_objection=flag,
    assent=maybe(record(Assent, given=flag, on=st.dates(), age_at=maybe(whole))),
    capacity_assessment=maybe(record(CapacityAssessment, on=st.dates())),
    witness=maybe(record(Witness, on=st.dates())),
    interpreter=maybe(record(Interpreter, independent=flag)),
    patient_reviews=several(record(PatientReview, on=st.dates())),
    expiry_events=some(ExpiryEvent),
    ad_determination=maybe(record(AdDetermination, on=st.dates())),
    signed_remotely=maybe(flag),
    read_by_signer=maybe(flag),
).map(compared)
withdrawals = record(
    Withdrawal,
    withdrawal_id=st.just("withdrawal"),
    subject_id=st.just("person"),
    consent_id=reference,
    received_at=instant,
    channel=one(WithdrawalChannel),
    extent=one(WithdrawalExtent),
    scopes=some(Scope),
    audiences=some(Audience),
    ack_sent_on=maybe(st.dates()),
    tasks=several(record(RecallTask, due=st.dates(), done_at=maybe(instant))),
    erased_at=maybe(instant),
)
people_in_photos = record(
    PersonInPhoto,
    person_id=reference,
    role=one(PhotoRole),
    resolution=maybe(one(Resolution)),
    consent_id=reference,
)
photos = record(
    Photo,
    asset_id=reference.filter(bool),
    width=whole,
    height=whole,
    renditions=several(record(Rendition, width=whole, height=whole)),
    faces_count=maybe(whole),
    people=several(people_in_photos),
    alt_text=local_text,
    retouched=flag,
    ai_edited=flag,
    taken_on=maybe(st.dates()),
    checklist=st.just(()),  # saving a photo adds no tick
    contents=maybe(some(PhotoContent)),
    approver_id=st.just(""),
    approved_at=maybe(instant),
)


@st.composite
def texts(draw: st.DrawFn) -> dict[Language, StoryText]:
    languages = draw(some(Language))
    return {
        language: draw(record(StoryText, language=st.just(language), author=one(TextAuthor)))
        for language in languages
    }


stories = record(
    Story,
    story_id=st.just("story"),
    subject_id=st.just("person"),
    size=one(StorySize),
    state=one(StoryState),
    author_id=st.sampled_from(["", "anna"]),
    approver_id=st.just("bo"),
    approved_at=maybe(instant),
    original_language=one(Language),
    texts=texts(),
    photo=maybe(photos),
    on_face_refused=maybe(one(FaceFallback)),
    placeholder=whole,
    life_cycle=maybe(one(LifeCycle)),
    voice=one(Voice),
    illness=maybe(one(Illness)),
    therapy=maybe(one(Therapy)),
    age_band=maybe(one(AgeBand)),
    road=maybe(one(Road)),
    years=maybe(whole),
    timeline=several(record(RoadPoint, step=one(RoadStep))),
    investigational=flag,
    fiction=flag,
)
