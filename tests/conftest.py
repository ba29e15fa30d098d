"""What every test shares. Qt reads these variables once, so they are set before it is imported."""

import os
import shutil
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ.setdefault("LC_ALL", "C.UTF-8")

import pytest
from hypothesis import settings
from PySide6.QtGui import QGuiApplication

# How long an example takes says more about the machine than the program; `make bench` measures.
settings.register_profile("hopewall", deadline=None, max_examples=50)
settings.register_profile("long", deadline=None, max_examples=200)
# Fewer examples, always the same ones, while mutants wait for their turn.
settings.register_profile("mutants", deadline=None, max_examples=12, derandomize=True)
settings.load_profile("mutants" if "MUTANT_UNDER_TEST" in os.environ else "hopewall")


_MEMORY = Path("/dev/shm")  # noqa: S108  a disk in memory, where there is one
_ROOM = 4 << 30


def _is_roomy_memory() -> bool:
    """Whether the folder is there, may hold programs, and has more room than a run can need."""
    if not (_MEMORY.is_dir() and os.access(_MEMORY, os.W_OK)):
        return False
    runs_programs = not os.statvfs(_MEMORY).f_flag & os.ST_NOEXEC
    return runs_programs and shutil.disk_usage(_MEMORY).free >= _ROOM


# Every test's folder lies in memory: waiting for a real disk proves nothing here, because it loses
# nothing when a test ends. What a power cut leaves is asked of recordings (`tests/crash`).
if _is_roomy_memory():
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(_MEMORY))


def pytest_configure(config: pytest.Config) -> None:
    """Try more examples in the long run."""
    if "MUTANT_UNDER_TEST" not in os.environ and config.option.markexpr == "soak":
        settings.load_profile("long")


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The product has no widgets, so pytest-qt is kept from making a QApplication."""
    return QGuiApplication
