"""Where sentences end, and which words stand near one another in one."""

from collections.abc import Iterable

import pytest

from hopewall.core.claims.matching import Span, list_key
from hopewall.core.claims.rule import Near
from hopewall.core.claims.sentences import MOST_IN_SENTENCE, Sentences

NEAR = Near("cat", "dog", 10)


def places(text: str, *names: str) -> dict[str, list[Span]]:
    found: dict[str, list[Span]] = {}
    for name in names or ("cat", "dog", "owl"):
        at = text.find(name)
        while at >= 0:
            found.setdefault(list_key(name), []).append((at, at + len(name)))
            at = text.find(name, at + 1)
    return found


def of(text: str, breaks: Iterable[int] = ()) -> Sentences:
    return Sentences(text, breaks, places(text))


def pairs(text: str, rule: Near = NEAR, breaks: Iterable[int] = ()) -> list[str]:
    return [text[start:end] for start, end in of(text, breaks).near(rule)]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("", []),
        ("one", ["one"]),
        ("one. two", ["one.", " two"]),
        ("one.", ["one."]),
        ("3.5 is one", ["3.5 is one"]),
        ('he said "one." two', ['he said "one.', '" two']),
        ("a! b? c; d。e\nf", ["a!", " b?", " c;", " d。", "e\n", "f"]),
    ],
)
def test_a_sentence_ends_with_its_sign(text: str, sentences: list[str]) -> None:
    found = of(text)
    assert [text[start:end] for start, end in found.all()] == sentences
    for number, (start, end) in enumerate(found.all()):
        for at in (start, end - 1):
            assert found.around(at) == (start, end)
            assert found.number(at) == number


def test_a_line_that_was_not_wrapped_ends_a_sentence_too() -> None:
    found = of("one two three", [4, 8])
    assert list(found.all()) == [(0, 4), (4, 8), (8, 13)]
    assert [found.line_start(at) for at in (0, 3, 4, 7, 8, 12)] == [0, 0, 4, 4, 8, 8]
    assert of("one").line_start(2) == 0
    assert list(of("one.", [4]).all()) == [(0, 4)], "nothing stands in an empty one"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("cat dog", ["cat dog"]),
        ("dog cat", ["dog cat"]),
        ("catdog", ["catdog"]),
        ("dogcat", ["dogcat"]),
        ("cat 123456789dog", ["cat 123456789dog"]),
        ("dog 123456789cat", ["dog 123456789cat"]),
        ("cat 1234567890dog", []),
        ("dog 1234567890cat", []),
        ("cat. dog", []),
        ("dog. cat", []),
        ("cat, dog. dog, cat", ["cat, dog", "dog, cat"]),
        ("cat", []),
        ("dog", []),
        ("dog dog cat", ["dog cat"]),
        ("cat dog dog", ["cat dog"]),
    ],
)
def test_two_words_of_one_sentence_that_are_not_far_apart_are_near(
    text: str, found: list[str]
) -> None:
    assert pairs(text) == found


@pytest.mark.parametrize("dog", [(1, 4), (2, 3), (2, 5), (3, 4), (3, 6)])
def test_words_that_lie_over_one_another_are_not_near(dog: Span) -> None:
    found = {list_key("cat"): [(2, 4)], list_key("dog"): [dog]}
    assert list(Sentences("longer", (), found).near(NEAR)) == []


def test_words_are_near_in_their_order_only_where_it_matters() -> None:
    ordered = Near("cat", "dog", 10, ordered=True)
    assert pairs("cat dog", ordered) == ["cat dog"]
    assert pairs("dog cat", ordered) == []
    assert pairs("dog cat dog", ordered) == ["cat dog"]


def test_a_word_of_the_third_list_in_the_sentence_means_it_otherwise() -> None:
    apart = Near("cat", "dog", 10, apart="owl")
    for text in ("cat dog owl", "owl cat dog", "cat owl dog"):
        assert pairs(text, apart) == []
        assert pairs(text) != []
    for text in ("cat dog. owl", "owl. cat dog", "cat dog"):
        assert pairs(text, apart) == ["cat dog"]
    assert pairs("cat dog.owl", apart, [8]) == ["cat dog"], "a line of its own is one, too"
    assert pairs("cat dogowl", apart, [7]) == ["cat dog"], "what follows at once is another one"
    assert pairs("owlcat dog", apart, [3]) == ["cat dog"], "so is what stood right before it"


def test_of_one_sentence_only_the_first_pairs_are_looked_at() -> None:
    many = "cat dog " * (MOST_IN_SENTENCE + 3)
    assert len(pairs(many)) == MOST_IN_SENTENCE
    assert len(pairs(f"{many}. cat dog. cat dog")) == MOST_IN_SENTENCE + 2
    line = "dog cat" * MOST_IN_SENTENCE
    assert len(pairs(line * 2, breaks=[len(line)])) == 2 * MOST_IN_SENTENCE
