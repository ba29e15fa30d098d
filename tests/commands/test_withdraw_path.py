"""`hopewall withdraw` in part, its tasks, and `hopewall person`, as somebody types them."""

from datetime import timedelta
from typing import Any

import pytest

from hopewall.commands import removing
from hopewall.core.codes import Language
from hopewall.release.held import HoldList
from hopewall.services import withdrawing
from hopewall.services.asking import site_today
from hopewall.services.holding import held_here
from hopewall.services.home import Home
from tests.commands.speech import CommandLine
from tests.services.demonstration import NOW, SITE, ordinary, person_of, screen_of, story_of

TODAY = site_today(SITE, NOW)


def test_one_scope_by_phone_from_her_sister(hopewall: CommandLine, home: Home) -> None:
    who = person_of(ordinary())
    options = ("--scope", "diagnosis", "--how", "phone", "--who", "her sister")
    said = hopewall.succeeds("withdraw", who, *options, "--home", home.root, "--json").json
    screen = screen_of(home)
    page = screen.page(story_of(ordinary()))
    screen.close()
    assert page is not None
    assert page.illness is None
    assert "purge" not in {task["kind"] for task in said["tasks"]}


def held(home: Home) -> frozenset[str]:
    found = held_here(home)
    assert isinstance(found, HoldList)
    return found.story_ids


def test_a_withdrawal_in_part_hides_at_once_and_lets_go_of_what_is_left(
    hopewall: CommandLine, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = story_of(ordinary())
    seen: list[frozenset[str]] = []
    genuine = withdrawing.remove_traces

    def look(*words: Any) -> object:
        seen.append(held(home))
        return genuine(*words)

    monkeypatch.setattr(removing, "remove_traces", look)
    words = ("withdraw", story, "--scope", "diagnosis", "--home", home.root, "--json")
    said = hopewall.succeeds(*words).json
    assert seen == [frozenset({story})], "hidden until the release is anew"
    assert held(home) == frozenset()
    assert said["still_held"] == []
    screen = screen_of(home)
    assert screen.is_story_shown(story)
    screen.close()


def test_what_somebody_had_hidden_before_stays_hidden(hopewall: CommandLine, home: Home) -> None:
    story = story_of(ordinary())
    hopewall.succeeds("hide", story, "--home", home.root)
    spoken = hopewall.succeeds("withdraw", story, "--scope", "diagnosis", "--home", home.root)
    assert "unhide" in spoken.err
    assert held(home) == {story}
    hopewall.succeeds("release", "unhide", story, "--home", home.root)
    screen = screen_of(home)
    assert screen.is_story_shown(story)
    screen.close()
    shown = hopewall.succeeds("audit", "show", "--last", "40", "--home", home.root, "--json").json
    actions = [event["action"] for event in shown]
    assert "hold-ended" in actions
    assert "hidden-first" in actions


def test_what_concerns_no_screen_hides_nobody(hopewall: CommandLine, home: Home) -> None:
    story = story_of(ordinary())
    words = ("withdraw", story, "--audience", "print_handout", "--home", home.root)
    assert "Hidden on every screen" not in hopewall.succeeds(*words).out.splitlines()[0]
    assert held(home) == frozenset()


def test_tasks_are_listed_and_done(hopewall: CommandLine, home: Home) -> None:
    name = ordinary().name[Language.EN]
    said = hopewall.succeeds("withdraw", name, "--undo-days", "0", "--home", home.root, "--json")
    (purge,) = [task for task in said.json["tasks"] if task["kind"] == "purge"]
    assert (purge["due"], purge["state"]) == (TODAY.isoformat(), "due")
    (acknowledge,) = [task for task in said.json["tasks"] if task["kind"] == "acknowledge"]
    done = ("--done", acknowledge["id"], "--result", "told by phone")
    listed = hopewall.succeeds("withdraw", "tasks", *done, "--home", home.root, "--json").json
    assert acknowledge["id"] not in {task["id"] for task in listed}
    everything = hopewall.succeeds("withdraw", "tasks", "--all", "--home", home.root, "--json").json
    (noted,) = [task for task in everything if task["id"] == acknowledge["id"]]
    assert (noted["state"], noted["result"]) == ("done", "told by phone")
    words = hopewall.succeeds("withdraw", "tasks", "--home", home.root).out
    assert "overdue" in words.splitlines()[0]
    hopewall.fails("withdraw", "tasks", *done, "--home", home.root, saying="done already")
    hopewall.fails("withdraw", "tasks", "--done", "x", "--home", home.root, saying="No task")


def test_nobody_can_claim_that_it_happened_by_itself(hopewall: CommandLine, home: Home) -> None:
    words = ("withdraw", person_of(ordinary()), "--how", "by_itself", "--home", home.root)
    hopewall.fails(*words, saying="by_itself", code=2)


def test_a_death_and_danger_take_somebody_off_the_screen(hopewall: CommandLine, home: Home) -> None:
    for fact, member in (("died", ordinary(0)), ("danger", ordinary(1))):
        hopewall.succeeds("person", fact, person_of(member), "--home", home.root)
        screen = screen_of(home)
        assert not screen.is_story_shown(story_of(member)), fact
        screen.close()
    tomorrow = (TODAY + timedelta(days=1)).isoformat()
    words = ("person", "died", person_of(ordinary(2)), "--on", tomorrow, "--home", home.root)
    hopewall.fails(*words, saying="has not come")
    hopewall.fails("person", "alive", "Nobody", "--home", home.root, saying="Nobody")
