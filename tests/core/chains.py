"""Audits made up for tests."""

from dataclasses import replace

from hopewall.core.audit import FIRST_PREV_HASH, AuditEvent, event_hash


def sealed(event: AuditEvent) -> AuditEvent:
    """Return the event with the hash that its other fields give."""
    return replace(event, hash=event_hash(event))


def chain(length: int, salt: str = "") -> list[AuditEvent]:
    """Return a sound chain; two with different salts share no event."""
    events: list[AuditEvent] = []
    last = FIRST_PREV_HASH
    for seq in range(1, length + 1):
        event = AuditEvent(
            seq=seq,
            at=f"2026-05-01T08:{seq % 60:02}:00+00:00",
            actor_id="0123456789abcdef",
            role="curator",
            device_id="0a0b0c0d",
            action="story-shown",
            object_kind="story",
            subject_pseudonym=f"{seq:016x}",
            before_hash="",
            after_hash=f"{seq:032x}",
            reason_code=f"lobby{salt}",
            prev_hash=last,
            hash="",
        )
        events.append(sealed(event))
        last = events[-1].hash
    return events
