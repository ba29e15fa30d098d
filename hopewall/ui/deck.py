"""The faces that drift by in the attract loop: shuffled, and mended in place when one leaves."""

import random
from collections.abc import Iterator

from hopewall.core.screen import ScreenIndex, Tile

LARGEST = 512
READ_AT_ONCE = 12
"""Faces that are read together, a column: the first wall does not wait for those behind it."""


class Deck:
    """Up to 512 people; the drift goes round and round in them. Each is read when it comes near."""

    def __init__(self, index: ScreenIndex, seed: int | None = None) -> None:
        self._index = index
        self._random = random.Random(seed)  # noqa: S311  an order of faces, not a secret
        self._cards: list[Tile | int] = []

    def __len__(self) -> int:
        return len(self._cards)

    def shuffle(self) -> None:
        """Deal anew from everybody who is shown."""
        self._cards = list(self._drawn(LARGEST))

    def mend(self) -> None:
        """Put somebody else in the place of everybody who may not be shown any more."""
        kept = [
            card if isinstance(card, Tile) and self._index.is_story_shown(card.story_id) else None
            for card in self._cards
        ]
        here = {card.story_id for card in kept if card is not None}
        # A place says nothing of who stands there once the wall has changed.
        tiles = self._index.tiles(list(self._drawn(len(kept))))
        others = (tile for tile in tiles if tile is not None and tile.story_id not in here)
        mended = [card or next(others, None) for card in kept]
        self._cards = [card for card in mended if card is not None]
        if not self._cards:
            self.shuffle()

    def clear(self) -> None:
        """Let go of everybody."""
        self._cards = []

    def card(self, number: int) -> Tile | None:
        """Return the face with this running number, if it may be shown now."""
        if not self._cards:
            return None
        place = number % len(self._cards)
        if isinstance(self._cards[place], int):
            self._read_from(place)
        card = self._cards[place]
        if isinstance(card, Tile) and self._index.is_story_shown(card.story_id):
            return card
        return None

    def _drawn(self, most: int) -> Iterator[int]:
        shown = self._index.shown_positions()
        chosen = self._random.sample(range(len(shown)), min(most, len(shown)))
        return (shown[place] for place in chosen)

    def _read_from(self, place: int) -> None:
        """Read the next faces; who cannot be read stays a place, and is asked for again."""
        near = ((place + step) % len(self._cards) for step in range(READ_AT_ONCE))
        unread = {at: card for at in near if isinstance(card := self._cards[at], int)}
        for at, tile in zip(unread, self._index.tiles(list(unread.values())), strict=True):
            if tile is not None:
                self._cards[at] = tile
