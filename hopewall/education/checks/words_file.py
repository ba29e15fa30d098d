"""`words.toml`: the words that are not used, and those that tell benefit from harm."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

_PACKAGE: Final = "hopewall.education.checks"
_FLAGS: Final = re.IGNORECASE


@dataclass(frozen=True, slots=True)
class BannedWord:
    """A pattern that is not used, unless something stands before it or around it."""

    find: re.Pattern[str]
    unless: re.Pattern[str] | None
    also_allowed: re.Pattern[str] | None
    why: str


@dataclass(frozen=True, slots=True)
class WordLists:
    """The lists of `words.toml`, compiled."""

    english: tuple[BannedWord, ...]
    chinese: tuple[BannedWord, ...]
    benefit: tuple[re.Pattern[str], re.Pattern[str]]
    """English, Chinese."""
    harm: tuple[re.Pattern[str], re.Pattern[str]]
    brand: re.Pattern[str]
    brand_pages: frozenset[str]


@cache
def word_lists() -> WordLists:
    """Return the lists; they are part of the program, so they are right."""
    values = tomllib.loads((files(_PACKAGE) / "words.toml").read_text("utf-8"))
    return WordLists(
        english=tuple(_banned(entry) for entry in values["en"]),
        chinese=tuple(_banned(entry) for entry in values["zh"]),
        benefit=(_pattern(values["benefit"]["en"]), _pattern(values["benefit"]["zh"])),
        harm=(_pattern(values["harm"]["en"]), _pattern(values["harm"]["zh"])),
        brand=_pattern(values["brands"]["find"]),
        brand_pages=frozenset(values["brands"]["pages"]),
    )


def _banned(entry: dict[str, str]) -> BannedWord:
    return BannedWord(
        _pattern(entry["find"]),
        _pattern(entry["unless"]) if "unless" in entry else None,
        _pattern(entry["also_allowed"]) if "also_allowed" in entry else None,
        entry["why"],
    )


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, _FLAGS)
