"""The people of a story item: whoever this channel may show today, and of the asked kind."""

from collections.abc import Sequence
from typing import Final

from hopewall.core.codes import LifeCycle, StorySize
from hopewall.core.deck.deck import StoryItem
from hopewall.core.learn_path import StoryMatch
from hopewall.core.screen import Facets, ScreenIndex, Tile

LOOKED_AT: Final = 400
"""So many are looked at to choose from."""


def people_for(item: StoryItem, index: ScreenIndex) -> tuple[str, ...]:
    """Return the story ids of an item's people who may be shown now, full stories first.

    Of two or more, one is of somebody for whom it did not go simply, where there is one.
    """
    if index.state is not None:
        return ()
    tiles = [
        tile for tile in index.tiles(_positions(item.match, index)[:LOOKED_AT]) if tile is not None
    ]
    tiles.sort(key=lambda tile: tile.size is not StorySize.FULL)
    chosen = [tile.story_id for tile in tiles[: item.most]]
    mixed = [tile.story_id for tile in tiles if _mixed(tile)]
    if len(chosen) > 1 and mixed and not set(mixed) & set(chosen):
        chosen[-1] = mixed[0]
    return tuple(chosen)


def count_for(item: StoryItem, index: ScreenIndex) -> int:
    """Return how many people of this kind may be shown now."""
    return 0 if index.state is not None else len(_positions(item.match, index))


def _mixed(tile: Tile) -> bool:
    return tile.life_cycle not in {None, LifeCycle.WELL}


def _positions(match: StoryMatch, index: ScreenIndex) -> Sequence[int]:
    """Return the positions that match one code of every kind that is asked for."""
    asked: list[list[Facets]] = [
        [Facets(illness=code) for code in sorted(match.illnesses)],
        [Facets(therapy=code) for code in sorted(match.therapies)],
        [Facets(road=code) for code in sorted(match.road)],
        [Facets(age_band=code) for code in sorted(match.ages)],
    ]
    found: dict[int, None] | None = None
    for kinds in asked:
        if kinds:
            any_of = {place: None for facets in kinds for place in index.matching(facets)}
            found = any_of if found is None else {p: None for p in found if p in any_of}
    positions = list(index.shown_positions() if found is None else sorted(found))
    if match.life_cycle:
        tiles = zip(positions, index.tiles(positions), strict=True)
        positions = [p for p, tile in tiles if tile and tile.life_cycle in match.life_cycle]
    return positions
