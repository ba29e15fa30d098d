"""A HOME or a `site.toml` that cannot be used: one sentence, and nothing is made or changed."""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

# Loaded here, because another user may not be able to read the Python installation.
import hopewall.commands.gate
import hopewall.commands.release
import hopewall.commands.screen
import hopewall.commands.withdraw  # noqa: F401
from hopewall.cli import main
from hopewall.services.home import Home
from tests.commands.speech import CommandLine, one_sentence
from tests.services.children import in_child
from tests.services.demonstration import ADMINISTRATOR, copy_of, hashes, ordinary, story_of

WHO = story_of(ordinary())
READERS: tuple[tuple[str, ...], ...] = (
    ("gate",),
    ("release", "build"),
    ("release", "verify"),
    ("release", "show"),
    ("withdraw", WHO),
    ("tour", "--out", "unused"),
    (),
)
NOBODY = 65534


def named(words: tuple[str, ...]) -> str:
    return " ".join(words[:2]) or "the kiosk"


def run(hopewall: CommandLine, root: Path, words: tuple[str, ...], saying: str = "") -> str:
    return hopewall.fails("--home", root, *words, saying=saying)


@pytest.mark.parametrize("words", READERS, ids=named)
def test_a_missing_home_is_named_and_not_made(
    hopewall: CommandLine, tmp_path: Path, words: tuple[str, ...]
) -> None:
    run(hopewall, tmp_path / "gone", words, saying="hopewall init")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("words", READERS, ids=named)
def test_the_home_folder_of_nobody_is_one_sentence(
    hopewall: CommandLine, words: tuple[str, ...]
) -> None:
    run(hopewall, Path("~nobody-here/hopewall"), words, saying="nobody on this machine has")


@pytest.mark.parametrize("words", READERS, ids=named)
def test_an_empty_home_stays_empty(
    hopewall: CommandLine, tmp_path: Path, words: tuple[str, ...]
) -> None:
    run(hopewall, tmp_path, words, saying="hopewall init")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("words", READERS, ids=named)
def test_a_file_instead_of_a_home_is_left_alone(
    hopewall: CommandLine, tmp_path: Path, words: tuple[str, ...]
) -> None:
    place = tmp_path / "home"
    place.write_text("precious")
    run(hopewall, place, words, saying=str(place))
    assert place.read_text() == "precious"


@pytest.mark.parametrize("words", [*READERS, ("demo", "--no-open")], ids=named)
def test_a_path_longer_than_any_system_takes_is_one_sentence(
    hopewall: CommandLine, tmp_path: Path, words: tuple[str, ...]
) -> None:
    run(hopewall, tmp_path.joinpath(*["long" * 50] * 40), words)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["a home with spaces", "首页 与 空格", "h%20?#&'\"", "-home"])
def test_a_home_of_any_name_works(
    hopewall: CommandLine, hospital: Path, tmp_path: Path, name: str
) -> None:
    home = copy_of(hospital, tmp_path / name)
    for words in (("gate", "--json"), ("release", "build"), ("withdraw", WHO)):
        hopewall.succeeds(*words, f"--home={home.root}")
    hopewall.succeeds("release", "verify", f"--home={home.root}")


def broken(text: str, how: str) -> bytes:
    return {
        "half": text[: len(text) // 2].encode(),
        "cut in a line": text[: text.index("[motto]") + 3].encode(),
        "tampered": text.replace("lease_days = 7", "lease_days = 9999").encode(),
        "another key": (text + "\nsecret = 1\n").encode(),
        "newer": text.replace("format = 1", "format = 2").encode(),
        "not UTF-8": text.encode("gb18030"),
        "UTF-16": text.encode("utf-16"),
        "empty": b"",
        "zero bytes": b"\0" * 2000,
        "huge": b"#" * 300_000,
    }[how]


FAULTS = (
    ("half", "mend"),
    ("cut in a line", "TOML"),
    ("tampered", "lease_days"),
    ("another key", "secret"),
    ("newer", "update hopewall"),
    ("not UTF-8", "UTF-8"),
    ("UTF-16", "UTF-8"),
    ("empty", "format"),
    ("zero bytes", "TOML"),
    ("huge", "too large"),
)


@pytest.mark.parametrize(("how", "saying"), FAULTS)
def test_bad_settings_are_named_and_nothing_is_changed(
    hopewall: CommandLine, home: Home, how: str, saying: str
) -> None:
    file = home.root / "site.toml"
    file.write_bytes(broken(file.read_text("utf-8"), how))
    before = hashes(home.root)
    for words in (*READERS, ("demo", "--no-open")):
        if words != ("withdraw", WHO):
            run(hopewall, home.root, words, saying=saying)
    assert hashes(home.root) == before


def test_bad_settings_do_not_stand_in_the_way_of_a_withdrawal(
    hopewall: CommandLine, home: Home, tmp_path: Path
) -> None:
    file = home.root / "site.toml"
    good = file.read_bytes()
    file.write_bytes(good[:100])
    (tmp_path / "passphrase").write_text(ADMINISTRATOR.passphrase)
    me = ("--as", ADMINISTRATOR.name, "--passphrase-file", str(tmp_path / "passphrase"))
    run(hopewall, home.root, ("withdraw", WHO, *me), saying="hidden, but their files remain")
    assert WHO.encode() not in (home.release / "lobby.json").read_bytes()
    file.write_bytes(good)
    hopewall.succeeds("release", "build", "--home", home.root)
    assert WHO not in hopewall("release", "show", "--home", home.root, "--json").out


def test_a_missing_site_toml_is_never_written_over_a_vault(
    hopewall: CommandLine, home: Home
) -> None:
    (home.root / "site.toml").unlink()
    before = hashes(home.root)
    for words in (*READERS, ("demo", "--no-open")):
        if words != ("withdraw", WHO):
            run(hopewall, home.root, words)
    assert hashes(home.root) == before


@pytest.fixture
def open_to_all(hospital: Path) -> Iterator[Home]:
    """A home that another user may reach, as far as its own rights allow."""
    if os.name != "posix" or os.getuid() != 0:
        pytest.skip("only root can become another user")
    base = Path(tempfile.mkdtemp(prefix="hopewall-rights-"))
    base.chmod(0o755)
    yield copy_of(hospital, base / "home")
    shutil.rmtree(base)


def close_everything(home: Home) -> None:
    home.root.chmod(0o700)


def close_settings(home: Home) -> None:
    (home.root / "site.toml").chmod(0o600)


def close_vault(home: Home) -> None:
    home.vault.chmod(0o700)


@pytest.mark.parametrize("close", [close_everything, close_settings, close_vault])
@pytest.mark.parametrize("words", READERS[:5], ids=named)
def test_another_user_gets_one_sentence_and_changes_nothing(
    open_to_all: Home, tmp_path: Path, close: Callable[[Home], None], words: tuple[str, ...]
) -> None:
    if close is close_vault and words in {("release", "verify"), ("release", "show")}:
        pytest.skip("this command needs no vault")
    close(open_to_all)
    before = hashes(open_to_all.root)
    words = (*words, "--home", str(open_to_all.root))
    ended = in_child(lambda: main(list(words)), user=NOBODY, said=tmp_path / "said")
    assert (ended.killed, ended.code) == (False, 1), ended
    one_sentence(ended.said)
    assert hashes(open_to_all.root) == before
