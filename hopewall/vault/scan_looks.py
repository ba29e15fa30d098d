"""Which pages of which scans were on the screen since this vault was opened; in memory alone.

Whoever verifies a consent against its scan must have had every page before them, in this session
(docs/adr/0094). A scan is known by its hash, so that another file attached to the same consent
counts as not seen.
"""

from threading import Lock


class ScanLooks:
    """What whoever opened the vault has looked at. For any thread."""

    def __init__(self) -> None:
        self._changing = Lock()
        self._pages: dict[str, int] = {}
        self._drawn: dict[str, set[int]] = {}
        self._seen: dict[str, set[int]] = {}

    def drawn(self, sha256: str, page: int, pages: int) -> None:
        """Note that a page, counted from 1, of a scan with so many was drawn."""
        with self._changing:
            if self._pages.get(sha256) != pages:
                self._pages[sha256] = pages
                self._drawn[sha256], self._seen[sha256] = set(), set()
            self._drawn[sha256].add(page)

    def seen(self, sha256: str, page: int) -> None:
        """Note that a page is on the screen; one that was never drawn is not believed."""
        with self._changing:
            if page in self._drawn.get(sha256, ()):
                self._seen[sha256].add(page)

    def left(self, sha256: str) -> int | None:
        """Return how many pages nobody saw yet, None where the scan was never opened."""
        with self._changing:
            pages = self._pages.get(sha256)
            return None if pages is None else pages - len(self._seen[sha256])

    def whole(self, sha256: str) -> bool:
        """Whether every page of the scan was on the screen."""
        return self.left(sha256) == 0
