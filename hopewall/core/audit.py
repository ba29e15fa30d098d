"""What is kept about every deed: who, when, what kind of thing, in a chain of hashes.

Nothing personal: whom a deed concerns stands as a keyed pseudonym, states as keyed hashes, reasons
as codes (45 CFR 164.312(b), ALCOA, GDPR Art. 5(2), PIPL Art. 56). Visitors' touches, faces and
voices are never events.
"""

import hashlib
import json
import re
from dataclasses import dataclass, fields
from datetime import datetime
from enum import StrEnum
from typing import Final

from hopewall.core.actor import Actor
from hopewall.core.genesis import GENESIS

_FORMAT: Final = "hopewall-audit-1"
_CODE: Final = re.compile(r"[a-z0-9][a-z0-9.,:_-]{0,63}")


class AuditAction(StrEnum):
    """Everything that leaves a line in the audit."""

    VAULT_MADE = "vault-made"
    VAULT_OPENED = "vault-opened"
    LOGIN_FAILED = "login-failed"
    LOCKED_OUT = "locked-out"
    PIN_FAILED = "pin-failed"
    STAFF_ADDED = "staff-added"
    STAFF_REMOVED = "staff-removed"
    STAFF_RESET = "staff-reset"
    ROLE_CHANGED = "role-changed"
    VAULT_KEY_CHANGED = "vault-key-changed"
    RECOVERY_KEY_CHANGED = "recovery-key-changed"
    KEY_STORE_CHANGED = "key-store-changed"
    SIGNING_KEY_TRUSTED = "signing-key-trusted"
    SIGNING_KEY_CHANGED = "signing-key-changed"
    SETTING_OVERRIDDEN = "setting-overridden"
    LINT_OVERRIDDEN = "lint-overridden"
    PROFILE_CHANGED = "profile-changed"
    SCAN_VIEWED = "scan-viewed"
    PERSON_ADDED = "person-added"
    PERSON_CHANGED = "person-changed"
    CONSENT_RECORDED = "consent-recorded"
    CONSENT_VERIFIED = "consent-verified"
    STORY_DRAFTED = "story-drafted"
    STORY_SUBMITTED = "story-submitted"
    STORY_RETURNED = "story-returned"
    STORY_RESTORED = "story-restored"
    STORY_APPROVED = "story-approved"
    PHOTO_ADDED = "photo-added"
    PHOTO_CHANGED = "photo-changed"
    PHOTO_CHECKED = "photo-checked"
    PHOTO_APPROVED = "photo-approved"
    PHOTO_REMOVED = "photo-removed"
    STORY_PUT_IN_PLACE = "story-put-in-place"
    SHOWN_TO_PERSON = "shown-to-person"
    RELEASE_PUBLISHED = "release-published"
    RELEASE_UNDONE = "release-undone"
    PAGE_CHANGED = "page-changed"
    SITE_CHANGED = "site-changed"
    STORY_SHOWN = "story-shown"
    STORY_HIDDEN = "story-hidden"
    HIDDEN_FIRST = "hidden-first"
    HOLD_ENDED = "hold-ended"
    WITHDRAWN = "withdrawn"
    WITHDRAWAL_UNDONE = "withdrawal-undone"
    TASK_DONE = "task-done"
    CONSENT_ENDED = "consent-ended"
    ERASURE_BEGUN = "erasure-begun"
    ERASED = "erased"
    EVIDENCE_DELETED = "evidence-deleted"
    IMPORTED = "imported"
    EXPORTED = "exported"
    RECEIPT_MADE = "receipt-made"
    BACKED_UP = "backed-up"
    RESTORED = "restored"
    CLOCK_JUMPED = "clock-jumped"
    SCAN_FAULTY = "scan-faulty"
    DISAGREEMENT_HIDDEN = "disagreement-hidden"
    SPOOL_DAMAGED = "spool-damaged"


class ObjectKind(StrEnum):
    """What kind of thing was touched."""

    VAULT = "vault"
    STAFF = "staff"
    SETTING = "setting"
    PERSON = "person"
    CONSENT = "consent"
    STORY = "story"
    PHOTO = "photo"
    SCAN = "scan"
    RELEASE = "release"
    WITHDRAWAL = "withdrawal"
    AUDIT = "audit"
    BACKUP = "backup"
    SCREEN = "screen"
    RECEIPT = "receipt"
    CLAIM = "claim"
    PAGE = "page"


@dataclass(frozen=True, slots=True)
class Deed:
    """What happened, as the one who did it tells it; the vault turns it into an event.

    `subject_id`, `before` and `after` are never written down: the vault keeps a pseudonym and keyed
    hashes of them. `reason` is a code of small letters, digits and signs.
    """

    action: AuditAction
    object_kind: ObjectKind
    at: datetime
    subject_id: str = ""
    before: str = ""
    after: str = ""
    reason: str = ""
    about_staff: str = ""
    """The id of the member of staff whom it concerns; it stands as a pseudonym too."""
    actor: Actor | None = None
    """None: whoever opened the vault."""

    def __post_init__(self) -> None:
        """Refuse what may be a person's words in the place of a code, with ValueError."""
        for text in (self.reason, *((self.actor.role, self.actor.device_id) if self.actor else ())):
            if text and not _CODE.fullmatch(text):
                raise ValueError("the audit takes codes, not words")
        if self.at.tzinfo is None:
            raise ValueError("the audit takes moments with their time zone")

    def by(self, actor: Actor) -> Actor:
        """Return who did it: the one named here, or `actor`."""
        return self.actor or actor


@dataclass(frozen=True, slots=True)
class AuditEvent:
    """One line of the audit as it is stored: texts only, so that damage can be judged, not parsed.

    `at` is UTC in ISO 8601; pseudonyms have 16 hexadecimal digits and are empty for nobody.
    """

    seq: int
    at: str
    actor_id: str
    role: str
    device_id: str
    action: str
    object_kind: str
    subject_pseudonym: str
    before_hash: str
    after_hash: str
    reason_code: str
    prev_hash: str
    hash: str


EVENT_FIELDS: Final = tuple(field.name for field in fields(AuditEvent))
FIRST_PREV_HASH: Final = GENESIS


def event_hash(event: AuditEvent) -> str:
    """Return the SHA-256 over every field but the hash itself, in hexadecimal."""
    values = [getattr(event, name) for name in EVENT_FIELDS if name != "hash"]
    text = json.dumps([_FORMAT, *values], ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()
