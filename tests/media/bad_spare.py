"""A worker as Windows has it that does what its picture says. Run in the place of the real one."""

from typing import Any

from hopewall.core.framing import Box
from hopewall.media import carrying_out, windows_worker
from hopewall.media.outcome import Refused
from hopewall.media.taken_in import Made
from tests.media.bad_workers import DEEDS


def serve() -> None:
    """Serve as the real one does, but for the picture, and without loading a decoder."""

    def make(data: bytes, crop: Box | None, *, look_for_faces: bool) -> Made | Refused:
        return Refused(DEEDS[data]())

    carrying: Any = carrying_out
    carrying.make_clean = make
    worker: Any = windows_worker
    worker.warm_up = lambda: None
    worker.serve()
