"""The site's own settings: read, checked field by field, and written in one step.

What decides about people (whose laws, where, which time zone) is the gate's again at the next
publishing: every earlier decision was made under other rules then.
"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.clean_text import clean
from hopewall.core.said import Said
from hopewall.core.site import LocalText, Site
from hopewall.core.staff import Permission
from hopewall.core.writing_limits import FieldFault
from hopewall.education.site_settings import (
    FILE_NAME,
    LARGEST,
    LINK,
    SiteRead,
    parse_site,
    site_toml,
)
from hopewall.release.durable import read_whole, write_durably
from hopewall.services.auditing import note_deed
from hopewall.services.home_paths import UnknownHomeError, home_written_out
from hopewall.services.studio.desk import Desk, needs
from hopewall.services.studio.person_page import HistoryLine, history_lines
from hopewall.vault import StaffMember as StaffMember  # noqa: PLC0414 - screens see no vault

PREVIOUS: Final = "site.toml.previous"
"""The settings as they were before the last change: somebody's own comments stand there."""
_LONGEST: Final = 80
_PHONE: Final = re.compile(r"[0-9０-９+()（）\-–—/. 转ext#*]{0,40}", re.IGNORECASE)
_TERRITORY: Final = re.compile(r"[A-Z]{2}")
_LONGEST_PATH: Final = 400
_EVENTS: Final = 500


@dataclass(frozen=True, slots=True)
class SiteSettings:
    """The settings as the file says them; `sha256` is what a save compares with."""

    site: Site
    sha256: str


@dataclass(frozen=True, slots=True)
class SettingsSaved:
    """They are on the disk; a new `Desk` is made with this site."""

    settings: SiteSettings


@dataclass(frozen=True, slots=True)
class SettingsNotSaved:
    """Nothing was written: each fault is said beside its field."""

    faults: tuple[FieldFault, ...]


@dataclass(frozen=True, slots=True)
class SettingsMoved:
    """Somebody else changed the file meanwhile; nothing was written over theirs."""

    theirs: SiteSettings | None
    sentence: Said


@dataclass(frozen=True, slots=True)
class SettingsFaulty:
    """The file cannot be read as settings: it has to be mended by hand."""

    sentence: Said


@needs(Permission.VIEW)
def open_settings(desk: Desk) -> SiteSettings | SettingsFaulty:
    """Read `site.toml` as it is now."""
    return _read(desk)


@needs(Permission.SITE_ADMIN)
def save_settings(
    desk: Desk, seen: SiteSettings, site: Site
) -> SettingsSaved | SettingsNotSaved | SettingsMoved | SettingsFaulty:
    """Write the settings, if every field of them is sound."""
    faults = settings_faults(seen.site, site)
    if faults:
        return SettingsNotSaved(faults)
    present = _read(desk)
    if isinstance(present, SettingsFaulty):
        return present
    if present.sha256 != seen.sha256:
        return SettingsMoved(
            present,
            Said(
                "Somebody else changed the settings meanwhile: look at them and save again.",
                "另一位同事刚刚改了设置：请核对后再保存。",
            ),
        )
    text = site_toml(site)
    read = parse_site(text, FILE_NAME)
    if not isinstance(read, SiteRead) or read.site != site:
        sentence = "" if isinstance(read, SiteRead) else read.sentence
        return SettingsFaulty(
            Said(
                f"The settings cannot be written as they are. {sentence}".strip(),
                "这些设置无法写入：请检查各项内容。",
            )
        )
    path = desk.home.root / FILE_NAME
    note_deed(desk.vault, _deed(desk, seen.site, site))
    write_durably(desk.home.root / PREVIOUS, read_whole(path, LARGEST))
    write_durably(path, text.encode())
    saved = _read(desk)
    return SettingsSaved(saved) if isinstance(saved, SiteSettings) else saved


def settings_faults(before: Site, site: Site) -> tuple[FieldFault, ...]:
    """Return what is wrong with settings as they are typed, field by field."""
    return tuple(_faults(before, site))


@needs(Permission.VIEW)
def list_staff(desk: Desk) -> tuple[StaffMember, ...]:
    """Return everybody who works or worked here, those who left last."""
    with desk.vault.reading() as reading:
        people = reading.staff.all()
    return tuple(sorted(people, key=lambda one: (one.removed_at is not None, one.name)))


@needs(Permission.VIEW)
def site_history(desk: Desk) -> tuple[HistoryLine, ...]:
    """Return what was done last that concerns no single person, the newest first."""
    with desk.vault.reading() as reading:
        count, _ = reading.audit.head()
        events = [
            event
            for event in reading.audit.events(max(count - _EVENTS, 0))
            if event.object_kind not in _OF_PEOPLE
        ]
        return history_lines(reading, events)


_OF_PEOPLE: Final = frozenset(
    {
        ObjectKind.PERSON.value,
        ObjectKind.CONSENT.value,
        ObjectKind.STORY.value,
        ObjectKind.SCAN.value,
        ObjectKind.WITHDRAWAL.value,
        ObjectKind.RECEIPT.value,
        ObjectKind.CLAIM.value,
    }
)


def _read(desk: Desk) -> SiteSettings | SettingsFaulty:
    data = read_whole(desk.home.root / FILE_NAME, LARGEST)
    try:
        read = parse_site(data.decode(), FILE_NAME)
    except UnicodeDecodeError:
        return SettingsFaulty(Said("site.toml is no text in UTF-8.", "site.toml 不是 UTF-8 文本。"))
    if not isinstance(read, SiteRead):
        return SettingsFaulty(
            Said(read.sentence, "site.toml 有误：请管理员按英文提示改正。" + read.sentence)
        )
    return SiteSettings(read.site, hashlib.sha256(data).hexdigest())


def _faults(before: Site, site: Site) -> Iterator[FieldFault]:
    if site.site_id != before.site_id or site.demonstration != before.demonstration:
        yield FieldFault(
            "site_id",
            Said(
                "Consents name this place by its id: it is never changed.",
                "同意书以此编号指代本院，不能更改。",
            ),
        )
    if not site.languages or len(set(site.languages)) != len(site.languages):
        yield FieldFault("languages", Said("Choose at least one language.", "请至少选择一种语言。"))
    if not site.profiles:
        yield FieldFault("profiles", Said("Say whose laws hold here.", "请选择适用哪里的法规。"))
    if not _TERRITORY.fullmatch(site.territory):
        yield FieldFault(
            "territory", Said("Two capital letters, such as CN.", "两个大写字母，例如 CN。")
        )
    if not _is_zone(site.timezone):
        yield FieldFault(
            "timezone",
            Said("Write it like Asia/Shanghai.", "请写成 Asia/Shanghai 这样的形式。"),
        )
    for name, texts in (("name", site.name), ("motto", site.motto)):
        yield from _texts(name, texts, site, needed=True)
    yield from _texts("opening_hours", site.opening_hours, site, needed=False)
    yield from _phones(site)
    yield from _numbers(site)
    if site.link and not LINK.fullmatch(site.link):
        yield FieldFault(
            "link",
            Said(
                "An address such as https://example.org/cells.",
                "请填写网址，例如 https://example.org/cells。",
            ),
        )
    if not _is_place(site.audit_anchors):
        yield FieldFault(
            "audit_anchors",
            Said(
                "One line with the place of a file, with a home folder that is there.",
                "请用一行填写文件位置，所写的用户文件夹须存在。",
            ),
        )


def _is_place(written: str) -> bool:
    if len(written) > _LONGEST_PATH or not written.isprintable():
        return False
    try:
        home_written_out(Path(written))
    except UnknownHomeError:
        return False
    return True


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def _texts(name: str, texts: LocalText, site: Site, *, needed: bool) -> Iterator[FieldFault]:
    for language in site.languages:
        text = texts.get(language, "")
        if needed and not text.strip():
            yield FieldFault(
                name, Said("Write it in this language too.", "这种语言也要填写。"), language
            )
        elif len(text) > _LONGEST or "\n" in text or clean(text)[1]:
            yield FieldFault(
                name,
                Said(
                    f"One line of at most {_LONGEST} plain characters.",
                    f"一行以内，最多 {_LONGEST} 个普通字符。",
                ),
                language,
            )


def _phones(site: Site) -> Iterator[FieldFault]:
    for name in ("main", "nurse_24h", "emergency", "crisis_line"):
        if not _PHONE.fullmatch(getattr(site.phones, name)):
            yield FieldFault(
                f"phones.{name}",
                Said("Digits, spaces and + ( ) - / only.", "只能填数字、空格和 + ( ) - / 等符号。"),
            )


_RANGES: Final = (
    ("fever_limit_c", 36.5, 40.0),
    ("stay_near_weeks", 0, 52),
    ("no_driving_weeks", 0, 52),
    ("lease_days", 1, 30),
    ("times.ask_after", 15, 3600),
    ("times.return_after", 5, 600),
    ("times.forward_every", 4, 120),
)


def _numbers(site: Site) -> Iterator[FieldFault]:
    for name, least, most in _RANGES:
        value: object = site
        for part in name.split("."):
            value = getattr(value, part)
        sound = isinstance(value, int | float) and not isinstance(value, bool)
        if not (sound and least <= value <= most):  # type: ignore[operator] # a number by now
            yield FieldFault(
                name,
                Said(
                    f"A whole number from {least} to {most}.",
                    f"应为 {least} 到 {most} 之间的整数。",
                )
                if isinstance(least, int)
                else Said(f"From {least} to {most}.", f"应在 {least} 到 {most} 之间。"),
            )


def _deed(desk: Desk, before: Site, after: Site) -> Deed:
    laws = (before.profiles, before.territory) != (after.profiles, after.territory)
    return Deed(
        AuditAction.PROFILE_CHANGED if laws else AuditAction.SITE_CHANGED,
        ObjectKind.SETTING,
        desk.clock(),
        before=site_toml(before),
        after=site_toml(after),
        reason="site",
    )
