"""Whether two pictures are the same one again: by how light and dark go across the whole frame.

A difference hash (Krawetz 2013) over a picture of 17 x 17 greys, both ways: 512 bits. It survives
another size and another encoding and says nothing about whose face it is: no template of a face.
"""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

SIDE: Final = 17
"""Greys from left to right and from top to bottom."""
BITS: Final = 2 * (SIDE - 1) * (SIDE - 1)
ALIKE: Final = 32
"""Bits that may differ. Measured on 160 drawn portraits, all of one pose: the same one, smaller and
coarser, differs in 23 at most, and the two nearest of different people in 43."""
_STEP: Final = 1
"""Levels by which a grey must be lighter: what is less is the encoder's noise."""
_FLAT: Final = 32
"""A picture with fewer set bits than this is nearly one colour, and like any other such."""


def likeness_of(greys: bytes) -> str:
    """Return the hash, in hexadecimal, of 17 x 17 greys in rows; raises ValueError for others."""
    if len(greys) != SIDE * SIDE:
        raise ValueError("a likeness is made of 17 x 17 greys")
    bits = 0
    for row in range(SIDE - 1):
        for column in range(SIDE - 1):
            here = greys[row * SIDE + column] + _STEP
            bits = bits << 2 | (greys[row * SIDE + column + 1] > here) << 1
            bits |= greys[(row + 1) * SIDE + column] > here
    return f"{bits:0{BITS // 4}x}"


def differing_bits(one: str, other: str) -> int:
    """Return in how many bits two hashes differ."""
    return (int(one, 16) ^ int(other, 16)).bit_count()


def are_alike(one: str, other: str) -> bool:
    """Whether two pictures are most likely the same; people look at both side by side."""
    if int(one, 16).bit_count() < _FLAT:
        return one == other
    return differing_bits(one, other) <= ALIKE


class KnownLikenesses:
    """Many pictures' hashes, parsed once: 10,000 are held against one another in seconds."""

    def __init__(self, known: Iterable[tuple[str, str]] = ()) -> None:
        """Take pictures' ids and hashes."""
        self._known = [(int(likeness, 16), name) for name, likeness in known]

    def add(self, name: str, likeness: str) -> None:
        """Take one more picture."""
        self._known.append((int(likeness, 16), name))

    def alike(self, likeness: str) -> tuple[str, ...]:
        """Return the ids of the pictures that are most likely this one, in their order."""
        asked = int(likeness, 16)
        if asked.bit_count() < _FLAT:
            return tuple(name for bits, name in self._known if bits == asked)
        return tuple(name for bits, name in self._known if (bits ^ asked).bit_count() <= ALIKE)

    def pairs(self) -> Iterator[tuple[str, str]]:
        """Iterate every two that are alike; each pair once, the one that was known first first."""
        order = sorted(
            (bits.bit_count(), place, bits, name) for place, (bits, name) in enumerate(self._known)
        )
        for start, (count, place, bits, name) in enumerate(order):
            for other_count, other_place, other, other_name in islice(order, start + 1, None):
                # As many set bits more than what may differ: nobody after it is alike either.
                if other_count - count > ALIKE:
                    break
                same = bits == other if count < _FLAT else (bits ^ other).bit_count() <= ALIKE
                if same:
                    yield (name, other_name) if place < other_place else (other_name, name)
