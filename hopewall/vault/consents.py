"""The repository of consents: only ever appended to, each version tied to the one before it."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Select, bindparam, func, insert, select

from hopewall.core.consent import ConsentRecord, FormTemplate, VerifiedAgainst
from hopewall.vault import tables
from hopewall.vault.consent_hash import FIRST_PREV_HASH, form_text, hash_of
from hopewall.vault.errors import (
    BrokenChainError,
    DamagedRowError,
    DuplicateRecordError,
    FourEyesError,
    UncomparedError,
    UnknownRecordError,
)
from hopewall.vault.forms import Forms
from hopewall.vault.link import Link, Prepared, chunks, ids_parameter, listed
from hopewall.vault.rows_consent import CONSENT, FormKey, form_key, read_consent
from hopewall.vault.settings import Settings
from hopewall.vault.subject_keys import SubjectKeys

_C = tables.consent.c
_INSERT = Prepared(insert(tables.consent))
_SELECT = select(*CONSENT.selected).order_by(_C.consent_id, _C.version)
_OF_SUBJECT = _SELECT.where(_C.subject_id == bindparam("id"))
_OF_SUBJECTS = _SELECT.where(_C.subject_id.in_(listed()))
_HISTORY = _SELECT.where(_C.consent_id == bindparam("id"))
_LAST: Select[tuple[str, int, str]] = (
    select(_C.consent_id, func.max(_C.version), _C.record_hash)
    .where(_C.consent_id.in_(listed()))
    .group_by(_C.consent_id)
)

_Head = tuple[int, str]


class Consents:
    """Every version of every consent."""

    def __init__(self, link: Link, forms: Forms, keys: SubjectKeys) -> None:
        self._link = link
        self._forms = forms
        self._keys = keys

    def append(self, record: ConsentRecord) -> None:
        """Append one version.

        Its number must be the last one's plus one and its `prev_hash` the last one's
        `consent_hash` (64 zeros for the first). Raises BrokenChainError, FourEyesError (CG-10),
        UncomparedError, DuplicateRecordError, UnknownRecordError for a person or form not in the
        vault, and InvalidRecordError.
        """
        self.append_many((record,))

    def append_many(self, records: Iterable[ConsentRecord]) -> None:
        """Append many versions in the order given; raises as `append`."""
        forms = self._forms.by_key()
        form_texts: dict[tuple[str | None, ...], str] = {}
        for chunk in chunks(records):
            heads = self._heads({record.consent_id for record in chunk})
            self._keys.load(record.subject_id for record in chunk)
            rows = []
            for record in chunk:
                self._check(record, heads, forms)
                row = CONSENT.row(record)
                own_form = form_key(record.form)
                form = tuple(own_form.values())
                if form not in form_texts:
                    form_texts[form] = form_text(record.form)
                own_hash = hash_of(row, form_texts[form])
                heads[record.consent_id] = (record.version, own_hash)
                row.update(own_form, record_hash=own_hash)
                key = self._keys.for_writing(record.subject_id)
                rows.append(CONSENT.sealed_row(row, key))
            self._link.write_many(_INSERT, rows)

    def of(self, subject_id: str) -> tuple[ConsentRecord, ...]:
        """Return all versions of all consents of a person; raises DamagedRowError."""
        return self._read(_OF_SUBJECT, subject_id)

    def of_many(self, subject_ids: Iterable[str]) -> dict[str, tuple[ConsentRecord, ...]]:
        """Return the same for many people in one question; who has a damaged one is absent."""
        ids = list(subject_ids)
        self._keys.load(ids)
        forms = self._forms.by_key()
        found: dict[str, list[ConsentRecord]] = {subject_id: [] for subject_id in ids}
        for row in self._link.rows(_OF_SUBJECTS, {"ids": ids_parameter(ids)}):
            if row.subject_id not in found:
                continue
            try:
                record = read_consent(row, forms, self._keys.of(row.subject_id))
            except DamagedRowError:
                del found[row.subject_id]
                continue
            found[row.subject_id].append(record)
        return {subject_id: tuple(own) for subject_id, own in found.items()}

    def history(self, consent_id: str) -> tuple[ConsentRecord, ...]:
        """Return all versions of a consent, the first one first; raises DamagedRowError."""
        return self._read(_HISTORY, consent_id)

    def _read(self, question: Select[tuple[object, ...]], key: str) -> tuple[ConsentRecord, ...]:
        forms = self._forms.by_key()
        rows = self._link.rows(question, {"id": key})
        return tuple(read_consent(row, forms, self._keys.of(row.subject_id)) for row in rows)

    def _heads(self, ids: Iterable[str]) -> dict[str, _Head]:
        found = self._link.rows(_LAST, {"ids": ids_parameter(ids)})
        return {row[0]: (row[1], row[2]) for row in found}

    def _check(
        self,
        record: ConsentRecord,
        heads: Mapping[str, _Head],
        forms: Mapping[FormKey, FormTemplate | DamagedRowError],
    ) -> None:
        _check_four_eyes(record, self._link)
        _check_compared(record)
        _check_form(record, forms)
        version, own_hash = heads.get(record.consent_id, (0, FIRST_PREV_HASH))
        named = f"Consent {record.consent_id} version {record.version}"
        if 1 <= record.version <= version:
            raise DuplicateRecordError(f"{named} is already in the vault.")
        if record.version != version + 1:
            raise BrokenChainError(f"{named} does not follow version {version}, the last one.")
        if record.prev_hash != own_hash:
            raise BrokenChainError(f"{named} does not carry the hash of the version before it.")


def _check_four_eyes(record: ConsentRecord, link: Link) -> None:
    if not record.verified_by:
        return
    same = record.verified_by.strip().lower() == record.recorded_by.strip().lower()
    if same and Settings(link).four_eyes:
        raise FourEyesError(
            f"Consent {record.consent_id} was recorded by {record.recorded_by}: "
            "somebody else must check it."
        )


def _check_compared(record: ConsentRecord) -> None:
    against = record.verified_against
    if not record.verified_by:
        return
    if against is None or (against is VerifiedAgainst.SCAN and not record.scan_sha256):
        raise UncomparedError(
            f"Consent {record.consent_id} is verified by {record.verified_by} without a scan or "
            "paper that it was compared with."
        )


def _check_form(
    record: ConsentRecord, forms: Mapping[FormKey, FormTemplate | DamagedRowError]
) -> None:
    if record.form is None:
        return
    form = record.form
    stored = forms.get((form.form_id, form.version, form.language))
    if stored is None:
        raise UnknownRecordError(
            f"Form {form.form_id} {form.version} ({form.language}) is not in the vault: "
            "add it first."
        )
    if stored is not form and stored != form:
        raise UnknownRecordError(
            f"Form {form.form_id} {form.version} ({form.language}) of consent {record.consent_id} "
            "is not the same as the one in the vault."
        )


def check_versions(versions: Sequence[tuple[ConsentRecord, str]]) -> None:
    """Check that one consent's versions, in order and with their hashes, have no gap.

    Raises DamagedRowError: a missing version may have been the one that said no.
    """
    before = FIRST_PREV_HASH
    for number, (record, own_hash) in enumerate(versions, start=1):
        if record.version != number or record.prev_hash != before:
            raise DamagedRowError("consent", f"{record.consent_id}/{number}", "prev_hash")
        before = own_hash
