"""Turn a copy of the sources into one part's mutation run, or draw a fixed sample of its mutants.

mutant_part.py FOLDER PART            writes the part into FOLDER/pyproject.toml
mutant_part.py FOLDER --sample N      prints those of the first N of its mutants that were not
                                      run yet; the order is their names' hashes, so always the same
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
import tomllib
from pathlib import Path

PARTS = Path(__file__).with_name("mutant_parts.toml")
_LIST = r"(?ms)^{name} = \[.*?^\]"


def become(pyproject: Path, part: str) -> None:
    """Replace what the gate's run mutates and tests by what the part's does."""
    wanted = tomllib.loads(PARTS.read_text("utf-8"))[part]
    text = pyproject.read_text("utf-8")
    for name, values in (
        ("only_mutate", wanted["only_mutate"]),
        ("pytest_add_cli_args_test_selection", wanted["tests"]),
    ):
        line = f"{name} = {json.dumps(values)}"
        before, *after = re.split(_LIST.format(name=name), text)
        if len(after) != 1:
            raise SystemExit(f"pyproject.toml has {len(after)} lists {name}; it needs one.")
        text = f"{before}{line}{after[0]}"
    pyproject.write_text(text, "utf-8")


def sample(folder: Path, size: int) -> list[str]:
    """Return the sample's mutants that were not run yet."""
    codes: dict[str, int | None] = {}
    for meta in folder.rglob("*.meta"):
        codes |= json.loads(meta.read_text("utf-8"))["exit_code_by_key"]
    names = sorted(codes, key=lambda name: hashlib.sha256(f"83 {name}".encode()).digest())
    return [name for name in names[:size] if codes[name] is None]


def main() -> int:
    """Do what was asked."""
    folder, what = Path(sys.argv[1]), sys.argv[2]
    if what == "--sample":
        print("\n".join(sample(folder / "mutants", int(sys.argv[3]))))
    elif what != "gate":
        become(folder / "pyproject.toml", what)
    return 0


if __name__ == "__main__":
    sys.exit(main())
