"""Ask the gate about stories in the vault, without publishing anything."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from typing import Final
from zoneinfo import ZoneInfo

from hopewall.core.attachment import ScanState
from hopewall.core.case import CaseFile
from hopewall.core.codes import Language
from hopewall.core.decision import Decision, Hidden
<<<<<<< HEAD
from hopewall.core.evidence import Claim, ConsentKey, Evidence
=======
from hopewall.core.evidence import Claim, ConsentKey, Evidence, ScanState
from hopewall.core.fair_balance import FAIR_BALANCE_VERSION
>>>>>>> gate
from hopewall.core.gate import GATE_VERSION, decide
from hopewall.core.profile_data import RULES_SHA256
from hopewall.core.public_story import STORY_FORMAT
from hopewall.core.reasons import Reason, ReasonCode
from hopewall.core.site import Channel, ProfileCode, Site
from hopewall.vault import DamagedCase, Reading

_AT_ONCE: Final = 200
"""Cases whose scans are looked up together."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The gate's answer about one story; the case is None where it could not be read."""

    story_id: str
    decision: Decision
    case: CaseFile | None


def site_today(site: Site, now: datetime) -> date:
    """Return the day it is at the site: consents begin and end at its midnight (CG-05)."""
    return now.astimezone(ZoneInfo(site.timezone)).date()


def rules_of(channel: Channel) -> str:
    """Return a hash over all that decides besides the case and the day."""
    settings = (
        GATE_VERSION,
        RULES_SHA256,
        FAIR_BALANCE_VERSION,
        STORY_FORMAT,
        channel.name,
        channel.audience,
        channel.site_id,
        channel.territory,
        sorted(channel.profiles),
        channel.vital_recheck_months,
        channel.vital_reminder_days,
        channel.allow_incapable,
    )
    return hashlib.sha256(repr(settings).encode()).hexdigest()


def ask_gate(
    reading: Reading, channel: Channel, on: date, story_ids: Iterable[str] | None = None
) -> Iterator[Asked]:
    """Ask about these stories, or all, in the order of their ids; what cannot be read is hidden."""
    cases = reading.cases(story_ids)
    while some := list(islice(cases, _AT_ONCE)):
        sound = [case for case in some if isinstance(case, CaseFile)]
        scans = reading.scans.states(record for case in sound for record in case.consents)
        for case in some:
            yield _ask(case, scans, channel, on)


<<<<<<< HEAD
def _ask(
    case: CaseFile | DamagedCase, scans: Mapping[ConsentKey, ScanState], channel: Channel, on: date
) -> Asked:
    if isinstance(case, DamagedCase):
        return Asked(case.story_id, Hidden((Reason(ReasonCode.DAMAGED, case.sentence),)), None)
    decision = decide(
        case.story,
        case.subject,
        case.consents,
        case.withdrawals,
        channel,
        on,
        Evidence(scans, _no_claims_check),
    )
    return Asked(case.story.story_id, decision, case)
=======
def evidence_of(case: CaseFile) -> Evidence:
    """Return what is known of a case's scans and claims."""
    return Evidence(scans=_scans_of(case), lint=_no_claims_check)


# MERGE: these two stand in for the vault's look at each scan (CG-09) and for the claims check
# (CG-19), whose version then belongs into `rules_of`; the gate itself hides what is not told.
def _scans_of(case: CaseFile) -> dict[ConsentKey, ScanState]:
    return {(record.consent_id, record.version): ScanState.SOUND for record in case.consents}
>>>>>>> gate


def _no_claims_check(
    text: str,  # noqa: ARG001  the names are the protocol's
    language: Language,  # noqa: ARG001
    profiles: frozenset[ProfileCode],  # noqa: ARG001
    *,
    investigational: bool,  # noqa: ARG001
) -> tuple[Claim, ...]:
    return ()
