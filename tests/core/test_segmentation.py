import pytest
from hypothesis import given
from hypothesis import strategies as st

from hopewall.core.segmentation import MAX_QUERY, phrase_query, runs, segmented


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("系统性红斑狼疮", "系 统 性 红 斑 狼 疮"),
        ("Lupus 狼疮 twice", "lupus 狼 疮 twice"),
        ("CAR-T细胞", "car t 细 胞"),
        ("２０２６年", "2026 年"),
        ("", ""),
        (" …!? ", ""),
        ("體體", "體 體"),
        ("ひらがな", "ひ ら が な"),
    ],
)
def test_chinese_becomes_single_characters_and_the_rest_stays(text: str, words: str) -> None:
    assert segmented(text) == words


def test_a_query_of_two_characters_is_one_phrase() -> None:
    assert phrase_query("狼疮") == '"狼 疮"'


def test_the_last_latin_word_may_still_be_being_typed() -> None:
    assert phrase_query("red lup") == '"red" AND "lup"*'


@pytest.mark.parametrize("text", ["", '"', "*", "()", "-", "\x00", "\ud800", "''", "\u200b"])
def test_no_words_make_no_query(text: str) -> None:
    assert phrase_query(text) == ""


@given(st.text(alphabet=st.characters(exclude_categories=())))
def test_anything_can_be_segmented_and_nothing_is_query_syntax(text: str) -> None:
    segmented(text).encode("utf-8")
    query = phrase_query(text)
    assert query.count('"') == 2 * len(runs(text[:MAX_QUERY]))
