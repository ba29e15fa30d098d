"""What a cell means: dates, answers, codes. Each function raises CellError; an empty cell is None.

Nothing is guessed: a date whose day and month could be mistaken for each other is refused, and an
answer that is neither yes nor no is no answer to go on.
"""

import re
import unicodedata
from datetime import date
from enum import StrEnum
from typing import Final, TypeVar

from hopewall.core.consent import Answer
from hopewall.interop.table.fault import CellError

E = TypeVar("E", bound=StrEnum)

LONGEST_TEXT: Final = 400
_DATE: Final = re.compile(
    r"(\d{4})(?:-(\d{1,2})-|/(\d{1,2})/|\.(\d{1,2})\.|年(\d{1,2})月)(\d{1,2})日?"
    r"(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?"
)
_OTHER_ORDER: Final = re.compile(r"\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})(?: .*)?")
_FIRST_YEAR: Final = 1900
_LAST_YEAR: Final = 2200
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_TERRITORY: Final = re.compile(r"[A-Z]{2}")
_YEAR_MONTH: Final = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")
_SEPARATORS: Final = re.compile(r"[;,、；，\s]+")

_YES: Final = frozenset("yes y true 1 granted agree agreed 是 同意 ✓ √".split())
_NO: Final = frozenset("no n false 0 refused disagree declined 否 不 不同意 拒绝 ✗ ×".split())


def _normal(cell: str) -> str:
    return unicodedata.normalize("NFKC", cell).strip()


def text(cell: str) -> str:
    """Return a line of text as it stands."""
    if len(cell) > LONGEST_TEXT:
        raise CellError(f"it is longer than {LONGEST_TEXT} characters: shorten it.")
    return cell


def day(cell: str) -> date | None:
    """Return a day written as 2026-03-01, 2026/3/1, 2026.3.1 or 2026年3月1日; a time may follow."""
    written = _normal(cell)
    if not written:
        return None
    found = _DATE.fullmatch(written)
    if found is None:
        if _OTHER_ORDER.fullmatch(written):
            raise CellError("day and month could be mistaken for each other: write 2026-03-01.")
        raise CellError("this is no date: write it as 2026-03-01.")
    year, *months, of_month = found.groups()
    try:
        read = date(int(year), int(next(filter(None, months))), int(of_month))
    except ValueError as error:
        raise CellError("there is no such day: check it.") from error
    if not _FIRST_YEAR <= read.year <= _LAST_YEAR:
        raise CellError("the year cannot be right: check it.")
    return read


def flag(cell: str) -> bool | None:
    """Return yes or no."""
    written = _normal(cell).casefold()
    if not written:
        return None
    if written in _YES:
        return True
    if written in _NO:
        return False
    raise CellError("this is neither yes nor no: write yes, write no, or leave it empty.")


def answer(cell: str) -> Answer | None:
    """Return the answer that was given; an empty cell is no answer and never a yes."""
    given = flag(cell)
    if given is None:
        return None
    return Answer.GRANTED if given else Answer.REFUSED


def code(kind: type[E], cell: str) -> E | None:
    """Return a word of a closed vocabulary."""
    written = _normal(cell).casefold().replace(" ", "_")
    if not written:
        return None
    for member in kind:
        if written == member.value.casefold():
            return member
    allowed = ", ".join(kind)
    raise CellError(f"this word is not known: write one of {allowed}, or leave it empty.")


def codes(kind: type[E], cell: str) -> frozenset[E]:
    """Return several words of a closed vocabulary, separated by spaces, commas or semicolons."""
    found = (code(kind, one) for one in items(cell))
    return frozenset(one for one in found if one is not None)


def items(cell: str) -> tuple[str, ...]:
    """Return several words."""
    return tuple(one for one in _SEPARATORS.split(_normal(cell)) if one)


def languages(cell: str) -> tuple[str, ...]:
    """Return languages as BCP 47 tags."""
    found = items(cell)
    if not all(_LANGUAGE.fullmatch(one) for one in found):
        raise CellError("this is no language tag: write zh-Hans, en and the like.")
    return found


def territories(cell: str) -> frozenset[str]:
    """Return countries as ISO 3166-1 alpha-2 codes."""
    found = frozenset(one.upper() for one in items(cell))
    if not all(_TERRITORY.fullmatch(one) for one in found):
        raise CellError("this is no country code: write CN, US, GB and the like.")
    return found


def year_month(cell: str) -> str:
    """Return a month as YYYY-MM."""
    written = _normal(cell)
    if written and not _YEAR_MONTH.fullmatch(written):
        raise CellError("this is no month: write it as 2015-07.")
    return written
