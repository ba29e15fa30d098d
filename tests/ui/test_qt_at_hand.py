"""PySide6 comes in without its long patterns, and says the same of itself."""

import re
import subprocess
import sys

import pytest

from hopewall.ui.qt_at_hand import Later, patterns_later

LONG = "(a)|" + "b" * 300
SAYS = """
import {first}
import re
from PySide6.QtCore import QObject, QTimer, Qt
print(QTimer.__doc__, QObject.__doc__, Qt.__doc__)
try:
    QTimer.singleShot("x", 3, "y", 4)
except TypeError as error:
    print(error)
print(re.compile.__module__)
"""


def said(first: str) -> str:
    order = [sys.executable, "-c", SAYS.format(first=first)]
    return subprocess.run(order, check=True, capture_output=True, text=True).stdout


def test_what_pyside_says_of_its_types_stays_the_same() -> None:
    plain = said("PySide6.QtCore")
    assert "QTimer(self, /, parent: PySide6.QtCore.QObject | None = None" in plain
    assert said("hopewall.app") == plain


def test_a_long_pattern_is_compiled_when_it_is_used() -> None:
    with patterns_later():
        later: object = re.compile(LONG, flags=re.IGNORECASE)
        short: object = re.compile("a")
    assert isinstance(short, re.Pattern)
    assert isinstance(later, Later)
    assert later.split("xAy") == ["x", "A", "y"]
    assert later.sub("-", "xAy") == "x-y"


def test_patterns_are_compiled_at_once_again_afterwards() -> None:
    with pytest.raises(ZeroDivisionError), patterns_later():
        1 / 0  # noqa: B018
    assert isinstance(re.compile(LONG), re.Pattern)
