"""A small good page in both languages, about nothing real, and the shelf it stands on."""

from datetime import date

from hopewall.core.blocks import Blocks
from hopewall.core.codes import Language
from hopewall.core.figures import Figure, FigureWords
from hopewall.core.finding import Finding
from hopewall.core.references import Fact, Source, SourceKind, Term, TermWords
from hopewall.education.checks.context import Shelf
from hopewall.education.checks.page import page_findings
from hopewall.education.page_file import ParsedPage, parse_page, read_blocks

TODAY = date(2026, 11, 22)
PAGE_ID = "small-page"
EN, ZH = Language.EN, Language.ZH_HANS

ENGLISH = """\
+++
id = "small-page"
lang = "en"
title = "A small page"
summary = "What a small page says."
main_message = "Your cells can be a medicine."
kind = "topic"
audience = ["patient", "caregiver"]
country = ["any"]
evidence = "mixed"
status_date = 2026-11-22
review_days = 365
next_review = 2027-11-22
version = "1.0.0"
author = { name = "A writer", role = "writer" }
reviewers = []
funding = "none"
sources = ["paper-a", "paper-b"]
actions = ["Ask your team what it means for you."]
print = true
changes = [{ date = 2026-11-22, what = "First version." }]
+++

::: know-this
Your cells can be a medicine.
:::

## What the lab does {#the-lab}

The lab makes [CAR T cells](term:car-t) for you. You wait for them at home.

1. A nurse takes your blood.
2. You get the cells back.

```figure
id = "a-drawing"
```

## What may happen {#what-may-happen}

In a study, 58 in every 100 people had no sign of it left.[^paper-a]
The study had 101 people and ran for 2 years.[^paper-a]

In the same study, 94 in every 100 people had [CRS](term:crs).[^paper-b]

- Call {{site.phone_24h}} if you have a fever.
- It cost {{fact.a-price}} when we last looked.
- Read on [here](other-page.md#there).

| Place | Since |
|-------|-------|
| China | 2021 [^paper-a] |

## Key points {#key-points}

- Your cells can help you.

```question
id = "small-question"
open = "Tell us in your own words what the lab does."
ask = "Who makes the cells?"
back = "the-lab"
short = "The lab adds a gene to the cells."

[[choice]]
says = "The lab"
reply = "Yes, the lab makes them."
right = true

[[choice]]
says = "The nurse"
reply = "The nurse takes your blood. The lab makes the cells."

[[choice]]
says = "The bank"
reply = "No bank takes part."
```
"""

CHINESE = """\
+++
id = "small-page"
lang = "zh-Hans"
title = "小小的一页"
summary = "这一页说什么。"
main_message = "您的细胞可以当药。"
kind = "topic"
audience = ["patient", "caregiver"]
country = ["any"]
evidence = "mixed"
status_date = 2026-11-22
review_days = 365
next_review = 2027-11-22
version = "1.0.0"
author = { name = "A writer", role = "writer" }
reviewers = []
funding = "none"
sources = ["paper-a", "paper-b"]
actions = ["问问团队，这对您意味着什么。"]
print = true
changes = [{ date = 2026-11-22, what = "第一版。" }]
translation = { of = "1.0.0", english = "", translator = "A writer", back_checked_by = "" }
+++

::: know-this
您的细胞可以当药。
:::

## 实验室做什么 {#the-lab}

实验室为您做 [CAR-T 细胞](term:car-t)。您在家里等。

1. 护士给您抽血。
2. 细胞输回您的身体。

```figure
id = "a-drawing"
```

## 可能会怎样 {#what-may-happen}

一项研究里，每 100 人中有 58 人查不到病。[^paper-a] 研究有 101 人，做了 2 年。[^paper-a]

同一项研究里，每 100 人中有 94 人出现 [CRS](term:crs)。[^paper-b]

- 发烧就打电话：{{site.phone_24h}}。
- 上次查到的价格：{{fact.a-price}}。
- 请看[这里](other-page.md#there)。

| 地方 | 时间 |
|------|------|
| 中国 | 2021 [^paper-a] |

## 要点 {#key-points}

- 您的细胞能帮您。

```question
id = "small-question"
open = "用您自己的话说说，实验室做什么。"
ask = "谁来做细胞？"
back = "the-lab"
short = "实验室给细胞加了一个基因。"

[[choice]]
says = "实验室"
reply = "对，是实验室做的。"
right = true

[[choice]]
says = "抽血护士"
reply = "护士给您抽血。细胞是实验室做的。"

[[choice]]
says = "某家银行"
reply = "没有银行参加。"
```
"""

TEXTS = {EN: ENGLISH, ZH: CHINESE}


def term(
    term_id: str, english: str, chinese: str, *also: str, everyday: bool = False, says: str = "x"
) -> Term:
    words = {EN: TermWords(english, says, also), ZH: TermWords(chinese, "说明")}
    return Term(term_id, words, everyday)


def source(source_id: str, kind: SourceKind, year: int | None = 2024) -> Source:
    return Source(source_id, "A title", kind, "https://example.org", "2026-11", year)


def _figure() -> Figure:
    words = FigureWords("A caption", "word " * 30, {})
    chinese = FigureWords("说明", "字" * 40, {})
    return Figure("a-drawing", "<svg/>", {EN: words, ZH: chinese})


SHELF = Shelf(
    glossary={
        t.term_id: t
        for t in (
            term("car-t", "CAR T cell", "CAR-T 细胞", "CAR T cells", "CAR T"),
            term("crs", "CRS", "CRS"),
            term("relapse", "Relapse", "复发"),
            term("cell", "Cell", "细胞", "cells", everyday=True),
        )
    },
    sources={
        s.source_id: s
        for s in (
            source("paper-a", SourceKind.PAPER),
            source("paper-b", SourceKind.LABEL, 2010),
            source("old-paper", SourceKind.PAPER, 2010),
            source("company-a", SourceKind.COMPANY),
            source("news-a", SourceKind.NEWS),
        )
    },
    facts={
        "a-price": Fact(
            "a-price",
            "A price",
            {EN: "¥1 million", ZH: "100 万元"},
            "2025",
            TODAY,
            date(2027, 1, 1),
            ("paper-a",),
        )
    },
    figures={"a-drawing": _figure()},
    headings={"other-page": frozenset({"there"})},
    planned=frozenset({"other-page", "planned-page"}),
)


def parsed(text: str, language: Language = EN, page_id: str = PAGE_ID) -> ParsedPage:
    return parse_page(text, f"{language}/{page_id}.md", page_id, language)


def findings(
    text: str,
    language: Language = EN,
    page_id: str = PAGE_ID,
    *,
    today: date = TODAY,
    own: bool = False,
    shelf: Shelf = SHELF,
) -> list[Finding]:
    return page_findings(parsed(text, language, page_id), shelf, today, own=own)


def blocks(text: str) -> tuple[Blocks, list[tuple[int, str, str]]]:
    """Return the blocks of a body, and line, rule and words of what was reported."""
    reports: list[tuple[int, str, str]] = []

    def report(line: int, rule: str, words: str, why: str) -> None:
        assert why
        reports.append((line, rule, words))

    return read_blocks(text.split("\n"), 1, report), reports
