"""What the weights look at in a sentence: words, kinds of words, and which stand together."""

import re
from functools import cache
from itertools import pairwise
from typing import Final

from hopewall.core.claims.kinds_chinese import CHINESE_KINDS
from hopewall.core.claims.kinds_english import ENGLISH_KINDS
from hopewall.core.claims.normalise import HAN

_HAN: Final = re.compile(f"[{HAN}]")
_ENGLISH: Final = re.compile(r"[a-z]+(?:[-'][a-z]+)*|\d+|[%$£€=+@!?:]")
_NUMBER: Final = re.compile(r"\d+")
_SIGNS: Final = re.compile(r"[\s\"'\\|~]+")
_STAR_LEAST: Final = 4
_LETTERS: Final = 2
_MOST_WORDS: Final = 60
_MOST_HAN: Final = 120


def is_chinese(sentence: str) -> bool:
    """Whether a plain sentence has Han characters, and is weighed as Chinese."""
    return _HAN.search(sentence) is not None


def features(sentence: str) -> frozenset[str]:
    """Return what a plain lower-case sentence has; its first stretch where it is very long."""
    return _chinese(sentence[:_MOST_HAN]) if is_chinese(sentence) else _english(sentence)


@cache
def _english_kinds() -> tuple[dict[str, str], dict[str, str]]:
    words: dict[str, str] = {}
    stems: dict[str, str] = {}
    for kind, written in ENGLISH_KINDS.items():
        for word in written.split():
            if word.endswith("*"):
                stems.setdefault(word[:-1], kind)
            else:
                words.setdefault(word, kind)
    return words, stems


@cache
def _kind(word: str) -> str:
    if word[0].isdigit():
        return "NUMBER"
    words, stems = _english_kinds()
    if word in words:
        return words[word]
    for length in range(len(word), _STAR_LEAST - 2, -1):
        if word[:length] in stems:
            return stems[word[:length]]
    for end in ("'s", "s", "ed", "ing"):
        if word.endswith(end) and word[: -len(end)] in words:
            return words[word[: -len(end)]]
    if "-" in word:
        for part in reversed(word.split("-")):
            if part in words:
                return words[part]
    return ""


def _english(sentence: str) -> frozenset[str]:
    words = _ENGLISH.findall(sentence)[:_MOST_WORDS]
    words = ["#" if word[0].isdigit() else word for word in words]
    kinds = ["NUMBER" if word == "#" else _kind(word) for word in words]
    mixed = ["^", *(kind or word for word, kind in zip(words, kinds, strict=True)), "$"]
    found = set(words)
    found.update(kind for kind in kinds if kind)
    found.update(f"{a} {b}" for a, b in zip(["^", *words], [*words, "$"], strict=True))
    found.update(f"{a}_{b}" for a, b in pairwise(mixed))
    found.update(f"{a}_{b}_{c}" for a, b, c in zip(mixed, mixed[1:], mixed[2:], strict=False))
    found.update(f"{a}__{b}" for a, b in zip(mixed, mixed[2:], strict=False))
    present = sorted({kind for kind in kinds if kind})
    found.update(f"{a}&{b}" for i, a in enumerate(present) for b in present[i + 1 :])
    return frozenset(found)


@cache
def _chinese_kinds() -> tuple[re.Pattern[str], dict[str, str]]:
    kinds = {
        word: kind
        for kind, written in reversed(list(CHINESE_KINDS.items()))
        for word in written.split()
    }
    longest = sorted(kinds, key=lambda word: (-len(word), word))
    return re.compile("|".join(map(re.escape, longest))), kinds


def _chinese(sentence: str) -> frozenset[str]:
    plain = _NUMBER.sub("#", _SIGNS.sub("", sentence))
    pattern, kinds = _chinese_kinds()
    pieces = (plain[i : i + n] for n in (1, 2, 3) for i in range(len(plain) - n + 1))
    # One or two Latin letters among Han characters are a piece of a word and say nothing.
    found = {piece for piece in pieces if len(piece) > _LETTERS or not _is_latin(piece)}
    mixed = ["^"]
    present = []
    at = 0
    for word in pattern.finditer(plain):
        mixed += plain[at : word.start()]
        kind = f"<{kinds[word[0]]}>"
        mixed.append(kind)
        present.append(kind)
        at = word.end()
    mixed += [*plain[at:], "$"]
    found.update(present)
    found.update(f"{a}{b}" for a, b in pairwise(mixed))
    found.update(f"{a}{b}{c}" for a, b, c in zip(mixed, mixed[1:], mixed[2:], strict=False))
    found.update(f"{a}>{b}" for a, b in pairwise(present))
    once = sorted(set(present))
    found.update(f"{a}&{b}" for i, a in enumerate(once) for b in once[i + 1 :])
    return frozenset(found)


def _is_latin(piece: str) -> bool:
    return piece.isascii() and piece.isalpha()
