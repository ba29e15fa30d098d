"""A head that the hospital's key did not sign is refused by installer and kiosk alike."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hopewall.core.codes import ChannelName
from hopewall.core.head import Head, Sealed, decode_payload, head_payload, seal, unseal
from hopewall.core.screen import EducationOnlyReason
from hopewall.release.current import CURRENT, Current, decode_current, encode_current
from hopewall.release.head_file import head_path
from hopewall.release.install import flip, install, rebuild
from hopewall.release.outcome import Refused, RefusedReason
from hopewall.release.publish import Withdrawn, publish, withdraw_from_head
from hopewall.release.screen_index import LOOK_AGAIN, InstalledScreen
from hopewall.release.signature import PublicKey, Signer, check_signature
from hopewall.release.trust import TRUSTED, NoTrust, read_trust, set_trust
from hopewall.release.verify import show, verify
from hopewall.release.view_files import file_sha256
from tests.release.screens import STORIES, opened, reason, shows_nobody
from tests.release.walls import LOBBY, NOW, SIGNER, Home, head, objects

STRANGER = Signer(b"a key that belongs to a stranger")
PAYLOAD = head_payload(head(STORIES[:3], 7))
SEALED = Sealed(PAYLOAD, SIGNER.sign(PAYLOAD))
RIGHT = decode_payload(PAYLOAD)


def refused(home: Home) -> Refused:
    """Try every way in; all must refuse, and for one reason."""
    ways = [way(home.release, home.screen, LOBBY, home.now) for way in (flip, rebuild, install)]
    reasons = set()
    for outcome in ways:
        assert isinstance(outcome, Refused), outcome
        reasons.add(outcome.reason)
    assert len(reasons) == 1
    last = ways[-1]
    assert isinstance(last, Refused)
    return last


def put(home: Home, payload: bytes, signature: str) -> None:
    head_path(home.release, LOBBY).write_bytes(seal(payload, signature))


def test_the_right_signature_is_accepted() -> None:
    assert check_signature(SEALED, [SIGNER.public]) is None
    assert check_signature(SEALED, [STRANGER.public, SIGNER.public]) is None
    assert check_signature(SEALED, []) is not None
    assert SIGNER.sign(PAYLOAD) == SEALED.signature, "the same head, the same signature"


def _changed() -> dict[str, Head]:
    assert isinstance(RIGHT, Head)
    first = RIGHT.stories[0]
    other = "f" * 64
    return {
        "channel": RIGHT._replace(channel=ChannelName.SESSION),
        "version": RIGHT._replace(version=8),
        "issued": RIGHT._replace(issued=RIGHT.issued + timedelta(seconds=1)),
        "lease": RIGHT._replace(lease_end=RIGHT.lease_end + timedelta(days=3650)),
        "a story less": RIGHT._replace(stories=RIGHT.stories[1:]),
        "another order": RIGHT._replace(stories=RIGHT.stories[::-1]),
        "a story's id": RIGHT._replace(stories=(first._replace(id="s-x"), *RIGHT.stories[1:])),
        "a story's object": RIGHT._replace(
            stories=(first._replace(object=other), *RIGHT.stories[1:])
        ),
        "a story's last day": RIGHT._replace(
            stories=(first._replace(until=first.until + timedelta(days=1)), *RIGHT.stories[1:]),
        ),
        "a story's pictures": RIGHT._replace(
            stories=(first._replace(pictures=(other,)), *RIGHT.stories[1:])
        ),
        "pictures of pages": RIGHT._replace(pictures=(other,)),
        "format": RIGHT._replace(format=2),
    }


@pytest.mark.parametrize("field", list(_changed()))
def test_no_field_of_a_head_can_be_changed(field: str) -> None:
    payload = head_payload(_changed()[field])
    assert payload != PAYLOAD
    fault = check_signature(Sealed(payload, SEALED.signature), [SIGNER.public])
    assert fault is not None
    assert fault.endswith(".")


@settings(deadline=None)
@given(at=st.integers(0, len(PAYLOAD) - 1), bit=st.integers(0, 7))
def test_no_bit_of_a_head_can_be_changed(at: int, bit: int) -> None:
    payload = bytearray(PAYLOAD)
    payload[at] ^= 1 << bit
    assert check_signature(Sealed(bytes(payload), SEALED.signature), [SIGNER.public]) is not None


@settings(deadline=None)
@given(at=st.integers(0, len(SEALED.signature) - 1), letter=st.sampled_from("Ab0+/=:-z"))
def test_a_signature_has_one_form_only(at: int, letter: str) -> None:
    """Base64 has letters whose last bits do not count; they are not accepted either."""
    signature = SEALED.signature[:at] + letter + SEALED.signature[at + 1 :]
    right = signature == SEALED.signature
    assert (check_signature(Sealed(PAYLOAD, signature), [SIGNER.public]) is None) is right


@pytest.mark.parametrize(
    "signature",
    ["", "ed25519", "ed25519:" + "0" * 16 + ":", "x" * 400, SEALED.signature.split(":")[2]],
)
def test_what_is_no_signature_is_refused(signature: str) -> None:
    assert check_signature(Sealed(PAYLOAD, signature), [SIGNER.public]) is not None


def test_a_signature_of_the_head_of_another_channel_stands_under_that_one_only(home: Home) -> None:
    home.publish(STORIES)
    session = head(STORIES, 1)._replace(channel=ChannelName.SESSION)
    signature = SIGNER.sign(head_payload(session))
    put(home, head_payload(head(STORIES, 2)), signature)
    assert refused(home).reason is RefusedReason.UNSIGNED
    put(home, head_payload(session), signature)
    assert refused(home).reason is RefusedReason.WRONG_CHANNEL


def test_a_handing_over_is_no_signature_of_a_head() -> None:
    handing = SIGNER.hand_over(STRANGER.public)
    as_head = f"ed25519:{SIGNER.public.key_id}:{handing}"
    assert check_signature(Sealed(PAYLOAD, as_head), [SIGNER.public]) is not None
    of_head = SEALED.signature.split(":")[2]
    assert not SIGNER.public.hands_over(STRANGER.public, of_head)
    assert SIGNER.public.hands_over(STRANGER.public, handing)
    assert not STRANGER.public.hands_over(SIGNER.public, handing)


def test_unsigned_or_signed_by_another_a_head_is_refused_and_the_view_stays(
    screen: InstalledScreen, home: Home
) -> None:
    payload = head_payload(head(STORIES[:2], 2))
    for signature, word in (
        ("", "not signed"),
        (STRANGER.sign(payload), "another key"),
        (STRANGER.sign(payload).replace(STRANGER.public.key_id, SIGNER.public.key_id), "wrong"),
    ):
        put(home, payload, signature)
        outcome = refused(home)
        assert outcome.reason is RefusedReason.UNSIGNED
        assert word in outcome.sentence
        screen.refresh()
        assert len(screen.shown_positions()) == len(STORIES)


def test_cg_28_an_older_head_with_the_right_signature_is_refused(
    screen: InstalledScreen, home: Home
) -> None:
    first = head_path(home.release, LOBBY).read_bytes()
    home.publish(STORIES[1:])
    home.install()
    head_path(home.release, LOBBY).write_bytes(first)
    assert refused(home).reason is RefusedReason.OLDER_VERSION
    same = head_payload(head(STORIES, 2))
    put(home, same, SIGNER.sign(same))
    assert refused(home).reason is RefusedReason.OLDER_VERSION, "another head of the same number"
    screen.refresh()
    assert not screen.is_story_shown(STORIES[0].story_id)


def foreign_screen(home: Home) -> Home:
    """Let a stranger install a release of their own, everything right but the key."""
    theirs = Home(home.root / "theirs", home.now)
    publish(theirs.release, head(STORIES, 9), objects(STORIES), signer=STRANGER)
    set_trust(theirs.screen, STRANGER.public)
    theirs.install()
    return theirs


@pytest.mark.parametrize("running", [True, False])
def test_a_view_that_a_stranger_put_on_the_disk_shows_nobody(
    screen: InstalledScreen, home: Home, running: bool
) -> None:
    """Head, index and CURRENT agree with one another; the key is not the one of the set-up."""
    theirs = foreign_screen(home)
    for path in theirs.screen.iterdir():
        if path.name.startswith(("gen-", "head-", "state-", CURRENT)):
            shutil.copy(path, home.screen)
    kiosk = screen if running else opened(home)
    kiosk.refresh()
    assert reason(kiosk) is EducationOnlyReason.NOT_TRUSTED
    assert shows_nobody(kiosk)


def test_an_index_with_somebody_whom_the_head_does_not_name_does_not_show_them(
    home: Home,
) -> None:
    """Somebody puts an old index back, and a CURRENT that says all is well."""
    home.publish(STORIES)
    home.install()
    old = next(home.screen.glob("gen-*.db"))
    data = old.read_bytes()
    withdraw_from_head(home.release, LOBBY, {STORIES[4].story_id}, NOW, SIGNER)
    flip(home.release, home.screen, LOBBY, NOW)
    forged = (home.screen / CURRENT).read_bytes().splitlines()[0]
    assert STORIES[4].story_id.encode() in forged
    current = decode_current((home.screen / CURRENT).read_bytes())
    assert isinstance(current, Current)
    (home.screen / CURRENT).write_bytes(encode_current(current._replace(withheld=())))
    old.write_bytes(data)
    screen = opened(home)
    assert screen.state is None
    assert not screen.is_story_shown(STORIES[4].story_id)
    assert len(screen.shown_positions()) == len(STORIES) - 1


def test_words_that_somebody_changed_in_the_index_are_not_opened(home: Home) -> None:
    """The index has its hash in CURRENT, and CURRENT is anybody's who can write there."""
    home.publish(STORIES)
    home.install()
    index = next(home.screen.glob("gen-*.db"))
    with closing(sqlite3.connect(index)) as db, db:
        db.execute("UPDATE page SET body = CAST(replace(body, 'laugh', 'shout') AS BLOB)")
    current = decode_current((home.screen / CURRENT).read_bytes())
    assert isinstance(current, Current)
    forged = current._replace(database_sha256=file_sha256(index))
    (home.screen / CURRENT).write_bytes(encode_current(forged))
    screen = opened(home)
    assert screen.page(STORIES[4].story_id) is None
    assert reason(screen) is EducationOnlyReason.DAMAGED
    assert shows_nobody(screen)


@pytest.mark.parametrize("what", ["lease_end", "issued"])
def test_a_current_that_says_other_than_its_head_shows_nobody(home: Home, what: str) -> None:
    home.publish(STORIES)
    home.install()
    current = decode_current((home.screen / CURRENT).read_bytes())
    assert isinstance(current, Current)
    moved = getattr(current, what) + timedelta(days=300)
    changed = (
        current._replace(lease_end=moved) if what == "lease_end" else current._replace(issued=moved)
    )
    (home.screen / CURRENT).write_bytes(encode_current(changed))
    assert reason(opened(home)) is EducationOnlyReason.DAMAGED


def lose(home: Home) -> None:
    (home.screen / TRUSTED).unlink()


def spoil(home: Home) -> None:
    (home.screen / TRUSTED).write_bytes(b"{}")


def one_bit(home: Home) -> None:
    data = bytearray((home.screen / TRUSTED).read_bytes())
    data[40] ^= 1
    (home.screen / TRUSTED).write_bytes(bytes(data))


@pytest.mark.parametrize("break_it", [lose, spoil, one_bit])
@pytest.mark.parametrize("running", [True, False])
def test_without_a_sound_trusted_key_nobody_is_shown_and_nothing_installed(
    screen: InstalledScreen, home: Home, break_it: Callable[[Home], None], running: bool
) -> None:
    break_it(home)
    kiosk = screen if running else opened(home)
    kiosk.refresh()
    assert reason(kiosk) is EducationOnlyReason.NOT_TRUSTED
    assert kiosk.state is not None
    assert "hopewall release trust" in kiosk.state.sentence
    assert shows_nobody(kiosk)
    home.publish(STORIES[:3])
    assert refused(home).reason is RefusedReason.NOT_TRUSTED
    assert isinstance(read_trust(home.screen), NoTrust)
    set_trust(home.screen, SIGNER.public)
    kiosk.refresh()
    home.now += LOOK_AGAIN
    kiosk.refresh()
    assert reason(kiosk) is None


def test_a_publisher_does_not_cut_and_sign_what_it_did_not_make(home: Home) -> None:
    """Else anybody who can write a head would have it signed with the next withdrawal."""
    home.publish(STORIES)
    forged = head_payload(head(STORIES, 5))
    for signature in ("", STRANGER.sign(forged)):
        put(home, forged, signature)
        before = head_path(home.release, LOBBY).read_bytes()
        outcome = withdraw_from_head(home.release, LOBBY, {STORIES[0].story_id}, NOW, SIGNER)
        assert isinstance(outcome, Refused)
        assert outcome.reason is RefusedReason.UNSIGNED
        assert head_path(home.release, LOBBY).read_bytes() == before
    put(home, forged, SIGNER.sign(forged))
    outcome = withdraw_from_head(home.release, LOBBY, {STORIES[0].story_id}, NOW, SIGNER)
    assert isinstance(outcome, Withdrawn)
    sealed = unseal(head_path(home.release, LOBBY).read_bytes())
    assert isinstance(sealed, Sealed)
    assert SIGNER.public.made(sealed)


def test_verify_and_show_look_at_the_signature(home: Home) -> None:
    home.publish(STORIES)
    trust = read_trust(home.screen)
    assert verify(home.release, trust).sound
    assert verify(home.release, trust).heads[0].key == SIGNER.public.fingerprint
    payload = head_payload(head(STORIES, 1))
    put(home, payload, STRANGER.sign(payload))
    faults = verify(home.release, trust).faults
    assert any("another key" in fault for fault in faults)
    assert isinstance(show(home.release, LOBBY, trust), Refused)
    lose(home)
    faults = verify(home.release, read_trust(home.screen)).faults
    assert "no key" in faults[0]


def test_a_fingerprint_is_short_enough_to_read_aloud() -> None:
    assert [len(group) for group in SIGNER.public.fingerprint.split()] == [4] * 8
    assert SIGNER.public.fingerprint != STRANGER.public.fingerprint
    with pytest.raises(ValueError, match="32"):
        PublicKey(b"short")
