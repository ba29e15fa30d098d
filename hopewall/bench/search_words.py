"""What the measured searches ask for: words drawn from what is there, and words that are not."""

import random
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from hopewall.core.codes import Language
from hopewall.core.segmentation import runs

_SHORTEST: Final = 2
_SYLLABLES: Final = ("ba", "dor", "fex", "gul", "kim", "lov", "mur", "nep", "quo", "rit", "zug")
_RARE: Final = "龘靐齉麤灪龖厵爩癵籱鱻驫"
_TRIES: Final = 200


class Kind(StrEnum):
    """What sort of words a search is for."""

    CHINESE = "chinese, two characters"
    ENGLISH = "english word"
    PHRASE = "two-word phrase"
    NOTHING = "words that nobody said"
    COMMON = "words in very many stories"


@dataclass(frozen=True, slots=True)
class Asked:
    """One search: its words, and the language in which a visitor would be reading."""

    kind: Kind
    text: str
    language: Language


def searches(
    raw: sqlite3.Connection, texts: Sequence[str], each: int, seed: int
) -> Sequence[Asked]:
    """Return that many searches of every kind, shuffled, always the same for the same data.

    Args:
        raw: A database with the FTS5 table `story`, whose commonest words are asked for.
        texts: Segmented texts from which the other words are drawn.
        each: How many of a kind.
        seed: Another one draws other words.
    """
    chance = random.Random(seed)  # noqa: S311  a choice of words, not a secret
    draw: Mapping[Kind, Callable[[], str]] = {
        Kind.CHINESE: lambda: _neighbours(chance, texts, chinese=True),
        Kind.ENGLISH: lambda: _word(chance, texts),
        Kind.PHRASE: lambda: _neighbours(chance, texts, chinese=False),
        Kind.NOTHING: lambda: _nonsense(chance),
    }
    asked = [(kind, make()) for kind, make in draw.items() for _ in range(each)]
    common = list(_commonest(raw, each))
    asked += [(Kind.COMMON, common[number % len(common)]) for number in range(each) if common]
    chance.shuffle(asked)
    return [Asked(kind, text, _language(text)) for kind, text in asked if text]


def _language(text: str) -> Language:
    return Language.EN if text.isascii() else Language.ZH_HANS


def _word(chance: random.Random, texts: Sequence[str]) -> str:
    return _drawn(chance, texts, 1, str.isascii)


def _neighbours(chance: random.Random, texts: Sequence[str], *, chinese: bool) -> str:
    """Return two words that stand side by side; Chinese ones are one character each."""
    joiner = "" if chinese else " "
    return _drawn(chance, texts, 2, lambda w: w.isascii() is not chinese).replace(" ", joiner)


def _drawn(
    chance: random.Random, texts: Sequence[str], count: int, fits: Callable[[str], bool]
) -> str:
    for _ in range(_TRIES if texts else 0):
        words = chance.choice(texts).split(" ")
        start = chance.randrange(len(words))
        found = words[start : start + count]
        long_enough = all(len(word) >= _SHORTEST or not word.isascii() for word in found)
        if len(found) == count and long_enough and all(map(fits, found)):
            return " ".join(found)
    return ""


def _nonsense(chance: random.Random) -> str:
    if chance.random() < 1 / 2:
        return "".join(chance.choices(_SYLLABLES, k=3))
    return "".join(chance.choices(_RARE, k=2))


def _commonest(raw: sqlite3.Connection, most: int) -> Iterator[str]:
    raw.execute("CREATE VIRTUAL TABLE temp.told USING fts5vocab(main, story, row)")
    rows = raw.execute("SELECT term FROM temp.told ORDER BY doc DESC LIMIT ?", (most,))
    yield from (term for (term,) in rows if runs(term) == [term])
    raw.execute("DROP TABLE temp.told")
