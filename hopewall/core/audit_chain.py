"""Whether the audit is as it was written: edits, deletions and a cut tail are found."""

from collections.abc import Iterable
from dataclasses import dataclass

from hopewall.core.audit import FIRST_PREV_HASH, AuditEvent, event_hash
from hopewall.core.audit_anchor import Anchor, newest_first


@dataclass(frozen=True, slots=True)
class Sound:
    """Every event follows from the one before, and every anchor stands in the chain."""

    count: int
    head: str
    anchors: int
    """How many anchors were held against it; without one a cut tail cannot be seen."""

    @property
    def sentence(self) -> str:
        """What to tell people."""
        if self.anchors:
            held = f"{self.anchors} {'anchor' if self.anchors == 1 else 'anchors'} found in it"
        else:
            held = "no anchor to hold it against, so a cut tail would not be seen"
        return f"The audit is sound: {self.count} events, {held}."


@dataclass(frozen=True, slots=True)
class Edited:
    """This event is not as it was written."""

    seq: int

    @property
    def sentence(self) -> str:
        """What to tell people."""
        return f"Event {self.seq} of the audit was changed: compare it with a backup."


@dataclass(frozen=True, slots=True)
class Deleted:
    """This event, the first of them, is missing between two others."""

    seq: int

    @property
    def sentence(self) -> str:
        """What to tell people."""
        return f"Event {self.seq} of the audit was taken out: look for it in a backup."


@dataclass(frozen=True, slots=True)
class CutTail:
    """An anchor saw more events than there are."""

    expected: int
    found: int

    @property
    def sentence(self) -> str:
        """What to tell people."""
        return (
            f"The audit ends after event {self.found}, but an anchor saw {self.expected}: its tail "
            "was cut off, or an old vault was put back."
        )


@dataclass(frozen=True, slots=True)
class Rewritten:
    """The chain is whole but not the one that an anchor saw: it was written anew."""

    seq: int

    @property
    def sentence(self) -> str:
        """What to tell people."""
        return (
            f"The audit was written anew at or before event {self.seq}: it is whole, but an anchor "
            "saw another one; compare it with a backup."
        )


def _beginning() -> AuditEvent:
    """Return what the first event follows."""
    return AuditEvent(0, "", "", "", "", "", "", "", "", "", "", "", FIRST_PREV_HASH)


ChainVerdict = Sound | Edited | Deleted | CutTail | Rewritten


def verify(events: Iterable[AuditEvent], anchors: Iterable[Anchor] = ()) -> ChainVerdict:
    """Judge the whole chain, from its first event on, in the order of `seq`.

    Reads each event once and keeps none, whatever the length of the chain. The first fault counts.
    """
    wanted = newest_first(anchors)
    waiting = list(wanted)
    before = _beginning()
    for event in events:
        if event.seq > before.seq + 1:
            return Deleted(before.seq + 1)
        if event.seq != before.seq + 1 or event_hash(event) != event.hash:
            return Edited(event.seq)
        if event.prev_hash != before.hash:
            # This event is as it was written, so the one before it was not what it followed.
            return Edited(before.seq or event.seq)
        before = event
        while waiting and waiting[-1].count == event.seq:
            if not event.hash.startswith(waiting.pop().head):
                return Rewritten(event.seq)
    if waiting:
        return CutTail(waiting[0].count, before.seq)
    return Sound(before.seq, before.hash, len(wanted))
