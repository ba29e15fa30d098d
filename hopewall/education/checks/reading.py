"""Reading level: the limits of E1-E7 for English and Z1, Z2, Z5, Z6 for Chinese.

Z3 and Z4 count Chinese words and would need a word segmenter; Z1 and Z2 measure the same thing
(length) in characters.
"""

from collections.abc import Iterator
from typing import Final

from hopewall.core.blocks import Callout, Paragraph, Quote
from hopewall.core.blocks_text import BODY, plain
from hopewall.core.codes import Language
from hopewall.core.explainer import ReadingAge
from hopewall.core.finding import Finding
from hopewall.core.reading_level.measure import ReadingLevel, chinese_level, english_level
from hopewall.core.reading_level.sentences import (
    chinese_sentences,
    english_sentences,
    han_count,
)
from hopewall.core.reading_level.syllables import words
from hopewall.education.checks.context import PageCheck

GRADE_AIM, GRADE_LIMIT = 6.0, 8.0
GRADE_OF_AGE: Final = {ReadingAge.YOUNGEST: 3.0, ReadingAge.MIDDLE: 4.0, ReadingAge.TEENS: 6.0}
EASED_AIM, EASED_LIMIT = 5.0, 6.5
SMOG_AIM, SMOG_LIMIT = 8.0, 10.0
MEAN_AIM, MEAN_LIMIT = (12, 16), (15, 20)
"""English words, Chinese characters."""
YOUNGEST_CHINESE_MEAN: Final = 12
LONGEST_AIM, LONGEST_LIMIT = (20, 28), (25, 35)
PAGE_LEAST, PAGE_AIM, PAGE_LIMIT = (350, 500), (700, 1100), (900, 1500)
MOST_SENTENCES: Final = 3
PARAGRAPH_LIMIT: Final = (60, 120)
CHINESE_PARAGRAPH_AIM: Final = 80


def level_of(check: PageCheck) -> ReadingLevel:
    """Measure the running text of a page; tables, numbers and questions are left out."""
    texts = [passage.text for passage in check.texts if passage.place in BODY]
    if not check.english:
        return chinese_level(texts)
    known = frozenset(
        word.lower()
        for term in check.shelf.glossary.values()
        for form in term.words[Language.EN].forms
        for word in words(form)
    )
    return english_level(texts, known)


def check_reading(check: PageCheck) -> Iterator[Finding]:
    """Check the page against the limits of its language."""
    level = level_of(check)
    if not level.sentences:
        return
    if check.english:
        yield from _grades(check, level)
    yield from _lengths(check, level)
    yield from _sentences(check)
    yield from _paragraphs(check)


def _grades(check: PageCheck, level: ReadingLevel) -> Iterator[Finding]:
    age = check.front.age_band
    limit = GRADE_OF_AGE[age] if age else GRADE_LIMIT
    for rule, value, aim, most in (
        ("grade", level.grade, min(GRADE_AIM, limit), limit),
        ("grade-eased", level.eased, EASED_AIM, EASED_LIMIT),
        ("smog", level.smog, SMOG_AIM, SMOG_LIMIT),
    ):
        if value is None:
            continue
        if value > most:
            why = (
                f"{rule} is {value:.1f}; it must stay within {most:g}: shorter sentences and words."
            )
            yield check.found(rule, 1, f"{value:.1f}", why)
        elif value > aim:
            why = f"{rule} is {value:.1f}; aim for {aim:g}."
            yield check.found(f"{rule}-aim", 1, f"{value:.1f}", why)


def _lengths(check: PageCheck, level: ReadingLevel) -> Iterator[Finding]:
    which = 0 if check.english else 1
    unit = "words" if check.english else "characters"
    limit: float = MEAN_LIMIT[which]
    if check.front.age_band is ReadingAge.YOUNGEST and not check.english:
        limit = YOUNGEST_CHINESE_MEAN
    mean = level.mean_sentence
    if mean > limit:
        why = f"sentences have {mean:.1f} {unit} on average; they must stay within {limit:g}."
        yield check.found("mean-sentence", 1, f"{mean:.1f}", why)
    elif mean > MEAN_AIM[which]:
        why = f"sentences have {mean:.1f} {unit} on average; aim for {MEAN_AIM[which]}."
        yield check.found("mean-sentence-aim", 1, f"{mean:.1f}", why)
    if level.words > PAGE_LIMIT[which]:
        why = f"the page has {level.words} {unit}, more than {PAGE_LIMIT[which]}; make it shorter."
        yield check.found("page-length", 1, str(level.words), why)
    elif not PAGE_LEAST[which] <= level.words <= PAGE_AIM[which] and not check.front.age_band:
        why = (
            f"the page has {level.words} {unit}; aim for {PAGE_LEAST[which]} to {PAGE_AIM[which]}."
        )
        yield check.found("page-length-aim", 1, str(level.words), why)


def _sentences(check: PageCheck) -> Iterator[Finding]:
    which = 0 if check.english else 1
    unit = "words" if check.english else "characters"
    for passage in check.texts:
        text = passage.text
        for sentence in english_sentences(text) if check.english else chinese_sentences(text):
            length = len(words(sentence)) if check.english else han_count(sentence)
            if length > LONGEST_LIMIT[which]:
                why = f"{length} {unit} in one sentence, more than {LONGEST_LIMIT[which]}."
                yield check.found("long-sentence", passage.line, sentence, why)
            elif length > LONGEST_AIM[which]:
                why = f"{length} {unit} in one sentence; aim for {LONGEST_AIM[which]}."
                yield check.found("long-sentence-aim", passage.line, sentence, why)


def _paragraphs(check: PageCheck) -> Iterator[Finding]:
    for paragraph in _all_paragraphs(check):
        text = plain(paragraph.runs)
        sentences = english_sentences(text) if check.english else chinese_sentences(text)
        length = len(words(text)) if check.english else han_count(text)
        which = 0 if check.english else 1
        if length > PARAGRAPH_LIMIT[which] or (check.english and len(sentences) > MOST_SENTENCES):
            why = f"{len(sentences)} sentences, {length} words or characters in one paragraph."
            yield check.found("long-paragraph", paragraph.line, text[:60], why)
        elif not check.english and length > CHINESE_PARAGRAPH_AIM:
            why = f"{length} characters in one paragraph; aim for {CHINESE_PARAGRAPH_AIM}."
            yield check.found("long-paragraph-aim", paragraph.line, text[:60], why)


def _all_paragraphs(check: PageCheck) -> Iterator[Paragraph]:
    for block in check.page.blocks:
        match block:
            case Paragraph():
                yield block
            case Callout() | Quote():
                yield from (part for part in block.body if isinstance(part, Paragraph))
            case _:
                pass
