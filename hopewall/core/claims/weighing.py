"""How much the words of a sentence, taken together, sound like a claim.

Rules know turns of phrase; people find new ones. The weights were learned from labelled sentences
(tests/core/claims/weigh.py, ADR 0052) and say of every word, kind of word and pair how much it
tells for a claim or against one.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from hopewall.core.claims.features import features, is_chinese
from hopewall.core.claims.weights_chinese import CHINESE_START, CHINESE_WEIGHTS
from hopewall.core.claims.weights_english import ENGLISH_START, ENGLISH_WEIGHTS

ENGLISH_LEAST: Final = 50
CHINESE_LEAST: Final = 25
"""What a sentence must weigh to be a claim, in hundredths; chosen in docs/claims.md."""

_FEWEST: Final = 4
_KEPT: Final = 4_096
_MOST_TOLD: Final = 3


@dataclass(frozen=True, slots=True)
class Weighed:
    """What a sentence weighs, in hundredths, and the words that weigh most."""

    total: float
    is_claim: bool
    heaviest: tuple[str, ...]


@cache
def _weights(*, chinese: bool) -> Mapping[str, int]:
    written = CHINESE_WEIGHTS if chinese else ENGLISH_WEIGHTS
    return {
        feature: weight
        for weight, lines in written.items()
        for line in lines.split("\n")
        for feature in line.split("|")
        if feature
    }


@lru_cache(_KEPT)
def weigh(sentence: str) -> Weighed:
    """Weigh a plain lower-case sentence; what was weighed lately is remembered."""
    chinese = is_chinese(sentence)
    weights = _weights(chinese=chinese)
    start, least = (CHINESE_START, CHINESE_LEAST) if chinese else (ENGLISH_START, ENGLISH_LEAST)
    inside = [(weights[each], each) for each in features(sentence) if each in weights]
    total = start + sum(weight for weight, _ in inside) / math.sqrt(max(len(inside), _FEWEST))
    if total < least:
        return Weighed(total, is_claim=False, heaviest=())
    told = sorted(((w, each) for w, each in inside if w > 0 and each in sentence), reverse=True)
    return Weighed(total, is_claim=True, heaviest=_apart([each for _, each in told]))


def _apart(words: list[str]) -> tuple[str, ...]:
    """Return the first few that are not part of one another."""
    found: list[str] = []
    for word in words:
        if len(found) < _MOST_TOLD and not any(word in other or other in word for other in found):
            found.append(word)
    return tuple(found)
