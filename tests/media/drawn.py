"""Fictional faces for tests: drawn portraits, alone or on a plain ground, in any place and size."""

from functools import cache

from PIL import Image

from hopewall.demo.portraits import look_for, portrait_svg, rasterise

GROUND = (121, 138, 112)
PEOPLE = (6, 11, 18, 7)
"""Drawings that the cascades take for faces, eyes included; they are made for photographs."""


@cache
def face(number: int = 0, width: int = 480) -> Image.Image:
    """Return a drawn person, 4 wide to 5 high."""
    look = look_for(PEOPLE[number], age=40, gender="f")
    return rasterise(portrait_svg(look), width, width * 5 // 4).convert("RGB")


def on_ground(size: tuple[int, int], *places: tuple[int, int, int]) -> Image.Image:
    """Return a picture with another drawn person at each place: left, top, and how wide."""
    picture = Image.new("RGB", size, GROUND)
    for number, (left, top, width) in enumerate(places):
        picture.paste(face(number).resize((width, width * 5 // 4)), (left, top))
    return picture
