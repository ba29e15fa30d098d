"""The page of a consent that is open, and its questions as they stand; pure but for `begin`."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from hopewall.core.codes import Language
from hopewall.core.consent import ConsentRecord, FormTemplate
from hopewall.core.said import Said
from hopewall.core.writing_limits import FieldFault
from hopewall.services.studio.consent_entry import (
    ConsentPage,
    begin_consent,
    forms_in_force,
    look_at_consent,
    usual_dates,
)
from hopewall.services.studio.consent_recording import PageSaved, PageTaken, pages_of
from hopewall.services.studio.desk import Desk, NotAllowed, Trouble
from hopewall.services.studio_files import FileRead
from hopewall.ui.models.studio.form_rows import FormRow
from hopewall.ui.viewmodels.studio.consent_answers import QUESTIONS, Kind, day_in
from hopewall.ui.viewmodels.studio.consent_saving import PageJoined, PageOnDisk, SavedPage


@dataclass(frozen=True, slots=True)
class Begun:
    """An empty page, or one that somebody began, and the forms it can be signed on."""

    page: ConsentPage
    forms: tuple[FormTemplate, ...]
    revision: int = 0


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything of the page that is open."""

    subject_id: str = ""
    story_id: str = ""
    """Of the person's stories, the one that the preview shows."""
    page: ConsentPage | None = None
    forms: tuple[FormTemplate, ...] = ()
    base: ConsentRecord | None = None
    answers: dict[str, str] = field(default_factory=dict)
    touched: frozenset[str] = frozenset()
    tried: bool = False
    scan: FileRead | None = None
    on_disk: PageOnDisk | None = None
    trouble: Said | None = None
    saved: bool = True


def begin(desk: Desk, subject_id: str) -> Begun | NotAllowed | Trouble:
    """Open the page that somebody began for this person, else an empty one."""
    forms = forms_in_force(desk)
    if not isinstance(forms, tuple):
        return forms
    begun = pages_of(desk, subject_id)
    if isinstance(begun, tuple) and begun:
        draft = begun[-1]
        page = look_at_consent(desk, draft.record)
        if isinstance(page, ConsentPage):
            return Begun(page, forms, draft.revision)
        return page
    page = begin_consent(desk, subject_id, forms[-1] if forms else None)
    return Begun(page, forms) if isinstance(page, ConsentPage) else page


def after_saving(sheet: Sheet, sent: dict[str, str], answer: SavedPage, *, typing: bool) -> Sheet:
    """Return the page after what was `sent` was saved, or was not; `typing` goes on meanwhile."""
    match answer:
        case PageTaken(_, sentence) | NotAllowed(sentence) | Trouble(sentence):
            return replace(sheet, trouble=sentence)
        case PageSaved(draft) | PageJoined(PageSaved(draft)):
            if sheet.base is None or draft.record.consent_id != sheet.base.consent_id:
                return sheet
    if isinstance(answer, PageSaved):
        return replace(sheet, saved=not typing, trouble=None)
    typed = {key: value for key, value in sheet.answers.items() if value != sent.get(key)}
    return replace(
        sheet,
        base=replace(sheet.base, form=answer.saved.draft.record.form),
        answers={**answer.answers, **typed},
        touched=sheet.touched | answer.disputed,
        saved=not typing,
        trouble=answer.sentence,
    )


def rows_of(sheet: Sheet, language: Language) -> list[FormRow]:
    """Return the questions as they stand: which are asked, answered, and wrong."""
    page = sheet.page
    faults = _faults(page.faults if page else (), language)
    parts = page.parts if page else frozenset()
    rows: list[FormRow] = []
    seen: set[str] = set()
    for question in QUESTIONS:
        asked = question.part is None or question.part in parts
        first = asked and question.section not in seen
        if first:
            seen.add(question.section)
        group = question.key.partition(".")[0]
        fault = faults.get(question.key, "")
        if not fault and _leads(question.key):
            fault = faults.get(group, "")
        if question.key == "other_guardian_objection" and question.key not in sheet.answers:
            fault = _ASK.in_language(language)
        told = sheet.tried or question.key in sheet.touched
        value = sheet.answers.get(question.key, "")
        if question.kind is Kind.DAY and value and day_in(value) is None:
            fault = _NO_DAY.in_language(language)
        rows.append(
            FormRow(
                question.key,
                str(question.kind),
                question.section,
                question.options,
                value,
                fault if told and asked else "",
                asked=asked,
                first=first,
            )
        )
    return rows


_ASK = Said("Yes or no: does another guardian object?", "请选择：另一位监护人是否反对？")
_NO_DAY = Said("Write the day as 2026-11-28.", "请按 2026-11-28 的格式填写日期。")
_LEADERS = {
    group: next(each.key for each in QUESTIONS if each.key.startswith(f"{group}."))
    for group in {each.key.partition(".")[0] for each in QUESTIONS if "." in each.key}
}


def _leads(key: str) -> bool:
    """Whether the fault of a whole group stands beside this question."""
    return _LEADERS.get(key.partition(".")[0]) == key


def _faults(found: Sequence[FieldFault], language: Language) -> dict[str, str]:
    return {fault.field: fault.sentence.in_language(language) for fault in found}


def suggest_dates(answers: dict[str, str], signed: str) -> None:
    """Put the usual end and the yearly question beside the day of signing, to be looked at."""
    day = day_in(signed)
    if day is not None:
        ends, asked_again = usual_dates(day)
        answers.setdefault("expires_on", ends.isoformat())
        answers.setdefault("reconfirm_due", asked_again.isoformat())
