"""The tables the gate and the publisher read: people, forms, consents, stories, photos, ledger.

Every text column says "" for nothing; NULL means that nobody has answered. Changes here need a
migration: a test compares this file with a freshly migrated vault.
"""

from sqlalchemy import (
    REAL,
    CheckConstraint,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def required(*names: str) -> list[Column[str]]:
    """Text columns that are never NULL."""
    return [Column(name, Text, nullable=False) for name in names]


def unanswered(*names: str) -> list[Column[str]]:
    """Text columns that are NULL while nobody has answered."""
    return [Column(name, Text) for name in names]


def sealed(name: str = "sealed") -> Column[bytes]:
    """Cells that say something of a person, sealed with their key; `RowMapping` names them."""
    return Column(name, LargeBinary, nullable=False)


def number(name: str) -> Column[int]:
    """A whole number or truth value that is never NULL."""
    return Column(name, Integer, nullable=False)


def maybe_number(name: str) -> Column[int]:
    """A whole number or truth value that is NULL while nobody has answered."""
    return Column(name, Integer)


subject = Table(
    "subject",
    metadata,
    Column("subject_id", Text, primary_key=True, nullable=False),
    *required("name_choice"),
    *unanswered("capacity", "vital_status", "vital_checked_on", "posthumous_instruction"),
    maybe_number("safeguarding_flag"),
    *required("languages", "profiles"),
    maybe_number("research_participant"),
    number("revision"),
    sealed(),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

form_template = Table(
    "form_template",
    metadata,
    Column("form_id", Text, primary_key=True),
    Column("version", Text, primary_key=True),
    Column("language", Text, primary_key=True),
    *required("jurisdiction", "blank_pdf_sha256", "approved_by", "ethics_ref", "effective_from"),
    *unanswered("retired_on"),
    *required("statements"),
    Column("reading_level", REAL),
    number("asks_witness"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

consent = Table(
    "consent",
    metadata,
    Column("consent_id", Text, primary_key=True, nullable=False),
    Column("version", Integer, primary_key=True, nullable=False),
    *required("prev_hash", "record_hash"),
    Column("subject_id", Text, ForeignKey("subject.subject_id"), nullable=False, index=True),
    *required("controller_id", "controller_contact"),
    *unanswered("form_id", "form_version", "form_language"),
    maybe_number("filled_before_signing"),
    *required("purposes", "scopes", "audiences", "site_ids", "territories", "origin_territory"),
    *unanswered("signed_on"),
    *required("signed_tz"),
    *unanswered("signer", "signature_kind"),
    *required("obtained_by"),
    maybe_number("obtained_by_independent"),
    *unanswered("compensation", "remuneration"),
    *required("scan_sha256"),
    number("scan_pages"),
    *required("scan_asset"),
    *unanswered("copy_given_on"),
    *required("copy_channel"),
    *unanswered("expires_on", "reconfirm_due"),
    *required("recorded_by"),
    *unanswered("recorded_at"),
    *required("verified_by"),
    *unanswered("verified_at", "verified_against"),
    *unanswered("cross_border", "sensitive_separate", "publicity_separate"),
    *required("pia_ref"),
    *unanswered("pia_date"),
    number("other_guardian_objection"),
    *required("patient_reviews", "expiry_events"),
    *unanswered("ad_determination"),
    maybe_number("signed_remotely"),
    maybe_number("read_by_signer"),
    *required("second_reviewer"),
    sealed(),
    ForeignKeyConstraint(
        ["form_id", "form_version", "form_language"],
        ["form_template.form_id", "form_template.version", "form_template.language"],
    ),
    CheckConstraint("version >= 1", "version"),
    sqlite_strict=True,
)

withdrawal = Table(
    "withdrawal",
    metadata,
    Column("withdrawal_id", Text, primary_key=True, nullable=False),
    Column("subject_id", Text, ForeignKey("subject.subject_id"), nullable=False, index=True),
    Column("consent_id", Text, nullable=False, index=True),
    *required("received_at", "received_by", "channel", "extent", "scopes", "audiences"),
    *unanswered("ack_sent_on"),
    *required("tasks"),
    *unanswered("erased_at"),
    *required("receipt_sha256"),
    sealed(),
    sealed("sealed_follow_up"),
    sqlite_strict=True,
)

photo = Table(
    "photo",
    metadata,
    Column("asset_id", Text, primary_key=True, nullable=False),
    *required("master_sha256"),
    number("width"),
    number("height"),
    maybe_number("faces_count"),
    number("retouched"),
    number("ai_edited"),
    *unanswered("taken_on"),
    *unanswered("contents"),
    *required("author_id", "approver_id"),
    *unanswered("approved_at"),
    *required("approved_picture"),
    Column("subject_id", Text, ForeignKey("subject.subject_id"), nullable=False, index=True),
    sealed(),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

rendition = Table(
    "rendition",
    metadata,
    Column("asset_id", Text, ForeignKey("photo.asset_id"), primary_key=True),
    Column("place", Integer, primary_key=True),
    *required("kind"),
    number("width"),
    number("height"),
    sealed(),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

person_in_photo = Table(
    "person_in_photo",
    metadata,
    Column("asset_id", Text, ForeignKey("photo.asset_id"), primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("person_id", Text, nullable=False, index=True),
    *required("role"),
    *unanswered("resolution"),
    *required("consent_id"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
Index(
    "ix_person_in_photo_consent_id",
    person_in_photo.c.consent_id,
    sqlite_where=person_in_photo.c.consent_id != "",
)

story = Table(
    "story",
    metadata,
    Column("story_id", Text, primary_key=True, nullable=False),
    Column("subject_id", Text, ForeignKey("subject.subject_id"), nullable=False, index=True),
    Column("photo_id", Text, ForeignKey("photo.asset_id"), index=True),
    *required("size", "state", "author_id", "approver_id"),
    *unanswered("approved_at"),
    *required("original_language"),
    *unanswered("on_face_refused"),
    number("placeholder"),
    *unanswered("life_cycle"),
    *required("voice"),
    *unanswered("illness", "therapy", "age_band", "road"),
    maybe_number("years"),
    *required("timeline"),
    number("investigational"),
    *required("irb_ref"),
    number("fiction"),
    *required("fair_balance_version", "edit_of"),
    sealed(),
    CheckConstraint(
        "state NOT IN ('approved', 'published') OR approver_id <> ''", "approved_by_somebody"
    ),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

story_text = Table(
    "story_text",
    metadata,
    Column("story_id", Text, ForeignKey("story.story_id"), primary_key=True, nullable=False),
    Column("language", Text, primary_key=True, nullable=False),
    *required("author", "lint_report_id"),
    sealed(),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

published = Table(
    "published",
    metadata,
    Column("channel", Text, primary_key=True),
    Column("story_id", Text, ForeignKey("story.story_id", ondelete="CASCADE"), primary_key=True),
    number("revision"),
    *required("rules", "decided_on", "until", "object_sha256", "pictures"),
    number("position"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
Index("ix_published_story_id", published.c.story_id)
