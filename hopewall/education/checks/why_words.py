"""The particulars of a finding in the other language: for Studio, beside the text.

A rule says its particulars once, in the language of the program's files. What is not in the tables
is left out on the other language's screen, where the rule itself is still said; a test reads the
rules' own source and finds a sentence that is missing here.
"""

import re
from functools import cache
from types import MappingProxyType
from typing import Final

from hopewall.core.said import Said
from hopewall.education.checks.why_tables import IN_CHINESE, IN_ENGLISH, VALUES

_HAN: Final = re.compile(r"[\u4e00-\u9fff]")
_PLACE: Final = re.compile(r"\{(\d)\}")
_SHAPES: Final = MappingProxyType(
    {
        "BulletList": "列表",
        "Steps": "步骤",
        "Table": "表格",
        "Figure": "插图",
        "Callout": "提示框",
        "IconArray": "人形图",
        "Timeline": "时间轴",
        "Question": "问题",
        "Quote": "引文",
    }
)
_SHAPE: Final = re.compile(rf"({'|'.join(_SHAPES)})(?: of (\d+)| ([\w-]+)| (\d+ × \d+))?.*")


def why_said(why: str) -> Said:
    """Return the particulars of a finding in both languages, "" where nobody has said them."""
    if not why:
        return Said("", "")
    if why in IN_ENGLISH:
        return Said(IN_ENGLISH[why], why)
    return Said(why, why_in_chinese(why))


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    made = []
    # What says more of itself comes first: "{} is {}" would take any sentence.
    for english in sorted(IN_CHINESE, key=lambda one: -len(one.replace("{}", ""))):
        parts = [re.escape(part) for part in english.rstrip(".").split("{}")]
        made.append((re.compile("(.+?)".join(parts) + r"\.?", re.DOTALL), IN_CHINESE[english]))
    return tuple(made)


def why_in_chinese(why: str) -> str:
    """Return an English sentence's particulars in Chinese, "" where they are not in the table."""
    for pattern, chinese in _patterns():
        found = pattern.fullmatch(why)
        if found:
            return _filled(chinese, [_value(text) for text in found.groups()])
    return ""


def _filled(sentence: str, values: list[str]) -> str:
    return _PLACE.sub(lambda place: values[int(place[1])], sentence)


def _value(text: str) -> str:
    """Return a value within a sentence: numbers and names stay, our own words are said."""
    if text in VALUES:
        return VALUES[text]
    for english in (" and ", "; ", ", "):
        if english in text:
            return "、".join(_value(one) for one in text.split(english))
    shape = _SHAPE.fullmatch(text)
    if shape:
        count = f"（{shape[2]} 项）" if shape[2] and "×" not in text else ""
        return _SHAPES[shape[1]] + count
    kind, _, name = text.rpartition(" ")
    return f"{VALUES[kind]} {name}" if kind in VALUES else text
