"""`hopewall backup` and `restore`, as somebody types them on a bad day."""

from pathlib import Path

from hopewall.demo.staff import RECOVERY_FILE_NAME
from hopewall.services.home import Home
from hopewall.vault import new_identity
from tests.commands.speech import CommandLine
from tests.commands.test_making import INIT, answers, login
from tests.services.demonstration import ordinary, person_of, screen_of, story_of


def test_a_lost_machine_comes_back_without_whoever_was_erased(
    hopewall: CommandLine, home: Home, tmp_path: Path
) -> None:
    file, key = tmp_path / "site.age", home.root / RECOVERY_FILE_NAME
    said = hopewall.succeeds("backup", file, "--home", home.root, "--json").json
    assert (said["file"], said["bytes"]) == (str(file), file.stat().st_size)
    hopewall.fails("backup", file, "--home", home.root, saying="already a file")
    hopewall.succeeds("erase", person_of(ordinary()), "--yes", "--home", home.root)
    tombstones = Path(said["tombstones"])
    new = tmp_path / "new"
    there = ("--recovery-key-file", key, "--home", new)
    assert "quarantine" in hopewall.succeeds("restore", file, *there).out
    hopewall.fails("restore", file, *there, saying="already")
    hopewall.fails("release", "build", *there, saying="quarantine")
    hopewall.fails("restore", "--home", new, saying="tombstones")
    lifted = hopewall.succeeds("restore", "--tombstones", tombstones, *there).out
    assert lifted.startswith("1 people were erased again")
    hopewall.succeeds("release", "build", *there)
    screen = screen_of(Home(new))
    assert screen.state is None
    assert screen.is_story_shown(story_of(ordinary(1)))
    assert not screen.is_story_shown(story_of(ordinary()))
    screen.close()
    hopewall.succeeds("audit", "verify", *there)
    hopewall.succeeds("release", "verify", "--home", new)


def test_with_the_recovery_key_alone_a_site_whose_passphrases_are_lost_works_again(
    hopewall: CommandLine, tmp_path: Path
) -> None:
    site, new, file = tmp_path / "site", tmp_path / "new", tmp_path / "site.age"
    key = tmp_path / "recovery key"
    out = ("--recovery-out", key)
    hopewall.succeeds(*INIT, "--home", site, *answers(tmp_path), *out)
    hopewall.succeeds("backup", file, "--home", site, *login(tmp_path))
    there = ("--recovery-key-file", key, "--home", new)
    stones = ("--tombstones", site / "tombstones.jsonl")
    hopewall.succeeds("restore", file, *stones, *there)
    chosen = tmp_path / "chosen"
    chosen.write_text("a heron stands in the reeds\n")
    name = str(login(tmp_path)[1])
    hopewall.succeeds("staff", "reset", name, "--new-passphrase-file", chosen, *there)
    mine = ("--as", name, "--passphrase-file", chosen, "--home", new)
    hopewall.succeeds("gate", *mine)
    hopewall.succeeds("release", "build", *mine)
    hopewall.succeeds("nightly", *mine)
    hopewall.fails("gate", "--home", new, *login(tmp_path), saying="wrong")


def test_a_wrong_key_and_no_key_are_one_sentence(
    hopewall: CommandLine, home: Home, tmp_path: Path
) -> None:
    file, key = tmp_path / "site.age", tmp_path / "other.txt"
    hopewall.succeeds("backup", file, "--home", home.root)
    key.write_text(new_identity()[0])
    words = ("restore", file, "--home", tmp_path / "new")
    hopewall.fails(*words, "--recovery-key-file", key, saying="not made for this recovery key")
    hopewall.fails(*words, "--recovery-key-file", tmp_path / "none", saying="cannot be read")
    assert not (tmp_path / "new").exists()


def test_another_recipient_can_open_it_too(
    hopewall: CommandLine, home: Home, tmp_path: Path
) -> None:
    secret, recipient = new_identity()
    file, key = tmp_path / "site.age", tmp_path / "other.txt"
    key.write_text(f"# the insurer's key\n{secret}\n")
    hopewall.succeeds("backup", file, "--recipient", recipient, "--home", home.root)
    words = ("restore", file, "--recovery-key-file", key, "--home", tmp_path / "new")
    assert "quarantine" in hopewall.succeeds(*words).out


def test_who_took_it_back_after_the_backup_is_hidden_by_a_restore_until_it_is_recorded_again(
    hopewall: CommandLine, home: Home, tmp_path: Path
) -> None:
    file, new = tmp_path / "site.age", tmp_path / "new"
    there = ("--recovery-key-file", home.root / RECOVERY_FILE_NAME, "--home", new)
    said = hopewall.succeeds("backup", file, "--home", home.root, "--json").json
    assert said["withdrawals"] == str(home.root / "withdrawals.jsonl")
    hopewall.succeeds("withdraw", story_of(ordinary()), "--home", home.root)
    hopewall.succeeds("restore", file, *there)
    stones = tmp_path / "tombstones.jsonl"
    stones.write_bytes((home.root / "tombstones.jsonl").read_bytes())
    lift = ("restore", "--tombstones", stones, *there)
    hopewall.fails(*lift, saying="--withdrawals-on-paper")
    lifted = hopewall.succeeds(*lift, "--withdrawals", home.root / "withdrawals.jsonl")
    assert f"({story_of(ordinary())})" in lifted.err
    hopewall.succeeds("release", "build", *there)
    assert not shown(new)
    gate = hopewall.succeeds("gate", "--json", *there).json["stories"]
    (reasons,) = [one["reasons"] for one in gate if one["id"] == story_of(ordinary())]
    assert "taken-back-since-backup" in str(reasons)
    hopewall.succeeds("release", "unhide", story_of(ordinary()), *there)
    hopewall.fails("release", "unhide", story_of(ordinary()), *there, saying="not hidden")
    hopewall.succeeds("release", "build", *there)
    assert shown(new)


def shown(root: Path) -> bool:
    screen = screen_of(Home(root))
    try:
        return screen.is_story_shown(story_of(ordinary()))
    finally:
        screen.close()
