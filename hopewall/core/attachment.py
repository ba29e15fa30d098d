"""Files that the vault keeps beside its records: what they are, never their bytes."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

MOST_SCAN_BYTES: Final = 40_000_000
"""A scan of a signed form at most: what a limited worker reads, so that all can be looked at."""


class AttachmentKind(StrEnum):
    """What a file is; the words stand in the vault and in what its bytes are bound to."""

    CONSENT_SCAN = "consent_scan"
    """The signed form, as it was scanned (CG-09)."""
    PHOTO_MASTER = "photo_master"
    """A cleaned photo in full size, from which renditions are made."""
    PHOTO_ORIGINAL = "photo_original"
    """A photo as it came, where the site keeps originals."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """One file. Its id is random and nothing of the name it once had is kept (rule P5)."""

    attachment_id: str
    subject_id: str
    """Whom it is about, with whose key it is forgotten; empty for nobody."""
    kind: AttachmentKind
    epoch: int
    """Which of the vault's keys it is sealed under."""
    sha256: str
    """Of the bytes as they came in."""
    size: int
    """In bytes, as they came in."""
    added_at: datetime
    added_by: str


class ScanState(StrEnum):
    """What has become of the scan that a consent record names (CG-09)."""

    SOUND = "sound"
    """The vault keeps a scan with exactly the record's hash."""
    MISSING = "missing"
    """The record names no scan, or one that is not there."""
    CHANGED = "changed"
    """What is there is not what was signed: another hash, another person's, or damaged bytes."""
