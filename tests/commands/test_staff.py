"""`hopewall staff` and the door to the vault, from the command line."""

import json
import stat
from pathlib import Path

import pytest

from hopewall.commands import asking, init, vault_at
from hopewall.demo.staff import DEMO_STAFF
from hopewall.services import os_key_store
from hopewall.services.demo_staff_list import FILE_NAME
from hopewall.services.home import Home
from tests.commands.conftest import NEW
from tests.commands.speech import CommandLine
from tests.commands.test_clock import all_but_the_audit
from tests.commands.test_making import INIT, Words, answers, login
from tests.services.demonstration import ordinary, story_of


@pytest.fixture
def site(hopewall: CommandLine, tmp_path: Path) -> Home:
    """A real site, whose recovery key lies beside it."""
    home = Home(tmp_path / "site")
    out = ("--recovery-out", tmp_path / "recovery key")
    hopewall.succeeds(*INIT, "--home", home.root, *answers(tmp_path), *out)
    return home


def as_(tmp_path: Path, name: str, passphrase: str) -> Words:
    file = tmp_path / f"passphrase of {name}"
    file.write_text(passphrase)
    return ("--as", name, "--passphrase-file", file)


# The demonstration.


def test_every_member_of_the_demonstration_can_log_in(
    hopewall: CommandLine, home: Home, tmp_path: Path
) -> None:
    told = json.loads((home.root / FILE_NAME).read_text("utf-8"))
    for name, each in told.items():
        me = as_(tmp_path, name, each["passphrase"])
        said = hopewall.succeeds("gate", "--home", home.root, "--json", *me)
        assert len(said.json["stories"]) == 45
        assert said.note == ""


def test_a_newcomer_needs_no_name_and_is_told_whose_was_taken(
    hopewall: CommandLine, home: Home
) -> None:
    said = hopewall.succeeds("gate", "--home", home.root, "--json")
    assert len(said.json["stories"]) == 45
    assert said.note.startswith("Logged in as Ruoxi, curator of this demonstration")
    assert "Sulan" in hopewall.succeeds("staff", "list", "--home", home.root, "--as", "sulan").out
    listed = hopewall.succeeds("staff", "list", "--home", home.root, "--json").json
    assert [each["name"] for each in listed["staff"]] == [each.name for each in DEMO_STAFF]
    assert listed["four_eyes"] is True


def test_a_role_that_may_not_is_told_who_may(hopewall: CommandLine, home: Home) -> None:
    before = all_but_the_audit(home)
    line = hopewall.fails("release", "build", "--home", home.root, "--as", "Zimo")
    assert "Zimo is clinician here and may not publish" in line
    hopewall.fails("staff", "remove", "Bowen", "--as", "Bowen", "--home", home.root, saying="admin")
    assert all_but_the_audit(home) == before
    hopewall.succeeds("withdraw", story_of(ordinary()), "--home", home.root, "--as", "Zimo")


def test_in_a_real_home_nobody_is_taken(hopewall: CommandLine, site: Home, home: Home) -> None:
    """Not even where somebody put the demonstration's list into it."""
    (site.root / FILE_NAME).write_bytes((home.root / FILE_NAME).read_bytes())
    hopewall.fails("gate", "--home", site.root, saying="--as NAME")


# A real site.


def test_init_gives_one_administrator_and_one_recovery_key(
    hopewall: CommandLine, site: Home, tmp_path: Path
) -> None:
    recovery = tmp_path / "recovery key"
    assert stat.S_IMODE(recovery.stat().st_mode) == 0o600
    assert recovery.read_text().startswith("AGE-SECRET-KEY-1")
    assert not any(b"AGE-SECRET-KEY" in p.read_bytes() for p in site.root.rglob("*") if p.is_file())
    said = hopewall.succeeds("staff", "list", "--home", site.root, *login(tmp_path)).out
    assert said.split()[:2] == ["Sulan", "administrator"]
    with_key = ("--recovery-key-file", recovery)
    assert "Sulan" in hopewall.succeeds("staff", "list", "--home", site.root, *with_key).out


def test_init_prints_the_recovery_key_once_where_no_file_is_named(
    hopewall: CommandLine, tmp_path: Path
) -> None:
    said = hopewall.succeeds(*INIT, "--home", tmp_path / "site", *answers(tmp_path))
    assert said.out.count("AGE-SECRET-KEY-1") == 1
    assert "AGE-SECRET-KEY" not in said.err


def test_init_needs_an_administrator_and_a_good_passphrase(
    hopewall: CommandLine, tmp_path: Path
) -> None:
    given = answers(tmp_path)
    words = (*INIT, "--home", tmp_path / "site")
    hopewall.fails(*words, *given[:2], saying="--admin")
    hopewall.fails(*words, *given[:4], saying="--passphrase-file")
    (tmp_path / "passphrase").write_text("short")
    hopewall.fails(*words, *given, saying="at least 12 characters")
    (tmp_path / "passphrase").write_bytes(b"\xff\xfe")
    hopewall.fails(*words, *given, saying="cannot be read")
    (tmp_path / "passphrase").write_text("\n")
    hopewall.fails(*words, *given, saying="first line")
    assert not (tmp_path / "site").exists()
    answers(tmp_path)
    out = tmp_path / "there already"
    out.write_text("precious")
    hopewall.fails(*words, *given, "--recovery-out", out, saying="already")
    assert out.read_text() == "precious"
    assert not (tmp_path / "site").exists()


def test_staff_come_and_go(hopewall: CommandLine, site: Home, tmp_path: Path, new: Words) -> None:
    me = ("--home", site.root, *login(tmp_path))
    hopewall.succeeds("staff", "add", "Anna", "--role", "reviewer", *new, *me)
    anna = as_(tmp_path, "Anna", NEW)
    hopewall.succeeds("gate", "--home", site.root, *anna)
    hopewall.fails("staff", "add", "ANNA", "--role", "curator", *new, *me, saying="already")
    hopewall.succeeds("staff", "reset", "Anna", "--role", "curator", *new, *me)
    listed = hopewall.succeeds("staff", "list", "--json", *me).json["staff"]
    assert [(each["name"], each["role"]) for each in listed][1:] == [("Anna", "curator")]
    assert "new key" in hopewall.succeeds("staff", "remove", "anna", *me).out
    line = hopewall.fails("gate", "--home", site.root, *anna)
    assert "4 tries are left" in line
    hopewall.fails("staff", "remove", "Anna", *me, saying="Nobody here")
    hopewall.fails("staff", "remove", "Sulan", *me, saying="last administrator")


def test_a_lost_passphrase_is_reset_with_the_recovery_key(
    hopewall: CommandLine, site: Home, tmp_path: Path, new: Words
) -> None:
    key = ("--home", site.root, "--recovery-key-file", tmp_path / "recovery key")
    hopewall.succeeds("staff", "reset", "Sulan", *new, *key)
    hopewall.succeeds("gate", "--home", site.root, *as_(tmp_path, "Sulan", NEW))
    newer = tmp_path / "newer key"
    hopewall.succeeds("staff", "recovery", "--new", "--recovery-out", newer, *key)
    hopewall.fails("gate", *key, saying="not the recovery key")
    hopewall.succeeds("gate", "--home", site.root, "--recovery-key-file", newer)
    hopewall.fails("gate", *key, "--as", "Sulan", saying="alone")


def test_wrong_passphrases_lock_the_door_for_a_while(
    hopewall: CommandLine, site: Home, tmp_path: Path
) -> None:
    words = ("gate", "--home", site.root, *as_(tmp_path, "Sulan", "a wrong passphrase"))
    for left in (4, 3, 2, 1):
        hopewall.fails(*words, saying=f"{left} tr")
    hopewall.fails(*words, saying="1 minute")
    hopewall.fails("gate", "--home", site.root, *login(tmp_path), saying="too many")


def test_without_a_terminal_the_door_says_what_is_missing(
    hopewall: CommandLine, site: Home, tmp_path: Path
) -> None:
    hopewall.fails("gate", "--home", site.root, saying="--as NAME")
    hopewall.fails("gate", "--home", site.root, "--as", "Sulan", saying="--passphrase-file")
    missing = ("--as", "Sulan", "--passphrase-file", tmp_path / "nowhere")
    hopewall.fails("gate", "--home", site.root, *missing, saying="cannot be read")
    nowhere = ("--recovery-key-file", tmp_path / "nowhere")
    hopewall.fails("gate", "--home", site.root, *nowhere, saying="cannot be read")


def test_at_a_terminal_name_and_passphrases_are_asked(
    hopewall: CommandLine, site: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed: list[str] = []
    for module in (vault_at, init):
        monkeypatch.setattr(module, "can_ask", lambda: True)
    monkeypatch.setattr(asking, "can_ask", lambda: True)
    monkeypatch.setattr("builtins.input", lambda _: typed.pop(0))
    monkeypatch.setattr("getpass.getpass", lambda _: typed.pop(0))
    own = (tmp_path / "passphrase").read_text().strip()
    typed[:] = ["sulan", own]
    hopewall.succeeds("gate", "--home", site.root)
    typed[:] = ["sulan", own, NEW, NEW]
    hopewall.succeeds("staff", "add", "Anna", "--role", "curator", "--home", site.root)
    typed[:] = ["sulan", own, NEW, f"{NEW}!"]
    words = ("staff", "add", "Bea", "--role", "curator", "--home", site.root)
    hopewall.fails(*words, saying="differ")
    assert typed == []

    def ended(_: str) -> str:
        raise EOFError

    monkeypatch.setattr("builtins.input", ended)
    hopewall.fails("gate", "--home", site.root, saying="Nothing was typed")


def test_a_site_of_one_person_is_an_explicit_setting(
    hopewall: CommandLine, site: Home, tmp_path: Path
) -> None:
    me = ("--home", site.root, *login(tmp_path))
    assert "one person" in hopewall.succeeds("staff", "solo", "--on", *me).out
    assert hopewall.succeeds("staff", "list", "--json", *me).json["four_eyes"] is False
    assert "one person" in hopewall.succeeds("staff", "list", *me).out
    hopewall.succeeds("staff", "solo", "--off", *me)
    assert hopewall.succeeds("staff", "list", "--json", *me).json["four_eyes"] is True
    hopewall.fails("staff", "solo", *me, code=2, saying="--on")


# The system's own key store.


class Store:
    """A key store under the test's hand."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_keyring(self) -> object:
        return self

    def set_password(self, service: str, name: str, word: str) -> None:
        self.kept[service, name] = word

    def get_password(self, service: str, name: str) -> str | None:
        return self.kept.get((service, name))

    def delete_password(self, service: str, name: str) -> None:
        self.kept.pop((service, name), None)


def test_the_machines_key_store_saves_typing_and_the_passphrase_keeps_working(
    hopewall: CommandLine, site: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import keyring  # noqa: PLC0415

    store = Store()
    for name in ("get_keyring", "set_password", "get_password", "delete_password"):
        monkeypatch.setattr(keyring, name, getattr(store, name))
    me = ("--home", site.root, *login(tmp_path))
    hopewall.succeeds("staff", "keyring", "--on", *me)
    ((kept,),) = [list(store.kept.values())]
    assert kept.startswith("AGE-SECRET-KEY-1"), "never the passphrase, never the vault key"
    hopewall.succeeds("gate", "--home", site.root, "--as", "Sulan")
    hopewall.succeeds("gate", *me)
    store.kept.clear()
    hopewall.fails("gate", "--home", site.root, "--as", "Sulan", saying="--passphrase-file")
    hopewall.succeeds("gate", *me)
    hopewall.succeeds("staff", "keyring", "--on", *me)
    hopewall.succeeds("staff", "keyring", "--off", *me)
    assert store.kept == {}
    hopewall.fails("gate", "--home", site.root, "--as", "Sulan", saying="--passphrase-file")
    told = hopewall.succeeds("audit", "show", "--last", "100", "--json", *me).json
    changes = [one for one in told if one["action"] == "key-store-changed"]
    assert sorted(one["reason_code"] for one in changes) == ["off", "on", "on"]
    assert all(one["subject_pseudonym"] for one in changes)


def test_a_machine_without_a_key_store_says_so_and_goes_on(
    hopewall: CommandLine, site: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import keyring  # noqa: PLC0415
    from keyring.backends import fail  # noqa: PLC0415

    monkeypatch.setattr(keyring, "get_keyring", fail.Keyring)
    me = ("--home", site.root, *login(tmp_path))
    assert "no key store" in hopewall.succeeds("staff", "keyring", "--on", *me).out
    assert not (site.vault / os_key_store.FILE_NAME).exists()
    hopewall.succeeds("gate", *me)
    told = hopewall.succeeds("audit", "show", "--last", "100", "--json", *me).json
    assert "no-key-store" in {one["reason_code"] for one in told}


# Nothing secret is said.


def test_no_command_says_a_passphrase_or_a_key(
    hopewall: CommandLine, site: Home, tmp_path: Path, new: Words
) -> None:
    me = ("--home", site.root, *login(tmp_path))
    said = [
        hopewall("staff", "add", "Anna", "--role", "reviewer", *new, *me),
        hopewall("staff", "list", "--json", *me),
        hopewall("staff", "remove", "Anna", *me),
        hopewall("gate", "--home", site.root, *as_(tmp_path, "Sulan", "an unusual word")),
    ]
    own = (tmp_path / "passphrase").read_text().strip()
    for spoken in said:
        for secret in (own, NEW, "an unusual word", "AGE-SECRET-KEY"):
            assert secret not in spoken.out + spoken.err


# The audit.


def test_the_audit_says_who_did_what_to_whom_by_pseudonyms(
    hopewall: CommandLine, site: Home, new: Words, tmp_path: Path
) -> None:
    here = ("--home", site.root, *login(tmp_path))
    hopewall.succeeds("staff", "add", "Bo", "--role", "reviewer", *new, *here)
    hopewall.succeeds("staff", "reset", "Bo", "--role", "curator", *new, *here)
    hopewall.succeeds("staff", "solo", "--on", *here)
    hopewall.succeeds("staff", "remove", "Bo", *here)
    hopewall.succeeds("staff", "recovery", "--new", "--recovery-out", tmp_path / "newer", *here)
    shown = hopewall.succeeds("audit", "show", "--last", "99", "--json", *here).json
    told = {event["action"]: event for event in shown}
    assert {
        "vault-made",
        "staff-added",
        "staff-reset",
        "role-changed",
        "setting-overridden",
        "staff-removed",
        "vault-key-changed",
        "recovery-key-changed",
        "signing-key-trusted",
    } <= told.keys()
    added = [event for event in shown if event["action"] == "staff-added"]
    assert told["staff-removed"]["subject_pseudonym"] == added[-1]["subject_pseudonym"]
    admins = {event["actor_id"] for event in shown if event["role"] == "administrator"}
    assert len(admins) == 1
    assert admins == {added[0]["subject_pseudonym"]}
    assert all(event["device_id"] for event in shown)
    hopewall.succeeds("audit", "verify", *here)


def test_wrong_passphrases_come_into_the_audit_at_the_next_log_in(
    hopewall: CommandLine, site: Home, tmp_path: Path
) -> None:
    name = login(tmp_path)[1]
    wrong = as_(tmp_path, str(name), "never this one")
    for _ in range(2):
        hopewall.fails("gate", "--home", site.root, *wrong, saying="passphrase is wrong")
    hopewall.succeeds("gate", "--home", site.root, *login(tmp_path))
    last = ("audit", "show", "--last", "4", "--json", "--home", site.root, *login(tmp_path))
    shown = hopewall.succeeds(*last).json
    actions = [event["action"] for event in shown]
    assert actions == ["login-failed", "login-failed", "vault-opened", "vault-opened"]
    assert shown[2]["reason_code"] == "after-2-wrong"
    assert not list(site.kiosk.glob("audit-spool*.jsonl"))
