"""A page's front matter as a form: title, main message, where it stands, when it is looked at."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from hopewall.core.codes import Language
from hopewall.core.explainer import Evidence
from hopewall.core.said import Said
from hopewall.services.studio.explainers import front_of
from hopewall.ui.models.studio.form_rows import FormRow
from hopewall.ui.viewmodels.studio.consent_answers import day_in
from hopewall.ui.viewmodels.studio.person_props import Told

_FORM: Final = (
    ("title", "words"),
    ("summary", "text"),
    ("main_message", "text"),
    ("actions", "text"),
    ("sources", "text"),
    ("evidence", "choice"),
    ("status_date", "day"),
    ("review_days", "words"),
    ("next_review", "day"),
    ("version", "words"),
)
_LISTS: Final = frozenset({"actions", "sources"})
"""Questions with one answer a line."""
FEWEST_SOURCES: Final = 2
_DAYS: Final = (1, 1_000)
_EMPTY: Final = Said("Write something here.", "请填写这一项。")
_FEW_SOURCES: Final = Said(
    f"At least {FEWEST_SOURCES} sources of sources.toml, one a line.",
    f"至少写 sources.toml 里的 {FEWEST_SOURCES} 个来源，每行一个。",
)
_NO_DAY: Final = Said("A day such as 2026-11-28.", "请写日期，例如 2026-11-28。")
_NO_DAYS: Final = Said(
    f"A whole number of days from {_DAYS[0]} to {_DAYS[1]}.",
    f"应为 {_DAYS[0]} 到 {_DAYS[1]} 之间的整数天数。",
)


def rows_of(text: str, typed: Mapping[str, str], language: Language) -> list[FormRow]:
    """Return the form over a page's text; `typed` is what could not be put into the text yet."""
    values = front_of(text)
    if values is None:
        return []
    rows = []
    for key, kind in _FORM:
        value = typed.get(key, _said(values.get(key)))
        fault = fault_in(key, value) if key in typed else None
        rows.append(
            FormRow(
                f"front.{key}",
                kind,
                "",
                tuple(map(str, Evidence)) if kind == "choice" else (),
                value,
                fault.in_language(language) if fault else "",
            )
        )
    return rows


def fault_in(key: str, value: str) -> Said | None:
    """Return what is wrong with one value of the form, or None."""
    kind = dict(_FORM)[key]
    if kind == "day":
        return None if day_in(value) else _NO_DAY
    if key == "review_days":
        plain = value.strip()
        sound = plain.isascii() and plain.isdigit() and _DAYS[0] <= int(plain) <= _DAYS[1]
        return None if sound else _NO_DAYS
    if key == "sources" and len(set(_listed(value))) < FEWEST_SOURCES:
        return _FEW_SOURCES
    return None if value.strip() else _EMPTY


def value_of(key: str, value: str) -> object:
    """Return a sound value as front matter keeps it."""
    kind = dict(_FORM)[key]
    if kind == "day":
        return day_in(value)
    if key in _LISTS:
        return list(dict.fromkeys(_listed(value)))
    return int(value) if key == "review_days" else " ".join(value.split("\n")).strip()


def reviewers_of(text: str) -> list[Told]:
    """Return who has read a page, as its front matter says it."""
    values = front_of(text) or {}
    found = values.get("reviewers")
    return [
        {
            "name": str(one.get("name", "")),
            "kind": str(one.get("kind", "")),
            "org": str(one.get("org", "")),
            "on": _said(one.get("date")),
        }
        for one in (found if isinstance(found, list) else [])
        if isinstance(one, dict)
    ]


def _listed(value: str) -> list[str]:
    return [line.strip() for line in value.split("\n") if line.strip()]


def _said(value: object) -> str:
    if isinstance(value, list):
        return "\n".join(map(str, value))
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else str(value)
