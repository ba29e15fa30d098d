"""What hopewall does itself after a withdrawal is noted when it is proven, and holds end then."""

from datetime import timedelta

import pytest

from hopewall.core.codes import Audience, ChannelName
from hopewall.core.consent import Scope
from hopewall.core.head import Head
from hopewall.core.withdrawal_clock import BY_ITSELF, TaskKind, Urgency
from hopewall.release.head_file import head_path, read_head
from hopewall.release.held import HoldList
from hopewall.release.install import install
from hopewall.release.publish import publish
from hopewall.release.signature import Signer
from hopewall.services.holding import held_here, hide_here, hold_stories
from hopewall.services.home import Home
from hopewall.services.nightly import run_night
from hopewall.services.recorded_holds import end_awaiting
from hopewall.services.signing import signer_of
from hopewall.services.withdrawal_screens import note_screens
from hopewall.services.withdrawal_tasks import TaskLine, plan_tasks
from hopewall.services.withdrawing import Hidden, WhoAndHow, hide_person
from hopewall.vault import Vault
from tests.services.demonstration import NOW, SITE, ordinary, person_of, story_of
from tests.services.test_withdrawal_path import asked, on_screen, tasks, withdraw

LOBBY, SESSION = ChannelName.LOBBY, ChannelName.SESSION
LATER = NOW + timedelta(minutes=4)
DIAGNOSIS = frozenset({Scope.DIAGNOSIS})


def begin(home: Home, vault: Vault, who: WhoAndHow) -> Hidden:
    """Withdraw as far as a command gets that is killed before it makes the releases anew."""
    hidden = hide_person(home, vault, who, NOW)
    assert isinstance(hidden, Hidden), hidden
    return hidden


def screens(vault: Vault, hidden: Hidden) -> dict[str, TaskLine]:
    """Return the tasks for screens, by their channel, and "this machine"."""
    ours = {TaskKind.HIDE, TaskKind.SCREENS}
    return {line.task.holder: line for line in tasks(vault, hidden) if line.task.kind in ours}


def held(home: Home) -> HoldList:
    found = held_here(home)
    assert isinstance(found, HoldList), found
    return found


def head(home: Home, name: ChannelName = LOBBY) -> Head:
    found = read_head(head_path(home.release, name))
    assert isinstance(found, Head), found
    return found


def put_back(home: Home, vault: Vault, old: Head) -> None:
    """Publish and install what an earlier head named, as a wrong release would."""
    signer = signer_of(home, vault)
    assert isinstance(signer, Signer)
    forged = old._replace(version=head(home).version + 1, issued=head(home).issued)
    publish(home.release, forged, [], signer=signer)
    install(home.release, home.screen, LOBBY, NOW)


def test_screens_of_this_machine_are_done_by_themselves_and_the_rest_is_for_people(
    home: Home, vault: Vault
) -> None:
    hidden = withdraw(home, vault, asked(ordinary()))
    found = screens(vault, hidden)
    assert set(found) == {"this machine", LOBBY.value, SESSION.value}
    for line in found.values():
        assert line.urgency is Urgency.DONE
        assert line.task.done_at == NOW
    assert f"lobby {head(home).version} is on this machine's screen" in found[LOBBY].task.result
    assert f"session {head(home, SESSION).version}" in found[SESSION].task.result
    assert str(found[LOBBY].task.due) in found[LOBBY].task.result
    others = [line for line in tasks(vault, hidden) if line.task.kind not in BY_ITSELF]
    assert others
    assert all(line.urgency is not Urgency.DONE for line in others)


def test_nothing_is_noted_before_it_is_proven(home: Home, vault: Vault) -> None:
    before = head(home)
    hidden = begin(home, vault, asked(ordinary()))
    plan_tasks(vault, SITE, NOW)
    note_screens(home, vault, SITE, NOW)
    found = screens(vault, hidden)
    assert found["this machine"].task.done_at is None, "its generation still holds the story"
    assert found[LOBBY].task.done_at is None
    assert found[SESSION].task.done_at == NOW, "its head is without it already"
    put_back(home, vault, before)
    note_screens(home, vault, SITE, NOW)
    assert screens(vault, hidden)[LOBBY].task.done_at is None, "a head names the story"


def test_killed_in_between_the_night_plans_finishes_and_notes_it(home: Home, vault: Vault) -> None:
    hidden = begin(home, vault, asked(ordinary()))
    assert run_night(home, vault, SITE, LATER).alerts == []
    assert {line.task.done_at for line in screens(vault, hidden).values()} == {LATER}
    assert note_screens(home, vault, SITE, LATER) == 0
    with vault.reading() as reading:
        actions = [event.action for event in reading.audit.events()]
    assert actions.count("task-done") >= 3


def test_prints_taken_back_change_no_screen_and_that_is_noted(home: Home, vault: Vault) -> None:
    prints = frozenset({Audience.PRINT_HANDOUT})
    hidden = withdraw(home, vault, asked(ordinary(), audiences=prints))
    assert on_screen(home, ordinary())
    assert screens(vault, hidden)["this machine"].urgency is Urgency.DONE


def test_the_hold_of_a_partial_withdrawal_ends_once_the_next_release_is_right(
    home: Home, vault: Vault
) -> None:
    hidden = begin(home, vault, asked(ordinary(), scopes=DIAGNOSIS))
    assert held(home).awaiting == {story_of(ordinary()): hidden.withdrawal_id}
    assert not on_screen(home, ordinary())
    assert run_night(home, vault, SITE, LATER).alerts == []
    assert held(home).story_ids == frozenset()
    assert on_screen(home, ordinary())


def test_a_hold_stays_while_what_is_published_is_not_what_the_gate_says(
    home: Home, vault: Vault
) -> None:
    before = head(home)
    begin(home, vault, asked(ordinary(), scopes=DIAGNOSIS))
    end_awaiting(home, vault, SITE, LOBBY, NOW)
    assert held(home).story_ids, "the screen's generation is not the head's"
    put_back(home, vault, before)
    end_awaiting(home, vault, SITE, LOBBY, NOW)
    assert held(home).story_ids, "the head shows the diagnosis"


def test_a_hold_whose_withdrawal_was_never_recorded_stays(home: Home, vault: Vault) -> None:
    hide_here(home, story_of(ordinary()), "a-withdrawal-that-was-cut-off")
    run_night(home, vault, SITE, LATER)
    assert held(home).story_ids == {story_of(ordinary())}


@pytest.mark.parametrize("first", [True, False])
def test_whom_somebody_has_hidden_by_hand_stays_hidden(
    home: Home, vault: Vault, *, first: bool
) -> None:
    story = {story_of(ordinary())}
    if first:
        hold_stories(home, story)
    begin(home, vault, asked(ordinary(), scopes=DIAGNOSIS))
    if not first:
        hold_stories(home, story)
    assert held(home).by_hand == story
    run_night(home, vault, SITE, LATER)
    assert held(home).by_hand == story


def test_a_hold_is_bound_to_the_withdrawal_that_made_it(home: Home, vault: Vault) -> None:
    """Another withdrawal of the same person, recorded meanwhile, does not end it."""
    hide_here(home, story_of(ordinary()), "never-recorded")
    begin(home, vault, asked(ordinary(), scopes=DIAGNOSIS))
    run_night(home, vault, SITE, LATER)
    assert held(home).awaiting == {story_of(ordinary()): "never-recorded"}
    withdraw(home, vault, WhoAndHow(person_of(ordinary()), "the desk"))
    assert held(home).story_ids == frozenset(), "taken back whole, no head names it any more"
