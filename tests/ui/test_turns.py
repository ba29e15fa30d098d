"""Everybody gets a turn, and the file that sees to it is small, anonymous and expendable."""

from collections import Counter
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hopewall.ui import turns
from hopewall.ui.turns import TurnLedger
from hopewall.ui.viewmodels.attract import AttractViewModel
from tests.ui.conftest import make_site
from tests.ui.fake_index import FakeIndex


def test_everybody_comes_forward_once_before_anybody_does_twice(
    index: FakeIndex, tmp_path: Path, qtbot: QtBot
) -> None:
    attract = AttractViewModel(index, make_site(), TurnLedger(tmp_path / "turns.bin"))
    attract.start()
    came: Counter[str] = Counter()
    for _ in range(120):
        attract.advance()
        came[attract.property("forwardStory")] += 1
    attract.stop()
    assert set(came.values()) == {2}
    assert len(came) == 60


def test_turns_go_on_after_a_restart(tmp_path: Path) -> None:
    people = [f"s-{number}" for number in range(6)]
    first = TurnLedger(tmp_path / "turns.bin")
    for story in people[:3]:
        first.took(story)
    second = TurnLedger(tmp_path / "turns.bin")
    assert second.least_recent(people) == "s-3"
    for story in people[3:]:
        second.took(story)
    assert TurnLedger(tmp_path / "turns.bin").least_recent(people) == "s-0"


def test_the_file_names_nobody(tmp_path: Path) -> None:
    ledger = TurnLedger(tmp_path / "turns.bin")
    ledger.took("story-of-lan")
    assert b"lan" not in (tmp_path / "turns.bin").read_bytes()


def test_two_screens_mark_one_story_differently(tmp_path: Path) -> None:
    for name in ("one", "two"):
        TurnLedger(tmp_path / name).took("s")
    assert (tmp_path / "one").read_bytes()[-8:] != (tmp_path / "two").read_bytes()[-8:]


@pytest.mark.parametrize("damage", [b"", b"HWTURN", b"nonsense" * 10, b"HWTURN1\n" + b"x" * 21])
def test_a_damaged_file_costs_nothing_but_fairness(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "turns.bin"
    path.write_bytes(damage)
    ledger = TurnLedger(path)
    ledger.took("a")
    assert TurnLedger(path).least_recent(["a", "b"]) == "b"


def test_a_torn_record_is_dropped(tmp_path: Path) -> None:
    path = tmp_path / "turns.bin"
    ledger = TurnLedger(path)
    ledger.took("a")
    with path.open("ab") as file:
        file.write(b"\x01\x02\x03")
    again = TurnLedger(path)
    again.took("b")
    assert TurnLedger(path).least_recent(["a", "b"]) == "a"


def test_it_stays_small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "LONGEST", 8)
    path = tmp_path / "turns.bin"
    ledger = TurnLedger(path)
    for number in range(200):
        ledger.took(f"s-{number}")
    assert path.stat().st_size <= 24 + 8 * 17


def test_who_has_gone_leaves_the_file(tmp_path: Path) -> None:
    path = tmp_path / "turns.bin"
    ledger = TurnLedger(path)
    ledger.took("gone")
    mark = path.read_bytes()[-8:]
    ledger.forget(["gone", "never-there"])
    assert mark not in path.read_bytes()


def test_a_folder_that_cannot_be_written_is_no_reason_to_stop(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    ledger = TurnLedger(tmp_path / "file" / "turns.bin")
    ledger.took("a")
    assert ledger.least_recent(["a", "b"]) == "b"
