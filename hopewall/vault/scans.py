"""The scans of signed forms: kept once, hashed on the way in, compared ever after (CG-09)."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import assert_never

from hopewall.core.attachment import Attachment, AttachmentKind, ScanState
from hopewall.core.consent import ConsentRecord
from hopewall.vault.attachment_outcomes import (
    AttachmentDamaged,
    AttachmentLocked,
    AttachmentMissing,
    AttachmentRead,
)
from hopewall.vault.attachments import Attachments, NewAttachment
from hopewall.vault.settings import Settings

RecordKey = tuple[str, int]
"""A consent's id and version."""


@dataclass(frozen=True, slots=True)
class TakenScan:
    """A scan that the vault keeps."""

    asset: str
    sha256: str
    pages: int

    def named_in(self, record: ConsentRecord) -> ConsentRecord:
        """Return the record with this as its scan."""
        return replace(
            record, scan_asset=self.asset, scan_sha256=self.sha256, scan_pages=self.pages
        )


@dataclass(frozen=True, slots=True)
class NewScan:
    """The bytes of one scan, as they come from the scanner."""

    source: Iterable[bytes]
    pages: int
    subject_id: str


class Scans:
    """The consent scans among the attachments of one unit of work."""

    def __init__(self, attachments: Attachments, settings: Settings) -> None:
        self._attachments = attachments
        self._settings = settings

    def take(self, scan: NewScan, at: datetime, by: str) -> TakenScan:
        """Keep a scan, sealed and bound to its person; raises as `Attachments.add`."""
        return self.take_many((scan,), at, by)[0]

    def take_many(self, scans: Iterable[NewScan], at: datetime, by: str) -> list[TakenScan]:
        """Keep many scans; raises as `take`."""
        pages: list[int] = []

        def new() -> Iterable[NewAttachment]:
            for scan in scans:
                pages.append(scan.pages)
                yield NewAttachment(
                    AttachmentKind.CONSENT_SCAN, scan.source, scan.subject_id, at, by
                )

        kept = self._attachments.add_many(new())
        return [
            TakenScan(one.attachment_id, one.sha256, count)
            for one, count in zip(kept, pages, strict=True)
        ]

    def states(self, records: Iterable[ConsentRecord]) -> dict[RecordKey, ScanState]:
        """Say of each record what has become of its scan, without reading any bytes.

        Compared are the record's hash, the entry's hash, whose scan it is, and the length of the
        file; that each bit of the file is sound is `deep_state`'s to say, and what it said last
        night counts. Raises VaultError.
        """
        asked = list(records)
        faulty = self._settings.faulty_scans
        known = self._attachments.by_id({record.scan_asset for record in asked})
        return {
            (record.consent_id, record.version): (
                ScanState.CHANGED
                if record.scan_asset in faulty
                else self._state(record, known.get(record.scan_asset))
            )
            for record in asked
        }

    def deep_state(self, record: ConsentRecord) -> ScanState:
        """Say what has become of a record's scan by decrypting and hashing it; raises VaultError.

        Takes about 2 ms for each MB.
        """
        known = self._attachments.by_id((record.scan_asset,))
        state = self._state(record, known.get(record.scan_asset))
        if state is not ScanState.SOUND:
            return state
        outcome = self._attachments.check(record.scan_asset)
        match outcome:
            case AttachmentRead():
                return ScanState.SOUND
            case AttachmentMissing():
                return ScanState.MISSING
            case AttachmentDamaged() | AttachmentLocked():
                return ScanState.CHANGED
        assert_never(outcome)

    def _state(self, record: ConsentRecord, kept: object) -> ScanState:
        if not record.scan_asset or kept is None:
            return ScanState.MISSING
        if not isinstance(kept, Attachment):
            return ScanState.CHANGED
        same = (kept.kind, kept.subject_id, kept.sha256) == (
            AttachmentKind.CONSENT_SCAN,
            record.subject_id,
            record.scan_sha256,
        )
        if not same:
            return ScanState.CHANGED
        if self._attachments.in_place(kept):
            return ScanState.SOUND
        there = self._attachments.size(kept.attachment_id) is not None
        return ScanState.CHANGED if there else ScanState.MISSING
