"""The repository of consents that are being typed in: one unfinished page each, sealed."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import bindparam, delete, insert, select, update

from hopewall.core.consent_page import ConsentDraft
from hopewall.vault import tables, tables_writing
from hopewall.vault.codecs import ID, INSTANT, INTEGER, TEXT
from hopewall.vault.errors import DamagedRowError
from hopewall.vault.forms import Forms
from hopewall.vault.link import Link, Prepared
from hopewall.vault.mapping import FoundKey, RowMapping
from hopewall.vault.rows_consent import CONSENT_COLUMNS, FORM_KEY, form_key, with_form
from hopewall.vault.subject_keys import SubjectKeys

_DRAFT: Final = RowMapping(
    tables_writing.consent_draft,
    ("consent_id", "revision"),
    {
        "consent_id": ID,
        "subject_id": ID,
        "revision": INTEGER,
        "editor_id": TEXT,
        "saved_at": INSTANT,
        "page": TEXT,
    },
    sealed={"sealed": ("page",)},
)
_PLAIN: Final = RowMapping(tables.consent, ("consent_id", "version"), CONSENT_COLUMNS)
"""A record's cells, none sealed: they stand together in the draft's one sealed cell."""

_D = tables_writing.consent_draft.c
_INSERT: Final = Prepared(insert(tables_writing.consent_draft))
_SAVE: Final = (
    update(tables_writing.consent_draft)
    .where(_D.consent_id == bindparam("id"), _D.revision == bindparam("seen"))
    .values({name: bindparam(name) for name in _DRAFT.stored if name != "consent_id"})
)
_DROP: Final = delete(tables_writing.consent_draft).where(_D.consent_id == bindparam("id"))
_ONE: Final = select(*_DRAFT.selected).where(_D.consent_id == bindparam("id"))
_OF_PERSON: Final = (
    select(*_DRAFT.selected).where(_D.subject_id == bindparam("id")).order_by(_D.saved_at)
)


@dataclass(frozen=True, slots=True)
class _Row:
    consent_id: str
    subject_id: str
    revision: int
    editor_id: str
    saved_at: datetime
    page: str


class ConsentDrafts:
    """Every unfinished page; it goes once it is recorded, and with its person."""

    def __init__(self, link: Link, forms: Forms, keys: SubjectKeys) -> None:
        self._link = link
        self._forms = forms
        self._keys = keys

    def save(self, draft: ConsentDraft, seen: int) -> bool:
        """Save a page as revision `seen` + 1 (0: a new one); False where another one was saved.

        Nothing was written then. Raises VaultError.
        """
        record = draft.record
        cells = {**_PLAIN.row(record), **form_key(record.form)}
        row = _Row(
            record.consent_id,
            record.subject_id,
            seen + 1,
            draft.editor_id,
            draft.saved_at,
            json.dumps(cells, ensure_ascii=False, sort_keys=True),
        )
        present = self._link.rows(_ONE, {"id": record.consent_id})
        if bool(present) != bool(seen):
            return False
        stored = _DRAFT.sealed_row(_DRAFT.row(row), self._keys.for_writing(record.subject_id))
        if not seen:
            self._link.write_many(_INSERT, [stored])
            return True
        stored["id"], stored["seen"] = stored.pop("consent_id"), seen
        return self._link.write(_SAVE, stored) == 1

    def get(self, consent_id: str) -> ConsentDraft | None:
        """Return one page, None where there is none; raises DamagedRowError."""
        rows = self._link.rows(_ONE, {"id": consent_id})
        return next((self._read(row) for row in rows), None)

    def of(self, subject_id: str) -> tuple[ConsentDraft, ...]:
        """Return a person's pages, the oldest first; raises DamagedRowError."""
        return tuple(self._read(row) for row in self._link.rows(_OF_PERSON, {"id": subject_id}))

    def drop(self, consent_id: str) -> bool:
        """Remove a page; False where there is none."""
        return self._link.write(_DROP, {"id": consent_id}) == 1

    def _read(self, row: Any) -> ConsentDraft:  # noqa: ANN401 - a row of any kind
        found = _Row(*_DRAFT.values(row, self._keys.of(row[1])))
        key: FoundKey = None
        try:
            cells = json.loads(found.page)
            values = _PLAIN.values([cells[name] for name in _PLAIN.names], key)
            form = tuple(cells[name] for name in FORM_KEY)
        except (ValueError, KeyError, TypeError) as error:
            raise DamagedRowError("consent_draft", found.consent_id, "sealed") from error
        record = with_form(values, form, self._forms.by_key(), found.consent_id)
        return ConsentDraft(record, found.revision, found.editor_id, found.saved_at)
