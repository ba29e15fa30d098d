import pytest
from hypothesis import given
from hypothesis import strategies as st

from hopewall.core.page_marks import PageMark, TextEdit, heading_id, put_link, put_mark


def done(text: str, edit: TextEdit) -> str:
    return text[: edit.start] + edit.words + text[edit.end :]


def test_bold_is_put_on_words_and_taken_off_again() -> None:
    edit = put_mark(PageMark.BOLD, "say this now", 4, 9)
    assert done("say this now", edit) == "say **this** now"
    again = put_mark(PageMark.BOLD, "say **this** now", edit.first, edit.last)
    assert done("say **this** now", again) == "say this now"
    assert done("say **this** now", put_mark(PageMark.BOLD, "say **this** now", 4, 12)) == (
        "say this now"
    )


def test_a_heading_gets_an_id_of_its_own_and_keeps_it() -> None:
    text = "## Where {#where}\n\nWhere?"
    made = done(text, put_mark(PageMark.HEADING, text, len(text), len(text)))
    assert made == "## Where {#where}\n\n## Where? {#where-2}"
    smaller = done(text, put_mark(PageMark.SUBHEADING, text, 0, 0))
    assert smaller.startswith("### Where {#where}\n")
    assert done(text, put_mark(PageMark.HEADING, text, 3, 3)) == "Where\n\nWhere?"
    assert heading_id("住在哪里", "") == "part"


@pytest.mark.parametrize(
    ("mark", "made"),
    [(PageMark.LIST, "- one\n- two"), (PageMark.STEPS, "1. one\n2. two")],
)
def test_lines_become_a_list_and_lines_again(mark: PageMark, made: str) -> None:
    text = "one\ntwo"
    assert done(text, put_mark(mark, text, 0, 7)) == made
    assert done(made, put_mark(mark, made, 0, len(made))) == text


def test_a_list_becomes_steps() -> None:
    assert done("- a\n- b", put_mark(PageMark.STEPS, "- a\n- b", 0, 7)) == "1. a\n2. b"


def test_a_link_takes_the_selected_words_or_says_the_title() -> None:
    assert done("go there", put_link("go there", 3, 8, "a.md", "A")) == "go [there](a.md)"
    assert done("go ", put_link("go ", 3, 3, "term:crs", "CRS")) == "go [CRS](term:crs)"


@given(st.text("ab*#- 1.\n{}", max_size=30), st.integers(-3, 40), st.integers(-3, 40))
def test_no_mark_takes_words_away(text: str, start: int, end: int) -> None:
    for mark in PageMark:
        made = done(text, put_mark(mark, text, start, end))
        assert (
            [c for c in made if c in "ab"][: text.count("a") + text.count("b")]
            == [c for c in text if c in "ab"]
            or "{#" in text
            or "{#" in made
        )
