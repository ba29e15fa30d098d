"""Writes hopewall/core/profile_data.py, which the gate uses, from hopewall/profiles/*.toml.

profile_tables.py            writes it
profile_tables.py --check    fails when it is not what the files say
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
from enum import StrEnum
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

# The program is typed by its own run of mypy; the path has to be set first.
from hopewall.core.profiles import (  # type: ignore[import-untyped]  # noqa: E402
    RULES,
    Profile,
    Sourced,
)
from hopewall.profiles.reading import (  # type: ignore[import-untyped]  # noqa: E402
    FOLDER,
    read_profiles,
)

TARGET = ROOT / "hopewall" / "core" / "profile_data.py"
HEADING = '''"""Made from hopewall/profiles/*.toml by packaging/profile_tables.py; change those."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from hopewall.core.codes import Language
from hopewall.core.consent import Statement
from hopewall.core.profiles import Profile, Sourced
from hopewall.core.site import ProfileCode
from hopewall.core.story import PhotoContent

RULES_SHA256: Final = "{digest}"
"""Over the files: a decision made under other rules is not taken over."""

PROFILES: Final[Mapping[ProfileCode, Profile]] = MappingProxyType({{
'''


def table(profiles: list[Profile]) -> str:
    """Return the source of the module, formatted."""
    texts = [(FOLDER / f"{profile.code}.toml").read_bytes() for profile in profiles]
    lines = [HEADING.format(digest=hashlib.sha256(b"\0".join(texts)).hexdigest())]
    for profile in profiles:
        lines.append(
            f"ProfileCode.{profile.code.name}: Profile(code=ProfileCode.{profile.code.name},"
        )
        names = ", ".join(f"Language.{lang.name}: {word!r}" for lang, word in profile.name.items())
        lines.append(f"name={{{names}}},")
        for rule in RULES:
            sourced: Sourced[object] = getattr(profile, rule)
            lines.append(
                f"{rule}=Sourced(value={_literal(sourced.value)}, "
                f"source={_text(sourced.source)}, seen={_text(sourced.seen)}),"
            )
        lines.append("),")
    lines.append("})")
    ruff = Path(sys.executable).with_name("ruff")
    return subprocess.run(
        [ruff, "format", "--stdin-filename", str(TARGET), "-"],
        input="\n".join(lines),
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    ).stdout


def _literal(value: object) -> str:
    if isinstance(value, StrEnum):
        return f"{type(value).__name__}.{value.name}"
    if isinstance(value, frozenset):
        inside = ", ".join(_literal(each) for each in sorted(value))
        return f"frozenset({{{inside}}})" if inside else "frozenset()"
    return repr(value)


def _text(words: str) -> str:
    """Return a literal in pieces that fit into a line."""
    pieces, line = [], ""
    for word in words.split(" "):
        if len(line) + len(word) > 70:  # noqa: PLR2004  a line of 100 less its indentation
            pieces.append(line)
            line = ""
        line += word + " "
    pieces.append(line.rstrip(" "))
    return "(" + "\n".join(repr(piece) for piece in pieces) + ")"


def main() -> int:
    """Write or check the table."""
    made = table(list(read_profiles().values()))
    if sys.argv[1:] == ["--check"]:
        if TARGET.read_text("utf-8") == made:
            return 0
        print(f"{TARGET.name} is not what hopewall/profiles says; run packaging/profile_tables.py.")
        return 1
    TARGET.write_text(made, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
