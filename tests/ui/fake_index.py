"""An in-memory `ScreenIndex`: people who never were, and every kind of news on demand."""

from collections.abc import Mapping, Sequence

from hopewall.core.codes import AgeBand, Illness, Road, Therapy
from hopewall.core.screen import (
    FOUND_AT_ONCE,
    Changed,
    EducationOnly,
    EducationOnlyReason,
    Facets,
    ScreenNews,
    StoryPage,
    Tile,
    Unchanged,
)

_CODES = {"illness": Illness, "therapy": Therapy, "age_band": AgeBand, "road": Road}


class FakeIndex:
    """Shows the pages it was given until told otherwise."""

    def __init__(self, pages: Sequence[StoryPage]) -> None:
        self._pages = list(pages)
        self._by_id = {page.tile.story_id: page for page in pages}
        self._gone: set[str] = set()
        self._news: ScreenNews = Unchanged()
        self._state: EducationOnly | None = None
        self.asked = 0

    # ------------------------------------------------------------ what a test does

    def withdraw(self, *story_ids: str) -> None:
        """Take stories back."""
        self._gone.update(story_ids)
        self._news = Changed(frozenset(story_ids))

    def lapse_silently(self, story_id: str) -> None:
        """Let a consent lapse between two looks: no news of it yet."""
        self._gone.add(story_id)

    def education_only(self, reason: EducationOnlyReason) -> None:
        """Show nobody."""
        self._state = EducationOnly(reason, "said by the test")
        self._news = self._state

    def recover(self) -> None:
        """Show people again."""
        self._state = None
        self._news = Changed(renumbered=True)

    def republish(self, pages: Sequence[StoryPage]) -> None:
        """Install another generation."""
        gone = frozenset(self._by_id) - {page.tile.story_id for page in pages}
        self._pages = [
            page._replace(tile=page.tile._replace(position=position))
            for position, page in enumerate(pages)
        ]
        self._by_id = {page.tile.story_id: page for page in self._pages}
        self._news = Changed(gone, renumbered=True)

    # ------------------------------------------------------------ ScreenIndex

    def refresh(self) -> ScreenNews:
        news, self._news = self._news, Unchanged()
        return self._state or news

    @property
    def state(self) -> EducationOnly | None:
        return self._state

    def count(self) -> int:
        return len(self._pages)

    def is_shown(self, position: int) -> bool:
        self.asked += 1
        if self._state is not None or not 0 <= position < len(self._pages):
            return False
        return self._pages[position].tile.story_id not in self._gone

    def is_story_shown(self, story_id: str) -> bool:
        page = self._by_id.get(story_id)
        return page is not None and self.is_shown(page.tile.position)

    def shown_positions(self) -> Sequence[int]:
        return [page.tile.position for page in self._pages if self.is_shown(page.tile.position)]

    def matching(self, facets: Facets) -> Sequence[int]:
        return [
            position
            for position in self.shown_positions()
            if all(getattr(facets, key) in {None, self._answer(position, key)} for key in _CODES)
        ]

    def facet_counts(self, facets: Facets) -> Mapping[str, Mapping[str, int]]:
        counts: dict[str, dict[str, int]] = {}
        for key, codes in _CODES.items():
            there = dict.fromkeys((str(code) for code in codes), 0)
            for position in self.matching(facets._replace(**{key: None})):
                answer = self._answer(position, key)
                if answer is not None:
                    there[str(answer)] += 1
            counts[key] = there
        return counts

    def search(self, text: str) -> Sequence[int]:
        return [
            position
            for position in self.shown_positions()
            if any(text in message for message in self._pages[position].tile.message.values())
        ][: FOUND_AT_ONCE + 1]

    def tiles(self, positions: Sequence[int]) -> Sequence[Tile | None]:
        return [
            self._pages[position].tile if self.is_shown(position) else None
            for position in positions
        ]

    def page(self, story_id: str) -> StoryPage | None:
        return self._by_id[story_id] if self.is_story_shown(story_id) else None

    def _answer(self, position: int, key: str) -> object:
        page = self._pages[position]
        return page.tile.therapy if key == "therapy" else getattr(page, key)
