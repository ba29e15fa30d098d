"""`hopewall claims check`: what a text may not say, before anybody sees it on a wall."""

import sys
from argparse import ArgumentParser, Namespace
from collections import Counter
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Final

from hopewall.commands.login import add_login
from hopewall.commands.site_at import add_home, home_of, site_of
from hopewall.commands.speaking import CommandError, JsonValue, ProgressBar, note, say, say_json
from hopewall.core.claims import ClaimFinding, TextKind, lint
from hopewall.core.codes import Language
from hopewall.core.finding import Severity
from hopewall.core.site import ProfileCode
from hopewall.education.text_file import TextRefused, text_of

STANDARD_INPUT: Final = Path("-")
_FROM_INPUT: Final = "standard input"
_LARGEST: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class _Found:
    """A finding and the file it is in, as it was named."""

    file: str
    finding: ClaimFinding


def set_up(parser: ArgumentParser) -> None:
    """Describe the command's arguments."""
    parts = parser.add_subparsers(metavar="WHAT", required=True)
    check = parts.add_parser("check", help="check texts against the rules of jurisdictions")
    add_home(check)
    add_login(check)
    check.add_argument(
        "files",
        nargs="*",
        type=Path,
        metavar="FILE",
        help="text files; - is input; none: every story of the vault in --home",
    )
    check.add_argument(
        "--profile",
        action="append",
        type=ProfileCode,
        choices=list(ProfileCode),
        help="whose rules; again for more (default: the site's with --home, else all)",
    )
    check.add_argument(
        "--lang",
        type=Language,
        choices=list(Language),
        help="the texts' language (default: told from their letters; of stories, all)",
    )
    check.add_argument(
        "--kind",
        type=TextKind,
        choices=list(TextKind),
        help="what the texts are (default: body; of stories, all)",
    )
    check.add_argument("--json", action="store_true", help="print JSON for a program")
    check.add_argument("--quiet", action="store_true", help="leave out hints (warn)")
    check.set_defaults(part=_check)


def run(arguments: Namespace) -> int:
    """Check; 0 when every file was read and nothing in them blocks."""
    code: int = arguments.part(arguments)
    return code


def _check(arguments: Namespace) -> int:
    if not arguments.files:
        if getattr(arguments, "home", None) is None:
            raise CommandError("Name a text file, or a site with --home for the stories in it.")
        in_vault = import_module("hopewall.commands.claims_in_vault")
        code: int = in_vault.check(arguments)
        return code
    profiles, kind = _profiles(arguments), arguments.kind or TextKind.BODY
    found: list[_Found] = []
    unread = False
    files: list[Path] = arguments.files
    progress = ProgressBar()
    for number, file in enumerate(files):
        progress("Texts", number, len(files))
        try:
            text = _read(file)
        except CommandError as error:
            if len(files) == 1:
                raise
            progress.close()
            note(f"hopewall: {error}")
            unread = True
            continue
        language = arguments.lang or _language_of(text)
        name = _FROM_INPUT if file == STANDARD_INPUT else str(file)
        found += [_Found(name, each) for each in lint(text, language, profiles, kind)]
    progress.close()
    if arguments.quiet:
        found = [each for each in found if each.finding.severity is not Severity.WARN]
    if arguments.json:
        say_json([_as_json(each) for each in found])
    else:
        _print(found)
    blocked = any(each.finding.severity is Severity.BLOCK for each in found)
    return 1 if blocked or unread else 0


def _profiles(arguments: Namespace) -> frozenset[ProfileCode]:
    if arguments.profile:
        return frozenset(arguments.profile)
    if getattr(arguments, "home", None) is not None:
        return site_of(home_of(arguments)).profiles
    return frozenset(ProfileCode)


def _read(file: Path) -> str:
    """Return the text of a file or of standard input; raises CommandError."""
    name = _FROM_INPUT if file == STANDARD_INPUT else str(file)
    try:
        if file == STANDARD_INPUT:
            data = sys.stdin.buffer.read(_LARGEST + 1)
        else:
            with file.open("rb") as opened:
                data = opened.read(_LARGEST + 1)
    except OSError as error:
        raise CommandError(f"{name} cannot be read ({error.strerror}).") from error
    read = text_of(data, _LARGEST)
    if isinstance(read, TextRefused):
        raise CommandError(f"{name} {read.sentence}")
    if read.encoding:
        note(f"{name} was read as {read.encoding}; hopewall keeps texts in UTF-8.")
    return read.text


def _language_of(text: str) -> Language:
    """Return Chinese where any Han character stands."""
    han = any("\u3400" <= character <= "\u9fff" for character in text)
    return Language.ZH_HANS if han else Language.EN


def _as_json(found: _Found) -> dict[str, JsonValue]:
    finding = found.finding
    return {
        "file": found.file,
        "line": finding.line,
        "rule": finding.rule,
        "severity": finding.severity.value,
        "text": finding.text,
        "why": finding.why.en,
        "why_zh": finding.why.zh_hans,
        "instead": finding.instead.en,
        "instead_zh": finding.instead.zh_hans,
        "column": finding.column,
        "sources": {profile.value: source for profile, source in finding.sources},
    }


def _print(found: list[_Found]) -> None:
    for each in found:
        finding = each.finding
        words = " ".join(finding.text.split())
        say(
            f"{each.file}:{finding.line}:{finding.column}: {finding.severity} [{finding.rule}] "
            f"“{words}” {finding.why.en} {finding.instead.en}"
        )
    number = Counter(each.finding.severity for each in found)
    say(", ".join(f"{number[severity]} {severity}" for severity in Severity))
