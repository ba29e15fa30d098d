"""Somebody may have more than one story: each on its own, under the consents of one person."""

import uuid
from dataclasses import replace

from hopewall.core.codes import ChannelName
from hopewall.core.story import StoryState
from hopewall.services.home import Home
from hopewall.services.publishing import ChannelPublished, bring_up_to_date
from hopewall.services.studio.another_story import (
    StoryBegun,
    StoryUnwritten,
    begin_another,
    hangs,
    story_to_open,
    title_of,
)
from hopewall.services.studio.desk import NotAllowed
from hopewall.services.studio.people_list import PeopleList, open_people
from hopewall.services.studio.person_page import PersonPage, open_person
from hopewall.services.studio.photo_page import PhotosPage, open_photos, put_in_story
from hopewall.services.studio.writing import Saved
from hopewall.services.withdrawing import Hidden, WhoAndHow, hide_person
from hopewall.vault import Vault, consent_hash
from tests.services.demonstration import (
    NOW,
    SITE,
    approve,
    ordinary,
    person_of,
    screen_of,
    story_of,
)
from tests.services.studio.conftest import CURATOR, OFFICER, Seat
from tests.services.studio.stories import EN, ZH, begun

WHO = person_of(ordinary())
FIRST = story_of(ordinary())


def page_of(at: Seat) -> PersonPage:
    page = open_person(at(CURATOR), WHO)
    assert isinstance(page, PersonPage)
    return page


def second(at: Seat) -> str:
    outcome = begin_another(at(CURATOR), WHO, ZH)
    assert isinstance(outcome, StoryBegun)
    return outcome.story_id


def test_another_story_is_begun_once_and_looked_at_only_when_asked_for(at: Seat) -> None:
    assert isinstance(begin_another(at(OFFICER), WHO, ZH), NotAllowed)
    newer = second(at)
    again = begin_another(at(CURATOR), WHO, ZH)
    assert isinstance(again, StoryUnwritten)
    assert again.story_id == newer
    stories = page_of(at).stories
    assert [one.story.story_id for one in stories] == [FIRST, newer], "what hangs comes first"
    assert [hangs(one) for one in stories] == [True, False]
    assert title_of(stories[1].story.texts, EN) == ""
    for asked, opened in (("", FIRST), (newer, newer), ("nobody's", FIRST)):
        found = story_to_open(stories, asked)
        assert found is not None
        assert found.story.story_id == opened
    assert story_to_open(()) is None


def test_a_photo_goes_into_the_story_that_is_open(at: Seat) -> None:
    newer = second(at)
    for asked, photo_is_there in (("", True), (FIRST, True), (newer, False)):
        page = open_photos(at(CURATOR), WHO, "", asked)
        assert isinstance(page, PhotosPage)
        assert page.story_id == (asked or FIRST)
        assert bool(page.story_photo) is photo_is_there
    own = page_of(at).stories[0].story.photo
    assert own is not None
    assert isinstance(put_in_story(at(CURATOR), newer, own.asset_id), Saved)
    page = open_photos(at(CURATOR), WHO, "", newer)
    assert isinstance(page, PhotosPage)
    assert page.story_photo == own.asset_id
    assert begun(at(CURATOR), FIRST).content.photo_id == own.asset_id


def test_two_stories_hang_as_two_faces_and_leave_together(
    at: Seat, home: Home, vault: Vault
) -> None:
    with vault.unit_of_work() as work:
        first = work.stories.get(FIRST)
        later = {
            language: replace(text, title=f"{text.title} 2")
            for language, text in first.texts.items()
        }
        other = replace(first, story_id=str(uuid.uuid4()), texts=later)
        work.stories.add(other)
        work.commit()
    published = bring_up_to_date(home, vault, SITE, ChannelName.LOBBY, NOW)
    assert isinstance(published, ChannelPublished)
    assert on_the_wall(home, FIRST, other.story_id) == (True, False), "it was shown to nobody yet"
    with vault.unit_of_work() as work:
        reviewed = work.consents.of(WHO)[-1].patient_reviews
        both = approve(work, other)
        newer = replace(
            both,
            version=both.version + 1,
            prev_hash=consent_hash(both),
            patient_reviews=(*reviewed, *both.patient_reviews),
        )
        work.consents.append(newer)
        work.commit()
    assert isinstance(bring_up_to_date(home, vault, SITE, ChannelName.LOBBY, NOW), ChannelPublished)
    assert on_the_wall(home, FIRST, other.story_id) == (True, True)
    assert [hangs(one) for one in page_of(at).stories] == [True, True]
    people = open_people(at(CURATOR))
    assert isinstance(people, PeopleList)
    assert sum(row.subject_id == WHO for row in people.rows) == 1, "a person is one line"

    with vault.unit_of_work() as work:
        work.stories.save(replace(work.stories.get(other.story_id), state=StoryState.HIDDEN))
        work.commit()
    assert isinstance(bring_up_to_date(home, vault, SITE, ChannelName.LOBBY, NOW), ChannelPublished)
    assert on_the_wall(home, FIRST, other.story_id) == (True, False), "one may leave alone"

    hidden = hide_person(home, vault, WhoAndHow(WHO, "demo-writer"), NOW)
    assert isinstance(hidden, Hidden)
    assert hidden.stories == {FIRST, other.story_id}
    assert on_the_wall(home, FIRST, other.story_id) == (False, False)


def on_the_wall(home: Home, *story_ids: str) -> tuple[bool, ...]:
    screen = screen_of(home)
    try:
        return tuple(screen.page(each) is not None for each in story_ids)
    finally:
        screen.close()
