"""A fictional person and their consent, entered question by question on the screen."""

from datetime import date
from pathlib import Path

from hopewall.ui.models.studio.form_rows import FormRow, FormRowsModel
from tests.ui.studio.hand import Hand

FACTS = {
    "full.en": "Lin Example",
    "full.zh-Hans": "林样例",
    "first.en": "Lin",
    "first.zh-Hans": "小林",
    "choice": "first",
    "capacity": "adult_capable",
    "vital_status": "alive",
    "posthumous_instruction": "remove",
    "safeguarding_flag": "no",
    "research_participant": "no",
    "languages.en": "yes",
    "languages.zh-Hans": "yes",
    "profiles.CN": "yes",
}
REFUSED = frozenset({"scopes.full_name", "audiences.press", "scopes.product_name"})
SCAN = b"%PDF-1.7 a fictional signed form /Type /Page /Type /Page %%EOF"


def consent_answers(today: date) -> dict[str, str]:
    day = today.isoformat()
    return {
        "purposes.patient_education": "yes",
        "signed_on": day,
        "place": "Ward 3",
        "signer": "subject",
        "signature_kind": "wet_scan",
        "filled_before_signing": "yes",
        "read_by_signer": "yes",
        "signed_remotely": "no",
        "obtained_by": "a nurse of another ward",
        "obtained_by_independent": "yes",
        "sensitive_separate.granted": "yes",
        "sensitive_separate.signature_ref": "page 2",
        "publicity_separate.granted": "yes",
        "publicity_separate.signature_ref": "page 2",
        "compensation": "none",
        "remuneration": "none",
        "copy_given_on": day,
        "copy_channel": "paper",
        "controller_contact": "desk 1",
        "info_description": "A picture and a few words",
        "recipient_description": "Visitors of the lobby",
        "pia_ref": "PIA-1",
        "pia_date": day,
        "ad_determination.result": "not_advertising",
        "ad_determination.basis": "education",
        "ad_determination.by": "counsel",
        "ad_determination.on": day,
    }


def rows(model: object) -> tuple[FormRow, ...]:
    assert isinstance(model, FormRowsModel)
    return model._rows


def asked(model: object) -> list[FormRow]:
    return [row for row in rows(model) if row.asked]


def answer(hand: Hand, row: FormRow, value: str) -> None:
    """Answer one question as a person does: find it, touch it or type."""
    line = hand.question(row.key)
    match row.kind:
        case "yes-no":
            hand.tap(hand.within(line, "Yes" if value == "yes" else "No"))
        case "tick":
            hand.tap(hand.within(line, ""))
        case "choice":
            hand.choose(line, row.options.index(value))
        case _:
            hand.type_into(hand.within(line, ""), value)


def enter_person(hand: Hand, today: date) -> str:
    """Enter somebody new; returns their id."""
    hand.tap("People")
    hand.tap("Somebody new")
    form = hand.stage.rooms.personForm
    values = {**FACTS, "vital_checked_on": today.isoformat()}
    for key, value in values.items():
        row = next(row for row in rows(form.property("rows")) if row.key == key)
        answer(hand, row, value)
    hand.tap("Enter this person")
    hand.wait(lambda: hand.stage.rooms.person.property("isRead"), "the new person")
    hand.settle()
    return str(hand.stage.rooms.person.property("subjectId"))


def enter_consent(hand: Hand, subject_id: str, today: date, folder: Path) -> int:
    """Record a consent with its scan; returns how many touches and fillings it took."""
    hand.stage.rooms.people.open(subject_id)
    hand.wait(lambda: hand.stage.rooms.person.property("isRead"))
    before = hand.steps
    hand.tap("Consents")
    hand.tap("Record a consent")
    consent = hand.stage.rooms.consent
    hand.wait(lambda: consent.property("isOpen"), "the page")
    hand.settle()
    values = consent_answers(today)
    for key in [row.key for row in rows(consent.property("rows"))]:
        row = next(row for row in rows(consent.property("rows")) if row.key == key)
        if key.startswith(("scopes.", "audiences.")):
            answer(hand, row, "no" if key in REFUSED else "yes")
        elif key in values and row.asked:
            answer(hand, row, values[key])
    scan = folder / "form.pdf"
    scan.write_bytes(SCAN)
    consent.attachScan(str(scan))
    hand.wait(lambda: consent.property("scan"), "the scan")
    hand.steps += 1
    hand.wait(lambda: consent.property("openQuestions") == 0, f"{_faults(consent)}")
    hand.tap("Record this consent")
    hand.wait(lambda: not consent.property("isOpen"), "the recording")
    hand.settle()
    return hand.steps - before


def _faults(consent: object) -> object:
    sheet = consent.sheet  # type: ignore[attr-defined]
    return [one.field for one in sheet.page.faults] if sheet.page else []


TEXTS = {
    "Line under the face, in English": "I made soup.",
    "Story, in English": "I made soup at home. It was hot.",
    "Line under the face, in Chinese": "我煮了汤。",
    "Story, in Chinese": "我在家煮了汤。汤很热。",
}


def write_story(hand: Hand) -> None:
    """Write in the open person's story, in both languages."""
    hand.tap("Story")
    hand.tap("Write in the story")
    hand.wait(lambda: hand.stage.rooms.writing.property("isOpen"))
    hand.settle()
    for name, text in TEXTS.items():
        hand.type(name, text)
    hand.wait(lambda: hand.stage.rooms.writing.property("isSaved"), "the save")
