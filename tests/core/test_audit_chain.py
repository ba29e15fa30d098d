"""The audit's chain: whatever is done to it afterwards is found, and named."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hopewall.core.audit import EVENT_FIELDS, AuditEvent
from hopewall.core.audit_anchor import Anchor
from hopewall.core.audit_chain import CutTail, Deleted, Edited, Rewritten, Sound, verify

from .chains import chain, sealed

LENGTH = 12
SOUND = chain(LENGTH)
TEXTS = tuple(name for name in EVENT_FIELDS if name != "seq")


def anchor(count: int, events: list[AuditEvent] = SOUND, digits: int = 64) -> Anchor:
    return Anchor(count, events[count - 1].hash[:digits])


def rebuilt(events: list[AuditEvent], start: int) -> list[AuditEvent]:
    """Write the chain anew from there on, as somebody would who knows how."""
    made = events[:start]
    for event in events[start:]:
        last = made[-1].hash if made else "0" * 64
        made.append(sealed(replace(event, seq=len(made) + 1, prev_hash=last)))
    return made


def test_what_nobody_touched_is_sound() -> None:
    assert verify(SOUND) == Sound(LENGTH, SOUND[-1].hash, 0)
    assert verify([]) == Sound(0, "0" * 64, 0)


def test_every_anchor_of_a_sound_chain_is_found_in_it() -> None:
    anchors = [anchor(5), anchor(LENGTH), anchor(5, digits=20), anchor(1)]
    assert verify(SOUND, anchors) == Sound(LENGTH, SOUND[-1].hash, 4)


@given(st.integers(0, LENGTH - 1), st.sampled_from(TEXTS), st.text(min_size=1, max_size=20))
def test_an_edited_field_is_found_and_its_event_named(at: int, name: str, text: str) -> None:
    if text == getattr(SOUND[at], name):
        return
    events = list(SOUND)
    events[at] = replace(events[at], **{name: text})  # type: ignore[arg-type]
    assert verify(events) == Edited(at + 1)


@pytest.mark.parametrize("at", range(LENGTH - 1))
def test_an_edit_under_a_hash_of_its_own_is_named_too(at: int) -> None:
    events = list(SOUND)
    events[at] = sealed(replace(events[at], reason_code="session"))
    assert verify(events) == Edited(at + 1)


@given(st.integers(0, LENGTH - 2), st.integers(1, 5))
def test_a_deletion_is_found_and_the_first_missing_event_named(at: int, many: int) -> None:
    events = SOUND[:at] + SOUND[min(at + many, LENGTH - 1) :]
    assert verify(events) == Deleted(at + 1)


@given(st.permutations(range(LENGTH)))
def test_an_order_that_is_not_its_own_is_never_sound(order: list[int]) -> None:
    verdict = verify([SOUND[place] for place in order])
    assert isinstance(verdict, Sound) == (order == list(range(LENGTH)))


@given(st.integers(0, LENGTH - 1), st.integers(1, LENGTH))
def test_a_cut_tail_is_seen_by_an_anchor_that_saw_more(left: int, seen: int) -> None:
    verdict = verify(SOUND[:left], [anchor(seen)])
    if seen > left:
        assert verdict == CutTail(seen, left)
    else:
        assert verdict == Sound(left, SOUND[left - 1].hash, 1)


def test_a_cut_tail_without_an_anchor_is_not_seen_and_that_is_said() -> None:
    verdict = verify(SOUND[:5])
    assert isinstance(verdict, Sound)
    assert "would not be seen" in verdict.sentence


@given(st.integers(0, LENGTH - 1), st.integers(1, LENGTH))
def test_a_chain_written_anew_is_whole_and_differs_from_its_anchor(start: int, seen: int) -> None:
    forged = list(SOUND)
    forged[start] = replace(forged[start], action="story-hidden")
    forged = rebuilt(forged, start)
    assert isinstance(verify(forged), Sound)
    verdict = verify(forged, [anchor(seen)])
    assert verdict == (Rewritten(seen) if seen > start else Sound(LENGTH, forged[-1].hash, 1))


def test_a_deletion_that_renumbers_everything_after_it_differs_from_its_anchor() -> None:
    forged = rebuilt(SOUND[:3] + SOUND[4:], 3)
    assert isinstance(verify(forged), Sound)
    assert verify(forged, [anchor(LENGTH)]) == CutTail(LENGTH, LENGTH - 1)
    assert verify(forged, [anchor(7)]) == Rewritten(7)


def test_a_chain_is_judged_while_it_is_read() -> None:
    def endless() -> object:
        yield from SOUND[:3]
        yield replace(SOUND[3], role="reviewer")
        raise AssertionError("it read on")

    assert verify(endless()) == Edited(4)  # type: ignore[arg-type]
