"""Dates, leases and clocks, as a screen sees them."""

import os
from datetime import date, datetime, timedelta, timezone

import pytest

from hopewall.core.screen import (
    Changed,
    EducationOnly,
    EducationOnlyReason,
    Unchanged,
)
from hopewall.release.screen_index import InstalledScreen
from hopewall.release.screen_state import Floor, note_installed
from tests.release.screens import STORIES, opened, reason, shows_nobody
from tests.release.walls import LAST_DAY, LOBBY, NOW, Home, story


def test_cg05_a_story_leaves_after_its_last_day_by_itself(home: Home) -> None:
    beijing = timezone(timedelta(hours=8))
    home.publish([STORIES[0], story(1, until=date(2026, 11, 23)), STORIES[2]])
    home.install()
    home.now = datetime(2026, 11, 23, 23, 59, 59, tzinfo=beijing)
    screen = opened(home)
    assert screen.is_shown(1)
    home.now += timedelta(seconds=1)
    assert screen.refresh() == Changed(gone=frozenset({"s-000001"}))
    assert list(screen.shown_positions()) == [0, 2]
    assert screen.refresh() == Unchanged()
    assert home.now.date() < LAST_DAY


def test_cg27_a_lease_that_is_over_leaves_education_only(
    screen: InstalledScreen, home: Home
) -> None:
    home.now = NOW + timedelta(days=7)
    news = screen.refresh()
    assert isinstance(news, EducationOnly)
    assert news.reason is EducationOnlyReason.LEASE_OVER
    assert shows_nobody(screen)
    assert screen.refresh() == Unchanged()
    home.publish(STORIES)
    home.install()
    assert screen.refresh() == Changed(renumbered=True)
    assert screen.state is None


def test_cg05_a_clock_set_back_leaves_education_only(screen: InstalledScreen, home: Home) -> None:
    home.now = NOW + timedelta(hours=3)
    screen.refresh()
    home.now -= timedelta(minutes=5)
    assert screen.refresh() == Unchanged()
    home.now -= timedelta(seconds=1)
    news = screen.refresh()
    assert isinstance(news, EducationOnly)
    assert news.reason is EducationOnlyReason.CLOCK_BACK
    assert shows_nobody(screen)
    assert reason(opened(home)) is EducationOnlyReason.CLOCK_BACK
    home.now = NOW + timedelta(hours=3)
    assert screen.refresh() == Changed(renumbered=True)


def test_cg05_a_clock_before_the_release_was_issued_is_wrong(home: Home) -> None:
    home.publish(STORIES)
    home.install()
    home.now = NOW - timedelta(days=400)
    assert reason(opened(home)) is EducationOnlyReason.CLOCK_BACK


def test_cg05_going_back_into_an_old_lease_is_noticed(screen: InstalledScreen, home: Home) -> None:
    home.now = NOW + timedelta(days=30)
    screen.refresh()
    home.now = NOW + timedelta(days=6)
    screen.refresh()
    assert reason(screen) is EducationOnlyReason.CLOCK_BACK
    assert reason(opened(home)) is EducationOnlyReason.CLOCK_BACK


def test_a_clock_that_leapt_ahead_is_forgiven_by_a_newer_release(
    screen: InstalledScreen, home: Home
) -> None:
    home.now = NOW + timedelta(days=5)
    screen.refresh()
    home.now = NOW + timedelta(hours=1)
    screen.refresh()
    assert reason(screen) is EducationOnlyReason.CLOCK_BACK
    home.publish(STORIES)
    home.install()
    screen.refresh()
    assert screen.state is None


def test_a_floor_that_the_installer_sets_after_the_flip_is_noticed(
    screen: InstalledScreen, home: Home
) -> None:
    home.now = NOW + timedelta(days=5)
    screen.refresh()
    home.now = NOW + timedelta(hours=1)
    screen.refresh()
    assert reason(screen) is EducationOnlyReason.CLOCK_BACK
    note_installed(home.screen, LOBBY, Floor(1, "0" * 64), home.now)
    assert screen.refresh() == Changed(renumbered=True)


def test_the_clock_is_written_at_most_once_a_minute(screen: InstalledScreen, home: Home) -> None:
    def written() -> list[bytes]:
        return [(home.screen / name).read_bytes() for name in ("state-a", "state-b")]

    home.now += timedelta(minutes=2)
    screen.refresh()
    first = written()
    home.now += timedelta(seconds=59)
    screen.refresh()
    assert written() == first
    home.now += timedelta(seconds=1)
    screen.refresh()
    assert written() != first


def test_a_clock_that_cannot_be_written_down_is_said_and_survived(
    screen: InstalledScreen, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    home.now += timedelta(minutes=2)
    assert screen.refresh() == Unchanged()
    assert "No space" in screen.clock_fault
