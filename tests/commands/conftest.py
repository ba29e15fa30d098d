from collections.abc import Iterator
from pathlib import Path

import pytest

from hopewall.commands import (
    audit,
    backup,
    consent,
    demo,
    erase,
    evidence,
    export,
    gate,
    importing,
    importing_photos,
    init,
    keys,
    nightly,
    person,
    photo_drafts,
    photo_originals,
    recall,
    release,
    reminders,
    restore,
    staff,
    unhide,
    vault_at,
    withdraw,
)
from hopewall.services.home import Home
from hopewall.vault import StretchCost
from tests.commands.speech import CommandLine
from tests.services.demonstration import CHEAP, NOW, copy_of, original
from tests.services.read_once import shipped_pages_read_once

NEW = "green tea on the balcony"


@pytest.fixture(autouse=True)
def steady_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let commands and screens go by one clock, however long the whole run takes."""
    for module in (
        audit,
        backup,
        consent,
        demo,
        erase,
        evidence,
        export,
        gate,
        importing,
        importing_photos,
        init,
        keys,
        nightly,
        person,
        photo_drafts,
        photo_originals,
        recall,
        release,
        reminders,
        restore,
        staff,
        unhide,
        vault_at,
        withdraw,
    ):
        monkeypatch.setattr(module, "now", lambda: NOW)


@pytest.fixture(autouse=True)
def cheap_guesses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let new slots cost nothing; only from inside the program can that be asked for."""
    monkeypatch.setattr(StretchCost, "calibrated", lambda: CHEAP)


@pytest.fixture(autouse=True)
def _explainers_read_once() -> Iterator[None]:
    """A release of the shipped explainers costs their reading once."""
    with shipped_pages_read_once():
        yield


@pytest.fixture(scope="session")
def hospital(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return original(tmp_path_factory.getbasetemp())


@pytest.fixture
def home(hospital: Path, tmp_path: Path) -> Home:
    return copy_of(hospital, tmp_path / "home")


@pytest.fixture
def hopewall(capsys: pytest.CaptureFixture[str]) -> CommandLine:
    return CommandLine(capsys)


@pytest.fixture
def new(tmp_path: Path) -> tuple[str, Path]:
    """Words that give somebody's new passphrase, `NEW`."""
    file = tmp_path / "new passphrase"
    file.write_text(f"{NEW}\n")
    return ("--new-passphrase-file", file)
