"""The clock of a withdrawal: the spans of `consent.md` section 4, on the site's own days."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hopewall.core.codes import Audience, ChannelName
from hopewall.core.consent import RecallTask
from hopewall.core.withdrawal_clock import (
    PURGE_DAYS,
    Places,
    TaskKind,
    Urgency,
    Wish,
    done,
    tasks_after,
    urgency,
    working_day_after,
)

DAYS = st.dates(date(2020, 1, 1), date(2100, 1, 1))
EVERYWHERE = Places(frozenset(ChannelName), frozenset(Audience))
FRIDAY = date(2026, 5, 1)


def due(tasks: tuple[RecallTask, ...], kind: TaskKind) -> set[date]:
    return {task.due for task in tasks if task.kind == kind}


@pytest.mark.parametrize(
    ("received", "acknowledged"),
    [
        (date(2026, 4, 27), date(2026, 4, 30)),  # Monday to Thursday
        (date(2026, 4, 29), date(2026, 5, 4)),  # Wednesday over the weekend to Monday
        (FRIDAY, date(2026, 5, 6)),
        (date(2026, 5, 2), date(2026, 5, 6)),  # Saturday counts from Monday
        (date(2026, 5, 3), date(2026, 5, 6)),  # and Sunday too
    ],
)
def test_three_working_days_know_the_weekend(received: date, acknowledged: date) -> None:
    assert working_day_after(received, 3) == acknowledged


@given(DAYS, st.integers(1, 30))
def test_a_working_day_is_never_at_the_weekend_and_each_takes_a_day_at_least(
    day: date, days: int
) -> None:
    found = working_day_after(day, days)
    assert found.weekday() < 5
    assert found >= day + timedelta(days=days)
    assert found <= day + timedelta(days=days + 2 * (days // 5 + 1))


@given(DAYS, st.integers(0, PURGE_DAYS))
def test_every_step_has_its_span(day: date, undo: int) -> None:
    tasks = tasks_after(day, EVERYWHERE, Wish(undo, lease_days=7))
    assert due(tasks, TaskKind.HIDE) == {day}
    assert due(tasks, TaskKind.ACKNOWLEDGE) == {working_day_after(day, 3)}
    assert due(tasks, TaskKind.NOTIFY) == {working_day_after(day, 3)}
    assert due(tasks, TaskKind.SCREENS) == {day + timedelta(days=7)}
    assert due(tasks, TaskKind.PURGE) == {day + timedelta(days=undo)}
    assert due(tasks, TaskKind.RECALL) == {day + timedelta(days=30)}
    assert due(tasks, TaskKind.ANSWER) == {day + timedelta(days=30)}
    assert due(tasks, TaskKind.BACKUPS) == {day + timedelta(days=35)}
    assert [task.due for task in tasks] == sorted(task.due for task in tasks)
    assert all(task.done_at is None for task in tasks)


def test_every_place_where_copies_lie_is_recalled_and_whoever_holds_them_is_told() -> None:
    tasks = tasks_after(FRIDAY, EVERYWHERE, Wish(7, 7))
    recalled = {task.holder for task in tasks if task.kind == TaskKind.RECALL}
    told = {task.holder for task in tasks if task.kind == TaskKind.NOTIFY}
    screens = {Audience.LOBBY_SCREEN, Audience.EDUCATION_SESSION}
    assert recalled == set(Audience) - screens
    assert told == {"website", "social", "press", "conference"}


@given(st.frozensets(st.sampled_from(Audience), min_size=1))
def test_cg_25_only_the_places_named_are_recalled(named: frozenset[Audience]) -> None:
    tasks = tasks_after(FRIDAY, EVERYWHERE.within(named), Wish(None, 7))
    held = {task.holder for task in tasks if task.kind in {TaskKind.RECALL, TaskKind.NOTIFY}}
    assert held <= {audience.value for audience in named}
    screens = {task.holder for task in tasks if task.kind == TaskKind.SCREENS}
    assert ("lobby" in screens) == (Audience.LOBBY_SCREEN in named)
    assert ("session" in screens) == (Audience.EDUCATION_SESSION in named)


def test_nothing_is_erased_while_something_still_stands() -> None:
    tasks = tasks_after(FRIDAY, EVERYWHERE, Wish(None, 7))
    assert due(tasks, TaskKind.PURGE) == due(tasks, TaskKind.BACKUPS) == set()


@pytest.mark.parametrize("days", [-1, 8, 400])
def test_a_purge_waits_seven_days_at_most(days: int) -> None:
    with pytest.raises(ValueError, match="7 days"):
        tasks_after(FRIDAY, EVERYWHERE, Wish(days, 7))


def test_a_task_is_open_then_due_then_overdue_and_done_for_good() -> None:
    task = RecallTask(TaskKind.ANSWER, "the person", FRIDAY)
    day = timedelta(days=1)
    assert [urgency(task, FRIDAY + n * day) for n in (-1, 0, 1)] == [
        Urgency.OPEN,
        Urgency.DUE,
        Urgency.OVERDUE,
    ]
    (finished,) = done([task], [TaskKind.ANSWER], datetime(2026, 5, 2, tzinfo=UTC), "told")
    assert urgency(finished, FRIDAY + 99 * day) is Urgency.DONE
    later = datetime(2026, 6, 1, tzinfo=UTC)
    assert done([finished], [TaskKind.ANSWER], later, "again") == (finished,)
    assert done([task], [TaskKind.PURGE], later, "other") == (task,)
