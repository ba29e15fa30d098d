"""What a story's road may hold before it is saved: its steps and months, its years and its place.

The limits are those of a published story (`core/public_story`): what is saved can always be read.
"""

import re
from collections.abc import Iterator
from typing import Final

from hopewall.core.clean_text import clean
from hopewall.core.draft import StoryContent
from hopewall.core.public_story import MAX_PLACE, MAX_STEPS, MAX_YEARS
from hopewall.core.said import Said
from hopewall.core.writing_limits import FieldFault

MONTH_AS: Final = Said(
    "Write year and month, such as 2024-03, or nothing.", "请填写年和月，例如 2024-03，也可以不填。"
)
YEARS_AS: Final = Said(
    f"Write whole years, from 0 to {MAX_YEARS}, or nothing.",
    f"请填写整年数（0 到 {MAX_YEARS}），也可以不填。",
)
PLACE_AS: Final = Said(
    f"A place is one line of at most {MAX_PLACE} plain characters.",
    f"地名只能是一行，最多 {MAX_PLACE} 个普通字符。",
)
STEPS_AS: Final = Said(
    f"A road has at most {MAX_STEPS} steps, each with a month such as 2024-03 or none.",
    f"最多 {MAX_STEPS} 步，每步的月份写作 2024-03，也可以不填。",
)

_KEPT: Final = re.compile(r"(?:[0-9]{4}-(?:0[1-9]|1[0-2]))?")
_TYPED: Final = re.compile(r"((?:19|20)[0-9]{2})\s*[-./年]?\s*(0?[1-9]|1[0-2])\s*月?")


def month_in(typed: str) -> str | None:
    """Return the month somebody typed, year first, as `YYYY-MM`; "" for none, None for nonsense."""
    text = typed.strip()
    if not text:
        return ""
    found = _TYPED.fullmatch(text)
    return f"{found[1]}-{int(found[2]):02d}" if found else None


def years_in(typed: str) -> tuple[int | None, bool]:
    """Return the whole years somebody typed, None for none, and whether they can be kept."""
    text = typed.strip()
    if not text:
        return None, True
    if text.isascii() and text.isdecimal() and int(text) <= MAX_YEARS:
        return int(text), True
    return None, False


def is_place(text: str) -> bool:
    """Whether this can be kept as a city or a region; "" can."""
    return len(text) <= MAX_PLACE and "\n" not in text and not clean(text)[1]


def road_faults(content: StoryContent) -> tuple[FieldFault, ...]:
    """Return what of the road cannot be saved."""
    return tuple(_faults(content))


def _faults(content: StoryContent) -> Iterator[FieldFault]:
    if content.years is not None and not 0 <= content.years <= MAX_YEARS:
        yield FieldFault("years", YEARS_AS)
    for name in ("city", "region"):
        if not is_place(getattr(content, name)):
            yield FieldFault(name, PLACE_AS)
    months = (point.month for point in content.timeline)
    if len(content.timeline) > MAX_STEPS or not all(map(_KEPT.fullmatch, months)):
        yield FieldFault("timeline", STEPS_AS)
