"""The notation of the guide becomes exactly these blocks, each with its line."""

from hopewall.core.blocks import (
    BulletList,
    Callout,
    CalloutKind,
    Choice,
    FactRun,
    FigureBlock,
    Heading,
    IconArray,
    LinkRun,
    NumberKind,
    Paragraph,
    Question,
    Quote,
    SiteRun,
    SourceRun,
    Steps,
    Stop,
    StopKind,
    Table,
    TermRun,
    TextRun,
    Timeline,
)
from hopewall.core.site_values import SiteValue
from hopewall.education.line_marks import marked, placed
from tests.education.sample_pages import blocks


def t(text: str, **style: bool) -> TextRun:
    return TextRun(text, **style)


def test_headings_paragraphs_and_inline_marks() -> None:
    found, reports = blocks(
        "## The *lab* {#the-lab}\n"
        "\n"
        "It is **big**, and ***very*** [good](term:good-word).[^a-source] Call\n"
        "{{site.phone_24h}}: {{fact.a-price}}, see [there](other-page.md#here), "
        "[here](#below) and [all](other-page.md). \\*\n"
    )
    assert reports == []
    assert found == (
        Heading(2, (t("The "), t("lab", emphasis=True)), "the-lab"),
        Paragraph(
            (
                t("It is "),
                t("big", strong=True),
                t(", and "),
                t("very", strong=True, emphasis=True),
                t(" "),
                TermRun("good", "good-word"),
                t("."),
                SourceRun("a-source"),
                t(" Call "),
                SiteRun(SiteValue.PHONE_24H),
                t(": "),
                FactRun("a-price"),
                t(", see "),
                LinkRun("there", "other-page", "here"),
                t(", "),
                LinkRun("here", "", "below"),
                t(" and "),
                LinkRun("all", "other-page"),
                t(". *"),
            )
        ),
    )
    assert [block.line for block in found] == [1, 3]


def test_lists_steps_tables_and_quotes() -> None:
    found, reports = blocks(
        "- one\n- two\n\n1. first\n2. second\n\nTable: A [word](term:w)\n\n"
        "| a | b |\n|---|---|\n| 1 [^s] | 2 |\n| 3 | 4 |\n\n> Said.\n> — her doctor\n"
    )
    assert reports == []
    assert found == (
        BulletList(((t("one"),), (t("two"),))),
        Steps(((t("first"),), (t("second"),))),
        Table(
            ((t("a"),), (t("b"),)),
            (((t("1 "), SourceRun("s")), (t("2"),)), ((t("3"),), (t("4"),))),
            (t("A "), TermRun("word", "w")),
        ),
        Quote((Paragraph((t("Said."),)),), (t("her doctor"),)),
    )
    bullets, steps, table, quote = found
    assert isinstance(bullets, BulletList)
    assert bullets.item_lines == (1, 2)
    assert isinstance(steps, Steps)
    assert steps.item_lines == (4, 5)
    assert isinstance(table, Table)
    assert table.row_lines == (9, 11, 12)
    assert quote.line == 14


def test_callouts() -> None:
    found, reports = blocks(
        "::: call-now Call **now**\n- fever\n:::\n::: know-this\nA.\n\n1. b\n:::\n"
    )
    assert reports == []
    assert found == (
        Callout(
            CalloutKind.CALL_NOW,
            (t("Call "), t("now", strong=True)),
            (BulletList(((t("fever"),),)),),
        ),
        Callout(CalloutKind.KNOW_THIS, (), (Paragraph((t("A."),)), Steps(((t("b"),),)))),
    )
    assert [block.line for block in found] == [1, 4]


def test_data_blocks() -> None:
    found, reports = blocks(
        '```figure\nid = "a-drawing"\n```\n'
        '```icon-array\nkind = "harm"\ncount = 94\nof = 100\nsays = "had [CRS](term:crs)"\n'
        'part_count = 13\npart_says = "badly"\nwho = "people"\npeople = 108\ntime = "weeks"\n'
        'sources = ["a-source"]\n```\n'
        '```timeline\ntitle = "A month"\n[[stop]]\nwhen = "Day 0"\nsays = "In."\nfrom_day = 0\n'
        'to_day = 0\n[[stop]]\nwhen = "Later"\nsays = "Watch."\nkind = "watch"\n```\n'
        '```question\nid = "q"\nopen = "Tell."\nask = "Which?"\nback = "h"\nshow_me = "Show."\n'
        '[[choice]]\nsays = "a"\nreply = "no"\n[[choice]]\nsays = "b"\nreply = "yes"\n'
        "right = true\n"
        '[[choice]]\nsays = "c"\nreply = "no"\n```\n'
    )
    assert reports == []
    assert found == (
        FigureBlock("a-drawing"),
        IconArray(
            NumberKind.HARM,
            94,
            100,
            (t("had "), TermRun("CRS", "crs")),
            (t("people"),),
            108,
            (t("weeks"),),
            ("a-source",),
            13,
            (t("badly"),),
        ),
        Timeline(
            (t("A month"),),
            (
                Stop((t("Day 0"),), (t("In."),), StopKind.NORMAL, 0, 0),
                Stop((t("Later"),), (t("Watch."),), StopKind.WATCH),
            ),
        ),
        Question(
            "q",
            (t("Tell."),),
            (t("Which?"),),
            (
                Choice((t("a"),), (t("no"),), right=False),
                Choice((t("b"),), (t("yes"),), right=True),
                Choice((t("c"),), (t("no"),), right=False),
            ),
            "h",
            (t("Show."),),
        ),
    )


def test_reports_stand_on_their_line() -> None:
    _, reports = blocks(
        "Good.\n"
        "\n"
        "- one\n"
        "- two <b>\n"
        "\n"
        "A first line,\n"
        "and `code`.\n"
        "\n"
        "::: know-this\n"
        "- a\n"
        "- [x](http://example.org)\n"
        ":::\n"
        "```question\n"
        'id = "q"\n'
        'open = "<i>"\n'
        'ask = "?"\n'
        'back = "h"\n'
        "[[choice]]\n"
        'says = "a"\n'
        'reply = "<u>"\n'
        "[[choice]]\n"
        'says = "b"\n'
        'reply = "<s>"\n'
        "right = true\n"
        "[[choice]]\n"
        'says = "c"\n'
        'reply = "d"\n'
        "```\n"
        "| a |\n"
        "|---|\n"
        "| <i> |\n"
        "## x\n"
    )
    assert [(line, rule) for line, rule, _ in reports] == [
        (4, "raw-html"),
        (7, "unknown-mark"),
        (7, "unknown-mark"),
        (11, "outside-link"),
        (15, "raw-html"),
        (20, "raw-html"),
        (23, "raw-html"),
        (31, "raw-html"),
        (32, "heading-id"),
    ]


def test_chinese_lines_are_joined_without_a_space() -> None:
    found, _ = blocks("细胞是\n最小的\nCAR 部分。")
    assert found == (Paragraph((t("细胞是最小的 CAR 部分。"),)),)


def test_nested_lists_become_one_list_and_are_reported() -> None:
    found, reports = blocks("- a\n    - b\n    - c\n- d\n")
    assert found == (BulletList(((t("a"),), (t("b"),), (t("c"),), (t("d"),))),)
    assert [rule for _, rule, _ in reports] == ["nested-block"]


def test_pairs_of_stars_do_not_cross() -> None:
    found, reports = blocks("a **b *c** d* e")
    assert reports
    assert "".join(run.text for run in found[0].runs if isinstance(run, TextRun)).count("b") == 1  # type: ignore[union-attr]


def test_a_second_list_kind_is_a_second_list() -> None:
    found, _ = blocks("- a\n\n1. b\n")
    assert [type(block) for block in found] == [BulletList, Steps]


def test_line_marks_come_out_as_they_went_in() -> None:
    lines = ["- one two", "| a | b |", "---", "", "中文。", "{{site.name}}"]
    text = "\n".join(marked(line, number) for number, line in enumerate(lines, 40))
    found = placed(text, 1)
    assert found.text == "\n".join(lines)
    assert found.first_line == 40
    assert found.line_at(len(found.text) - 1) == 45
    assert placed("---", 7).first_line == 7
