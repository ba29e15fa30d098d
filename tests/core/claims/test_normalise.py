"""The way back from a plain text, and disguises that a reader would not notice."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hopewall.core.claims import TextKind, lint
from hopewall.core.claims import normalise as module
from hopewall.core.claims.normalise import normalise
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
        ("A c u r e d", "A cured", [0, 1, 2, 4, 6, 8, 10]),
        ("I c u r e d", "I cured", [0, 1, 2, 4, 6, 8, 10]),
        ("i c u r e d", "icured", [0, 2, 4, 6, 8, 10]),
        ("X c u r e d", "Xcured", [0, 2, 4, 6, 8, 10]),
        ("a-c-u-r-e-d", "acured", [0, 2, 4, 6, 8, 10]),
        ("a b c d e", "a bcde", [0, 1, 2, 4, 6, 8]),
        ("a b c d", "abcd", [0, 2, 4, 6]),
        ("a b c", "a b c", [0, 1, 2, 3, 4]),
        ("???", "?", [0]),
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
    ("text", "plain"),
    [
        ("we hope\nto be", "we hope to be"),
        ("we hope\rto be", "we hope to be"),
        ("we hope\r\nto be", "we hope to be"),
        ("we hope \u2028 to be", "we hope to be"),
        ("we hope\nTo be", "we hope\nTo be"),
        ("we hope\rTo be", "we hope\nTo be"),
        ("we hope\nI am", "we hope\nI am"),
        ("we hope\ntO be", "we hope tO be"),
        ("we hope\nя", "we hope\nя"),
        ("we hope\n1", "we hope\n1"),
        ("we hope\n治", "we hope\n治"),
        ("we hope\n\nto be", "we hope\nto be"),
        ("we hope\r\rto be", "we hope\nto be"),
        ("we hope\r\n\r\nto be", "we hope\nto be"),
        ("we hope \n\t\n to be", "we hope\nto be"),
        ("we  hope\tto", "we hope to"),
        ("we hope\n", "we hope\n"),
    ],
)
def test_a_line_that_goes_on_in_small_letters_was_wrapped(text: str, plain: str) -> None:
    assert normalise(text).cased == plain


@pytest.mark.parametrize(
    ("character", "plain"),
    [
        ("a", "a"),
        ("é", "e"),
        ("ﬁ", "fi"),
        ("Ａ", "A"),
        ("①", "1"),
        ("İ", "I"),
        ("а", "a"),
        ("Ø", "O"),
        ("癒", "愈"),
        ("療", "疗"),
        ("効", "效"),
        ("里", "里"),
        ("“", '"'),
        ("｢", '"'),
        ("⁗", "''''"),
        ("\u2011", "-"),
        ("\u2028", "\n"),
        ("\n", "\n"),
        ("\t", " "),
        ("…", "..."),
        ("\u0301", ""),
        ("\u20dd", ""),
        ("\0", ""),
        ("\u200b", ""),
        ("\ud800", ""),
        ("\ue000", ""),
        ("\u0378", ""),
        ("治", "治"),
        ("ж", "ж"),
    ],
)
def test_each_character_stands_for_what_a_reader_sees(character: str, plain: str) -> None:
    assert module._Plain()[character] == plain


def test_no_more_characters_are_remembered_than_fit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MOST_KEPT", 2)
    known = module._Plain()
    assert [known[each] for each in "Ａé"] == ["A", "e"]
    assert dict(known) == {"Ａ": "A", "é": "e"}
    assert (known["Ｂ"], dict(known)) == ("B", {"Ｂ": "B"})


def test_small_letters_are_as_many_as_the_letters_were() -> None:
    longer = [chr(code) for code in range(0x110000) if len(chr(code).lower()) != 1]
    assert longer == ["İ"]
    for text in ("İ", "I\u0307", "xİ.İ.İ.İy", "İİİİ", "ΑΣ"):
        found = normalise(text)
        assert len(found.lower) == len(found.cased) == len(found.origin)


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


@pytest.mark.parametrize(
    "digits", ["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९", "๐๑๒๓๔๕๖๗๘๙", "０１２３４５６７８９"]
)
def test_a_digit_of_any_script_is_read_as_the_digit_it_is(digits: str) -> None:
    assert normalise(digits).lower == "0123456789"
    nine = digits[9]
    assert blocked(f"有效率{nine}{nine}%")
    assert blocked("打电话给我：" + "13800138000".translate({48 + i: digits[i] for i in range(10)}))
