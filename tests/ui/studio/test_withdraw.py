"""Withdraw: few steps, hidden first, and help with what follows."""

import pytest

from hopewall.core.codes import ChannelName
from hopewall.release.head_file import head_path
from hopewall.release.held import HoldList
from hopewall.services.holding import held_here
from hopewall.services.home import Home
from tests.ui.studio.hand import Hand
from tests.ui.studio.test_people import everybody, open_person, shown

MEMBERS = ("Ruoxi", "Bowen", "Haoran", "Zimo", "Sulan")


def wait_for(hand: Hand, stage: str) -> None:
    hand.wait(lambda: hand.stage.rooms.withdrawing.property("stage") == stage, stage)
    hand.settle()


def test_two_touches_take_somebody_off_the_wall(home: Home, hand: Hand) -> None:
    row = shown(everybody(hand))
    open_person(hand, row)
    before = hand.steps
    hand.tap("Withdraw")
    hand.tap("Take down now")
    assert hand.steps - before == 2
    wait_for(hand, "done")
    assert hand.sees("is off the wall.")
    assert hand.sees("Done: take it off the screens here")
    head = head_path(home.release, ChannelName.LOBBY).read_text("utf-8", "replace")
    assert row.story_id not in head
    hand.tap("Done")
    hand.wait_to_see("It is not on the wall.")
    assert not hand.has("Withdraw")


def test_it_is_hidden_before_anything_is_recorded(
    home: Home, hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = shown(everybody(hand))
    open_person(hand, row)
    held: list[bool] = []
    from hopewall.services import withdrawing  # noqa: PLC0415 - to look into its order

    record = withdrawing._record

    def watching(*given: object) -> None:
        found = held_here(home)
        held.append(isinstance(found, HoldList) and row.story_id in found.story_ids)
        record(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(withdrawing, "_record", watching)
    hand.tap("Withdraw")
    hand.tap("Take down now")
    wait_for(hand, "done")
    assert held == [True]


@pytest.mark.parametrize("member", ["Ruoxi", "Zimo", "Sulan"])
def test_every_role_may(hand: Hand, member: str) -> None:
    open_person(hand, shown(everybody(hand, member)))
    hand.tap("Withdraw")
    assert hand.sees("No reason is needed.")
    hand.tap("Leave everything as it is")
    assert hand.stage.rooms.withdrawing.property("stage") == "closed"


def test_a_part_is_taken_back_alone(hand: Hand) -> None:
    open_person(hand, shown(everybody(hand)))
    hand.tap("Withdraw")
    hand.tap("They take back only a part")
    assert not hand.control("Leave everything as it is").property("filled")
    hand.tap("Education sessions with families")
    hand.tap("Take down now")
    wait_for(hand, "done")
    hand.tap("Done")
    hand.wait_to_see("In education sessions: not shown.")
    assert hand.sees("On the lobby's wall until")


def test_the_receipt_is_made_for_the_person(home: Home, hand: Hand) -> None:
    open_person(hand, shown(everybody(hand)))
    hand.tap("Withdraw")
    hand.tap("Take down now")
    wait_for(hand, "done")
    hand.tap("Receipt in Chinese")
    hand.wait(lambda: hand.stage.rooms.withdrawing.property("receipt"), "the receipt")
    (receipt,) = (home.root / "receipts").iterdir()
    assert receipt.read_bytes().startswith(b"%PDF")


def test_erasing_asks_once_more_and_needs_the_right_role(hand: Hand) -> None:
    row = shown(everybody(hand, "Bowen"))
    open_person(hand, row)
    hand.tap("Withdraw")
    hand.tap("Take down now")
    wait_for(hand, "done")
    hand.tap("Erase for good …")
    assert hand.sees("It cannot be undone.")
    hand.tap("Erase for good")
    wait_for(hand, "erased")
    assert hand.sees("nothing was found")
    hand.tap("Done")
    hand.wait(lambda: hand.stage.rooms.people.property("everybody") == 44)


def test_a_curator_is_not_offered_to_erase(hand: Hand) -> None:
    open_person(hand, shown(everybody(hand)))
    hand.tap("Withdraw")
    hand.tap("Take down now")
    wait_for(hand, "done")
    assert not hand.has("Erase for good …")


def test_what_lies_behind_the_sheet_cannot_be_reached(hand: Hand) -> None:
    open_person(hand, shown(everybody(hand)))
    hand.tap("Withdraw")
    hand.settle()
    assert "People" not in hand.names()
    assert "Take down now" in hand.names()
