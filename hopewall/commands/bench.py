"""`hopewall bench wall|search|import|studio`: measure on this machine, against the bars."""

import tempfile
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from hopewall.bench import intake, search, studio
from hopewall.bench.bars import Bar, bars_of
from hopewall.bench.machine import describe
from hopewall.bench.numbers import BenchError
from hopewall.bench.results import WallResult
from hopewall.bench.wall import FLICK, FULL_SIZE, SIZES, Wish, measure
from hopewall.commands.place_given import place_given
from hopewall.commands.speaking import CommandError, JsonValue, ProgressBar, say, say_json
from hopewall.demo.hospital import MOST_PEOPLE

_FEWEST = 40
_WORDS = {True: "met", False: "NOT MET", None: "not measured"}


def set_up(parser: ArgumentParser) -> None:
    """Describe the command's arguments."""
    subjects = parser.add_subparsers(dest="subject", required=True, metavar="SUBJECT")
    wall = subjects.add_parser("wall", help="start, scrolling, memory, touch, withdraw, publish")
    wall.add_argument(
        "--people",
        action="append",
        type=_people,
        metavar="N",
        help="size of a wall; give it again for more (default: 300, 1000 and 10000)",
    )
    wall.add_argument("--full", action="store_true", help="add a wall of 100,000")
    wall.add_argument(
        "--against-chromium",
        action="store_true",
        help="show the same faces in Chromium in the same run, and compare",
    )
    wall.add_argument(
        "--offscreen", action="store_true", help="without an X server; Chromium needs one"
    )
    wall.add_argument("--starts", type=_count, default=3, metavar="N", help="starts a side")
    wall.add_argument("--seconds", type=_count, default=10, metavar="N", help="of scrolling")
    wall.add_argument(
        "--speed",
        type=_count,
        default=int(FLICK),
        metavar="N",
        help="pixels a second of scrolling (default: %(default)s)",
    )
    wall.add_argument("--touches", type=_count, default=100, metavar="N")
    wall.add_argument("--withdrawals", type=_count, default=3, metavar="N", help="on each screen")
    _add_report(wall)
    wall.set_defaults(measure=_wall)
    searching = subjects.add_parser(
        "search", help="full-text search through stories and explainers, beside SQLite's own"
    )
    searching.add_argument(
        "--people",
        type=_people,
        metavar="N",
        default=search.PEOPLE,
        help="size of the wall (default: %(default)s)",
    )
    searching.add_argument(
        "--each", type=_count, default=120, metavar="N", help="searches of each of five kinds"
    )
    searching.add_argument(
        "--rounds", type=_count, default=3, metavar="N", help="asked so often; the middle counts"
    )
    _add_report(searching)
    searching.set_defaults(measure=_search)
    taking = subjects.add_parser("import", help="12-megapixel photos a second through the intake")
    taking.add_argument(
        "--photos", type=_count, default=64, metavar="N", help="of a round (default: %(default)s)"
    )
    taking.add_argument(
        "--rounds", type=_count, default=3, metavar="N", help="of each side; the middle counts"
    )
    taking.add_argument(
        "--mixed",
        type=_count,
        default=intake.MIXED,
        metavar="N",
        help="phone photos with HEIC among them; 0 leaves them out (default: %(default)s)",
    )
    taking.add_argument(
        "--against-vips",
        action="store_true",
        help="let vipsthumbnail make the same sizes of the same files in the same run, and compare",
    )
    _add_report(taking)
    taking.set_defaults(measure=_intake)
    at_the_desk = subjects.add_parser(
        "studio", help="Studio, services and window: opening the list, searching it, typing, saving"
    )
    at_the_desk.add_argument(
        "--people",
        type=_people,
        metavar="N",
        default=studio.PEOPLE,
        help="size of the wall (default: %(default)s)",
    )
    at_the_desk.add_argument(
        "--keystrokes", type=_count, default=300, metavar="N", help="typed in each language"
    )
    at_the_desk.add_argument(
        "--opens", type=_count, default=3, metavar="N", help="of the list; the slowest counts"
    )
    _add_report(at_the_desk)
    at_the_desk.set_defaults(measure=_studio)


def _add_report(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--homes",
        type=Path,
        metavar="DIR",
        default=Path(tempfile.gettempdir()) / "hopewall-bench",
        help="where the measured hospitals are made and kept (default: %(default)s)",
    )
    parser.add_argument("--json", action="store_true", help="print JSON for a program")
    parser.add_argument("--strict", action="store_true", help="exit with 1 when a bar is not met")


def run(arguments: Namespace) -> int:
    """Measure and report; exit code 0 when measuring worked."""
    progress = ProgressBar()
    measure_it: Callable[[Namespace, ProgressBar], list[Bar]] = arguments.measure
    try:
        bars = measure_it(arguments, progress)
    except BenchError as error:
        raise CommandError(str(error)) from error
    finally:
        progress.close()
    return 1 if arguments.strict and any(bar.met is False for bar in bars) else 0


def _wall(arguments: Namespace, progress: ProgressBar) -> list[Bar]:
    people = sorted({*(arguments.people or SIZES), *([FULL_SIZE] if arguments.full else [])})
    wish = Wish(
        people=people,
        homes=place_given(arguments.homes),
        against_chromium=arguments.against_chromium,
        offscreen=arguments.offscreen,
        starts=arguments.starts,
        seconds=float(arguments.seconds),
        speed=float(arguments.speed),
        touches=arguments.touches,
        withdrawals=arguments.withdrawals,
    )
    machine = describe(with_chromium=wish.against_chromium)
    walls = measure(wish, progress)
    progress.close()
    bars = bars_of(walls)
    if arguments.json:
        _say_json({"machine": machine, "walls": [wall.as_json() for wall in walls]}, bars)
    else:
        _print(walls)
        _print_bars(bars)
    return bars


def _search(arguments: Namespace, progress: ProgressBar) -> list[Bar]:
    machine = describe(with_chromium=False)
    homes = place_given(arguments.homes)
    if not arguments.each or not arguments.rounds:
        raise BenchError("Nothing would be searched for; --each and --rounds begin at 1.")
    wish = search.Wish(homes, arguments.people, arguments.each, arguments.rounds)
    result = search.measure(wish, progress)
    progress.close()
    bars = result.bars()
    if arguments.json:
        _say_json({"machine": machine, "search": result.as_json()}, bars)
    else:
        _print_search(result)
        _print_bars(bars)
    return bars


def _intake(arguments: Namespace, progress: ProgressBar) -> list[Bar]:
    machine = describe(with_chromium=False)
    if not arguments.photos or not arguments.rounds:
        raise BenchError("Nothing would be measured; --photos and --rounds begin at 1.")
    wish = intake.Wish(
        folder=place_given(arguments.homes),
        photos=arguments.photos,
        rounds=arguments.rounds,
        mixed=arguments.mixed,
        against_vips=arguments.against_vips,
    )
    result = intake.measure(wish, progress)
    progress.close()
    bars = result.bars()
    if arguments.json:
        _say_json({"machine": machine, "intake": result.as_json()}, bars)
    else:
        for name, value in result.as_json().items():
            say(f"{name:<28}{value}")
        _print_bars(bars)
    return bars


def _studio(arguments: Namespace, progress: ProgressBar) -> list[Bar]:
    machine = describe(with_chromium=False)
    homes = place_given(arguments.homes)
    if not arguments.keystrokes or not arguments.opens:
        raise BenchError("Nothing would be measured; --keystrokes and --opens begin at 1.")
    wish = studio.Wish(homes, arguments.people, arguments.opens, arguments.keystrokes)
    result = studio.measure(wish, progress)
    progress.close()
    bars = result.bars()
    if arguments.json:
        _say_json({"machine": machine, "studio": result.as_json()}, bars)
    else:
        _print_bars(bars)
    return bars


def _say_json(measured: Mapping[str, JsonValue], bars: Sequence[Bar]) -> None:
    say_json({"measured": measured, "bars": [bar.as_json() for bar in bars]})


def _print_search(result: search.SearchResult) -> None:
    say(f"{'':<26}{'search':>18}{'SQLite':>18}")
    say(f"{'':<26}{'p50':>9}{'p99':>9}{'p50':>9}{'p99':>9}  ms")
    for kind, (ours, raw) in result.by_kind().items():
        say(f"{kind:<26}{ours.p50:>9.3f}{ours.p99:>9.3f}{raw.p50:>9.3f}{raw.p99:>9.3f}")


def _print(walls: Sequence[WallResult]) -> None:
    say(f"{'':>16}{'start':>9}{'frames/s':>10}{'p50':>8}{'p99':>8}{'CPU':>8}{'PSS':>9}")
    say(f"{'':>16}{'s':>9}{'':>10}{'ms':>8}{'ms':>8}{'ms':>8}{'MB':>9}")
    for wall in walls:
        sides = {"kiosk": wall.kiosk, "Chromium": wall.chromium, "tuned": wall.tuned}
        for name, side in sides.items():
            if side:
                say(
                    f"{wall.people:>7,} {name:<8}{side.start:>9.2f}{side.frames_per_second:>10.1f}"
                    f"{side.frame.p50:>8.1f}{side.frame.p99:>8.1f}{side.cpu_ms_per_frame:>8.1f}"
                    f"{side.usage.pss_mb:>9.0f}"
                )


def _print_bars(bars: Sequence[Bar]) -> None:
    for bar in bars:
        value = "-" if bar.value is None else f"{bar.value:.2f}"
        say(f"{bar.name:<46}{value:>9}  {bar.sign} {bar.limit:<5g} {_WORDS[bar.met]}")


def _people(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not _FEWEST <= int(text) <= MOST_PEOPLE:
        raise ArgumentTypeError(f"{text} is no number of people from {_FEWEST} to {MOST_PEOPLE:,}")
    return int(text)


def _count(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) > FULL_SIZE:
        raise ArgumentTypeError(f"{text} is no count")
    return int(text)
