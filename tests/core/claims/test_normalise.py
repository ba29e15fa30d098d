"""The way back from a plain text, and disguises that a reader would not notice."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hopewall.core.claims import TextKind, lint
from hopewall.core.claims.normalise import _PLAIN, normalise
from hopewall.core.claims.simplified_han import SIMPLIFIED, TRADITIONAL
from hopewall.core.codes import Language
from hopewall.core.finding import Severity
from hopewall.core.site import ProfileCode

quick = settings(max_examples=60, deadline=None)

DISGUISES = ["\u200b", "\u202e", "*", ".", "-", "😀", "\u3000", "\u00ad", "\ud800", "\0", " "]
LETTERS = ["治", "愈", "癒", "cured", "C", "u", "re", "Ａ", "é", "e\u0301", "ﬁ", "а", "ß", "İ"]
OTHERS = ["\n", "\r\n", "\n\n", "。", "，", "１", "2", "½", "…", "“", "”", "'", "’", "13800138000"]
PIECES = st.sampled_from([*DISGUISES, *LETTERS, *OTHERS, "不是", "not "])
TEXTS = st.one_of(st.lists(PIECES, max_size=40).map("".join), st.text(max_size=80))

PHRASES = ("治愈", "肿瘤消失", "没有副作用", "包治百病", "救命恩人", "最好的医院", "奇迹", "断根")
BETWEEN = st.sampled_from(
    ["\u200b", " ", "\u3000", "*", "·", "\u2060", "-", "\u202c", "~", "\ufeff"]
)
NEGATIONS = (
    "这不是{}",
    "谁也不能保证{}",
    "还谈不上{}",
    "医生没有说{}",
    "并不等于{}",
)
CURES = ("治愈", "根治", "痊愈", "断根", "除根", "彻底治好")

TO_TRADITIONAL = str.maketrans(dict(zip(SIMPLIFIED, TRADITIONAL, strict=True)))


def blocked(text: str) -> bool:
    found = lint(text, Language.ZH_HANS, ProfileCode, TextKind.QUOTE)
    return any(each.severity is Severity.BLOCK for each in found)


@quick
@given(TEXTS)
def test_every_plain_character_knows_where_it_came_from(text: str) -> None:
    plain = normalise(text)
    assert len(plain.cased) == len(plain.lower) == len(plain.origin)
    assert all(0 <= each < len(text) for each in plain.origin)
    assert plain.origin == sorted(plain.origin)


@quick
@given(TEXTS)
def test_a_finding_is_the_words_that_stand_there(text: str) -> None:
    for each in lint(text, Language.ZH_HANS, ProfileCode, TextKind.BODY):
        assert 0 <= each.start < each.end <= len(text)
        assert text[each.start : each.end] == each.text
        before = text[: each.start].replace("\r\n", "\n")
        for line_end in "\r\x0b\x0c\x85\u2028\u2029":
            before = before.replace(line_end, "\n")
        assert each.line == before.count("\n") + 1


@quick
@given(st.sampled_from(PHRASES), st.data())
def test_signs_between_han_characters_hide_nothing(phrase: str, data: st.DataObject) -> None:
    signs = [data.draw(st.lists(BETWEEN, max_size=3).map("".join)) for _ in phrase]
    hidden = "".join(character + sign for character, sign in zip(phrase, signs, strict=True))
    assert blocked(f"大家都说{hidden}。")


@quick
@given(st.sampled_from(PHRASES))
def test_traditional_characters_hide_nothing(phrase: str) -> None:
    assert blocked(phrase.translate(TO_TRADITIONAL))


@quick
@given(st.sampled_from(NEGATIONS), st.sampled_from(CURES), st.lists(BETWEEN, max_size=2))
def test_what_is_denied_stays_free(negation: str, cure: str, signs: list[str]) -> None:
    hidden = "".join(signs).join(cure)
    assert not blocked(f"{negation.format(hidden)}，还要再看几年。")


@pytest.mark.parametrize(
    ("text", "plain", "origin"),
    [
        ("s.o.o.n", "soon", [0, 2, 4, 6]),
        ("1 1 2 1 1", "11211", [0, 2, 4, 6, 8]),
        ("a c u r e d", "a cured", [0, 1, 2, 4, 6, 8, 10]),
        ("no!!! oops", "no! oops", [0, 1, 2, 5, 6, 7, 8, 9]),
        ("治·愈", "治愈", [0, 2]),
        ("one\r\n\r\ntwo", "one\ntwo", [0, 1, 2, 4, 7, 8, 9]),
    ],
)
def test_what_is_joined_knows_where_each_of_its_characters_stood(
    text: str, plain: str, origin: list[int]
) -> None:
    found = normalise(text)
    assert (found.cased, found.origin) == (plain, origin)


def test_the_table_of_characters_is_one_for_one() -> None:
    assert len(TRADITIONAL) == len(SIMPLIFIED) == len(set(TRADITIONAL))
    pairs = dict(zip(TRADITIONAL, SIMPLIFIED, strict=True))
    assert [pairs[each] for each in "癒療復發風險"] == ["愈", "疗", "复", "发", "风", "险"]


@pytest.mark.parametrize(
    ("given", "plain"),
    [
        ("e\u0301", "e"),
        ("a\u20dd", "a"),
        ("a\x07b", "ab"),
        ("a\u200bb", "ab"),
        ("a\ud800b", "ab"),
        ("a\ue000b", "ab"),
        ("a\u0378b", "ab"),
        ("癒", "愈"),
        ("藥", "药"),
        ("Ａ", "A"),
        ("а", "a"),
        ("\u2034", "'''"),
        ("“", '"'),
        ("é中", "e中"),
        ("a\tb\nC", "a b\nC"),
        ("İ", "I"),
    ],
)
def test_each_character_stands_for_what_a_reader_sees(given: str, plain: str) -> None:
    # What was learned of a character is kept for the life of the program, and not for this test.
    _PLAIN.clear()
    found = normalise(given)
    assert found.cased == plain
    assert found.lower == plain.lower()
    _PLAIN.clear()


@pytest.mark.parametrize(
    ("given", "plain"),
    [
        ("was\ncured", "was cured"),
        ("was\r\ncured", "was cured"),
        ("was\rcured", "was cured"),
        ("Done.\nAnd", "Done.\nAnd"),
        ("Done.\rAnd", "Done.\nAnd"),
        ("Done.\r\nAnd", "Done.\nAnd"),
        ("done\n\nand", "done\nand"),
        ("done\r\rand", "done\nand"),
        ("done\r\n\r\nand", "done\nand"),
        ("was \t cured", "was cured"),
        ("was\n愈", "was\n愈"),
    ],
)
def test_a_line_that_was_wrapped_goes_on_and_a_paragraph_does_not(given: str, plain: str) -> None:
    assert normalise(given).cased == plain


@pytest.mark.parametrize(
    ("given", "plain"),
    [
        ("I c u r e d", "I cured"),
        ("A m i r a c l e", "A miracle"),
        ("a c u r e d", "a cured"),
        ("c u r e", "cure"),
        ("a c t s", "acts"),
        ("c u r", "c u r"),
        ("I-c-u-r-e-d", "Icured"),
        ("cuuured", "cured"),
        ("!!! ,,", "! ,"),
    ],
)
def test_a_word_spelled_out_is_read_as_one(given: str, plain: str) -> None:
    assert normalise(given).cased == plain
