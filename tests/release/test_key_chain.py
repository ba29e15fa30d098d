"""When the hospital's key is replaced, screens follow the chain, and only the chain."""

from itertools import pairwise

import pytest

from hopewall.core.head import head_payload, seal
from hopewall.core.screen import EducationOnlyReason
from hopewall.release.head_file import head_path
from hopewall.release.install import Installed, install
from hopewall.release.key_chain import KEY_CHAIN, KeyLink, add_link, follow, link, read_chain
from hopewall.release.outcome import Refused, RefusedReason
from hopewall.release.publish import next_version, publish
from hopewall.release.screen_index import InstalledScreen
from hopewall.release.signature import Signer
from hopewall.release.trust import Trust, keep_links, read_trust
from hopewall.release.verify import verify
from tests.release.screens import STORIES, opened, reason
from tests.release.walls import LOBBY, SIGNER, Home, head, objects

KEYS = [SIGNER, *(Signer(bytes([number]) * 32) for number in range(1, 6))]
STRANGER = Signer(b"a key that belongs to a stranger")


def hand_over(home: Home, before: Signer, after: Signer) -> None:
    add_link(home.release, link(before, after.public))


def publish_by(home: Home, signer: Signer, count: int) -> None:
    stories = STORIES[:count]
    version = next_version(home.release, LOBBY)
    publish(home.release, head(stories, version), objects(stories), signer=signer)


def installed(home: Home) -> object:
    return install(home.release, home.screen, LOBBY, home.now)


def trusted(home: Home) -> Trust:
    trust = read_trust(home.screen)
    assert isinstance(trust, Trust)
    return trust


def test_a_screen_follows_one_key_after_the_other(screen: InstalledScreen, home: Home) -> None:
    for number, (before, after) in enumerate(pairwise(KEYS), 1):
        hand_over(home, before, after)
        publish_by(home, after, number)
        assert isinstance(installed(home), Installed)
        assert trusted(home).newest == after.public
        assert trusted(home).given == SIGNER.public
        screen.refresh()
        assert len(screen.shown_positions()) == number
        assert reason(opened(home)) is None
    assert verify(home.release, trusted(home)).sound


def test_a_screen_that_was_switched_off_meanwhile_walks_the_whole_way_at_once(
    screen: InstalledScreen, home: Home
) -> None:
    for before, after in pairwise(KEYS):
        hand_over(home, before, after)
    publish_by(home, KEYS[-1], 3)
    assert isinstance(installed(home), Installed)
    screen.refresh()
    assert len(screen.shown_positions()) == 3


def test_a_key_that_handed_over_signs_nothing_any_more(screen: InstalledScreen, home: Home) -> None:
    hand_over(home, SIGNER, KEYS[1])
    publish_by(home, KEYS[1], 3)
    installed(home)
    publish_by(home, SIGNER, 4)
    outcome = installed(home)
    assert isinstance(outcome, Refused)
    assert outcome.reason is RefusedReason.UNSIGNED
    screen.refresh()
    assert len(screen.shown_positions()) == 3


def test_a_key_that_handed_over_leads_nowhere_else(home: Home) -> None:
    """Whoever steals the old key after the screen has followed can do nothing with it."""
    home.publish(STORIES)
    home.install()
    hand_over(home, SIGNER, KEYS[1])
    publish_by(home, KEYS[1], 3)
    installed(home)
    (home.release / KEY_CHAIN).unlink()
    hand_over(home, SIGNER, STRANGER)
    publish_by(home, STRANGER, 4)
    assert isinstance(installed(home), Refused)
    hand_over(home, KEYS[1], SIGNER)
    publish_by(home, SIGNER, 4)
    assert isinstance(installed(home), Refused), "the chain never goes back"
    assert trusted(home).newest == KEYS[1].public


def test_a_link_that_the_key_before_did_not_sign_leads_nowhere() -> None:
    forged = KeyLink(SIGNER.public, STRANGER.public, STRANGER.hand_over(STRANGER.public))
    assert not follow([SIGNER.public], [forged])
    other = KeyLink(SIGNER.public, STRANGER.public, SIGNER.hand_over(KEYS[1].public))
    assert not follow([SIGNER.public], [other])
    right = link(SIGNER, KEYS[1].public)
    assert follow([SIGNER.public], [forged, other, right]) == [right]


@pytest.mark.parametrize("data", [b"", b"junk", b'{"format":1,"links":[["a"]]}\n'])
def test_a_spoilt_chain_in_the_release_leads_nowhere_and_the_view_stays(
    screen: InstalledScreen, home: Home, data: bytes
) -> None:
    hand_over(home, SIGNER, KEYS[1])
    publish_by(home, KEYS[1], 3)
    (home.release / KEY_CHAIN).write_bytes(data)
    outcome = installed(home)
    assert isinstance(outcome, Refused)
    assert outcome.reason is RefusedReason.UNSIGNED
    screen.refresh()
    assert len(screen.shown_positions()) == len(STORIES)
    assert any(KEY_CHAIN in fault for fault in verify(home.release, trusted(home)).faults)
    hand_over(home, SIGNER, KEYS[1])
    assert isinstance(installed(home), Installed)


@pytest.mark.parametrize("lost", [True, False])
def test_a_spoilt_copy_on_the_screen_shows_nobody_until_the_next_installation(
    screen: InstalledScreen, home: Home, lost: bool
) -> None:
    hand_over(home, SIGNER, KEYS[1])
    publish_by(home, KEYS[1], 3)
    installed(home)
    screen.close()
    if lost:
        (home.screen / KEY_CHAIN).unlink()
    else:
        (home.screen / KEY_CHAIN).write_bytes(b"junk")
    assert reason(opened(home)) is EducationOnlyReason.NOT_TRUSTED
    publish_by(home, KEYS[1], 2)
    installed(home)
    kiosk = opened(home)
    assert reason(kiosk) is None
    assert len(kiosk.shown_positions()) == 2


def test_between_the_chain_and_the_view_the_view_before_is_still_shown(home: Home) -> None:
    """The two are two files: a power cut in between must not darken the wall."""
    home.publish(STORIES)
    home.install()
    keep_links(home.screen, Trust(SIGNER.public, (link(SIGNER, KEYS[1].public),)))
    kiosk = opened(home)
    assert reason(kiosk) is None
    assert len(kiosk.shown_positions()) == len(STORIES)
    payload = head_payload(head(STORIES, 2))
    head_path(home.release, LOBBY).write_bytes(seal(payload, SIGNER.sign(payload)))
    assert isinstance(installed(home), Refused), "but nothing new by the earlier key"


def test_a_link_stands_in_the_chain_once(home: Home) -> None:
    home.release.mkdir(parents=True, exist_ok=True)
    for _ in range(3):
        hand_over(home, SIGNER, KEYS[1])
    chain = read_chain(home.release)
    assert isinstance(chain, tuple)
    assert len(chain) == 1
