"""Triggers that keep what was signed: consents, scans, withdrawals, forms, audit (CG-10, ALCOA).

A person who stands in table `erasure` may have their consents and withdrawals removed; nothing lets
them be changed. `BEFORE INSERT` also stops `INSERT OR REPLACE`.
"""

ERASING = "EXISTS (SELECT 1 FROM erasure WHERE erasure.subject_id = OLD.subject_id)"
"""Whether the person of the row is being erased."""

TWO_NEEDED = "NOT EXISTS (SELECT 1 FROM setting WHERE name = 'four_eyes' AND value = 'off')"
"""Whether two people must stand behind each record (CG-10)."""


def refuse(name: str, event: str, when: str = "1", why: str = "append-only") -> str:
    """Return a trigger that refuses what happens `when` that is so; `why` names the rule."""
    return (
        f"CREATE TRIGGER {name} BEFORE {event}\n"
        f"WHEN {when}\n"
        f"BEGIN SELECT RAISE(ABORT, '{why}'); END"
    )


def _four_eyes(table: str, checker: str, maker: str) -> tuple[str, ...]:
    """Two people stand behind each record (CG-10), unless the site's setting says it has one.

    The setting is an explicit row; without it, or with any other value, two are needed.
    """
    same = (
        f"NEW.{checker} <> '' AND lower(trim(NEW.{checker})) = lower(trim(NEW.{maker}))\n"
        f"AND {TWO_NEEDED}"
    )
    why = f"{table} four eyes"
    return (
        refuse(f"{table}_four_eyes_insert", f"INSERT ON {table}", same, why),
        refuse(f"{table}_four_eyes_update", f"UPDATE ON {table}", same, why),
    )


_NOT_COMPARED = """\
NEW.verified_by <> '' AND (
    coalesce(NEW.verified_against, '') NOT IN ('scan', 'paper')
    OR (NEW.verified_against = 'scan' AND NEW.scan_sha256 = ''))"""
"""Whoever verifies says what they compared it with, and there is no scan that nobody made."""

_NO_NEXT_VERSION = """\
NEW.version <> 1 + coalesce(
    (SELECT max(c.version) FROM consent AS c WHERE c.consent_id = NEW.consent_id), 0)
OR NEW.prev_hash <> coalesce(
    (SELECT c.record_hash FROM consent AS c
     WHERE c.consent_id = NEW.consent_id AND c.version = NEW.version - 1),
    '0000000000000000000000000000000000000000000000000000000000000000')
OR EXISTS (
    SELECT 1 FROM consent AS c
    WHERE c.consent_id = NEW.consent_id AND c.version = NEW.version - 1
    AND c.subject_id <> NEW.subject_id)"""

STATEMENTS = (
    refuse("consent_never_changes", "UPDATE ON consent"),
    refuse("consent_never_goes", "DELETE ON consent", f"NOT {ERASING}"),
    refuse(
        "consent_follows",
        "INSERT ON consent",
        _NO_NEXT_VERSION,
        "broken chain",
    ),
    refuse(
        "withdrawal_never_changes",
        "UPDATE OF withdrawal_id, subject_id, consent_id, received_at, received_by, channel, "
        "sealed, extent, scopes, audiences ON withdrawal",
    ),
    refuse("withdrawal_never_goes", "DELETE ON withdrawal", f"NOT {ERASING}"),
    refuse(
        "withdrawal_is_new",
        "INSERT ON withdrawal",
        "EXISTS (SELECT 1 FROM withdrawal AS w WHERE w.withdrawal_id = NEW.withdrawal_id)",
        "UNIQUE constraint failed: withdrawal.withdrawal_id",
    ),
    refuse("claim_review_never_changes", "UPDATE ON claim_review"),
    refuse("claim_review_never_goes", "DELETE ON claim_review", f"NOT {ERASING}"),
    refuse(
        "claim_review_is_new",
        "INSERT ON claim_review",
        "EXISTS (SELECT 1 FROM claim_review AS r WHERE r.subject_id = NEW.subject_id "
        "AND r.text_sha256 = NEW.text_sha256 AND r.rule = NEW.rule "
        "AND r.language = NEW.language)",
        "UNIQUE constraint failed: claim_review.rule",
    ),
    refuse(
        "form_template_never_changes",
        "UPDATE OF form_id, version, language, jurisdiction, blank_pdf_sha256, approved_by, "
        "ethics_ref, effective_from, statements, reading_level, asks_witness ON form_template",
    ),
    refuse(
        "form_template_retires_once",
        "UPDATE OF retired_on ON form_template",
        "OLD.retired_on IS NOT NULL",
    ),
    refuse("form_template_never_goes", "DELETE ON form_template"),
    *_four_eyes("consent", "verified_by", "recorded_by"),
    refuse("consent_compared_insert", "INSERT ON consent", _NOT_COMPARED, "consent compared"),
    *_four_eyes("story", "approver_id", "author_id"),
    *_four_eyes("photo", "approver_id", "author_id"),
    refuse("attachment_never_changes", "UPDATE ON attachment"),
    refuse(
        "consent_scan_never_goes",
        "DELETE ON attachment",
        f"OLD.kind = 'consent_scan' AND NOT {ERASING}",
    ),
    refuse("audit_event_never_changes", "UPDATE ON audit_event"),
    refuse("audit_event_never_goes", "DELETE ON audit_event"),
    refuse(
        "audit_event_follows",
        "INSERT ON audit_event",
        "NEW.seq <> 1 + coalesce((SELECT max(a.seq) FROM audit_event AS a), 0)\n"
        "OR NEW.prev_hash <> coalesce(\n"
        "    (SELECT a.hash FROM audit_event AS a WHERE a.seq = NEW.seq - 1),\n"
        "    '0000000000000000000000000000000000000000000000000000000000000000')",
        "broken chain",
    ),
)
