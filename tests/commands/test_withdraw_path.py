"""`hopewall withdraw` in part, its tasks, and `hopewall person`, as somebody types them."""

from datetime import timedelta

from hopewall.core.codes import Language
from hopewall.services.asking import site_today
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
