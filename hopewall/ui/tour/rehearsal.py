"""The real index, with the few turns of fate a tour wants to show played on top of it."""

from collections.abc import Callable, Mapping, Sequence

from hopewall.core.codes import Language, LifeCycle
from hopewall.core.screen import (
    Changed,
    EducationOnly,
    EducationOnlyReason,
    Facets,
    ScreenIndex,
    ScreenNews,
    StoryPage,
    Tile,
    Unchanged,
)
from hopewall.services.pin import Locked, PinAnswer, Wrong

_SEARCHED = 2000


class RehearsalPin:
    """A gate that never opens."""

    def __init__(self) -> None:
        self.wait = 0

    def try_pin(self, pin: str) -> PinAnswer:  # noqa: ARG002
        """Refuse."""
        return Locked(self.wait) if self.wait else Wrong(0)

    def wait_left(self) -> int:
        """Return what the tour set."""
        return self.wait


class RehearsalIndex:
    """Answers as the real index does, unless the tour is showing something."""

    def __init__(self, index: ScreenIndex) -> None:
        self._index = index
        self._state: EducationOnly | None = None
        self._gone: frozenset[str] = frozenset()
        self._news: ScreenNews = Unchanged()
        self._nobody = False
        self._variants: dict[str, StoryPage] = {}

    # ------------------------------------------------------------ what the tour does

    def reset(self) -> None:
        """Answer as the real index does."""
        changed = self._state is not None or self._gone or self._nobody
        self._state, self._gone, self._nobody = None, frozenset(), False
        self._variants.clear()
        self._news = Changed() if changed else Unchanged()

    def hold(self, reason: EducationOnlyReason) -> None:
        """Show nobody."""
        self._state = EducationOnly(reason, "the tour")
        self._news = self._state

    def take_back(self, story_id: str) -> None:
        """Take one story back."""
        self._gone = frozenset({story_id})
        self._news = Changed(self._gone)

    def match_nobody(self) -> None:
        """Answer every question with nobody."""
        self._nobody = True

    def find(
        self, wanted: Callable[[StoryPage], bool], otherwise: Callable[[StoryPage], StoryPage]
    ) -> str:
        """Return the first story like this, or make one of the first by a change."""
        first: StoryPage | None = None
        for position in self._index.shown_positions()[:_SEARCHED]:
            tile = self._index.tiles([position])[0]
            page = self._index.page(tile.story_id) if tile else None
            if page is None:
                continue
            if wanted(page):
                return page.tile.story_id
            if first is None or (not _is_full(first) and _is_full(page)):
                first = page
        if first is None:
            return ""
        self._variants[first.tile.story_id] = otherwise(first)
        return first.tile.story_id

    # ------------------------------------------------------------ ScreenIndex

    def refresh(self) -> ScreenNews:
        """Tell the tour's news once."""
        news, self._news = self._news, Unchanged()
        return self._state or news

    @property
    def state(self) -> EducationOnly | None:
        """The tour's, else the real one."""
        return self._state or self._index.state

    def count(self) -> int:
        """As the real index."""
        return self._index.count()

    def is_shown(self, position: int) -> bool:
        """As the real index, while people are shown."""
        return self.state is None and self._index.is_shown(position)

    def is_story_shown(self, story_id: str) -> bool:
        """As the real index, but for those taken back."""
        shown = self._index.is_story_shown(story_id)
        return self.state is None and shown and story_id not in self._gone

    def shown_positions(self) -> Sequence[int]:
        """As the real index, while people are shown."""
        return self._index.shown_positions() if self.state is None else ()

    def matching(self, facets: Facets) -> Sequence[int]:
        """As the real index, or nobody."""
        return () if self._nobody or self.state else self._index.matching(facets)

    def facet_counts(self, facets: Facets) -> Mapping[str, Mapping[str, int]]:
        """As the real index."""
        return self._index.facet_counts(facets)

    def search(self, text: str) -> Sequence[int]:
        """As the real index."""
        return self._index.search(text)

    def tiles(self, positions: Sequence[int]) -> Sequence[Tile | None]:
        """As the real index, while people are shown."""
        return self._index.tiles(positions) if self.state is None else [None] * len(positions)

    def page(self, story_id: str) -> StoryPage | None:
        """As the real index, or as the tour changed it."""
        if not self.is_story_shown(story_id):
            return None
        return self._variants.get(story_id) or self._index.page(story_id)


def _is_full(page: StoryPage) -> bool:
    return any(text.body for text in page.texts.values())


def is_full(page: StoryPage) -> bool:
    """Whether there is a text to read in every language."""
    return all(text.body for text in page.texts.values()) and bool(page.tile.portrait_path)


def is_smile(page: StoryPage) -> bool:
    """Whether there is one line and a face."""
    return not _is_full(page) and bool(page.tile.portrait_path)


def is_memory(page: StoryPage) -> bool:
    """Whether the person has died."""
    return page.tile.life_cycle is LifeCycle.IN_LOVING_MEMORY and _is_full(page)


def is_nameless(page: StoryPage) -> bool:
    """Whether no name was given."""
    return not any(page.tile.name.values())


def is_faceless(page: StoryPage) -> bool:
    """Whether no face was given."""
    return not page.tile.portrait_path


def is_english(page: StoryPage) -> bool:
    """Whether the words were approved in English alone."""
    return set(page.texts) == {Language.EN}


def is_chinese(page: StoryPage) -> bool:
    """Whether the words were approved in Chinese alone."""
    return set(page.texts) == {Language.ZH_HANS}


def in_memory(page: StoryPage) -> StoryPage:
    """The same page of somebody who has died."""
    return page._replace(tile=page.tile._replace(life_cycle=LifeCycle.IN_LOVING_MEMORY))


def nameless(page: StoryPage) -> StoryPage:
    """The same page without a name."""
    return page._replace(tile=page.tile._replace(name={}))


def faceless(page: StoryPage) -> StoryPage:
    """The same page without a face."""
    bare = page.tile._replace(tile_path="", tile_2x_path="", portrait_path="")
    return page._replace(tile=bare)


def in_english(page: StoryPage) -> StoryPage:
    """The same page approved in English alone."""
    return _in_one(page, Language.EN)


def in_chinese(page: StoryPage) -> StoryPage:
    """The same page approved in Chinese alone."""
    return _in_one(page, Language.ZH_HANS)


def _in_one(page: StoryPage, language: Language) -> StoryPage:
    first = next(iter(page.texts.values()))
    text = page.texts.get(language, first)
    return page._replace(texts={language: text}, original_language=language)


def as_it_is(page: StoryPage) -> StoryPage:
    """The same page."""
    return page
