"""What a screen keeps in memory of every story: last day, facets, and whether it is shown today.

Eleven bytes a story, so that memory is nearly the same for 300 and for 100,000 of them.
"""

import sqlite3
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum
from itertools import compress

from hopewall.core.screen import Facets
from hopewall.release.generation_form import AGE_BANDS, ILLNESSES, ROADS, THERAPIES, facet_number

_QUESTIONS: tuple[tuple[str, tuple[StrEnum, ...]], ...] = (
    ("illness", ILLNESSES),
    ("therapy", THERAPIES),
    ("age_band", AGE_BANDS),
    ("road", ROADS),
)
_SIZES = tuple(len(codes) + 1 for _, codes in _QUESTIONS)
_STEPS = (_SIZES[1] * _SIZES[2] * _SIZES[3], _SIZES[2] * _SIZES[3], _SIZES[3], 1)
"""A story's four answers as one number: the answer's number times the question's step, summed."""
_EVERY_STORY = (
    "SELECT until, illness * ? + therapy * ? + age_band * ? + road * ? FROM story ORDER BY position"
)


class Positions:
    """The compact arrays of one generation, in the wall's order."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._until = array("i")
        self._answers = array("H")
        for until, answers in db.execute(_EVERY_STORY, _STEPS):
            self._until.append(until)
            self._answers.append(answers)
        self._shown = bytearray(len(self._until))
        self._withheld: frozenset[int] = frozenset()
        self._shown_positions = array("i")
        self._combinations: Counter[int] = Counter()

    def __len__(self) -> int:
        return len(self._until)

    def is_shown(self, position: int) -> bool:
        """Whether the story at this position may be painted on the day of the last `decide`."""
        return 0 <= position < len(self._shown) and self._shown[position] == 1

    def decide(self, today: date, withheld: Iterable[int]) -> list[int]:
        """Work out anew what is shown; return the positions that were shown and are no more."""
        day = today.toordinal()
        shown = bytearray(day <= until for until in self._until)
        for position in withheld:
            shown[position] = 0
        before, self._shown = self._shown, shown
        self._shown_positions = array("i", compress(range(len(shown)), shown))
        self._combinations = Counter(compress(self._answers, shown))
        if before == shown:
            return []
        return [at for at, was in enumerate(before) if was and not shown[at]]

    def shown(self) -> Sequence[int]:
        """Return the shown positions in the wall's order."""
        return self._shown_positions

    def shown_among(self, positions: Iterable[int]) -> Iterator[int]:
        """Return those of the positions that are shown, as they are asked for."""
        shown, count = self._shown, len(self._shown)
        return (position for position in positions if 0 <= position < count and shown[position])

    def matching(self, facets: Facets) -> Sequence[int]:
        """Return the shown positions that match every facet given."""
        asked = _asked(facets)
        if not asked:
            return self._shown_positions
        wanted = {number for number in self._combinations if _fits(number, asked)}
        answers = self._answers
        return array("i", [at for at in self._shown_positions if answers[at] in wanted])

    def facet_counts(self, facets: Facets) -> Mapping[str, Mapping[str, int]]:
        """Count, for each question, what each of its answers would leave."""
        asked = _asked(facets)
        counts: dict[str, dict[str, int]] = {}
        for place, (question, codes) in enumerate(_QUESTIONS):
            others = {at: answer for at, answer in asked.items() if at != place}
            left = [0] * _SIZES[place]
            for number, count in self._combinations.items():
                if _fits(number, others):
                    left[_answer(number, place)] += count
            counts[question] = {str(code): left[at] for at, code in enumerate(codes, 1) if left[at]}
        return counts


def _asked(facets: Facets) -> dict[int, int]:
    """Return the answers given: place of the question to number of the answer."""
    given = (facets.illness, facets.therapy, facets.age_band, facets.road)
    return {
        place: facet_number(_QUESTIONS[place][1], code)
        for place, code in enumerate(given)
        if code is not None
    }


def _answer(number: int, place: int) -> int:
    return number // _STEPS[place] % _SIZES[place]


def _fits(number: int, asked: Mapping[int, int]) -> bool:
    return all(_answer(number, place) == answer for place, answer in asked.items())
