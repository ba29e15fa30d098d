"""A contact sheet for designers: ``python -m hopewall.demo.portraits --out sheet.png``."""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Sequence
from pathlib import Path

from PIL import Image

from hopewall.demo.portraits.look import Look, Sitter, distinct_looks
from hopewall.demo.portraits.raster import rasterise
from hopewall.demo.portraits.svg import portrait_svg

__all__ = ["contact_sheet", "main", "sitters"]

_GROUND = "#16110e"
_GAP = 8


def sitters(count: int, seed: int) -> list[Sitter]:
    """As many people of all ages as asked for."""
    dice = random.Random(seed)
    found: list[Sitter] = []
    for index in range(count):
        low, high = dice.choices(
            ((2, 12), (13, 25), (26, 45), (46, 64), (65, 92)), (2, 2, 4, 4, 3)
        )[0]
        gender = dice.choices("fmn", (10, 10, 1))[0]
        found.append(Sitter(seed * 10_000 + index, dice.randint(low, high), gender))
    return found


def contact_sheet(looks: Sequence[Look], *, width: int, columns: int) -> Image.Image:
    """Many faces side by side on the dark ground of the wall."""
    height = width * 5 // 4
    rows = -(-len(looks) // columns)
    size = (columns * (width + _GAP) + _GAP, rows * (height + _GAP) + _GAP)
    sheet = Image.new("RGB", size, _GROUND)
    for index, look in enumerate(looks):
        place = (
            _GAP + index % columns * (width + _GAP),
            _GAP + index // columns * (height + _GAP),
        )
        sheet.paste(rasterise(portrait_svg(look), width, height), place)
    return sheet


def main(arguments: Sequence[str] | None = None) -> int:
    """Draw a contact sheet; returns the exit status."""
    parser = argparse.ArgumentParser(prog="hopewall.demo.portraits", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="the PNG to write")
    parser.add_argument("--count", type=int, default=60, help="how many faces")
    parser.add_argument("--seed", type=int, default=1, help="another seed, other people")
    parser.add_argument("--width", type=int, default=192, help="the width of one face in pixels")
    parser.add_argument("--columns", type=int, default=10, help="faces in a row")
    chosen = parser.parse_args(arguments)
    looks = distinct_looks(sitters(chosen.count, chosen.seed))
    contact_sheet(looks, width=chosen.width, columns=chosen.columns).save(chosen.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
