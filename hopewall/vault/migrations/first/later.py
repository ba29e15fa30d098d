"""Tables laid out for keys, accounts, audit, attachments and erasure, as of revision 0001."""

STATEMENTS = (
    """
CREATE TABLE setting (
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    CONSTRAINT pk_setting PRIMARY KEY (name)
)
 WITHOUT ROWID,
 STRICT
""",
    """
CREATE TABLE staff (
    staff_id TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    added_at TEXT NOT NULL,
    added_by TEXT NOT NULL,
    removed_at TEXT,
    removed_by TEXT,
    CONSTRAINT pk_staff PRIMARY KEY (staff_id)
)
 STRICT
""",
    """
CREATE TABLE retired_key (
    epoch INTEGER NOT NULL,
    secret BLOB NOT NULL,
    retired_at TEXT NOT NULL,
    CONSTRAINT pk_retired_key PRIMARY KEY (epoch)
)
 STRICT
""",
    """
CREATE TABLE subject_key (
    subject_id TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    nonce BLOB NOT NULL,
    wrapped BLOB NOT NULL,
    CONSTRAINT pk_subject_key PRIMARY KEY (subject_id),
    CONSTRAINT fk_subject_key_subject_id FOREIGN KEY(subject_id) REFERENCES subject (subject_id)
)
 WITHOUT ROWID,
 STRICT
""",
    """
CREATE TABLE attachment (
    attachment_id TEXT NOT NULL,
    subject_id TEXT,
    kind TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    added_at TEXT NOT NULL,
    added_by TEXT NOT NULL,
    CONSTRAINT pk_attachment PRIMARY KEY (attachment_id),
    CONSTRAINT fk_attachment_subject_id FOREIGN KEY(subject_id) REFERENCES subject (subject_id)
)
 STRICT
""",
    "CREATE INDEX ix_attachment_subject_id ON attachment (subject_id)",
    """
CREATE TABLE audit_event (
    seq INTEGER NOT NULL,
    at TEXT NOT NULL,
    actor_id TEXT NOT NULL,
    role TEXT NOT NULL,
    device_id TEXT NOT NULL,
    action TEXT NOT NULL,
    object_kind TEXT NOT NULL,
    subject_pseudonym TEXT NOT NULL,
    before_hash TEXT NOT NULL,
    after_hash TEXT NOT NULL,
    reason_code TEXT NOT NULL,
    prev_hash TEXT NOT NULL,
    hash TEXT NOT NULL,
    CONSTRAINT pk_audit_event PRIMARY KEY (seq)
)
 STRICT
""",
    """
CREATE TABLE erasure (
    subject_id TEXT NOT NULL,
    begun_at TEXT NOT NULL,
    begun_by TEXT NOT NULL,
    plan_key BLOB,
    CONSTRAINT pk_erasure PRIMARY KEY (subject_id)
)
 STRICT
""",
    """
CREATE TABLE evidence (
    evidence_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    kept_at TEXT NOT NULL,
    retain_until TEXT NOT NULL,
    profiles TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    sealed BLOB NOT NULL,
    CONSTRAINT pk_evidence PRIMARY KEY (evidence_id)
)
 STRICT
""",
    """
CREATE TABLE tombstone (
    keyed_hash TEXT NOT NULL,
    erased_at TEXT NOT NULL,
    CONSTRAINT pk_tombstone PRIMARY KEY (keyed_hash)
)
 STRICT
""",
    """
CREATE TABLE vault_secret (
    name TEXT NOT NULL,
    secret BLOB NOT NULL,
    made_at TEXT NOT NULL,
    CONSTRAINT pk_vault_secret PRIMARY KEY (name)
)
 STRICT
""",
    """
CREATE TABLE claim_review (
    subject_id TEXT NOT NULL,
    text_sha256 TEXT NOT NULL,
    rule TEXT NOT NULL,
    language TEXT NOT NULL,
    reviewer TEXT NOT NULL,
    reason TEXT NOT NULL,
    reviewed_on TEXT NOT NULL,
    CONSTRAINT pk_claim_review PRIMARY KEY (subject_id, text_sha256, rule, language),
    CONSTRAINT fk_claim_review_subject_id FOREIGN KEY(subject_id) REFERENCES subject (subject_id)
)
 WITHOUT ROWID,
 STRICT
""",
)
