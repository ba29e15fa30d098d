"""Every rule on a page fires on the page that breaks it, and is silent on the good one."""

from datetime import date
from pathlib import Path

import pytest

from hopewall.core.codes import Language
from hopewall.education.checks.rules import RULES
from tests.education.sample_pages import EN, PAGE_ID, TEXTS, ZH, findings

Change = tuple[str, str]

LAB = "The lab makes [CAR T cells](term:car-t) for you. You wait for them at home."
LAB_ZH = "实验室为您做 [CAR-T 细胞](term:car-t)。您在家里等。"
REVIEWER = (
    'reviewers = [{ name = "X", role = "y", org = "z", kind = "lay", date = 2026-01-01, '
    'conflict = "none" }]'
)
LONG_WORDS = (
    "Immunological characterization necessitates comprehensive multidisciplinary investigation. "
)


def after(text: str, more: str) -> Change:
    """Return the change that puts a paragraph after this one."""
    return text, f"{text}\n\n{more}"


def said(more: str) -> Change:
    return after(LAB, more)


def said_zh(more: str) -> Change:
    return after(LAB_ZH, more)


CASES: list[tuple[str, Language, list[Change]]] = [
    # The parser.
    ("front-matter", EN, [("print = true\n", "")]),
    ("front-matter", EN, [("print = true\n", "print = true\ncolour = 1\n")]),
    ("front-matter", EN, [("\n+++\n\n", "\n\n")]),
    ("too-long", EN, [said("word " * 5000)]),
    ("too-deep", EN, [said("- " * 50 + "x")]),
    ("hidden-character", EN, [said("You can read this\u202e.")]),
    ("raw-html", EN, [said("You <b>see</b>.")]),
    ("raw-html", EN, [said("You &lt; me.")]),
    ("outside-link", EN, [said("[You](https://example.org)")]),
    ("outside-link", EN, [said("[You](file:///etc/passwd)")]),
    ("outside-picture", EN, [said("![You](a.png)")]),
    ("outside-address", EN, [said("See www.example.org for you.")]),
    ("outside-address", EN, [said("Write to you@example.org now.")]),
    ("unknown-mark", EN, [said("You `see`.")]),
    ("unknown-mark", EN, [said("You **see.")]),
    ("unknown-mark", EN, [said("You {{see}}.")]),
    ("unknown-block", EN, [said("```python\nx\n```")]),
    ("unknown-block", EN, [said("::: warning\nYou.\n:::")]),
    ("unknown-block", EN, [said("::: call-now\nYou.")]),
    ("unknown-block", EN, [said("---")]),
    ("unknown-site-value", EN, [said("You {{site.wifi}}.")]),
    ("nested-block", EN, [said("- you\n    - and me")]),
    ("nested-block", EN, [said("::: call-now\n## You {#you}\n:::")]),
    ("data-block", EN, [('back = "the-lab"\n', "")]),
    ("data-block", EN, [("right = true\n", "")]),
    ("heading-level", EN, [said("# You {#you}")]),
    ("heading-id", EN, [said("## You")]),
    # Front matter.
    ("message-length", EN, [("be a medicine", "be a medicine" + " and more" * 12)]),
    ("message-length", ZH, [("可以当药", "可以当药" * 14)]),
    ("message-aim", EN, [("be a medicine", "be a medicine" + " and more" * 8)]),
    ("summary-length", EN, [("a small page says.", "it says. And this. And that.")]),
    (
        "invented-reviewer",
        EN,
        [("reviewers = []", REVIEWER)],
    ),
    ("brand-in-title", EN, [('title = "A small', 'title = "A Yescarta')]),
    # References.
    ("unknown-source", EN, [said("It is so for you.[^nobody]")]),
    ("sources-listed", EN, [said("It is so for you.[^news-a]")]),
    ("sources-listed", EN, [('["paper-a", "paper-b"]', '["paper-a", "paper-b", "news-a"]')]),
    ("old-source", EN, [("paper-b", "old-paper")]),
    ("unknown-term", EN, [said("Your [word](term:word).")]),
    ("term-not-linked", EN, [said("You may have a relapse.")]),
    ("term-not-linked", ZH, [said_zh("可能会复发。")]),
    ("term-not-linked", EN, [("[CRS](term:crs)", "CRS")]),
    ("acronym", EN, [said("Your XYZ is high.")]),
    ("acronym", ZH, [said_zh("您的 XYZ 高。")]),
    ("unknown-fact", EN, [said("You see {{fact.nothing}}.")]),
    ("unknown-figure", EN, [("a-drawing", "no-drawing")]),
    ("dead-link", EN, [("other-page.md#there", "other-page.md#nowhere")]),
    ("dead-link", EN, [("other-page.md#there", "no-page.md")]),
    ("dead-link", EN, [("other-page.md#there", "#nowhere")]),
    ("unwritten-page", EN, [("other-page.md#there", "planned-page.md")]),
    # Numbers.
    ("number-source", EN, [said("You wait 30 days.")]),
    ("number-source", ZH, [said_zh("您要等 30 天。")]),
    ("number-source", EN, [("2021 [^paper-a]", "2021")]),
    ("number-source-near", EN, [("2 years.[^paper-a]", "2 years. Ask us.[^paper-a]")]),
    ("percent", EN, [("58 in every 100 people", "58% of people")]),
    ("percent", ZH, [("每 100 人中有 58 人", "百分之五十八的人")]),
    ("one-in", EN, [said("It is 1 in 20 for you.[^paper-a]")]),
    ("one-in", EN, [said("It is one in five for you.[^paper-a]")]),
    ("one-in", ZH, [said_zh("您有二十分之一的机会。")]),
    ("relative-risk", EN, [said("It doubles your risk.")]),
    ("relative-risk", ZH, [said_zh("风险是 3 倍。[^paper-a]")]),
    ("number-who", EN, [("\nThe study had 101 people and ran for 2 years.[^paper-a]", "")]),
    ("denominator", EN, [("94 in every 100", "940 in every 1,000")]),
    ("benefit-without-harm", EN, [("94 in every 100 people", "many people")]),
    ("benefit-without-harm", ZH, [("每 100 人中有 94 人出现", "很多人出现")]),
    ("harm-alone", EN, [("58 in every 100 people had", "People had")]),
    ("benefit-source", EN, [("it left.[^paper-a]", "it left.[^company-a]")]),
    ("benefit-news", EN, [("it left.[^paper-a]", "it left.[^news-a]")]),
    ("site-value-typed", EN, [said("Call 010-5555 1234 for you.[^paper-a]")]),
    ("site-value-typed", EN, [said("Call 120 for you.[^paper-a]")]),
    ("site-value-typed", EN, [said("Your fever is 38.0 °C.[^paper-a]")]),
    ("site-value-typed", EN, [said("You must not drive for 8 weeks.[^paper-a]")]),
    ("site-value-typed", EN, [said("You must stay near us for 4 weeks.[^paper-a]")]),
    ("site-value-typed", ZH, [said_zh("8 周不能开车。[^paper-a]")]),
    ("site-value-typed", ZH, [said_zh("请住在医院附近 4 周。[^paper-a]")]),
    ("site-value-typed", ZH, [said_zh("请拨打 120。[^paper-a]")]),
    ("typed-price", EN, [said("You pay ¥900.[^paper-a]")]),
    ("typed-price", ZH, [said_zh("您付 100 万元。[^paper-a]")]),
    ("typed-approval", EN, [said("You know it was approved in June 2026.[^paper-a]")]),
    ("typed-approval", ZH, [said_zh("2026 年在中国获批。[^paper-a]")]),
    # Words.
    ("banned-word", EN, [said("It will cure you.")]),
    ("banned-word", EN, [said("A breakthrough for you.")]),
    ("banned-word", ZH, [said_zh("可以治愈。")]),
    ("banned-word", ZH, [said_zh("这是医学奇迹。")]),
    ("brand", EN, [said("You get Yescarta.")]),
    ("passive", EN, [said("It was given. It is taken. It was made. It was done for you.")]),
    ("speaks-to-you", EN, [(" your", " the"), ("Your", "The"), (" you", " we"), ("You", "We")]),
    ("stiff-chinese", ZH, [("问问团队，这对您", "请患者告知医生，这对您")]),
    ("half-width", ZH, [("您在家里等。", "您在家里,等。")]),
    ("emphasis-in-chinese", ZH, [("您在家里等", "您在*家里*等")]),
    # Reading level.
    ("grade", EN, [said(LONG_WORDS * 3)]),
    ("grade-aim", EN, [said("You see " + LONG_WORDS * 2)]),
    ("grade-eased", EN, [said(LONG_WORDS * 3)]),
    (
        "grade-eased-aim",
        EN,
        [said(LONG_WORDS + "Immunological characterization necessitates investigation.")],
    ),
    ("smog", EN, [said("\n\n".join(["Immunological investigation necessitates it."] * 30))]),
    (
        "smog-aim",
        EN,
        [said("\n\n".join(["Immunological antibody tests. They help your body."] * 18))],
    ),
    ("mean-sentence", EN, [said("\n\n".join(["you and " * 11 + "me."] * 20))]),
    ("mean-sentence", ZH, [said_zh("\n\n".join(["您和我" * 9 + "。"] * 30))]),
    ("mean-sentence-aim", EN, [said("\n\n".join(["you and " * 9 + "me."] * 9))]),
    ("mean-sentence-aim", ZH, [said_zh("\n\n".join(["您和我" * 7 + "。"] * 30))]),
    ("long-sentence", EN, [said("You " + "and you " * 13 + "go.")]),
    ("long-sentence", ZH, [said_zh("您" * 36 + "。")]),
    ("long-sentence-aim", EN, [said("You " + "and you " * 10 + "go.")]),
    ("long-sentence-aim", ZH, [said_zh("您" * 30 + "。")]),
    ("long-paragraph", EN, [said("You go. You go. You go. You go.")]),
    ("long-paragraph", ZH, [said_zh("您在家里等。" * 25)]),
    ("long-paragraph-aim", ZH, [said_zh("您在家里等我。" * 14)]),
    ("long-text", EN, [said("- " + "you go " * 200)]),
    ("page-length", EN, [said("\n\n".join(["You go home and you rest well."] * 140))]),
    ("page-length", ZH, [said_zh("\n\n".join(["您回家好好休息一下。"] * 170))]),
    # Shape.
    ("main-message", EN, [("::: know-this\nYour cells", "::: know-this\nOur cells")]),
    ("main-message", EN, [("::: know-this\nYour cells can be a medicine.\n:::\n", "")]),
    ("heading-rhythm", EN, [said("\n\n".join(["You go home and you rest well."] * 20))]),
    ("heading-rhythm", ZH, [said_zh("\n\n".join(["您回家好好休息一下。"] * 30))]),
    ("empty-heading", EN, [("## What the lab does", "## Introduction")]),
    ("empty-heading", ZH, [("## 实验室做什么", "## 简介")]),
    ("twice", EN, [("{#what-may-happen}", "{#the-lab}")]),
    ("key-points", EN, [("{#key-points}", "{#the-end}")]),
    ("no-question", EN, [("```question\nid", "```other\nid")]),
    ("question-back", EN, [('back = "the-lab"', 'back = "the-moon"')]),
    ("question-short", EN, [('short = "The lab adds a gene to the cells."', "")]),
    ("choice-length", EN, [('"The bank"', '"The bank at the corner of the old street in town"')]),
    ("right-is-longest", EN, [('"The lab"', '"The lab in the big town, far away from here"')]),
    ("same-choice", EN, [('"The bank"', '"the lab"')]),
    (
        "not-known",
        EN,
        [
            (
                "review_days = 365\nnext_review = 2027-11-22",
                "review_days = 90\nnext_review = 2027-02-20",
            )
        ],
    ),
    ("discern", EN, [('kind = "topic"', 'kind = "treatment"')]),
    ("no-picture", EN, [('```figure\nid = "a-drawing"\n```\n', "")]),
    (
        "table-width",
        EN,
        [said("| a | b | c | d | e |\n|---|---|---|---|---|\n| a | b | c | d | e |")],
    ),
    ("table-header", EN, [("| Place |", "| The place where you will go |")]),
    ("quote-source", EN, [said("> You did well.\n> — her doctor")]),
    ("quote-source", EN, [said("> You did well. [^paper-a]")]),
    ("empty-block", EN, [said("::: call-now\n:::")]),
    ("empty-block", EN, [said("[^paper-a]")]),
]


def changed(language: Language, changes: list[Change]) -> str:
    text = TEXTS[language]
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    return text


@pytest.mark.parametrize("language", [EN, ZH])
def test_the_good_page_has_no_fault(language: Language) -> None:
    found = {finding.rule for finding in findings(TEXTS[language], language)}
    assert found <= {"page-length-aim"}  # it is a small page, and that is a hint


@pytest.mark.parametrize(("rule", "language", "changes"), CASES)
def test_the_rule_fires(rule: str, language: Language, changes: list[Change]) -> None:
    found = findings(changed(language, changes), language)
    of_rule = [finding for finding in found if finding.rule == rule]
    assert of_rule, {finding.rule for finding in found}
    for finding in of_rule:
        assert finding.severity is RULES[rule].severity
        assert finding.file == f"{language}/{PAGE_ID}.md"
        assert 1 <= finding.line <= changed(language, changes).count("\n") + 1
        assert finding.why.endswith((".", "。", "?", "”。"))


ALLOWED: list[tuple[str, Language, list[Change]]] = [
    ("banned-word", EN, [said("It is not a cure for you.")]),
    ("banned-word", EN, [said("It has no cure yet. Doctors do not call it a cure.")]),
    ("banned-word", ZH, [said_zh("它不一定能治愈。")]),
    ("banned-word", EN, [('"The bank"', '"A cure"')]),
    ("number-source", EN, [said("You had CD19 tests on day 5 of phase 2, and days 1 to 14.")]),
    ("number-source", EN, [said("Call the 24-hour number when you need it.")]),
    ("number-source", EN, [said("Of 100 people like you, how many are well?")]),
    ("number-source", EN, [said("Nobody knows what you will see in 20 years.")]),
    ("number-source", ZH, [said_zh("第 5 天，2 期，24 小时。")]),
    ("acronym", EN, [said("Your XYZ (the long name) is high. XYZ is good.")]),
    ("acronym", EN, [said("You live in the US.")]),
    ("term-not-linked", EN, [said("You may have a [relapse](term:relapse). A relapse is hard.")]),
    ("site-value-typed", EN, [said("Call {{site.phone_24h}} now if you can.")]),
    ("site-value-typed", EN, [said("In the study you had 120 people.[^paper-a]")]),
    ("half-width", ZH, [said_zh("您有 1,200 个、3.5 个。[^paper-a]")]),
    ("quote-source", EN, [said("> You did well. [^paper-a]\n> — her doctor")]),
    ("one-in", EN, [said("It is 1 in every 100 for you.[^paper-a]")]),
    ("raw-html", EN, [said("You need < 5 and > 3.[^paper-a]")]),
    ("unknown-mark", EN, [said("You see \\*this\\* star.")]),
]


@pytest.mark.parametrize(("rule", "language", "changes"), ALLOWED)
def test_what_is_allowed_is_silent(rule: str, language: Language, changes: list[Change]) -> None:
    found = findings(changed(language, changes), language)
    assert [finding for finding in found if finding.rule == rule] == []


def test_a_page_past_its_review_says_so() -> None:
    found = findings(TEXTS[EN], today=date(2030, 1, 1))
    assert "page-overdue" in {finding.rule for finding in found}


def test_a_hospitals_own_page_may_name_reviewers() -> None:
    case = next(changes for rule, _, changes in CASES if rule == "invented-reviewer")
    found = findings(changed(EN, case), own=True)
    assert "invented-reviewer" not in {finding.rule for finding in found}


@pytest.mark.parametrize(
    ("rule", "page_id"),
    [("show-me", "caregivers"), ("show-me", "when-to-call"), ("night-number", "when-to-call")],
)
def test_pages_with_a_duty_of_their_own(rule: str, page_id: str) -> None:
    text = TEXTS[EN].replace("small-page", page_id).replace("{{site.phone_24h}}", "us")
    assert rule in {finding.rule for finding in findings(text, page_id=page_id)}
    mended = (
        TEXTS[EN]
        .replace("small-page", page_id)
        .replace('back = "the-lab"', 'back = "the-lab"\nshow_me = "Show us your phone."')
    )
    assert rule not in {finding.rule for finding in findings(mended, page_id=page_id)}


def test_brands_stand_in_the_tables_of_some_pages_only() -> None:
    text = TEXTS[EN].replace("small-page", "gene-therapy").replace("| China |", "| Luxturna |")
    assert not {"brand", "brand-in-prose"} & {
        f.rule for f in findings(text, page_id="gene-therapy")
    }
    text = text.replace(LAB, f"{LAB} You get Luxturna.")
    assert "brand-in-prose" in {f.rule for f in findings(text, page_id="gene-therapy")}


@pytest.mark.parametrize(("age", "limit"), [("5-8", 3), ("9-12", 4), ("13-17", 6)])
def test_children_read_easier_texts(age: str, limit: int) -> None:
    text = TEXTS[EN].replace('kind = "topic"', f'kind = "children"\nage_band = "{age}"')
    assert "grade" not in {finding.rule for finding in findings(text)}
    hard = text.replace(LAB, f"{LAB}\n\nYou see. {LONG_WORDS * 2}")
    assert any(f.rule == "grade" and f"within {limit}" in f.why for f in findings(hard))


def test_the_youngest_read_short_chinese_sentences() -> None:
    text = TEXTS[ZH].replace('kind = "topic"', 'kind = "children"\nage_band = "5-8"')
    longer = text.replace(
        LAB_ZH, LAB_ZH + "\n\n" + "\n\n".join(["您在家里等我们一起来看您好吗。"] * 30)
    )
    assert "mean-sentence" in {finding.rule for finding in findings(longer, ZH)}


def test_myths_may_be_quoted_on_their_page() -> None:
    text = TEXTS[EN].replace(LAB, f'{LAB}\n\nYou may hear: "It always cures."')
    assert "banned-word" in {f.rule for f in findings(text)}
    text = text.replace("small-page", "questions-and-myths")
    assert "banned-word" not in {f.rule for f in findings(text, page_id="questions-and-myths")}


def test_every_rule_has_a_test() -> None:
    written = "\n".join(file.read_text("utf-8") for file in Path(__file__).parent.glob("test_*.py"))
    missing = [rule for rule in RULES if f'"{rule}"' not in written]
    assert missing == []
