"""People for the fake index: the demonstration's texts, with pictures made on the spot."""

import tomllib
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from hopewall.core.codes import (
    Illness,
    Language,
    LifeCycle,
    Road,
    RoadStep,
    StorySize,
    Therapy,
    Voice,
    age_band,
)
from hopewall.core.screen import PageText, RoadPoint, StoryPage, Tile
from hopewall.core.story_marks import paragraphs
from tests.ui.fake_pictures import Pictures

DEMO = Path(__file__).resolve().parents[2] / "hopewall" / "demo"
LANGUAGES = (Language.EN, Language.ZH_HANS)


@cache
def _smiles() -> list[dict[str, Any]]:
    return list(tomllib.loads((DEMO / "smiles.toml").read_text("utf-8"))["smile"])


@cache
def _stories() -> list[dict[str, Any]]:
    return [tomllib.loads(path.read_text("utf-8")) for path in sorted(DEMO.glob("stories/*.toml"))]


def _texts(raw: dict[str, Any]) -> dict[Language, PageText]:
    texts: dict[Language, PageText] = {}
    for language in LANGUAGES:
        said = raw.get(str(language))
        if isinstance(said, dict):
            body = paragraphs(said["body"])
            texts[language] = PageText(said["title"], said["message"], said["quote"], body)
    if not texts:
        texts = {
            Language(key): PageText(message=text) for key, text in raw.get("message", {}).items()
        }
    return texts


def page_of(raw: dict[str, Any], position: int, pictures: Pictures) -> StoryPage:
    """Make one page from a demonstration text."""
    texts = _texts(raw)
    full = any(text.body for text in texts.values())
    age = int(raw.get("age", 40))
    files = pictures.of(position, age, str(raw.get("gender", "n")), raw.get("look", {}))
    cycle = raw.get("life_cycle")
    tile = Tile(
        position=position,
        story_id=f"s-{position:06d}",
        size=StorySize.FULL if full else StorySize.SMILE,
        name={Language(key): text for key, text in raw.get("name", {}).items()},
        message={key: text.message for key, text in texts.items()},
        tile_path=files.tile,
        tile_2x_path=files.tile_2x,
        portrait_path=files.portrait,
        placeholder=position % 8,
        life_cycle=LifeCycle(cycle) if cycle else None,
        years=raw.get("years"),
        therapy=Therapy(raw["therapy"]) if "therapy" in raw else None,
    )
    return StoryPage(
        tile=tile,
        texts=texts,
        original_language=Language.EN,
        voice=Voice(raw.get("voice", "patient")),
        illness=Illness(raw["illness"]) if "illness" in raw else None,
        age_band=age_band(age) if "age" in raw else None,
        road=Road(raw["road"]) if "road" in raw else None,
        city=str(raw.get("city", "")),
        timeline=tuple(
            RoadPoint(RoadStep(point["step"]), point.get("month", ""))
            for point in raw.get("timeline", ())
        ),
        fiction=True,
    )


def demo_pages(count: int, pictures: Pictures) -> Sequence[StoryPage]:
    """Make so many pages; every 14th is a full story, texts repeat beyond the demonstration's."""
    stories, smiles = _stories(), _smiles()
    pages = []
    for position in range(count):
        source = stories if position % 14 == 3 else smiles
        raw = source[(position // 14 if source is stories else position) % len(source)]
        pages.append(page_of(raw, position, pictures))
    return pages
