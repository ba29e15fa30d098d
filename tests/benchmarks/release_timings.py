"""How long publishing, installing and reading take, and how much memory a screen needs.

    python -m tests.benchmarks.release_timings 10000 --json

Not a test: it prints what it measured beside the bars of the design.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from hopewall.core.codes import Illness
from hopewall.core.head import decode_head, encode_head
from hopewall.core.screen import Facets
from hopewall.release.install import flip, install, rebuild
from hopewall.release.publish import publish, withdraw_from_head
from hopewall.release.screen_index import open_screen
from tests.release.walls import LOBBY, NOW, SIGNER, Home, encoded, head, objects, story

Result = TypeVar("Result")
ROOT = Path(__file__).parents[2]

BARS = {
    "head_codec_ms": 60.0,
    "publish_one_edit_ms": 2_000.0,
    "install_one_edit_ms": 1_000.0,
    "withdraw_and_flip_and_refresh_ms": 1_000.0,
    "flip_ms": 100.0,
    "matching_ms": 50.0,
    "facet_counts_ms": 50.0,
}


class Stopwatch:
    """Measures named steps in milliseconds, the fastest of a few runs."""

    def __init__(self) -> None:
        self.measured: dict[str, float] = {}

    def take(self, name: str, step: Callable[[], Result], runs: int = 1) -> Result:
        best = float("inf")
        for _ in range(runs - 1):
            best = min(best, self._once(step)[1])
        result, last = self._once(step)
        self.measured[name] = round(min(best, last), 3)
        return result

    @staticmethod
    def _once(step: Callable[[], Result]) -> tuple[Result, float]:
        start = time.perf_counter()
        result = step()
        return result, (time.perf_counter() - start) * 1000


def measure(home: Home, people: int) -> dict[str, float]:
    watch = Stopwatch()
    wall = [story(number) for number in range(people)]
    first = head(wall, 1)
    data = watch.take("head_encode_ms", lambda: encode_head(first), 5)
    watch.take("head_decode_ms", lambda: decode_head(data), 5)
    watch.take("publish_all_ms", lambda: publish(home.release, first, objects(wall), signer=SIGNER))
    watch.take("install_all_ms", home.install)
    screen = watch.take("open_ms", lambda: open_screen(home.screen, home.objects, home.clock), 3)
    watch.take("refresh_unchanged_ms", screen.refresh, 50)
    watch.take("tiles_100_ms", lambda: screen.tiles(range(min(100, people))), 5)
    watch.take("page_ms", lambda: screen.page("s-000013"), 20)
    watch.take("search_two_characters_ms", lambda: screen.search("狼疮"), 5)
    watch.take("search_word_ms", lambda: screen.search("river"), 5)
    watch.take("matching_ms", lambda: screen.matching(Facets(illness=Illness.LUPUS)), 5)
    watch.take("facet_counts_ms", lambda: screen.facet_counts(Facets()), 5)
    wall[5] = story(5, mark="edited")
    second = head(wall, 2)
    watch.take(
        "publish_one_edit_ms",
        lambda: publish(home.release, second, [encoded(wall[5])], signer=SIGNER),
    )
    watch.take("install_one_edit_ms", home.install)
    watch.take("refresh_new_generation_ms", screen.refresh)
    gone = {"s-000007"}
    watch.take("withdraw_ms", lambda: withdraw_from_head(home.release, LOBBY, gone, NOW, SIGNER))
    watch.take("flip_ms", lambda: flip(home.release, home.screen, LOBBY, NOW))
    watch.take("refresh_after_flip_ms", screen.refresh)
    watch.take("rebuild_ms", lambda: rebuild(home.release, home.screen, LOBBY, NOW))
    watch.take("install_nothing_new_ms", lambda: install(home.release, home.screen, LOBBY, NOW))
    screen.close()
    measured = watch.measured
    measured["head_codec_ms"] = round(measured["head_encode_ms"] + measured["head_decode_ms"], 3)
    measured["withdraw_and_flip_and_refresh_ms"] = round(
        measured["withdraw_ms"] + measured["flip_ms"] + measured["refresh_after_flip_ms"], 3
    )
    measured["head_mb"] = len(data) / 1e6
    measured["generation_mb"] = next(home.screen.glob("gen-*.db")).stat().st_size / 1e6
    measured["screen_rss_mb"] = _resident(home)
    return measured


def resident(root: Path) -> float:
    """Open a screen, use it, and return this process's resident megabytes."""
    home = Home(root)
    screen = open_screen(home.screen, home.objects, home.clock)
    for start in range(0, screen.count(), 997):
        screen.tiles(screen.shown_positions()[start : start + 60])
    screen.search("river")
    screen.facet_counts(Facets())
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.split("VmRSS:")[1].split()[0]) / 1024


def _resident(home: Home) -> float:
    answer = subprocess.run(
        [sys.executable, "-m", __spec__.name, "--resident", str(home.root)],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    return round(float(answer.stdout), 1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("people", type=int, nargs="*", default=[10_000])
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--resident", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.resident is not None:
        sys.stdout.write(f"{resident(asked.resident)}\n")
        return
    for people in asked.people:
        with tempfile.TemporaryDirectory(dir=os.environ.get("HOPEWALL_BENCH_DIR")) as folder:
            measured = {"people": float(people), **measure(Home(Path(folder)), people)}
        bars = [
            {"name": name, "value": measured[name], "bar": bar, "met": measured[name] <= bar}
            for name, bar in BARS.items()
        ]
        text = json.dumps({"measured": measured, "bars": bars}, indent=None if asked.json else 1)
        sys.stdout.write(f"{text}\n")


if __name__ == "__main__":
    main()
