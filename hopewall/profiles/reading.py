"""A jurisdiction's TOML file, read strictly: every rule once, with its value, source and sighting.

Nothing of this runs in the program: the gate uses `core/profile_data.py`, made from these files by
`packaging/profile_tables.py`.
"""

import tomllib
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from hopewall.core.codes import Language
from hopewall.core.consent import ADVERTISING_APPROVED, NOT_ADVERTISING, Statement
from hopewall.core.profiles import RULES, Profile, Sourced
from hopewall.core.site import ProfileCode
from hopewall.core.story import PhotoContent

FOLDER = Path(__file__).parent
_KEYS = frozenset({"value", "source", "seen"})
_STATEMENTS = frozenset(
    {"statements", "statements_remunerated", "statements_minor", "statements_cross_border"}
)
_NUMBERS = frozenset(
    {"max_term_months", "majority_age", "assent_from_age", "evidence_years", "answer_days"}
)
_AD_RESULTS = frozenset({NOT_ADVERTISING, ADVERTISING_APPROVED})

Code = TypeVar("Code", bound=StrEnum)


class ProfileFileError(Exception):
    """A profile's file cannot be believed; the message says which rule and why."""


def read_profiles(folder: Path = FOLDER) -> dict[ProfileCode, Profile]:
    """Return every jurisdiction's profile; raises ProfileFileError or OSError."""
    return {
        code: read_profile((folder / f"{code}.toml").read_text("utf-8"), code)
        for code in ProfileCode
    }


def read_profile(text: str, code: ProfileCode) -> Profile:
    """Return the profile in a file's text; raises ProfileFileError."""
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ProfileFileError(f"{code}.toml is not TOML ({error}); correct it.") from error
    if raw.keys() != {"code", "name", *RULES}:
        odd = sorted(raw.keys() ^ {"code", "name", *RULES})
        raise ProfileFileError(f"{code}.toml has unknown or missing rules: {', '.join(odd)}.")
    names = raw["name"]
    if raw["code"] != code or not isinstance(names, dict) or names.keys() != set(Language):
        raise ProfileFileError(f"{code}.toml has a wrong code or a name that lacks a language.")
    rules: dict[str, Any] = {rule: _sourced(rule, raw[rule], code) for rule in RULES}
    return Profile(code=code, name={Language(key): names[key] for key in names}, **rules)


def _sourced(rule: str, raw: object, code: ProfileCode) -> Sourced[Any]:
    if not isinstance(raw, Mapping) or raw.keys() != _KEYS:
        raise ProfileFileError(f"{code}.toml: {rule} needs exactly value, source and seen.")
    source, seen = raw["source"], raw["seen"]
    if not (isinstance(source, str) and source.strip() and isinstance(seen, str) and seen.strip()):
        raise ProfileFileError(f"{code}.toml: {rule} names no source.")
    try:
        return Sourced(_value(rule, raw["value"]), source, seen)
    except (TypeError, ValueError) as error:
        raise ProfileFileError(f"{code}.toml: {rule} has a wrong value ({error}).") from error


def _value(rule: str, raw: object) -> object:
    if rule in _STATEMENTS:
        return _codes(Statement, raw)
    if rule == "photo_refused":
        return _codes(PhotoContent, raw)
    if rule == "review_ages":
        return frozenset(_count(each) for each in _listed(raw))
    if rule == "ad_results":
        found = frozenset(_listed(raw))
        if not found or not found <= _AD_RESULTS:
            raise ValueError(f"one or more of {', '.join(sorted(_AD_RESULTS))}")
        return found
    if rule in _NUMBERS:
        return _count(raw)
    if not isinstance(raw, bool):
        raise TypeError("true or false")
    return raw


def _listed(raw: object) -> list[object]:
    if not isinstance(raw, list) or len(set(raw)) != len(raw):
        raise TypeError("a list that names nothing twice")
    return raw


def _codes(kind: type[Code], raw: object) -> frozenset[Code]:
    return frozenset(kind(str(each)) for each in _listed(raw))


def _count(raw: object) -> int:
    if not isinstance(raw, int) or isinstance(raw, bool) or raw < 1:
        raise ValueError("a whole number from 1 on")
    return raw
