"""Nothing hostile reaches the blocks: nothing leads anywhere, hangs or raises."""

import time
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hopewall.core.blocks import FigureBlock, LinkRun, Paragraph, SourceRun, TermRun, TextRun
from hopewall.core.clean_text import clean
from hopewall.core.finding import Severity
from hopewall.education.data_blocks import ID
from hopewall.education.front_matter import split
from hopewall.education.page_file import LONGEST, parse_page
from tests.education.hostile_texts import HOSTILE
from tests.education.sample_pages import EN, ENGLISH, PAGE_ID, ZH, blocks, findings

CHINESE_FRONT = 'lang = "zh-Hans"\ntranslation = { of = "1.0.0", english = "", translator = "x" }'
SECONDS = 3.0
"""For parsing and every rule; on a slow machine beside other work. Most take milliseconds."""


def parts(value: object) -> Iterator[object]:
    """Return every dataclass within a value."""
    if isinstance(value, tuple):
        for part in value:
            yield from parts(part)
    elif is_dataclass(value) and not isinstance(value, type):
        yield value
        for each in fields(value):
            yield from parts(getattr(value, each.name))


def assert_safe(text: str) -> None:
    found, _ = blocks(clean(text)[0])
    for part in parts(found):
        match part:
            case LinkRun():
                assert not part.page_id or ID.fullmatch(part.page_id)
                assert not set(part.page_id + part.heading_id) & set(":/\\.% ")
            case TermRun():
                assert not set(part.term_id) & set(":/\\.% ")
            case SourceRun():
                assert not set(part.source_id) & set(":/\\.% ")
            case FigureBlock():
                assert ID.fullmatch(part.figure_id)
            case TextRun():
                assert clean(part.text)[0] == part.text
                assert "\n" not in part.text
            case _:
                pass


def page_with(text: str) -> str:
    return ENGLISH.replace("The lab makes", f"{text}\n\nThe lab makes", 1)


def test_the_corpus_is_large() -> None:
    assert len(HOSTILE) > 1000


# Every third stretch in each run, all of them in the long one.
STRETCHES = [
    pytest.param(start, marks=() if start // 50 % 3 == 1 else pytest.mark.soak)
    for start in range(0, len(HOSTILE), 50)
]


@pytest.mark.parametrize("start", STRETCHES)
def test_no_hostile_text_gets_anything_but_words_onto_the_screen(start: int) -> None:
    for text in HOSTILE[start : start + 50]:
        began = time.process_time()
        assert_safe(text)
        findings(page_with(text)[:LONGEST])
        took = time.process_time() - began
        assert took < SECONDS, (took, text[:60])


def test_no_rule_takes_long_in_either_language() -> None:
    for text in HOSTILE:
        if len(text) < 2000:
            continue
        began = time.process_time()
        findings(page_with(text)[:LONGEST].replace('lang = "en"', CHINESE_FRONT), ZH)
        assert time.process_time() - began < SECONDS, text[:60]


ACTIVE = [
    t for t in HOSTILE if t.startswith(("[x](", "![x](", "<")) and "://" in t and len(t) < 200
]


@pytest.mark.parametrize("text", ACTIVE)
def test_what_would_load_or_navigate_is_reported(text: str) -> None:
    found = findings(page_with(text))
    assert any(finding.severity is Severity.BLOCK for finding in found)


def test_what_is_reported_is_shown_as_it_was_typed() -> None:
    found, reports = blocks("See ![x](http://example.org/x) <b>now</b>")
    assert found == (Paragraph((TextRun("See ![x](http://example.org/x) <b>now</b>"),)),)
    assert {(line, rule) for line, rule, _ in reports} == {(1, "raw-html"), (1, "outside-picture")}


SIGNS = st.lists(
    st.one_of(
        st.sampled_from(list("[](){}<>*_`#|:!-+>=~^\\&;\"'.,0123456789\n\t ")),
        st.sampled_from("``` ~~~ ::: {{site. }} [^ ]( term: .md +++ figure know-this %".split()),
        st.sampled_from(["- ", "1. ", "> ", "\n\n", "    ", "## a {#a}\n", "|-|\n", "Table: "]),
        st.characters(),
    ),
    max_size=200,
).map("".join)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(SIGNS)
def test_no_body_is_ever_raised_about(text: str) -> None:
    assert_safe(text)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(SIGNS)
def test_no_page_is_ever_raised_about(text: str) -> None:
    for page in (text, f"+++\n{text}\n+++\n{text}", page_with(text)):
        parsed = parse_page(page, "en/x.md", PAGE_ID, EN)
        for finding in parsed.findings:
            assert finding.line >= 1
            assert finding.why


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300))
def test_cleaning_is_stable_and_keeps_lines(text: str) -> None:
    once, _ = clean(text)
    assert clean(once) == (once, ())


@settings(max_examples=100, deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=200))
def test_splitting_never_loses_a_line(text: str) -> None:
    whole = f"+++\nid = 1\n+++\n{text}"
    cut = split(whole)
    assert isinstance(cut, tuple)
    front, body, first = cut
    assert front == "id = 1"
    assert first == 4
    assert "\n".join(body) == text
