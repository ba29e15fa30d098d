"""The words of the demonstration: everybody different, both languages native, nothing promised."""

import re
from collections import Counter

import pytest

from hopewall.core.codes import Illness, Language, LifeCycle, StorySize, Voice
from hopewall.demo.cast import CastMember, cast_of, written_people

EVERYBODY = tuple(cast_of(320))
FULL = tuple(member for member in EVERYBODY if member.size is StorySize.FULL)
CLAIMS = {
    Language.EN: (
        r"\bcure[ds]?\b|\bcuring\b|\bmirac\w+|\bheal(?:ed|s)?\b|\bguarant\w+|\b100 ?%|\bremed\w+"
        r"|\bbreakthrough\w*|\bwonder ?drug\w*|\brevolution\w+|\bsafest\b|\brisk[- ]free\b"
        r"|\bno side effects\b|\bcancer[- ]free\b|\bbest (?:doctor|hospital|treatment)\w*"
    ),
    Language.ZH_HANS: (
        "治愈|痊愈|根治|神奇|奇迹|神药|保证|包治|百分之百|100%|药到病除|最先进|最好的医院|最好的医生"
        "|无副作用|没有副作用|零风险|特效|断根|永不复发"
    ),
}
NAMES = (
    r"car-?t(?:cell)? brand|kymriah|yescarta|carvykti|abecma|breyanzi|tecartus|zynteglo|casgevy"
    r"|lyfgenia|hemgenix|roctavian|novartis|gilead|bluebird|vertex|倍诺达|奕凯达|福可苏|卡卫荻"
    r"|药明|复星|\bdr\.? [A-Z]|professor|教授|主任医师|协和|华西|瑞金"
)
ASCII_PUNCTUATION = re.compile(r"[,;:!?()\"']|\.(?!\d)")


def words(member: CastMember, language: Language) -> str:
    text = member.texts[language]
    return f"{text.title}\n{text.message}\n{text.quote}\n{text.body}"


def test_there_are_320_people_and_24_full_stories() -> None:
    assert len(EVERYBODY) == 320
    assert written_people() >= 320
    assert len(FULL) == 24
    assert len({member.key for member in EVERYBODY}) == 320
    assert len({member.seed for member in EVERYBODY}) == 320


@pytest.mark.parametrize("language", list(Language))
def test_everybody_has_a_name_and_a_message_in_each_language(language: Language) -> None:
    for member in EVERYBODY:
        assert member.name[language].strip(), member.key
        assert member.texts[language].message.strip(), member.key
    for member in FULL:
        text = member.texts[language]
        assert text.title.strip(), member.key
        assert text.quote.strip(), member.key
        assert len(text.body) > 300, member.key


@pytest.mark.parametrize("language", list(Language))
def test_all_messages_differ(language: Language) -> None:
    counted = Counter(" ".join(m.texts[language].message.casefold().split()) for m in EVERYBODY)
    assert [message for message, count in counted.items() if count > 1] == []


def test_a_text_is_in_the_language_it_says() -> None:
    for member in EVERYBODY:
        chinese = re.findall("[一-鿿]", words(member, Language.ZH_HANS))
        assert len(chinese) >= 4, member.key
        assert not re.search("[一-鿿]", words(member, Language.EN)), member.key


@pytest.mark.parametrize("language", list(Language))
def test_nobody_makes_a_claim(language: Language) -> None:
    found = {
        member.key: match[0]
        for member in EVERYBODY
        if (match := re.search(CLAIMS[language], words(member, language), re.IGNORECASE))
    }
    assert found == {}


@pytest.mark.parametrize("language", list(Language))
def test_nobody_names_a_product_a_company_a_doctor_or_a_hospital(language: Language) -> None:
    found = {
        member.key: match[0]
        for member in EVERYBODY
        if (match := re.search(NAMES, words(member, language)))
    }
    assert found == {}


def test_chinese_prose_has_chinese_punctuation() -> None:
    found = {
        member.key: match[0]
        for member in EVERYBODY
        if (match := ASCII_PUNCTUATION.search(words(member, Language.ZH_HANS)))
    }
    assert found == {}


def test_english_prose_has_no_chinese_punctuation() -> None:
    for member in EVERYBODY:
        assert not re.search("[，。！？；：、「」《》]", words(member, Language.EN)), member.key


def test_at_least_a_quarter_of_the_full_stories_are_not_simply_well() -> None:
    others = [member for member in FULL if member.life_cycle is not LifeCycle.WELL]
    assert len(others) >= len(FULL) / 4
    assert {LifeCycle.RELAPSED, LifeCycle.IN_LOVING_MEMORY} <= {m.life_cycle for m in others}


def test_the_full_stories_are_of_many_illnesses_ages_and_voices() -> None:
    assert len({member.illness for member in FULL}) >= 6
    assert {Illness.LEUKAEMIA, Illness.LYMPHOMA, Illness.MYELOMA} <= {m.illness for m in FULL}
    assert len({member.voice for member in FULL}) >= 2
    assert any(member.voice is not Voice.PATIENT for member in FULL)
    assert any(member.age < 18 for member in FULL)
    assert any(member.age >= 65 for member in FULL)


def test_beyond_the_written_lines_names_repeat_and_keys_do_not() -> None:
    many = list(cast_of(1000))
    assert len({member.key for member in many}) == 1000
    assert len({member.seed for member in many}) == 1000
    assert {member.texts[Language.EN] for member in many} == {
        member.texts[Language.EN] for member in EVERYBODY
    }


@pytest.mark.parametrize("people", [1, 23, 24, 25, 320, 321])
def test_any_number_of_people_is_that_number(people: int) -> None:
    assert len(list(cast_of(people))) == people
