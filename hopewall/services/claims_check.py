"""The claims lint over every story of the vault, as the gate would ask it; nothing is published."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from hopewall.core.case import CaseFile
from hopewall.core.claims import PlacedFinding, TextKind, lint_story, open_in_story
from hopewall.core.claims.story_lint import OWN_NAME
from hopewall.core.finding import Severity
from hopewall.core.site import ProfileCode
from hopewall.services.progress import Progress, nobody_listens
from hopewall.vault import DamagedCase, Reading

_AT_ONCE: Final = 200


@dataclass(frozen=True, slots=True)
class StoryFinding:
    """What a rule finds in one text of a story; `is_open` while nobody has settled it."""

    story_id: str
    placed: PlacedFinding
    is_open: bool

    @property
    def severity(self) -> Severity:
        """How much it stands in the way."""
        return self.placed.finding.severity

    @property
    def says_a_name(self) -> bool:
        """Whether the words found are, or may be, the person's name: reports leave them out."""
        return self.placed.kind is TextKind.NAME or self.placed.finding.rule == OWN_NAME


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A story whose texts cannot be looked at; the sentence says why."""

    story_id: str
    sentence: str


def check_stories(
    reading: Reading,
    profiles: frozenset[ProfileCode],
    progress: Progress = nobody_listens,
) -> Iterator[StoryFinding | Unreadable]:
    """Yield what the rules of the site's and each person's jurisdictions find, story by story.

    Every text in every language: titles, messages, quotes, bodies, the photo's words, and the name
    that is shown. Raises VaultError.
    """
    total, done = len(reading.stories.ids()), 0
    cases = reading.cases()
    while some := list(islice(cases, _AT_ONCE)):
        yield from _check(reading, some, profiles)
        done += len(some)
        progress("reading the stories", done, total)


def _check(
    reading: Reading, cases: Iterable[CaseFile | DamagedCase], profiles: frozenset[ProfileCode]
) -> Iterator[StoryFinding | Unreadable]:
    sound = [case for case in cases if isinstance(case, CaseFile)]
    reviews = reading.claim_reviews.of_many({case.subject.subject_id for case in sound})
    for case in cases:
        if isinstance(case, DamagedCase):
            yield Unreadable(case.story_id, case.sentence)
            continue
        subject = case.subject
        placed = lint_story(case.story, subject.names, profiles | subject.profiles)
        unsettled = open_in_story(placed, reviews.get(subject.subject_id, ()))
        for each in placed:
            yield StoryFinding(case.story.story_id, each, each in unsettled)
