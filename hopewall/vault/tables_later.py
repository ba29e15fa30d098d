"""Tables for keys, accounts, audit, attachments, erasure and what outlives it.

While a person stands in `erasure`, the triggers let that person's consents and withdrawals be
removed.
"""

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, Table, Text

from hopewall.vault.tables import metadata as metadata  # noqa: PLC0414
from hopewall.vault.tables import number, required, unanswered

setting = Table(
    "setting",
    metadata,
    Column("name", Text, primary_key=True),
    *required("value"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

staff = Table(
    "staff",
    metadata,
    Column("staff_id", Text, primary_key=True, nullable=False),
    *required("name", "role", "added_at", "added_by"),
    *unanswered("removed_at", "removed_by"),
    sqlite_strict=True,
)

retired_key = Table(
    "retired_key",
    metadata,
    Column("epoch", Integer, primary_key=True, nullable=False),
    Column("secret", LargeBinary, nullable=False),
    *required("retired_at"),
    sqlite_strict=True,
)

subject_key = Table(
    "subject_key",
    metadata,
    Column("subject_id", Text, ForeignKey("subject.subject_id"), primary_key=True, nullable=False),
    number("epoch"),
    Column("nonce", LargeBinary, nullable=False),
    Column("wrapped", LargeBinary, nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

attachment = Table(
    "attachment",
    metadata,
    Column("attachment_id", Text, primary_key=True, nullable=False),
    Column("subject_id", Text, ForeignKey("subject.subject_id"), index=True),
    *required("kind"),
    number("epoch"),
    *required("sha256"),
    number("size"),
    *required("added_at", "added_by"),
    sqlite_strict=True,
)

audit_event = Table(
    "audit_event",
    metadata,
    Column("seq", Integer, primary_key=True, nullable=False),
    *required("at", "actor_id", "role", "device_id", "action", "object_kind", "subject_pseudonym"),
    *required("before_hash", "after_hash", "reason_code", "prev_hash", "hash"),
    sqlite_strict=True,
)

erasure = Table(
    "erasure",
    metadata,
    Column("subject_id", Text, primary_key=True, nullable=False),
    *required("begun_at", "begun_by"),
    Column("plan_key", LargeBinary),
    sqlite_strict=True,
)

evidence = Table(
    "evidence",
    metadata,
    Column("evidence_id", Text, primary_key=True, nullable=False),
    *required("kind", "kept_at", "retain_until", "profiles", "sha256"),
    Column("sealed", LargeBinary, nullable=False),
    sqlite_strict=True,
)

tombstone = Table(
    "tombstone",
    metadata,
    Column("keyed_hash", Text, primary_key=True, nullable=False),
    *required("erased_at"),
    sqlite_strict=True,
)

vault_secret = Table(
    "vault_secret",
    metadata,
    Column("name", Text, primary_key=True, nullable=False),
    Column("secret", LargeBinary, nullable=False),
    *required("made_at"),
    sqlite_strict=True,
)

claim_review = Table(
    "claim_review",
    metadata,
    Column("subject_id", Text, ForeignKey("subject.subject_id"), primary_key=True, nullable=False),
    Column("text_sha256", Text, primary_key=True, nullable=False),
    Column("rule", Text, primary_key=True, nullable=False),
    Column("language", Text, primary_key=True, nullable=False),
    *required("reviewer", "reason", "reviewed_on"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
