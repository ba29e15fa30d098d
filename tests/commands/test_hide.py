"""`hide`, `withdraw` without its vault, `release unhide|trust|roll-key|show|verify`, as typed."""

import subprocess
import sys
from dataclasses import replace

import pytest

from hopewall.commands import recording, unhide
from hopewall.commands.speaking import CommandError
from hopewall.core.codes import ChannelName, Language
from hopewall.core.head import Head, encode_head
from hopewall.release.head_file import head_path, read_head
from hopewall.release.held import HELD_FILES
from hopewall.release.trust import TRUSTED
from hopewall.services.home import Home
from tests.commands.speech import CommandLine
from tests.services.demonstration import (
    approve,
    ordinary,
    person_of,
    replace_bytes,
    screen_of,
    story_of,
    vault_of,
)

LOBBY = ChannelName.LOBBY
WHO = story_of(ordinary())
OTHER = story_of(ordinary(1))


def shows(home: Home, story_id: str = WHO) -> bool:
    kiosk = screen_of(home)
    try:
        assert kiosk.state is None, kiosk.state
        return kiosk.is_story_shown(story_id)
    finally:
        kiosk.close()


@pytest.fixture
def no_vault(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody gives the right passphrase."""

    def refuse(*_: object, **__: object) -> None:
        raise CommandError("The passphrase is wrong; try again.")

    for module in (recording, unhide):
        monkeypatch.setattr(module, "vault_of", refuse)


@pytest.mark.usefixtures("no_vault")
def test_hide_needs_no_vault_and_says_what_is_left_to_do(hopewall: CommandLine, home: Home) -> None:
    said = hopewall.succeeds("hide", WHO, "--home", home.root)
    assert WHO in said.out
    assert "hopewall withdraw" in said.out
    assert not shows(home)
    assert shows(home, OTHER)
    told = hopewall.succeeds("hide", WHO, "--home", home.root, "--json").json
    assert told["held"] == [WHO]
    assert told["seconds"] < 5


@pytest.mark.usefixtures("no_vault")
@pytest.mark.parametrize("by", ["id", "name"])
def test_cg_26_a_withdrawal_without_the_passphrase_hides_and_says_that_it_is_not_recorded(
    hopewall: CommandLine, home: Home, by: str
) -> None:
    text = WHO if by == "id" else ordinary().name[Language.ZH_HANS]
    line = hopewall("withdraw", text, "--home", home.root)
    assert line.code == 1
    assert "hidden on this screen" in line.err
    assert "not recorded" in line.err
    assert "passphrase" in line.err
    assert line.err.count("\n") == 1
    assert not shows(home)


@pytest.mark.usefixtures("no_vault")
def test_whoever_is_not_on_the_screen_is_asked_of_the_vault(
    hopewall: CommandLine, home: Home
) -> None:
    line = hopewall.fails("withdraw", person_of(ordinary()), "--home", home.root)
    assert "passphrase" in line
    assert "hidden" not in line
    assert shows(home)


def test_a_withdrawal_that_was_hidden_first_is_recorded_by_the_same_words_later(
    hopewall: CommandLine, home: Home
) -> None:
    with pytest.MonkeyPatch.context() as patch:

        def refuse(*_: object, **__: object) -> None:
            raise CommandError("The passphrase is wrong; try again.")

        patch.setattr(recording, "vault_of", refuse)
        hopewall.fails("withdraw", WHO, "--home", home.root, saying="not recorded")
    told = hopewall.succeeds("withdraw", WHO, "--home", home.root, "--json").json
    assert told["person"] == person_of(ordinary())
    assert told["still_held"] == []
    assert told["channels"] == ["lobby", "session"]
    assert hopewall.succeeds("release", "show", "--home", home.root, "--json").json["held"] == []
    assert not shows(home)


def test_one_name_for_two_hides_both_records_neither_and_asks(
    hopewall: CommandLine, home: Home
) -> None:
    with vault_of(home) as vault, vault.unit_of_work() as work:
        for member in (ordinary(0), ordinary(1)):
            subject = work.people.get(person_of(member))
            twin = {Language.EN: "Twin", Language.ZH_HANS: "双双"}
            names = replace(subject.names, first=twin, full=twin)
            work.people.save(replace(subject, names=names))
            approve(work, work.stories.get(story_of(member)))
        work.commit()
    hopewall.succeeds("release", "build", "--home", home.root)
    line = hopewall.fails("withdraw", "twin", "--home", home.root, saying="2 stories")
    assert WHO in line
    assert OTHER in line
    assert not shows(home)
    assert not shows(home, OTHER)
    hopewall.succeeds("withdraw", WHO, "--home", home.root)
    assert not shows(home, OTHER), "hidden until somebody says that it was not meant"
    hopewall.succeeds("release", "unhide", OTHER, "--home", home.root)
    assert shows(home, OTHER)
    assert not shows(home)


@pytest.mark.usefixtures("no_vault")
@pytest.mark.parametrize("words", [[WHO], ["--all"]])
def test_unhiding_needs_the_vault(hopewall: CommandLine, home: Home, words: list[str]) -> None:
    hopewall.succeeds("hide", WHO, "--home", home.root)
    hopewall.fails("release", "unhide", *words, "--home", home.root, saying="passphrase")
    assert not shows(home)


def test_unhide_says_what_it_did_and_what_it_cannot_do(hopewall: CommandLine, home: Home) -> None:
    hopewall.succeeds("hide", WHO, "--home", home.root)
    hopewall.succeeds("hide", OTHER, "--home", home.root)
    told = hopewall.succeeds("release", "show", "--home", home.root)
    assert WHO in told.out
    hopewall.succeeds("release", "unhide", WHO, "--home", home.root)
    assert shows(home)
    hopewall.fails("release", "unhide", WHO, "--home", home.root, saying="not hidden by hand")
    hopewall.fails("release", "unhide", "--home", home.root, saying="--all")
    hopewall.fails("release", "unhide", WHO, "--all", "--home", home.root, saying="--all")
    hopewall.succeeds("release", "unhide", "--all", "--home", home.root)
    assert shows(home, OTHER)


def test_a_spoilt_list_of_hidden_stories_is_said_by_every_command(
    hopewall: CommandLine, home: Home
) -> None:
    for name in HELD_FILES:
        (home.screen / name).write_bytes(b"junk")
    hopewall.fails("hide", WHO, "--home", home.root, saying="unhide --all")
    hopewall.fails("release", "unhide", WHO, "--home", home.root, saying="unhide --all")
    assert "unhide --all" in hopewall.succeeds("release", "show", "--home", home.root).err
    hopewall.succeeds("withdraw", WHO, "--home", home.root)
    hopewall.succeeds("release", "unhide", "--all", "--home", home.root)
    assert not shows(home)


def unsigned(home: Home) -> None:
    head = read_head(head_path(home.release, LOBBY))
    assert isinstance(head, Head)
    later = encode_head(head._replace(version=head.version + 1))
    replace_bytes(head_path(home.release, LOBBY), later)


def test_verify_and_show_name_an_unsigned_release_in_one_sentence(
    hopewall: CommandLine, home: Home
) -> None:
    unsigned(home)
    spoken = hopewall("release", "verify", "--home", home.root)
    assert spoken.code == 1
    assert spoken.out.splitlines()[0] == (
        "lobby: The release is not signed; publish it where the vault is."
    )
    assert len(spoken.out.splitlines()) == 2
    hopewall.fails("release", "show", "--home", home.root, saying="not signed")
    assert shows(home), "the screen keeps the view before"
    hopewall.succeeds("release", "build", "--home", home.root)
    hopewall.succeeds("release", "verify", "--home", home.root)


def test_a_withdrawal_from_a_forged_release_does_not_sign_the_rest_of_it(
    hopewall: CommandLine, home: Home
) -> None:
    head = read_head(head_path(home.release, LOBBY))
    assert isinstance(head, Head)
    forged = head.stories[0]._replace(id="s-forged")
    replace_bytes(
        head_path(home.release, LOBBY),
        encode_head(head._replace(version=head.version + 1, stories=(forged, *head.stories))),
    )
    hopewall.succeeds("withdraw", WHO, "--home", home.root)
    assert b"s-forged" not in head_path(home.release, LOBBY).read_bytes()
    hopewall.succeeds("release", "verify", "--home", home.root)
    assert not shows(home)


def test_roll_key_replaces_the_key_and_everything_goes_on(
    hopewall: CommandLine, home: Home
) -> None:
    before = hopewall.succeeds("release", "show", "--home", home.root, "--json").json["key"]
    said = hopewall.succeeds("release", "roll-key", "--home", home.root).out
    after = hopewall.succeeds("release", "show", "--home", home.root, "--json").json["key"]
    assert before != after
    assert before in said
    assert after in said
    hopewall.succeeds("release", "verify", "--home", home.root)
    assert shows(home)
    hopewall.succeeds("withdraw", WHO, "--home", home.root)
    assert not shows(home)


@pytest.mark.parametrize("data", [None, b"junk"])
def test_a_lost_key_is_set_again_with_the_vault(
    hopewall: CommandLine, home: Home, data: bytes | None
) -> None:
    if data is None:
        (home.screen / TRUSTED).unlink()
    else:
        (home.screen / TRUSTED).write_bytes(data)
    assert hopewall("release", "verify", "--home", home.root).code == 1
    assert "release trust" in hopewall.succeeds("release", "show", "--home", home.root).err
    hopewall.fails("release", "build", "--home", home.root, saying="release trust")
    hopewall.succeeds("release", "trust", "--home", home.root)
    assert shows(home)
    hopewall.succeeds("release", "verify", "--home", home.root)


@pytest.mark.parametrize("command", ["hide", "withdraw"])
def test_hiding_waits_for_no_database_and_no_cryptography_to_be_loaded(command: str) -> None:
    code = (
        f"import hopewall.cli, hopewall.commands.{command}, sys; "
        "sys.exit(bool({'sqlalchemy', 'cryptography', 'PySide6', 'PIL'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
