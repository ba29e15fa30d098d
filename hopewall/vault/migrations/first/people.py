"""People, their consents and withdrawals, and blank forms, as of revision 0001."""

STATEMENTS = (
    """
CREATE TABLE subject (
    subject_id TEXT NOT NULL,
    name_choice TEXT NOT NULL,
    capacity TEXT,
    vital_status TEXT,
    vital_checked_on TEXT,
    posthumous_instruction TEXT,
    safeguarding_flag INTEGER,
    languages TEXT NOT NULL,
    profiles TEXT NOT NULL,
    research_participant INTEGER,
    revision INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    CONSTRAINT pk_subject PRIMARY KEY (subject_id)
)
 WITHOUT ROWID,
 STRICT
""",
    """
CREATE TABLE form_template (
    form_id TEXT NOT NULL,
    version TEXT NOT NULL,
    language TEXT NOT NULL,
    jurisdiction TEXT NOT NULL,
    blank_pdf_sha256 TEXT NOT NULL,
    approved_by TEXT NOT NULL,
    ethics_ref TEXT NOT NULL,
    effective_from TEXT NOT NULL,
    retired_on TEXT,
    statements TEXT NOT NULL,
    reading_level REAL,
    asks_witness INTEGER NOT NULL,
    CONSTRAINT pk_form_template PRIMARY KEY (form_id, version, language)
)
 WITHOUT ROWID,
 STRICT
""",
    """
CREATE TABLE consent (
    consent_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    prev_hash TEXT NOT NULL,
    record_hash TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    controller_id TEXT NOT NULL,
    controller_contact TEXT NOT NULL,
    form_id TEXT,
    form_version TEXT,
    form_language TEXT,
    filled_before_signing INTEGER,
    purposes TEXT NOT NULL,
    scopes TEXT NOT NULL,
    audiences TEXT NOT NULL,
    site_ids TEXT NOT NULL,
    territories TEXT NOT NULL,
    origin_territory TEXT NOT NULL,
    signed_on TEXT,
    signed_tz TEXT NOT NULL,
    signer TEXT,
    signature_kind TEXT,
    obtained_by TEXT NOT NULL,
    obtained_by_independent INTEGER,
    compensation TEXT,
    remuneration TEXT,
    scan_sha256 TEXT NOT NULL,
    scan_pages INTEGER NOT NULL,
    scan_asset TEXT NOT NULL,
    copy_given_on TEXT,
    copy_channel TEXT NOT NULL,
    expires_on TEXT,
    reconfirm_due TEXT,
    recorded_by TEXT NOT NULL,
    recorded_at TEXT,
    verified_by TEXT NOT NULL,
    verified_at TEXT,
    verified_against TEXT,
    cross_border TEXT,
    sensitive_separate TEXT,
    publicity_separate TEXT,
    pia_ref TEXT NOT NULL,
    pia_date TEXT,
    other_guardian_objection INTEGER NOT NULL,
    patient_reviews TEXT NOT NULL,
    expiry_events TEXT NOT NULL,
    ad_determination TEXT,
    signed_remotely INTEGER,
    read_by_signer INTEGER,
    second_reviewer TEXT NOT NULL,
    sealed BLOB NOT NULL,
    CONSTRAINT pk_consent PRIMARY KEY (consent_id, version),
    CONSTRAINT fk_consent_form_id_form_version_form_language
        FOREIGN KEY(form_id, form_version, form_language)
        REFERENCES form_template (form_id, version, language),
    CONSTRAINT ck_consent_version CHECK (version >= 1),
    CONSTRAINT fk_consent_subject_id FOREIGN KEY(subject_id) REFERENCES subject (subject_id)
)
 STRICT
""",
    "CREATE INDEX ix_consent_subject_id ON consent (subject_id)",
    """
CREATE TABLE withdrawal (
    withdrawal_id TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    consent_id TEXT NOT NULL,
    received_at TEXT NOT NULL,
    received_by TEXT NOT NULL,
    channel TEXT NOT NULL,
    extent TEXT NOT NULL,
    scopes TEXT NOT NULL,
    audiences TEXT NOT NULL,
    ack_sent_on TEXT,
    tasks TEXT NOT NULL,
    erased_at TEXT,
    receipt_sha256 TEXT NOT NULL,
    sealed BLOB NOT NULL,
    sealed_follow_up BLOB NOT NULL,
    CONSTRAINT pk_withdrawal PRIMARY KEY (withdrawal_id),
    CONSTRAINT fk_withdrawal_subject_id FOREIGN KEY(subject_id) REFERENCES subject (subject_id)
)
 STRICT
""",
    "CREATE INDEX ix_withdrawal_consent_id ON withdrawal (consent_id)",
    "CREATE INDEX ix_withdrawal_subject_id ON withdrawal (subject_id)",
)
