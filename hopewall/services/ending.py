"""Write down, each night, which consents have ended by themselves; the gate hides them anyway."""

import uuid
from dataclasses import dataclass
from datetime import datetime

from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.consent import Withdrawal, WithdrawalChannel, WithdrawalExtent
from hopewall.core.endings import Ending, endings
from hopewall.core.site import Site
from hopewall.services.asking import site_today
from hopewall.vault import DamagedRowError, UnitOfWork, Vault

BY_ITSELF = "hopewall"


@dataclass(frozen=True, slots=True)
class Ended:
    """A consent that was written down as ended; `stories` rest on it."""

    subject_id: str
    ending: Ending
    stories: frozenset[str]


def note_endings(
    vault: Vault, site: Site, now: datetime, subject_id: str | None = None
) -> list[Ended]:
    """Write down every consent that has ended, of everybody or of one person.

    A damaged record is left alone (the gate hides it, and says so). Raises VaultError.
    """
    today = site_today(site, now)
    with vault.reading() as reading:
        ids = [subject_id] if subject_id else [one.subject_id for one in reading.people.all()]
        found: list[tuple[str, Ending]] = []
        for each in ids:
            try:
                person = reading.people.get(each)
                given, taken = reading.consents.of(each), reading.withdrawals.of(each)
            except DamagedRowError:
                continue
            found += [(each, ending) for ending in endings(person, given, taken, today)]
    ended = []
    for each, ending in found:
        with vault.unit_of_work() as work:
            _note(work, each, ending, now)
            stories = frozenset(work.stories.resting_on(each))
            work.commit()
        ended.append(Ended(each, ending, stories))
    return ended


def _note(work: UnitOfWork, subject_id: str, ending: Ending, now: datetime) -> None:
    given = [record.recorded_at for record in work.consents.of(subject_id)]
    work.withdrawals.append(
        Withdrawal(
            withdrawal_id=str(uuid.uuid4()),
            subject_id=subject_id,
            consent_id=ending.consent_id,
            received_at=max([now, *(moment for moment in given if moment is not None)]),
            received_by=BY_ITSELF,
            channel=WithdrawalChannel.BY_ITSELF,
            who=BY_ITSELF,
            extent=WithdrawalExtent.ALL,
            reason=ending.cause.value,
        )
    )
    work.audit.append(
        Deed(
            AuditAction.CONSENT_ENDED,
            ObjectKind.CONSENT,
            now,
            subject_id,
            before=ending.consent_id,
            reason=ending.cause.value,
        )
    )
