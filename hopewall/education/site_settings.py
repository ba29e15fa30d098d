"""`site.toml`: a hospital's settings, read strictly, written with an explanation for each line."""

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from hopewall.core.codes import Language
from hopewall.core.site import KioskTimes, Phones, ProfileCode, Site
from hopewall.education.setting_table import SettingFaultError, SettingTable

C = TypeVar("C", ProfileCode, Language)

FORMAT: Final = 1
FILE_NAME: Final = "site.toml"
_TERRITORY: Final = re.compile(r"[A-Z]{2}")
LINK: Final = re.compile(r"https://[\w.-]+(?:/[\w./~%-]*)?", re.ASCII)
LARGEST: Final = 200_000
"""Bytes; nobody writes more by hand, and a wrong file should not be read whole."""


@dataclass(frozen=True, slots=True)
class SiteRead:
    """The settings, all checked."""

    site: Site


@dataclass(frozen=True, slots=True)
class SiteMissing:
    """There is no `site.toml`: this folder is no hopewall HOME."""

    sentence: str


@dataclass(frozen=True, slots=True)
class SiteFaulty:
    """The settings cannot be used; the sentence says which line and what to do."""

    sentence: str


SiteOutcome = SiteRead | SiteMissing | SiteFaulty


def read_site(home: Path) -> SiteOutcome:
    """Read and check `HOME/site.toml`; never raises and never writes."""
    path = home / FILE_NAME
    try:
        if not home.is_dir():
            return SiteMissing(
                f"There is no folder {home}; make one with 'hopewall init --home {home}'."
            )
        if not path.is_file():
            return SiteMissing(
                f"{home} holds no {FILE_NAME}; make the site with 'hopewall init --home {home}'."
            )
        if path.stat().st_size > LARGEST:
            return SiteFaulty(f"{path} is far too large to be the settings; put back a good copy.")
        text = path.read_text("utf-8")
    except OSError as error:
        return SiteFaulty(f"{path} cannot be read ({error.strerror}); check who may read it.")
    except UnicodeDecodeError:
        return SiteFaulty(f"{path} is no text in UTF-8; save it as UTF-8 or put back a good copy.")
    return parse_site(text, str(path))


def parse_site(text: str, where: str) -> SiteRead | SiteFaulty:
    """Check the text of a `site.toml`; `where` begins the sentence about a fault."""
    try:
        return SiteRead(_site(SettingTable(tomllib.loads(text), "")))
    except (ValueError, RecursionError) as error:
        return SiteFaulty(f"{where}: this is not valid TOML: {error}; mend that line.")
    except SettingFaultError as fault:
        return SiteFaulty(f"{where}: {fault}; mend that line.")


def _site(top: SettingTable) -> Site:
    version = top.whole("format", 0, 0, 10_000)
    if version > FORMAT:
        raise SettingFaultError(
            f"it was written by a newer hopewall (format {version}); update hopewall"
        )
    if version < 1:
        raise SettingFaultError("'format' must be 1")
    languages = _languages(top)
    site = Site(
        site_id=top.text("site_id"),
        name=_local(top.table("name", required=True), languages),
        motto=_local(top.table("motto", required=True), languages),
        profiles=frozenset(_codes(top, "profiles", ProfileCode)),
        territory=_territory(top),
        timezone=_zone(top),
        languages=languages,
        phones=_phones(top.table("phones")),
        fever_limit_c=top.number("fever_limit_c", 38.0, 36.5, 40.0),
        stay_near_weeks=top.whole("stay_near_weeks", 0, 0, 52),
        no_driving_weeks=top.whole("no_driving_weeks", 0, 0, 52),
        opening_hours=_local(top.table("opening_hours"), languages, required=False),
        lease_days=top.whole("lease_days", 7, 1, 30),
        times=_times(top.table("kiosk")),
        audit_anchors=top.text("audit_anchors", ""),
        link=_link(top),
        demonstration=top.flag("demonstration", default=False),
    )
    top.finish()
    return site


def _languages(top: SettingTable) -> tuple[Language, ...]:
    languages = tuple(_codes(top, "languages", Language))
    if len(set(languages)) != len(languages):
        raise SettingFaultError("'languages' names one twice")
    return languages


def _codes(top: SettingTable, key: str, kind: Callable[[str], C]) -> list[C]:
    found = []
    for value in top.texts(key):
        try:
            found.append(kind(value))
        except ValueError:
            raise SettingFaultError(f"'{top.name(key)}' does not know '{value}'") from None
    return found


def _territory(top: SettingTable) -> str:
    value = top.text("territory")
    if not _TERRITORY.fullmatch(value):
        raise SettingFaultError("'territory' must be two capital letters, such as CN")
    return value


def _zone(top: SettingTable) -> str:
    value = top.text("timezone")
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise SettingFaultError(
            f"'timezone' does not know '{value}'; write it like Asia/Shanghai"
        ) from None
    return value


def _link(top: SettingTable) -> str:
    value = top.text("link", "")
    if value and not LINK.fullmatch(value):
        raise SettingFaultError("'link' must be an address such as https://example.org/cells")
    return value


def _local(
    table: SettingTable, languages: tuple[Language, ...], *, required: bool = True
) -> dict[Language, str]:
    texts = {lang: table.text(lang, None if required else "") for lang in languages}
    table.finish()
    return texts if any(texts.values()) else {}


def _phones(table: SettingTable) -> Phones:
    phones = Phones(
        main=table.text("main", ""),
        nurse_24h=table.text("nurse_24h", ""),
        emergency=table.text("emergency", ""),
        crisis_line=table.text("crisis_line", ""),
    )
    table.finish()
    return phones


def _times(table: SettingTable) -> KioskTimes:
    times = KioskTimes(
        ask_after=table.whole("ask_after", 90, 15, 3600),
        return_after=table.whole("return_after", 20, 5, 600),
        forward_every=table.whole("forward_every", 9, 4, 120),
    )
    table.finish()
    return times


def site_toml(site: Site) -> str:
    """Return the text of a `site.toml` for these settings, explained line by line."""

    def quoted(value: str) -> str:
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'

    def listed(values: list[str]) -> str:
        return "[" + ", ".join(map(quoted, values)) + "]"

    def local(name: str, texts: Mapping[Language, str]) -> list[str]:
        # A text that is missing is written empty: whoever reads it says which one it is.
        told = (f"{lang} = {quoted(texts.get(lang, ''))}" for lang in site.languages)
        return ["", f"[{name}]", *told]

    lines = [
        "# The settings of this hopewall site. Restart the kiosk after a change.",
        f"format = {FORMAT}",
        f"site_id = {quoted(site.site_id)}  # as consent forms name this place; never change it",
        "# Whose rules every consent is held to: CN, US, EU, UK; together they are the strictest.",
        f"profiles = {listed(sorted(site.profiles))}",
        f"territory = {quoted(site.territory)}  # ISO 3166-1",
        f"timezone = {quoted(site.timezone)}  # consents end at this place's midnight",
        f"languages = {listed(list(site.languages))}  # the first is the one the kiosk returns to",
        f"fever_limit_c = {site.fever_limit_c}",
        "# Weeks after a CAR T infusion, by this hospital's rule; 0: as long as the team says.",
        f"stay_near_weeks = {site.stay_near_weeks}",
        f"no_driving_weeks = {site.no_driving_weeks}",
        f"lease_days = {site.lease_days}  # a screen that hears nothing this long shows no person",
        "# A file for the audit's daily anchors, best on another disk; empty: in this folder.",
        f"audit_anchors = {quoted(site.audit_anchors)}",
        "# An address of your own for hand-outs, printed and as a code; empty: none.",
        f"link = {quoted(site.link)}",
        f"demonstration = {str(site.demonstration).lower()}",
        *local("name", site.name),
        *local("motto", site.motto),
        "",
        "[phones]  # shown as they are written here; leave empty what there is not",
        f"main = {quoted(site.phones.main)}",
        f"nurse_24h = {quoted(site.phones.nurse_24h)}",
        f"emergency = {quoted(site.phones.emergency)}",
        f"crisis_line = {quoted(site.phones.crisis_line)}",
        "",
        "[kiosk]  # seconds",
        f"ask_after = {site.times.ask_after}",
        f"return_after = {site.times.return_after}",
        f"forward_every = {site.times.forward_every}",
    ]
    if site.opening_hours:
        lines += local("opening_hours", site.opening_hours)
    return "\n".join(lines) + "\n"
