"""One page that is being worked on, behind the port through which a kiosk reads its wall."""

from collections.abc import Mapping, Sequence

from hopewall.core.screen import EducationOnly, Facets, ScreenNews, StoryPage, Tile, Unchanged


class OnePageIndex:
    """A wall of one page, or of nobody; never anything that a lobby shows."""

    def __init__(self) -> None:
        self._page: StoryPage | None = None

    def show(self, page: StoryPage | None) -> None:
        """Take another page."""
        self._page = page

    # ------------------------------------------------------------ ScreenIndex

    def refresh(self) -> ScreenNews:
        """Tell of no news: who shows a page says so."""
        return Unchanged()

    @property
    def state(self) -> EducationOnly | None:
        """People may be shown."""
        return None

    def count(self) -> int:
        """One, or nobody."""
        return 1 if self._page else 0

    def is_shown(self, position: int) -> bool:
        """Whether there is a page."""
        return position == 0 and self._page is not None

    def is_story_shown(self, story_id: str) -> bool:
        """Whether this is the page."""
        return self._page is not None and self._page.tile.story_id == story_id

    def shown_positions(self) -> Sequence[int]:
        """One, or nobody."""
        return range(self.count())

    def matching(self, facets: Facets) -> Sequence[int]:  # noqa: ARG002 - one page asks nothing
        """The same."""
        return self.shown_positions()

    def facet_counts(self, facets: Facets) -> Mapping[str, Mapping[str, int]]:  # noqa: ARG002
        """Nothing to choose from."""
        return {name: {} for name in ("illness", "therapy", "age_band", "road")}

    def search(self, text: str) -> Sequence[int]:  # noqa: ARG002 - nothing to search in
        """Nobody."""
        return ()

    def tiles(self, positions: Sequence[int]) -> Sequence[Tile | None]:
        """The page's tile."""
        return [self._page.tile if self._page and not each else None for each in positions]

    def page(self, story_id: str) -> StoryPage | None:
        """The page, if it is this one."""
        return self._page if self.is_story_shown(story_id) else None
