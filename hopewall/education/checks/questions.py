"""Teach-back questions: Q1 to Q4 (AHRQ tool 5: it checks our explanation, not the person)."""

from collections.abc import Iterator
from typing import Final

from hopewall.core.blocks import Question
from hopewall.core.blocks_text import plain
from hopewall.core.finding import Finding
from hopewall.core.reading_level.sentences import han_count
from hopewall.core.reading_level.syllables import words
from hopewall.education.checks.context import PageCheck

SPREAD: Final = 0.3
LONGEST_SHORT: Final = (26, 40)
"""Words or Chinese characters of what "explain again" brings back."""
LEAST_DIFFERENCE: Final = (2, 4)
"""Below this many words or characters a difference in length is not seen."""


def check_questions(check: PageCheck) -> Iterator[Finding]:
    """Check every question of the page."""
    headings = {heading.heading_id for heading in check.headings()}
    seen: set[str] = set()
    for block in check.page.blocks:
        if not isinstance(block, Question):
            continue
        if block.question_id in seen:
            yield check.found(
                "twice", block.line, block.question_id, "another question has this id."
            )
        seen.add(block.question_id)
        if block.back not in headings:
            why = "'back' names a heading of this page that explains the answer."
            yield check.found("question-back", block.line, block.back, why)
        yield from _short(check, block)
        yield from _choices(check, block)


def _short(check: PageCheck, question: Question) -> Iterator[Finding]:
    said = plain(question.short)
    length = len(words(said)) if check.english else han_count(said)
    if not 0 < length <= LONGEST_SHORT[0 if check.english else 1]:
        why = (
            f"'short' says the answer once more for whoever asks again, in at most "
            f"{LONGEST_SHORT[0]} words or {LONGEST_SHORT[1]} characters; here {length}."
        )
        yield check.found("question-short", question.line, question.question_id, why)


def _choices(check: PageCheck, question: Question) -> Iterator[Finding]:
    texts = [plain(choice.says) for choice in question.choices]
    if len({text.casefold() for text in texts}) < len(texts):
        yield check.found(
            "same-choice", question.line, question.question_id, "two choices are one."
        )
    lengths = [len(words(text)) if check.english else han_count(text) for text in texts]
    mean = sum(lengths) / len(lengths)
    least = LEAST_DIFFERENCE[0] if check.english else LEAST_DIFFERENCE[1]
    for text, length in zip(texts, lengths, strict=True):
        if abs(length - mean) > max(SPREAD * mean, least):
            why = f"{length} against {mean:.0f} on average; make the choices about as long."
            yield check.found("choice-length", question.line, text, why)
    others = [n for n, choice in zip(lengths, question.choices, strict=True) if not choice.right]
    right = next(n for n, choice in zip(lengths, question.choices, strict=True) if choice.right)
    if right > (1 + SPREAD) * max(others) and right - max(others) > 1:
        why = "the longest choice is taken for the right one; shorten it."
        yield check.found("right-is-longest", question.line, question.question_id, why)
