"""A kiosk's reading, without a window: `python -m tests.crash.reader HOME`.

Reads everything a screen shows, again and again, until its standard input is closed; then prints
how often, and what was wrong. `HOME/gone` names the stories whose withdrawal was acknowledged.
"""

import json
import select
import sys
from pathlib import Path
from typing import Final

from hopewall.release.current import Current, read_current
from hopewall.release.screen_index import InstalledScreen, open_screen
from tests.release.walls import Home

GONE: Final = "gone"
_MOST_FAULTS: Final = 20


def gone(home: Home) -> set[str]:
    """Return the stories that may never be shown again."""
    return set((home.root / GONE).read_text("utf-8").split())


def read_once(home: Home, screen: InstalledScreen, version: int) -> tuple[int, list[str]]:
    """Look at everything once; return the version that is shown and what is wrong."""
    withdrawn = gone(home)
    current = read_current(home.screen)
    screen.refresh()
    faults = [] if screen.state is None else [f"no people: {screen.state.sentence}"]
    if not isinstance(current, Current) or current.head_version < version:
        faults.append(f"version {version} was shown, and now {current}")
    else:
        version = current.head_version
    for tile in screen.tiles(screen.shown_positions()):
        if tile is None:
            faults.append("a story that is shown cannot be read")
        elif tile.story_id in withdrawn:
            faults.append(f"{tile.story_id} was withdrawn and is shown")
        elif screen.page(tile.story_id) is None or not Path(tile.portrait_path).exists():
            # The view may have changed since; a kiosk looks four times a second.
            screen.refresh()
            if screen.is_story_shown(tile.story_id) and not _is_whole(screen, tile.story_id):
                faults.append(f"{tile.story_id} is shown and something of it is missing")
    return version, faults


def _is_whole(screen: InstalledScreen, story_id: str) -> bool:
    page = screen.page(story_id)
    return page is not None and Path(page.tile.portrait_path).exists()


def main() -> None:
    home = Home(Path(sys.argv[1]))
    screen = open_screen(home.screen, home.objects, home.clock)
    reads, version, faults = 0, 0, list[str]()
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    while not select.select([sys.stdin], [], [], 0)[0]:
        version, found = read_once(home, screen, version)
        reads += 1
        faults += found
    sys.stdout.write(json.dumps({"reads": reads, "faults": faults[:_MOST_FAULTS]}) + "\n")


if __name__ == "__main__":
    main()
