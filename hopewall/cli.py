"""The command line: which command, its arguments, and one clear line when it cannot be done."""

import gc
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from importlib import import_module
from io import TextIOWrapper
from typing import Final, NamedTuple, NoReturn, TextIO

from hopewall.commands.speaking import CommandError, note, say_notes

FAILED: Final = 1
MISUSED: Final = 2
INTERRUPTED: Final = 130


class _Command(NamedTuple):
    """A command's name, one line about it, and where it stands; imported only when asked for."""

    name: str
    help: str
    module: str

    def part(self, name: str) -> Callable[..., int]:
        """Return the function of that name in the command's module."""
        function: Callable[..., int] = getattr(import_module(self.module), name)
        return function


_COMMANDS: Final = (
    _Command("init", "make a new site for real people", "hopewall.commands.init"),
    _Command("demo", "make the demonstration hospital and open it", "hopewall.commands.demo"),
    _Command("tour", "save a picture of every screen", "hopewall.commands.tour"),
    _Command("studio", "where staff work: people, stories, consents", "hopewall.commands.studio"),
    _Command("gate", "what may be shown of every story, or why not", "hopewall.commands.gate"),
    _Command("release", "build, verify, show or sign a release", "hopewall.commands.release"),
    _Command("hide", "hide a story on this screen at once", "hopewall.commands.hide"),
    _Command("withdraw", "take a person off every screen at once", "hopewall.commands.withdraw"),
    _Command("staff", "who can open the vault, and their keys", "hopewall.commands.staff"),
    _Command("import", "people, photos and consents, as drafts", "hopewall.commands.importing"),
    _Command("export", "a consent or a receipt as a file", "hopewall.commands.export"),
    _Command("audit", "every deed, and whether its record is whole", "hopewall.commands.audit"),
    _Command("person", "a death, danger, or that somebody is well", "hopewall.commands.person"),
    _Command("consent", "a person's consents, and checking one", "hopewall.commands.consent"),
    _Command("backup", "one encrypted file with the whole site", "hopewall.commands.backup"),
    _Command("restore", "a site out of its backup", "hopewall.commands.restore"),
    _Command("erase", "erase a person from everything", "hopewall.commands.erase"),
    _Command("evidence", "what is kept of erased people", "hopewall.commands.evidence"),
    _Command("nightly", "end, erase, publish and check what is due", "hopewall.commands.nightly"),
    _Command("reminders", "what ends in 90, 30 and 7 days", "hopewall.commands.reminders"),
    _Command("content", "check the explainers, in both languages", "hopewall.commands.content"),
    _Command("claims", "what a text may not say, and why", "hopewall.commands.claims"),
    _Command("session", "lead a family through what they need", "hopewall.commands.session"),
    _Command("handout", "what a family takes home, as a PDF", "hopewall.commands.handout"),
    _Command("photo", "check pictures, and whose photos are", "hopewall.commands.photo"),
    _Command(
        "bench",
        "measure the wall, the search or the intake on this machine",
        "hopewall.commands.bench",
    ),
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 only on success."""
    words = list(sys.argv[1:] if argv is None else argv)
    _write_anything(sys.stdout, sys.stderr)
    arguments = _parser(words).parse_args(words)
    try:
        return _run(arguments)
    except CommandError as error:
        note(f"hopewall: {_one_line(str(error))}")
    except KeyboardInterrupt:
        note("hopewall: stopped")
        return INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        what = _one_line(f"{where}{error.strerror or error}")
        note(f"hopewall: {what}; check the disk and who may use it.")
    return FAILED


def _run(arguments: Namespace) -> int:
    run: Callable[[Namespace], int] = arguments.run
    say_notes(worked=False)
    code = run(arguments)
    say_notes(worked=code == 0)
    return code


class _OneLineParser(ArgumentParser):
    """Says what is wrong with the arguments in one line instead of the whole usage."""

    def error(self, message: str) -> NoReturn:  # type: ignore[explicit-override]
        self.exit(MISUSED, f"hopewall: {_one_line(message)}; see '{self.prog} --help'.\n")


def _one_line(text: str) -> str:
    return " ".join(text.splitlines())


def _write_anything(*streams: TextIO) -> None:
    """Let no path and no name stop a sentence that the terminal's letters cannot write."""
    for stream in streams:
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _parser(words: Sequence[str]) -> ArgumentParser:
    parser = _OneLineParser(
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
            command.part("set_up")(sub)
            sub.set_defaults(run=command.part("run"))
    return parser


def pause_collector() -> None:
    """Look for no garbage until the first wall stands; `hopewall.app` goes on with it then.

    Measured: a start makes 150,000 objects that all stay, and looking through them again and again
    takes a twentieth of the time to the first wall.
    """
    gc.disable()


def _kiosk(arguments: Namespace) -> int:
    pause_collector()
    module = import_module("hopewall.commands.screen")
    code: int = module.run_kiosk_command(arguments)
    return code
