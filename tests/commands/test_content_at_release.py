"""`hopewall release build` and the explainers: it publishes, and says what is not shown."""

from functools import partial
from pathlib import Path

import pytest

from hopewall.commands import release
from hopewall.education.site_settings import FILE_NAME
from hopewall.services.content_check import check_content
from hopewall.services.home import Home
from tests.commands.speech import CommandLine
from tests.education.sample_pages import ENGLISH
from tests.education.test_library import shelve


@pytest.fixture(autouse=True)
def small_content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shipped = shelve(tmp_path / "content")
    monkeypatch.setattr(release, "check_content", partial(check_content, shipped=shipped))


def test_a_release_without_own_pages_says_nothing_of_them(
    hopewall: CommandLine, home: Home
) -> None:
    built = hopewall.succeeds("release", "build", "--home", home.root, "--json")
    assert built.json["content"] == []
    assert built.err == ""


def test_a_bad_own_page_is_one_line_and_does_not_stop_the_release(
    hopewall: CommandLine, home: Home
) -> None:
    page = home.content / "en" / "small-page.md"
    page.parent.mkdir(parents=True)
    page.write_text(ENGLISH, "utf-8")
    good = hopewall.succeeds("release", "build", "--home", home.root, "--json")
    assert not any("instead" in said for said in good.json["content"])
    page.write_text(ENGLISH.replace("You wait", "<b>You wait"), "utf-8")
    built = hopewall.succeeds("release", "build", "--home", home.root, "--json")
    assert built.json["version"] == good.json["version"] + 1
    lines = [line for line in built.err.splitlines() if "small-page.md, line" in line]
    assert [line for line in lines if "its last good version is shown instead" in line] == [
        said for said in built.json["content"] if "instead" in said
    ]
    assert built.err.splitlines() == built.json["content"]
    kept = home.content / "kept" / "en" / "small-page.md"
    assert kept.read_text("utf-8") == ENGLISH


def test_a_site_without_a_number_for_the_night_is_told(hopewall: CommandLine, home: Home) -> None:
    settings = home.root / FILE_NAME
    lines = settings.read_text("utf-8").splitlines(keepends=True)
    settings.write_text("".join(line for line in lines if "nurse_24h" not in line), "utf-8")
    built = hopewall.succeeds("release", "build", "--home", home.root)
    assert built.err.count("\n") == 1
    assert "when-to-call cannot be shown" in built.err
