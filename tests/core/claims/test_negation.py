"""What takes a claim back is understood by a program that has only just begun."""

import pytest

from hopewall.core.claims import negation
from hopewall.core.claims.negation import is_denied


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


@pytest.mark.parametrize("written", ["a+b", lambda: "a+b"])
def test_a_pattern_is_compiled_once_and_only_when_it_is_asked(written: object) -> None:
    one = negation._Later(written)  # type: ignore[arg-type]
    assert one._compiled is None
    assert one.found.fullmatch("aab")
    assert one.found is one.found
