"""The gate explains: every reason has words in both languages, and says what would change it."""

import re
from dataclasses import fields, replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hopewall.core.codes import Audience, Language
from hopewall.core.completeness import CONDITIONAL, REQUIRED
from hopewall.core.consent import Purpose, Scope, Statement
from hopewall.core.decision import Element, Hidden
from hopewall.core.detail_words import detail_words, has_words, token_words
from hopewall.core.explaining import explain, explained, reasons_of
from hopewall.core.person import Subject
from hopewall.core.reason_words import REASON_WORDS
from hopewall.core.reasons import Reason, ReasonCode
from hopewall.core.story import PhotoContent, StoryState
from tests.core import cases
from tests.core.cases import TODAY, case
from tests.core.test_gate_properties import RUBBISH

HAN = re.compile("[\u4e00-\u9fff]")
LATIN = re.compile("[A-Za-z]")


@pytest.mark.parametrize("code", list(ReasonCode))
def test_every_reason_has_words_in_both_languages_and_what_would_change_it(
    code: ReasonCode,
) -> None:
    words = REASON_WORDS[code]
    assert set(words) == set(Language)
    english, chinese = words[Language.EN], words[Language.ZH_HANS]
    for text in (english.why, english.change):
        assert not HAN.search(text)
        assert text[0].isupper()
    assert english.change.endswith(".")
    assert not english.why.endswith(".")
    for text in (chinese.why, chinese.change):
        assert HAN.search(text)
        assert not LATIN.search(text)
        assert not set(text) & set(",;:()")
    assert chinese.change.endswith("。")
    assert not chinese.why.endswith("。")


def test_no_two_reasons_say_the_same() -> None:
    for language in Language:
        whys = [words[language].why for words in REASON_WORDS.values()]
        assert len(set(whys)) == len(whys)


SUBJECT_FIELDS = {f.name for f in fields(Subject)} - {"revision", "contact_ref", "mrn_link"}
TOKENS = sorted(
    {
        *(str(code) for kind in (Scope, Element, Audience, Statement) for code in kind),
        *(str(code) for kind in (PhotoContent, StoryState, Language) for code in kind),
        *REQUIRED,
        *CONDITIONAL,
        *SUBJECT_FIELDS,
        str(Purpose.PATIENT_EDUCATION),
    }
)


@pytest.mark.parametrize("token", TOKENS)
def test_every_field_and_code_a_reason_can_name_has_words_in_both_languages(token: str) -> None:
    assert has_words(token)
    english, chinese = (token_words(token, language) for language in Language)
    assert "_" not in english
    assert not HAN.search(english)
    assert HAN.search(chinese)
    assert not LATIN.search(chinese)


def test_dates_ages_and_counts_are_written_as_one_says_them() -> None:
    def both(detail: str) -> tuple[str, str]:
        return detail_words(detail, Language.EN), detail_words(detail, Language.ZH_HANS)

    assert both("2026-05-01") == ("1 May 2026", "2026年5月1日")
    assert both("2026-12-31") == ("31 December 2026", "2026年12月31日")
    assert both("14") == ("14 years", "14周岁")
    assert both("1 of 2") == ("1 of 2", "2人中的1人")
    assert both("3 faces, 2 people") == (
        "3 faces seen, 2 people named",
        "画面中3张面孔、登记2人",
    )
    assert both("wall-consent 1.0.0") == ("wall-consent 1.0.0", "wall-consent 1.0.0")
    assert both("") == ("", "")
    assert not has_words("wall-consent 1.0.0")


def test_a_reason_is_one_line_with_its_particulars_in_brackets() -> None:
    reason = Reason(ReasonCode.EXPIRED, "2026-05-01")
    english, chinese = (explain(reason, language) for language in Language)
    assert english.sentence == (
        "The consent has ended (1 May 2026). "
        "Ask the person to sign the current form if they wish to stay on the wall."
    )
    assert chinese.sentence == (
        "同意书已到期（2026年5月1日）。如果本人愿意继续展示，请重新签署现行的同意书。"
    )
    bare = Reason(ReasonCode.NO_CONSENT)
    assert explain(bare, Language.EN).why == "This person has no signed consent in the vault."
    assert explain(bare, Language.ZH_HANS).why == "系统里没有本人签署的知情同意书。"


@pytest.mark.parametrize("code", [ReasonCode.DAMAGED, ReasonCode.INVESTIGATIONAL_OUTCOME])
def test_a_detail_that_is_for_a_technician_or_said_already_is_left_out(code: ReasonCode) -> None:
    for language in Language:
        assert explain(Reason(code, "outcome"), language) == explain(Reason(code), language)


def test_the_missing_parts_of_a_shown_story_are_explained_too() -> None:
    file = case(replace(cases.story(), photo=None))
    sentences = explained(reasons_of(cases.shown(file)), Language.EN)
    (sentence,) = sentences
    assert sentence == (
        "The story has no photo. "
        "Add one that the person has agreed to; until then a drawing stands in."
    )
    hidden = cases.ask(replace(file, consents=()))
    assert isinstance(hidden, Hidden)
    assert reasons_of(hidden) == hidden.reasons


def test_the_same_sentence_is_not_said_twice() -> None:
    twice = [Reason(ReasonCode.DAMAGED, "one"), Reason(ReasonCode.DAMAGED, "two")]
    assert len(explained(twice, Language.EN)) == 1


@given(name=st.sampled_from([*REQUIRED, *CONDITIONAL]), rubbish=RUBBISH)
@settings(max_examples=200, deadline=None)
def test_whatever_is_wrong_with_a_record_no_code_stands_in_the_sentence(
    name: str, rubbish: Any
) -> None:
    changed: dict[str, Any] = {name: rubbish}
    answer = cases.ask(case(**changed), on=TODAY)
    for sentence in explained(reasons_of(answer), Language.EN):
        assert "_" not in sentence
    for sentence in explained(reasons_of(answer), Language.ZH_HANS):
        assert not LATIN.search(sentence)


def test_every_detail_the_tests_cases_give_is_in_words() -> None:
    file = case(expires_on=date(2026, 6, 1), filled_before_signing=False, form=None)
    for reason in reasons_of(cases.ask(file)):
        assert all(has_words(token) for token in reason.detail.split(", ") if token)
