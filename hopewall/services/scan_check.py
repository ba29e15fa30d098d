"""Look at the scan of every signed form: is what was signed still there, byte for byte? (CG-09)."""

from dataclasses import dataclass
from typing import Final

from hopewall.core.attachment import ScanState
from hopewall.core.consent import ConsentRecord
from hopewall.services.progress import Progress, nobody_listens
from hopewall.vault import DamagedRowError, Reading

_SENTENCES: Final = {
    ScanState.MISSING: "has no scan in the vault: scan the signed form again and record it",
    ScanState.CHANGED: "has a scan that is not what was signed: restore it from a backup",
}


@dataclass(frozen=True, slots=True)
class ScanFinding:
    """A consent whose scan is not sound; its person's stories may not be shown until it is."""

    subject_id: str
    consent_id: str
    version: int
    state: ScanState
    sentence: str
    scan_asset: str = ""


@dataclass(frozen=True, slots=True)
class ScansChecked:
    """How many records were looked at, what was found, and whose records cannot be read."""

    records: int
    findings: tuple[ScanFinding, ...]
    unreadable: tuple[str, ...]
    """Ids of people whose consents are damaged; the gate hides them for that."""


def check_scans(
    reading: Reading, *, thorough: bool, progress: Progress = nobody_listens
) -> ScansChecked:
    """Compare every consent record with its scan; `thorough` decrypts and hashes each.

    A quick look at 10,000 takes about a second, a thorough one 2 ms more for each MB. Raises
    VaultError only when the vault as a whole cannot be read.
    """
    people = reading.subject_keys.holders()
    found: list[ScanFinding] = []
    unreadable: list[str] = []
    records = 0
    for done, subject_id in enumerate(people, start=1):
        try:
            own = reading.consents.of(subject_id)
        except DamagedRowError:
            unreadable.append(subject_id)
            own = ()
        records += len(own)
        states = reading.scans.states(own)
        for record in own:
            state = states[record.consent_id, record.version]
            if thorough:
                state = reading.scans.deep_state(record)
            if state is not ScanState.SOUND:
                found.append(_finding(record, state))
        progress("checking scans", done, len(people))
    return ScansChecked(records, tuple(found), tuple(unreadable))


def _finding(record: ConsentRecord, state: ScanState) -> ScanFinding:
    sentence = f"Consent {record.consent_id} version {record.version} {_SENTENCES[state]}."
    return ScanFinding(
        record.subject_id, record.consent_id, record.version, state, sentence, record.scan_asset
    )
