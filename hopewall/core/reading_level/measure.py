"""The reading level of a page: the formulas and the limits (calibrated on 100 public pages).

Flesch-Kincaid = 0.39 · words/sentences + 11.8 · syllables/words - 15.59 (Kincaid 1975).
SMOG = 1.0430 · √(polysyllables · 30/sentences) + 3.1291 (McLaughlin 1969), from 30 sentences on.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt
from typing import Final

from hopewall.core.reading_level.sentences import (
    chinese_sentences,
    english_sentences,
    han_count,
)
from hopewall.core.reading_level.syllables import syllables, words

SMOG_SENTENCES: Final = 30
_POLYSYLLABLE: Final = 3
_KNOWN: Final = 2
"""Syllables of a word that the glossary explains, in `eased`."""


@dataclass(frozen=True, slots=True)
class ReadingLevel:
    """What was measured; a value that does not apply is None, never 0."""

    sentences: int
    words: int
    """English words, or Chinese characters."""
    mean_sentence: float
    longest_sentence: int
    longest_text: str
    grade: float | None = None
    eased: float | None = None
    """The grade with the words of the glossary counted as two syllables."""
    smog: float | None = None


def english_level(texts: Iterable[str], known: frozenset[str] = frozenset()) -> ReadingLevel:
    """Measure English texts; `known` are the words of the glossary in lower case."""
    counted = [(s, words(s)) for text in texts for s in english_sentences(text)]
    counted = [(sentence, found) for sentence, found in counted if found]
    total = sum(len(found) for _, found in counted)
    if not total:
        return ReadingLevel(0, 0, 0.0, 0, "")
    number = len(counted)
    lengths = [syllables(word) for _, found in counted for word in found]
    easy = [
        min(syllables(word), _KNOWN) if word.lower() in known else syllables(word)
        for _, found in counted
        for word in found
    ]
    longest_text, longest = max(counted, key=lambda pair: len(pair[1]))
    polysyllables = sum(length >= _POLYSYLLABLE for length in lengths)
    return ReadingLevel(
        sentences=number,
        words=total,
        mean_sentence=total / number,
        longest_sentence=len(longest),
        longest_text=longest_text,
        grade=grade(total, number, sum(lengths)),
        eased=grade(total, number, sum(easy)),
        smog=smog(polysyllables, number) if number >= SMOG_SENTENCES else None,
    )


def chinese_level(texts: Iterable[str]) -> ReadingLevel:
    """Measure Chinese texts by Han characters; FK, SMOG and HSK do not fit Chinese."""
    counted = [(s, han_count(s)) for text in texts for s in chinese_sentences(text)]
    if not counted:
        return ReadingLevel(0, 0, 0.0, 0, "")
    total = sum(count for _, count in counted)
    longest_text, longest = max(counted, key=lambda pair: pair[1])
    return ReadingLevel(len(counted), total, total / len(counted), longest, longest_text)


def grade(word_count: int, sentences: int, syllable_count: int) -> float:
    """Return the Flesch-Kincaid grade."""
    return 0.39 * word_count / sentences + 11.8 * syllable_count / word_count - 15.59


def smog(polysyllables: int, sentences: int) -> float:
    """Return the SMOG grade."""
    return 1.0430 * sqrt(polysyllables * 30 / sentences) + 3.1291
