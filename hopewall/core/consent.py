"""A consent record and its withdrawal, as the form was filled in.

Every field that the law may ask for is here; a field that a law or a situation makes necessary is
typed as possibly missing, because a draft or a damaged row may lack it: the module `completeness`
says what is missing and the gate hides the story. Sources: HIPAA 45 CFR 164.508(c), GDPR Art. 7,
PIPL Art. 14-16, 28-31, Civil Code of China Art. 1018-1023.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from hopewall.core.codes import Audience


class Scope(StrEnum):
    """What of a person may be shown; each is answered yes or no on the form."""

    FACE_PHOTO = "face_photo"
    BODY_PHOTO_NO_FACE = "body_photo_no_face"
    FIRST_NAME = "first_name"
    FULL_NAME = "full_name"
    PSEUDONYM = "pseudonym"
    DIAGNOSIS = "diagnosis"
    THERAPY_CLASS = "therapy_class"
    PRODUCT_NAME = "product_name"
    HOSPITAL_NAME = "hospital_name"
    AGE_EXACT = "age_exact"
    AGE_BAND = "age_band"
    CITY = "city"
    REGION = "region"
    STORY_TEXT = "story_text"
    QUOTE = "quote"
    AUDIO = "audio"
    VIDEO = "video"
    RELATIVES_SHOWN = "relatives_shown"
    CHILD_IMAGE = "child_image"
    TREATMENT_TIMELINE = "treatment_timeline"
    OUTCOME_STATUS = "outcome_status"
    EDIT_RETOUCH = "edit_retouch"
    EDIT_AI = "edit_ai"
    TRANSLATION = "translation"


class Purpose(StrEnum):
    """What for; marketing, fundraising, press and recruiting are ticks of their own."""

    PATIENT_EDUCATION = "patient_education"
    STAFF_TRAINING = "staff_training"
    FUNDRAISING = "fundraising"
    MARKETING = "marketing"
    RESEARCH_RECRUIT = "research_recruit"
    PRESS = "press"


class Answer(StrEnum):
    """An explicit answer; silence is no answer."""

    GRANTED = "granted"
    REFUSED = "refused"


class Signer(StrEnum):
    """Who signed."""

    SUBJECT = "subject"
    GUARDIAN = "guardian"
    PERSONAL_REP = "personal_rep"
    RELATIVE = "relative"
    ATTORNEY = "attorney"


class SignatureKind(StrEnum):
    """How it was signed."""

    WET_SCAN = "wet_scan"
    ESIGN = "esign"
    THUMBPRINT_WITNESSED = "thumbprint_witnessed"


class VerifiedAgainst(StrEnum):
    """What the second person compared the record with."""

    SCAN = "scan"
    """Every page of the scan, drawn on the screen while they were logged in."""
    PAPER = "paper"
    """The signed paper itself; said in so many words."""


class ExpiryEvent(StrEnum):
    """An event that ends a consent before its date."""

    MAJORITY = "majority"
    DEATH = "death"
    END_OF_CAMPAIGN = "end_of_campaign"
    LEAVES_PROGRAMME = "leaves_hospital_programme"


class Compensation(StrEnum):
    """What the person gets for it; none is stated, never assumed."""

    NONE = "none"
    EXPENSES = "expenses"
    GIFT = "gift"
    PAYMENT = "payment"


class Statement(StrEnum):
    """Statements a form template may make to the signer (HIPAA 164.508(c)(2), PIPL Art. 14-30)."""

    REVOCATION = "revocation"
    NO_CONDITION = "no_condition"
    REDISCLOSURE = "redisclosure"
    REMUNERATION = "remuneration"
    RECIPIENTS = "recipients"
    RETENTION = "retention"
    RIGHTS = "rights"
    SEPARATE_SENSITIVE = "separate_consent_sensitive"
    SEPARATE_PUBLIC = "separate_consent_public"
    CROSS_BORDER = "cross_border"
    IMPACT = "impact_of_processing"
    CANNOT_RECALL = "cannot_recall_copies"
    MINOR_RULES = "minor_rules"


@dataclass(frozen=True, slots=True)
class FormTemplate:
    """A blank form as it was approved; immutable once used."""

    form_id: str
    version: str
    jurisdiction: str
    language: str
    blank_pdf_sha256: str
    approved_by: str
    ethics_ref: str
    effective_from: date
    retired_on: date | None
    statements: frozenset[Statement]
    reading_level: float | None = None
    asks_witness: bool = False
    """Whether the form itself has a line for a witness."""


@dataclass(frozen=True, slots=True)
class Representative:
    """Who signed for the person, and by what right."""

    name: str
    relationship: str
    authority: str
    proof_sha256: str
    verified_by: str


@dataclass(frozen=True, slots=True)
class Assent:
    """A child's (or incapable adult's) own yes or no."""

    given: bool
    by: str
    on: date
    age_at: int | None
    method: str


@dataclass(frozen=True, slots=True)
class CapacityAssessment:
    """Who judged the capacity to consent, when, and with what result."""

    by: str
    on: date
    result: str


@dataclass(frozen=True, slots=True)
class Witness:
    """Who saw the signing."""

    name: str
    role: str
    on: date


@dataclass(frozen=True, slots=True)
class Interpreter:
    """Who interpreted the form, how, and with what statement."""

    name: str
    language: str
    mode: str
    statement_sha256: str
    independent: bool


@dataclass(frozen=True, slots=True)
class SeparateConsent:
    """A separate, explicit yes with a signature or tick of its own (PIPL Art. 25, 29)."""

    granted: bool
    signature_ref: str


@dataclass(frozen=True, slots=True)
class CrossBorder:
    """A yes to showing outside the territory where it was given (PIPL Art. 38-39)."""

    granted: bool
    recipient: str
    mechanism_ref: str


@dataclass(frozen=True, slots=True)
class PatientReview:
    """The person saw exactly this, in this language, and said yes."""

    language: str
    content_hash_approved: str
    on: date
    method: str


@dataclass(frozen=True, slots=True)
class AdDetermination:
    """The hospital's recorded decision that this is no medical advertising (CN)."""

    result: str
    basis: str
    by: str
    on: date
    approval_no: str = ""


NOT_ADVERTISING = "not_advertising"
ADVERTISING_APPROVED = "advertising_approved"


@dataclass(frozen=True, slots=True)
class ConsentRecord:
    """One version of one consent; append-only, a change is a new version.

    Dates are local to `signed_tz`; hashes are lower-case hexadecimal SHA-256.
    """

    consent_id: str
    version: int
    prev_hash: str
    subject_id: str
    controller_id: str
    controller_contact: str
    form: FormTemplate | None
    filled_before_signing: bool | None
    purposes: frozenset[Purpose]
    scopes: Mapping[Scope, Answer]
    audiences: Mapping[Audience, Answer]
    site_ids: frozenset[str]
    territories: frozenset[str]
    origin_territory: str
    signed_on: date | None
    signed_tz: str
    place: str
    signer: Signer | None
    signature_kind: SignatureKind | None
    obtained_by: str
    obtained_by_independent: bool | None
    compensation: Compensation | None
    remuneration: Compensation | None
    scan_sha256: str
    scan_pages: int
    scan_asset: str
    copy_given_on: date | None
    copy_channel: str
    expires_on: date | None
    reconfirm_due: date | None
    recorded_by: str
    recorded_at: datetime | None
    verified_by: str
    verified_at: datetime | None
    verified_against: VerifiedAgainst | None
    cross_border: CrossBorder | None = None
    sensitive_separate: SeparateConsent | None = None
    publicity_separate: SeparateConsent | None = None
    pia_ref: str = ""
    pia_date: date | None = None
    representative: Representative | None = None
    other_guardian_objection: bool = False
    assent: Assent | None = None
    capacity_assessment: CapacityAssessment | None = None
    witness: Witness | None = None
    interpreter: Interpreter | None = None
    compensation_note: str = ""
    patient_reviews: tuple[PatientReview, ...] = ()
    expiry_events: frozenset[ExpiryEvent] = frozenset()
    ad_determination: AdDetermination | None = None
    info_description: str = ""
    recipient_description: str = ""
    withdraw_until_note: str = ""
    signed_remotely: bool | None = None
    """Whether nobody of the hospital was in the room; always answered."""
    read_by_signer: bool | None = None
    """Whether the signer could read the form themselves; always answered."""
    second_reviewer: str = ""
    """Who looked at a consent that the treating team obtained (AMA 3.1.4)."""


class WithdrawalExtent(StrEnum):
    """How much is taken back."""

    ALL = "all"
    SCOPES = "scopes"
    AUDIENCES = "audiences"


class WithdrawalChannel(StrEnum):
    """How the withdrawal reached the hospital; every way counts."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    MESSAGE = "message"
    LETTER = "letter"
    EMAIL = "email"
    KIOSK_STAFF = "kiosk_staff"
    RELATIVE = "relative"
    BY_ITSELF = "by_itself"
    """Nobody asked: a term was over, a child came of age, somebody died; the reason says which."""


@dataclass(frozen=True, slots=True)
class RecallTask:
    """One copy or place from which something has to be taken back."""

    kind: str
    holder: str
    due: date
    done_at: datetime | None = None
    result: str = ""


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """A consent, or a part of it, taken back; effective when received, no reason needed.

    An empty `consent_id` means every consent the person has given. With an extent of scopes or
    audiences and nothing named, the whole consent is taken back.
    """

    withdrawal_id: str
    subject_id: str
    consent_id: str
    received_at: datetime
    received_by: str
    channel: WithdrawalChannel
    who: str
    extent: WithdrawalExtent
    scopes: frozenset[Scope] = frozenset()
    audiences: frozenset[Audience] = frozenset()
    identity_check: str = ""
    reason: str = ""
    ack_sent_on: date | None = None
    tasks: tuple[RecallTask, ...] = field(default_factory=tuple)
    erased_at: datetime | None = None
    receipt_sha256: str = ""
