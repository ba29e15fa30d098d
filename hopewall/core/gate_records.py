"""Which consent records stand on a day: the person's own, and those of others in the photo."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from hopewall.core.attachment import ScanState
from hopewall.core.consent import ConsentRecord, Scope, Withdrawal
from hopewall.core.evidence import Evidence
from hopewall.core.gate_person import PersonAnswer, capacity_faults, is_deceased
from hopewall.core.grant import Grant, channel_faults, grant_of
from hopewall.core.person import Subject
from hopewall.core.profiles import Demands
from hopewall.core.reasons import Reason, ReasonCode
from hopewall.core.site import Channel
from hopewall.core.standing import (
    TakenBack,
    before_the_next,
    last_day,
    latest_versions,
    record_faults,
    taken_back,
)


def excused(faults: Iterable[Reason], *, solo: bool) -> list[Reason]:
    """Leave out that one person did what two must, where one person is all there is (CG-10)."""
    return [one for one in faults if not (solo is True and one.code is ReasonCode.FOUR_EYES)]


@dataclass(slots=True)
class Own:
    """The person's own records that stand, what each grants, and why the others do not."""

    until: date
    """The last day before one of the records begins that is dated later."""
    records: list[ConsentRecord] = field(default_factory=list)
    grants: list[Grant] = field(default_factory=list)
    reasons: list[Reason] = field(default_factory=list)


class Standing:
    """Which of the records given stand on a day, for the person and for others in the photo."""

    def __init__(
        self,
        consents: Sequence[ConsentRecord],
        withdrawals: Sequence[Withdrawal],
        demands: Demands,
        on: date,
        evidence: Evidence,
    ) -> None:
        self._scans = evidence.scans
        self._solo = evidence.solo
        self._newest = latest_versions(consents)
        self._withdrawals = withdrawals
        self._demands = demands
        self._on = on
        self.face_until = date.max
        """The last day of the consents of others in the photo that were asked about."""

    def of_person(self, subject: Subject) -> Own:
        """Sort the person's own records into those that stand and reasons."""
        records = [r for r in self._newest if r.subject_id == subject.subject_id]
        own = Own(before_the_next(records, self._on))
        if not records:
            own.reasons.append(Reason(ReasonCode.NO_CONSENT))
        majority = None if is_deceased(subject) else subject.majority_date
        for record in records:
            signer = capacity_faults(record, subject, self._demands, self._on)
            faults = self._faults(record, subject.languages, signer)
            if faults:
                own.reasons += faults
                continue
            until = min(last_day(record, majority), signer.until)
            own.records.append(record)
            own.grants.append(grant_of(record, self._taken(record), until))
        return own

    def grants_face(self, consent_id: str, subject_id: str, channel: Channel) -> bool:
        """Whether another person's consent stands and lets their face be seen here (CG-18)."""
        records = [r for r in self._newest if r.consent_id == consent_id]
        if len(records) != 1 or records[0].subject_id == subject_id or not consent_id.strip():
            return False
        record = records[0]
        languages = (record.form.language,) if record.form is not None else ()
        if self._faults(record, languages, PersonAnswer()):
            return False
        grant = grant_of(record, self._taken(record), last_day(record, None))
        if channel_faults(grant, channel) or Scope.FACE_PHOTO not in grant.scopes:
            return False
        self.face_until = min(self.face_until, grant.until)
        return True

    def _faults(
        self, record: ConsentRecord, languages: Sequence[str], signer: PersonAnswer
    ) -> list[Reason]:
        faults = [
            *excused(record_faults(record, languages, self._demands, self._on), solo=self._solo),
            *signer.reasons,
        ]
        if self._taken(record).everything:
            faults.append(Reason(ReasonCode.WITHDRAWN))
        scan = self._scans.get((record.consent_id, record.version))
        if scan is not ScanState.SOUND:
            changed = scan is ScanState.CHANGED
            faults.append(Reason(ReasonCode.SCAN_CHANGED if changed else ReasonCode.SCAN_MISSING))
        twins = [r for r in self._newest if r.consent_id == record.consent_id]
        if len(twins) > 1:
            faults.append(Reason(ReasonCode.VERSION_CONFLICT))
        return faults

    def _taken(self, record: ConsentRecord) -> TakenBack:
        known = frozenset(r.consent_id for r in self._newest if r.subject_id == record.subject_id)
        return taken_back(record, self._withdrawals, known)
