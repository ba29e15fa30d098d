"""Syllables, sentences and grades, against hand counts and the formulas' own arithmetic."""

import pytest

from hopewall.core.reading_level.measure import chinese_level, english_level, grade, smog
from hopewall.core.reading_level.sentences import chinese_sentences, english_sentences, han_count
from hopewall.core.reading_level.syllables import syllables, words

COUNTED = {
    1: "cell gene lab make made named cells change changed blood school through weeks brain team "
    "help helped rest these those whose nurse since once moved stopped house breathe 38 T",
    2: "body cancer doctor tired table little wanted needed tested people illness fever nothing "
    "language nurses machine machines begin carry after hopeful safety treatment nation protein",
    3: "medicine family infection hospital radio therapy several carefully "
    "antigen lymphoma receptor diseases example remember another cytokine myeloma idea CRS",
    4: "antibody available temperature usually immunity emergency experience leukaemia hepatitis "
    "january reactivated combination radiation",
    5: "immediately laboratory communication lymphodepletion university chemotherapy",
    6: "immunoglobulin responsibility",
}


@pytest.mark.parametrize("count", COUNTED)
def test_syllables_are_those_of_a_person_counting(count: int) -> None:
    wrong = {word: syllables(word) for word in COUNTED[count].split() if syllables(word) != count}
    assert wrong == {}


def test_words_and_sentences_of_english() -> None:
    assert words("CAR T-cell: 38.5, you're 7,604 people.") == [
        "CAR", "T", "cell", "38.5", "you're", "7,604", "people",
    ]  # fmt: skip
    assert english_sentences('He said "Go." Then it was 38.5 degrees. Dr. Li came! OK?') == [
        'He said "Go.',
        "Then it was 38.5 degrees.",
        "Dr. Li came!",
        "OK?",
    ]
    assert english_sentences("no full stop") == ["no full stop"]
    assert english_sentences("") == []


def test_sentences_of_chinese_end_at_either_width() -> None:
    assert chinese_sentences("您好。我们来了!真的吗？好；走…… ") == [
        "您好。", "我们来了!", "真的吗？", "好；", "走…",
    ]  # fmt: skip
    assert han_count("CAR-T 用 38 您的细胞。") == 5


def test_the_formulas() -> None:
    assert grade(100, 10, 150) == pytest.approx(0.39 * 10 + 11.8 * 1.5 - 15.59)
    assert smog(30, 30) == pytest.approx(1.0430 * 30**0.5 + 3.1291)


def test_smog_is_not_told_for_short_texts() -> None:
    short = english_level(["You go home. You rest."])
    assert short.smog is None
    assert short.sentences == 2
    assert english_level(["You go home."] * 30).smog == pytest.approx(3.1291)


def test_every_text_ends_a_sentence() -> None:
    level = english_level(["one two", "three four five"])
    assert (level.sentences, level.words, level.longest_sentence) == (2, 5, 3)
    assert level.longest_text == "three four five"


def test_words_of_the_glossary_count_short_in_the_eased_grade() -> None:
    level = english_level(["Your lymphodepletion begins."], frozenset({"lymphodepletion"}))
    assert level.grade is not None
    assert level.eased is not None
    assert level.eased < level.grade


def test_nothing_to_read_is_measured_as_nothing() -> None:
    assert english_level(["", "…"]).sentences == 0
    assert chinese_level(["", "ABC"]).sentences == 0
    assert english_level([]).grade is None


def test_chinese_is_measured_in_characters() -> None:
    level = chinese_level(["您好吗？", "我们在家里等您。CAR-T"])
    assert level.mean_sentence == pytest.approx((3 + 7) / 2)
    assert level.longest_sentence == 7
    assert level.grade is None
