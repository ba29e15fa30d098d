"""The process that workers which draw a page are forked from; it reads no file from outside.

Apart from the pictures' warmed parent: PDFium would make each of those workers 10 MB larger, and is
loaded only where a PDF is looked at.
"""

import os
from collections.abc import Iterable, Mapping

from hopewall.media import worker_loop
from hopewall.media.formats import MAX_BYTES
from hopewall.media.page_answer import PageTrouble, encode_page, encode_trouble
from hopewall.media.page_drawing import draw, warm_up


def serve(control_fd: int) -> None:
    """Fork a worker for every page that is ordered, until the other side closes."""
    worker_loop.run(control_fd, warm_up, _answer)


def _answer(order: Mapping[str, object], file_fd: int) -> Iterable[bytes]:
    number = order["page"]
    try:
        data = os.pread(file_fd, MAX_BYTES + 1, 0)
        drawn = draw(data, number) if isinstance(number, int) else PageTrouble.DAMAGED
    except MemoryError:
        return encode_trouble(PageTrouble.TOO_HEAVY)
    return encode_trouble(drawn) if isinstance(drawn, PageTrouble) else encode_page(*drawn)
