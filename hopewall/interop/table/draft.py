"""A row as a draft: a person and a consent with exactly what was answered, checked by nobody.

A draft can never be shown: it carries no check by a second person, and a fact nobody gave is None.
It is made for the vault, which gives it its ids and its form.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, TypeVar

from hopewall.core.codes import Audience, Language
from hopewall.core.consent import (
    Answer,
    Assent,
    Compensation,
    ConsentRecord,
    Purpose,
    Representative,
    Scope,
    SeparateConsent,
    SignatureKind,
    Signer,
    Witness,
)
from hopewall.core.genesis import GENESIS
from hopewall.core.person import (
    Capacity,
    NameKind,
    Names,
    PosthumousInstruction,
    Subject,
    VitalStatus,
)
from hopewall.core.site import LocalText, ProfileCode
from hopewall.interop.table import values
from hopewall.interop.table.fault import CellError, RowFault
from hopewall.interop.table.reading import Row

T = TypeVar("T")
K = TypeVar("K", Scope, Audience)

_SUFFIX: Final = {"en": Language.EN, "zh": Language.ZH_HANS}
FormKey = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Draft:
    """What a row says. `subject` and `record` have no ids yet; the vault's own are put in."""

    row: int
    source_id: str
    record_id: str
    person_id: str
    subject: Subject
    record: ConsentRecord
    form_key: FormKey | None
    scan_file: str


class Cells:
    """A row's cells; a CellError out of it is known to belong to `column`."""

    def __init__(self, cells: Mapping[str, str]) -> None:
        self._cells = cells
        self.column = ""

    def take(self, column: str, meaning: Callable[[str], T]) -> T:
        """Return what a cell means; an absent column is an empty cell."""
        self.column = column
        return meaning(self._cells.get(column, ""))

    def text(self, column: str) -> str:
        """Return a line of text."""
        return self.take(column, values.text)

    def needed(self, column: str) -> str:
        """Return a text that must be there."""
        found = self.text(column)
        if not found:
            raise CellError("it is empty: without it the row cannot be found again.")
        return found


def draft_of(row: Row, controller_id: str) -> Draft | RowFault:
    """Return the draft of a row of the plain table, or what is wrong with the row."""
    cells = Cells(row.cells)
    try:
        source_id, record_id = cells.needed("source_id"), cells.needed("record_id")
        return Draft(
            row=row.number,
            source_id=source_id,
            record_id=record_id,
            person_id=cells.text("person_id") or record_id,
            subject=subject_of(cells),
            record=_record(cells, controller_id),
            form_key=_form_key(cells),
            scan_file=cells.text("scan_file"),
        )
    except CellError as error:
        return RowFault(row.number, cells.column, str(error))


def subject_of(cells: Cells) -> Subject:
    """Return the person of a row, who has no id yet; raises CellError."""
    return Subject(
        subject_id="",
        names=Names(
            full=_names(cells, "full_name"),
            first=_names(cells, "first_name"),
            pseudonym=_names(cells, "pseudonym"),
            choice=cells.take("name_choice", lambda cell: values.code(NameKind, cell))
            or NameKind.GENERIC,
        ),
        capacity=cells.take("capacity", lambda cell: values.code(Capacity, cell)),
        vital_status=cells.take("vital_status", lambda cell: values.code(VitalStatus, cell)),
        vital_checked_on=cells.take("vital_checked_on", values.day),
        posthumous_instruction=cells.take(
            "posthumous_instruction", lambda cell: values.code(PosthumousInstruction, cell)
        ),
        safeguarding_flag=cells.take("safeguarding_flag", values.flag),
        languages=cells.take("languages", values.languages),
        profiles=cells.take("profiles", lambda cell: values.codes(ProfileCode, cell)),
        research_participant=cells.take("research_participant", values.flag),
        trial_id=cells.text("trial_id"),
        birth_year_month=cells.take("birth_year_month", values.year_month),
        majority_date=cells.take("majority_date", values.day),
    )


def _names(cells: Cells, kind: str) -> LocalText:
    found = {language: cells.text(f"{kind}_{suffix}") for suffix, language in _SUFFIX.items()}
    return {language: name for language, name in found.items() if name}


def _record(cells: Cells, controller_id: str) -> ConsentRecord:
    purposes = {purpose: cells.take(f"purpose_{purpose}", values.answer) for purpose in Purpose}
    return ConsentRecord(
        consent_id="",
        version=1,
        prev_hash=GENESIS,
        subject_id="",
        controller_id=controller_id,
        controller_contact=cells.text("controller_contact"),
        form=None,
        filled_before_signing=cells.take("filled_before_signing", values.flag),
        purposes=frozenset(key for key, given in purposes.items() if given is Answer.GRANTED),
        scopes=_answers(cells, Scope, "scope"),
        audiences=_answers(cells, Audience, "audience"),
        site_ids=frozenset(cells.take("site_ids", values.items)),
        territories=cells.take("territories", values.territories),
        origin_territory=_one(cells, "origin_territory"),
        signed_on=cells.take("signed_on", values.day),
        signed_tz=cells.text("signed_tz"),
        place=cells.text("place"),
        signer=cells.take("signer", lambda cell: values.code(Signer, cell)),
        signature_kind=cells.take("signature_kind", lambda cell: values.code(SignatureKind, cell)),
        obtained_by=cells.text("obtained_by"),
        obtained_by_independent=cells.take("obtained_by_independent", values.flag),
        compensation=cells.take("compensation", lambda cell: values.code(Compensation, cell)),
        remuneration=cells.take("remuneration", lambda cell: values.code(Compensation, cell)),
        scan_sha256="",
        scan_pages=0,
        scan_asset="",
        copy_given_on=cells.take("copy_given_on", values.day),
        copy_channel=cells.text("copy_channel"),
        expires_on=cells.take("expires_on", values.day),
        reconfirm_due=cells.take("reconfirm_due", values.day),
        recorded_by="",
        recorded_at=None,
        verified_by="",
        verified_at=None,
        verified_against=None,
        sensitive_separate=_separate(cells, "sensitive_separate"),
        publicity_separate=_separate(cells, "publicity_separate"),
        pia_ref=cells.text("pia_ref"),
        pia_date=cells.take("pia_date", values.day),
        representative=_representative(cells),
        other_guardian_objection=cells.take("other_guardian_objection", values.flag) or False,
        assent=_assent(cells),
        witness=_witness(cells),
        info_description=cells.text("info_description"),
        recipient_description=cells.text("recipient_description"),
    )


def _answers(cells: Cells, kind: type[K], prefix: str) -> Mapping[K, Answer]:
    """Return the answers that were given; what nobody answered is not in it at all."""
    found = {key: cells.take(f"{prefix}_{key}", values.answer) for key in kind}
    return {key: given for key, given in found.items() if given is not None}


def _one(cells: Cells, column: str) -> str:
    found = cells.take(column, values.territories)
    if len(found) > 1:
        raise CellError("this is more than one country: write one.")
    return next(iter(found), "")


def _separate(cells: Cells, column: str) -> SeparateConsent | None:
    granted = cells.take(column, values.flag)
    reference = cells.text(f"{column}_ref")
    return None if granted is None else SeparateConsent(granted, reference)


def _representative(cells: Cells) -> Representative | None:
    """Return who signed for the person; the proof of their right is for staff to check."""
    name = cells.text("representative_name")
    relationship = cells.text("representative_relationship")
    authority = cells.text("representative_authority")
    if not (name or relationship or authority):
        return None
    return Representative(name, relationship, authority, proof_sha256="", verified_by="")


def _assent(cells: Cells) -> Assent | None:
    given, on = cells.take("assent_given", values.flag), cells.take("assent_on", values.day)
    by, method = cells.text("assent_by"), cells.text("assent_method")
    if given is None:
        if on or by or method:
            cells.column = "assent_given"
            raise CellError("the assent has a day or a name and no answer: write yes or no.")
        return None
    if on is None:
        cells.column = "assent_on"
        raise CellError("the assent has no day: write it as 2026-03-01.")
    return Assent(given=given, by=by, on=on, age_at=None, method=method)


def _witness(cells: Cells) -> Witness | None:
    name, role = cells.text("witness_name"), cells.text("witness_role")
    on = cells.take("witness_on", values.day)
    if not (name or role or on):
        return None
    if on is None:
        raise CellError("the witness has no day: write it as 2026-03-01.")
    return Witness(name, role, on)


def _form_key(cells: Cells) -> FormKey | None:
    form_id, version = cells.text("form_id"), cells.text("form_version")
    language = cells.text("form_language")
    if not (form_id or version or language):
        return None
    for column, value in (("form_id", form_id), ("form_version", version)):
        if not value:
            cells.column = column
            raise CellError("the form is named in part only: give its id, version and language.")
    if not language:
        cells.column = "form_language"
        raise CellError("the form is named in part only: give its id, version and language.")
    return form_id, version, language
