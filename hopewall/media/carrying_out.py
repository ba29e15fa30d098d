"""Do what an order says with a picture's bytes, inside a worker."""

from collections.abc import Mapping
from typing import Final

from hopewall.core.framing import Box
from hopewall.media.making import make_again, make_clean
from hopewall.media.outcome import Refused
from hopewall.media.taken_in import Made

_TOO_LARGE: Final = Refused(
    "The picture needs more memory than one picture may have; save it smaller and add it again."
)


def carry_out(order: Mapping[str, object], data: bytes) -> Made | Refused:
    """Make what `Order.as_json` asks for; running out of memory is a refusal."""
    try:
        crop = _box(order["crop"])
        faces = order["faces"] is True
        if order["covers"] is None:
            return make_clean(data, crop, look_for_faces=faces)
        given = order["covers"]
        boxes = [_box(cover) for cover in given] if isinstance(given, list) else []
        covers = [box for box in boxes if box is not None]
        return make_again(data, crop, covers, look_for_faces=faces)
    except MemoryError:
        return _TOO_LARGE


def _box(value: object) -> Box | None:
    return Box(*value) if isinstance(value, list) else None
