"""The repository of blank forms: immutable once used, except that they can be retired."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import bindparam, insert, select, update

from hopewall.core.consent import FormTemplate
from hopewall.vault import tables
from hopewall.vault.errors import DamagedRowError, UnknownRecordError
from hopewall.vault.link import Link, Prepared, chunks
from hopewall.vault.rows_consent import FormKey
from hopewall.vault.rows_person import FORM, read_form

_INSERT = Prepared(insert(tables.form_template))
_SELECT = select(*FORM.selected)
_RETIRE = (
    update(tables.form_template)
    .where(
        tables.form_template.c.form_id == bindparam("id"),
        tables.form_template.c.version == bindparam("of_version"),
        tables.form_template.c.language == bindparam("in_language"),
    )
    .values(retired_on=bindparam("on"))
)


class Forms:
    """Every blank form that was ever approved, named by its id, version and language."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def add(self, form: FormTemplate) -> None:
        """Add an approved form; raises DuplicateRecordError or InvalidRecordError."""
        self.add_many((form,))

    def add_many(self, forms: Iterable[FormTemplate]) -> None:
        """Add several forms; raises as `add`."""
        for chunk in chunks(forms):
            self._link.write_many(_INSERT, [FORM.row(form) for form in chunk])

    def retire(self, form: FormTemplate, on: date) -> None:
        """Say from when a form is no longer used; raises UnknownRecordError or AppendOnlyError."""
        changed = self._link.write(
            _RETIRE,
            {
                "id": form.form_id,
                "of_version": form.version,
                "in_language": form.language,
                "on": on.isoformat(),
            },
        )
        if changed == 0:
            raise UnknownRecordError(f"Form {form.form_id} {form.version} is not in the vault.")

    def all(self) -> tuple[FormTemplate, ...]:
        """Return every form; raises DamagedRowError."""
        return tuple(read_form(row) for row in self._link.rows(_SELECT))

    def by_key(self) -> dict[FormKey, FormTemplate | DamagedRowError]:
        """Return every form by what a consent names it with, a damaged one as its error."""
        found: dict[FormKey, FormTemplate | DamagedRowError] = {}
        for row in self._link.rows(_SELECT):
            key = (row.form_id, row.version, row.language)
            try:
                found[key] = read_form(row)
            except DamagedRowError as error:
                found[key] = error
        return found
