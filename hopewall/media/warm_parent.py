"""The process that workers are forked from: it has loaded every decoder and reads no picture.

A worker costs milliseconds this way, and nothing of one picture is left in memory for the next.
"""

import os
from collections.abc import Iterable, Mapping
from typing import Final

from hopewall.core.framing import Box
from hopewall.media import worker_loop
from hopewall.media.decoders import warm_up
from hopewall.media.formats import MAX_BYTES
from hopewall.media.making import make_again, make_clean
from hopewall.media.outcome import Refused
from hopewall.media.taken_in import Made, encode

_TOO_LARGE: Final = Refused(
    "The picture needs more memory than one picture may have; save it smaller and add it again."
)


def serve(control_fd: int) -> None:
    """Fork a worker for every order, until the other side closes."""
    worker_loop.run(control_fd, warm_up, _answer)


def _answer(order: Mapping[str, object], picture_fd: int) -> Iterable[bytes]:
    return encode(_outcome(order, picture_fd))


def _outcome(order: Mapping[str, object], picture_fd: int) -> Made | Refused:
    try:
        data = os.pread(picture_fd, MAX_BYTES + 1, 0)
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
