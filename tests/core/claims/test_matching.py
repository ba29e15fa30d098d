"""The walk over a text finds what each pattern would find alone."""

import re
from pathlib import Path
from re import _parser  # type: ignore[attr-defined] # it alone knows how wide one is

import pytest

from hopewall.core.claims import matching
from hopewall.core.claims.leading import leading
from hopewall.core.claims.normalise import normalise
from hopewall.core.claims.pattern_text import alternatives, split
from hopewall.core.codes import Language
from hopewall.demo.cast import cast_of


@pytest.mark.parametrize(
    ("pattern", "starts"),
    [
        ("cure", {"cur"}),
        ("(?:a|bc)d?", {"a", "ad", "bc", "bcd"}),
        ("(?<!x)[ab]+c", {"a", "b"}),
        (r"\d{2}岁", set("0123456789")),
        (r"\d岁\d", {f"{one}岁{other}" for one in range(10) for other in range(10)}),
        ("x?yz", {"xyz", "yz"}),
        (".cure", {""}),
        (r"\$\[", {"$["}),
        ("[^a]b", {""}),
        ("(?!q)ab|cd(?=e)", {"ab", "cd"}),
    ],
)
def test_a_pattern_tells_how_it_can_begin(pattern: str, starts: set[str]) -> None:
    assert leading(pattern, 3) == starts


@pytest.mark.parametrize("pattern", ["(a", "a)", "*a", "(?P<name>a)"])
def test_a_pattern_that_is_not_understood_is_refused(pattern: str) -> None:
    with pytest.raises((ValueError, IndexError)):
        leading(pattern, 3)


def test_a_pattern_is_written_one_alternative_a_line() -> None:
    written = """
        one|tw(?:o|in)
        three
            _and (?:more
            |less)
        [|]
        """
    assert alternatives(written) == ["one", "tw(?:o|in)", "three and (?:more|less)", "[|]"]
    assert split(r"a\|b|c") == [r"a\|b", "c"]


def test_the_walk_misses_nothing_that_a_pattern_finds_alone() -> None:
    here = Path(__file__).parent
    texts = [(here / name).read_text("utf-8") for name in ("blocked_en.txt", "blocked_zh.txt")]
    texts += ["\n".join(m.texts[language].body for m in cast_of(6)) for language in Language]
    plain = normalise("\n".join(texts))
    english, chinese, cased = matching._indexes()
    for index, text in ((english, plain.lower), (chinese, plain.lower), (cased, plain.cased)):
        found: matching.Spans = {}
        index.walk(text, found)
        places = {(name, span) for name, spans in found.items() for span in spans}
        border = re.compile(index._border())
        known = {id(each): each for group in index.by_start.values() for each in group}
        for alternative in known.values():
            for alone in alternative.ready().finditer(text):
                at = alone.start()
                inside_number = text[at].isdigit() and text[at - 1 : at].isdigit()
                inside_word = text[at] in index.letters and not border.match(text, at)
                if alone.end() > at and not inside_number and not inside_word:
                    assert (alternative.name, alone.span()) in places, alternative.source


def test_no_alternative_looks_further_than_the_walk_remembers() -> None:
    for index in matching._indexes():
        for group in (*index.by_start.values(), index.anyhow):
            for alternative in group:
                longest = _parser.parse(alternative.source, alternative.flags).getwidth()[1]
                assert longest <= matching._AHEAD, alternative.source
