"""The kiosk that is measured: the real stage on a HOME, with a driver in the visitor's place.

It starts like `hopewall --home HOME`, takes orders as JSON lines on standard input and answers
each with a JSON line on standard output. Moments are nanoseconds of `time.perf_counter_ns`, a
clock that all processes of a machine share.
"""

import time

BEGUN_NS = time.perf_counter_ns()

# What `hopewall --home HOME` loads before it opens the wall, in the same order.
import sys  # noqa: E402
from argparse import ArgumentParser  # noqa: E402
from pathlib import Path  # noqa: E402
from tempfile import TemporaryDirectory  # noqa: E402

import hopewall.cli  # noqa: E402

hopewall.cli.pause_collector()

from hopewall.commands.screen import open_wall  # noqa: E402
from hopewall.commands.site_at import add_home, home_of, site_of  # noqa: E402
from hopewall.commands.speaking import CommandError  # noqa: E402


def main() -> int:
    """Open the wall, report when it is complete, and follow orders until the input ends."""
    parser = ArgumentParser(prog="hopewall.bench.kiosk_process", description=__doc__)
    add_home(parser)
    parser.add_argument("--size", default="1920x1080")
    arguments = parser.parse_args()
    width, _, height = arguments.size.partition("x")
    home = home_of(arguments)
    try:
        site = site_of(home)
        index = open_wall(home, site)
    except CommandError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    opened_ns = time.perf_counter_ns()

    from hopewall.app import make_application, settle_later  # noqa: PLC0415  as in the command
    from hopewall.ui.stage import Stage, StageSettings  # noqa: PLC0415

    application = make_application()
    ready_ns = time.perf_counter_ns()
    with TemporaryDirectory(prefix="hopewall-bench-") as state:
        stage = Stage(index, site, StageSettings(locked=False, state_dir=Path(state)))
        built_ns = time.perf_counter_ns()
        stage.raise_curtain(size=(int(width), int(height)))
        settle_later(stage)

        raised_ns = time.perf_counter_ns()
        from hopewall.bench.first_wall import FirstWall  # noqa: PLC0415  loads Qt, as above

        FirstWall(stage, index).begin(
            {
                "begun": BEGUN_NS,
                "opened": opened_ns,
                "application": ready_ns,
                "built": built_ns,
                "raised": raised_ns,
            }
        )
        try:
            return application.exec()
        finally:
            stage.strike()


if __name__ == "__main__":
    sys.exit(main())
