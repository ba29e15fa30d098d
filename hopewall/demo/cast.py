"""The cast of the demonstration hospital, read from the texts that ship beside this file.

Everybody here is invented. Full stories stand in `stories/*.toml`, one-line people in
`smiles.toml`; both are written in English and in Chinese, each natively.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from importlib.resources import files
from itertools import cycle

from hopewall.core.codes import (
    Illness,
    Language,
    LifeCycle,
    Road,
    RoadStep,
    StorySize,
    Therapy,
    Voice,
)
from hopewall.core.screen import RoadPoint
from hopewall.core.story import StoryText


@dataclass(frozen=True, slots=True)
class CastMember:
    """One invented person, before any consent: what their story would say in full."""

    key: str
    seed: int
    gender: str
    age: int
    name: Mapping[Language, str]
    size: StorySize
    texts: Mapping[Language, StoryText]
    illness: Illness
    therapy: Therapy
    life_cycle: LifeCycle
    voice: Voice
    road: Road
    years: int | None
    timeline: tuple[RoadPoint, ...] = ()
    investigational: bool = False
    look: Mapping[str, str] = field(default_factory=dict)


def cast_of(people: int) -> Iterator[CastMember]:
    """Yield that many people: the full stories first, then smiles, over and over for a large wall.

    Beyond the written ones, names and lines repeat while keys and seeds go on.
    """
    full, smiles = _full_stories(), _smiles()
    yield from full[:people]
    for number, smile in zip(range(len(full), people), cycle(smiles), strict=False):
        if number < len(full) + len(smiles):
            yield smile
        else:
            yield _again(smile, number)


def written_people() -> int:
    """Return how many people have words of their own."""
    return len(_full_stories()) + len(_smiles())


def _again(smile: CastMember, number: int) -> CastMember:
    return replace(smile, key=f"{smile.key}-{number}", seed=number)


@cache
def _full_stories() -> tuple[CastMember, ...]:
    folder = files("hopewall.demo") / "stories"
    sheets = sorted((p for p in folder.iterdir() if p.name.endswith(".toml")), key=lambda p: p.name)
    return tuple(
        _member(number, tomllib.loads(sheet.read_text("utf-8")), StorySize.FULL)
        for number, sheet in enumerate(sheets)
    )


@cache
def _smiles() -> tuple[CastMember, ...]:
    sheet = tomllib.loads((files("hopewall.demo") / "smiles.toml").read_text("utf-8"))
    first = len(_full_stories())
    return tuple(
        _member(first + n, entry, StorySize.SMILE) for n, entry in enumerate(sheet["smile"])
    )


def _member(number: int, sheet: Mapping[str, object], size: StorySize) -> CastMember:
    name, years, points = _mapping(sheet["name"]), sheet.get("years"), sheet.get("timeline")
    words = _story_text if size is StorySize.FULL else _smile_text
    return CastMember(
        key=str(sheet["id"]),
        seed=number,
        gender=str(sheet["gender"]),
        age=int(str(sheet["age"])),
        name={language: str(name[language]) for language in Language},
        size=size,
        texts={language: words(language, sheet) for language in Language},
        illness=Illness(str(sheet["illness"])),
        therapy=Therapy(str(sheet["therapy"])),
        life_cycle=LifeCycle(str(sheet["life_cycle"])),
        voice=Voice(str(sheet["voice"])),
        road=Road(str(sheet["road"])),
        years=years if isinstance(years, int) and years > 0 else None,
        timeline=tuple(
            RoadPoint(RoadStep(point["step"]), point["month"])
            for point in (points if isinstance(points, list) else [])
        ),
        investigational=sheet.get("investigational") is True,
        look={str(k): str(v) for k, v in _mapping(sheet.get("look", {})).items()},
    )


def _smile_text(language: Language, sheet: Mapping[str, object]) -> StoryText:
    return StoryText(language, "", str(_mapping(sheet["message"])[language]), "", "")


def _story_text(language: Language, sheet: Mapping[str, object]) -> StoryText:
    words = _mapping(sheet[language])
    return StoryText(
        language=language,
        title=str(words["title"]),
        message=str(words["message"]),
        quote=str(words["quote"]),
        body=str(words["body"]).strip(),
    )


def _mapping(value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise TypeError(f"a table was expected, not {value!r}")
    return value
