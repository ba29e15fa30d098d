"""The path after a withdrawal: partial ones, tasks with their days, and what ends by itself."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from hopewall.core.codes import Audience, ChannelName
from hopewall.core.consent import Scope, Withdrawal
from hopewall.core.person import PosthumousInstruction, Subject
from hopewall.core.withdrawal_clock import TaskKind, Urgency
from hopewall.demo.answers import Twist
from hopewall.demo.cast import CastMember
from hopewall.services.asking import site_today
from hopewall.services.ending import note_endings
from hopewall.services.holding import end_hold
from hopewall.services.home import Home
from hopewall.services.vital_facts import Fact, alive, died, in_danger, note_fact, out_of_danger
from hopewall.services.withdrawal_screens import note_screens
from hopewall.services.withdrawal_tasks import (
    NoSuchTask,
    TaskDone,
    TaskLine,
    do_task,
    plan_tasks,
    tasks_of,
)
from hopewall.services.withdrawing import (
    Hidden,
    Removed,
    WhoAndHow,
    hide_person,
    published_channels,
    remove_traces,
)
from hopewall.vault import Vault
from tests.services.demonstration import (
    NOW,
    SITE,
    TWISTS,
    ordinary,
    person_of,
    screen_of,
    story_of,
)

TODAY = site_today(SITE, NOW)
DAY = timedelta(days=1)


def withdraw(home: Home, vault: Vault, asked: WhoAndHow, undo_days: int = 7) -> Hidden:
    """Withdraw as the command does, to its end."""
    hidden = hide_person(home, vault, asked, NOW)
    assert isinstance(hidden, Hidden), hidden
    finish(home, vault, {hidden.withdrawal_id: undo_days})
    return hidden


def finish(home: Home, vault: Vault, undo_days: dict[str, int] | None = None) -> None:
    plan_tasks(vault, SITE, NOW, undo_days or {})
    assert isinstance(remove_traces(home, vault, SITE, published_channels(home), NOW), Removed)
    note_screens(home, vault, SITE, NOW)


def asked(member: CastMember, **more: object) -> WhoAndHow:
    return replace(WhoAndHow(person_of(member), "the desk"), **more)  # type: ignore[arg-type]


def on_screen(home: Home, member: CastMember) -> bool:
    screen = screen_of(home)
    try:
        return screen.is_story_shown(story_of(member))
    finally:
        screen.close()


def tasks(vault: Vault, hidden: Hidden, today: date = TODAY) -> list[TaskLine]:
    lines = tasks_of(vault, today)
    return [line for line in lines if line.withdrawal_id == hidden.withdrawal_id]


def withdrawals(vault: Vault, member: CastMember) -> tuple[Withdrawal, ...]:
    with vault.reading() as reading:
        return reading.withdrawals.of(person_of(member))


def test_cg_25_one_scope_taken_back_takes_only_what_it_names(home: Home, vault: Vault) -> None:
    member = ordinary()
    screen = screen_of(home)
    before = screen.page(story_of(member))
    screen.close()
    assert before is not None
    assert before.illness is not None
    withdraw(home, vault, asked(member, scopes=frozenset({Scope.DIAGNOSIS})))
    screen = screen_of(home)
    after = screen.page(story_of(member))
    screen.close()
    assert after is not None
    assert after.illness is None
    assert after.tile.name == before.tile.name


def test_cg_25_the_lobby_taken_back_leaves_the_education_session(home: Home, vault: Vault) -> None:
    member = ordinary()
    lobby = frozenset({Audience.LOBBY_SCREEN})
    hidden = withdraw(home, vault, asked(member, audiences=lobby))
    assert not on_screen(home, member)
    with vault.reading() as reading:
        shown = {
            name
            for name in ChannelName
            for entry in reading.ledger.entries(name)
            if entry.story_id == story_of(member) and entry.object_sha256
        }
    assert shown == {ChannelName.SESSION}
    kinds = {line.task.kind for line in tasks(vault, hidden)}
    assert TaskKind.PURGE not in kinds
    assert TaskKind.RECALL not in kinds


def test_cg_25_print_taken_back_leaves_every_screen_and_recalls_the_prints(
    home: Home, vault: Vault
) -> None:
    member = ordinary()
    prints = frozenset({Audience.PRINT_HANDOUT})
    hidden = withdraw(home, vault, asked(member, audiences=prints))
    assert on_screen(home, member)
    with vault.reading() as reading:
        granted = reading.consents.of(person_of(member))[-1].audiences[Audience.PRINT_HANDOUT]
    recalled = [line for line in tasks(vault, hidden) if line.task.kind == TaskKind.RECALL]
    assert len(recalled) == (granted == "granted")


def test_a_whole_withdrawal_has_every_step_and_hiding_is_done(home: Home, vault: Vault) -> None:
    hidden = withdraw(home, vault, asked(ordinary(), reason="", who="her sister"))
    lines = tasks(vault, hidden)
    found = {line.task.kind: line for line in lines}
    assert {TaskKind.HIDE, TaskKind.ACKNOWLEDGE, TaskKind.PURGE, TaskKind.ANSWER} <= set(found)
    assert found[TaskKind.HIDE].urgency is Urgency.DONE
    assert found[TaskKind.PURGE].task.due == TODAY + 7 * DAY
    assert {line.urgency for line in tasks(vault, hidden, TODAY + 40 * DAY)} == {
        Urgency.DONE,
        Urgency.OVERDUE,
    }


def test_erase_now_is_due_today(home: Home, vault: Vault) -> None:
    hidden = withdraw(home, vault, asked(ordinary()), undo_days=0)
    purge = [line for line in tasks(vault, hidden) if line.task.kind == TaskKind.PURGE]
    assert [line.urgency for line in purge] == [Urgency.DUE]


def test_a_task_is_done_once_and_the_acknowledgement_has_its_day(home: Home, vault: Vault) -> None:
    hidden = withdraw(home, vault, asked(ordinary()))
    (line,) = [x for x in tasks(vault, hidden) if x.task.kind == TaskKind.ACKNOWLEDGE]
    assert isinstance(do_task(vault, line.task_id, "told by phone", NOW), TaskDone)
    assert withdrawals(vault, ordinary())[-1].ack_sent_on == NOW.date()
    for wrong in (line.task_id, "", "zzzz.1", f"{line.task_id}9", "1", f".{1}", "x.y"):
        assert isinstance(do_task(vault, wrong, "", NOW), NoSuchTask), wrong
    (again,) = [x for x in tasks(vault, hidden) if x.task.kind == TaskKind.ACKNOWLEDGE]
    assert again.task.result == "told by phone"


def test_a_withdrawal_that_was_interrupted_before_its_tasks_gets_them_later(
    home: Home, vault: Vault
) -> None:
    hidden = hide_person(home, vault, asked(ordinary()), NOW)
    assert isinstance(hidden, Hidden)
    assert tasks(vault, hidden) == []
    assert plan_tasks(vault, SITE, NOW + 2 * DAY) >= 1
    (purge,) = [x for x in tasks(vault, hidden) if x.task.kind == TaskKind.PURGE]
    assert purge.task.due == TODAY + 7 * DAY
    assert plan_tasks(vault, SITE, NOW) == 0


def note(home: Home, vault: Vault, member: CastMember, fact: Fact) -> Hidden:
    outcome = note_fact(home, vault, SITE, person_of(member), fact, NOW)
    assert isinstance(outcome, Hidden), outcome
    return outcome


def wish(vault: Vault, member: CastMember, instruction: PosthumousInstruction) -> None:
    with vault.unit_of_work() as work:
        subject = work.people.get(person_of(member))
        work.people.save(replace(subject, posthumous_instruction=instruction))
        work.commit()


def subject_of(vault: Vault, member: CastMember) -> Subject:
    with vault.reading() as reading:
        return reading.people.get(person_of(member))


@pytest.mark.parametrize(
    ("instruction", "purged", "asks"),
    [
        (PosthumousInstruction.REMOVE, True, False),
        (PosthumousInstruction.KEEP, False, False),
        (PosthumousInstruction.ASK_RELATIVE, False, True),
    ],
)
def test_cg_15_a_death_hides_at_once_and_then_goes_by_what_the_person_wished(
    home: Home, vault: Vault, instruction: PosthumousInstruction, *, purged: bool, asks: bool
) -> None:
    member = ordinary()
    wish(vault, member, instruction)
    note(home, vault, member, died(TODAY))
    assert not on_screen(home, member)
    finish(home, vault)
    assert not on_screen(home, member)
    (ended,) = withdrawals(vault, member)
    assert (ended.reason, ended.channel) == ("died", "by_itself")
    kinds = {task.kind for task in ended.tasks}
    assert (TaskKind.PURGE in kinds) is purged
    assert (TaskKind.ASK_RELATIVE in kinds) is asks


def test_cg_16_danger_hides_at_once_and_ends_no_consent(home: Home, vault: Vault) -> None:
    member = ordinary()
    hidden = note(home, vault, member, in_danger())
    assert not on_screen(home, member)
    finish(home, vault)
    assert hidden.held_for_now == {story_of(member)}
    assert end_hold(home, hidden.held_for_now) == ""
    assert not on_screen(home, member)
    assert withdrawals(vault, member) == ()
    note(home, vault, member, out_of_danger())
    finish(home, vault)
    assert on_screen(home, member)


def test_somebody_who_is_well_is_asked_again_from_that_day(home: Home, vault: Vault) -> None:
    member = ordinary()
    note(home, vault, member, alive(TODAY))
    assert subject_of(vault, member).vital_checked_on == TODAY
    assert on_screen(home, member)


def test_a_term_that_is_over_is_written_down_once_with_its_tasks(home: Home, vault: Vault) -> None:
    later = NOW + 5000 * DAY
    ended = note_endings(vault, SITE, later)
    assert ended
    assert {one.ending.cause for one in ended} <= {"expired", "came-of-age"}
    assert note_endings(vault, SITE, later) == []
    plan_tasks(vault, SITE, later)
    member = ordinary()
    (taken,) = withdrawals(vault, member)
    assert taken.reason == "expired"
    assert TaskKind.PURGE in {task.kind for task in taken.tasks}
    assert home.root.exists()


def test_what_has_ended_already_in_the_demonstration_is_found(vault: Vault) -> None:
    ended = {one.subject_id for one in note_endings(vault, SITE, NOW)}
    past = {person_of(TWISTS[twist]) for twist in (Twist.EXPIRED,) if twist in TWISTS}
    assert past <= ended
