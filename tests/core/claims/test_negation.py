"""What takes a claim back is understood by a program that has only just begun."""

import pytest

from hopewall.core.claims import negation
from hopewall.core.claims.negation import AFTER, is_denied


@pytest.fixture(autouse=True)
def nothing_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    for one in vars(negation).values():
        if isinstance(one, negation._Later):
            monkeypatch.setattr(one, "_compiled", None)


@pytest.mark.parametrize(
    ("text", "claim", "denied"),
    [
        ("this is not a cure", "cure", True),
        ("this is not only a cure", "cure", False),
        ("cured? no", "cured", True),
        ("i was cured, not yet home", "cured", False),
        ("am i cured?", "cured", True),
        ("这不是治愈", "治愈", True),
        ("他不仅治愈", "治愈", False),
        ("治愈不了", "治愈", True),
        ("就这样治愈了", "治愈", False),
    ],
)
def test_a_denial_in_the_same_clause_takes_back(text: str, claim: str, denied: bool) -> None:
    start = text.index(claim)
    assert is_denied(text, start, start + len(claim), 0) is denied


def test_nothing_before_the_line_takes_back() -> None:
    text = "this is not a cure"
    assert is_denied(text, 14, 18, 8)
    assert not is_denied(text, 14, 18, 9)


@pytest.mark.parametrize("word", ["but", "because", "although", "though", "yet", "until", "till"])
def test_a_denial_does_not_reach_over_the_word_that_begins_another_clause(word: str) -> None:
    for text, denied in (
        (f"i was not well {word} cured", False),
        (f"i was not well and {word}ed cured", True),
        (f"well {word} not cured", True),
        (f"i was not well {word} home {word} cured", False),
    ):
        start = text.index("cured")
        assert is_denied(text, start, start + 5, 0) is denied, text


@pytest.mark.parametrize("said", ["whether cured", "not cured", "cured", "cured is a big word"])
def test_what_stands_far_behind_a_claim_takes_nothing_back(said: str) -> None:
    start = said.index("cured")
    alone = is_denied(said, start, start + 5, 0)
    for between in range(AFTER - len(said) + start + 5, AFTER + 20):
        text = f"{said} {'s' * between} not not no if never"
        assert is_denied(text, start, start + 5, 0) is alone, text


def test_between_a_chinese_denial_and_the_claim_stand_at_most_seven_words() -> None:
    for between in ("你我他她它跟和", "你我他她它跟和 ", "你 我 他 她 "):
        text = f"不是{between}cured"
        assert is_denied(text, len(text) - 5, len(text), 0)
    for between in ("你我他她它跟和信", "你我他她它跟和信 "):
        text = f"不是{between}cured"
        assert not is_denied(text, len(text) - 5, len(text), 0)


@pytest.mark.parametrize("written", ["a+b", lambda: "a+b"])
def test_a_pattern_is_compiled_once_and_only_when_it_is_asked(written: object) -> None:
    one = negation._Later(written)  # type: ignore[arg-type]
    assert one._compiled is None
    assert one.found.fullmatch("aab")
    assert one.found is one.found
