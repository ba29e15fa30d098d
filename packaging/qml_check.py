"""Checks the QML: types and lint, module lists, format.

qml_check.py lint           describes the Python classes, then runs qmllint; no warning passes
qml_check.py format         says which files are not as qmlformat writes them
qml_check.py format --fix   writes them
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from qml_types import QmlTypesError, build_types, tool

ROOT = Path(__file__).resolve().parents[1]
QML = ROOT / "hopewall" / "ui" / "qml"
TESTS = ROOT / "tests" / "qml"
TYPES = ROOT / "build" / "qmltypes"


class NoQmlError(Exception):
    """The folder is there but holds no QML: a check would pass without looking at anything."""


def main() -> int:
    """Reads the command line; 0 when all is well."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=("lint", "format"))
    parser.add_argument("--fix", action="store_true", help="write the files (format only)")
    options = parser.parse_args()
    try:
        if options.what == "lint":
            return _lint()
        return _format(fix=options.fix)
    except (NoQmlError, QmlTypesError) as error:
        print(f"qml: {error}", file=sys.stderr)
        return 1


def qml_files() -> list[Path]:
    """Every QML file, the product's and the tests'."""
    product = sorted(QML.rglob("*.qml"))
    if QML.exists() and not product:
        message = f"{QML.relative_to(ROOT)} holds no .qml file, so nothing was checked."
        raise NoQmlError(message)
    return product + sorted(TESTS.rglob("*.qml"))


def _lint() -> int:
    files = qml_files()
    if not files:
        print("qml: there is no QML yet.")
        return 0
    named = build_types(ROOT, TYPES)
    wrong = list(_unlisted())
    for line in wrong:
        print(line)
    # Absolute paths: with relative ones qmllint does not recognise singletons.
    command = [tool("qmllint"), "-W", "0", "-I", str(TYPES), "-I", str(QML), *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    said = (done.stdout + done.stderr).replace(f"{ROOT}{os.sep}", "")
    if done.returncode or "Warning:" in said or "Error:" in said:
        print(said.strip() or f"qml: qmllint ended with {done.returncode} and said nothing.")
        return 1
    print(f"qml: {len(files)} files linted, types of {', '.join(named) or 'no Python module'}.")
    return 1 if wrong else 0


def _unlisted() -> Iterator[str]:
    """A file that its module's qmldir does not list would work only for its neighbours."""
    for folder in sorted({path.parent for path in QML.rglob("*.qml")}):
        where = folder.relative_to(ROOT)
        listing = folder / "qmldir"
        if not listing.exists():
            yield f"{where}: this folder of QML has no qmldir; add one that starts with `module …`."
            continue
        text = listing.read_text("utf-8")
        module = ".".join(folder.relative_to(QML).parts)
        if not re.search(rf"^module {re.escape(module)}$", text, re.MULTILINE):
            yield f"{where}/qmldir: it must say `module {module}`, the folder's own name."
        listed = set(re.findall(r"\b\w+\.qml\b", text))
        present = {path.name for path in folder.glob("*.qml")}
        for name in sorted(present - listed):
            yield f"{where}/qmldir: {name} is not listed; add it (`internal` if for neighbours)."
        for name in sorted(listed - present):
            yield f"{where}/qmldir: {name} is listed and does not exist."
        for name in sorted(present):
            single = "pragma Singleton" in (folder / name).read_text("utf-8")
            said = re.search(rf"^singleton .*\b{re.escape(name)}$", text, re.MULTILINE) is not None
            if single != said and name in listed:
                yield f"{where}/qmldir: `singleton` and {name}'s pragma do not agree."


def _format(*, fix: bool) -> int:
    files = qml_files()
    program = tool("qmlformat")

    def formatted(path: Path) -> tuple[Path, subprocess.CompletedProcess[bytes]]:
        return path, subprocess.run(
            [program, "--indent-width", "4", "--newline", "unix", str(path)],
            capture_output=True,
            check=False,
        )

    wrong = 0
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for path, done in pool.map(formatted, files):
            name = path.relative_to(ROOT)
            if done.returncode or not done.stdout.strip():
                why = done.stderr.decode(errors="replace").strip() or "it printed nothing"
                print(f"{name}: qmlformat could not read it: {why.splitlines()[0]}")
                wrong += 1
            elif done.stdout != path.read_bytes():
                if fix:
                    path.write_bytes(done.stdout)
                    print(f"{name}: written")
                else:
                    print(f"{name}: not in shape; run make format.")
                    wrong += 1
    print(f"qml: {len(files)} files, {wrong} to mend.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
