"""The explainers at a release: what is wrong with the hospital's own pages, and what is kept.

A check reads and judges everything, which takes seconds. So what it found is remembered with the
hash of all that it read, and a release with unchanged explainers costs milliseconds.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Final

from hopewall.core.finding import Finding, Severity
from hopewall.core.publishable import NEEDED, unset_values
from hopewall.core.site import Site
from hopewall.core.site_values import SiteValue
from hopewall.education.places import KEPT, RULES, SHIPPED
from hopewall.release.durable import read_whole, write_durably
from hopewall.services.home import Home

MEMORY: Final = "content-check.json"
"""In HOME/kiosk: nothing personal."""

_READ: Final = frozenset({".md", ".toml", ".svg"})
_CODE: Final = frozenset({".py"})
_LARGEST: Final = 1 << 20
_SETTINGS: Final = {SiteValue.PHONE_24H: "phones.nurse_24h"}
_NAMES: Final = {SiteValue.PHONE_24H: "24-hour number"}


def check_content(
    home: Home, site: Site, today: date, *, again: bool = False, shipped: Path = SHIPPED
) -> tuple[str, ...]:
    """Check the explainers before a release; return one sentence for everything that is wrong.

    The last good version of each of the hospital's own pages is kept. Without own pages nothing is
    read, because the shipped ones are checked by the tests; `again` reads everything anyway.
    """
    return (*_unset(site), *_checked(home, today, shipped, again=again))


def _unset(site: Site) -> Iterator[str]:
    for page_id in sorted(NEEDED):
        for value in unset_values(page_id, site):
            yield (
                f"The page {page_id} cannot be shown: the site has no {_NAMES[value]}; "
                f"set {_SETTINGS[value]} in site.toml."
            )


def _checked(home: Home, today: date, shipped: Path, *, again: bool) -> Iterable[str]:
    if not again and not home.content.is_dir():
        return ()
    memory = home.kiosk / MEMORY
    before = _fingerprint(shipped, home.content)
    remembered = None if again else _remembered(memory, before + _kept(home))
    if remembered is not None:
        return remembered
    found = _check(home, today, shipped)
    if _fingerprint(shipped, home.content) == before:
        # Without it the next release checks again, and that is all.
        with suppress(OSError):
            _remember(memory, before + _kept(home), found)
    return found


def _check(home: Home, today: date, shipped: Path) -> list[str]:
    # What reads Markdown is loaded for a check only; most releases need none.
    from hopewall.education.kept_pages import keep_good_pages  # noqa: PLC0415
    from hopewall.education.library_reader import read_library  # noqa: PLC0415

    own = home.content if home.content.is_dir() else None
    library = read_library(shipped, today, own, own / KEPT if own else None)
    found = list(_sentences(library.findings, home.root, shipped))
    if own is not None:
        try:
            keep_good_pages(own, library)
        except OSError as error:
            found.append(
                f"The good pages of {own} cannot be kept ({error.strerror}); make room or let "
                "hopewall write there."
            )
    return found


def _sentences(findings: Iterable[Finding], root: Path, shipped: Path) -> Iterator[str]:
    """Yield a sentence for every own page that is not shown, then for what else blocks."""
    from hopewall.education.kept_pages import NOT_SHOWN  # noqa: PLC0415 - see above

    blocks: dict[str, list[Finding]] = {}
    replaced: dict[str, Finding] = {}
    for finding in findings:
        if finding.rule == NOT_SHOWN:
            replaced[finding.file] = finding
        if finding.severity is Severity.BLOCK:
            blocks.setdefault(finding.file, []).append(finding)
    for file, kept in replaced.items():
        first, *others = blocks.get(file, [kept])
        more = f" (and {len(others)} more)" if others else ""
        yield f"{_place(first, root, shipped)}: {_what(first)}{more}; {kept.why}"
    for file, found in blocks.items():
        if file not in replaced:
            more = f" (and {len(found) - 1} more)" if len(found) > 1 else ""
            yield f"{_place(found[0], root, shipped)}: {_what(found[0])}{more}."


def _place(finding: Finding, root: Path, shipped: Path) -> str:
    file = Path(finding.file)
    for folder in (root, shipped.parent):
        if file.is_relative_to(folder):
            file = file.relative_to(folder)
            break
    return f"{file}, line {finding.line}"


def _what(finding: Finding) -> str:
    words = " ".join(finding.why.split()).rstrip(".")
    return f"{words} [{finding.rule}]"


def _fingerprint(shipped: Path, own: Path) -> str:
    """Return the hash of everything a check reads but the kept pages, and of its rules."""
    return _hash([*_files(shipped, _READ), *_files(own, _READ), *_files(RULES, _CODE)])


def _kept(home: Home) -> str:
    return _hash(_files(home.content / KEPT, _READ))


def _files(folder: Path, kinds: frozenset[str]) -> list[Path]:
    """Return the files in a folder and one below it, where explainers and what reads them lie."""
    found = [*folder.glob("*"), *folder.glob("*/*")]
    return sorted(path for path in found if path.suffix in kinds and path.is_file())


def _hash(files: Iterable[Path]) -> str:
    told = hashlib.sha256()
    for file in files:
        try:
            with file.open("rb") as opened:
                data = hashlib.file_digest(opened, "sha256").hexdigest()
        except OSError as error:
            data = str(error)
        told.update(f"{file}\0{data}\0".encode("utf-8", "surrogateescape"))
    return told.hexdigest()


def _remembered(memory: Path, fingerprint: str) -> tuple[str, ...] | None:
    try:
        told = json.loads(read_whole(memory, _LARGEST))
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(told, dict) or told.get("checked") != fingerprint:
        return None
    found = told.get("found")
    if not isinstance(found, list) or not all(isinstance(each, str) for each in found):
        return None
    return tuple(found)


def _remember(memory: Path, fingerprint: str, found: Iterable[str]) -> None:
    memory.parent.mkdir(mode=0o700, exist_ok=True)
    told = {"checked": fingerprint, "found": list(found)}
    write_durably(memory, json.dumps(told, ensure_ascii=False).encode())
