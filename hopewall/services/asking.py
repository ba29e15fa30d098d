"""Ask the gate about stories in the vault, without publishing anything."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from typing import Final
from zoneinfo import ZoneInfo

from hopewall.core.case import CaseFile
from hopewall.core.claims import CLAIMS_VERSION, lint_for
from hopewall.core.decision import Decision, Hidden
from hopewall.core.evidence import Evidence
from hopewall.core.fair_balance import FAIR_BALANCE_VERSION
from hopewall.core.gate import GATE_VERSION, decide
from hopewall.core.profile_data import RULES_SHA256
from hopewall.core.public_story import STORY_FORMAT
from hopewall.core.reasons import Reason, ReasonCode
from hopewall.core.site import Channel, Site
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
        CLAIMS_VERSION,
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
    solo = not reading.settings.four_eyes
    taken_back = {story_id for story_id, _ in reading.settings.taken_back}
    while some := list(islice(cases, _AT_ONCE)):
        sound = [case for case in some if isinstance(case, CaseFile)]
        scans = reading.scans.states(record for case in sound for record in case.consents)
        reviews = reading.claim_reviews.of_many({case.subject.subject_id for case in sound})
        for case in some:
            if isinstance(case, DamagedCase):
                hidden = Hidden((Reason(ReasonCode.DAMAGED, case.sentence),))
                yield Asked(case.story_id, hidden, None)
                continue
            if case.story.story_id in taken_back:
                since = Hidden((Reason(ReasonCode.TAKEN_BACK_SINCE_BACKUP),))
                yield Asked(case.story.story_id, since, case)
                continue
            own = reviews.get(case.subject.subject_id, ())
            evidence = Evidence(scans, lint_for(case.subject.names), own, solo)
            yield Asked(case.story.story_id, _decision(case, evidence, channel, on), case)


def _decision(case: CaseFile, evidence: Evidence, channel: Channel, on: date) -> Decision:
    return decide(case.story, case.subject, case.consents, case.withdrawals, channel, on, evidence)
