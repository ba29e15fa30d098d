"""`site.toml` is read strictly and every fault is one sentence with what to do."""

from pathlib import Path

import pytest

from hopewall.core.codes import Language
from hopewall.core.site import ProfileCode, Site
from hopewall.education.site_settings import (
    SiteFaulty,
    SiteMissing,
    SiteRead,
    read_site,
    site_toml,
)

SITE = Site(
    site_id="fictional-site",
    name={Language.ZH_HANS: "虚构医院", Language.EN: 'The "Fictional" Hospital'},
    motto={Language.ZH_HANS: "你的笑容,胜过最美的风景", Language.EN: "Your smile"},
    profiles=frozenset(ProfileCode),
    territory="CN",
    timezone="Asia/Shanghai",
)


def outcome(home: Path, text: str | bytes) -> SiteRead | SiteMissing | SiteFaulty:
    data = text if isinstance(text, bytes) else text.encode()
    (home / "site.toml").write_bytes(data)
    return read_site(home)


def test_what_was_written_is_read_back(tmp_path: Path) -> None:
    assert outcome(tmp_path, site_toml(SITE)) == SiteRead(SITE)


def test_a_missing_folder_and_a_missing_file_say_how_to_begin(tmp_path: Path) -> None:
    for home in (tmp_path, tmp_path / "nowhere"):
        found = read_site(home)
        assert isinstance(found, SiteMissing)
        assert "hopewall init" in found.sentence
    assert list(tmp_path.iterdir()) == []


GOOD = site_toml(SITE)
FAULTS: dict[str, tuple[str | bytes, str]] = {
    "not TOML": ("format = = 1", "TOML"),
    "endless number": ("format = " + "1" * 9000, "TOML"),
    "endless nesting": ("format = " + "[" * 9000, "TOML"),
    "empty": ("", "format"),
    "cut at a line": (GOOD[: GOOD.index("[motto]")], "motto"),
    "cut inside a line": (GOOD[: GOOD.index("[motto]") + 3], "TOML"),
    "not UTF-8": (b"\xff\xfe\x00", "UTF-8"),
    "newer": (GOOD.replace("format = 1", "format = 2"), "newer"),
    "unknown key": (GOOD + "colour = 'red'\n", "colour"),
    "unknown profile": (GOOD.replace('"CN", ', '"XX", '), "XX"),
    "unknown zone": (GOOD.replace("Asia/Shanghai", "Asia/Nowhere"), "Asia/Nowhere"),
    "zone outside": (GOOD.replace("Asia/Shanghai", "../../etc/passwd"), "timezone"),
    "wrong kind": (GOOD.replace("lease_days = 7", 'lease_days = "7"'), "lease_days"),
    "out of range": (GOOD.replace("lease_days = 7", "lease_days = 700"), "lease_days"),
    "no truth": (GOOD.replace("demonstration = false", "demonstration = 1"), "demonstration"),
    "territory": (GOOD.replace('"CN"  # ISO', '"china"  # ISO'), "territory"),
    "language twice": (GOOD.replace('["zh-Hans", "en"]', '["en", "en"]'), "twice"),
    "no name in one language": (
        site_toml(SITE._replace(name={Language.EN: "Only in English"})),
        "name.zh-Hans",
    ),
    "control": (GOOD.replace("Your smile", "Your \\u0007 smile"), "motto"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_is_one_sentence_that_names_it(fault: str, tmp_path: Path) -> None:
    text, named = FAULTS[fault]
    found = outcome(tmp_path, text)
    assert isinstance(found, SiteFaulty), found
    assert named in found.sentence
    assert "\n" not in found.sentence


def test_an_unreadable_file_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> str:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_text", refuse)
    found = outcome(tmp_path, GOOD)
    assert isinstance(found, SiteFaulty)
    assert "Permission denied" in found.sentence


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    assert isinstance(outcome(tmp_path, GOOD + "#" * 300_000), SiteFaulty)
