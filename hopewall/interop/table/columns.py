"""The columns of the plain table of people and consents, each with a line for whoever fills it."""

from collections.abc import Iterable
from typing import Final

from hopewall.core.codes import Audience
from hopewall.core.consent import Compensation, Purpose, Scope, SignatureKind, Signer
from hopewall.core.person import Capacity, NameKind, PosthumousInstruction, VitalStatus

REQUIRED: Final = ("source_id", "record_id")
"""What no table may lack: from which desk or system a row comes, and the record's id there."""


def _one_of(kind: Iterable[str]) -> str:
    return "one of: " + ", ".join(kind)


_DAY: Final = "a day: 2026-03-01"
_YES_NO: Final = "yes, no, or empty where nobody answered"

COLUMNS: Final[dict[str, str]] = {
    "source_id": "the desk or system this row comes from; always the same word",
    "record_id": "the consent's id there; never a medical record number",
    "person_id": "the person's id there, where one person has several records",
    "full_name_en": "a name",
    "full_name_zh": "a name",
    "first_name_en": "a name",
    "first_name_zh": "a name",
    "pseudonym_en": "a name that the person chose",
    "pseudonym_zh": "a name that the person chose",
    "name_choice": _one_of(NameKind),
    "languages": "that the person reads: zh-Hans, en",
    "profiles": "laws that protect the person: CN, US, EU, UK",
    "capacity": _one_of(Capacity),
    "vital_status": _one_of(VitalStatus),
    "vital_checked_on": _DAY,
    "posthumous_instruction": _one_of(PosthumousInstruction),
    "safeguarding_flag": _YES_NO,
    "research_participant": _YES_NO,
    "trial_id": "where the person takes part in research",
    "birth_year_month": "a month, only for somebody under 18: 2015-07",
    "majority_date": _DAY,
    "form_id": "the blank form that was signed; it must be in the vault",
    "form_version": "its version",
    "form_language": "its language: zh-Hans, en",
    "filled_before_signing": _YES_NO,
    "signed_on": _DAY,
    "signed_tz": "a time zone: Asia/Shanghai",
    "place": "where it was signed",
    "signer": _one_of(Signer),
    "signature_kind": _one_of(SignatureKind),
    "obtained_by": "who asked for the consent",
    "obtained_by_independent": _YES_NO,
    "compensation": _one_of(Compensation),
    "remuneration": _one_of(Compensation),
    "controller_contact": "the desk that answers questions",
    "copy_given_on": _DAY,
    "copy_channel": "how the copy was given",
    "expires_on": _DAY,
    "reconfirm_due": _DAY,
    "site_ids": "the sites where it may be shown",
    "territories": "countries where it may be shown: CN",
    "origin_territory": "the country where it was signed: CN",
    "sensitive_separate": _YES_NO,
    "sensitive_separate_ref": "where on the form that tick or signature is",
    "publicity_separate": _YES_NO,
    "publicity_separate_ref": "where on the form that tick or signature is",
    "pia_ref": "the impact assessment",
    "pia_date": _DAY,
    "representative_name": "who signed for the person",
    "representative_relationship": "how related",
    "representative_authority": "by what right",
    "other_guardian_objection": _YES_NO,
    "assent_given": _YES_NO,
    "assent_by": "who gave it",
    "assent_on": _DAY,
    "assent_method": "how it was asked for",
    "witness_name": "who saw the signing",
    "witness_role": "what the witness is",
    "witness_on": _DAY,
    "info_description": "what the form says is shown",
    "recipient_description": "to whom the form says it is shown",
    "scan_file": "the signed form's file name in the folder of --pdf-folder",
    **{f"purpose_{purpose}": _YES_NO for purpose in Purpose},
    **{f"scope_{scope}": _YES_NO for scope in Scope},
    **{f"audience_{audience}": _YES_NO for audience in Audience},
}
"""In the order of the template. Only the required ones have to be there; an absent column is one
that nobody answered."""


def columns_fault(columns: Iterable[str]) -> str:
    """Return one sentence about columns that are missing or not known, or nothing."""
    given = set(columns)
    missing = [name for name in REQUIRED if name not in given]
    unknown = sorted(given - COLUMNS.keys())
    parts = []
    if missing:
        parts.append(f"it lacks the column {_listed(missing)}")
    if unknown:
        parts.append(f"it has columns that are not known: {_listed(unknown)}")
    if not parts:
        return ""
    return (
        f"The table cannot be taken, {' and '.join(parts)}; "
        "'hopewall import template consents' shows them all."
    )


def _listed(names: list[str]) -> str:
    shown = 8
    rest = f" and {len(names) - shown} more" if len(names) > shown else ""
    return ", ".join(names[:shown]) + rest
