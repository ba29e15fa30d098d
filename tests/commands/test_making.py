"""`hopewall demo` and `hopewall init` from the command line."""

from datetime import timedelta
from pathlib import Path

import pytest

from hopewall.commands import demo as demo_command
from hopewall.education.site_settings import SiteRead, read_site
from hopewall.release.screen_index import InstalledScreen
from hopewall.services.home import Home
from tests.commands.speech import CommandLine
from tests.services.demonstration import ADMINISTRATOR, NOW, hashes, screen_of

Words = tuple[object, ...]

INIT = (
    "init",
    "--site-id",
    "ward-7",
    "--name-en",
    'The "Seventh" Ward',
    "--name-zh",
    "第七病区",
    "--profile",
    "CN",
    "--territory",
    "CN",
    "--timezone",
    "Asia/Shanghai",
)


@pytest.fixture
def given(tmp_path: Path) -> Words:
    """What `init` would ask for."""
    return answers(tmp_path)


def answers(folder: Path) -> Words:
    """Write down the staff PIN and the first administrator's passphrase for `init`."""
    pin, passphrase = folder / "pin", folder / "passphrase"
    pin.write_text("135790\n")
    passphrase.write_text(f"{ADMINISTRATOR.passphrase}\n")
    return ("--pin-file", pin, "--admin", ADMINISTRATOR.name, "--passphrase-file", passphrase)


def login(folder: Path) -> Words:
    """Say who is asking, for a site made with `answers`."""
    return ("--as", ADMINISTRATOR.name, "--passphrase-file", folder / "passphrase")


def count(screen: InstalledScreen) -> int:
    assert screen.state is None, screen.state
    shown = len(screen.shown_positions())
    screen.close()
    return shown


def test_init_makes_a_site_that_every_command_accepts(
    hopewall: CommandLine, tmp_path: Path, given: Words
) -> None:
    home = Home(tmp_path / "home")
    said = hopewall.succeeds(*INIT, "--home", home.root, *given).out
    assert f"hopewall --home {home.root}" in said
    assert isinstance(read_site(home.root), SiteRead)
    me = login(tmp_path)
    assert hopewall.succeeds("gate", "--home", home.root, "--json", *me).json == {"stories": []}
    hopewall.succeeds("release", "build", "--home", home.root, *me)
    hopewall.succeeds("release", "build", "--home", home.root, "--channel", "session", *me)
    hopewall.succeeds("release", "verify", "--home", home.root)
    assert count(screen_of(home)) == 0
    before = hashes(home.root)
    hopewall.fails(*INIT, "--home", home.root, *given, saying="already")
    hopewall.fails("demo", "--home", home.root, "--no-open", saying="real site")
    assert hashes(home.root) == before


@pytest.mark.parametrize(
    ("swap", "by", "saying"),
    [
        ("Asia/Shanghai", "Asia/Nowhere", "timezone"),
        ("第七病区", "", "name"),
        ("ward-7", "x" * 1000, "site_id"),
        ("ward-7", "two\nlines", "site_id"),
        ("ward-7", 'a"\nfever_limit_c = 1', "site_id"),
    ],
)
def test_init_refuses_what_site_toml_could_not_hold(
    hopewall: CommandLine,
    tmp_path: Path,
    given: Words,
    swap: str,
    by: str,
    saying: str,
) -> None:
    words = [by if word == swap else word for word in INIT]
    line = hopewall.fails(*words, "--home", tmp_path / "home", *given)
    assert saying in line or "TOML" in line
    assert not (tmp_path / "home").exists()


def test_init_without_a_usable_pin_makes_nothing(hopewall: CommandLine, tmp_path: Path) -> None:
    home = tmp_path / "home"
    hopewall.fails(*INIT, "--home", home, "--pin-file", tmp_path / "no", saying="PIN")
    (tmp_path / "pin").write_bytes(b"\xff\xfe")
    hopewall.fails(*INIT, "--home", home, "--pin-file", tmp_path / "pin", saying="PIN")
    words = answers(tmp_path)
    (tmp_path / "pin").write_text("12")
    hopewall.fails(*INIT, "--home", home, *words, saying="digits")
    assert not home.exists()


def test_demo_on_an_existing_demonstration_renews_its_lease(
    hopewall: CommandLine, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = NOW + timedelta(days=9)
    dark = screen_of(home, later)
    assert dark.state is not None
    dark.close()
    monkeypatch.setattr(demo_command, "now", lambda: later)
    said = hopewall.succeeds("demo", "--home", home.root, "--no-open").out
    assert "45 fictional people" in said
    assert count(screen_of(home, later)) > 30


def test_demo_says_when_people_is_too_late(hopewall: CommandLine, home: Home) -> None:
    spoken = hopewall.succeeds("demo", "--home", home.root, "--people", "9", "--no-open")
    assert "45 fictional people" in spoken.out
    assert "--people" in spoken.err


@pytest.mark.slow
def test_demo_of_one_draws_a_real_portrait(hopewall: CommandLine, tmp_path: Path) -> None:
    home = Home(tmp_path / "a home, 带空格")
    said = hopewall.succeeds("demo", "--home", home.root, "--people", "1", "--no-open").out
    assert "has 1 fictional people" in said
    screen = screen_of(home)
    (tile,) = screen.tiles([0])
    assert tile is not None
    assert Path(tile.portrait_path).read_bytes().startswith(b"\xff\xd8")
    assert count(screen) == 1


def test_demo_refuses_a_folder_with_something_in_it(hopewall: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "thesis.doc").write_text("precious")
    hopewall.fails("demo", "--home", tmp_path, "--no-open", saying="not empty")
    hopewall.fails("demo", "--home", tmp_path / "thesis.doc", "--no-open", saying="is a file")
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.doc"]
