"""Drawn portraits for the demonstration hospital: nobody real, everybody smiling."""

from hopewall.demo.portraits.look import (
    EYE_Y,
    Look,
    Sitter,
    distinct_looks,
    look_for,
    signature,
)
from hopewall.demo.portraits.raster import rasterise
from hopewall.demo.portraits.svg import portrait_svg

__all__ = [
    "EYE_Y",
    "Look",
    "Sitter",
    "distinct_looks",
    "look_for",
    "portrait_svg",
    "rasterise",
    "signature",
]
