"""Which pages of which scans were on the screen since this vault was opened; in memory alone.

Whoever verifies a consent against its scan must have had every page before them, in this session
(docs/adr/0094). A scan is known by its hash, so that another file attached to the same consent
counts as not seen.
"""

from threading import Lock
from typing import NamedTuple


class Look(NamedTuple):
    """Who looks at which scan."""

    staff_id: str
    sha256: str


class ScanLooks:
    """What whoever opened the vault has looked at. For any thread."""

    def __init__(self) -> None:
        self._changing = Lock()
        self._pages: dict[Look, int] = {}
        self._drawn: dict[Look, set[int]] = {}
        self._seen: dict[Look, set[int]] = {}

    def drawn(self, look: Look, page: int, pages: int) -> None:
        """Note that a page, counted from 1, of a scan with so many was drawn for somebody."""
        with self._changing:
            if self._pages.get(look) != pages:
                self._pages[look] = pages
                self._drawn[look], self._seen[look] = set(), set()
            self._drawn[look].add(page)

    def seen(self, look: Look, page: int) -> None:
        """Note that a page is on the screen; one that was never drawn is not believed."""
        with self._changing:
            if page in self._drawn.get(look, ()):
                self._seen[look].add(page)

    def left(self, look: Look) -> int | None:
        """Return how many pages they did not see yet, None where they never opened the scan."""
        with self._changing:
            pages = self._pages.get(look)
            return None if pages is None else pages - len(self._seen[look])

    def whole(self, look: Look) -> bool:
        """Whether they had every page of the scan on the screen."""
        return self.left(look) == 0
