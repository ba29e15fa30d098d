"""The jurisdictions' files are read strictly, and the gate's table is what they say."""

import subprocess
import sys
from pathlib import Path

import pytest

from hopewall.core.profile_data import PROFILES
from hopewall.core.site import ProfileCode
from hopewall.profiles.reading import FOLDER, ProfileFileError, read_profile, read_profiles

ROOT = Path(__file__).resolve().parents[2]
CHINA = (FOLDER / "CN.toml").read_text("utf-8")


def test_the_gates_table_is_what_the_files_say() -> None:
    assert read_profiles() == dict(PROFILES)
    done = subprocess.run(
        [sys.executable, "packaging/profile_tables.py", "--check"], cwd=ROOT, check=False
    )
    assert done.returncode == 0


def test_there_is_a_file_for_every_jurisdiction_and_none_besides() -> None:
    assert {path.stem for path in FOLDER.glob("*.toml")} == set(ProfileCode)


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("[evidence_years]", "[evidence_year]", "unknown or missing rules"),
        ('code = "CN"', 'code = "US"', "wrong code"),
        ("zh-Hans = ", "fr = ", "wrong code or a name"),
        ("value = 60", "value = 0", "max_term_months has a wrong value"),
        ("value = 60", "value = true", "max_term_months has a wrong value"),
        ("value = 60", "value = [60]", "max_term_months has a wrong value"),
        ("value = [14]", "value = 14", "review_ages has a wrong value"),
        ("value = [14]", "value = [14, 14]", "review_ages has a wrong value"),
        ('"not_advertising"]', '"advertising"]', "ad_results has a wrong value"),
        ('["not_advertising"]', "[]", "ad_results has a wrong value"),
        ('"brand"', '"brands"', "photo_refused has a wrong value"),
        ('"revocation"', '"revoke"', "statements has a wrong value"),
        ("value = false", "value = 0", "has a wrong value"),
        ("seen = ", "read = ", "needs exactly value, source and seen"),
        ('seen = "whalehearted.com/23998787"', 'seen = " "', "names no source"),
        ("value = 60", "value = ", "is not TOML"),
    ],
)
def test_a_file_that_cannot_be_believed_says_which_rule_is_wrong(
    old: str, new: str, what: str
) -> None:
    assert old in CHINA
    with pytest.raises(ProfileFileError, match=what):
        read_profile(CHINA.replace(old, new, 1), ProfileCode.CN)
