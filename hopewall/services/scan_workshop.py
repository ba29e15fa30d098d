"""Draws scans of signed forms in limited processes, which start with the first scan."""

from hopewall.media.outcome import Refused
from hopewall.media.page_answer import DrawnPage, PageTrouble
from hopewall.media.page_sandbox import PageSandbox
from hopewall.media.taken_in import TakenIn
from hopewall.services.photo_workshop import ScreenWorkshop


class ScanWorkshop:
    """One worker for pictures and one for pages of PDFs. For any thread."""

    def __init__(self) -> None:
        self._pictures = ScreenWorkshop()
        self._pages = PageSandbox()

    def picture(self, scan: bytes) -> TakenIn | Refused:
        """Make a clean picture of a scan that is one."""
        return self._pictures.take_in(scan)

    def page(self, pdf: bytes, page: int) -> DrawnPage | PageTrouble:
        """Draw one page of a PDF, counted from 1."""
        return self._pages.draw(pdf, page)

    def close(self) -> None:
        """End both workers; the next scan starts them again."""
        self._pictures.close()
        self._pages.close()
