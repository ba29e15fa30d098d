"""From a changed word to the wall: a second person, the person themselves, and the gate."""

from dataclasses import replace

from hopewall.core.codes import ChannelName, Language
from hopewall.core.draft import DraftStage, PersonsAnswer, content_of, content_sha256
from hopewall.services.studio.desk import NotAllowed, Trouble
from hopewall.services.studio.person_page import gate_says
from hopewall.services.studio.placing import PutInPlace, WaitsForPerson
from hopewall.services.studio.review import (
    approve,
    open_review,
    put_in_place,
    return_story,
    settle_claim,
    submit,
)
from hopewall.services.studio.review_outcomes import (
    ClaimSettled,
    ClaimStands,
    CommentMissing,
    DraftMoved,
    FindingsOpen,
    NotReady,
    OwnWork,
    Returned,
    ReviewPage,
    Submitted,
)
from hopewall.services.studio.showing import (
    AnswerRecorded,
    NothingToShow,
    ShownSomethingElse,
    WishMissing,
    open_showing,
    record_answer,
)
from hopewall.services.studio.today import PersonToBeAsked, ReviewWaits, StoryReturned
from hopewall.services.studio.writing import save_draft
from hopewall.vault import Vault
from tests.services.demonstration import ordinary, story_of
from tests.services.studio.conftest import ADMIN, CURATOR, OFFICER, REVIEWER, Seat
from tests.services.studio.stories import (
    EN,
    ZH,
    approved,
    begun,
    handed_in,
    said_yes,
    saved,
    shown,
    with_title,
    written,
)
from tests.services.studio.test_today import today_at

STORY = story_of(ordinary())


def on_the_wall(at: Seat) -> tuple[Language, ...]:
    says = gate_says(at(REVIEWER), STORY)
    assert isinstance(says, tuple)
    return next(one.languages for one in says if one.channel is ChannelName.LOBBY)


def test_the_approved_version_stays_until_the_person_said_yes_to_the_new_one(
    at: Seat, vault: Vault
) -> None:
    draft = handed_in(at, written(at, STORY, "Tea again"))
    assert [type(i) for i in today_at(at).items].count(ReviewWaits) == 1
    page = open_review(at(REVIEWER), STORY)
    assert isinstance(page, ReviewPage)
    assert page.why_not is None
    assert {change.name for change in page.difference.texts} == {"title"}
    assert page.authors == ("Ruoxi",)
    outcome = approved(at, draft)
    assert isinstance(outcome.placing, WaitsForPerson)
    assert set(outcome.placing.languages) == {EN, ZH}
    assert set(on_the_wall(at)) == {EN, ZH}
    assert [type(i) for i in today_at(at).items].count(PersonToBeAsked) == 1
    waiting = said_yes(at, STORY, ZH)
    assert isinstance(waiting.placing, WaitsForPerson)
    done = said_yes(at, STORY, EN)
    assert isinstance(done.placing, PutInPlace)
    with vault.reading() as reading:
        story = reading.stories.get(STORY)
        assert reading.writing.draft(STORY) is None
    assert story.texts[EN].title == "Tea again"
    assert (story.author_id, story.approver_id) == (CURATOR.staff_id, REVIEWER.staff_id)
    assert set(on_the_wall(at)) == {EN, ZH}


def test_a_yes_before_the_review_counts_too(at: Seat) -> None:
    draft = handed_in(at, written(at, STORY, "First asked"))
    assert said_yes(at, STORY).placing is None
    assert isinstance(approved(at, draft).placing, PutInPlace)


def test_a_yes_to_something_else_is_none(at: Seat) -> None:
    draft = written(at, STORY, "Shown")
    showing = shown(at(OFFICER), STORY, EN)
    assert showing.public is not None
    assert showing.public.texts[EN].title == "Shown"
    saved(at(CURATOR), draft, with_title(draft.content, "Changed after"))
    outcome = record_answer(at(OFFICER), [showing], PersonsAnswer.YES, "read together")
    assert isinstance(outcome, ShownSomethingElse)


def test_a_wish_goes_back_to_whoever_writes(at: Seat, vault: Vault) -> None:
    handed_in(at, written(at, STORY, "Shown"))
    desk = at(OFFICER)
    showing = shown(desk, STORY, ZH)
    assert isinstance(record_answer(desk, [showing], PersonsAnswer.CHANGES, "x"), WishMissing)
    assert isinstance(record_answer(desk, [showing], PersonsAnswer.YES, " "), WishMissing)
    outcome = record_answer(
        desk, [showing], PersonsAnswer.CHANGES, "read aloud", "Not my street, please."
    )
    assert isinstance(outcome, AnswerRecorded)
    with vault.reading() as reading:
        draft = reading.writing.draft(STORY)
        (viewing,) = reading.writing.viewings(STORY)
    assert draft is not None
    assert draft.stage is DraftStage.RETURNED
    assert viewing.wish == "Not my street, please."
    assert set(on_the_wall(at)) == {EN, ZH}


def test_nobody_approves_what_they_wrote_themselves(at: Seat) -> None:
    draft = handed_in(at, written(at, STORY, "Mine"))
    sha256 = content_sha256(draft.content)
    both = replace(REVIEWER, staff_id=CURATOR.staff_id)
    assert isinstance(approve(at(both), STORY, draft.version, sha256), OwnWork)
    assert isinstance(approve(at(CURATOR), STORY, draft.version, sha256), NotAllowed)
    page = open_review(at(both), STORY)
    assert isinstance(page, ReviewPage)
    assert page.why_not is not None


def test_a_writer_whose_words_another_went_on_with_may_not_approve_them(at: Seat) -> None:
    first = replace(CURATOR, staff_id="first-writer")
    draft = begun(at(first), STORY)
    draft = saved(at(first), draft, with_title(draft.content, "By the first"))
    draft = saved(at(CURATOR), draft, replace(draft.content, city="By the second"))
    draft = handed_in(at, draft)
    turned = replace(REVIEWER, staff_id="first-writer")
    outcome = approve(at(turned), STORY, draft.version, content_sha256(draft.content))
    assert isinstance(outcome, OwnWork)


def test_one_person_alone_may_where_the_site_says_so(at: Seat, vault: Vault) -> None:
    with vault.unit_of_work() as work:
        work.settings.set_four_eyes(needed=False)
        work.commit()
    alone = at(ADMIN)
    draft = begun(alone, STORY)
    draft = saved(alone, draft, with_title(draft.content, "Alone"))
    handed = submit(alone, draft)
    assert isinstance(handed, Submitted)
    outcome = approve(alone, STORY, handed.draft.version, content_sha256(handed.draft.content))
    assert not isinstance(outcome, OwnWork | NotAllowed)


def test_what_was_looked_at_is_what_is_approved(at: Seat) -> None:
    draft = handed_in(at, written(at, STORY, "Looked at"))
    sha256 = content_sha256(draft.content)
    assert isinstance(approve(at(REVIEWER), STORY, draft.version, "0" * 64), DraftMoved)
    saved(at(CURATOR), draft, with_title(draft.content, "Quickly changed"))
    assert isinstance(approve(at(REVIEWER), STORY, draft.version, sha256), DraftMoved)


def test_a_story_changed_beneath_its_draft_is_looked_at_again(at: Seat, vault: Vault) -> None:
    draft = handed_in(at, written(at, STORY, "Draft"))
    with vault.unit_of_work() as work:
        work.stories.save(replace(work.stories.get(STORY), years=11))
        work.commit()
    outcome = approve(at(REVIEWER), STORY, draft.version, content_sha256(draft.content))
    assert isinstance(outcome, DraftMoved)
    assert outcome.draft is not None
    again = handed_in(at, outcome.draft)
    assert again.content.texts[EN].title == "Draft"
    assert approved(at, again).review.version == again.version


def test_returning_needs_a_comment_and_the_author_reads_it(at: Seat) -> None:
    draft = handed_in(at, written(at, STORY, "Returned"))
    assert isinstance(return_story(at(REVIEWER), STORY, draft.version, " "), CommentMissing)
    outcome = return_story(at(REVIEWER), STORY, draft.version, "Which tea?")
    assert isinstance(outcome, Returned)
    found = [item for item in today_at(at).items if isinstance(item, StoryReturned)]
    assert [item.comment for item in found] == ["Which tea?"]
    assert isinstance(open_review(at(REVIEWER), STORY), DraftMoved)


def test_a_claim_that_may_never_be_said_is_not_handed_in(at: Seat) -> None:
    draft = written(at, STORY, "I was cured")
    outcome = submit(at(CURATOR), draft)
    assert isinstance(outcome, NotReady)
    assert outcome.findings
    stands = settle_claim(at(REVIEWER), STORY, outcome.findings[0], "it is true")
    assert isinstance(stands, ClaimStands)


def test_what_may_be_decided_needs_a_reason_before_it_is_approved(at: Seat) -> None:
    draft = begun(at(CURATOR), STORY)
    words = "I felt dizzy, then better, and slept well at home with the dog."
    draft = saved(at(CURATOR), draft, with_title(draft.content, words[:80]))
    outcome = submit(at(CURATOR), draft)
    if isinstance(outcome, NotReady):
        assert outcome.findings
        return
    page = open_review(at(REVIEWER), STORY)
    assert isinstance(page, ReviewPage)
    for found in page.open_findings:
        blocked = approve(
            at(REVIEWER), STORY, page.draft.version, content_sha256(page.draft.content)
        )
        assert isinstance(blocked, FindingsOpen)
        assert isinstance(settle_claim(at(REVIEWER), STORY, found, ""), ClaimStands)
        assert isinstance(settle_claim(at(REVIEWER), STORY, found, "her words"), ClaimSettled)


def test_an_unfinished_story_is_not_handed_in(at: Seat) -> None:
    draft = begun(at(CURATOR), STORY)
    text = replace(draft.content.texts[EN], message="", body="a\u202eb")
    content = replace(draft.content, texts={**draft.content.texts, EN: text})
    outcome = submit(at(CURATOR), saved(at(CURATOR), draft, content))
    assert isinstance(outcome, NotReady)
    assert {(fault.field, fault.language) for fault in outcome.faults} >= {
        ("message", EN),
        ("body", EN),
    }


def test_a_language_without_a_text_is_not_shown_to_anybody(at: Seat) -> None:
    draft = begun(at(CURATOR), STORY)
    only = draft.content.original_language
    content = replace(draft.content, texts={only: draft.content.texts[only]})
    saved(at(CURATOR), draft, content)
    other = EN if only is ZH else ZH
    assert isinstance(open_showing(at(OFFICER), STORY, other), NothingToShow)


def test_it_can_be_put_in_place_at_once_and_the_gate_takes_it_down(at: Seat) -> None:
    draft = handed_in(at, written(at, STORY, "At once"))
    assert isinstance(approved(at, draft).placing, WaitsForPerson)
    assert isinstance(put_in_place(at(REVIEWER), STORY), PutInPlace)
    assert on_the_wall(at) == ()
    said_yes(at, STORY)
    assert set(on_the_wall(at)) == {EN, ZH}


def test_saving_an_approved_draft_opens_it_again(at: Seat, vault: Vault) -> None:
    draft = handed_in(at, written(at, STORY, "Approved"))
    waiting = approved(at, draft).placing
    assert isinstance(waiting, WaitsForPerson)
    save_draft(at(CURATOR), waiting.draft, with_title(draft.content, "And changed"))
    assert said_yes(at, STORY).placing is None
    with vault.reading() as reading:
        assert content_of(reading.stories.get(STORY)) == draft.base


def test_nobody_elses_photo_gets_into_a_story(at: Seat, vault: Vault) -> None:
    with vault.reading() as reading:
        photo = reading.stories.get(story_of(ordinary(1))).photo
    assert photo is not None
    draft = begun(at(CURATOR), STORY)
    draft = saved(at(CURATOR), draft, replace(draft.content, photo_id=photo.asset_id))
    assert isinstance(submit(at(CURATOR), draft), Trouble)
    assert isinstance(open_showing(at(OFFICER), STORY, EN), Trouble)
