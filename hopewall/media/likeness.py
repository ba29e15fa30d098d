"""The likeness of a clean picture, by which the same picture is noticed when it comes again."""

from PIL import Image

from hopewall.core.likeness import SIDE, likeness_of


def likeness(image: Image.Image) -> str:
    """Return the difference hash of a clean picture, in hexadecimal; takes milliseconds."""
    coarse = max(1, min(image.size) // (SIDE * 8))
    small = image.reduce(coarse).convert("L").resize((SIDE, SIDE), Image.Resampling.BOX)
    return likeness_of(small.tobytes())
