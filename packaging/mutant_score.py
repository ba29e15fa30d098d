"""The score of a run of mutmut, file by file, and every mutant that its tests did not find.

mutant_score.py FOLDER            reads FOLDER/mutants/**/*.meta; fails under the bar
mutant_score.py FOLDER --sample   counts only those that were run
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

BAR = 95.0
KILLED = frozenset({1, 3})
NO_TESTS = 33
TIMEOUT = frozenset({24, 36, 152, 255})
"""Exit codes of mutmut 3: pytest's failures kill; a mutant that never ends was found, too."""


def outcome(code: int | None) -> str:
    """Return what became of a mutant."""
    if code is None:
        return "not run"
    if code in KILLED:
        return "killed"
    if code in TIMEOUT or code < 0:
        return "timed out"
    return "no tests" if code == NO_TESTS else "survived"


def main() -> int:
    """Print the table, and fail where too many live on."""
    folder = Path(sys.argv[1]) / "mutants"
    sampled = "--sample" in sys.argv[2:]
    total: Counter[str] = Counter()
    alive: list[str] = []
    for meta in sorted(folder.rglob("*.meta")):
        codes = json.loads(meta.read_text("utf-8"))["exit_code_by_key"]
        if sampled:
            codes = {key: code for key, code in codes.items() if code is not None}
        if not codes:
            continue
        counted = Counter(outcome(code) for code in codes.values())
        total += counted
        found = counted["killed"] + counted["timed out"]
        name = meta.relative_to(folder).with_suffix("")
        print(f"{name!s:45} {found:5} of {sum(counted.values()):5}  {dict(counted)}")
        alive += [key for key, code in codes.items() if outcome(code) in {"survived", "no tests"}]
    if total["not run"] or not total:
        print(f"{total['not run']} mutants were not run; start packaging/mutants.sh again.")
        return 1
    score = 100 * (total["killed"] + total["timed out"]) / sum(total.values())
    print(f"{score:.1f} % of {sum(total.values())} mutants found; the bar is {BAR:.0f} %.")
    for key in alive:
        print(f"  {key}")
    return 0 if score >= BAR else 1


if __name__ == "__main__":
    sys.exit(main())
