"""A screen that does not take a release says why, and what to do."""

import shutil
from datetime import timedelta

import pytest

from hopewall.core.codes import ChannelName
from hopewall.core.head import Head, encode_head, head_payload, seal
from hopewall.release import publish as publishing
from hopewall.release.candidate import Candidate, examine
from hopewall.release.checked_json import encode_checked
from hopewall.release.current import CURRENT, Current, read_current
from hopewall.release.head_file import head_path
from hopewall.release.lock import locked
from hopewall.release.outcome import Refused, RefusedReason
from hopewall.release.publish import (
    HEAD_LOCK,
    OBJECTS_LOCK,
    Withdrawn,
    next_version,
    publish,
    withdraw_from_head,
)
from hopewall.release.screen_state import STATE_FILES, Floor, note_installed
from hopewall.release.signature import Signer
from tests.release.walls import LOBBY, NOW, SIGNER, Home, head, story

STORIES = [story(number) for number in range(4)]
SESSION = ChannelName.SESSION
STAYS = "The view before stays."


def told(home: Home, channel: ChannelName = LOBBY) -> Refused:
    found = examine(home.release, home.screen, channel)
    assert isinstance(found, Refused), found
    return found


def taken(home: Home) -> Candidate:
    found = examine(home.release, home.screen, LOBBY)
    assert isinstance(found, Candidate), found
    return found


def write(home: Home, one: Head, signer: Signer = SIGNER, channel: ChannelName = LOBBY) -> None:
    payload = head_payload(one)
    head_path(home.release, channel).write_bytes(seal(payload, signer.sign(payload)))


def test_a_candidate_tells_what_the_screen_remembers(home: Home) -> None:
    home.publish(STORIES)
    first = taken(home)
    assert (first.current, first.floor_version, first.walked) == (None, 0, False)
    assert first.parts.frame.version == 1
    assert first.sha256 == first.found.sha256
    assert first.trust.newest == SIGNER.public
    assert first.state.floors == {}
    home.install()
    home.publish(STORIES)
    second = taken(home)
    current = read_current(home.screen)
    assert isinstance(current, Current)
    assert second.current == second.current_now(home.screen) == current
    assert second.floor_version == 1
    assert second.state.floors == {LOBBY: Floor(1, first.sha256)}
    (home.screen / CURRENT).unlink()
    assert second.current_now(home.screen) is None
    assert taken(home).floor_version == 1


def test_the_higher_of_two_memories_counts(home: Home) -> None:
    home.publish(STORIES)
    home.install()
    home.publish(STORIES)
    note_installed(home.screen, LOBBY, Floor(5, "f" * 64), NOW)
    assert told(home) == Refused(
        RefusedReason.OLDER_VERSION,
        "The release has version 2, and this screen has already shown 5; publish a newer one. "
        + STAYS,
    )
    for name in STATE_FILES:
        (home.screen / name).unlink()
    assert taken(home).floor_version == 1
    note_installed(home.screen, SESSION, Floor(9, "f" * 64), NOW)
    assert taken(home).floor_version == 1, "another channel's floor is not this one's"


def test_another_release_of_the_same_number_is_named(home: Home) -> None:
    home.publish(STORIES)
    home.install()
    assert isinstance(examine(home.release, home.screen, LOBBY), Candidate)
    write(home, head(STORIES[1:], 1))
    assert told(home) == Refused(
        RefusedReason.OLDER_VERSION,
        "This screen has already shown another release with the number 1; publish again with a "
        f"higher one. {STAYS}",
    )


def test_damaged_state_files_are_made_good_by_current_alone(home: Home) -> None:
    home.publish(STORIES)
    home.install()
    for name in STATE_FILES:
        (home.screen / name).write_bytes(b"spoilt")
    assert taken(home).floor_version == 1
    asks = (
        f"If you trust the release, remove state-a and state-b in {home.screen} and install again."
    )
    why = "This screen does not know which version it has shown last: "
    (home.screen / CURRENT).write_bytes(b"spoilt")
    spoilt = f"{why}CURRENT and its state files are damaged. {asks}"
    assert told(home) == Refused(RefusedReason.DAMAGED, spoilt)
    (home.screen / CURRENT).unlink()
    gone = f"{why}its state files are damaged. {asks}"
    assert told(home) == Refused(RefusedReason.DAMAGED, gone)


def test_what_is_no_head_of_this_channel_is_told_apart(home: Home) -> None:
    assert told(home).reason is RefusedReason.NOTHING_PUBLISHED
    home.publish(STORIES)
    path = head_path(home.release, LOBBY)
    sound = path.read_bytes()
    path.write_bytes(sound[:-9])
    assert told(home) == Refused(
        RefusedReason.DAMAGED,
        f"The head is cut off or is not a head; publish the release again. {STAYS}",
    )
    path.write_bytes(encode_head(head(STORIES, 1)))
    assert told(home).reason is RefusedReason.UNSIGNED
    assert told(home).sentence.endswith(STAYS)
    write(home, head(STORIES, 1), Signer(b"the key of somebody quite unknown"[:32]))
    assert told(home).reason is RefusedReason.UNSIGNED
    path.write_bytes(seal(_without_version(), SIGNER.sign(_without_version())))
    assert told(home).reason is RefusedReason.DAMAGED
    assert told(home).sentence.endswith(STAYS)
    newer = head_payload(head(STORIES, 1)).replace(b'"format":1', b'"format":2')
    path.write_bytes(seal(newer, SIGNER.sign(newer)))
    assert told(home).reason is RefusedReason.NEWER_FORMAT
    write(home, head(STORIES, 1)._replace(channel=SESSION))
    assert told(home) == Refused(
        RefusedReason.WRONG_CHANNEL,
        "The head of lobby says it is for session; publish it again.",
    )


def test_a_screen_that_trusts_nobody_takes_nothing(home: Home) -> None:
    home.publish(STORIES)
    shutil.rmtree(home.screen)
    home.screen.mkdir()
    assert told(home).reason is RefusedReason.NOT_TRUSTED


def test_a_view_of_a_newer_hopewall_is_not_replaced(home: Home) -> None:
    home.publish(STORIES)
    (home.screen / CURRENT).write_bytes(encode_checked({"format": 2}))
    refused = told(home)
    assert refused.reason is RefusedReason.NEWER_FORMAT
    assert "update hopewall" in refused.sentence


BUSY = Refused(
    RefusedReason.BUSY, "Another hopewall is publishing just now; try again in a minute."
)


@pytest.mark.parametrize("lock", [HEAD_LOCK, OBJECTS_LOCK])
def test_two_do_not_publish_at_once(home: Home, monkeypatch: pytest.MonkeyPatch, lock: str) -> None:
    home.publish(STORIES)
    before = head_path(home.release, LOBBY).read_bytes()
    asked: list[tuple[str, float]] = []

    def at_once(path: object, patience: float = 10.0) -> object:
        asked.append((str(path), patience))
        return locked(home.release / str(path), 0)

    monkeypatch.setattr(publishing, "locked", at_once)
    with locked(home.release / lock):
        assert publish(home.release, head(STORIES[1:], 2), signer=SIGNER) == BUSY
        if lock == HEAD_LOCK:
            gone = {STORIES[0].story_id}
            assert withdraw_from_head(home.release, LOBBY, gone, NOW, SIGNER) == BUSY
    assert head_path(home.release, LOBBY).read_bytes() == before
    assert asked[0] == (str(home.release / OBJECTS_LOCK), 60), "copying pictures takes a while"


def test_publishing_says_what_is_in_its_way(home: Home) -> None:
    missing = publish(home.release, head(STORIES[:1], 1), signer=SIGNER)
    needed = sorted(head(STORIES[:1], 1).objects())
    assert missing == Refused(
        RefusedReason.MISSING_OBJECT,
        f"The release needs {len(needed)} objects that are not stored (the first is {needed[0]}); "
        "build it again in full.",
    )
    home.publish(STORIES)
    older = publish(home.release, head(STORIES, 1), signer=SIGNER)
    assert older == Refused(
        RefusedReason.OLDER_VERSION,
        "Version 1 of the lobby release is not above the present 1: something was withdrawn or "
        "published meanwhile; build it again.",
    )
    assert isinstance(publish(home.release, head(STORIES, 2), signer=SIGNER, floor=2), Refused)
    assert next_version(home.release, LOBBY) == 2
    assert next_version(home.release, LOBBY, 1) == 2
    assert next_version(home.release, SESSION) == 1


def test_nobody_withdraws_from_a_head_that_this_key_has_not_signed(home: Home) -> None:
    home.publish(STORIES)
    other = Signer(b"another signing key of the tests"[:32])
    before = head_path(home.release, LOBBY).read_bytes()
    gone = {STORIES[0].story_id}
    assert withdraw_from_head(home.release, LOBBY, gone, NOW, other) == Refused(
        RefusedReason.UNSIGNED,
        "The lobby release is not one that this hospital's key has signed; publish it again.",
    )
    assert head_path(home.release, LOBBY).read_bytes() == before
    for payload, reason in (
        (_without_version(), RefusedReason.DAMAGED),
        (_newer(), RefusedReason.NEWER_FORMAT),
    ):
        head_path(home.release, LOBBY).write_bytes(seal(payload, SIGNER.sign(payload)))
        refused = withdraw_from_head(home.release, LOBBY, gone, NOW, SIGNER)
        assert isinstance(refused, Refused)
        assert refused.reason is reason
        assert refused.sentence


def _without_version() -> bytes:
    return head_payload(head(STORIES, 1)).replace(b'"version":1', b'"version":0')


def _newer() -> bytes:
    return head_payload(head(STORIES, 1)).replace(b'"format":1', b'"format":2')


def test_withdrawing_never_dates_a_head_back(home: Home) -> None:
    home.publish(STORIES)
    gone = {STORIES[0].story_id}
    early = withdraw_from_head(home.release, LOBBY, gone, NOW - timedelta(days=1), SIGNER)
    assert early == Withdrawn(LOBBY, 2, frozenset(gone))
    assert taken(home).parts.frame.issued == NOW
