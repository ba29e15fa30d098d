"""A small fictional hospital: people, forms, consents and stories to put into a vault."""

from datetime import UTC, date, datetime
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

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
    Answer,
    Compensation,
    ConsentRecord,
    FormTemplate,
    PatientReview,
    Purpose,
    Scope,
    SignatureKind,
    Signer,
    Statement,
    VerifiedAgainst,
    Withdrawal,
    WithdrawalChannel,
    WithdrawalExtent,
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
    PhotoRole,
    Rendition,
    Resolution,
    Story,
    StoryState,
    StoryText,
)
from hopewall.vault import FIRST_PREV_HASH, KeyUse, Vault, VaultKey
from hopewall.vault.engine import Driver, DriverConnection

EN, ZH = Language.EN, Language.ZH_HANS

KEY = VaultKey(b"a fictional hospital's vault key")
"""The raw key of the tests' vaults: no passphrase is stretched, so opening costs nothing."""


def beneath_key(file: Path) -> DriverConnection:
    """Connect to a vault's file as no part of hopewall would: with its key and nothing else."""
    return Driver(KEY).connect(file)


FORM = FormTemplate(
    form_id="lobby",
    version="1.0.0",
    jurisdiction="CN",
    language="zh-Hans",
    blank_pdf_sha256="a" * 64,
    approved_by="ethics board",
    ethics_ref="E-1",
    effective_from=date(2025, 1, 1),
    retired_on=None,
    statements=frozenset(Statement),
    reading_level=5.5,
)


def decrypted(file: Path) -> bytes:
    """Return every page of a vault's file as SQLite sees it, free pages included.

    SQLCipher 4: pages of 4,096 bytes by AES-256-CBC, each ending in its IV and HMAC.
    """
    data, key = file.read_bytes(), KEY.derive(KeyUse.DATABASE)
    pages = []
    for start in range(0, len(data), 4096):
        page = data[start : start + 4096]
        cipher = Cipher(AES(key), CBC(page[-80:-64])).decryptor()
        pages.append(cipher.update(page[16 if start == 0 else 0 : -80]) + cipher.finalize())
    return b"".join(pages)


def person(number: int = 1) -> Subject:
    return Subject(
        subject_id=f"person-{number}",
        names=Names(
            full={EN: f"Mei Example {number}", ZH: f"样例梅{number}"},
            first={EN: f"Mei{number}", ZH: f"小梅{number}"},
            pseudonym={EN: f"Starling {number}"},
            choice=NameKind.FIRST,
        ),
        capacity=Capacity.ADULT_CAPABLE,
        vital_status=VitalStatus.ALIVE,
        vital_checked_on=date(2026, 10, 1),
        posthumous_instruction=PosthumousInstruction.KEEP,
        safeguarding_flag=False,
        languages=("zh-Hans", "en"),
        profiles=frozenset({ProfileCode.CN}),
        research_participant=False,
    )


def consent(
    number: int = 1,
    version: int = 1,
    prev_hash: str = FIRST_PREV_HASH,
    form: FormTemplate | None = FORM,
) -> ConsentRecord:
    return ConsentRecord(
        consent_id=f"consent-{number}",
        version=version,
        prev_hash=prev_hash,
        subject_id=f"person-{number}",
        controller_id="hospital",
        controller_contact="desk 1",
        form=form,
        filled_before_signing=True,
        purposes=frozenset({Purpose.PATIENT_EDUCATION}),
        scopes=dict.fromkeys(Scope, Answer.GRANTED) | {Scope.FULL_NAME: Answer.REFUSED},
        audiences=dict.fromkeys(Audience, Answer.GRANTED),
        site_ids=frozenset({"main"}),
        territories=frozenset({"CN"}),
        origin_territory="CN",
        signed_on=date(2026, 1, 1),
        signed_tz="Asia/Shanghai",
        place="ward 3",
        signer=Signer.SUBJECT,
        signature_kind=SignatureKind.WET_SCAN,
        obtained_by="nurse",
        obtained_by_independent=True,
        compensation=Compensation.NONE,
        remuneration=Compensation.NONE,
        scan_sha256="b" * 64,
        scan_pages=2,
        scan_asset=f"scan-{number}",
        copy_given_on=date(2026, 1, 1),
        copy_channel="paper",
        expires_on=date(2027, 12, 31),
        reconfirm_due=date(2027, 1, 1),
        recorded_by="anna",
        recorded_at=datetime(2026, 1, 1, 9, tzinfo=UTC),
        verified_by="bo",
        verified_at=datetime(2026, 1, 2, 9, tzinfo=UTC),
        verified_against=VerifiedAgainst.PAPER,
        patient_reviews=(PatientReview("en", "e" * 64, date(2026, 1, 5), "paper"),),
    )


def withdrawal(number: int = 1, consent_id: str = "") -> Withdrawal:
    return Withdrawal(
        withdrawal_id=f"withdrawal-{number}",
        subject_id=f"person-{number}",
        consent_id=consent_id,
        received_at=datetime(2026, 11, 1, 8, 30, tzinfo=UTC),
        received_by="anna",
        channel=WithdrawalChannel.PHONE,
        who="the person",
        extent=WithdrawalExtent.ALL,
    )


def photo(number: int = 1, *people: PersonInPhoto) -> Photo:
    own = PersonInPhoto(
        f"person-{number}", PhotoRole.SUBJECT, Resolution.CONSENTED, f"consent-{number}"
    )
    return Photo(
        asset_id=f"photo-{number}",
        master_sha256="c" * 64,
        width=1728,
        height=2160,
        renditions=(Rendition("tile", "d" * 64, 192, 240), Rendition("portrait", "e" * 64, 9, 9)),
        faces_count=1 + len(people),
        people=(own, *people),
        alt_text={EN: "A drawing of a smile"},
    )


def story(number: int = 1, picture: Photo | None = None) -> Story:
    return Story(
        story_id=f"story-{number}",
        subject_id=f"person-{number}",
        size=StorySize.SMILE,
        state=StoryState.APPROVED,
        author_id="anna",
        approver_id="bo",
        approved_at=datetime(2026, 1, 6, 9, tzinfo=UTC),
        original_language=ZH,
        texts={
            EN: StoryText(EN, "Home", "Tea on the balcony again", "", ""),
            ZH: StoryText(ZH, "回家", "又能在阳台喝茶", "", ""),
        },
        photo=picture or photo(number),
        on_face_refused=FaceFallback.PLACEHOLDER,
        placeholder=number % 8,
        life_cycle=LifeCycle.WELL,
        voice=Voice.PATIENT,
        illness=Illness.LUPUS,
        therapy=Therapy.CAR_T,
        age_band=AgeBand.MIDDLE,
        road=Road.LATER,
        years=3,
        timeline=(RoadPoint(RoadStep.HOME, "2025-01"),),
    )


def fill(vault: Vault, count: int = 1) -> None:
    """Put `count` people in, numbered from 1, each with one consent and one story."""
    numbers = range(1, count + 1)
    with vault.unit_of_work() as work:
        work.forms.add(FORM)
        work.people.add_many(person(n) for n in numbers)
        work.consents.append_many(consent(n) for n in numbers)
        work.stories.add_many(story(n) for n in numbers)
        work.commit()
