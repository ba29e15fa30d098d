"""Checks that every text a person can see is written in every language; --update collects new ones.

i18n_check.py            fails on a text that is missing, unfinished, empty or left over
i18n_check.py --update   writes the .ts files again; English is filled in by itself
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET  # our own files, not a stranger's
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from qml_types import QmlTypesError, tool

ROOT = Path(__file__).resolve().parents[1]
UI = ROOT / "hopewall" / "ui"
FOLDER = UI / "i18n"
LANGUAGES = {
    "hopewall_en.ts": "en",
    "hopewall_zh_Hans.ts": "zh_CN",
    "studio_en.ts": "en",
    "studio_zh_Hans.ts": "zh_CN",
}
PLACEHOLDER = re.compile(r"%(?:L?\d+|n)")


@dataclass(frozen=True, slots=True)
class Message:
    """One text of a .ts file in one language."""

    context: str
    source: str
    comment: str
    translations: tuple[str, ...]
    finished: bool

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes it the same text in two files."""
        return self.context, self.source, self.comment


def main() -> int:
    """Reads the command line; 0 when all is well."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--update", action="store_true", help="write the .ts files")
    options = parser.parse_args()
    try:
        return _update() if options.update else _check()
    except QmlTypesError as error:
        print(f"i18n: {error}", file=sys.stderr)
        return 1


def _update() -> int:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, language in LANGUAGES.items():
        if not _sources(name):
            continue
        _collect(FOLDER / name, language, name)
        if language == "en":
            _fill_english(FOLDER / name)
        left = sum(1 for message in _messages(FOLDER / name) if not message.finished)
        print(f"{name}: {left} texts to translate")
    return 0


def _check() -> int:
    wrong: list[str] = []
    counted = 0
    with tempfile.TemporaryDirectory() as scratch:
        for name, language in LANGUAGES.items():
            fresh = Path(scratch) / name
            ours = FOLDER / name
            if ours.exists():
                shutil.copy(ours, fresh)
            _collect(fresh, language, name)
            wanted = list(_messages(fresh))
            counted += len(wanted) if language == "en" else 0
            if not ours.exists():
                if wanted:
                    wait = f"{len(wanted)} texts wait"
                    wrong.append(f"{name} does not exist, and {wait}; run make i18n.")
                continue
            known = {message.key for message in _messages(ours)}
            wrong += [f"{name}: {text}" for m in wanted for text in _faults(m, known)]
            left_over = known - {message.key for message in wanted}
            wrong += [
                f'{name}: "{source}" ({context}) is no longer used; run make i18n.'
                for context, source, _ in sorted(left_over)
            ]
    for line in wrong:
        print(line)
    print(
        f"i18n: {counted} texts in {len(set(LANGUAGES.values()))} languages, {len(wrong)} faults."
    )
    return 1 if wrong else 0


def _faults(message: Message, known: set[tuple[str, str, str]]) -> Iterator[str]:
    where = f'"{message.source}" ({message.context})'
    if message.key not in known:
        yield f"{where} is new; run make i18n, then translate it."
    elif not message.finished or not all(text.strip() for text in message.translations):
        yield f"{where} is not translated."
    else:
        wanted = set(PLACEHOLDER.findall(message.source))
        for text in message.translations:
            # A plural form may leave out the number: "one story".
            if set(PLACEHOLDER.findall(text)) - {"%n"} != wanted - {"%n"}:
                yield f'{where} has other placeholders than its translation "{text}".'


def _sources(name: str) -> list[Path]:
    """Which files a .ts file speaks for: Studio's words stand apart, see docs/adr/0078."""
    studio = name.startswith("studio")
    found = sorted([*UI.rglob("*.qml"), *UI.rglob("*.py")])
    return [path for path in found if ("studio" in path.relative_to(UI).parts) is studio]


def _collect(ts: Path, language: str, name: str) -> None:
    """Runs lupdate over QML and Python; what the file already says is kept."""
    sources = _sources(name)
    if not sources:
        ts.write_text('<?xml version="1.0" encoding="utf-8"?>\n<TS version="2.1"></TS>\n', "utf-8")
        return
    with tempfile.NamedTemporaryFile("w", suffix=".lst") as listing:
        listing.write("\n".join(map(str, sources)))
        listing.flush()
        command = [tool("lupdate"), "-silent", "-no-obsolete", "-locations", "none"]
        command += ["-source-language", "en", "-target-language", language]
        command += [f"@{listing.name}", "-ts", str(ts)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    said = (done.stdout + done.stderr).strip()
    if done.returncode or not ts.exists():
        message = f"lupdate failed: {said[-500:]}"
        raise QmlTypesError(message)
    if said:
        print(said)


def _messages(ts: Path) -> Iterator[Message]:
    for context in ET.parse(ts).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [] if translation is None else list(translation.iter("numerusform"))
            texts = [form.text or "" for form in forms] or [
                "" if translation is None else translation.text or ""
            ]
            yield Message(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                tuple(texts),
                translation is not None and translation.get("type") is None,
            )


def _fill_english(ts: Path) -> None:
    """The source texts are English, so only plurals are left to a person."""

    def filled(match: re.Match[str]) -> str:
        return f"<source>{match[1]}</source>{match[2]}<translation>{match[1]}</translation>"

    text = ts.read_text("utf-8")
    pattern = (
        r"<source>([^<]*)</source>((?:\s*<(?:comment|extracomment|translatorcomment)>[^<]*"
        r'</\w+>)*\s*)<translation type="unfinished"></translation>'
    )
    ts.write_text(re.sub(pattern, filled, text), "utf-8")


if __name__ == "__main__":
    sys.exit(main())
