import errno
import os
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hopewall.core.codes import ChannelName
from hopewall.core.head import Head, decode_payload, head_payload, without
from hopewall.release import durable
from hopewall.release.head_file import (
    HeadFrame,
    cut,
    head_path,
    put_together,
    read_head,
    take_apart,
)
from hopewall.release.outcome import Refused, RefusedReason
from hopewall.release.publish import (
    Published,
    Withdrawn,
    next_version,
    object_store,
    publish,
    withdraw_from_head,
)
from hopewall.release.trust import read_trust
from hopewall.release.verify import Summary, show, verify
from tests.core.test_head import HEADS
from tests.release.walls import LOBBY, NOW, SIGNER, Home, encoded, head, objects, story

STORIES = [story(number) for number in range(6)]


def present(home: Home) -> Head:
    found = read_head(head_path(home.release, LOBBY))
    assert isinstance(found, Head)
    return found


def test_a_release_is_published_and_sound(home: Home) -> None:
    assert home.publish(STORIES) == Published(LOBBY, 1, 6)
    assert present(home) == head(STORIES, 1)
    assert verify(home.release).faults == ()


def test_the_next_one_has_a_higher_version(home: Home) -> None:
    home.publish(STORIES)
    assert home.publish(STORIES).version == 2
    assert next_version(home.release, LOBBY, floor=40) == 41


@pytest.mark.parametrize("version", [1, 2])
def test_a_version_that_is_not_higher_is_refused(home: Home, version: int) -> None:
    home.publish(STORIES)
    home.publish(STORIES)
    outcome = publish(home.release, head(STORIES[:1], version), signer=SIGNER)
    assert isinstance(outcome, Refused)
    assert outcome.reason is RefusedReason.OLDER_VERSION
    assert present(home).version == 2


def test_a_version_below_the_floor_is_refused(home: Home) -> None:
    outcome = publish(home.release, head(STORIES, 5), objects(STORIES), floor=5, signer=SIGNER)
    assert isinstance(outcome, Refused)
    assert outcome.reason is RefusedReason.OLDER_VERSION


def test_a_release_built_before_a_withdrawal_cannot_bring_the_story_back(home: Home) -> None:
    home.publish(STORIES)
    version = next_version(home.release, LOBBY)
    withdraw_from_head(home.release, LOBBY, {STORIES[2].story_id}, NOW, SIGNER)
    outcome = publish(home.release, head(STORIES, version), objects(STORIES), signer=SIGNER)
    assert isinstance(outcome, Refused)
    assert "withdrawn" in outcome.sentence
    assert STORIES[2].story_id not in {entry.id for entry in present(home).stories}


def test_a_head_that_needs_a_missing_object_is_refused(home: Home) -> None:
    outcome = publish(home.release, head(STORIES, 1), [encoded(STORIES[0])], signer=SIGNER)
    assert isinstance(outcome, Refused)
    assert outcome.reason is RefusedReason.MISSING_OBJECT
    assert not head_path(home.release, LOBBY).exists()


def test_withdrawing_takes_out_one_story_and_nothing_else(home: Home) -> None:
    home.publish(STORIES)
    gone = {STORIES[2].story_id, "s-unknown"}
    later = NOW + timedelta(hours=1)
    outcome = withdraw_from_head(home.release, LOBBY, gone, later, SIGNER)
    assert outcome == Withdrawn(LOBBY, 2, frozenset({STORIES[2].story_id}))
    assert present(home) == without(head(STORIES, 1), gone, 2, later)
    assert verify(home.release).faults == ()


def test_withdrawing_what_is_not_there_changes_nothing(home: Home) -> None:
    home.publish(STORIES)
    assert withdraw_from_head(home.release, LOBBY, {"s-x"}, NOW, SIGNER) == Withdrawn(
        LOBBY, 1, frozenset()
    )


def test_withdrawing_the_last_story_leaves_a_sound_empty_head(home: Home) -> None:
    home.publish(STORIES[:1])
    withdraw_from_head(home.release, LOBBY, {STORIES[0].story_id}, NOW, SIGNER)
    assert present(home).stories == ()


def test_withdrawing_with_no_release_says_so(home: Home) -> None:
    outcome = withdraw_from_head(home.release, LOBBY, {"s-1"}, NOW, SIGNER)
    assert isinstance(outcome, Refused)
    assert outcome.reason is RefusedReason.NOTHING_PUBLISHED


@given(HEADS, st.data())
def test_cutting_bytes_is_decoding_leaving_out_and_encoding(
    whole: Head, data: st.DataObject
) -> None:
    ids = [entry.id for entry in whole.stories]
    gone = set(data.draw(st.lists(st.sampled_from(ids)))) if ids else set()
    expected = without(whole, gone, 77, NOW)
    payload = cut(head_payload(whole), gone, 77, NOW)
    assert payload == head_payload(expected)
    assert decode_payload(head_payload(expected)) == expected


@given(HEADS)
def test_a_head_taken_apart_goes_together_again(whole: Head) -> None:
    parts = take_apart(head_payload(whole))
    assert isinstance(parts, HeadFrame)
    assert parts.ids() == [entry.id for entry in whole.stories]
    assert put_together(parts) == head_payload(whole)


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EIO])
@pytest.mark.parametrize("call", ["write", "fsync", "replace"])
def test_a_failing_disk_leaves_the_old_release_untouched(
    home: Home, monkeypatch: pytest.MonkeyPatch, call: str, number: int
) -> None:
    home.publish(STORIES)
    before = head_path(home.release, LOBBY).read_bytes()
    more = [*STORIES, story(99)]

    def fail(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr(os, call, fail)
        patch.setattr(durable, "sync_file_system", fail)
        outcome = publish(home.release, head(more, 2), objects(more), signer=SIGNER)
        drop = withdraw_from_head(home.release, LOBBY, {STORIES[0].story_id}, NOW, SIGNER)
    for refused in (outcome, *([drop] if call != "replace" else [])):
        assert isinstance(refused, Refused)
        assert refused.sentence.endswith(".")
    if call != "replace":
        assert head_path(home.release, LOBBY).read_bytes() == before
    assert verify(home.release).faults == ()
    assert home.publish(more).stories == 7


def test_another_channel_is_left_alone(home: Home) -> None:
    home.publish(STORIES)
    session = Head(ChannelName.SESSION, 9, NOW, NOW, head(STORIES[:2], 1).stories)
    assert isinstance(publish(home.release, session, signer=SIGNER), Published)
    withdraw_from_head(home.release, ChannelName.SESSION, {STORIES[0].story_id}, NOW, SIGNER)
    assert present(home).version == 1
    assert len(present(home).stories) == 6


def test_show_says_what_is_in_a_release(home: Home) -> None:
    home.publish([*STORIES[:4]])
    summary = show(home.release, LOBBY, read_trust(home.screen))
    assert isinstance(summary, Summary)
    assert (summary.version, summary.stories, summary.faces) == (1, 4, 4)
    assert summary.key == SIGNER.public.fingerprint
    assert len(summary.key.split()) == 8
    assert isinstance(show(home.release, ChannelName.SESSION), Refused)


def test_verify_names_every_fault(home: Home) -> None:
    home.publish(STORIES)
    store = object_store(home.release)
    entries = present(home).stories
    store.path(entries[0].object).write_bytes(b"{}")
    store.path(entries[1].object).unlink()
    (home.release / "notes.txt").write_text("x")
    (home.objects / "zz").mkdir()
    faults = verify(home.release).faults
    for part in (entries[0].object, entries[1].object, "notes.txt", "zz"):
        assert any(part in fault for fault in faults), part
    assert len(faults) == 4


def test_verify_says_when_there_is_no_release(tmp_path: Path) -> None:
    assert "publish one first" in verify(tmp_path / "none").faults[0]


def test_verify_names_a_tampered_head(home: Home) -> None:
    home.publish(STORIES)
    path = head_path(home.release, LOBBY)
    path.write_bytes(path.read_bytes().replace(b"2027-06-30", b"2029-06-30", 1))
    assert "checksum" in verify(home.release).faults[0]
