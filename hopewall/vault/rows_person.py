"""People and blank forms as rows."""

from collections.abc import Sequence
from typing import Any

from hopewall.core.codes import Language
from hopewall.core.consent import FormTemplate, Statement
from hopewall.core.person import (
    Capacity,
    NameKind,
    Names,
    PosthumousInstruction,
    Subject,
    VitalStatus,
)
from hopewall.core.site import ProfileCode
from hopewall.vault import tables
from hopewall.vault.codecs import (
    DATE,
    FLAG,
    ID,
    INTEGER,
    REAL,
    TEXT,
    code,
    map_of,
    optional,
    set_of,
    tuple_of,
)
from hopewall.vault.mapping import FoundKey, RowMapping

LOCAL_TEXT = map_of(code(Language), TEXT)

SUBJECT = RowMapping(
    tables.subject,
    ("subject_id",),
    {
        "subject_id": ID,
        "names_full": LOCAL_TEXT,
        "names_first": LOCAL_TEXT,
        "names_pseudonym": LOCAL_TEXT,
        "name_choice": code(NameKind),
        "capacity": optional(code(Capacity)),
        "vital_status": optional(code(VitalStatus)),
        "vital_checked_on": optional(DATE),
        "posthumous_instruction": optional(code(PosthumousInstruction)),
        "safeguarding_flag": optional(FLAG),
        "languages": tuple_of(TEXT),
        "profiles": set_of(code(ProfileCode)),
        "research_participant": optional(FLAG),
        "trial_id": TEXT,
        "birth_year_month": TEXT,
        "majority_date": optional(DATE),
        "contact_ref": TEXT,
        "mrn_link": TEXT,
        "revision": INTEGER,
    },
    paths={
        "names_full": "names.full",
        "names_first": "names.first",
        "names_pseudonym": "names.pseudonym",
        "name_choice": "names.choice",
    },
    sealed={
        "sealed": (
            "names_full",
            "names_first",
            "names_pseudonym",
            "trial_id",
            "birth_year_month",
            "majority_date",
            "contact_ref",
            "mrn_link",
        )
    },
)

FORM = RowMapping(
    tables.form_template,
    ("form_id", "version", "language"),
    {
        "form_id": TEXT,
        "version": TEXT,
        "jurisdiction": TEXT,
        "language": TEXT,
        "blank_pdf_sha256": TEXT,
        "approved_by": TEXT,
        "ethics_ref": TEXT,
        "effective_from": DATE,
        "retired_on": optional(DATE),
        "statements": set_of(code(Statement)),
        "reading_level": optional(REAL),
        "asks_witness": FLAG,
    },
)


def read_subject(row: Sequence[Any], key: FoundKey) -> Subject:
    """Return the person of a row; raises DamagedRowError."""
    subject_id, full, first, pseudonym, choice, *rest = SUBJECT.values(row, key)
    return Subject(subject_id, Names(full, first, pseudonym, choice), *rest)


def read_form(row: Sequence[Any]) -> FormTemplate:
    """Return the blank form of a row; raises DamagedRowError."""
    return FormTemplate(*FORM.values(row))
