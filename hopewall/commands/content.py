"""`hopewall content check` and `hopewall content stamp`: the explainers, judged by their rules."""

import re
from argparse import ArgumentParser, Namespace
from datetime import date
from pathlib import Path

from hopewall.commands.site_at import add_home, day
from hopewall.commands.speaking import CommandError, note, say, say_json
from hopewall.core.codes import Language
from hopewall.core.finding import Finding, Severity
from hopewall.education.checks.parity import fingerprint
from hopewall.education.deck_file import FOLDER as DECKS
from hopewall.education.library_reader import read_library
from hopewall.education.shelf_files import SHIPPED, read_page

_STAMP = re.compile(r'(?m)^(translation\s*=\s*\{.*?\benglish\s*=\s*")[0-9a-f]*(")')


def set_up(parser: ArgumentParser) -> None:
    """Describe the command's arguments."""
    parts = parser.add_subparsers(metavar="WHAT", required=True)
    check = parts.add_parser("check", help="check pages and the files around them")
    add_home(check)
    check.add_argument(
        "paths",
        nargs="*",
        type=Path,
        metavar="PATH",
        help="pages or a content folder (default: the shipped)",
    )
    check.add_argument("--json", action="store_true", help="print JSON for a program")
    check.add_argument("--on", type=day, metavar="YYYY-MM-DD", help="the day (default: today)")
    check.add_argument("--quiet", action="store_true", help="leave out hints (warn)")
    check.set_defaults(part=_check)
    stamp = parts.add_parser("stamp", help="record which English text a translation is of")
    stamp.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="translated pages")
    stamp.set_defaults(part=_stamp)


def run(arguments: Namespace) -> int:
    """Check or stamp."""
    code: int = arguments.part(arguments)
    return code


def _check(arguments: Namespace) -> int:
    paths: list[Path] = arguments.paths
    for path in paths:
        if not path.exists():
            raise CommandError(f"There is no {path}; name a page or a content folder.")
    home: Path | None = getattr(arguments, "home", None)
    own = home / "content" if home else None
    today = arguments.on or date.today()  # noqa: DTZ011 - the writer's own day
    found: list[Finding] = []
    for root, files in _roots(paths).items():
        library = read_library(root, today, own if own and own.is_dir() else None)
        found += [f for f in library.findings if not files or Path(f.file).resolve() in files]
    if arguments.quiet:
        found = [finding for finding in found if finding.severity is not Severity.WARN]
    found = [_shorter(finding) for finding in found]
    if arguments.json:
        say_json([_as_json(finding) for finding in found])
    else:
        _print(found)
    return 1 if any(finding.severity is Severity.BLOCK for finding in found) else 0


def _roots(paths: list[Path]) -> dict[Path, set[Path]]:
    """Return the content folders to read, and which of their files to report; none means all."""
    if not paths:
        return {SHIPPED: set()}
    roots: dict[Path, set[Path]] = {}
    for path in paths:
        full = path.resolve()
        if path.is_dir() and any((full / language).is_dir() for language in Language):
            roots[full] = set()
            continue
        inside = full if path.is_dir() else full.parent
        kind = "*.toml" if inside.name == DECKS else "*.md"
        pages = sorted(full.glob(kind)) if path.is_dir() else [full]
        root = inside.parent if inside.name in {*Language, DECKS} else inside
        if roots.get(root, {full}):
            roots.setdefault(root, set()).update(pages)
    return roots


def _shorter(finding: Finding) -> Finding:
    """Return the finding with its file named from where the writer stands."""
    file = Path(finding.file)
    here = Path.cwd()
    name = str(file.relative_to(here)) if file.is_relative_to(here) else finding.file
    return Finding(name, finding.line, finding.rule, finding.severity, finding.text, finding.why)


def _as_json(finding: Finding) -> dict[str, str | int]:
    return {
        "file": finding.file,
        "line": finding.line,
        "rule": finding.rule,
        "severity": finding.severity.value,
        "text": finding.text,
        "why": finding.why,
    }


def _print(found: list[Finding]) -> None:
    for finding in found:
        text = f" “{finding.text}”" if finding.text else ""
        where = f"{finding.file}:{finding.line}"
        say(f"{where}: {finding.severity} [{finding.rule}]{text} {finding.why}")
    number = {severity: sum(f.severity is severity for f in found) for severity in Severity}
    say(", ".join(f"{count} {severity}" for severity, count in number.items()))


def _stamp(arguments: Namespace) -> int:
    for path in arguments.paths:
        file: Path = path.resolve()
        if file.parent.name not in set(Language) - {Language.EN} or not file.is_file():
            raise CommandError(
                f"{path} is no page of a translation, such as zh-Hans/first-month.md."
            )
        original = file.parent.parent / Language.EN / file.name
        if not original.is_file():
            original = SHIPPED / Language.EN / file.name
        if not original.is_file():
            raise CommandError(f"There is no English page {file.name}; write it first.")
        english = read_page(original, Language.EN)
        if english.front is None:
            raise CommandError(f"{original} has no good front matter; mend it first.")
        text = file.read_text("utf-8")
        mark, version = fingerprint(english), english.front.front.version
        stamped, number = _STAMP.subn(rf"\g<1>{mark}\g<2>", text, count=1)
        stamped = re.sub(
            r'(?m)^(translation\s*=\s*\{.*?\bof\s*=\s*")[\d.]*(")',
            rf"\g<1>{version}\g<2>",
            stamped,
            count=1,
        )
        if not number:
            raise CommandError(f"{path} has no line 'translation = {{ of = …, english = … }}'.")
        if stamped != text:
            file.write_text(stamped, "utf-8")
        note(f"{path}: the translation of English {version}, {mark}")
    return 0
