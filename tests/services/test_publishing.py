"""Publishing costs what has changed, decides by consent alone, and mends what the disk lost."""

from collections.abc import Iterable
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from hopewall.core.codes import ChannelName, Language
from hopewall.core.head import Head
from hopewall.core.ledger import place_of
from hopewall.release.head_file import head_path, read_head
from hopewall.release.objects import ObjectStore
from hopewall.release.outcome import Refused, RefusedReason
from hopewall.release.publish import Published, publish
from hopewall.release.signature import Signer
from hopewall.release.verify import verify
from hopewall.services import channel_work
from hopewall.services.home import Home
from hopewall.services.publishing import (
    ChannelPublished,
    NotPublished,
    bring_up_to_date,
    publish_again,
    publish_channel,
)
from hopewall.services.withdrawing import Hidden, WhoAndHow, hide_person
from hopewall.vault import Vault
from tests.services.demonstration import (
    MEMBERS,
    NOW,
    SITE,
    approve,
    beneath,
    edit,
    edited,
    ordinary,
    person_of,
    replace_bytes,
    screen_of,
    story_of,
    vault_of,
)

LOBBY, SESSION = ChannelName.LOBBY, ChannelName.SESSION


def build(
    home: Home, vault: Vault, now: datetime = NOW, channel: ChannelName = LOBBY
) -> ChannelPublished:
    outcome = bring_up_to_date(home, vault, SITE, channel, now)
    assert isinstance(outcome, ChannelPublished), outcome
    return outcome


def head_of(home: Home, channel: ChannelName = LOBBY) -> Head:
    head = read_head(head_path(home.release, channel))
    assert isinstance(head, Head), head
    return head


def shown_in(home: Home, channel: ChannelName = LOBBY) -> set[str]:
    return {entry.id for entry in head_of(home, channel).stories}


def test_a_second_publish_decides_nothing(home: Home, vault: Vault) -> None:
    before = head_of(home)
    outcome = build(home, vault)
    assert outcome.decided == 0
    assert outcome.version == before.version + 1
    assert head_of(home).stories == before.stories


def test_an_edit_that_the_person_approved_decides_one_story_only(home: Home, vault: Vault) -> None:
    story_id = story_of(ordinary())
    edit(vault, story_id, "xylophone", approved=True)
    assert build(home, vault).decided == 1
    screen = screen_of(home)
    page = screen.page(story_id)
    screen.close()
    assert page is not None
    assert "xylophone" in page.texts[Language.EN].message


def test_an_edit_without_a_new_approval_hides_that_language_cg17(home: Home, vault: Vault) -> None:
    story_id = story_of(ordinary())
    edit(vault, story_id, "xylophone", approved=False)
    build(home, vault)
    screen = screen_of(home)
    page = screen.page(story_id)
    screen.close()
    assert page is not None
    assert set(page.texts) == {Language.ZH_HANS}


def test_a_story_whose_every_language_was_edited_unapproved_is_hidden(
    home: Home, vault: Vault
) -> None:
    story_id = story_of(ordinary())
    with vault.unit_of_work() as work:
        story = work.stories.get(story_id)
        texts = {lang: replace(text, message="Other words.") for lang, text in story.texts.items()}
        work.stories.save(replace(story, texts=texts))
        work.commit()
    build(home, vault)
    assert story_id not in shown_in(home)


def test_consents_that_end_leave_by_themselves_on_a_later_day(home: Home, vault: Vault) -> None:
    first = head_of(home)
    last_day = min(entry.until for entry in first.stories)
    ending = {entry.id for entry in first.stories if entry.until == last_day}
    later = NOW + (last_day - NOW.date()) + timedelta(days=2)
    outcome = build(home, vault, later)
    assert outcome.decided < len(MEMBERS)
    assert not ending & shown_in(home)
    assert shown_in(home) < {entry.id for entry in first.stories}


def hooked(
    monkeypatch: pytest.MonkeyPatch, home: Home, vault: Vault, person: str
) -> list[set[str]]:
    """Let a withdrawal happen after the gate was asked and before the head is written.

    Returns what each head that is written afterwards will show.
    """
    waiting = [person]
    written: list[set[str]] = []

    def overtaken(
        release: Path, head: Head, objects: Iterable[bytes], *, signer: Signer, floor: int = 0
    ) -> object:
        if waiting:
            asked = WhoAndHow(waiting.pop(), "")
            assert isinstance(hide_person(home, vault, asked, NOW), Hidden)
        outcome = publish(release, head, objects, signer=signer, floor=floor)
        if isinstance(outcome, Published):
            written.append({entry.id for entry in head.stories})
        return outcome

    monkeypatch.setattr(channel_work, "publish", overtaken)
    return written


def test_a_withdrawal_while_publishing_never_comes_back(
    home: Home, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = ordinary(3)
    written = hooked(monkeypatch, home, vault, person_of(gone))
    build(home, vault)
    assert len(written) == 1, "the head that did not know of it was refused"
    assert story_of(gone) not in written[0]
    screen = screen_of(home)
    assert not screen.is_story_shown(story_of(gone))
    screen.close()


def test_a_withdrawal_of_a_story_that_no_head_named_yet_never_comes_back(
    home: Home, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    story_id = story_of(ordinary(3))
    with vault.unit_of_work() as work:
        story = work.stories.get(story_id)
        work.stories.save(edited(edited(story, "one"), "two"))
        work.commit()
    for path in (head_path(home.release, LOBBY), head_path(home.release, SESSION)):
        path.unlink()
    with vault.unit_of_work() as work:
        approve(work, work.stories.get(story_id))
        work.commit()
    hooked(monkeypatch, home, vault, person_of(ordinary(3)))
    build(home, vault)
    assert story_id not in shown_in(home)


def test_a_missing_object_is_written_again(home: Home, vault: Vault) -> None:
    store = ObjectStore(home.release / "objects")
    entry = head_of(home).stories[0]
    store.discard(entry.object)
    store.discard(entry.pictures[0])
    build(home, vault)
    assert verify(home.release).faults == ()


def test_a_spoilt_object_is_mended_by_publishing_again(home: Home, vault: Vault) -> None:
    store = ObjectStore(home.release / "objects")
    entry = head_of(home).stories[0]
    for name in (entry.object, entry.pictures[2]):
        size = store.path(name).stat().st_size
        replace_bytes(store.path(name), b"x" * size)
    assert len(verify(home.release).faults) == 2
    outcome = publish_again(home, vault, SITE, LOBBY, NOW)
    assert isinstance(outcome, ChannelPublished)
    assert verify(home.release).faults == ()


def test_publishing_again_mends_what_only_another_channel_uses(home: Home, vault: Vault) -> None:
    store = ObjectStore(home.release / "objects")
    only = head_of(home, SESSION).objects() - head_of(home).objects()
    for name in only:
        replace_bytes(store.path(name), b"x" * store.path(name).stat().st_size)
    assert len(verify(home.release).faults) == len(only) > 0
    assert isinstance(publish_again(home, vault, SITE, LOBBY, NOW), ChannelPublished)
    assert verify(home.release).faults == ()


def test_a_picture_that_is_lost_everywhere_hides_its_story_and_says_so(
    home: Home, vault: Vault
) -> None:
    entry = head_of(home).stories[0]
    ObjectStore(home.release / "objects").discard(entry.pictures[0])
    vault.pictures.discard([entry.pictures[0]])
    outcome = build(home, vault)
    lost = f"Story {entry.id} is hidden: a picture is missing; add its photo again."
    assert outcome.faults == (lost,)
    assert entry.id not in shown_in(home)
    assert len(shown_in(home)) == outcome.shown > 30


def reword(vault: Vault, story_id: str) -> None:
    """Change every language of a story, so that nobody has approved what it says now."""
    with vault.unit_of_work() as work:
        story = work.stories.get(story_id)
        texts = {lang: replace(text, message="Other words.") for lang, text in story.texts.items()}
        work.stories.save(replace(story, texts=texts))
        work.commit()


def test_publishing_one_channel_cuts_the_others_and_this_machines_own_screen(
    home: Home, vault: Vault
) -> None:
    """Also where the screen has yet to install what was published before."""
    gone, other = story_of(ordinary(3)), story_of(ordinary(4))
    edit(vault, other, "xylophone", approved=True)
    assert isinstance(publish_channel(home, vault, SITE, LOBBY, NOW), ChannelPublished)
    reword(vault, gone)
    before = shown_in(home)
    build(home, vault, channel=SESSION)
    assert shown_in(home) == before - {gone}
    screen = screen_of(home)
    page = screen.page(other)
    assert not screen.is_story_shown(gone)
    screen.close()
    assert page is not None
    assert "xylophone" in page.texts[Language.EN].message, "the screen has installed it"


def test_publishing_again_publishes_no_channel_that_was_never_published(
    home: Home, vault: Vault
) -> None:
    path = head_path(home.release, SESSION)
    path.unlink()
    before = head_of(home).version
    assert isinstance(publish_again(home, vault, SITE, LOBBY, NOW), ChannelPublished)
    assert not path.exists()
    assert head_of(home).version == before + 1


def test_a_release_has_its_issue_and_lease_to_the_second_and_its_numbers(
    home: Home, vault: Vault
) -> None:
    now = NOW + timedelta(minutes=3, microseconds=7)
    hidden = story_of(ordinary())
    before = shown_in(home)
    reword(vault, hidden)
    outcome = build(home, vault, now)
    head = head_of(home)
    assert head.issued == NOW + timedelta(minutes=3)
    assert head.lease_end == head.issued + timedelta(days=SITE.lease_days)
    assert (outcome.channel, outcome.version, outcome.decided) == (LOBBY, head.version, 1)
    assert outcome.shown == len(head.stories) == len(before) - 1
    with vault.reading() as reading:
        entries = list(reading.ledger.entries(LOBBY))
    assert outcome.hidden == len(entries) - outcome.shown
    order = [place_of(entry.id) for entry in head.stories]
    assert order == sorted(order)
    assert all(0 <= place < 2**52 for place in order)
    (decided,) = [entry for entry in entries if entry.story_id == hidden]
    assert (decided.object_sha256, decided.pictures) == ("", ())
    assert decided.position == place_of(hidden)
    assert decided.until == decided.decided_on


SPOIL_PHOTO = (
    "UPDATE rendition SET place = 7 WHERE place = 0 "
    "AND asset_id IN (SELECT photo_id FROM story WHERE story_id = :story)"
)


@pytest.mark.parametrize(
    "damage",
    [
        SPOIL_PHOTO,
        "UPDATE story SET timeline = '{' WHERE story_id = :story",
        "UPDATE subject SET sealed = x'00' WHERE subject_id = :person",
        "UPDATE story_text SET author = CAST(x'fffe00' AS TEXT) WHERE story_id = :story",
        "DELETE FROM subject_key WHERE subject_id = :person",
    ],
)
def test_a_damaged_case_is_hidden_and_the_others_stay(home: Home, damage: str) -> None:
    before = shown_in(home)
    gone = ordinary(5)
    with closing(beneath(home)) as db:
        db.execute(damage, {"story": story_of(gone), "person": person_of(gone)})
    with vault_of(home) as vault:
        for again in (False, True):
            outcome = build(home, vault)
            assert shown_in(home) == before - {story_of(gone)}, again
            assert outcome.shown == len(before) - 1


def test_a_damaged_ledger_is_made_anew(home: Home) -> None:
    before = shown_in(home)
    with closing(beneath(home)) as db:
        db.execute("UPDATE published SET until = 'never' WHERE story_id = ?", (min(before),))
    with vault_of(home) as vault:
        build(home, vault)
    assert shown_in(home) == before


def test_a_lost_head_never_brings_an_old_version_number_back(home: Home, vault: Vault) -> None:
    for channel in ChannelName:
        for _ in range(2):
            build(home, vault, channel=channel)
        before = head_of(home, channel)
        head_path(home.release, channel).unlink()
        assert build(home, vault, channel=channel).version > before.version
        replace_bytes(head_path(home.release, channel), b"{half a head")
        assert build(home, vault, channel=channel).version > before.version + 1


def test_a_lost_head_and_lost_state_files_are_made_good_by_what_is_installed(
    home: Home, vault: Vault
) -> None:
    for _ in range(3):
        build(home, vault)
    version = head_of(home).version
    head_path(home.release, LOBBY).unlink()
    for name in ("state-a", "state-b"):
        (home.screen / name).write_bytes(b"?")
    assert build(home, vault).version > version


def test_nothing_is_published_by_a_clock_that_was_set_back(home: Home, vault: Vault) -> None:
    """Consents that have ended would come back by it."""
    before = head_path(home.release, LOBBY).read_bytes()
    for back in (timedelta(minutes=10), timedelta(days=1), timedelta(days=400)):
        outcome = publish_channel(home, vault, SITE, LOBBY, NOW - back)
        assert isinstance(outcome, NotPublished)
        assert "set the clock" in outcome.sentence
    assert head_path(home.release, LOBBY).read_bytes() == before
    assert isinstance(publish_channel(home, vault, SITE, LOBBY, NOW), ChannelPublished)


def test_a_clock_that_had_leapt_ahead_is_forgiven_when_asked_to_publish_again(
    home: Home, vault: Vault
) -> None:
    build(home, vault, NOW + timedelta(days=100))
    assert isinstance(bring_up_to_date(home, vault, SITE, LOBBY, NOW), NotPublished)
    assert isinstance(publish_again(home, vault, SITE, LOBBY, NOW), ChannelPublished)
    screen = screen_of(home)
    assert screen.state is None
    screen.close()


def test_publishing_refused_by_the_release_leaves_the_ledger_as_it_was(
    home: Home, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    story_id = story_of(ordinary())
    edit(vault, story_id, "xylophone", approved=True)

    def refuse(*_: object, **__: object) -> Published | Refused:
        return Refused(RefusedReason.DISK_FULL, "Full.")

    with monkeypatch.context() as patch:
        patch.setattr(channel_work, "publish", refuse)
        assert bring_up_to_date(home, vault, SITE, LOBBY, NOW) == NotPublished("Full.")
    assert build(home, vault).decided == 1
