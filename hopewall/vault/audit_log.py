"""The repository of the audit: appended to in the same transaction as the deed, never changed."""

import hashlib
import hmac
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from sqlalchemy import bindparam, insert, select

from hopewall.core.actor import Actor
from hopewall.core.audit import EVENT_FIELDS, FIRST_PREV_HASH, AuditEvent, Deed, event_hash
from hopewall.vault import tables_later
from hopewall.vault.errors import UnknownRecordError
from hopewall.vault.link import CHUNK, Link, Prepared, chunks, ids_parameter, listed
from hopewall.vault.sealing.subject_key import SubjectKey
from hopewall.vault.subject_keys import SubjectKeys
from hopewall.vault.vault_secrets import SecretName, VaultSecrets

_A = tables_later.audit_event.c
_ALL = select(*(_A[name] for name in EVENT_FIELDS)).order_by(_A.seq)
_OF_SUBJECT = _ALL.where(_A.subject_pseudonym == bindparam("pseudonym"))
_AFTER = _ALL.where(_A.seq > bindparam("after")).limit(CHUNK)
_LAST = select(_A.seq, _A.hash).order_by(_A.seq.desc()).limit(1)
_INSERT = Prepared(insert(tables_later.audit_event))
_KNOWN = select(_A.before_hash).where(_A.before_hash.in_(listed()))
_PSEUDONYM: Final = 16
_STATE: Final = 32


class AuditLog:
    """Every deed, in one chain. What is personal in a deed never reaches the disk."""

    def __init__(self, link: Link, secrets: VaultSecrets, keys: SubjectKeys, actor: Actor) -> None:
        self._link = link
        self._keys = keys
        self._secrets = secrets
        self._actor = actor
        self._key = b""

    def append(self, deed: Deed) -> None:
        """Append a deed; raises VaultError, and then nothing of the unit may be committed."""
        self.append_many((deed,))

    def append_many(self, deeds: Iterable[Deed]) -> None:
        """Append deeds in the order given; raises as `append`."""
        seq, last = self.head()
        for chunk in chunks(deeds):
            rows = []
            for deed in chunk:
                seq += 1
                event = self._event(deed, seq, last)
                last = event.hash
                rows.append({name: getattr(event, name) for name in EVENT_FIELDS})
            self._link.write_many(_INSERT, rows)

    def head(self) -> tuple[int, str]:
        """Return how many events there are and the hash of the last one."""
        for row in self._link.rows(_LAST):
            return int(row[0]), str(row[1])
        return 0, FIRST_PREV_HASH

    def events(self, after: int = 0) -> Iterator[AuditEvent]:
        """Iterate the events after that number; a long chain is read piece by piece."""
        while rows := self._link.rows(_AFTER, {"after": after}):
            for row in rows:
                yield AuditEvent(*row)
            after = rows[-1][0]

    def of_subject(self, subject_id: str) -> tuple[AuditEvent, ...]:
        """Return every event about a person; none for nobody and for whoever was forgotten."""
        pseudonym = self.pseudonym(subject_id)
        rows = self._link.rows(_OF_SUBJECT, {"pseudonym": pseudonym}) if pseudonym else ()
        return tuple(AuditEvent(*row) for row in rows)

    def pseudonym(self, subject_id: str) -> str:
        """Return what stands for a person here; "" for nobody and for whoever was forgotten.

        Once the person is erased nothing links their events to anybody.
        """
        key = self._subject_key(subject_id)
        return _mac(key, "audit")[:_PSEUDONYM] if key else ""

    def staff_pseudonym(self, staff_id: str) -> str:
        """Return what stands for a member of staff; UnknownRecordError before the first event."""
        return _mac(self._secret(), f"staff\x00{staff_id}")[:_PSEUDONYM] if staff_id else ""

    def already_there(self, states: Iterable[str]) -> frozenset[str]:
        """Return which of these states, of nobody in particular, some event has as its `before`."""
        try:
            hashed = {self._state("", state): state for state in states}
        except UnknownRecordError:
            return frozenset()
        rows = self._link.rows(_KNOWN, {"ids": ids_parameter(hashed)})
        return frozenset(hashed[row[0]] for row in rows)

    def _event(self, deed: Deed, seq: int, last: str) -> AuditEvent:
        self._make_secret(deed.at)
        actor = deed.by(self._actor)
        event = AuditEvent(
            seq=seq,
            at=deed.at.astimezone(UTC).isoformat(),
            actor_id=self.staff_pseudonym(actor.staff_id),
            role=actor.role,
            device_id=actor.device_id,
            action=deed.action.value,
            object_kind=deed.object_kind.value,
            subject_pseudonym=self.pseudonym(deed.subject_id)
            or self.staff_pseudonym(deed.about_staff),
            before_hash=self._state(deed.subject_id, deed.before),
            after_hash=self._state(deed.subject_id, deed.after),
            reason_code=deed.reason,
            prev_hash=last,
            hash="",
        )
        return replace(event, hash=event_hash(event))

    def _state(self, subject_id: str, state: str) -> str:
        """Return a keyed hash of a state: a plain one of a short text could be guessed."""
        if not state:
            return ""
        key = self._subject_key(subject_id) if subject_id else self._secret()
        return _mac(key, f"state\x00{state}")[:_STATE] if key else ""

    def _subject_key(self, subject_id: str) -> bytes:
        """Return the audit key of one person: the only place that says where it comes from.

        It is derived from the person's own key, which an erasure destroys; no bytes for nobody, for
        whoever was forgotten, and where the key is damaged.
        """
        key = self._keys.of(subject_id) if subject_id else None
        return key.for_audit() if isinstance(key, SubjectKey) else b""

    def _secret(self) -> bytes:
        if not self._key:
            self._key = self._secrets.get(SecretName.AUDIT)
        return self._key

    def _make_secret(self, at: datetime) -> None:
        if not self._key:
            self._key = self._secrets.get_or_make(SecretName.AUDIT, at)


def _mac(key: bytes, text: str) -> str:
    return hmac.new(key, text.encode(), hashlib.sha256).hexdigest()
