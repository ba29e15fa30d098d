"""Every kind of block reaches QML as what it is, and nothing hostile gets through."""

from typing import Any, get_args

import pytest

from hopewall.core.blocks import (
    Block,
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
    Runs,
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
from hopewall.core.codes import Language
from hopewall.core.site_values import SiteValue
from hopewall.ui.places import QML
from hopewall.ui.reading.drawn import Drawn, drawn_blocks
from hopewall.ui.reading.runs import Reading, pieces, words
from hopewall.ui.reading.typesetting import Setting, lay
from tests.ui.conftest import make_site
from tests.ui.fake_library import TODAY, shipped, with_phones

HOSTILE = [
    '<img src="file:///etc/passwd">',
    "<b>x</b><script>alert(1)</script>",
    "\u202enaL\u202c\u2066\u200b\x00\x07",
    "A" * 9000,
    "阿" * 9000,
    "one\ntwo\r\nthree\tfour",
    "{{site.phone_24h}}",
    "👩🏽‍⚕️" * 40,
    "",
]


def said(text: str) -> Runs:
    return (TextRun(text),)


def every_kind(text: str) -> list[Block]:
    some = said(text)
    return [
        Heading(2, some, "h"),
        Paragraph(some),
        BulletList((some, some)),
        Steps((some, some)),
        Table((some, some), ((some, some), (some, some)), some),
        FigureBlock("car-t-six-steps"),
        Callout(CalloutKind.KNOW_THIS, some, (Paragraph(some),)),
        Callout(CalloutKind.CALL_NOW, some, (BulletList((some,)),)),
        Callout(CalloutKind.NOT_KNOWN, (), (Steps((some,)),)),
        IconArray(NumberKind.HARM, 13, 100, some, some, 108, some, ("astct",), 4, some),
        Timeline(some, (Stop(some, some), Stop(some, some, StopKind.WATCH))),
        Quote((Paragraph(some),), some),
        Question("q", some, some, (Choice(some, some, right=True),) * 3, "h", some),
    ]


def reading(language: Language = Language.EN, **more: Any) -> Reading:
    return Reading(shipped(), with_phones(make_site()), language, TODAY, **more)


def texts(value: Any) -> list[str]:
    """Every text of the drawn blocks, whatever holds it."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [text for each in value.values() for text in texts(each)]
    if isinstance(value, list):
        return [text for each in value for text in texts(each)]
    return []


def test_every_kind_of_block_is_drawn() -> None:
    blocks = every_kind("Words")
    assert {type(block) for block in blocks} == set(get_args(Block))
    view = (QML / "wall" / "learn" / "BlockView.qml").read_text("utf-8")
    for drawn in drawn_blocks(blocks, reading()):
        assert f'case "{drawn["kind"]}":' in view


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_stay_words(text: str) -> None:
    for drawn in drawn_blocks(every_kind(text), reading()):
        for each in texts(drawn):
            assert not set(each) & set("\u202e\u202c\u2066\u200b\x00\x07\n\r\t")
            assert len(each) <= 4001


def kind(drawn: list[Drawn], name: str) -> Drawn:
    return next(each for each in drawn if each["kind"] == name)


def test_runs_say_what_a_touch_opens() -> None:
    runs: Runs = (
        TextRun("It is "),
        TermRun("CRS", "crs"),
        SourceRun("astct"),
        SourceRun("nowhere"),
        LinkRun(" there", "first-month", "h"),
        LinkRun(" here", "", "h"),
        SiteRun(SiteValue.PHONE_24H),
        FactRun("cn-cart-count"),
        FactRun("no-such-fact"),
        TermRun("odd", "no-such-term"),
    )
    found = pieces(runs, reading(numbers={"astct": 7}, page_id="me"))
    assert [(each["opens"], each["target"]) for each in found] == [
        ("", ""),
        ("term", "crs"),
        ("source", "astct"),
        ("link", "first-month#h"),
        ("link", "me#h"),
        ("", ""),
        ("fact", "cn-cart-count"),
        ("", ""),
        ("", ""),
    ]
    assert found[2]["text"].endswith("7")
    assert found[5]["text"] == "010-5555 0199"
    assert "checked" in found[7]["text"]


def test_an_icon_array_says_who_and_how_many() -> None:
    drawn = kind(drawn_blocks(every_kind("people"), reading()), "icons")
    assert (drawn["count"], drawn["of"], drawn["part"]) == (13, 100, 4)
    assert "".join(each["text"] for each in drawn["note"]) == "People, people. 108 were studied."
    chinese = kind(drawn_blocks(every_kind("人"), reading(Language.ZH_HANS)), "icons")
    assert "".join(each["text"] for each in chinese["note"]) == "人，人。共研究了 108 人。"


def test_a_question_leads_back_to_its_heading() -> None:
    drawn = kind(drawn_blocks(every_kind("Why?"), reading()), "question")
    assert (drawn["back"], drawn["backTitle"]) == ("h", "Why?")
    assert [choice["right"] for choice in drawn["choices"]] == [True] * 3


def test_spaces_between_runs_stay() -> None:
    assert words("  a \n b ") == " a b "
    assert words("\u200b") == ""


@pytest.mark.usefixtures("qapp")
def test_chinese_lines_never_begin_with_closing_punctuation() -> None:
    text = "发烧、糊涂，喘不上气；出血（或者抽搐）：马上打电话。白天黑夜，都要打！" * 6
    runs = (TextRun(text[:40]), TermRun(text[40:44], "crs"), TextRun(text[44:]))
    found = pieces(runs, reading(Language.ZH_HANS))
    for width in range(120, 700, 37):
        lines: dict[int, str] = {}
        for each in lay(found, Setting(float(width), 31, chinese=True)):
            lines[each["line"]] = lines.get(each["line"], "") + each["text"]
            assert each["x"] + each["width"] <= width + 31
        assert "".join(lines.values()) == text
        assert not any(line[0] in "、，；。）：！" for line in lines.values())
        assert not any(line[-1] == "（" for line in lines.values())


@pytest.mark.usefixtures("qapp")
def test_a_source_mark_stays_on_the_line_of_its_word() -> None:
    runs = (TextRun("One long enough sentence to be broken somewhere."), SourceRun("astct"))
    found = pieces(runs, reading(numbers={"astct": 1}))
    for width in range(240, 700, 13):
        laid = lay(found, Setting(float(width), 30, chinese=False))
        mark = next(each for each in laid if each["opens"] == "source")
        assert any(each["line"] == mark["line"] and each is not mark for each in laid)
