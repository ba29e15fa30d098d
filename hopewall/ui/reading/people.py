"""Which stories belong to a page, and which pages to a story."""

from collections.abc import Mapping, Sequence

from hopewall.core.codes import StorySize
from hopewall.core.learn_path import LearnPath, StoryMatch
from hopewall.core.screen import Facets, ScreenIndex, StoryPage, Tile

FACES = 6
PAGES = 3
_LOOKED_AT = 240
_READ = 48
# A page that names the illness or who speaks says more about a story than one on its therapy.
_WEIGHTS: Mapping[str, int] = {
    "illnesses": 3,
    "voices": 3,
    "ages": 3,
    "life_cycle": 2,
    "steps": 2,
    "road": 1,
    "therapies": 1,
}
_SIDE_EFFECTS = "side-effects-honestly"


def pages_of(story: StoryPage, path: LearnPath) -> list[str]:
    """Return the pages a story leads to, the closest first; side effects are never left out."""
    matches = path.stories or {}
    scores = {page_id: _score(story, match) for page_id, match in matches.items()}
    order = sorted((p for p in scores if scores[p]), key=lambda p: -scores[p])
    if _SIDE_EFFECTS in order:
        order.remove(_SIDE_EFFECTS)
        order.insert(0, _SIDE_EFFECTS)
    return order[:PAGES]


def _score(story: StoryPage, match: StoryMatch) -> int:
    has = {
        "illnesses": {story.illness},
        "therapies": {story.tile.therapy},
        "road": {story.road},
        "life_cycle": {story.tile.life_cycle},
        "voices": {story.voice},
        "ages": {story.age_band},
        "steps": {point.step for point in story.timeline},
    }
    return sum(weight for name, weight in _WEIGHTS.items() if has[name] & getattr(match, name))


def people_of(match: StoryMatch | None, index: ScreenIndex) -> list[Tile]:
    """Return the people a page leads to who may be shown now, those who say most first."""
    if match is None or index.state is not None:
        return []
    positions = _candidates(match, index)
    tiles = [tile for tile in index.tiles(positions[:_LOOKED_AT]) if tile is not None]
    tiles.sort(key=lambda tile: tile.size is not StorySize.FULL)
    scored: list[tuple[int, Tile]] = []
    for tile in tiles[:_READ]:
        page = index.page(tile.story_id)
        score = _score(page, match) if page else 0
        if score:
            scored.append((score + 4 * (tile.size is StorySize.FULL), tile))
    scored.sort(key=lambda each: -each[0])
    found = [tile for _, tile in scored if index.is_story_shown(tile.story_id)]
    return found[:FACES]


def _candidates(match: StoryMatch, index: ScreenIndex) -> Sequence[int]:
    asked = [
        *(Facets(illness=code) for code in sorted(match.illnesses)),
        *(Facets(age_band=code) for code in sorted(match.ages)),
        *(Facets(therapy=code) for code in sorted(match.therapies)),
        *(Facets(road=code) for code in sorted(match.road)),
    ]
    if not asked:
        shown = index.shown_positions()
        return shown[:: max(1, len(shown) // _LOOKED_AT)]
    found: dict[int, None] = {}
    for facets in asked:
        some = index.matching(facets)
        found |= dict.fromkeys(some[:: max(1, len(some) // _LOOKED_AT)])
    return list(found)
