"""`hopewall tour` says in one line what it could not picture."""

from pathlib import Path

import pytest

from hopewall import app
from hopewall.ui.tour import MissedScreen, TakenTour, TourShot
from hopewall.ui.tour.camera import CameraError
from hopewall.vault import VaultError
from tests.commands.speech import CommandLine
from tests.services.demonstration import copy_of, original

ODD = "This is no picture that can be read; save it as JPEG and add it again."


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    there = tmp_path_factory.mktemp("tour") / "home"
    return copy_of(original(tmp_path_factory.getbasetemp()), there).root


@pytest.mark.parametrize("error", [CameraError(ODD), VaultError(ODD)])
def test_what_ends_the_tour_is_one_sentence(
    hopewall: CommandLine,
    root: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
) -> None:
    def ends(*_: object, **__: object) -> TakenTour:
        raise error

    monkeypatch.setattr(app, "run_tour", ends)
    hopewall.fails("tour", "--home", root, "--out", tmp_path, saying=ODD)


def test_what_is_missed_is_named_beside_what_was_taken(
    hopewall: CommandLine, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shot = TourShot("wall", "wall.png", 1, 1, "en")
    missed = tuple(MissedScreen(f"studio-{room}", ODD) for room in ("nobodys-photos", "scan"))
    monkeypatch.setattr(app, "run_tour", lambda *_, **__: TakenTour((shot,), missed))
    said = hopewall("tour", "--home", root, "--out", tmp_path)
    assert said.code == 1
    assert "1 pictures are in" in said.out
    assert f"There is no picture of studio-nobodys-photos (and 1 more): {ODD}" in said.err
    assert len(said.err.strip().splitlines()) == 1
