"""Measure Studio on a large wall: its services, then its real window in a process of its own.

The list is opened as Studio opens it, with a vault that was just unlocked; typing is measured on a
story of some 300 words in each language, a character at a time, as a field asks its checks.
"""

import json
import random
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

from hopewall.bench.bars import Bar
from hopewall.bench.homes import Progress, searchable_home
from hopewall.bench.numbers import BenchError, Spread, spread
from hopewall.commands.speaking import JsonValue
from hopewall.core.codes import Language
from hopewall.core.staff import Permission
from hopewall.demo.staff import log_in_to_demo
from hopewall.education.site_settings import SiteRead, read_site
from hopewall.services.home import Home
from hopewall.services.logging_in import LoggedIn
from hopewall.services.studio.checking import open_checks, warm_up
from hopewall.services.studio.desk import Desk, NotAllowed, Trouble
from hopewall.services.studio.people_list import PeopleList, open_people
from hopewall.services.studio.person_page import open_person
from hopewall.services.studio.publish_preview import preview_wall
from hopewall.services.studio.today import open_today
from hopewall.services.studio.writing import Saved, open_draft, save_draft

PEOPLE: Final = 10_000
_LIST_SECONDS: Final = 2.0
_KEYSTROKE_MS: Final = 8.0
_SEARCH_MS: Final = 16.0
_KEY_MS: Final = 16.0
_WINDOW_SECONDS: Final = 600
_SAVE_MS: Final = 100.0
_WORDS: Final = 300
_HAN: Final = 500
_PARAGRAPH: Final = 97
"""Keystrokes after which somebody begins a new paragraph."""
_MS: Final = 1_000.0
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be measured, and how thoroughly."""

    homes: Path
    people: int = PEOPLE
    opens: int = 3
    """How often the list is opened; the slowest counts."""
    keystrokes: int = 300
    """In each language, and as many saves and searches as a tenth of it."""
    seed: int = 0


@dataclass(frozen=True, slots=True)
class StudioResult:
    """Seconds of opening, milliseconds of everything that happens while somebody types."""

    people: int
    opened: Sequence[float]
    today: float
    person: Spread
    preview: float
    typing: Mapping[Language, Spread]
    working: Mapping[Language, Spread]
    """The same in processor time: what is more by the clock, others on the machine have taken."""
    searching: Spread
    saving: Spread
    opening: Sequence[float] = ()
    """Opening the list in processor time."""
    window: Mapping[str, JsonValue] = field(default_factory=dict)
    """What the window's own process told (studio_window)."""

    def bars(self) -> list[Bar]:
        """Return every bar."""
        worst = max(spread.p99 for spread in self.typing.values())
        return [
            Bar(f"list usable, worst in s, {self.people:,}", max(self.opened), _LIST_SECONDS),
            Bar("checks of a keystroke, p99 in ms, 300 words", worst, _KEYSTROKE_MS),
            Bar(f"list searched, p99 in ms, {self.people:,}", self.searching.p99, _SEARCH_MS),
            Bar("draft saved, p99 in ms", self.saving.p99, _SAVE_MS),
            Bar(f"window usable, s, {self.people:,}", self._told("usable_seconds"), _LIST_SECONDS),
            Bar("window, a key in a story, p99 in ms", self._told("writing"), _KEY_MS),
            Bar("window, a key in the search, p99 in ms", self._told("searching"), _KEY_MS),
        ]

    def _told(self, what: str) -> float | None:
        found = self.window.get(what)
        if isinstance(found, Mapping):
            clock = found.get("clock")
            found = clock.get("p99_ms") if isinstance(clock, Mapping) else None
        return float(found) if isinstance(found, int | float) else None

    def as_json(self) -> Mapping[str, JsonValue]:
        """Return it for the report."""
        return {
            "people": self.people,
            "list_seconds": [round(one, 3) for one in self.opened],
            "list_processor_seconds": [round(one, 3) for one in self.opening],
            "today_seconds": round(self.today, 3),
            "publish_preview_seconds": round(self.preview, 3),
            "person_page": self.person.as_json("ms"),
            "typing": {
                language.value: found.as_json("ms") for language, found in self.typing.items()
            },
            "typing_processor": {
                language.value: found.as_json("ms") for language, found in self.working.items()
            },
            "list_search": self.searching.as_json("ms"),
            "draft_save": self.saving.as_json("ms"),
            "window": self.window,
        }


def measure(wish: Wish, progress: Progress) -> StudioResult:
    """Open, look, type and save; raises BenchError."""
    home = searchable_home(wish.homes, wish.people, datetime.now(UTC), progress)
    read = read_site(home.root)
    if not isinstance(read, SiteRead):
        raise BenchError(read.sentence)
    opened: list[float] = []
    worked: list[float] = []
    for turn in range(wish.opens):
        progress("opening the list", turn, wish.opens)
        login = log_in_to_demo(home, Permission.EDIT_STORY)
        if not isinstance(login, LoggedIn):
            raise BenchError(login.sentence)
        with closing(login.vault) as vault:
            working = time.thread_time()
            _, took = _timed(partial(open_people, Desk(home, vault, read.site)))
            opened.append(took)
            worked.append(time.thread_time() - working)
    login = log_in_to_demo(home, Permission.EDIT_STORY)
    if not isinstance(login, LoggedIn):
        raise BenchError(login.sentence)
    with closing(login.vault) as vault:
        result = _at_the_desk(Desk(home, vault, read.site), wish, opened, progress)
    progress("at the window", 0, 1)
    return replace(result, opening=worked, window=_window(home, wish.keystrokes))


def _window(home: Home, keystrokes: int) -> Mapping[str, JsonValue]:
    """Measure the real window, offscreen, in a process that has loaded nothing else."""
    words = [sys.executable, "-m", "hopewall.bench.studio_window", "--home", str(home.root)]
    try:
        done = subprocess.run(
            [*words, "--keystrokes", str(keystrokes)],
            capture_output=True,
            text=True,
            timeout=_WINDOW_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise BenchError("Studio's window could not be measured within ten minutes.") from error
    if done.returncode:
        why = done.stderr.strip().splitlines()
        raise BenchError(f"Studio's window could not be measured: {why[-1] if why else 'no word'}")
    found: Mapping[str, JsonValue] = json.loads(done.stdout.splitlines()[-1])
    return found


def _at_the_desk(
    desk: Desk, wish: Wish, opened: Sequence[float], progress: Progress
) -> StudioResult:
    people = _sound(open_people(desk))
    chance = random.Random(wish.seed)  # noqa: S311 - a choice of people, no secret
    few = max(wish.keystrokes // 10, 3)
    rows = [chance.choice(people.rows) for _ in range(few)]
    progress("looking at people", 0, 1)
    warm_up()
    _, today = _timed(partial(open_today, desk))
    _, preview = _timed(partial(preview_wall, desk))
    looks = [_timed(partial(open_person, desk, row.subject_id))[1] for row in rows]
    progress("searching the list", 0, 1)
    searches = [took for row in rows for took in _searched(people, row.name(Language.EN))]
    story_id = next(row.story_id for row in people.rows if row.story_id)
    typing, working = {}, {}
    for language in Language:
        progress(f"typing in {language}", 0, 1)
        wall, processor = _typed(desk, story_id, language, wish.keystrokes)
        typing[language], working[language] = _spread(wall), _spread(processor)
    progress("saving", 0, 1)
    saves = _saved(desk, story_id, few)
    return StudioResult(
        len(people.rows),
        opened,
        today,
        _spread([one * _MS for one in looks]),
        preview,
        typing,
        working,
        _spread(searches),
        _spread(saves),
    )


def _searched(people: PeopleList, name: str) -> list[float]:
    """Type a name into the search field, one letter after the other."""
    typed = [name[: end + 1] for end in range(min(len(name), 6))]
    return [_timed(partial(people.matching, text))[1] * _MS for text in typed]


def _typed(
    desk: Desk, story_id: str, language: Language, keystrokes: int
) -> tuple[list[float], list[float]]:
    """Return what each keystroke took by the clock and by the processor."""
    checks = _sound(open_checks(desk, story_id, language, "body"))
    text = _text(language)
    checks.check(text)
    more = " and then we went home again and had tea" if language is Language.EN else "后来又喝茶"
    wall, processor = [], []
    for number in range(keystrokes):
        text += more[number % len(more)]
        if number % _PARAGRAPH == _PARAGRAPH - 1:
            text += "\n\n"
        working = time.thread_time()
        wall.append(_timed(partial(checks.check, text))[1] * _MS)
        processor.append((time.thread_time() - working) * _MS)
    return wall, processor


def _text(language: Language) -> str:
    """Return some 300 words, or 500 characters, of plain talk in paragraphs."""
    if language is Language.EN:
        line = "We had tea by the window and the dog slept on my feet while it rained outside. "
        paragraph = (line * 4).strip()
        return "\n\n".join([paragraph] * (_WORDS // len(paragraph.split())))
    line = "那天下雨，我们坐在窗边喝茶，小狗趴在脚边睡着了。"
    paragraph = line * 4
    return "\n\n".join([paragraph] * (_HAN // len(paragraph)))


def _saved(desk: Desk, story_id: str, times: int) -> list[float]:
    """Save a draft as somebody types; it is the demonstration's own and stays a draft."""
    draft = _sound(open_draft(desk, story_id))
    took = []
    for number in range(times):
        content = replace(draft.content, city=f"Town {number}")
        outcome, seconds = _timed(partial(save_draft, desk, draft, content))
        if not isinstance(outcome, Saved):
            raise BenchError("The draft could not be saved: make the measured hospital anew.")
        draft = outcome.draft
        took.append(seconds * _MS)
    return took


def _timed(work: Callable[[], T]) -> tuple[T, float]:
    begun = time.perf_counter()
    result = work()
    return result, time.perf_counter() - begun


def _sound(outcome: T | NotAllowed | Trouble) -> T:
    if isinstance(outcome, NotAllowed | Trouble):
        raise BenchError(outcome.sentence.en)
    return outcome


def _spread(values: Sequence[float]) -> Spread:
    found = spread(values)
    if found is None:
        raise BenchError("Nothing was measured.")
    return found
