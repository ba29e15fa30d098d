from hypothesis import given
from hypothesis import strategies as st

from hopewall.core.page_merging import merge_pages

PAGE = '+++\nid = "a"\ntitle = "T"\nactions = [\n  "one",\n]\n+++\n\nFirst.\n\nSecond.\n'


def test_what_each_changed_in_head_and_body_is_in_it() -> None:
    mine = PAGE.replace('"T"', '"Mine"').replace("First.", "First, mine.")
    theirs = PAGE.replace('"one"', '"two"').replace("Second.", "Second, theirs.")
    merged = merge_pages(PAGE, mine, theirs)
    assert merged.text == mine.replace('"one"', '"two"').replace("Second.", "Second, theirs.")
    assert not merged.doubled


def test_where_both_changed_one_key_the_other_stands_as_a_comment() -> None:
    mine, theirs = PAGE.replace('"T"', '"Mine"'), PAGE.replace('"T"', '"Theirs"')
    merged = merge_pages(PAGE, mine, theirs)
    assert '# title = "Mine"\ntitle = "Theirs"\n' in merged.text
    assert merged.doubled
    # The next save of either carries the comment on and makes no second one.
    again = merge_pages(theirs, merged.text, theirs)
    assert again.text == merged.text


def test_where_both_changed_one_paragraph_both_stand() -> None:
    merged = merge_pages(PAGE, PAGE.replace("First.", "M."), PAGE.replace("First.", "O."))
    assert "M.\n\nO." in merged.text
    assert merged.doubled


def test_a_page_without_a_readable_head_is_merged_as_paragraphs() -> None:
    merged = merge_pages("A.\n\nB.", "A, mine.\n\nB.", "A.\n\nB, theirs.")
    assert merged.text == "A, mine.\n\nB, theirs."


_LINES = st.lists(st.sampled_from(["a = 1", "b = 2", "b = 3", "# c", "x", "[t]"]), max_size=4)
_BODY = st.lists(st.sampled_from(["one", "two", "three", ""]), max_size=4)
_PAGES = st.builds(
    lambda head, body: "\n".join(["+++", *head, "+++", "", "\n\n".join(body)]), _LINES, _BODY
)


@given(_PAGES, _PAGES, _PAGES)
def test_no_new_line_of_either_is_lost(base: str, mine: str, theirs: str) -> None:
    merged = merge_pages(base, mine, theirs).text
    for text in (mine, theirs):
        for line in set(text.split("\n")) - set(base.split("\n")):
            assert line.strip() in merged
