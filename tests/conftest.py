"""What every test shares. Qt reads these variables once, so they are set before it is imported."""

import os

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


def pytest_configure(config: pytest.Config) -> None:
    """Try more examples in the long run."""
    if "MUTANT_UNDER_TEST" not in os.environ and config.option.markexpr == "soak":
        settings.load_profile("long")


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The product has no widgets, so pytest-qt is kept from making a QApplication."""
    return QGuiApplication
