"""Draw the pages of PDFs that nobody trusts, each in a limited process of its own (`sandbox`).

PDFium is loaded by the first page that is asked for, in another process than this one.
"""

import sys
from threading import Lock
from typing import Final, assert_never

from hopewall.media.answered import End, WorkersGoneError
from hopewall.media.order import PageOrder
from hopewall.media.outcome import Refused
from hopewall.media.page_answer import DrawnPage, PageAnswerError, PageTrouble, decode_page
from hopewall.media.worker_orders import WarmParent

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
        with self._one_at_a_time:
            # The second try is for a parent that was killed.
            return self._drawn(pdf, page) or self._drawn(pdf, page) or PageTrouble.BUSY

    def close(self) -> None:
        """End the process that workers are forked from; the next page starts another one."""
        with self._one_at_a_time:
            self._end()

    def _drawn(self, pdf: bytes, page: int) -> DrawnPage | PageTrouble | None:
        try:
            if self._parent is None:
                self._parent = WarmParent(PAGE_ENTRY)
            answered = self._parent.ask(PageOrder(page), pdf)
        except (WorkersGoneError, OSError):
            self._end()
            return None
        if isinstance(answered, Refused):
            return PageTrouble.DAMAGED
        trouble = _fate(answered.end)
        if trouble is not None:
            return trouble
        try:
            return decode_page(answered.answer, page)
        except PageAnswerError:
            return PageTrouble.DAMAGED

    def _end(self) -> None:
        parent, self._parent = self._parent, None
        if parent is not None:
            parent.close()


def _fate(end: End) -> PageTrouble | None:
    """Return what its end says of a worker that did not come to an answer."""
    match end:
        case End.DONE:
            return None
        case End.CRASHED:
            return PageTrouble.DAMAGED
        case End.TOO_LONG:
            return PageTrouble.TOO_HEAVY
        case End.STARVED | End.KILLED:
            return PageTrouble.BUSY
        case _:
            assert_never(end)
