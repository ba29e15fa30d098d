"""Reads what Qt Quick Test printed, and closes its silent passes."""

import re
from dataclasses import dataclass, field

RESULT = re.compile(r"^(PASS|FAIL!|SKIP|XPASS|XFAIL)\s*:\s*\S+?::(?:\S+::)?(\w+)\(", re.MULTILINE)
FRAME = frozenset({"initTestCase", "cleanupTestCase", "init", "cleanup"})
WRITTEN = re.compile(r"^\s*function\s+(test_\w+|benchmark_\w+)\s*\(", re.MULTILINE)
WARNING = re.compile(
    r"^(?:QWARN|QCRITICAL|QFATAL|QSYSTEM)\b.*"
    r"|^.*\b(?:file|qrc):/\S+\.(?:qml|js):\d+.*(?:Error|Warning|Cannot).*",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class QmlReport:
    """What happened in one file; `faults` is empty when all is well."""

    executed: frozenset[str]
    faults: tuple[str, ...] = field(default=())


def read_report(name: str, source: str, said: str, code: int) -> QmlReport:
    """Judges one run from the file's source, everything it printed, and its exit code."""
    results = RESULT.findall(said)
    executed = frozenset(function for _, function in results if function not in FRAME)
    faults = [
        f"{name}: {function} {result.rstrip('!').lower()}ed."
        for result, function in results
        if result in {"FAIL!", "XPASS"}
    ]
    if "Totals:" not in said:
        faults.append(f"{name}: the run ended before its totals, with exit code {code}.")
    elif not executed:
        faults.append(f"{name}: no test was executed; a test's name starts with test_.")
    # A function that Qt did not run is one it did not find.
    missed = set(WRITTEN.findall(source)) - executed
    faults += [f"{name}: {function} was written but not run." for function in sorted(missed)]
    faults += [f"{name}: {line.strip()}" for line in WARNING.findall(said)]
    if code and not faults:
        faults.append(f"{name}: ended with exit code {code}.")
    return QmlReport(executed, tuple(faults))
