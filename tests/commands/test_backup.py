"""`hopewall backup` and `restore`, as somebody types them on a bad day."""

from pathlib import Path

from hopewall.services.home import Home
from hopewall.vault import new_identity
from tests.commands.speech import CommandLine
from tests.services.demonstration import ordinary, person_of, screen_of, story_of

RECOVERY, RECIPIENT = new_identity()


def test_a_lost_machine_comes_back_without_whoever_was_erased(
    hopewall: CommandLine, home: Home, tmp_path: Path
) -> None:
    file, key = tmp_path / "site.age", tmp_path / "recovery.txt"
    key.write_text(f"# the recovery key\n{RECOVERY}\n")
    options = ("--recipient", RECIPIENT, "--home", home.root)
    said = hopewall.succeeds("backup", file, *options, "--json").json
    assert (said["file"], said["bytes"]) == (str(file), file.stat().st_size)
    hopewall.fails("backup", file, *options, saying="already a file")
    hopewall.fails("backup", tmp_path / "x.age", "--home", home.root, saying="recipient")
    hopewall.succeeds("erase", person_of(ordinary()), "--yes", "--home", home.root)
    tombstones = Path(said["tombstones"])
    new = tmp_path / "new"
    words = ("restore", file, "--recovery-key-file", key, "--home")
    assert "quarantine" in hopewall.succeeds(*words, new).out
    hopewall.fails(*words, new, saying="already")
    hopewall.fails("release", "build", "--home", new, saying="quarantine")
    hopewall.fails("restore", "--home", new, saying="tombstones")
    lifted = hopewall.succeeds("restore", "--tombstones", tombstones, "--home", new).out
    assert lifted.startswith("1 people were erased again")
    hopewall.succeeds("release", "build", "--home", new)
    screen = screen_of(Home(new))
    assert screen.is_story_shown(story_of(ordinary(1)))
    assert not screen.is_story_shown(story_of(ordinary()))
    screen.close()
    hopewall.succeeds("audit", "verify", "--home", new)


def test_a_wrong_key_and_no_key_are_one_sentence(
    hopewall: CommandLine, home: Home, tmp_path: Path
) -> None:
    file, key = tmp_path / "site.age", tmp_path / "other.txt"
    hopewall.succeeds("backup", file, "--recipient", RECIPIENT, "--home", home.root)
    key.write_text(new_identity()[0])
    words = ("restore", file, "--home", tmp_path / "new")
    hopewall.fails(*words, "--recovery-key-file", key, saying="not made for this recovery key")
    hopewall.fails(*words, "--recovery-key-file", tmp_path / "none", saying="cannot be read")
    assert not (tmp_path / "new").exists()
