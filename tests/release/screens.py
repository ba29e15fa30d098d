"""A wall of forty stories, and questions to a screen that shows it."""

from hopewall.core.screen import (
    EducationOnlyReason,
    Facets,
)
from hopewall.release.screen_index import InstalledScreen, open_screen
from tests.release.walls import Home, story

STORIES = [story(number) for number in range(40)]
ANYTHING = Facets()


def opened(home: Home) -> InstalledScreen:
    return open_screen(home.screen, home.objects, home.clock)


def shows_nobody(screen: InstalledScreen) -> bool:
    silent = [
        screen.shown_positions(),
        screen.matching(ANYTHING),
        screen.search("river"),
        [tile for tile in screen.tiles(range(40)) if tile],
        [at for at in range(40) if screen.is_shown(at)],
        [
            one
            for one in STORIES
            if screen.is_story_shown(one.story_id) or screen.page(one.story_id)
        ],
        [counts for counts in screen.facet_counts(ANYTHING).values() if counts],
    ]
    return not any(silent)


def reason(screen: InstalledScreen) -> EducationOnlyReason | None:
    return screen.state.reason if screen.state is not None else None
