"""A site is made whole or not at all, and nothing that was there before is touched."""

import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from hopewall.core.codes import ChannelName
from hopewall.education.site_settings import FILE_NAME, SiteRead, read_site
from hopewall.release.lock import locked
from hopewall.release.verify import verify
from hopewall.services import site_making, whole_making
from hopewall.services.home import Home
from hopewall.services.pin import Opened, PinFile
from hopewall.services.site_making import SiteMade, SiteNotMade, make_site
from hopewall.services.whole_making import DRAFT, LOCK, WHOLE, finish_interrupted
from tests.services.children import in_child
from tests.services.demonstration import NOW, SITE, STAFFING, hashes, screen_of, vault_of

REAL = SITE._replace(site_id="ward-7", demonstration=False)
PIN = "135790"


def make(home: Home) -> SiteMade | SiteNotMade:
    return make_site(home, REAL, PIN, STAFFING, NOW)


def check_whole(home: Home) -> None:
    assert {path.name for path in home.root.iterdir()} == {
        FILE_NAME,
        "kiosk",
        "tombstones.jsonl",
        "withdrawals.jsonl",
        "release",
        "screen",
        "vault",
    }
    assert read_site(home.root) == SiteRead(REAL)
    assert verify(home.release).faults == ()
    assert isinstance(PinFile.open(home.kiosk / "pin.json").try_pin(PIN), Opened)
    with vault_of(home) as vault:
        assert vault.problems() == []
    kiosk = screen_of(home)
    assert kiosk.state is None
    assert kiosk.count() == 0
    kiosk.close()


@pytest.mark.parametrize("there", ["nothing", "an empty folder", "a disk of its own"])
def test_a_site_is_made_in_a_new_or_empty_folder(tmp_path: Path, there: str) -> None:
    home = Home(tmp_path / "somewhere" / "home")
    if there != "nothing":
        home.root.mkdir(parents=True)
    if there == "a disk of its own":
        (home.root / "lost+found").mkdir()
    assert isinstance(make(home), SiteMade)
    if there == "a disk of its own":
        (home.root / "lost+found").rmdir()
    check_whole(home)


def test_private_files_can_be_read_by_nobody_else(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    make(home)
    for path in (home.vault / "vault.db", home.vault, home.kiosk, home.kiosk / "pin.json"):
        assert path.stat().st_mode & 0o077 == 0, path


@pytest.mark.parametrize("file", ["letter.txt", FILE_NAME, "vault/vault.db", ".hidden"])
def test_a_folder_with_anything_in_it_is_refused_and_left_as_it_is(
    tmp_path: Path, file: str
) -> None:
    home = Home(tmp_path)
    (home.root / file).parent.mkdir(exist_ok=True)
    (home.root / file).write_text("precious")
    outcome = make(home)
    assert isinstance(outcome, SiteNotMade)
    assert str(home.root) in outcome.sentence
    assert [str(p.relative_to(tmp_path)) for p in tmp_path.rglob("*") if p.is_file()] == [file]
    assert (home.root / file).read_text() == "precious"


def test_a_file_in_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    home.root.write_text("precious")
    outcome = make(home)
    assert isinstance(outcome, SiteNotMade)
    assert "is a file" in outcome.sentence
    assert home.root.read_text() == "precious"


@pytest.mark.parametrize("pin", ["", "12", "12345678901234", "12a4", "１２３４"])
def test_a_wrong_pin_makes_nothing(tmp_path: Path, pin: str) -> None:
    outcome = make_site(Home(tmp_path / "home"), REAL, pin, STAFFING, NOW)
    assert isinstance(outcome, SiteNotMade)
    assert "digits" in outcome.sentence
    assert list(tmp_path.iterdir()) == []


def test_a_path_too_long_for_a_database_is_refused_before_anything_is_made(tmp_path: Path) -> None:
    home = Home(tmp_path.joinpath(*["a" * 100] * 5))
    outcome = make(home)
    assert isinstance(outcome, SiteNotMade)
    assert "shorter" in outcome.sentence
    assert list(tmp_path.iterdir()) == []


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def kill_after_settings(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(site_making, "create_vault", lambda *_: die())


def kill_before_publishing(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(site_making, "bring_up_to_date", lambda *_: die())


def kill_while_moving(patch: pytest.MonkeyPatch, after: int = 2) -> None:
    moved = []
    rename = Path.rename

    def counted(path: Path, target: Path) -> Path:
        if path.parent.name == WHOLE:
            moved.append(path)
        if len(moved) > after:
            die()
        return rename(path, target)

    patch.setattr(Path, "rename", counted)


def kill_before_the_settings_move(patch: pytest.MonkeyPatch) -> None:
    kill_while_moving(patch, after=4)


@pytest.mark.parametrize(
    "killing",
    [
        kill_after_settings,
        kill_before_publishing,
        kill_while_moving,
        kill_before_the_settings_move,
    ],
)
def test_a_making_that_was_killed_leaves_no_site_and_the_next_one_works(
    tmp_path: Path, killing: Callable[[pytest.MonkeyPatch], None]
) -> None:
    home = Home(tmp_path / "home")

    def making() -> None:
        with pytest.MonkeyPatch.context() as patch:
            killing(patch)
            make(home)

    assert in_child(making).killed
    assert not isinstance(read_site(home.root), SiteRead)
    if (home.root / WHOLE).exists():
        finish_interrupted(home)
        assert isinstance(make(home), SiteNotMade)
    else:
        assert isinstance(make(home), SiteMade)
    check_whole(home)


def test_two_makings_at_once_do_not_spoil_each_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = Home(tmp_path / "home")
    inner: list[SiteMade | SiteNotMade] = []
    filling = whole_making._made

    def second_comes(root: Path, fill: Callable[[Home], str]) -> str:
        monkeypatch.setattr(whole_making, "_made", filling)
        inner.append(make(home))
        return filling(root, fill)

    monkeypatch.setattr(whole_making, "_made", second_comes)
    assert isinstance(make(home), SiteMade)
    assert isinstance(inner[0], SiteNotMade)
    assert "just now" in inner[0].sentence
    check_whole(home)


def test_a_failed_making_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(site_making, "write_durably", full)
    outcome = make(Home(tmp_path / "home"))
    assert isinstance(outcome, SiteNotMade)
    assert "No space left" in outcome.sentence
    assert list(tmp_path.iterdir()) == []


def test_making_again_where_a_site_is_changes_nothing(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    make(home)
    before = hashes(home.root)
    with locked(home.root / LOCK):
        assert isinstance(make(home), SiteNotMade)
    (home.root / LOCK).unlink()
    assert isinstance(
        make_site(home, REAL._replace(site_id="other"), PIN, STAFFING, NOW), SiteNotMade
    )
    assert hashes(home.root) == before
    assert not (home.root / DRAFT).exists()
    assert (home.release / f"{ChannelName.LOBBY}.json").exists()
