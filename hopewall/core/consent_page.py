"""The consent form as one page: which parts apply, and what is wrong beside each field.

Nothing is answered for anybody: a question without an answer is a fault, never a no and never a
yes. Whether a record lets anything be shown is the gate's to say, not this page's.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Final

from hopewall.core.calendar import add_months, birthday
from hopewall.core.codes import Audience, Language
from hopewall.core.completeness import (
    is_determination,
    is_representative,
    is_sha256,
    is_text,
    missing_fields,
    missing_for,
    needs_witness,
)
from hopewall.core.consent import (
    Compensation,
    ConsentRecord,
    Purpose,
    Scope,
    Signer,
    VerifiedAgainst,
)
from hopewall.core.detail_words import token_words
from hopewall.core.gate_person import is_deceased
from hopewall.core.person import Capacity, Subject
from hopewall.core.profiles import Demands
from hopewall.core.said import Said
from hopewall.core.standing import same_as
from hopewall.core.writing_limits import FieldFault

_SOMEBODY: Final = "somebody else"
_LATER: Final = frozenset(
    {
        *("recorded_by", "recorded_at", "verified_by", "verified_at", "verified_against"),
        *("prev_hash", "version"),
    }
)
"""Fields that the recording itself fills in."""
SCAN_FIELDS: Final = frozenset({"scan_sha256", "scan_pages", "scan_asset"})
"""The scan may be attached later; until then nothing is shown (CG-09)."""


@dataclass(frozen=True, slots=True)
class ConsentDraft:
    """A page that is not recorded yet; `revision` counts every save, from 1."""

    record: ConsentRecord
    revision: int
    editor_id: str
    saved_at: datetime


class FormPart(StrEnum):
    """Parts of the form that apply only in some situations."""

    REPRESENTATIVE = "representative"
    OTHER_GUARDIAN = "other_guardian_objection"
    ASSENT = "assent"
    CAPACITY = "capacity_assessment"
    WITNESS = "witness"
    INTERPRETER = "interpreter"
    SECOND_REVIEWER = "second_reviewer"
    COMPENSATION_NOTE = "compensation_note"
    CROSS_BORDER = "cross_border"
    SENSITIVE = "sensitive_separate"
    PUBLICITY = "publicity_separate"
    IMPACT = "pia_ref"
    ADVERTISING = "ad_determination"
    DESCRIPTIONS = "info_description"


@dataclass(frozen=True, slots=True)
class _Asked:
    record: ConsentRecord
    subject: Subject
    demands: Demands
    today: date


def parts_of(
    record: ConsentRecord, subject: Subject, demands: Demands, today: date
) -> frozenset[FormPart]:
    """Return the conditional parts that apply to what is answered so far."""
    asked = _Asked(record, subject, demands, today)
    return frozenset(part for part, applies in _APPLIES.items() if applies(asked))


def _is_minor(asked: _Asked) -> bool:
    majority = asked.subject.majority_date
    return (majority is not None and asked.today < majority) or (
        majority is None and asked.subject.capacity is Capacity.MINOR
    )


def _asks_the_child(asked: _Asked) -> bool:
    if asked.subject.capacity is Capacity.ADULT_INCAPABLE:
        return True
    if not _is_minor(asked):
        return False
    try:
        first = birthday(asked.subject.birth_year_month, asked.demands.assent_from_age)
    except ValueError:
        return True
    return first <= asked.today


def _is_foreign(asked: _Asked) -> bool:
    form = asked.record.form
    return form is not None and form.language not in asked.subject.languages


_APPLIES: Final[dict[FormPart, Callable[[_Asked], bool]]] = {
    FormPart.REPRESENTATIVE: lambda a: a.record.signer not in {None, Signer.SUBJECT},
    FormPart.OTHER_GUARDIAN: _is_minor,
    FormPart.ASSENT: _asks_the_child,
    FormPart.CAPACITY: lambda a: (
        a.subject.capacity is Capacity.ADULT_INCAPABLE and not is_deceased(a.subject)
    ),
    FormPart.WITNESS: lambda a: _answered(a.record) and needs_witness(a.record),
    FormPart.INTERPRETER: _is_foreign,
    FormPart.SECOND_REVIEWER: lambda a: a.record.obtained_by_independent is False,
    FormPart.COMPENSATION_NOTE: lambda a: bool(
        {a.record.compensation, a.record.remuneration} - {None, Compensation.NONE}
    ),
    FormPart.CROSS_BORDER: lambda a: (
        a.record.cross_border is not None
        or bool(a.record.territories - {a.record.origin_territory})
    ),
    FormPart.SENSITIVE: lambda a: a.demands.sensitive_separate,
    FormPart.PUBLICITY: lambda a: a.demands.publicity_separate,
    FormPart.IMPACT: lambda a: a.demands.impact_assessment,
    FormPart.ADVERTISING: lambda a: (
        a.demands.ad_determination or Purpose.MARKETING in a.record.purposes
    ),
    FormPart.DESCRIPTIONS: lambda a: a.demands.descriptions,
}


def _answered(record: ConsentRecord) -> bool:
    """Whether everything that decides about a witness was asked."""
    return (
        record.signature_kind is not None
        and record.signed_remotely is not None
        and record.read_by_signer is not None
    )


def page_faults(
    record: ConsentRecord, subject: Subject, demands: Demands, today: date
) -> tuple[FieldFault, ...]:
    """Return what is missing or wrong, in a sentence each, in the order of the form.

    The scan and the second person are not asked for here: both may come later.
    """
    asked = _Asked(record, subject, demands, today)
    found: dict[str, FieldFault] = {}
    for fault in (*_questions(record), *_dates(asked), *_people(asked), *_profile(asked)):
        found.setdefault(fault.field, fault)
    assumed = _assumed(record)
    for name in missing_fields(assumed):
        if name not in _LATER | SCAN_FIELDS | {"scopes", "audiences"}:
            found.setdefault(name, FieldFault(name, _missing(name)))
    return tuple(found.values())


def _assumed(record: ConsentRecord) -> ConsentRecord:
    """Return the record as it will be once it is recorded, verified and scanned."""
    now = datetime(2000, 1, 1, tzinfo=UTC)
    return replace(
        record,
        recorded_by="somebody",
        recorded_at=now,
        verified_by=_SOMEBODY,
        verified_at=now,
        verified_against=VerifiedAgainst.PAPER,
        scan_sha256=record.scan_sha256 or "0" * 64,
        scan_pages=record.scan_pages or 1,
        scan_asset=record.scan_asset or "scan",
    )


def _missing(name: str) -> Said:
    return Said(
        f"This is still to be filled in: {token_words(name, Language.EN)}.",
        f"这一项还没有填好：{token_words(name, Language.ZH_HANS)}。",
    )


def _questions(record: ConsentRecord) -> Iterator[FieldFault]:
    """Yield a fault for each question of the form that was answered neither yes nor no."""
    if not record.purposes:
        yield FieldFault(
            "purposes",
            Said("Tick at least one purpose that was agreed to.", "请至少勾选一项本人同意的用途。"),
        )
    for scope in Scope:
        if scope not in record.scopes:
            yield FieldFault(f"scopes.{scope.value}", _unanswered(scope.value))
    for audience in Audience:
        if audience not in record.audiences:
            yield FieldFault(f"audiences.{audience.value}", _unanswered(audience.value))


def _unanswered(token: str) -> Said:
    return Said(
        f"Yes or no: {token_words(token, Language.EN)}?",
        f"请选择同意或不同意：{token_words(token, Language.ZH_HANS)}。",
    )


def _dates(asked: _Asked) -> Iterator[FieldFault]:
    record, demands = asked.record, asked.demands
    signed, ends, due, copy = (
        record.signed_on,
        record.expires_on,
        record.reconfirm_due,
        record.copy_given_on,
    )
    if signed is None:
        return
    if signed > asked.today:
        yield FieldFault(
            "signed_on",
            Said("The form cannot be signed after today.", "签署日期不能晚于今天。"),
        )
    limit = add_months(signed, demands.max_term_months)
    if ends is not None and not signed < ends <= limit:
        yield FieldFault(
            "expires_on",
            Said(
                f"It must end after it was signed, and by {limit.isoformat()} at the latest.",
                f"截止日期须晚于签署日期，最迟 {limit.isoformat()}。",
            ),
        )
    if due is not None and not signed < due <= add_months(signed, 12):
        yield FieldFault(
            "reconfirm_due",
            Said(
                "Ask again within a year of signing.",
                "须在签署后一年内再次确认。",
            ),
        )
    if copy is not None and not signed <= copy <= asked.today:
        yield FieldFault(
            "copy_given_on",
            Said(
                "The copy is handed over on the day of signing or later, and not after today.",
                "副本应在签署当日或之后交付，且不晚于今天。",
            ),
        )
    form = record.form
    if form is not None and (
        signed < form.effective_from or (form.retired_on is not None and form.retired_on <= signed)
    ):
        yield FieldFault(
            "form",
            Said(
                "This edition of the form was not in force on that day.",
                "签署当日这个版本的同意书尚未生效或已停用。",
            ),
        )
    if record.filled_before_signing is False:
        yield FieldFault(
            "filled_before_signing",
            Said(
                "A form that was signed blank does not count: have a filled one signed.",
                "空白签署的同意书无效：请填好后重新签署。",
            ),
        )


def _people(asked: _Asked) -> Iterator[FieldFault]:
    record = asked.record
    parts = parts_of(record, asked.subject, asked.demands, asked.today)
    if _is_minor(asked) and record.signer not in {None, Signer.GUARDIAN}:
        yield FieldFault(
            "signer",
            Said("For a child, the guardian signs.", "未成年人须由监护人签署。"),
        )
    if FormPart.REPRESENTATIVE in parts and not is_representative(record.representative):
        yield FieldFault(
            "representative",
            Said(
                "Say who signed, by what right, with the proof and who checked it.",
                "请填写代签人、代签依据、证明材料和核验人。",
            ),
        )
    if FormPart.ASSENT in parts and record.assent is None and _is_minor(asked):
        yield FieldFault(
            "assent",
            Said(
                "Ask the child too, and record the answer.", "也要征求孩子本人的意见，并记录答复。"
            ),
        )
    if FormPart.CAPACITY in parts and record.capacity_assessment is None:
        yield FieldFault(
            "capacity_assessment",
            Said(
                "Say who judged that the person cannot decide, when and how.",
                "请填写由谁、何时、如何评估了同意能力。",
            ),
        )
    witness = record.witness
    if FormPart.WITNESS in parts and (witness is None or witness.on != record.signed_on):
        yield FieldFault(
            "witness",
            Said(
                "Somebody must have seen the signing, on the day it was signed.",
                "须有见证人在签署当日在场。",
            ),
        )
    if FormPart.INTERPRETER in parts and not _interpreted(asked):
        yield FieldFault(
            "interpreter",
            Said(
                "The form is not in a language of the person: name an independent interpreter "
                "and attach their statement.",
                "同意书不是本人使用的语言：请填写独立的口译人员并附其声明。",
            ),
        )
    if FormPart.SECOND_REVIEWER in parts and same_as(record.second_reviewer) in {
        "",
        same_as(record.obtained_by),
    }:
        yield FieldFault(
            "second_reviewer",
            Said(
                "Somebody who does not treat the person must have looked at it too.",
                "须由一位未参与诊疗的人员复核。",
            ),
        )


def _interpreted(asked: _Asked) -> bool:
    one = asked.record.interpreter
    return (
        one is not None
        and is_text(one.name)
        and is_text(one.mode)
        and is_sha256(one.statement_sha256)
        and one.independent is True
        and one.language in asked.subject.languages
    )


def _profile(asked: _Asked) -> Iterator[FieldFault]:
    record, demands = asked.record, asked.demands
    for name in missing_for(record, demands):
        yield FieldFault(name, _missing(name))
    parts = parts_of(record, asked.subject, demands, asked.today)
    if FormPart.ADVERTISING in parts and not is_determination(
        record.ad_determination, demands.ad_results
    ):
        yield FieldFault("ad_determination", _missing("ad_determination"))
    cross = record.cross_border
    if FormPart.CROSS_BORDER in parts and (
        cross is None or (cross.granted and not (cross.recipient and cross.mechanism_ref))
    ):
        yield FieldFault("cross_border", _missing("cross_border"))
