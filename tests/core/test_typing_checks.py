"""While somebody types: every mark where it belongs, what the gate would find, and quickly."""

import random
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hopewall.core.claims import TextKind, lint
from hopewall.core.codes import Language
from hopewall.core.fair_balance import FAIR_BALANCE_VERSION
from hopewall.core.finding import Severity
from hopewall.core.person import NameKind, Names
from hopewall.core.site import ProfileCode
from hopewall.core.typing_checks import (
    MarkKind,
    TypingChecks,
    TypingReport,
    TypingRules,
    fair_balance_note,
    paragraph_places,
)
from hopewall.demo.cast import cast_of

EN, ZH = Language.EN, Language.ZH_HANS
ALL = frozenset(ProfileCode)
STOP = {EN: ".", ZH: "。"}
NAMES = Names(
    full={EN: "Lin Example", ZH: "林样例"},
    first={EN: "Lin", ZH: "小林"},
    pseudonym={EN: "Wren", ZH: "小鹪鹩"},
    choice=NameKind.PSEUDONYM,
)
FOLDER = Path(__file__).parent / "claims"
LINES = {
    language: [
        line
        for kind in ("blocked", "ordinary", "missed")
        for line in (FOLDER / f"{kind}_{name}.txt").read_text("utf-8").splitlines()
        if line.strip() and not line.startswith("#")
    ]
    for language, name in ((EN, "en"), (ZH, "zh"))
}


def checks(language: Language = EN, kind: TextKind = TextKind.BODY) -> TypingChecks:
    return TypingChecks(TypingRules(language, kind, ALL, NAMES))


def rules_in(report: TypingReport, kind: MarkKind) -> list[str]:
    return [mark.rule for mark in report.marks if mark.kind is kind]


@pytest.mark.parametrize("language", Language)
def test_a_body_of_paragraphs_is_judged_as_the_gate_judges_it_whole(language: Language) -> None:
    chance = random.Random(7)
    for _ in range(25):
        text = "\n\n".join(
            " ".join(chance.sample(LINES[language], 3)).rstrip(".。") + STOP[language]
            for _ in range(chance.randint(1, 5))
        )
        whole = lint(text, language, ALL, TextKind.BODY)
        marks = [
            (mark.rule, mark.start, mark.end, mark.severity)
            for mark in checks(language).check(text).marks
            if mark.kind in {MarkKind.CLAIM, MarkKind.IDENTIFIER} and mark.rule != "own-name"
        ]
        assert sorted(marks) == sorted((f.rule, f.start, f.end, f.severity) for f in whole), text


def test_each_kind_of_mark_stands_under_its_own_words() -> None:
    text = "I was cured.\n\nMy name is Lin Example, call 13812345678 😀 and\u202e so on."
    report = checks().check(text)
    assert {mark.kind for mark in report.marks} == set(MarkKind) - {MarkKind.READING}
    assert "own-name" in rules_in(report, MarkKind.IDENTIFIER)
    assert "phone" in rules_in(report, MarkKind.IDENTIFIER)
    for mark in report.marks:
        assert 0 <= mark.start < mark.end <= len(text)
        assert mark.why.en
        assert mark.why.zh_hans
        assert mark.instead.en
        assert mark.instead.zh_hans
    own = next(mark for mark in report.marks if mark.rule == "own-name")
    assert text[own.start : own.end] in {"Lin Example", "Lin"}
    assert report.blocks


def test_long_sentences_and_hard_words_are_told_and_never_block() -> None:
    long = "The " + " ".join(["word"] * 29) + "."
    report = checks().check(f"Short. {long}")
    (mark,) = [one for one in report.marks if one.kind is MarkKind.READING]
    assert mark.severity is Severity.WARN
    assert report.readability.hard
    assert report.readability.longest == 30
    chinese = checks(ZH).check("我" * 45 + "。")
    assert rules_in(chinese, MarkKind.READING) == ["long-sentence"]
    assert chinese.readability.grade is None
    easy = checks().check("We had tea. It was warm.")
    assert not easy.readability.hard
    assert easy.readability.sentences == 2


def test_marks_of_bold_words_and_lists_are_not_read_but_what_they_hold_is() -> None:
    text = "- I am c**ure**d\n- Wren, once **L**in\n1. " + "word " * 20 + "\n2. " + "word " * 20
    report = checks().check(text)
    told = {text[mark.start : mark.end] for mark in report.marks}
    assert {"c**ure**d", "L**in"} <= told
    assert "long-sentence" not in rules_in(report, MarkKind.READING), "items are sentences"
    short = "**Lin** came"
    (mark,) = checks().check(short).marks
    assert short[mark.start : mark.end] == "Lin"


def test_a_mark_that_the_wall_does_not_draw_is_told_in_a_story_only() -> None:
    text = "# At home\n\nWe had **tea"
    report = checks().check(text)
    assert [text[m.start : m.end] for m in report.marks if m.rule == "stray-mark"] == ["#", "**"]
    assert not report.blocks
    assert not checks(kind=TextKind.QUOTE).check("**tea").marks
    of_page = TypingChecks(TypingRules(EN, TextKind.BODY, ALL, NAMES, of_story=False))
    assert not of_page.check("# At home").marks


@given(st.lists(st.sampled_from(["a", "bc", "\n", "\n\n", "。", "我"]), max_size=30))
def test_paragraphs_stand_where_they_say(parts: list[str]) -> None:
    text = "".join(parts)
    for start, paragraph in paragraph_places(text):
        assert text[start : start + len(paragraph)] == paragraph
        assert "\n\n" not in paragraph


def test_typing_on_gives_what_checking_afresh_gives() -> None:
    body = next(m.texts[EN].body for m in cast_of(60) if m.texts[EN].body)
    typed = checks()
    for end in range(0, len(body), 37):
        assert typed.check(body[:end]) == checks().check(body[:end])


def test_a_keystroke_in_three_hundred_words_judges_its_own_paragraph_only() -> None:
    bodies = [m.texts[EN].body for m in cast_of(60) if m.texts[EN].body]
    text = " ".join("\n\n".join(bodies[:3]).split(" ")[:300])
    typed = checks()
    typed.check(text)
    took = []
    for sign in "and then we went home":
        text += sign
        begun = perf_counter()
        typed.check(text)
        took.append(perf_counter() - begun)
    assert sorted(took)[len(took) // 2] < 0.008


def test_an_old_risk_text_is_told() -> None:
    assert fair_balance_note(FAIR_BALANCE_VERSION) is None
    note = fair_balance_note("0")
    assert note is not None
    assert "风险" in note.zh_hans


@pytest.mark.parametrize("profile", ProfileCode)
@pytest.mark.parametrize("kind", [TextKind.ALT_TEXT, TextKind.BODY])
def test_each_place_is_marked_once_by_each_rule(kind: TextKind, profile: ProfileCode) -> None:
    names = Names({Language.EN: "Anna Smith"}, {Language.EN: "Anna"}, {}, NameKind.PSEUDONYM)
    rules = TypingRules(Language.EN, kind, frozenset({profile}), names, investigational=True)
    marks = TypingChecks(rules).check("Anna Smith is cured and smiles.").marks
    told = [(mark.rule, mark.start, mark.end) for mark in marks if mark.rule != "long-sentence"]
    assert told.count(("cure", 14, 19)) == 1
    assert [one for one in told if one[0] == "own-name"] == [("own-name", 0, 10)]
