"""A text cut into sentences that know their numbers and their source marks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from hopewall.core.blocks import FactRun, Runs, SiteRun, SourceRun
from hopewall.core.blocks_text import plain
from hopewall.core.reading_level.sentences import chinese_sentences, english_sentences

_MARK: Final = "\ue020"
_BEFORE_END: Final = re.compile(rf"([.!?。！？；…]+[\"'”’」』）)]*)((?:\s?{_MARK}\d+;)+)")
_MARKS: Final = re.compile(rf"{_MARK}(\d+);")
_LABEL: Final = re.compile(
    r"(?:days?|phases?|grades?|steps?|types?|stages?|ages?|aged|years? (?=\d))\s*"
    r"[−-]?\d+(?:\s*(?:to|and|or|,|–|-)\s*[−-]?\d+)*"
    r"|\d+\s*(?:期|级)(?!\D{0,2}以)"
    r"|第\s*[−-]?\d+(?:\s*[到至、，–-]\s*[−-]?\d+)*\s*[天日步期周次个年级条]?"
    r"|\b24[- ](?:hours?|hour)\b|24\s*小时|\b24/7\b|\b[AB]\d\b"
    r"|\d+(?:\s*[到至–-]\s*\d+)?\s*岁",
    re.IGNORECASE,
)
_NUMBER: Final = re.compile(
    r"(?<![A-Za-z0-9_.])(?<![A-Za-z]-)\d[\d,]*(?:\.\d+)?(?![A-Za-z0-9_])(?!-[A-Z])"
)


@dataclass(frozen=True, slots=True)
class CitedSentence:
    """A sentence: its words, the numbers that need a source, and the sources it is marked with."""

    text: str
    numbers: tuple[str, ...]
    source_ids: tuple[str, ...]


def cited_sentences(runs: Runs, *, english: bool) -> Iterator[CitedSentence]:
    """Cut a text; a mark after a full stop belongs to the sentence before it."""
    sources = [run.source_id for run in runs if isinstance(run, SourceRun)]
    text = _BEFORE_END.sub(r"\2\1", _with_marks(runs))
    for sentence in english_sentences(text) if english else chinese_sentences(text) or [text]:
        marks = tuple(sources[int(number)] for number in _MARKS.findall(sentence))
        words = _MARKS.sub("", sentence).strip()
        yield CitedSentence(words, numbers_in(words), marks)


def _with_marks(runs: Runs) -> str:
    parts = []
    number = 0
    for run in runs:
        if isinstance(run, SourceRun):
            parts.append(f"{_MARK}{number};")
            number += 1
        elif isinstance(run, SiteRun | FactRun):
            continue
        else:
            parts.append(plain((run,)))
    return "".join(parts)


def numbers_in(text: str) -> tuple[str, ...]:
    """Return the numbers of a text that say something; names and labels (CD19, day 5) are none."""
    return tuple(number.rstrip(",") for number in _NUMBER.findall(_LABEL.sub(" ", text)))
