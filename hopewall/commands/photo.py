"""`hopewall photo check`: whether pictures would be taken in, without touching a vault."""

import os
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from hopewall.commands.photo_drafts import set_up_assign, set_up_unassigned
from hopewall.commands.photo_originals import set_up_originals
from hopewall.commands.site_at import add_home
from hopewall.commands.speaking import JsonValue, ProgressBar, say, say_json, shown
from hopewall.media.outcome import Refused
from hopewall.media.sandbox import Looked, Sandbox

_EMPTY_FOLDER: Final = Looked(
    Refused("There is no file in this folder, or it may not be looked into; name another.")
)


def set_up(parser: ArgumentParser) -> None:
    """Describe the command's arguments."""
    parts = parser.add_subparsers(metavar="WHAT", required=True)
    check = parts.add_parser(
        "check",
        help="whether pictures would be taken in, and what that costs; nothing is kept",
        description="Reads each picture as the intake does, in a limited process of its own, and "
        "keeps nothing. The exit code is 0 only when every file would be taken.",
    )
    add_home(check)
    check.add_argument(
        "files",
        nargs="+",
        type=Path,
        metavar="FILE",
        help="pictures; a folder stands for its files",
    )
    check.add_argument("--json", action="store_true", help="print JSON for a program")
    check.set_defaults(part=_check)
    set_up_unassigned(parts.add_parser("unassigned", help="photos that are nobody's yet"))
    set_up_assign(parts.add_parser("assign", help="say whose photo one is"))
    set_up_originals(parts.add_parser("originals", help="whether photos are kept as they came"))


def run(arguments: Namespace) -> int:
    """Check; 0 when every file would be taken."""
    code: int = arguments.part(arguments)
    return code


def _check(arguments: Namespace) -> int:
    files = [each for named in arguments.files for each in _files_of(named)]
    looks = list(_looks(files))
    if arguments.json:
        say_json([_as_json(file, look) for file, look in zip(files, looks, strict=True)])
    else:
        _print(files, looks)
    return 1 if any(isinstance(look.outcome, Refused) for look in looks) else 0


def _files_of(named: Path) -> Iterator[Path]:
    """Yield a file, or every file in a folder in the order of their names; else the name itself."""
    empty = True
    if named.is_dir():
        for folder, folders, names in os.walk(named):
            folders.sort()
            for name in sorted(names):
                empty = False
                yield Path(folder, name)
    if empty:
        yield named


def _looks(files: Sequence[Path]) -> Iterator[Looked]:
    progress = ProgressBar()
    with Sandbox() as sandbox:
        for number, look in enumerate(sandbox.look_many(files)):
            progress("Pictures", number + 1, len(files))
            yield _EMPTY_FOLDER if files[number].is_dir() else look
    progress.close()


def _as_json(file: Path, look: Looked) -> dict[str, JsonValue]:
    taken = None if isinstance(look.outcome, Refused) else look.outcome
    return {
        "file": str(file),
        "accepted": taken is not None,
        "reason": look.outcome.sentence if isinstance(look.outcome, Refused) else None,
        "seconds": round(look.seconds, 3),
        "peak_mb": round(look.peak_mb, 1),
        "width": taken.width if taken else None,
        "height": taken.height if taken else None,
        "faces": len(taken.faces) if taken and taken.faces is not None else None,
    }


def _print(files: Sequence[Path], looks: Sequence[Looked]) -> None:
    for file, look in zip(files, looks, strict=True):
        if isinstance(look.outcome, Refused):
            say(f"{shown(file)}: {look.outcome.sentence}")
        else:
            taken = look.outcome
            faces = "" if taken.faces is None else f", faces: {len(taken.faces)}"
            say(f"{shown(file)}: good, {taken.width} x {taken.height}{faces}, {look.seconds:.1f} s")
    good = sum(not isinstance(look.outcome, Refused) for look in looks)
    say(f"{good:,} of {len(looks):,} would be taken")
