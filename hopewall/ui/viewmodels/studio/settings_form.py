"""The site's settings as questions of a form, and the answers as settings again."""

import math
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from hopewall.core.codes import Language
from hopewall.core.site import KioskTimes, Phones, ProfileCode, Site
from hopewall.core.writing_limits import FieldFault
from hopewall.ui.models.studio.form_rows import FormRow
from hopewall.ui.viewmodels.studio.consent_answers import YES

Answers = Mapping[str, str]

_PHONES: Final = ("nurse_24h", "main", "emergency", "crisis_line")
_TIMES: Final = ("ask_after", "return_after", "forward_every")
_WEEKS: Final = ("stay_near_weeks", "no_driving_weeks")
_TEXTS: Final = ("name", "motto", "opening_hours")
_NO_NUMBER: Final = -1


@dataclass(frozen=True, slots=True)
class _Asked:
    key: str
    kind: str
    section: str
    options: tuple[str, ...] = ()


_LANGUAGES: Final = tuple(str(one) for one in Language)

_FORM: Final = (
    *(_Asked(f"{name}.{one}", "words", "place") for name in _TEXTS for one in Language),
    *(_Asked(f"phones.{name}", "words", "phones") for name in _PHONES),
    _Asked("fever_limit_c", "words", "care"),
    *(_Asked(name, "words", "care") for name in _WEEKS),
    *(_Asked(f"profiles.{code}", "tick", "laws") for code in ProfileCode),
    _Asked("territory", "words", "laws"),
    _Asked("timezone", "words", "laws"),
    *(_Asked(f"languages.{one}", "tick", "screens") for one in Language),
    _Asked("first_language", "choice", "screens", _LANGUAGES),
    *(_Asked(f"times.{name}", "words", "screens") for name in _TIMES),
    _Asked("lease_days", "words", "screens"),
    _Asked("link", "words", "papers"),
    _Asked("audit_anchors", "words", "papers"),
)

SECTIONS: Final = tuple(dict.fromkeys(one.section for one in _FORM))


def answers_of(site: Site) -> dict[str, str]:
    """Return settings as answers."""
    texts = {
        f"{name}.{one}": getattr(site, name).get(one, "") for name in _TEXTS for one in Language
    }
    return {
        **texts,
        **{f"phones.{name}": getattr(site.phones, name) for name in _PHONES},
        **{f"times.{name}": str(getattr(site.times, name)) for name in _TIMES},
        **{name: str(getattr(site, name)) for name in (*_WEEKS, "lease_days")},
        **{f"profiles.{code}": YES if code in site.profiles else "" for code in ProfileCode},
        **{f"languages.{one}": YES if one in site.languages else "" for one in Language},
        "first_language": str(site.languages[0]),
        "fever_limit_c": f"{site.fever_limit_c:g}",
        "territory": site.territory,
        "timezone": site.timezone,
        "link": site.link,
        "audit_anchors": site.audit_anchors,
    }


def site_of(answers: Answers, before: Site) -> Site:
    """Return the settings that these answers make; what is no number is out of every range."""
    ticked = [one for one in Language if answers.get(f"languages.{one}") == YES]
    languages = tuple(sorted(ticked, key=lambda one: str(one) != answers.get("first_language")))

    def texts(name: str) -> dict[Language, str]:
        found = {one: answers.get(f"{name}.{one}", "").strip() for one in languages}
        return found if any(found.values()) else {}

    def whole(name: str) -> int:
        typed = _plain(answers.get(name, ""))
        return int(typed) if typed.isascii() and typed.isdigit() else _NO_NUMBER

    return before._replace(
        name=texts("name"),
        motto=texts("motto"),
        opening_hours=texts("opening_hours"),
        languages=languages,
        profiles=frozenset(code for code in ProfileCode if answers.get(f"profiles.{code}") == YES),
        territory=_plain(answers.get("territory", "")),
        timezone=_plain(answers.get("timezone", "")),
        phones=Phones(**{name: answers.get(f"phones.{name}", "").strip() for name in _PHONES}),
        fever_limit_c=_number(answers.get("fever_limit_c", "")),
        stay_near_weeks=whole("stay_near_weeks"),
        no_driving_weeks=whole("no_driving_weeks"),
        lease_days=whole("lease_days"),
        times=KioskTimes(**{name: whole(f"times.{name}") for name in _TIMES}),
        link=_plain(answers.get("link", "")),
        audit_anchors=answers.get("audit_anchors", "").strip(),
    )


def rows_of(
    answers: Answers, faults: Iterable[FieldFault], told: Iterable[str] | None, language: Language
) -> list[FormRow]:
    """Return the questions as they stand; `told` are those whose faults are said, None for all."""
    said = {_key_of(fault): fault.sentence.in_language(language) for fault in faults}
    spoken = None if told is None else frozenset(told)
    both = all(answers.get(f"languages.{one}") == YES for one in Language)
    rows: list[FormRow] = []
    seen: set[str] = set()
    for one in _FORM:
        group, _, code = one.key.partition(".")
        unread = group in _TEXTS and answers.get(f"languages.{code}") != YES
        asked = not unread and (one.key != "first_language" or both)
        shown = spoken is None or one.key in spoken or _in_group(one.key, spoken)
        rows.append(
            FormRow(
                one.key,
                one.kind,
                one.section,
                one.options,
                answers.get(one.key, ""),
                said.get(one.key, "") if asked and shown else "",
                asked=asked,
                first=asked and one.section not in seen,
            )
        )
        if asked:
            seen.add(one.section)
    return rows


def changed_keys(before: Answers, after: Answers) -> list[str]:
    """Return what was answered otherwise, in the order of the form."""
    return [one.key for one in _FORM if before.get(one.key, "") != after.get(one.key, "")]


_FIRST_OF: Final = {
    "profiles": f"profiles.{next(iter(ProfileCode))}",
    "languages": f"languages.{next(iter(Language))}",
}


def _key_of(fault: FieldFault) -> str:
    if fault.language:
        return f"{fault.field}.{fault.language}"
    return _FIRST_OF.get(fault.field, fault.field)


def _in_group(key: str, told: frozenset[str]) -> bool:
    """Whether another tick of the same question was touched: the first one says it for all."""
    group = key.partition(".")[0]
    return group in _FIRST_OF and any(one.startswith(f"{group}.") for one in told)


def _plain(typed: str) -> str:
    """Return what was typed with full-width signs made narrow, and without outer blanks."""
    return unicodedata.normalize("NFKC", typed).strip()


def _number(typed: str) -> float:
    try:
        return float(_plain(typed))
    except ValueError:
        return math.nan
