"""The hash that ties a consent's versions together.

SHA-256 over canonical JSON (sorted keys, no spaces, UTF-8) of the record's columns as they are
stored, each of a set, a map or an embedded record as the text it stands in, and of its form as it
was signed. What is empty is left out, so that a field added later does not change the hash of an
older record; a form's `retired_on` is left out because a form is retired after use.
"""

import hashlib
from collections.abc import Mapping

from hopewall.core.consent import ConsentRecord, FormTemplate
from hopewall.core.genesis import GENESIS
from hopewall.vault.codecs import Stored, in_json
from hopewall.vault.rows_consent import CONSENT
from hopewall.vault.rows_person import FORM

FIRST_PREV_HASH = GENESIS
"""What the first version carries as the hash of the one before it."""

_EMPTY = (None, "", "[]", "{}")


def consent_hash(record: ConsentRecord) -> str:
    """Return the SHA-256 of one version, in hexadecimal; raises InvalidRecordError."""
    return hash_of(CONSENT.row(record), form_text(record.form))


def hash_of(row: Mapping[str, Stored], form: str) -> str:
    """Return the hash of the row that `CONSENT.row` gave and of what `form_text` gave."""
    text = _canonical({**row, "form": form})
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def form_text(form: FormTemplate | None) -> str:
    """Return the part of a form that its consents are tied to; raises InvalidRecordError."""
    return _canonical(FORM.row(form, retired_on=None)) if form else ""


def _canonical(row: Mapping[str, Stored]) -> str:
    entries = [
        f"{in_json(name)}:{in_json(value) if isinstance(value, str) else value!r}"
        for name, value in row.items()
        if value not in _EMPTY
    ]
    return f"{{{','.join(sorted(entries))}}}"
