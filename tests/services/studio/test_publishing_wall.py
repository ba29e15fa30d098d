"""What publishing would change, publishing, and taking it back without bringing anybody back."""

from dataclasses import replace
from datetime import timedelta

from hopewall.core.codes import ChannelName
from hopewall.core.draft import DraftStage
from hopewall.core.story import StoryState
from hopewall.release.head_file import HeadFrame
from hopewall.services.last_release import present_head
from hopewall.services.studio.desk import Desk, NotAllowed
from hopewall.services.studio.people_list import WALL
from hopewall.services.studio.publish_preview import WallPreview, preview_wall
from hopewall.services.studio.publishing_wall import (
    NothingToUndo,
    WallNotPublished,
    WallPublished,
    WallUndone,
    publish_wall,
    show_again,
    take_off,
    undo_publishing,
)
from hopewall.services.withdrawing import WhoAndHow, hide_person
from hopewall.vault import Vault
from tests.services.demonstration import NOW, ordinary, person_of, story_of
from tests.services.studio.conftest import CLINICIAN, CURATOR, Clock, Seat
from tests.services.studio.papers import added
from tests.services.studio.stories import EN, approved, begun, handed_in, said_yes, written
from tests.services.studio.test_whole_way import RARE, consented, told

STORY = story_of(ordinary())


def look(desk: Desk) -> WallPreview:
    preview = preview_wall(desk)
    assert isinstance(preview, WallPreview), preview
    return preview


def published(desk: Desk) -> WallPublished:
    outcome = publish_wall(desk)
    assert isinstance(outcome, WallPublished), outcome
    return outcome


def ids(items: tuple[object, ...]) -> list[str]:
    return [item.story_id for item in items]  # type: ignore[attr-defined]


def changed(at: Seat, title: str) -> None:
    """Give a story another title, all the way to its person's yes."""
    draft = handed_in(at, written(at, STORY, title))
    approved(at, draft)
    said_yes(at, STORY)


def new_story(at: Seat) -> str:
    person = added(at)
    consented(at, person.subject.subject_id)
    told(at, person.story_id, RARE)
    approved(at, handed_in(at, begun(at(CURATOR), person.story_id)))
    said_yes(at, person.story_id)
    return person.story_id


def test_the_preview_is_what_publishing_then_does(at: Seat, vault: Vault) -> None:
    assert look(at(CURATOR)).is_empty
    changed(at, "Tea again")
    new = new_story(at)
    gone = ordinary(1)
    with vault.unit_of_work() as work:
        work.people.save(replace(work.people.get(person_of(gone)), safeguarding_flag=True))
        work.commit()
    preview = look(at(CURATOR))
    assert ids(preview.new) == [new]
    assert ids(preview.changed) == [STORY]
    assert ids(preview.leaving) == [story_of(gone)]
    assert preview.leaving[0].reasons
    outcome = published(at(CURATOR))
    assert (outcome.new, outcome.changed, outcome.left) == ((new,), (STORY,), (story_of(gone),))
    again = look(at(CURATOR))
    assert again.is_empty
    assert again.staying == outcome.shown


def test_what_is_held_back_says_why(at: Seat, vault: Vault) -> None:
    with vault.unit_of_work() as work:
        work.people.save(replace(work.people.get(person_of(ordinary())), safeguarding_flag=True))
        work.commit()
    published(at(CURATOR))
    with vault.unit_of_work() as work:
        work.stories.save(replace(work.stories.get(STORY), years=4))
        work.commit()
    preview = look(at(CURATOR))
    assert ids(preview.held_back) == [STORY]
    assert preview.held_back[0].reasons[0].zh_hans.endswith("。")


def test_taking_back_gives_the_earlier_words_and_a_higher_version(
    at: Seat, vault: Vault, clock: Clock
) -> None:
    with vault.reading() as reading:
        before = reading.stories.get(STORY)
    clock.now = NOW + timedelta(minutes=10)
    changed(at, "Tea again")
    new = new_story(at)
    first = published(at(CURATOR))
    clock.now = NOW + timedelta(minutes=20)
    outcome = undo_publishing(at(CURATOR))
    assert isinstance(outcome, WallUndone), outcome
    assert (outcome.taken_off, outcome.set_back) == ((new,), (STORY,))
    assert outcome.published.version > first.version
    with vault.reading() as reading:
        story, hidden = reading.stories.get(STORY), reading.stories.get(new)
        draft = reading.writing.draft(STORY)
    assert story.texts == before.texts
    assert hidden.state is StoryState.HIDDEN
    assert draft is not None
    assert (draft.stage, draft.content.texts[EN].title) == (DraftStage.WRITING, "Tea again")
    head = present_head(at(CURATOR).home, WALL)
    assert isinstance(head, HeadFrame)
    assert STORY in head.ids()
    assert new not in head.ids()
    assert isinstance(undo_publishing(at(CURATOR)), NothingToUndo)
    assert not isinstance(show_again(at(CURATOR), new), NothingToUndo | NotAllowed)
    assert ids(look(at(CURATOR)).new) == [new]


def test_taking_back_never_brings_back_who_withdrew(at: Seat, vault: Vault, clock: Clock) -> None:
    clock.now = NOW + timedelta(minutes=10)
    changed(at, "Tea again")
    published(at(CURATOR))
    home = at(CURATOR).home
    hide_person(home, vault, WhoAndHow(person_of(ordinary()), "demo-writer"), clock.now)
    clock.now = NOW + timedelta(minutes=20)
    outcome = undo_publishing(at(CURATOR))
    assert isinstance(outcome, WallUndone)
    for name in ChannelName:
        head = present_head(home, name)
        assert isinstance(head, HeadFrame)
        assert STORY not in head.ids()


def test_a_fact_that_changed_is_not_taken_back(at: Seat, vault: Vault, clock: Clock) -> None:
    clock.now = NOW + timedelta(minutes=10)
    changed(at, "Tea again")
    with vault.unit_of_work() as work:
        work.stories.save(replace(work.stories.get(STORY), years=9))
        work.commit()
    said_yes(at, STORY)
    published(at(CURATOR))
    outcome = undo_publishing(at(CURATOR))
    assert isinstance(outcome, WallUndone)
    assert outcome.as_they_are == (STORY,)


def test_who_may_not_publish_is_told_and_a_wrong_clock_says_so(at: Seat, clock: Clock) -> None:
    assert isinstance(publish_wall(at(CLINICIAN)), NotAllowed)
    clock.now = NOW - timedelta(days=3)
    outcome = publish_wall(at(CURATOR))
    assert isinstance(outcome, WallNotPublished)
    assert "没有发布成功" in outcome.sentence.zh_hans


def test_one_takes_a_story_off_and_shows_it_again(at: Seat) -> None:
    assert isinstance(show_again(at(CURATOR), STORY), NothingToUndo)
    take_off(at(CURATOR), STORY)
    preview = look(at(CURATOR))
    assert ids(preview.leaving) == [STORY]
    assert published(at(CURATOR)).left == (STORY,)
    assert isinstance(take_off(at(CURATOR), STORY), NothingToUndo)
    show_again(at(CURATOR), STORY)
    assert published(at(CURATOR)).new == (STORY,)
