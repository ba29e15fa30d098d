"""What every command answers when nothing is broken: help, exit codes, JSON for programs."""

import os
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest

from hopewall.core.codes import ChannelName, Language
from hopewall.demo.answers import Twist
from hopewall.services.home import Home
from tests.commands.speech import CommandLine, one_sentence
from tests.services.demonstration import (
    NOW,
    PEOPLE,
    TWISTS,
    hashes,
    ordinary,
    person_of,
    replace_bytes,
    story_of,
    vault_of,
)

COMMANDS = ("init", "demo", "tour", "gate", "release", "withdraw", "bench")
ACTIONS = ("build", "verify", "show")


def alone(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command as a program of its own."""
    names = ("PATH", "HOME", "LC_ALL")
    known = {name: os.environ[name] for name in names if name in os.environ}
    return subprocess.run(
        [sys.executable, "-m", "hopewall", *words],
        capture_output=True,
        text=True,
        check=False,
        env={**known, **environment},
    )


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_answers_help(hopewall: CommandLine, command: str) -> None:
    said = hopewall.succeeds(command, "--help").out
    assert said.startswith(f"usage: hopewall {command}")
    if command != "release":
        assert "--home" in said or command == "bench"


@pytest.mark.parametrize("action", ACTIONS)
def test_every_release_action_answers_help(hopewall: CommandLine, action: str) -> None:
    said = hopewall.succeeds("release", action, "--help").out
    assert "--home" in said
    assert "--json" in said
    assert "--channel" in said
    assert ("--again" in said) == (action == "build")


def test_the_help_of_the_program_names_every_command(hopewall: CommandLine) -> None:
    said = hopewall.succeeds("--help").out
    for command in COMMANDS:
        assert f"\n    {command} " in said


def test_the_program_runs_as_a_module(home: Home) -> None:
    ended = alone("release", "verify", "--home", str(home.root))
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.endswith("sound\n")


@pytest.mark.parametrize("words", [("nonsense",), ("gate", "--nonsense"), ("release",)])
def test_wrong_words_get_one_line_and_no_success(
    hopewall: CommandLine, words: tuple[str, ...]
) -> None:
    assert "--help" in hopewall.fails(*words, code=2)


@pytest.mark.parametrize(
    "words",
    [
        ("gate", "--on", "tomorrow"),
        ("gate", "--on", "2026-02-30"),
        ("gate", "--channel", "street"),
        ("demo", "--people", "0"),
        ("demo", "--people", "-3"),
        ("demo", "--people", "100001"),
        ("demo", "--people", "many"),
        ("withdraw",),
        ("withdraw", "Lan", "--how", "telepathy"),
        ("tour",),
        ("tour", "--out", "x", "--size", "big"),
        ("tour", "--out", "x", "--size", "100x100"),
        ("tour", "--out", "x", "--lang", "fr"),
        ("init", "--site-id", "x"),
    ],
)
def test_a_wrong_argument_gets_one_line_and_touches_nothing(
    hopewall: CommandLine, tmp_path: Path, words: tuple[str, ...]
) -> None:
    hopewall.fails("--home", tmp_path / "home", *words, code=2)
    assert list(tmp_path.iterdir()) == []


def test_a_home_given_before_the_command_is_not_forgotten(
    hopewall: CommandLine, home: Home
) -> None:
    assert hopewall("--home", home.root, "gate").out == hopewall("gate", "--home", home.root).out


def test_gate_answers_in_the_shape_of_the_design(hopewall: CommandLine, home: Home) -> None:
    answer = hopewall.succeeds("gate", "--home", home.root, "--json").json
    assert set(answer) == {"stories"}
    assert len(answer["stories"]) == PEOPLE
    for story in answer["stories"]:
        assert {"id", "shown", "elements", "until", "reasons"} <= set(story)
        assert isinstance(story["shown"], bool)
        assert bool(story["elements"]) == story["shown"]
        if story["shown"]:
            assert date.fromisoformat(story["until"]) >= NOW.date() - timedelta(days=1)
        else:
            assert story["until"] is None
            assert story["reasons"]
            assert all(reason.startswith("CG-") for reason in story["reasons"])


def test_gate_asks_about_another_channel(hopewall: CommandLine, home: Home) -> None:
    story_id = story_of(TWISTS[Twist.NO_LOBBY])
    shown = {}
    for channel in ("lobby", "session"):
        said = hopewall.succeeds("gate", "--home", home.root, "--channel", channel, "--json").json
        shown[channel] = {story["id"] for story in said["stories"] if story["shown"]}
    assert shown["session"] - shown["lobby"] == {story_id}
    assert not shown["lobby"] - shown["session"]


def test_gate_asks_about_another_day(hopewall: CommandLine, home: Home) -> None:
    def shown(on: date) -> int:
        said = hopewall.succeeds("gate", "--home", home.root, "--json", "--on", on).json
        return sum(story["shown"] for story in said["stories"])

    today = NOW.date()
    assert shown(today) > 30
    assert shown(today + timedelta(days=2000)) == 0
    assert shown(today - timedelta(days=2000)) == 0


def test_gate_in_words_says_the_same(hopewall: CommandLine, home: Home) -> None:
    said = hopewall.succeeds("gate", "--home", home.root).out.splitlines()
    stories = [line for line in said[1:] if not line.startswith("    ")]
    assert len(stories) == PEOPLE
    counted = sum("  shown until " in line for line in stories)
    assert said[0].endswith(f"{counted} shown, {PEOPLE - counted} hidden")


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "    The person has taken their consent back. Nothing, unless the person"),
        ("zh-Hans", "    本人已撤回同意。除非本人主动提出并重新签署，否则不再展示。"),
    ],
)
def test_gate_says_in_plain_words_why_and_what_would_change_it(
    hopewall: CommandLine, home: Home, lang: str, words: str
) -> None:
    said = hopewall.succeeds("gate", "--home", home.root, "--lang", lang).out.splitlines()
    story_id = story_of(TWISTS[Twist.WITHDRAWN])
    at = next(number for number, line in enumerate(said) if line.startswith(story_id))
    assert said[at].endswith("hidden  CG-25")
    assert said[at + 1].startswith(words)


def test_gate_explains_every_reason_in_both_languages(hopewall: CommandLine, home: Home) -> None:
    answer = hopewall.succeeds("gate", "--home", home.root, "--json").json
    assert any(story["shown"] and story["reasons"] for story in answer["stories"])
    for story in answer["stories"]:
        assert set(story["explained"]) == {"en", "zh-Hans"}
        for sentences in story["explained"].values():
            assert bool(sentences) == bool(story["reasons"])
            assert len(sentences) <= len(story["reasons"])


def test_gate_profiles_prints_every_rule_with_its_source(hopewall: CommandLine) -> None:
    answer = hopewall.succeeds("gate", "profiles", "--json").json
    assert [profile["code"] for profile in answer["profiles"]] == ["CN", "US", "EU", "UK"]
    for profile in answer["profiles"]:
        for rule in profile["rules"]:
            assert rule["source"]
            assert rule["seen"]
            assert set(rule["asks"]) == {"en", "zh-Hans"}
    said = hopewall.succeeds("gate", "profiles", "--lang", "zh-Hans").out
    assert "同意的最长期限（月）: 60" in said
    assert "PIPL Art. 29" in said


def test_gate_changes_nothing_but_the_audit(hopewall: CommandLine, home: Home) -> None:
    def all_but_the_audit() -> tuple[object, ...]:
        files = hashes(home.root)
        del files["vault/vault.db"]
        files.pop("kiosk/device", None)
        with vault_of(home) as vault, vault.reading() as reading:
            ledgers = [list(reading.ledger.entries(name)) for name in ChannelName]
            return files, list(reading.cases()), ledgers

    before = all_but_the_audit()
    hopewall.succeeds("gate", "--home", home.root, "--json")
    assert all_but_the_audit() == before


def test_release_show_verify_and_build_agree(hopewall: CommandLine, home: Home) -> None:
    built = hopewall.succeeds("release", "build", "--home", home.root, "--json").json
    assert {"channel", "version", "shown", "hidden", "decided", "faults"} <= set(built)
    assert built["decided"] == 0
    assert built["shown"] + built["hidden"] == PEOPLE
    told = hopewall.succeeds("release", "show", "--home", home.root, "--json").json
    assert (told["channel"], told["version"]) == ("lobby", built["version"])
    assert told["stories"] == built["shown"]
    report = hopewall.succeeds("release", "verify", "--home", home.root, "--json").json
    assert report["sound"] is True
    assert report["faults"] == []
    assert {head["channel"] for head in report["heads"]} == {"lobby", "session"}
    assert told.pop("held") == []
    assert told in report["heads"]
    assert len(told["key"].split()) == 8


def test_release_in_words(hopewall: CommandLine, home: Home) -> None:
    built = hopewall.succeeds("release", "build", "--home", home.root, "--channel", "session").out
    assert built.startswith("session 2: ")
    assert "version" in hopewall.succeeds("release", "show", "--home", home.root).out


def test_release_build_again_decides_everything(hopewall: CommandLine, home: Home) -> None:
    built = hopewall.succeeds("release", "build", "--home", home.root, "--again", "--json").json
    assert built["decided"] == PEOPLE


def test_release_verify_of_an_unsound_release_is_no_success(
    hopewall: CommandLine, home: Home
) -> None:
    victim = next(path for path in sorted((home.release / "objects").rglob("*")) if path.is_file())
    replace_bytes(victim, b"other bytes")
    spoken = hopewall("release", "verify", "--home", home.root, "--json")
    assert spoken.code == 1
    assert spoken.json["sound"] is False
    assert victim.name in spoken.json["faults"][0]


def test_withdraw_answers_programs_and_people(hopewall: CommandLine, home: Home) -> None:
    member = ordinary()
    said = hopewall.succeeds(
        "withdraw", member.name[Language.EN], "--home", home.root, "--json", "--how", "phone"
    )
    assert said.json["person"] == person_of(member)
    assert said.json["stories"] == [story_of(member)]
    assert said.json["channels"] == ["lobby", "session"]
    assert said.json["hidden_seconds"] <= said.json["removed_seconds"]
    assert said.err == ""
    words = hopewall.succeeds("withdraw", person_of(ordinary(1)), "--home", home.root)
    assert "Hidden on every screen" in words.out
    assert f"Withdrawn: 1 story of {person_of(ordinary(1))}.\n" in words.out
    gate = hopewall.succeeds("gate", "--home", home.root, "--json").json
    reasons = {story["id"]: story["reasons"] for story in gate["stories"]}
    assert reasons[story_of(member)] == ["CG-25 withdrawn"]


def test_the_kiosk_without_a_display_says_what_to_do_instead(
    hopewall: CommandLine, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    before = hashes(home.root)
    hopewall.fails("--home", home.root, saying="hopewall tour --home")
    (home.kiosk / "pin.json").unlink()
    hopewall.fails("--home", home.root, saying="hopewall tour --home")
    assert set(before) - set(hashes(home.root)) == {"kiosk/pin.json"}


def test_a_terminal_that_knows_no_chinese_is_no_reason_to_fall_over(tmp_path: Path) -> None:
    place = str(tmp_path / "没有")
    ended = alone("gate", "--home", place, PYTHONIOENCODING="ascii", LC_ALL="C")
    assert ended.returncode == 1
    one_sentence(ended.stderr, "\\u6ca1")
