"""The repository as a whole: file lengths, no traces of a workplace, licences and locks."""

import os
import re
import subprocess
import tomllib
from pathlib import Path, PurePosixPath

import pytest

from tests.architecture.file_rules import LONG_FILES, violations

ROOT = Path(__file__).resolve().parents[2]

REQUIRED = (
    ".ci/run",
    ".gitignore",
    "LICENSE",
    "Makefile",
    "assets/LICENSES.md",
    "assets/fonts/OFL-AtkinsonHyperlegibleNext.txt",
    "assets/fonts/OFL-NotoSansSC.txt",
    "hopewall/ARCHITECTURE.md",
    "hopewall/GLOSSARY.md",
    "packaging/setup.sh",
    "packaging/system-packages.txt",
    "pyproject.toml",
    "requirements-dev.lock",
    "requirements.lock",
)


def repository() -> list[PurePosixPath]:
    """What git tracks or would track; in an unpacked archive, everything that is not built."""
    try:
        listed = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        ).stdout.split("\0")
    except (OSError, subprocess.CalledProcessError):
        built = {".git", ".venv", "build", ".demo", ".demo-tour", "__pycache__", ".hypothesis"}
        listed = [
            path.relative_to(ROOT).as_posix()
            for path in ROOT.rglob("*")
            if path.is_file() and not built & set(path.relative_to(ROOT).parts)
        ]
    return [PurePosixPath(name) for name in listed if name and (ROOT / name).is_file()]


def texts() -> dict[PurePosixPath, str]:
    found = {}
    for path in repository():
        raw = (ROOT / path).read_bytes()
        # A nought in the beginning is how git, too, tells a picture from a text.
        if b"\0" not in raw[:8000]:
            found[path] = raw.decode("utf-8")
    return found


def test_files_are_short_and_name_no_workplace() -> None:
    found = texts()
    assert len(found) > 10, "the repository's files were not found, so nothing was checked."
    broken = violations(found)
    assert not broken, "\n" + "\n".join(broken)


def test_every_listed_long_file_is_there_and_says_why() -> None:
    for name, reason in LONG_FILES.items():
        assert (ROOT / name).exists(), f"{name} is gone; take it out of LONG_FILES."
        assert len(reason.split()) > 3, f"{name} needs a reason in LONG_FILES."


@pytest.mark.parametrize("name", REQUIRED)
def test_what_everybody_relies_on_is_there(name: str) -> None:
    assert (ROOT / name).exists(), f"{name} is missing."


@pytest.mark.parametrize("name", [".ci/run", "packaging/setup.sh", "packaging/test.sh"])
def test_what_is_run_can_be_run(name: str) -> None:
    assert os.access(ROOT / name, os.X_OK), f"{name} is not executable; chmod +x it."


def test_every_kind_of_asset_says_where_it_comes_from() -> None:
    listing = (ROOT / "assets" / "LICENSES.md").read_text("utf-8")
    kinds = {
        path.parts[1] for path in repository() if path.parts[0] == "assets" and len(path.parts) > 2
    }
    for kind in kinds:
        assert f"`{kind}/`" in listing, f"assets/{kind} has no section in assets/LICENSES.md."


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_locks_have_hashes_and_name_no_place(lock: str) -> None:
    text = (ROOT / lock).read_text("utf-8")
    assert "://" not in text
    assert "--index" not in text
    blocks = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)[1:]
    assert blocks
    for block in blocks:
        assert "--hash=sha256:" in block, f"{block.splitlines()[0]} has no hash in {lock}."


@pytest.mark.parametrize(
    ("lock", "extra"), [("requirements.lock", False), ("requirements-dev.lock", True)]
)
def test_locks_hold_what_pyproject_pins(lock: str, extra: bool) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = project["dependencies"] + (project["optional-dependencies"]["dev"] if extra else [])
    locked = (ROOT / lock).read_text("utf-8").lower()
    for pin in wanted:
        assert re.search(
            rf"^{re.escape(pin.lower())}(?![\w.])", locked.replace("_", "-"), re.MULTILINE
        ), f"{pin} is not in {lock}; run make lock."


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("hopewall/core/gate.py", "x = 1\n" * 401, "401 lines"),
        ("hopewall/ui/qml/wall/A.qml", "\n" * 401, "401 lines"),
        ("notes.md", "pip install --extra-" + "index-url x", "names a package index"),
        ("notes.md", "see https://example.org/" + "simple/ for more", "names a package index"),
        ("a.py", 'HOME = "/' + 'work/main"', "an absolute path"),
        ("a.sh", "cd /" + "opt/tools", "an absolute path"),
        ("a.toml", "home = '/" + "home/ann/x'", "an absolute path"),
    ],
)
def test_a_broken_rule_is_named_with_its_fix(name: str, text: str, words: str) -> None:
    (message,) = violations({PurePosixPath(name): text})
    assert words in message
    assert " Fix: " in message


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("content/en/a.md", "\n" * 900),
        ("packaging/kiosk.service", "ExecStart=/opt/hopewall/.venv/bin/hopewall"),
        ("packaging/lock.sh", "uv pip compile --no-emit-index-url --no-emit-find-links"),
        ("docs/a.md", "[the design](docs/work/plan.md) and https://example.org/work/x"),
    ],
)
def test_what_is_right_passes(name: str, text: str) -> None:
    assert not violations({PurePosixPath(name): text})
