"""R5: what belongs to the site or to the file of facts is not typed into a page."""

import re
from collections.abc import Iterator
from typing import Final

from hopewall.core.finding import Finding
from hopewall.education.checks.context import PageCheck

_SITE: Final = (
    (
        re.compile(
            r"(?<![\d,.])(?:\+\d{1,3}[ -])?(?:\(?0\d{1,4}\)?[ -])?\d{3,4}[ -]\d{4}(?![\d,.])"
            r"|(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)\d{3}-\d{3}-\d{4}(?!\d)"
        ),
        "a telephone number; write {{site.phone_24h}} or another site value.",
    ),
    (
        re.compile(
            r"(?:call|dial|phone|ring|text|拨打?|打|致电)\W{0,3}(?:\w+\W){0,1}?"
            r"(?<!\d)(?:12356|12320|120|110|119|911|988|999|112|111|116 ?123)(?![\d,])",
            re.IGNORECASE,
        ),
        "a telephone number; write {{site.emergency_number}} or {{site.crisis_line}}.",
    ),
    (
        re.compile(
            r"(?<![\d.])3[5-9](?:\.\d)?\s*(?:°\s?C?|℃|degrees|度)|(?<![\d.])10[0-4](?:\.\d)?\s*°\s?F"
            r"|(?:fever|temperature|体温|发烧)[^.。]{0,30}(?<![\d.])3[6-9]\.\d(?!\d)",
            re.IGNORECASE,
        ),
        "a fever limit; it is {{site.fever_c}}.",
    ),
    (
        re.compile(
            r"(?:driv\w+|behind the wheel)[^.]{0,60}?\d+ (?:weeks?|days?|months?)"
            r"|\d+ (?:weeks?|days?|months?)[^.]{0,40}?driv\w+"
            r"|(?:开车|驾驶|驾车)[^。]{0,30}?\d+\s*(?:周|天|个月|星期)"
            r"|\d+\s*(?:周|天|个月|星期)[^。，]{0,14}?(?:开车|驾驶|驾车)",
            re.IGNORECASE,
        ),
        "weeks without driving; they are {{site.no_driving}}, or a fact of facts.toml.",
    ),
    (
        re.compile(
            r"\b(?:stay|live|remain)\w* (?:close|near|within)[^.]{0,60}?\d+ (?:weeks?|days?|hours?)"
            r"|(?:住在|留在|待在)[^。]{0,14}?(?:附近|旁边)[^。]{0,12}?\d+\s*(?:周|天|个月|星期)",
            re.IGNORECASE,
        ),
        "weeks near the hospital; they are {{site.stay_near}}, or a fact of facts.toml.",
    ),
)
_PRICE: Final = re.compile(
    r"[¥￥$€£]\s?\d|\d[\d,.]*\s*(?:万|亿|千)?\s*(?:元|美元|人民币|英镑|欧元)"
    r"|\b\d[\d,.]* (?:million |thousand )?(?:yuan|dollars|RMB|euros|pounds)\b",
    re.IGNORECASE,
)
_APPROVAL: Final = re.compile(
    r"\bapprov\w+[^.]{0,50}?\b(?:19|20)\d\d\b|\b(?:19|20)\d\d\b[^.]{0,40}?\bapprov\w+"
    r"|(?:19|20)\d\d\s*年[^。]{0,24}?(?:获批|批准|上市)|(?:获批|批准|上市)[^。]{0,16}?(?:19|20)\d\d\s*年",
    re.IGNORECASE,
)


def check_typed_values(check: PageCheck) -> Iterator[Finding]:
    """Look for values of the site and for changing facts in every text of the page."""
    texts = [(passage.line, passage.text) for passage in check.texts]
    line = check.page.line_of("actions")
    texts += [(line, action) for action in check.front.actions]
    for line, text in texts:
        for pattern, why in _SITE:
            for found in pattern.finditer(text):
                yield check.found("site-value-typed", line, found[0].strip(), why)
        for found in _PRICE.finditer(text):
            why = "prices change; put it into facts.toml and write {{fact.…}}."
            yield check.found("typed-price", line, found[0], why)
        for found in _APPROVAL.finditer(text):
            why = "approvals change; put it into facts.toml and write {{fact.…}}."
            yield check.found("typed-approval", line, found[0], why)
