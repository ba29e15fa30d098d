"""The receipt of a withdrawal: what was taken back, from where, by when, and what cannot be."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from hopewall.core.consent import RecallTask, Withdrawal
from hopewall.core.consent_on_day import ConsentOnDay
from hopewall.core.person import Subject
from hopewall.core.site import Site
from hopewall.interop.json_text import JsonObject, JsonValue, without_nothing
from hopewall.interop.receipt import dpv
from hopewall.interop.receipt.consent_receipt import SCHEMA_VERSION, consent_record, receipt_id

SCREENS: Final = "screens"
"""The kind of task whose holder is a channel: off its screens and out of its files."""

CANNOT_RECALL: Final = (
    "photographs that visitors took of a screen",
    "printed sheets that people took with them",
    "what others copied or passed on",
)


@dataclass(frozen=True, slots=True)
class WithdrawalFacts:
    """All that a receipt of one withdrawal says."""

    withdrawal: Withdrawal
    subject: Subject
    consents: tuple[ConsentOnDay, ...]
    """The consents that it took something from, as they stand after it."""
    issued: datetime


def withdrawal_receipt(facts: WithdrawalFacts, site: Site) -> JsonObject:
    """Return the receipt, with the record of every consent that was touched."""
    event = facts.withdrawal
    return {
        "@context": dpv.CONTEXT,
        "schema_version": SCHEMA_VERSION,
        "receipt_id": receipt_id("withdrawal", event.withdrawal_id, facts.issued),
        "issued_at": facts.issued.astimezone(UTC).isoformat(),
        "pii_principal_id": event.subject_id,
        "withdrawal": {
            "withdrawal_id": event.withdrawal_id,
            "event_time": event.received_at.astimezone(UTC).isoformat(),
            "effective_at": event.received_at.astimezone(UTC).isoformat(),
            "event_type": dpv.EXPLICIT_CONSENT,
            "event_state": dpv.WITHDRAWN,
            "channel": event.channel.value,
            "extent": event.extent.value,
            "scopes": sorted(event.scopes),
            "audiences": sorted(event.audiences),
            "reason_needed": False,
        },
        "places": [_task(task) for task in event.tasks],
        "cannot_recall": list(CANNOT_RECALL),
        "contact": without_nothing(
            {
                "controller": [one.record.controller_contact for one in facts.consents[:1]],
                "phone": site.phones.main,
            }
        ),
        "records": [consent_record(consent, site) for consent in facts.consents],
    }


def _task(task: RecallTask) -> JsonValue:
    return without_nothing(
        {
            "place": task.kind,
            "holder": task.holder,
            "due": task.due.isoformat(),
            "done_at": task.done_at.astimezone(UTC).isoformat() if task.done_at else None,
            "result": task.result,
        }
    )
