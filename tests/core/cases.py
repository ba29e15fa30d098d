"""A fictional person whose story is consented to in every respect, for tests to take from."""

import os
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from hopewall.core.approval import content_hash
from hopewall.core.attachment import ScanState
from hopewall.core.case import CaseFile
from hopewall.core.claims.rule import TextKind
from hopewall.core.codes import (
    AgeBand,
    Audience,
    ChannelName,
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
    Compensation,
    ConsentRecord,
    CrossBorder,
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
from hopewall.core.decision import Decision, Hidden, Shown
from hopewall.core.evidence import Claim, ClaimsLint, Evidence
from hopewall.core.fair_balance import FAIR_BALANCE_VERSION
from hopewall.core.gate import decide
from hopewall.core.genesis import GENESIS
from hopewall.core.person import (
    Capacity,
    NameKind,
    Names,
    PosthumousInstruction,
    Subject,
    VitalStatus,
)
from hopewall.core.photo_check import TILES, CheckItem, PhotoTick, picture_id
from hopewall.core.reasons import ReasonCode
from hopewall.core.screen import RoadPoint
from hopewall.core.site import Channel, ProfileCode
from hopewall.core.story import (
    FaceFallback,
    PersonInPhoto,
    Photo,
    PhotoRole,
    Rendition,
    Resolution,
    Story,
    StoryState,
    StoryText,
)

TODAY = date(2026, 6, 15)
SIGNED = date(2026, 3, 1)
LOBBY = Channel(
    ChannelName.LOBBY,
    Audience.LOBBY_SCREEN,
    site_id="fictional-site",
    territory="CN",
    profiles=frozenset(ProfileCode),
)
SESSION = replace(LOBBY, name=ChannelName.SESSION, audience=Audience.EDUCATION_SESSION)
SHA = "ab" * 32
FORM = FormTemplate(
    form_id="wall-consent",
    version="1.0.0",
    jurisdiction="CN",
    language="zh-Hans",
    blank_pdf_sha256=SHA,
    approved_by="fictional ethics office",
    ethics_ref="F-1",
    effective_from=date(2025, 1, 1),
    retired_on=None,
    statements=frozenset(Statement),
)
REPRESENTATIVE = Representative("fictional", "mother", "parent by birth", SHA, "user-verifier")
DETERMINED = AdDetermination("not_advertising", "education only", "user-law", date(2026, 1, 10))

RENDITION = Rendition("tile", "cd" * 32, 192, 240)
PICTURE = picture_id([(RENDITION.kind, RENDITION.sha256)])
LOOKED = datetime(2026, 3, 3, 9, tzinfo=UTC)
"""When the photo was looked through and approved."""


def tick(by: str, **changes: Any) -> PhotoTick:
    """Return that somebody looked for everything in every tile of the picture."""
    return replace(PhotoTick(PICTURE, frozenset(CheckItem), TILES, by, LOOKED), **changes)


def person() -> Subject:
    """Return an adult, alive, with a first name and a pseudonym."""
    return Subject(
        subject_id="subject-1",
        names=Names(
            full={Language.EN: "Lan Fictional", Language.ZH_HANS: "虚构兰"},
            first={Language.EN: "Lan", Language.ZH_HANS: "阿兰"},
            pseudonym={Language.EN: "Soup", Language.ZH_HANS: "汤汤"},
            choice=NameKind.FIRST,
        ),
        capacity=Capacity.ADULT_CAPABLE,
        vital_status=VitalStatus.ALIVE,
        vital_checked_on=date(2026, 5, 1),
        posthumous_instruction=PosthumousInstruction.REMOVE,
        safeguarding_flag=False,
        languages=("zh-Hans", "en"),
        profiles=frozenset({ProfileCode.CN}),
        research_participant=False,
    )


def photo() -> Photo:
    """Return a photo of one person, resolved."""
    return Photo(
        asset_id="asset-1",
        master_sha256=SHA,
        width=1728,
        height=2160,
        renditions=(RENDITION,),
        faces_count=1,
        people=(PersonInPhoto("p-1", PhotoRole.SUBJECT, Resolution.CONSENTED),),
        alt_text={Language.EN: "A drawn portrait.", Language.ZH_HANS: "一幅画像。"},
        contents=frozenset(),
        checklist=(tick("user-author"), tick("user-second")),
        author_id="user-author",
        approver_id="user-approver",
        approved_at=LOOKED,
        approved_picture=PICTURE,
    )


def settled(told: Photo) -> Photo:
    """Return a photo that two people looked through and one approved as it is now."""
    picture = picture_id((one.kind, one.sha256) for one in told.renditions)
    ticks = (tick("user-author", picture=picture), tick("user-second", picture=picture))
    return replace(told, checklist=ticks, approved_picture=picture)


def story() -> Story:
    """Return a full story in both languages with every fact."""
    return Story(
        story_id="story-1",
        subject_id="subject-1",
        size=StorySize.FULL,
        state=StoryState.APPROVED,
        author_id="user-author",
        approver_id="user-approver",
        approved_at=datetime(2026, 3, 4, tzinfo=UTC),
        original_language=Language.ZH_HANS,
        texts={
            Language.EN: StoryText(Language.EN, "Soup", "Ginger.", "I made soup.", "I made soup."),
            Language.ZH_HANS: StoryText(Language.ZH_HANS, "汤", "姜。", "我煮了汤。", "我煮了汤。"),
        },
        photo=photo(),
        on_face_refused=FaceFallback.PLACEHOLDER,
        placeholder=3,
        life_cycle=LifeCycle.WELL,
        voice=Voice.PATIENT,
        illness=Illness.LYMPHOMA,
        therapy=Therapy.CAR_T,
        age_band=AgeBand.MIDDLE,
        road=Road.LATER,
        years=4,
        city="Fictional Town",
        region="Fictional Province",
        timeline=(RoadPoint(RoadStep.DIAGNOSED, "2021-03"),),
        fiction=True,
        fair_balance_version=FAIR_BALANCE_VERSION,
    )


def consent(told: Story, subject: Subject) -> ConsentRecord:
    """Return a record that grants every scope to every audience, and approves this very story."""
    return ConsentRecord(
        consent_id="consent-1",
        version=1,
        prev_hash=GENESIS,
        subject_id=subject.subject_id,
        controller_id="fictional-hospital",
        controller_contact="office",
        form=FORM,
        filled_before_signing=True,
        purposes=frozenset({Purpose.PATIENT_EDUCATION}),
        scopes=dict.fromkeys(Scope, Answer.GRANTED),
        audiences=dict.fromkeys(Audience, Answer.GRANTED),
        site_ids=frozenset({LOBBY.site_id}),
        territories=frozenset({"CN"}),
        origin_territory="CN",
        signed_on=SIGNED,
        signed_tz="Asia/Shanghai",
        place="ward office",
        signer=Signer.SUBJECT,
        signature_kind=SignatureKind.WET_SCAN,
        obtained_by="user-consent",
        obtained_by_independent=True,
        compensation=Compensation.NONE,
        remuneration=Compensation.NONE,
        scan_sha256=SHA,
        scan_pages=2,
        scan_asset="scan-1",
        copy_given_on=SIGNED,
        copy_channel="paper",
        expires_on=date(2028, 3, 1),
        reconfirm_due=date(2027, 3, 1),
        recorded_by="user-recorder",
        recorded_at=datetime(2026, 3, 2, tzinfo=UTC),
        verified_by="user-verifier",
        verified_at=datetime(2026, 3, 3, tzinfo=UTC),
        verified_against=VerifiedAgainst.SCAN,
        cross_border=CrossBorder(granted=True, recipient="anyone", mechanism_ref="M-1"),
        sensitive_separate=SeparateConsent(granted=True, signature_ref="tick-1"),
        publicity_separate=SeparateConsent(granted=True, signature_ref="tick-2"),
        pia_ref="PIA-1",
        pia_date=date(2026, 1, 10),
        patient_reviews=reviews(told, subject),
        ad_determination=DETERMINED,
        info_description="a portrait and a story in her own words",
        recipient_description="visitors of the lobby",
        signed_remotely=False,
        read_by_signer=True,
    )


def reviews(told: Story, subject: Subject) -> tuple[PatientReview, ...]:
    """Return the person's yes to exactly this content in each of its languages."""
    return tuple(
        PatientReview(
            language, content_hash(told, subject, language), date(2026, 3, 5), "in person"
        )
        for language in told.texts
    )


def case(told: Story | None = None, subject: Subject | None = None, **record: Any) -> CaseFile:
    """Return the consented case with a changed story, person or record; approvals follow."""
    told, subject = told or story(), subject or person()
    signed = replace(consent(told, subject), **record)
    return CaseFile(told, subject, (signed,), ())


def minor_case(*, born: str, majority: date, **record: Any) -> CaseFile:
    """Return a child's case, signed by a guardian whose authority is proven."""
    child = replace(
        person(), capacity=Capacity.MINOR, birth_year_month=born, majority_date=majority
    )
    given: dict[str, Any] = {"signer": Signer.GUARDIAN, "representative": REPRESENTATIVE} | record
    return case(subject=child, **given)


def withdrawal(
    extent: WithdrawalExtent = WithdrawalExtent.ALL,
    *,
    received_at: datetime = datetime(2026, 6, 1, 9, tzinfo=UTC),
    consent_id: str = "consent-1",
    scopes: frozenset[Scope] = frozenset(),
    audiences: frozenset[Audience] = frozenset(),
) -> Withdrawal:
    """Return a withdrawal by the person, received two weeks before the day asked about."""
    return Withdrawal(
        withdrawal_id="w-1",
        subject_id="subject-1",
        consent_id=consent_id,
        received_at=received_at,
        received_by="user-consent",
        channel=WithdrawalChannel.PHONE,
        who="subject",
        extent=extent,
        scopes=scopes,
        audiences=audiences,
    )


def no_claims(
    text: str,
    language: Language,
    profiles: frozenset[ProfileCode],
    kind: TextKind,
    *,
    investigational: bool,
) -> tuple[Claim, ...]:
    """Find nothing in any text."""
    return ()


def evidence(file: CaseFile, lint: ClaimsLint | None = no_claims) -> Evidence:
    """Return a sound scan for every record, and a claims check that has nothing to say."""
    keys = [(record.consent_id, record.version) for record in file.consents]
    return Evidence(dict.fromkeys(keys, ScanState.SOUND), lint)


WITHOUT_DETAIL = frozenset(
    {
        ReasonCode.AD_DETERMINATION_MISSING,
        ReasonCode.ASSENT_REFUSED,
        ReasonCode.CAPACITY_UNASSESSED,
        ReasonCode.CLAIMS_UNCHECKED,
        ReasonCode.DECEASED_NO_RELATIVE,
        ReasonCode.DECEASED_REMOVE,
        ReasonCode.FAIR_BALANCE_OUTDATED,
        ReasonCode.FORM_BLANK_WHEN_SIGNED,
        ReasonCode.GUARDIAN_MISSING,
        ReasonCode.GUARDIAN_OBJECTION,
        ReasonCode.INCAPABLE_NOT_ALLOWED,
        ReasonCode.NO_CONSENT,
        ReasonCode.NOTHING_LEFT,
        ReasonCode.NOT_REVIEWED,
        ReasonCode.SAFEGUARDING,
        ReasonCode.SCAN_CHANGED,
        ReasonCode.SCAN_MISSING,
        ReasonCode.SECOND_REVIEW_MISSING,
        ReasonCode.TRIAL_REFERENCE_MISSING,
        ReasonCode.VERSION_CONFLICT,
        ReasonCode.WITHDRAWN,
    }
)
"""Reasons whose words say everything; every other one names what it is about."""


def examples(number: int) -> int:
    """Return how many examples a property gets: fewer while mutants wait for their turn."""
    return number // 8 if "MUTANT_UNDER_TEST" in os.environ else number


def ask(
    file: CaseFile, channel: Channel = LOBBY, on: date = TODAY, told: Evidence | None = None
) -> Decision:
    """Ask the gate about a whole case."""
    told = evidence(file) if told is None else told
    return decide(file.story, file.subject, file.consents, file.withdrawals, channel, on, told)


def shown(file: CaseFile, channel: Channel = LOBBY, on: date = TODAY) -> Shown:
    """Ask the gate, which must show the story."""
    answer = ask(file, channel, on)
    assert isinstance(answer, Shown), answer
    assert answer.until >= on
    return answer


def codes(file: CaseFile, channel: Channel = LOBBY, on: date = TODAY) -> set[ReasonCode]:
    """Ask the gate, which must hide the story, and return its reasons' codes."""
    answer = ask(file, channel, on)
    assert isinstance(answer, Hidden), answer
    assert answer.reasons
    for reason in answer.reasons:
        assert bool(reason.detail) != (reason.code in WITHOUT_DETAIL), reason
        assert isinstance(reason.detail, str)
    return {reason.code for reason in answer.reasons}
