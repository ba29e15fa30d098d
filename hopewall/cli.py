"""The command line: which command, its arguments, and one clear line when it cannot be done."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Final

from hopewall.commands.speaking import CommandError, note

FAILED: Final = 1
INTERRUPTED: Final = 130


@dataclass(frozen=True, slots=True)
class _Command:
    """A command's name, one line about it, and where it stands; imported only when asked for."""

    name: str
    help: str
    module: str
    set_up: str = "set_up"
    run: str = "run"

    def part(self, name: str) -> Callable[..., int]:
        """Return the function of that name in the command's module."""
        function: Callable[..., int] = getattr(import_module(self.module), name)
        return function


_COMMANDS: Final = (
    _Command("init", "make a new site for real people", "hopewall.commands.init"),
    _Command("demo", "make the demonstration hospital and open it", "hopewall.commands.demo"),
    _Command(
        "tour",
        "save a picture of every screen",
        "hopewall.commands.screen",
        "set_up_tour",
        "run_tour_command",
    ),
    _Command("gate", "what may be shown of every story, or why not", "hopewall.commands.gate"),
    _Command("release", "build, verify or show a release", "hopewall.commands.release"),
    _Command("withdraw", "take a person off every screen at once", "hopewall.commands.withdraw"),
    _Command("bench", "measure the wall on this machine", "hopewall.commands.bench"),
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 only on success."""
    words = list(sys.argv[1:] if argv is None else argv)
    arguments = _parser(words).parse_args(words)
    run: Callable[[Namespace], int] = arguments.run
    try:
        return run(arguments)
    except CommandError as error:
        note(f"hopewall: {error}")
    except KeyboardInterrupt:
        note("hopewall: stopped")
        return INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        note(f"hopewall: {where}{error.strerror or error}; check the disk and who may use it.")
    return FAILED


def _parser(words: Sequence[str]) -> ArgumentParser:
    parser = ArgumentParser(
        prog="hopewall",
        description="A lobby's wall of smiling faces, shown only as their people consent. "
        "Without a command it opens the kiosk, locked and full screen.",
        epilog="hopewall COMMAND --help tells more about each.",
    )
    site_at = import_module("hopewall.commands.site_at")
    site_at.add_home(parser)
    parser.set_defaults(run=_kiosk)
    commands = parser.add_subparsers(metavar="COMMAND")
    for command in _COMMANDS:
        sub = commands.add_parser(command.name, help=command.help, description=command.help + ".")
        if command.name in words:
            command.part(command.set_up)(sub)
            sub.set_defaults(run=command.part(command.run))
    return parser


def _kiosk(arguments: Namespace) -> int:
    module = import_module("hopewall.commands.screen")
    code: int = module.run_kiosk_command(arguments)
    return code
