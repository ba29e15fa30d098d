"""Sentences whose words only together sound like a claim: which are told, and where."""

from hopewall.core.claims import ClaimFinding, TextKind, lint
from hopewall.core.claims.features import features
from hopewall.core.claims.lint import SHORT
from hopewall.core.claims.rules.weighed import SOUNDS_LIKE_A_CLAIM
from hopewall.core.claims.weighing import _apart, weigh
from hopewall.core.finding import Severity
from tests.core.claims.asking import CN, EN, US, found


def test_words_that_only_together_sound_like_a_claim_are_found_and_named() -> None:
    said = "Steroids only hid it. The cells finished it"
    (only,) = found(said, CN)
    assert (only.rule, only.severity, only.text) == (
        "sounds-like-a-claim",
        Severity.BLOCK,
        said,
    )
    assert only.language is EN
    one, two, three = weigh(said.lower()).heaviest
    why = SOUNDS_LIKE_A_CLAIM.why
    assert only.why.en == f"{why.en} Most of it: “{one}”, “{two}”, “{three}”."
    assert only.why.zh_hans == f"{why.zh_hans}主要是：“{one}”“{two}”“{three}”。"


def test_in_a_long_text_only_the_sentence_is_found() -> None:
    everyday = "Grandma brought soup and we played cards until the light went. " * 4
    said = "It took one bag to undo what I was born with."
    (only,) = found(f"{everyday}{said} {everyday}", CN)
    assert only.text == said


UNDONE = "It took one bag to undo what I was born with."


def weighed(text: str) -> list[ClaimFinding]:
    return [
        each
        for each in lint(text, EN, CN, TextKind.BODY, alone=False)
        if each.rule == SOUNDS_LIKE_A_CLAIM.rule_id
    ]


def test_what_is_as_long_as_a_quotation_is_weighed_as_a_whole() -> None:
    said = "Steroids only hid it. The cells finished it"
    whole = said + " " + "(" * (SHORT - len(said) - 1)
    assert [each.text for each in found(whole, CN)] == [whole]
    assert whole + "(" not in [each.text for each in found(whole + "(", CN)]


def test_of_one_text_the_first_forty_sentences_are_weighed_each_where_it_stands() -> None:
    told = weighed(f"{UNDONE} " * 41)
    assert [each.column for each in told] == list(range(1, 40 * (len(UNDONE) + 1), 46))
    assert {each.text for each in told} == {UNDONE}
    assert {each.language for each in told} == {EN}
    assert len(weighed(f"{UNDONE} " * 40)) == 40


def test_four_characters_are_a_sentence_and_what_is_shorter_hides_none_behind_it() -> None:
    assert [each.text for each in weighed("站起来了")] == ["站起来了"]
    assert [each.text for each in weighed(f"Hm. {UNDONE}")] == [UNDONE]


def test_a_sentence_that_a_rule_blocks_is_not_told_again_and_hides_no_other() -> None:
    blocked = "I am cured."
    assert weigh(blocked.lower()).is_claim
    assert [each.text for each in weighed(f"{blocked} {UNDONE}")] == [UNDONE]
    assert [each.text for each in weighed(f"{UNDONE} {blocked}")] == [UNDONE]
    cried = UNDONE.replace(".", "!")
    assert [each.text for each in weighed(f"{cried}治愈了。")] == [cried]


def test_what_the_weights_find_is_a_review_outside_china_and_nothing_in_a_name() -> None:
    said = "Steroids only hid it. The cells finished it"
    (only,) = found(said, US)
    assert (only.rule, only.severity) == ("sounds-like-a-claim", Severity.REVIEW)
    assert not found(said, CN, TextKind.NAME)
    assert not found(said, CN, TextKind.EXPLAINER)


def test_words_that_are_part_of_one_another_are_told_once() -> None:
    assert _apart(["whole", "complete", "complete remission"]) == ("whole", "complete")
    assert _apart(["complete remission", "complete", "cells"]) == ("complete remission", "cells")


def test_numbers_weigh_as_one_sign_whatever_they_are() -> None:
    assert {"第#天", "#"} <= features("第37天")
    assert features("第37天") == features("第4天")
    assert {"#", "day #"} <= features("day 37")
