import pytest

from hopewall.core.codes import Language
from hopewall.core.site import KioskTimes, Phones, ProfileCode, Site
from hopewall.education.site_settings import SiteRead, read_site
from hopewall.services.studio.desk import NotAllowed
from hopewall.services.studio.site_editing import (
    PREVIOUS,
    SettingsMoved,
    SettingsNotSaved,
    SettingsSaved,
    SiteSettings,
    list_staff,
    open_settings,
    save_settings,
    site_history,
)
from tests.services.studio.conftest import ADMIN, CURATOR, Seat

EN, ZH = Language.EN, Language.ZH_HANS


def settings(at: Seat) -> SiteSettings:
    read = open_settings(at(ADMIN))
    assert isinstance(read, SiteSettings)
    return read


def test_a_setting_is_changed_in_one_step_and_the_earlier_file_kept(at: Seat) -> None:
    seen = settings(at)
    before = (at(ADMIN).home.root / "site.toml").read_bytes()
    site = seen.site._replace(fever_limit_c=37.8, opening_hours={EN: "8 to 5", ZH: "8 点到 17 点"})
    outcome = save_settings(at(ADMIN), seen, site)
    assert isinstance(outcome, SettingsSaved)
    assert outcome.settings.site == site
    read = read_site(at(ADMIN).home.root)
    assert isinstance(read, SiteRead)
    assert read.site == site
    assert (at(ADMIN).home.root / PREVIOUS).read_bytes() == before
    again = save_settings(at(ADMIN), seen, seen.site)
    assert isinstance(again, SettingsMoved)
    lines = site_history(at(ADMIN))
    assert isinstance(lines, tuple)
    assert (lines[0].what.en, lines[0].who) == ("The site's settings were changed", "Sulan")


@pytest.mark.parametrize(
    ("field", "change"),
    [
        ("name", lambda site: site._replace(name={EN: "x", ZH: " "})),
        ("motto", lambda site: site._replace(motto={EN: "x" * 81, ZH: "好"})),
        ("profiles", lambda site: site._replace(profiles=frozenset())),
        ("languages", lambda site: site._replace(languages=())),
        ("territory", lambda site: site._replace(territory="China")),
        ("timezone", lambda site: site._replace(timezone="Beijing")),
        ("fever_limit_c", lambda site: site._replace(fever_limit_c=98.6)),
        ("lease_days", lambda site: site._replace(lease_days=0)),
        ("phones.nurse_24h", lambda site: site._replace(phones=Phones(nurse_24h="call <b>"))),
        ("times.ask_after", lambda site: site._replace(times=KioskTimes(ask_after=1))),
        ("site_id", lambda site: site._replace(site_id="other")),
        ("audit_anchors", lambda site: site._replace(audit_anchors="~nobody-here/a.txt")),
        ("audit_anchors", lambda site: site._replace(audit_anchors="two\nlines")),
        ("opening_hours", lambda site: site._replace(opening_hours={EN: "a\nb", ZH: ""})),
    ],
)
def test_each_field_says_what_is_wrong_with_it(at: Seat, field: str, change: object) -> None:
    assert callable(change)
    seen = settings(at)
    wrong = change(seen.site)
    assert isinstance(wrong, Site)
    outcome = save_settings(at(ADMIN), seen, wrong)
    assert isinstance(outcome, SettingsNotSaved), outcome
    assert field in [fault.field for fault in outcome.faults]
    assert all(fault.sentence.zh_hans and fault.sentence.en for fault in outcome.faults)
    assert settings(at) == seen


def test_a_change_of_laws_stands_in_the_audit_by_its_name(at: Seat) -> None:
    seen = settings(at)
    site = seen.site._replace(profiles=frozenset({ProfileCode.CN}))
    assert isinstance(save_settings(at(ADMIN), seen, site), SettingsSaved)
    lines = site_history(at(ADMIN))
    assert isinstance(lines, tuple)
    assert lines[0].what.en == "The jurisdictions were changed"


def test_only_administrators_change_settings_and_everybody_sees_who_works_here(at: Seat) -> None:
    seen = settings(at)
    assert isinstance(save_settings(at(CURATOR), seen, seen.site), NotAllowed)
    staff = list_staff(at(CURATOR))
    assert isinstance(staff, tuple)
    assert {"Ruoxi", "Sulan"} <= {member.name for member in staff}
