"""Rules on what the front matter says, beyond its form."""

from collections.abc import Iterator
from typing import Final

from hopewall.core.blocks_text import cited
from hopewall.core.finding import Finding
from hopewall.core.reading_level.sentences import (
    chinese_sentences,
    english_sentences,
    han_count,
)
from hopewall.core.reading_level.syllables import words
from hopewall.core.references import SourceKind
from hopewall.education.checks.context import PageCheck

MESSAGE_AIM: Final = (20, 40)
MESSAGE_LIMIT: Final = (26, 52)
MOST_SUMMARY_SENTENCES: Final = 2
OLD_SOURCE_YEARS: Final = 5
_CLASSIC: Final = frozenset({SourceKind.LAW, SourceKind.LABEL})


def check_front(check: PageCheck) -> Iterator[Finding]:
    """Check lengths, reviewers, dates and sources of the front matter."""
    front = check.front
    length = len(words(front.main_message)) if check.english else han_count(front.main_message)
    which = 0 if check.english else 1
    unit = "words" if check.english else "characters"
    if length > MESSAGE_LIMIT[which]:
        why = f"the main message has {length} {unit}; it must stay within {MESSAGE_LIMIT[which]}."
        yield check.at_key("message-length", "main_message", front.main_message, why)
    elif length > MESSAGE_AIM[which]:
        why = f"the main message has {length} {unit}; aim for {MESSAGE_AIM[which]}."
        yield check.at_key("message-aim", "main_message", front.main_message, why)
    split = english_sentences if check.english else chinese_sentences
    if len(split(front.summary)) > MOST_SUMMARY_SENTENCES:
        why = "the summary stands in lists; one or two sentences."
        yield check.at_key("summary-length", "summary", front.summary, why)
    if front.reviewers and not check.own:
        why = "nobody is invented: reviewers are recorded by the hospital, in its own content."
        yield check.at_key("invented-reviewer", "reviewers", front.reviewers[0].name, why)
    if check.today > front.next_review:
        why = f"the page was to be reviewed by {front.next_review}."
        yield check.at_key("page-overdue", "next_review", str(front.next_review), why)
    yield from _sources(check)


def _sources(check: PageCheck) -> Iterator[Finding]:
    listed = set(check.front.sources)
    seen: set[str] = set()
    for source_id, line in cited(check.page.blocks):
        if source_id not in check.shelf.sources:
            why = "this source is not in sources.toml."
            yield check.found("unknown-source", line, source_id, why)
        elif source_id not in listed and source_id not in seen:
            why = "this source is cited and not listed in the front matter."
            yield check.found("sources-listed", line, source_id, why)
        seen.add(source_id)
    for source_id in check.front.sources:
        if source_id not in seen:
            why = "this source is listed and nowhere cited."
            yield check.at_key("sources-listed", "sources", source_id, why)
        source = check.shelf.sources.get(source_id)
        if source is None or source.year is None or source.kind in _CLASSIC:
            continue
        age = check.front.status_date.year - source.year
        if age > OLD_SOURCE_YEARS:
            why = f"it is {age} years old; is there a newer one?"
            yield check.at_key("old-source", "sources", source_id, why)
