"""PySide6 keeps its references; docs/adr/0002-pyside6-6.11-pinned.md tells why it might not."""

import subprocess
import sys

PROBE = """
import sys
from PySide6.QtCore import QObject, QTimer, Signal

class Speaker(QObject):
    spoke = Signal(int)

heard = []
speaker = Speaker()
speaker.spoke.connect(heard.append)
timer = QTimer()

def counts():
    return sys.getrefcount(True), sys.getrefcount(None)

for n in range(100):  # what is imported or cached once is not a loss
    speaker.spoke.emit(n)
    timer.setInterval(n)
before = counts()
for n in range(5_000):
    speaker.spoke.emit(n)
for n in range(20_000):
    timer.setInterval(n)
after = counts()
assert len(heard) == 5_100, len(heard)
print(*before, *after)
"""

# A leak loses thousands, one for every call; the interpreter's own comings and goings are few.
TOLERATED = 50


def test_signals_and_void_calls_lose_no_reference_to_true_or_none() -> None:
    run = subprocess.run(
        [sys.executable, "-c", PROBE], capture_output=True, text=True, timeout=60, check=False
    )
    assert run.returncode == 0, f"the probe died with {run.returncode}: {run.stderr[-500:]}"
    true_before, none_before, true_after, none_after = map(int, run.stdout.split())
    assert true_after >= true_before - TOLERATED, "emit() loses references to True."
    assert none_after >= none_before - TOLERATED, "void calls lose references to None."
