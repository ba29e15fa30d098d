"""Dates as they stand in a running text of each language."""

from datetime import date

from hopewall.core.codes import Language

_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def day(when: date, language: Language) -> str:
    """Return a day: 22 Nov 2026, or 2026 年 11 月 22 日."""
    if language is Language.ZH_HANS:
        return f"{when.year} 年 {when.month} 月 {when.day} 日"
    return f"{when.day} {_MONTHS[when.month - 1]} {when.year}"


def moment(text: str, language: Language) -> str:
    """Return a date that is as exact as its source: a year, a month or a day."""
    try:
        parts = [int(part) for part in text.split("-")]
        if len(parts) == 3:  # noqa: PLR2004 - year, month, day
            return day(date(*parts), language)
        year, month = (*parts, 0)[:2]
        name = _MONTHS[month - 1] if month else ""
    except (ValueError, IndexError, TypeError):
        return text
    if language is Language.ZH_HANS:
        return f"{year} 年 {month} 月" if month else f"{year} 年"
    return f"{name} {year}".strip()


def checked(when: date, language: Language, *, overdue: bool) -> str:
    """Return the words that follow a changing fact."""
    if language is Language.ZH_HANS:
        said = "可能已过时，核对于" if overdue else "核对于"
        return f"（{said} {day(when, language)}）"
    said = "may be out of date, checked" if overdue else "checked"
    return f" ({said} {day(when, language)})"
