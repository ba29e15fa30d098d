"""The explainers at a release: what is kept, what is said, and that it costs nothing twice."""

from functools import partial
from pathlib import Path

import pytest

from hopewall.core.site import Phones
from hopewall.education import library_reader
from hopewall.education.kept_pages import FOLDER
from hopewall.services import content_check
from hopewall.services.content_check import MEMORY, check_content
from hopewall.services.home import Home
from tests.education.sample_pages import CHINESE, ENGLISH, TODAY
from tests.education.test_library import shelve
from tests.services.demonstration import SITE

BAD = ENGLISH.replace("You wait", "<script>You wait")
OURS = ENGLISH.replace("A small page", "Our small page")


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    return shelve(tmp_path / "program" / "content")


@pytest.fixture
def own(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


class Check(partial[tuple[str, ...]]):
    """The check of one home."""


@pytest.fixture
def check(own: Home, shipped: Path) -> Check:
    return Check(check_content, own, SITE, TODAY, shipped=shipped)


def write(home: Home, text: str, name: str = "en/small-page.md") -> Path:
    page = home.content / name
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_text(text, "utf-8")
    return page


def reads(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Count how often everything is read."""
    counted: list[int] = []
    real = library_reader.read_library

    def reading(*words: object, **named: object) -> object:
        counted.append(1)
        return real(*words, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(library_reader, "read_library", reading)
    return counted


def test_without_own_pages_nothing_is_read_or_written(
    own: Home, check: Check, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted = reads(monkeypatch)
    assert check() == ()
    assert not counted
    assert not own.root.exists()


def test_a_good_own_page_is_kept_and_nothing_is_said(own: Home, check: Check) -> None:
    write(own, OURS)
    write(own, CHINESE, "zh-Hans/small-page.md")
    said = check()
    assert not any("is shown instead" in sentence for sentence in said)
    assert (own.content / FOLDER / "en" / "small-page.md").read_text("utf-8") == OURS


def test_a_bad_own_page_keeps_its_last_good_version_and_is_named(own: Home, check: Check) -> None:
    write(own, OURS)
    check()
    write(own, BAD)
    (said,) = [sentence for sentence in check() if "last good version" in sentence]
    assert said.startswith("content/en/small-page.md, line ")
    assert "\n" not in said
    assert (own.content / FOLDER / "en" / "small-page.md").read_text("utf-8") == OURS


def test_what_was_checked_is_not_read_again_until_it_changes(
    own: Home, check: Check, shipped: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = write(own, BAD)
    counted = reads(monkeypatch)
    first = check()
    assert first
    assert check() == first
    assert len(counted) == 1
    page.write_text(OURS, "utf-8")
    check()
    assert len(counted) == 2
    glossary = shipped / "glossary.toml"
    glossary.write_text(glossary.read_text("utf-8") + "# more\n", "utf-8")
    check()
    assert len(counted) == 3
    (own.content / FOLDER / "en" / "small-page.md").unlink()
    check()
    assert len(counted) == 4
    check(again=True)
    assert len(counted) == 5
    check()
    assert len(counted) == 5


@pytest.mark.parametrize("spoilt", [b"", b"{", b"[]", b'{"checked": 1}', b"\xff", b"[" * 9000])
def test_a_spoilt_memory_is_only_forgotten(own: Home, check: Check, spoilt: bytes) -> None:
    write(own, BAD)
    first = check()
    (own.kiosk / MEMORY).write_bytes(spoilt)
    assert check() == first


def test_what_changes_during_the_check_is_not_remembered(
    own: Home, check: Check, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = write(own, OURS)
    real = content_check._check

    def slow(home: Home, *words: object) -> list[str]:
        found = real(home, *words)  # type: ignore[arg-type]
        page.write_text(BAD, "utf-8")
        return found

    monkeypatch.setattr(content_check, "_check", slow)
    check()
    assert not (own.kiosk / MEMORY).exists()


def test_a_block_in_the_shipped_content_is_reported_when_all_is_checked(
    own: Home, check: Check, shipped: Path
) -> None:
    (shipped / "en" / "small-page.md").write_text(BAD, "utf-8")
    assert check() == ()
    assert any(said.startswith("content/en/small-page.md") for said in check(again=True))
    write(own, "x", "notes.toml")
    assert any(said.startswith("content/en/small-page.md") for said in check())


def test_a_site_without_a_number_for_the_night_is_told(own: Home, shipped: Path) -> None:
    site = SITE._replace(phones=Phones())
    (said,) = check_content(own, site, TODAY, shipped=shipped)
    assert "when-to-call cannot be shown" in said
    assert "phones.nurse_24h" in said


def test_pages_that_cannot_be_kept_are_said_and_nothing_is_raised(own: Home, check: Check) -> None:
    write(own, OURS)
    (own.content / FOLDER).write_text("in the way", "utf-8")
    assert any("cannot be kept" in said for said in check())


def test_own_pages_that_differ_between_the_languages_are_kept_all_the_same(
    own: Home, check: Check
) -> None:
    """They are shown (0033), so they are what a bad change gives way to."""
    write(own, CHINESE.replace("有 94 人", "有 49 人"), "zh-Hans/small-page.md")
    said = check()
    assert any(sentence.startswith("content/zh-Hans/small-page.md") for sentence in said)
    assert not any("instead" in sentence for sentence in said)
    assert (own.content / FOLDER / "zh-Hans" / "small-page.md").is_file()
