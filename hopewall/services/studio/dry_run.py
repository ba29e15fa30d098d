"""What the gate would say if something were as it is planned; nothing is saved.

It is the gate itself that is asked, with the case changed: no second opinion on consent exists.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Final

from hopewall.core.approval import content_hash
from hopewall.core.attachment import ScanState
from hopewall.core.case import CaseFile
from hopewall.core.claims import lint_for
from hopewall.core.codes import ChannelName, Language
from hopewall.core.consent import ConsentRecord, PatientReview
from hopewall.core.decision import Decision, Hidden, Shown
from hopewall.core.draft import StoryContent, with_content
from hopewall.core.evidence import ConsentKey, Evidence
from hopewall.core.gate import decide
from hopewall.core.public_story import PublicStory
from hopewall.core.reduction import reduced
from hopewall.core.site import Site
from hopewall.core.standing import latest_versions, taken_back
from hopewall.core.story import Photo, Story, StoryState
from hopewall.vault import DamagedRowError, Reading, UnknownRecordError

ASSUMED: Final = "assumed"
"""The approver of a story that nobody has approved yet, in a dry run only."""
_LONG_AGO: Final = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Planned:
    """A case with something changed, and what the vault knows besides."""

    case: CaseFile
    evidence: Evidence

    def decide(self, site: Site, name: ChannelName, on: date) -> Decision:
        """Return what the gate would say."""
        case = self.case
        return decide(
            case.story,
            case.subject,
            case.consents,
            case.withdrawals,
            site.channel(name),
            on,
            self.evidence,
        )

    def with_story(self, story: Story) -> "Planned":
        """Return the same case with another story."""
        return replace(self, case=replace(self.case, story=story))

    def with_record(self, record: ConsentRecord, *, sound: bool) -> "Planned":
        """Return the same case with one consent version more; `sound` says what its scan is."""
        key = (record.consent_id, record.version)
        scans: dict[ConsentKey, ScanState] = dict(self.evidence.scans)
        scans[key] = ScanState.SOUND if sound else ScanState.MISSING
        return Planned(
            replace(self.case, consents=(*self.case.consents, record)),
            replace(self.evidence, scans=scans),
        )

    def with_yes(self, languages: Sequence[Language], on: date) -> "Planned":
        """Return the same case with the person's yes to exactly this story in these languages."""
        record = record_for_yes(self.case, on)
        if record is None:
            return self
        reviews = tuple(
            PatientReview(
                language.value,
                content_hash(self.case.story, self.case.subject, language),
                on,
                ASSUMED,
            )
            for language in languages
            if language in self.case.story.texts
        )
        changed = replace(record, patient_reviews=(*record.patient_reviews, *reviews))
        consents = tuple(changed if one is record else one for one in self.case.consents)
        return replace(self, case=replace(self.case, consents=consents))


def planned(reading: Reading, story_id: str) -> Planned:
    """Return a story's case as it is; raises UnknownRecordError or DamagedRowError."""
    case = next(iter(reading.cases((story_id,))), None)
    if not isinstance(case, CaseFile):
        if case is None:
            raise UnknownRecordError(f"Story {story_id} is not in the vault.")
        raise DamagedRowError("story", story_id)
    reviews = reading.claim_reviews.of(case.subject.subject_id)
    evidence = Evidence(
        reading.scans.states(case.consents),
        lint_for(case.subject.names),
        reviews,
        not reading.settings.four_eyes,
    )
    return Planned(case, evidence)


def as_approved(reading: Reading, story: Story, content: StoryContent) -> Story:
    """Return the story as it would be once this content were approved by somebody else."""
    approver = story.approver_id if story.approver_id not in {"", story.author_id} else ASSUMED
    return replace(
        with_content(story, content, photo_of(reading, story, content)),
        state=StoryState.APPROVED,
        author_id=story.author_id or "author",
        approver_id=approver,
        approved_at=story.approved_at or _LONG_AGO,
    )


def photo_of(reading: Reading, story: Story, content: StoryContent) -> Photo | None:
    """Return the photo a content names, one of the story's own person.

    Raises UnknownRecordError or DamagedRowError.
    """
    if not content.photo_id:
        return None
    if story.photo is not None and story.photo.asset_id == content.photo_id:
        return story.photo
    own = reading.photos.of(story.subject_id)
    found = next((photo for photo in own if photo.asset_id == content.photo_id), None)
    if found is None:
        raise UnknownRecordError(f"Photo {content.photo_id} is none of this person's in the vault.")
    return found


def record_for_yes(case: CaseFile, on: date) -> ConsentRecord | None:
    """Return the consent to which the person's yes to a story belongs: the newest that stands.

    None where there is none to belong to: then the consent comes first.
    """
    own = [r for r in latest_versions(case.consents) if r.subject_id == case.subject.subject_id]
    known = frozenset(record.consent_id for record in own)
    standing = [
        record
        for record in own
        if not taken_back(record, case.withdrawals, known).everything
        and record.expires_on is not None
        and on < record.expires_on
    ]
    return max(standing, key=_newest, default=None)


def _newest(record: ConsentRecord) -> tuple[bool, date, str]:
    return bool(record.verified_by), record.signed_on or date.min, record.consent_id


def public_form(plan: Planned, decision: Decision) -> PublicStory | None:
    """Return exactly what a screen would get, None for a hidden one or one without its pictures."""
    if isinstance(decision, Hidden):
        return None
    try:
        return reduced(plan.case.story, plan.case.subject, decision)
    except ValueError:
        return None


def languages_of(decision: Decision) -> tuple[Language, ...]:
    """Return in which languages something would be shown."""
    return decision.languages if isinstance(decision, Shown) else ()
