"""Work leaves the GUI thread and its result comes back on it."""

import threading
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from hopewall.ui.jobs import Failed, Jobs


@pytest.fixture
def jobs(qtbot: QtBot) -> Jobs:
    return Jobs()


def test_work_is_done_elsewhere_and_handed_over_here(jobs: Jobs, qtbot: QtBot) -> None:
    found: list[object] = []
    where: list[int] = []

    def keep(result: object) -> None:
        where.append(threading.get_ident())
        found.append(result)

    jobs.start(threading.get_ident, keep)
    qtbot.waitUntil(lambda: bool(found))
    assert where == [threading.get_ident()]
    assert found != where
    jobs.drain()


def test_work_that_fails_says_so(jobs: Jobs, qtbot: QtBot) -> None:
    found: list[object] = []
    broken: Callable[[], int] = lambda: 1 // 0  # noqa: E731
    jobs.start(broken, found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert isinstance(found[0], Failed)
    assert "ZeroDivisionError" in found[0].why
    jobs.drain()


def test_draining_waits_and_hands_nothing_over(jobs: Jobs) -> None:
    gate = threading.Event()
    found: list[object] = []
    jobs.start(gate.wait, found.append)
    gate.set()
    jobs.drain()
    jobs.collect()
    assert found == []
