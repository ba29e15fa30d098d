"""Which required fields of a record are missing, blank or not what they should be (CG-01).

The default is that a field is required: every field of `ConsentRecord` that is not named in
`CONDITIONAL` must hold a value of its own kind, so a field added later is required until somebody
decides otherwise.
"""

import re
from collections.abc import Mapping
from dataclasses import fields
from datetime import date, datetime
from typing import Final, TypeGuard

from hopewall.core.codes import Audience
from hopewall.core.consent import (
    ADVERTISING_APPROVED,
    AdDetermination,
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
    Representative,
    Scope,
    SeparateConsent,
    SignatureKind,
    Signer,
    Statement,
    VerifiedAgainst,
    Witness,
)
from hopewall.core.genesis import GENESIS
from hopewall.core.profiles import Demands
from hopewall.core.shapes import AllIn, AnswersTo, Check, Maybe, OneOf, Parts, SetOf

_SHA256 = re.compile(r"[0-9a-f]{64}")
_TERRITORY = re.compile(r"[A-Z]{2}")
_ZONE = re.compile(r"UTC|[A-Z][A-Za-z_]+(/[A-Z][A-Za-z_+\-0-9]+)+")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_YEAR_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])")

CONDITIONAL: Final = frozenset(
    {
        "cross_border",
        "sensitive_separate",
        "publicity_separate",
        "pia_ref",
        "pia_date",
        "representative",
        "other_guardian_objection",
        "assent",
        "capacity_assessment",
        "witness",
        "interpreter",
        "compensation_note",
        "patient_reviews",
        "expiry_events",
        "ad_determination",
        "info_description",
        "recipient_description",
        "withdraw_until_note",
        "second_reviewer",
    }
)
"""Fields that a situation or a profile may ask for; the gate's other rules do."""


def is_a(value: object, kind: type) -> bool:
    """Whether it really is of that kind, whatever its annotation promised."""
    return isinstance(value, kind)


def is_sha256(value: object) -> bool:
    """Whether it is a lower-case hexadecimal SHA-256."""
    return isinstance(value, str) and _SHA256.fullmatch(value) is not None


def is_text(value: object) -> bool:
    """Whether it is a text with something in it and no control characters."""
    if not isinstance(value, str) or not value or value.isspace():
        return False
    # What is printable has no control characters; most texts need not be searched for them.
    return value.isprintable() or not _CONTROL.search(value)


def is_day(value: object) -> TypeGuard[date]:
    """Whether it is a plain date."""
    return isinstance(value, date) and not isinstance(value, datetime)


def is_year_month(value: object) -> bool:
    """Whether it is a month as `YYYY-MM`."""
    return isinstance(value, str) and _YEAR_MONTH.fullmatch(value) is not None


def _is_instant(value: object) -> bool:
    return isinstance(value, datetime) and value.tzinfo is not None


def _is_territory(value: object) -> bool:
    return isinstance(value, str) and _TERRITORY.fullmatch(value) is not None


def _is_bool(value: object) -> bool:
    return isinstance(value, bool)


def _is_string(value: object) -> bool:
    return isinstance(value, str)


def is_count(value: object) -> bool:
    """Whether it is a whole number from 1 on."""
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1


def _is_zone(value: object) -> bool:
    return isinstance(value, str) and _ZONE.fullmatch(value) is not None


def is_form(value: object) -> bool:
    """Whether the form template is there and says all it must."""
    return (
        isinstance(value, FormTemplate)
        and is_text(value.form_id)
        and is_text(value.version)
        and is_text(value.jurisdiction)
        and is_text(value.language)
        and is_sha256(value.blank_pdf_sha256)
        and is_text(value.approved_by)
        and is_text(value.ethics_ref)
        and is_day(value.effective_from)
        and (value.retired_on is None or is_day(value.retired_on))
        and is_a(value.statements, frozenset)
        and all(is_a(statement, Statement) for statement in value.statements)
        and _is_bool(value.asks_witness)
    )


_CHECKS: Final[Mapping[str, Check]] = {
    "consent_id": is_text,
    "version": is_count,
    "prev_hash": is_sha256,
    "subject_id": is_text,
    "controller_id": is_text,
    "controller_contact": is_text,
    "form": is_form,
    "filled_before_signing": _is_bool,
    "purposes": SetOf(OneOf(Purpose)),
    "scopes": AnswersTo(Scope),
    "audiences": AnswersTo(Audience),
    "site_ids": SetOf(is_text),
    "territories": SetOf(_is_territory),
    "origin_territory": _is_territory,
    "signed_on": is_day,
    "signed_tz": _is_zone,
    "place": is_text,
    "signer": OneOf(Signer),
    "signature_kind": OneOf(SignatureKind),
    "obtained_by": is_text,
    "obtained_by_independent": _is_bool,
    "compensation": OneOf(Compensation),
    "remuneration": OneOf(Compensation),
    "scan_sha256": is_sha256,
    "scan_pages": is_count,
    "scan_asset": is_text,
    "copy_given_on": is_day,
    "copy_channel": is_text,
    "expires_on": is_day,
    "reconfirm_due": is_day,
    "recorded_by": is_text,
    "recorded_at": _is_instant,
    "verified_by": is_text,
    "verified_at": _is_instant,
    "verified_against": OneOf(VerifiedAgainst),
    "signed_remotely": _is_bool,
    "read_by_signer": _is_bool,
}

REQUIRED: Final = tuple(f.name for f in fields(ConsentRecord) if f.name not in CONDITIONAL)


_REQUIRED_CHECKS: Final = tuple((name, _CHECKS[name]) for name in REQUIRED)
"""A field that nobody has said how to check stops the program before it can show anybody."""


_SEPARATE: Final = Parts(SeparateConsent, {"granted": _is_bool, "signature_ref": _is_string})
_SHAPES: Final[Mapping[str, Check]] = {
    "cross_border": Maybe(
        Parts(
            CrossBorder, {"granted": _is_bool, "recipient": _is_string, "mechanism_ref": _is_string}
        )
    ),
    "sensitive_separate": Maybe(_SEPARATE),
    "publicity_separate": Maybe(_SEPARATE),
    "pia_ref": _is_string,
    "pia_date": Maybe(is_day),
    "representative": Maybe(OneOf(Representative)),
    "other_guardian_objection": _is_bool,
    "assent": Maybe(
        Parts(
            Assent,
            {
                "given": _is_bool,
                "by": is_text,
                "on": is_day,
                "age_at": Maybe(is_count),
                "method": is_text,
            },
        )
    ),
    "capacity_assessment": Maybe(OneOf(CapacityAssessment)),
    "witness": Maybe(Parts(Witness, {"name": is_text, "role": is_text, "on": is_day})),
    "interpreter": Maybe(OneOf(Interpreter)),
    "compensation_note": _is_string,
    "patient_reviews": AllIn(
        tuple,
        Parts(
            PatientReview,
            {
                "language": _is_string,
                "content_hash_approved": _is_string,
                "on": is_day,
                "method": _is_string,
            },
        ),
    ),
    "expiry_events": AllIn(frozenset, OneOf(ExpiryEvent)),
    "ad_determination": Maybe(OneOf(AdDetermination)),
    "info_description": _is_string,
    "recipient_description": _is_string,
    "withdraw_until_note": _is_string,
    "second_reviewer": _is_string,
}
"""What a conditional field must be like if it says anything; whether it must is asked elsewhere."""

_CONDITIONAL_CHECKS: Final = tuple((name, _SHAPES[name]) for name in sorted(CONDITIONAL))


def missing_fields(record: ConsentRecord) -> tuple[str, ...]:
    """Return the names of required fields that are missing, blank or malformed."""
    faults = [name for name, check in _REQUIRED_CHECKS if not check(getattr(record, name))]
    if "version" not in faults and "prev_hash" not in faults:
        first = record.version == 1
        if first != (record.prev_hash == GENESIS):
            faults.append("prev_hash")
    faults += [name for name, check in _CONDITIONAL_CHECKS if not check(getattr(record, name))]
    return tuple(faults or _situations(record))


def _situations(record: ConsentRecord) -> list[str]:
    """Return what this record's own answers make necessary (consent.md 2.4)."""
    faults = []
    seen_on = record.witness.on if record.witness is not None else None
    if seen_on != record.signed_on and needs_witness(record):
        faults.append("witness")
    paid = {record.compensation, record.remuneration} != {Compensation.NONE}
    if paid and not is_text(record.compensation_note):
        faults.append("compensation_note")
    return faults


def needs_witness(record: ConsentRecord) -> bool:
    """Whether it had to be seen: thumbprint, not read, from afar, or because the form asks."""
    return (
        record.signature_kind is SignatureKind.THUMBPRINT_WITNESSED
        or record.signed_remotely is not False
        or record.read_by_signer is not True
        or (record.form is not None and record.form.asks_witness)
    )


def is_representative(value: Representative | None) -> bool:
    """Whether the representative's right to sign is proven and checked (CG-11)."""
    return (
        isinstance(value, Representative)
        and is_text(value.name)
        and is_text(value.relationship)
        and is_text(value.authority)
        and is_sha256(value.proof_sha256)
        and is_text(value.verified_by)
    )


def is_separate(value: SeparateConsent | None) -> bool:
    """Whether a separate yes was given with a signature or tick of its own."""
    return (
        isinstance(value, SeparateConsent)
        and value.granted is True
        and is_text(value.signature_ref)
    )


def is_determination(value: AdDetermination | None, results: frozenset[str]) -> bool:
    """Whether the advertising question was decided, by whom, when and on what basis."""
    return (
        isinstance(value, AdDetermination)
        and value.result in results
        and is_text(value.basis)
        and is_text(value.by)
        and is_day(value.on)
        and (value.result != ADVERTISING_APPROVED or is_text(value.approval_no))
    )


def missing_for(record: ConsentRecord, demands: Demands) -> tuple[str, ...]:
    """Return the conditional fields that these profiles ask for and that are not there."""
    faults = []
    if demands.sensitive_separate and not is_separate(record.sensitive_separate):
        faults.append("sensitive_separate")
    if demands.publicity_separate and not is_separate(record.publicity_separate):
        faults.append("publicity_separate")
    if demands.impact_assessment:
        if not is_text(record.pia_ref):
            faults.append("pia_ref")
        if not is_day(record.pia_date):
            faults.append("pia_date")
    if demands.descriptions:
        faults += [
            name
            for name in ("info_description", "recipient_description")
            if not is_text(getattr(record, name))
        ]
    return tuple(faults)
