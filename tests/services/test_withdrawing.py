"""When a person takes their consent back, they are gone at once, and then from every file."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from hopewall.core.codes import ChannelName, Language
from hopewall.core.consent import Scope
from hopewall.core.screen import Changed, EducationOnlyReason, Facets
from hopewall.core.story import PersonInPhoto, PhotoRole, Resolution, Story
from hopewall.demo.answers import Twist
from hopewall.demo.cast import CastMember
from hopewall.release.current import CURRENT, Current, read_current
from hopewall.release.head_file import head_path
from hopewall.release.objects import ObjectStore
from hopewall.release.screen_index import InstalledScreen
from hopewall.release.verify import verify
from hopewall.services.home import Home
from hopewall.services.publishing import (
    ChannelPublished,
    bring_up_to_date,
)
from hopewall.services.withdrawing import (
    Hidden,
    NotFound,
    Removed,
    WhoAndHow,
    hide_person,
    published_channels,
    remove_traces,
)
from hopewall.vault import FIRST_PREV_HASH, Vault
from tests.services.demonstration import (
    NOW,
    SITE,
    TWISTS,
    approve,
    edited,
    hashes,
    holds,
    ordinary,
    person_of,
    screen_of,
    story_of,
)

LOBBY = ChannelName.LOBBY
WORD = "xylophonist"


@pytest.fixture
def screen(home: Home) -> Iterator[InstalledScreen]:
    """A kiosk that runs while somebody withdraws."""
    opened = screen_of(home)
    assert opened.state is None
    yield opened
    opened.close()


def hide(home: Home, vault: Vault, person: str) -> Hidden:
    outcome = hide_person(home, vault, WhoAndHow(person, "the desk"), NOW)
    assert isinstance(outcome, Hidden), outcome
    assert not outcome.fault
    return outcome


def remove(home: Home, vault: Vault) -> None:
    outcome = remove_traces(home, vault, SITE, published_channels(home), NOW)
    assert isinstance(outcome, Removed), outcome


def publish(home: Home, vault: Vault) -> None:
    for name in (ChannelName.SESSION, LOBBY):
        outcome = bring_up_to_date(home, vault, SITE, name, NOW)
        assert isinstance(outcome, ChannelPublished), outcome


def current(home: Home) -> Current:
    found = read_current(home.screen)
    assert isinstance(found, Current)
    return found


def test_head_and_current_leave_the_story_out_at_once_and_the_index_is_not_touched(
    home: Home, vault: Vault
) -> None:
    gone = ordinary()
    before = current(home)
    index = (home.screen / before.database).read_bytes()
    hidden = hide(home, vault, person_of(gone))
    assert hidden.stories == {story_of(gone)}
    assert hidden.channels == tuple(ChannelName)
    for name in ChannelName:
        assert story_of(gone).encode() not in head_path(home.release, name).read_bytes()
    after = current(home)
    assert after.withheld == (story_of(gone),)
    assert after.database == before.database
    assert (home.screen / before.database).read_bytes() == index


def test_a_running_kiosk_hears_of_it_at_its_next_look_and_shows_nothing_of_it(
    home: Home, vault: Vault, screen: InstalledScreen
) -> None:
    gone = ordinary()
    story_id = story_of(gone)
    page = screen.page(story_id)
    assert page is not None
    position, word = page.tile.position, page.tile.name[Language.ZH_HANS]
    facets = Facets(illness=page.illness)
    counts = screen.facet_counts(Facets())
    assert position in screen.search(word)
    assert position in screen.matching(facets)
    hide(home, vault, person_of(gone))
    news = screen.refresh()
    assert isinstance(news, Changed)
    assert news.gone == {story_id}
    assert screen.page(story_id) is None
    assert screen.tiles([position]) == [None]
    assert position not in screen.search(word)
    assert position not in screen.matching(facets)
    assert position not in screen.shown_positions()
    assert not screen.is_story_shown(story_id)
    after = screen.facet_counts(Facets())
    assert page.illness is not None
    assert after["illness"].get(page.illness, 0) == counts["illness"][page.illness] - 1
    remove(home, vault)
    screen.refresh()
    assert screen.page(story_id) is None
    assert screen.count() == len(screen.shown_positions())


def test_after_the_rebuild_no_byte_of_the_words_and_no_picture_is_left(
    home: Home, vault: Vault
) -> None:
    gone = ordinary()
    with vault.reading() as reading:
        story = reading.stories.get(story_of(gone))
    assert story.photo is not None
    pictures = [rendition.sha256 for rendition in story.photo.renditions]
    needles = [story.story_id, *pictures, story.texts[Language.ZH_HANS].quote]
    needles += [story.texts[Language.EN].message, story.texts[Language.EN].title]
    store = ObjectStore(home.release / "objects")
    assert all(store.has(name) for name in pictures)
    assert all(holds(home.release, needle) for needle in needles)
    hide(home, vault, story.story_id)
    remove(home, vault)
    for needle in needles:
        assert holds(home.release, needle) == [], needle
        assert holds(home.screen, needle) == [], needle
    assert not any(store.has(name) for name in pictures)
    assert verify(home.release).faults == ()


def test_a_picture_that_somebody_else_shares_stays(home: Home, vault: Vault) -> None:
    one, other = story_of(ordinary(0)), story_of(ordinary(1))
    with vault.unit_of_work() as work:
        first, second = work.stories.get(one), work.stories.get(other)
        assert first.photo is not None
        assert second.photo is not None
        shared = replace(second.photo, renditions=first.photo.renditions)
        changed = replace(second, photo=shared)
        work.stories.save(changed)
        approve(work, changed)
        work.commit()
    publish(home, vault)
    hide(home, vault, one)
    remove(home, vault)
    store = ObjectStore(home.release / "objects")
    assert all(store.has(rendition.sha256) for rendition in first.photo.renditions)
    assert verify(home.release).faults == ()
    kiosk = screen_of(home)
    assert kiosk.is_story_shown(other)
    kiosk.close()


def relative_in_photo(vault: Vault, member: CastMember, relative: CastMember) -> Story:
    """Put a second person, who consented too, into somebody's photo."""
    with vault.unit_of_work() as work:
        record = work.consents.of(person_of(relative))[-1]
        story = work.stories.get(story_of(member))
        assert story.photo is not None
        beside = PersonInPhoto(
            person_of(relative), PhotoRole.RELATIVE, Resolution.CONSENTED, record.consent_id
        )
        photo = replace(story.photo, people=(*story.photo.people, beside), faces_count=2)
        story = replace(story, photo=photo)
        work.stories.save(story)
        approve(work, story, Scope.RELATIVES_SHOWN)
        work.commit()
    return story


def test_a_relative_takes_the_story_down_whose_photo_shows_them(
    home: Home, vault: Vault, screen: InstalledScreen
) -> None:
    member, relative = ordinary(0), ordinary(1)
    story = relative_in_photo(vault, member, relative)
    publish(home, vault)
    screen.refresh()
    page = screen.page(story.story_id)
    assert page is not None
    assert page.tile.portrait_path
    hidden = hide(home, vault, person_of(relative))
    assert hidden.stories == {story.story_id, story_of(relative)}
    news = screen.refresh()
    assert isinstance(news, Changed)
    assert news.gone == hidden.stories
    remove(home, vault)
    assert not screen_shows(home, story.story_id)
    assert story.photo is not None
    store = ObjectStore(home.release / "objects")
    assert not any(store.has(rendition.sha256) for rendition in story.photo.renditions)


def screen_shows(home: Home, story_id: str, now: datetime = NOW) -> bool:
    kiosk = screen_of(home, now)
    try:
        assert kiosk.state is None
        return kiosk.is_story_shown(story_id)
    finally:
        kiosk.close()


def test_withdrawing_twice_is_fine(home: Home, vault: Vault) -> None:
    hide(home, vault, person_of(ordinary()))
    remove(home, vault)
    assert hide(home, vault, story_of(ordinary())).channels == ()
    remove(home, vault)
    assert verify(home.release).faults == ()
    assert not screen_shows(home, story_of(ordinary()))


def test_somebody_already_withdrawn_can_withdraw(home: Home, vault: Vault) -> None:
    assert hide(home, vault, person_of(TWISTS[Twist.WITHDRAWN])).channels == ()


@pytest.mark.parametrize("by", ["person id", "story id", "English name", "Chinese name"])
def test_a_person_is_found(home: Home, vault: Vault, by: str) -> None:
    member = ordinary(4)
    text = {
        "person id": person_of(member),
        "story id": story_of(member),
        "English name": f" {member.name[Language.EN].upper()} ",
        "Chinese name": member.name[Language.ZH_HANS],
    }[by]
    assert hide(home, vault, text).subject_id == person_of(member)


def test_a_pseudonym_is_a_displayed_name(home: Home, vault: Vault) -> None:
    member = TWISTS[Twist.PSEUDONYM]
    with vault.reading() as reading:
        shown = reading.people.get(person_of(member)).names.pseudonym[Language.ZH_HANS]
        several = [
            subject.subject_id
            for subject in reading.people.all()
            if subject.names.pseudonym[Language.ZH_HANS] == shown
        ]
    outcome = hide_person(home, vault, WhoAndHow(shown, ""), NOW)
    if len(several) == 1:
        assert isinstance(outcome, Hidden)
    else:
        assert isinstance(outcome, NotFound)
        assert "id" in outcome.sentence


def test_a_name_that_several_people_have_changes_nothing(home: Home, vault: Vault) -> None:
    with vault.unit_of_work() as work:
        for member in (ordinary(0), ordinary(1)):
            subject = work.people.get(person_of(member))
            names = replace(subject.names, first={Language.EN: "Twin", Language.ZH_HANS: "双双"})
            work.people.save(replace(subject, names=names))
        work.commit()
    before = hashes(home.root)
    outcome = hide_person(home, vault, WhoAndHow("twin", ""), NOW)
    assert isinstance(outcome, NotFound)
    assert outcome.sentence.startswith("2 people")
    assert hashes(home.root) == before


@pytest.mark.parametrize("who", ["Nobody", "", "   ", "%", "' OR 1=1 --", "s" * 5000, "\udcff"])
def test_an_unknown_name_changes_nothing(home: Home, vault: Vault, who: str) -> None:
    before = hashes(home.root)
    outcome = hide_person(home, vault, WhoAndHow(who, ""), NOW)
    assert not isinstance(outcome, Hidden)
    assert outcome.sentence
    assert hashes(home.root) == before


def test_a_new_consent_signed_afterwards_brings_the_story_back(home: Home, vault: Vault) -> None:
    """Taking back is not for ever; and it shows that the other tests are sharp."""
    hide(home, vault, person_of(ordinary()))
    remove(home, vault)
    later = NOW + timedelta(days=3)
    with vault.unit_of_work() as work:
        record = work.consents.of(person_of(ordinary()))[-1]
        again = replace(
            record,
            consent_id="signed-again",
            version=1,
            prev_hash=FIRST_PREV_HASH,
            signed_on=later.date(),
            copy_given_on=later.date(),
            recorded_at=later,
            verified_at=later,
        )
        work.consents.append(again)
        work.commit()
    after = later + timedelta(days=1)
    outcome = bring_up_to_date(home, vault, SITE, LOBBY, after)
    assert isinstance(outcome, ChannelPublished)
    assert screen_shows(home, story_of(ordinary()), after)


def test_an_edit_of_a_withdrawn_story_does_not_bring_it_back(home: Home, vault: Vault) -> None:
    hide(home, vault, person_of(ordinary()))
    with vault.unit_of_work() as work:
        story = edited(work.stories.get(story_of(ordinary())), WORD)
        work.stories.save(story)
        approve(work, story)
        work.commit()
    publish(home, vault)
    assert not screen_shows(home, story_of(ordinary()))
    assert holds(home.release, WORD) == []


def test_an_unreadable_screen_shows_nobody(home: Home) -> None:
    (home.screen / CURRENT).write_bytes(b"?")
    kiosk = screen_of(home)
    assert kiosk.state is not None
    assert kiosk.state.reason is EducationOnlyReason.DAMAGED
    assert list(kiosk.shown_positions()) == []
    kiosk.close()
    assert (home.screen / CURRENT).read_bytes() == b"?"
