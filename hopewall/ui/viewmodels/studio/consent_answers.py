"""The consent form as questions and answers, and the record that answers make; pure.

Answers are texts by key: "yes" and "no", a code, a day as `YYYY-MM-DD`, or words. A key that is not
there was not answered; nothing is ever answered by itself.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum
from typing import Any, Final, TypeVar

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
    Interpreter,
    Purpose,
    Representative,
    Scope,
    SeparateConsent,
    SignatureKind,
    Signer,
    Witness,
)
from hopewall.core.consent_page import FormPart

Answers = Mapping[str, str]
T = TypeVar("T")

YES: Final = "yes"
NO: Final = "no"
_DAY: Final = re.compile(r"(\d{4})\D?(\d{1,2})\D?(\d{1,2})\D?")
_AD_RESULTS: Final = ("not_advertising", "advertising_approved")


class Kind(StrEnum):
    """How a question is answered."""

    YES_NO = "yes-no"
    CHOICE = "choice"
    TICK = "tick"
    DAY = "day"
    WORDS = "words"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Question:
    """One question of the form; `part` says when it is asked at all."""

    key: str
    kind: Kind
    section: str
    options: tuple[str, ...] = ()
    part: FormPart | None = None


def _codes(codes: type[StrEnum]) -> tuple[str, ...]:
    return tuple(str(code) for code in codes)


def _group(
    section: str,
    part: FormPart | None,
    *asked: tuple[str, Kind] | tuple[str, Kind, tuple[str, ...]],
) -> tuple[Question, ...]:
    return tuple(
        Question(one[0], one[1], section, one[2] if len(one) > 2 else (), part)  # noqa: PLR2004
        for one in asked
    )


QUESTIONS: Final[tuple[Question, ...]] = (
    *(Question(f"scopes.{one}", Kind.YES_NO, "shown") for one in Scope),
    *(Question(f"audiences.{one}", Kind.YES_NO, "where") for one in Audience),
    *(Question(f"purposes.{one}", Kind.TICK, "purposes") for one in Purpose),
    *_group(
        "signing",
        None,
        ("signed_on", Kind.DAY),
        ("place", Kind.WORDS),
        ("signer", Kind.CHOICE, _codes(Signer)),
        ("signature_kind", Kind.CHOICE, _codes(SignatureKind)),
        ("filled_before_signing", Kind.YES_NO),
        ("read_by_signer", Kind.YES_NO),
        ("signed_remotely", Kind.YES_NO),
        ("obtained_by", Kind.WORDS),
        ("obtained_by_independent", Kind.YES_NO),
    ),
    *_group("signing", FormPart.SECOND_REVIEWER, ("second_reviewer", Kind.WORDS)),
    *_group(
        "representative",
        FormPart.REPRESENTATIVE,
        ("representative.name", Kind.WORDS),
        ("representative.relationship", Kind.WORDS),
        ("representative.authority", Kind.WORDS),
        ("representative.proof_sha256", Kind.FILE),
        ("representative.verified_by", Kind.WORDS),
    ),
    *_group("child", FormPart.OTHER_GUARDIAN, ("other_guardian_objection", Kind.YES_NO)),
    *_group(
        "child",
        FormPart.ASSENT,
        ("assent.given", Kind.YES_NO),
        ("assent.by", Kind.WORDS),
        ("assent.on", Kind.DAY),
        ("assent.age_at", Kind.WORDS),
        ("assent.method", Kind.WORDS),
    ),
    *_group(
        "capacity",
        FormPart.CAPACITY,
        ("capacity_assessment.by", Kind.WORDS),
        ("capacity_assessment.on", Kind.DAY),
        ("capacity_assessment.result", Kind.WORDS),
    ),
    *_group(
        "witness",
        FormPart.WITNESS,
        ("witness.name", Kind.WORDS),
        ("witness.role", Kind.WORDS),
        ("witness.on", Kind.DAY),
    ),
    *_group(
        "interpreter",
        FormPart.INTERPRETER,
        ("interpreter.name", Kind.WORDS),
        ("interpreter.language", Kind.WORDS),
        ("interpreter.mode", Kind.WORDS),
        ("interpreter.statement_sha256", Kind.FILE),
        ("interpreter.independent", Kind.YES_NO),
    ),
    *_group(
        "separate",
        FormPart.SENSITIVE,
        ("sensitive_separate.granted", Kind.YES_NO),
        ("sensitive_separate.signature_ref", Kind.WORDS),
    ),
    *_group(
        "separate",
        FormPart.PUBLICITY,
        ("publicity_separate.granted", Kind.YES_NO),
        ("publicity_separate.signature_ref", Kind.WORDS),
    ),
    *_group(
        "separate",
        FormPart.CROSS_BORDER,
        ("cross_border.granted", Kind.YES_NO),
        ("cross_border.recipient", Kind.WORDS),
        ("cross_border.mechanism_ref", Kind.WORDS),
    ),
    *_group(
        "money",
        None,
        ("compensation", Kind.CHOICE, _codes(Compensation)),
        ("remuneration", Kind.CHOICE, _codes(Compensation)),
    ),
    *_group("money", FormPart.COMPENSATION_NOTE, ("compensation_note", Kind.WORDS)),
    *_group(
        "term",
        None,
        ("expires_on", Kind.DAY),
        ("reconfirm_due", Kind.DAY),
        ("copy_given_on", Kind.DAY),
        ("copy_channel", Kind.WORDS),
    ),
    *(Question(f"expiry_events.{one}", Kind.TICK, "events") for one in ExpiryEvent),
    *_group("hospital", None, ("controller_contact", Kind.WORDS)),
    *_group(
        "hospital",
        FormPart.DESCRIPTIONS,
        ("info_description", Kind.WORDS),
        ("recipient_description", Kind.WORDS),
    ),
    *_group("hospital", FormPart.IMPACT, ("pia_ref", Kind.WORDS), ("pia_date", Kind.DAY)),
    *_group(
        "hospital",
        FormPart.ADVERTISING,
        ("ad_determination.result", Kind.CHOICE, _AD_RESULTS),
        ("ad_determination.basis", Kind.WORDS),
        ("ad_determination.by", Kind.WORDS),
        ("ad_determination.on", Kind.DAY),
    ),
)

_PARTS: Final[Mapping[str, type]] = {
    "representative": Representative,
    "assent": Assent,
    "capacity_assessment": CapacityAssessment,
    "witness": Witness,
    "interpreter": Interpreter,
    "sensitive_separate": SeparateConsent,
    "publicity_separate": SeparateConsent,
    "cross_border": CrossBorder,
    "ad_determination": AdDetermination,
}
_ENUMS: Final[Mapping[str, type[StrEnum]]] = {
    "signer": Signer,
    "signature_kind": SignatureKind,
    "compensation": Compensation,
    "remuneration": Compensation,
}
_MAY_LACK: Final = frozenset({"age_at"})
_SETS: Final[Mapping[str, type[StrEnum]]] = {"purposes": Purpose, "expiry_events": ExpiryEvent}


def day_in(text: str) -> date | None:
    """Return the day that somebody typed, year first, in whatever punctuation; None for none."""
    found = _DAY.fullmatch(text.strip())
    try:
        return date(int(found[1]), int(found[2]), int(found[3])) if found else None
    except ValueError:
        return None


def record_of(base: ConsentRecord, answers: Answers) -> ConsentRecord:
    """Return the record that these answers make of an empty or an earlier one."""
    changed: dict[str, Any] = {
        question.key: _value(question, answers.get(question.key, ""))
        for question in QUESTIONS
        if "." not in question.key
    }
    # The record has no third answer: until it is asked, nobody has objected.
    changed["other_guardian_objection"] = answers.get("other_guardian_objection") == YES
    changed |= {name: _part(name, kind, answers) for name, kind in _PARTS.items()}
    changed |= {
        name: frozenset(one for one in codes if answers.get(f"{name}.{one}") == YES)
        for name, codes in _SETS.items()
    }
    return replace(
        base,
        scopes=_answers("scopes", Scope, answers),
        audiences=_answers("audiences", Audience, answers),
        **changed,
    )


def answers_of(record: ConsentRecord) -> dict[str, str]:
    """Return the answers that stand in a record."""
    found: dict[str, str] = {}
    for question in QUESTIONS:
        name, _, rest = question.key.partition(".")
        value = getattr(record, name)
        if name in {"scopes", "audiences"}:
            value = value.get(rest)
            if value is not None:
                found[question.key] = YES if value is Answer.GRANTED else NO
            continue
        if name in _SETS:
            if rest in value:
                found[question.key] = YES
            continue
        if rest:
            value = getattr(value, rest, None)
        said = _said(value)
        if said:
            found[question.key] = said
    if not record.other_guardian_objection and not record.recorded_by:
        found.pop("other_guardian_objection", None)
    return found


def _said(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return YES if value else NO
        case date():
            return value.isoformat()
        case _:
            return str(value)


def _answers(name: str, codes: type[T], answers: Answers) -> dict[T, Answer]:
    said = {YES: Answer.GRANTED, NO: Answer.REFUSED}
    return {
        one: said[answers[f"{name}.{one}"]]
        for one in codes  # type: ignore[attr-defined]  # an enumeration is iterable
        if answers.get(f"{name}.{one}") in said
    }


def _value(question: Question, text: str) -> Any:  # noqa: ANN401 - each field has its own type
    match question.kind:
        case Kind.YES_NO:
            return {YES: True, NO: False}.get(text)
        case Kind.DAY:
            return day_in(text)
        case Kind.CHOICE:
            return _ENUMS[question.key](text) if text else None
        case _:
            return text.strip()


_OF_PART: Final[Mapping[str, Callable[[str], object]]] = {
    "given": {YES: True, NO: False}.get,
    "granted": {YES: True, NO: False}.get,
    "independent": {YES: True, NO: False}.get,
    "on": day_in,
    "age_at": lambda text: int(text) if text.isdecimal() else None,
}


def _part(name: str, kind: type, answers: Answers) -> object:
    """Return a part of the record once it has what cannot be left open in it, else None."""
    keys = [field.name for field in fields(kind)]
    said = {key: answers.get(f"{name}.{key}", "").strip() for key in keys}
    if not any(said.values()):
        return None
    values = {key: _OF_PART.get(key, str)(text) for key, text in said.items()}
    if any(value is None for key, value in values.items() if key not in _MAY_LACK):
        return None
    made: object = kind(**values)
    return made
