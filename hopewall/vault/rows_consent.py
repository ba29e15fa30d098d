"""Consents and withdrawals as rows."""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import Any

from hopewall.core.codes import Audience
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
    VerifiedAgainst,
    Withdrawal,
    WithdrawalChannel,
    WithdrawalExtent,
    Witness,
)
from hopewall.vault import tables
from hopewall.vault.codecs import (
    DATE,
    FLAG,
    ID,
    INSTANT,
    INTEGER,
    REFERENCE,
    TEXT,
    answers,
    code,
    embedded,
    optional,
    set_of,
    tuple_of,
)
from hopewall.vault.errors import DamagedRowError
from hopewall.vault.mapping import FoundKey, RowMapping

FormKey = tuple[str, str, str]
FORM_KEY = ("form_id", "form_version", "form_language")

_SEPARATE = embedded(SeparateConsent, granted=FLAG, signature_ref=TEXT)

CONSENT_COLUMNS = {
    "consent_id": ID,
    "version": INTEGER,
    "prev_hash": TEXT,
    "subject_id": ID,
    "controller_id": TEXT,
    "controller_contact": TEXT,
    "filled_before_signing": optional(FLAG),
    "purposes": set_of(code(Purpose)),
    "scopes": answers(Scope, Answer),
    "audiences": answers(Audience, Answer),
    "site_ids": set_of(TEXT),
    "territories": set_of(TEXT),
    "origin_territory": TEXT,
    "signed_on": optional(DATE),
    "signed_tz": TEXT,
    "place": TEXT,
    "signer": optional(code(Signer)),
    "signature_kind": optional(code(SignatureKind)),
    "obtained_by": TEXT,
    "obtained_by_independent": optional(FLAG),
    "compensation": optional(code(Compensation)),
    "remuneration": optional(code(Compensation)),
    "scan_sha256": TEXT,
    "scan_pages": INTEGER,
    "scan_asset": TEXT,
    "copy_given_on": optional(DATE),
    "copy_channel": TEXT,
    "expires_on": optional(DATE),
    "reconfirm_due": optional(DATE),
    "recorded_by": TEXT,
    "recorded_at": optional(INSTANT),
    "verified_by": TEXT,
    "verified_at": optional(INSTANT),
    "verified_against": optional(code(VerifiedAgainst)),
    "cross_border": optional(
        embedded(CrossBorder, granted=FLAG, recipient=TEXT, mechanism_ref=TEXT)
    ),
    "sensitive_separate": optional(_SEPARATE),
    "publicity_separate": optional(_SEPARATE),
    "pia_ref": TEXT,
    "pia_date": optional(DATE),
    "representative": optional(
        embedded(
            Representative,
            name=TEXT,
            relationship=TEXT,
            authority=TEXT,
            proof_sha256=TEXT,
            verified_by=TEXT,
        )
    ),
    "other_guardian_objection": FLAG,
    "assent": optional(
        embedded(Assent, given=FLAG, by=TEXT, on=DATE, age_at=optional(INTEGER), method=TEXT)
    ),
    "capacity_assessment": optional(embedded(CapacityAssessment, by=TEXT, on=DATE, result=TEXT)),
    "witness": optional(embedded(Witness, name=TEXT, role=TEXT, on=DATE)),
    "interpreter": optional(
        embedded(
            Interpreter,
            name=TEXT,
            language=TEXT,
            mode=TEXT,
            statement_sha256=TEXT,
            independent=FLAG,
        )
    ),
    "compensation_note": TEXT,
    "patient_reviews": tuple_of(
        embedded(PatientReview, language=TEXT, content_hash_approved=TEXT, on=DATE, method=TEXT)
    ),
    "expiry_events": set_of(code(ExpiryEvent)),
    "ad_determination": optional(
        embedded(AdDetermination, result=TEXT, basis=TEXT, by=TEXT, on=DATE, approval_no=TEXT)
    ),
    "info_description": TEXT,
    "recipient_description": TEXT,
    "withdraw_until_note": TEXT,
    "signed_remotely": optional(FLAG),
    "read_by_signer": optional(FLAG),
    "second_reviewer": TEXT,
}

CONSENT = RowMapping(
    tables.consent,
    ("consent_id", "version"),
    CONSENT_COLUMNS,
    others=(*FORM_KEY, "record_hash"),
    sealed={
        "sealed": (
            "place",
            "representative",
            "assent",
            "capacity_assessment",
            "witness",
            "interpreter",
            "compensation_note",
            "info_description",
            "recipient_description",
            "withdraw_until_note",
        )
    },
)
"""All of a consent but its form, which stands in the row by its key."""

FACTS = {
    "withdrawal_id": ID,
    "subject_id": ID,
    "consent_id": REFERENCE,
    "received_at": INSTANT,
    "received_by": TEXT,
    "channel": code(WithdrawalChannel),
    "who": TEXT,
    "extent": code(WithdrawalExtent),
    "scopes": set_of(code(Scope)),
    "audiences": set_of(code(Audience)),
}
"""What was taken back: written once."""

FOLLOW_UP = {
    "identity_check": TEXT,
    "reason": TEXT,
    "ack_sent_on": optional(DATE),
    "tasks": tuple_of(
        embedded(
            RecallTask, kind=TEXT, holder=TEXT, due=DATE, done_at=optional(INSTANT), result=TEXT
        )
    ),
    "erased_at": optional(INSTANT),
    "receipt_sha256": TEXT,
}
"""What the hospital did about it: filled in afterwards (hide first, ask later)."""

SEALED_FOLLOW_UP = "sealed_follow_up"

WITHDRAWAL = RowMapping(
    tables.withdrawal,
    ("withdrawal_id",),
    {**FACTS, **FOLLOW_UP},
    sealed={"sealed": ("who",), SEALED_FOLLOW_UP: ("identity_check", "reason")},
)
"""What was taken back and what followed are sealed apart: only the second may change."""

_FORM_PLACE = [field.name for field in fields(ConsentRecord)].index("form")


def form_key(form: FormTemplate | None) -> dict[str, str | None]:
    """Return the columns that name a consent's form."""
    if form is None:
        return dict.fromkeys(FORM_KEY)
    return {
        "form_id": form.form_id,
        "form_version": form.version,
        "form_language": form.language,
    }


def read_consent(
    row: Sequence[Any],
    forms: Mapping[FormKey, FormTemplate | DamagedRowError],
    found: FoundKey,
) -> ConsentRecord:
    """Return the consent of a row of `CONSENT.selected`; raises DamagedRowError."""
    values = CONSENT.values(row, found)
    return with_form(values, (row[-4], row[-3], row[-2]), forms, CONSENT.row_id(row))


def with_form(
    values: list[Any],
    key: tuple[Any, ...],
    forms: Mapping[FormKey, FormTemplate | DamagedRowError],
    row_id: str,
) -> ConsentRecord:
    """Return the consent of these values and the form that `key` names; raises DamagedRowError."""
    form: FormTemplate | DamagedRowError | None = None
    if key != (None, None, None):
        form = forms.get((key[0], key[1], key[2]))
        if isinstance(form, DamagedRowError):
            raise form
        if form is None:
            raise DamagedRowError("consent", row_id, "form_id")
    values.insert(_FORM_PLACE, form)
    return ConsentRecord(*values)


def read_withdrawal(row: Sequence[Any], key: FoundKey) -> Withdrawal:
    """Return the withdrawal of a row; raises DamagedRowError."""
    return Withdrawal(*WITHDRAWAL.values(row, key))
