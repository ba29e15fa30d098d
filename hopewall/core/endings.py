"""Consents that end by themselves: their term is over, the child has come of age, the person died.

They run the same path as a withdrawal with another reason code (PIPL Art. 47, CG-13, CG-15). What
only pauses a consent (an overdue confirmation, an old vital check) is no ending.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hopewall.core.consent import (
    ConsentRecord,
    ExpiryEvent,
    Signer,
    Withdrawal,
    WithdrawalChannel,
)
from hopewall.core.gate_person import is_deceased
from hopewall.core.person import PosthumousInstruction, Subject
from hopewall.core.standing import latest_versions, taken_back


class EndingCause(StrEnum):
    """Why a consent ended; stands as the reason of its withdrawal."""

    EXPIRED = "expired"
    CAME_OF_AGE = "came-of-age"
    DIED = "died"


@dataclass(frozen=True, slots=True)
class Ending:
    """One consent that has ended and is not yet written down as ended."""

    consent_id: str
    cause: EndingCause


def endings(
    subject: Subject,
    consents: Sequence[ConsentRecord],
    withdrawals: Sequence[Withdrawal],
    on: date,
) -> tuple[Ending, ...]:
    """Return what of a person's consents has ended by that day (site-local) and is not noted."""
    found = []
    for record in _standing(subject, consents, withdrawals):
        cause = _cause(subject, record, on)
        if cause is not None:
            found.append(Ending(record.consent_id, cause))
    return tuple(found)


def nothing_left(
    subject: Subject,
    consents: Sequence[ConsentRecord],
    withdrawals: Sequence[Withdrawal],
    on: date,
) -> bool:
    """Whether no consent of this person could show anything any more, now or later.

    Somebody who died and did not wish to be removed is asked about first, so they are left.
    """
    kept = subject.posthumous_instruction is not PosthumousInstruction.REMOVE
    if is_deceased(subject) and kept and not any(_by_somebody(subject, w) for w in withdrawals):
        return False
    standing = _standing(subject, consents, withdrawals)
    return all(_cause(subject, record, on) is not None for record in standing)


def _by_somebody(subject: Subject, withdrawal: Withdrawal) -> bool:
    """Whether somebody asked for it, and it did not only end by itself."""
    own = withdrawal.subject_id == subject.subject_id
    return own and withdrawal.channel is not WithdrawalChannel.BY_ITSELF


def _standing(
    subject: Subject, consents: Iterable[ConsentRecord], withdrawals: Sequence[Withdrawal]
) -> list[ConsentRecord]:
    own = [r for r in latest_versions(consents) if r.subject_id == subject.subject_id]
    known = frozenset(record.consent_id for record in own)
    return [r for r in own if not taken_back(r, withdrawals, known).everything]


def _cause(subject: Subject, record: ConsentRecord, on: date) -> EndingCause | None:
    if is_deceased(subject):
        after_death = record.signer in {Signer.RELATIVE, Signer.PERSONAL_REP}
        if not after_death or subject.posthumous_instruction is PosthumousInstruction.REMOVE:
            return EndingCause.DIED
    majority = subject.majority_date
    if majority is not None and on >= majority and not is_deceased(subject):
        as_child = record.signed_on is not None and record.signed_on < majority
        if as_child or ExpiryEvent.MAJORITY in record.expiry_events:
            return EndingCause.CAME_OF_AGE
    if record.expires_on is not None and on >= record.expires_on:
        return EndingCause.EXPIRED
    return None
