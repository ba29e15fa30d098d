"""The faces that drift by in the attract loop: shuffled, and mended in place when one leaves."""

import random
from collections.abc import Sequence

from hopewall.core.screen import ScreenIndex, Tile

LARGEST = 512
_TRIES = 24


class Deck:
    """Up to 512 positions; the drift goes round and round in them."""

    def __init__(self, index: ScreenIndex, seed: int | None = None) -> None:
        self._index = index
        self._random = random.Random(seed)  # noqa: S311  an order of faces, not a secret
        self._cards: list[Tile] = []

    def __len__(self) -> int:
        return len(self._cards)

    def shuffle(self) -> None:
        """Deal anew from everybody who is shown."""
        shown = self._index.shown_positions()
        chosen = self._random.sample(range(len(shown)), min(LARGEST, len(shown)))
        tiles = self._index.tiles([shown[place] for place in chosen])
        self._cards = [tile for tile in tiles if tile is not None]

    def mend(self) -> None:
        """Put somebody else in the place of everybody who may not be shown any more."""
        shown: Sequence[int] = self._index.shown_positions()
        cards = [
            card if self._index.is_story_shown(card.story_id) else self._another(shown)
            for card in self._cards
        ]
        self._cards = [card for card in cards if card is not None]
        if not self._cards:
            self.shuffle()

    def clear(self) -> None:
        """Let go of everybody."""
        self._cards = []

    def card(self, number: int) -> Tile | None:
        """Return the face with this running number, if it may be shown now."""
        if not self._cards:
            return None
        card = self._cards[number % len(self._cards)]
        return card if self._index.is_story_shown(card.story_id) else None

    def _another(self, shown: Sequence[int]) -> Tile | None:
        for _ in range(_TRIES if shown else 0):
            tile = self._index.tiles([self._random.choice(shown)])[0]
            if tile is not None:
                return tile
        return None
