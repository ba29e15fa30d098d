"""The values of a site that an explainer may name, and the words for one that is not set."""

from enum import StrEnum

from hopewall.core.codes import Language
from hopewall.core.site import Site


class SiteValue(StrEnum):
    """What stands behind `site.` in an explainer.

    These differ by hospital, country and product (a US label says two weeks, a UK ward eight), so
    they are never typed into a page.
    """

    NAME = "name"
    PHONE_24H = "phone_24h"
    PHONE_MAIN = "phone_main"
    EMERGENCY_NUMBER = "emergency_number"
    CRISIS_LINE = "crisis_line"
    FEVER_C = "fever_c"
    STAY_NEAR = "stay_near"
    NO_DRIVING = "no_driving"


_UNSET = {
    SiteValue.NAME: {Language.EN: "this hospital", Language.ZH_HANS: "本院"},
    SiteValue.PHONE_24H: {
        Language.EN: "the 24-hour number your team gave you",
        Language.ZH_HANS: "团队给您的 24 小时电话",
    },
    SiteValue.PHONE_MAIN: {
        Language.EN: "the hospital's main number",
        Language.ZH_HANS: "医院总机",
    },
    SiteValue.EMERGENCY_NUMBER: {
        Language.EN: "the emergency number",
        Language.ZH_HANS: "急救电话",
    },
    SiteValue.CRISIS_LINE: {
        Language.EN: "the crisis line your team can give you",
        Language.ZH_HANS: "团队告诉您的心理援助热线",
    },
    SiteValue.STAY_NEAR: {
        Language.EN: "as long as your team says",
        Language.ZH_HANS: "团队告诉您的时间",
    },
    SiteValue.NO_DRIVING: {
        Language.EN: "as long as your team says",
        Language.ZH_HANS: "团队告诉您的时间",
    },
}


def is_set(site: Site, value: SiteValue) -> bool:
    """Whether the site has given this value; a page that needs it cannot be published before."""
    return bool(_given(site, value, Language.EN) or _given(site, value, Language.ZH_HANS))


def site_text(site: Site, value: SiteValue, language: Language) -> str:
    """Return the words for a value, or words that send the reader to the team."""
    return _given(site, value, language) or _UNSET[value][language]


def _given(site: Site, value: SiteValue, language: Language) -> str:
    match value:
        case SiteValue.NAME:
            return site.name.get(language, "")
        case SiteValue.PHONE_24H:
            return site.phones.nurse_24h
        case SiteValue.PHONE_MAIN:
            return site.phones.main
        case SiteValue.EMERGENCY_NUMBER:
            return site.phones.emergency
        case SiteValue.CRISIS_LINE:
            return site.phones.crisis_line
        case SiteValue.FEVER_C:
            return f"{site.fever_limit_c:.1f} °C"
        case SiteValue.STAY_NEAR:
            return _weeks(site.stay_near_weeks, language)
        case SiteValue.NO_DRIVING:
            return _weeks(site.no_driving_weeks, language)


def _weeks(number: int, language: Language) -> str:
    if not number:
        return ""
    if language is Language.ZH_HANS:
        return f"{number} 周"
    return "1 week" if number == 1 else f"{number} weeks"
