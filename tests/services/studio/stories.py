"""Steps that several tests of Studio take with a story."""

from dataclasses import replace

from hopewall.core.codes import Language
from hopewall.core.draft import PersonsAnswer, StoryContent, StoryDraft, content_sha256
from hopewall.services.studio.desk import Desk
from hopewall.services.studio.review import approve, submit
from hopewall.services.studio.review_outcomes import Approved, Submitted
from hopewall.services.studio.showing import (
    AnswerRecorded,
    Showing,
    open_showing,
    record_answer,
)
from hopewall.services.studio.writing import Saved, open_draft, save_draft
from tests.services.studio.conftest import CURATOR, OFFICER, REVIEWER, Seat

EN, ZH = Language.EN, Language.ZH_HANS


def begun(desk: Desk, story_id: str) -> StoryDraft:
    draft = open_draft(desk, story_id)
    assert isinstance(draft, StoryDraft)
    return draft


def with_title(content: StoryContent, title: str, language: Language = EN) -> StoryContent:
    text = replace(content.texts[language], title=title)
    return replace(content, texts={**content.texts, language: text})


def saved(desk: Desk, draft: StoryDraft, content: StoryContent) -> StoryDraft:
    outcome = save_draft(desk, draft, content)
    assert isinstance(outcome, Saved), outcome
    return outcome.draft


def written(at: Seat, story_id: str, title: str) -> StoryDraft:
    """Give a story a new title in both languages, as the curator."""
    desk = at(CURATOR)
    draft = begun(desk, story_id)
    content = with_title(with_title(draft.content, title), title, ZH)
    return saved(desk, draft, content)


def handed_in(at: Seat, draft: StoryDraft) -> StoryDraft:
    outcome = submit(at(CURATOR), draft)
    assert isinstance(outcome, Submitted), outcome
    return outcome.draft


def approved(at: Seat, draft: StoryDraft) -> Approved:
    outcome = approve(at(REVIEWER), draft.story_id, draft.version, content_sha256(draft.content))
    assert isinstance(outcome, Approved), outcome
    return outcome


def shown(desk: Desk, story_id: str, language: Language) -> Showing:
    showing = open_showing(desk, story_id, language)
    assert isinstance(showing, Showing), showing
    return showing


def said_yes(at: Seat, story_id: str, *languages: Language) -> AnswerRecorded:
    desk = at(OFFICER)
    showings = [shown(desk, story_id, language) for language in languages or Language]
    outcome = record_answer(desk, showings, PersonsAnswer.YES, "read together")
    assert isinstance(outcome, AnswerRecorded), outcome
    return outcome
