"""Draw the pages of PDFs that nobody trusts, each in a limited process of its own (`sandbox`).

PDFium is loaded by the first page that is asked for, in another process than this one.
"""

import os
import signal
import sys
from threading import Lock
from typing import Final

from hopewall.media.ending import Ending
from hopewall.media.page_answer import DrawnPage, PageAnswerError, PageTrouble, decode_page
from hopewall.media.picture_file import in_memory
from hopewall.media.worker_orders import PageOrder, ParentGoneError, WarmParent

PAGE_ENTRY: Final = "hopewall.media.page_parent"


class PageSandbox:
    """Draws one page at a time; for any thread."""

    def __init__(self) -> None:
        self._one_at_a_time = Lock()
        self._parent: WarmParent | None = None

    def draw(self, pdf: bytes, page: int) -> DrawnPage | PageTrouble:
        """Draw one page of a PDF, counted from 1."""
        if sys.platform != "linux":
            return PageTrouble.NOT_HERE
        if page < 1:
            return PageTrouble.DAMAGED
        file = in_memory(pdf)
        try:
            with self._one_at_a_time:
                # The second try is for a parent that was killed.
                return self._drawn(file, page) or self._drawn(file, page) or PageTrouble.BUSY
        finally:
            os.close(file)

    def close(self) -> None:
        """End the process that workers are forked from; the next page starts another one."""
        with self._one_at_a_time:
            self._end()

    def _drawn(self, file: int, page: int) -> DrawnPage | PageTrouble | None:
        try:
            if self._parent is None:
                self._parent = WarmParent(PAGE_ENTRY)
            self._parent.await_warmth()
            answer, ending = self._parent.ask(PageOrder(page), file)
        except (ParentGoneError, OSError):
            self._end()
            return None
        trouble = _fate(ending)
        if trouble is not None:
            return trouble
        try:
            return decode_page(answer, page)
        except PageAnswerError:
            return PageTrouble.DAMAGED

    def _end(self) -> None:
        parent, self._parent = self._parent, None
        if parent is not None:
            parent.close()


def _fate(ending: Ending) -> PageTrouble | None:
    """Return what its end says of a worker that did not come to an answer."""
    if ending.too_long:
        return PageTrouble.BUSY if ending.starved else PageTrouble.TOO_HEAVY
    if os.WIFSIGNALED(ending.status):
        match os.WTERMSIG(ending.status):
            case signal.SIGXCPU | signal.SIGPROF:
                return PageTrouble.TOO_HEAVY
            case signal.SIGKILL:
                return PageTrouble.BUSY
            case _:
                return PageTrouble.DAMAGED
    return PageTrouble.DAMAGED if ending.status != 0 else None
