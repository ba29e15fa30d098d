"""Show it to the person: exactly as it will hang, and their answer bound to exactly that (CG-17).

Their yes goes into the consent it belongs to, as a new version of that record which says nothing
else anew; the gate shows a language only where the person said yes to its very hash.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from hopewall.core.approval import content_hash
from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.codes import ChannelName, Language
from hopewall.core.consent import ConsentRecord, PatientReview
from hopewall.core.draft import (
    DraftStage,
    PersonsAnswer,
    StoryContent,
    Viewing,
    content_of,
)
from hopewall.core.person import Subject
from hopewall.core.public_story import PublicStory
from hopewall.core.said import Said
from hopewall.core.staff import Permission
from hopewall.core.story import Story
from hopewall.services.studio.desk import Desk, needs
from hopewall.services.studio.dry_run import (
    Planned,
    as_approved,
    planned,
    public_form,
    record_for_yes,
)
from hopewall.services.studio.people_list import in_words
from hopewall.services.studio.placing import Placing, settle
from hopewall.vault import Reading, UnitOfWork, consent_hash


@dataclass(frozen=True, slots=True)
class Showing:
    """What is shown to the person in one language, and the hash of exactly that.

    `public` is what a screen would get once they said yes; None where the gate would hide it even
    then, for `reasons`, and then there is nothing to ask about yet.
    """

    story: Story
    subject: Subject
    language: Language
    content_hash: str
    public: PublicStory | None
    reasons: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class NothingToShow:
    """There is no text in this language."""

    sentence: Said


@dataclass(frozen=True, slots=True)
class AnswerRecorded:
    """It is in the vault; `placing` says what became of the draft, None where there was none."""

    viewings: tuple[Viewing, ...]
    placing: Placing | None


@dataclass(frozen=True, slots=True)
class ShownSomethingElse:
    """The story was changed since it was shown: show it again."""

    sentence: Said


@dataclass(frozen=True, slots=True)
class NoConsentToAnswer:
    """No consent stands to which a yes could belong: the consent comes first."""

    sentence: Said


@dataclass(frozen=True, slots=True)
class WishMissing:
    """They want something changed, and nobody wrote down what; or how they were asked."""

    sentence: Said


AnswerOutcome = AnswerRecorded | ShownSomethingElse | NoConsentToAnswer | WishMissing

_LANGUAGES: Final = MappingProxyType(
    {Language.EN: Said("English", "英文"), Language.ZH_HANS: Said("Chinese", "中文")}
)


@needs(Permission.VIEW)
def open_showing(desk: Desk, story_id: str, language: Language) -> Showing | NothingToShow:
    """Return what would hang: the draft where there is one, else the story, once approved."""
    with desk.vault.reading() as reading:
        plan = _plan(reading, story_id)
        if language not in plan.case.story.texts:
            words = _LANGUAGES[language]
            return NothingToShow(
                Said(f"There is no text in {words.en}.", f"没有{words.zh_hans}文字。")
            )
        return _showing(desk, plan, language)


@needs(Permission.RECORD_CONSENT)
def record_answer(
    desk: Desk,
    shown: Sequence[Showing],
    answer: PersonsAnswer,
    method: str,
    wish: str = "",
) -> AnswerOutcome:
    """Record what the person said to what they were shown, in one or several languages.

    `method` says how: read by themselves, read aloud, interpreted. Raises ValueError where the
    showings are of different stories, or none.
    """
    story_ids = {one.story.story_id for one in shown}
    if len(story_ids) != 1:
        raise ValueError("an answer is about one story")
    if not method.strip():
        return WishMissing(
            Said(
                "Say how the person saw it, such as: read aloud.",
                "请写明本人是怎样看的，例如：由工作人员朗读。",
            )
        )
    if answer is PersonsAnswer.CHANGES and not wish.strip():
        return WishMissing(
            Said("Write down what the person wants changed.", "请记下本人希望修改的地方。")
        )
    with desk.vault.unit_of_work() as work:
        plan = _plan(work, story_ids.pop())
        if any(not _is_still(plan, one) for one in shown):
            return ShownSomethingElse(
                Said(
                    "The story was changed since it was shown: show it again as it is now.",
                    "展示之后故事又有改动：请按现在的样子再给本人看一次。",
                )
            )
        record = record_for_yes(plan.case, desk.today)
        if answer is PersonsAnswer.YES and record is None:
            return NoConsentToAnswer(
                Said(
                    "No signed consent stands: record the consent first, then show the story.",
                    "目前没有有效的同意书：请先录入同意书，再给本人看。",
                )
            )
        viewings = tuple(
            _keep(work, desk, one, answer, method.strip(), wish.strip()) for one in shown
        )
        if answer is PersonsAnswer.YES and record is not None:
            work.consents.append(_with_yes(record, viewings, desk))
        placing = _follow(work, desk, plan.case.story.story_id, answer)
        work.audit.append(
            Deed(
                AuditAction.SHOWN_TO_PERSON,
                ObjectKind.STORY,
                desk.clock(),
                plan.case.subject.subject_id,
                after=" ".join(one.content_hash for one in viewings),
                reason=answer.value,
            )
        )
        work.commit()
    return AnswerRecorded(viewings, placing)


def _plan(reading: Reading, story_id: str) -> Planned:
    """Return the case with the story as it would hang: the draft's content, approved."""
    plan = planned(reading, story_id)
    story = plan.case.story
    return plan.with_story(as_approved(reading, story, content_in_work(reading, story)))


def content_in_work(reading: Reading, story: Story) -> StoryContent:
    """Return the draft's content where there is a draft, else the story's own."""
    draft = reading.writing.draft(story.story_id)
    return draft.content if draft is not None else content_of(story)


def _showing(desk: Desk, plan: Planned, language: Language) -> Showing:
    case = plan.case
    agreed = plan.with_yes((language,), desk.today)
    decision = agreed.decide(desk.site, ChannelName.LOBBY, desk.today)
    return Showing(
        case.story,
        case.subject,
        language,
        content_hash(case.story, case.subject, language),
        public_form(agreed, decision),
        in_words(decision),
    )


def _is_still(plan: Planned, shown: Showing) -> bool:
    story, subject = plan.case.story, plan.case.subject
    return (
        shown.language in story.texts
        and content_hash(story, subject, shown.language) == shown.content_hash
    )


def _keep(
    work: UnitOfWork, desk: Desk, one: Showing, answer: PersonsAnswer, method: str, wish: str
) -> Viewing:
    return work.writing.add_viewing(
        Viewing(
            one.story.story_id,
            one.subject.subject_id,
            0,
            one.language,
            one.content_hash,
            answer,
            method,
            wish,
            desk.who.staff_id,
            desk.clock(),
        )
    )


def _with_yes(record: ConsentRecord, viewings: Sequence[Viewing], desk: Desk) -> ConsentRecord:
    """Return the record's next version: the same consent, and what the person approved under it.

    Who recorded and who verified the signed form stays as it was; who asked the person stands in
    the viewing and in the audit.
    """
    reviews = tuple(
        PatientReview(one.language.value, one.content_hash, desk.today, one.method)
        for one in viewings
    )
    return replace(
        record,
        version=record.version + 1,
        prev_hash=consent_hash(record),
        patient_reviews=(*record.patient_reviews, *reviews),
    )


def _follow(work: UnitOfWork, desk: Desk, story_id: str, answer: PersonsAnswer) -> Placing | None:
    """Put an approved draft in place after a yes; send it back after a wish."""
    draft = work.writing.draft(story_id)
    if draft is None:
        return None
    if answer is PersonsAnswer.YES:
        return settle(work, desk, draft) if draft.stage is DraftStage.APPROVED else None
    back = replace(
        draft,
        revision=draft.revision + 1,
        stage=DraftStage.RETURNED,
        saved_at=desk.clock(),
    )
    work.writing.save(back, draft.revision)
    return None
