"""A hospital's site: who runs the screens, under which law, and how the screens behave."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from hopewall.core.codes import Audience, ChannelName, Language

LocalText = Mapping[Language, str]


class ProfileCode(StrEnum):
    """Jurisdictions whose rules the gate knows."""

    CN = "CN"
    US = "US"
    EU = "EU"
    UK = "UK"


@dataclass(frozen=True, slots=True)
class Channel:
    """An audience at a place: what the gate decides for.

    `territory` is an ISO 3166-1 alpha-2 code; `profiles` are the site's own, to which the gate adds
    the person's.
    """

    name: ChannelName
    audience: Audience
    site_id: str
    territory: str
    profiles: frozenset[ProfileCode]
    vital_recheck_months: int = 6
    vital_reminder_days: int = 30
    allow_incapable: bool = False


class Phones(NamedTuple):
    """Numbers shown to visitors and families; empty where the site has not given one."""

    main: str = ""
    nurse_24h: str = ""
    emergency: str = ""
    crisis_line: str = ""
    """For somebody who feels they cannot go on."""


class KioskTimes(NamedTuple):
    """Seconds of quiet before the kiosk asks, and before it goes back to the wall."""

    ask_after: int = 90
    return_after: int = 20
    forward_every: int = 9
    """Seconds between two faces coming forward in the attract loop."""


class Site(NamedTuple):
    """The settings of `site.toml`, checked."""

    site_id: str
    name: LocalText
    motto: LocalText
    profiles: frozenset[ProfileCode]
    territory: str
    timezone: str
    languages: tuple[Language, ...] = (Language.ZH_HANS, Language.EN)
    phones: Phones = Phones()
    fever_limit_c: float = 38.0
    stay_near_weeks: int = 0
    """Weeks near the hospital after a CAR T infusion; 0: "as long as your team says"."""
    no_driving_weeks: int = 0
    """The same for driving."""
    opening_hours: LocalText = MappingProxyType({})
    lease_days: int = 7
    times: KioskTimes = KioskTimes()
    audit_anchors: str = ""
    """Where the audit's daily anchors are kept, on another disk if there is one; empty: in HOME."""
    link: str = ""
    """An address of the hospital's own for hand-outs, printed and as a code; empty for none."""
    demonstration: bool = False
    """Only in the demonstration hospital: "Fictional people, drawn portraits" stays on screen."""

    def channel(self, name: ChannelName) -> Channel:
        """Return the gate's view of one of this site's channels."""
        audience = {
            ChannelName.LOBBY: Audience.LOBBY_SCREEN,
            ChannelName.SESSION: Audience.EDUCATION_SESSION,
        }[name]
        return Channel(name, audience, self.site_id, self.territory, self.profiles)
