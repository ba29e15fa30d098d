"""The walk over a text finds what each pattern would find alone."""

import re
from pathlib import Path
from re import _parser  # type: ignore[attr-defined] # it alone knows how wide one is

import pytest

from hopewall.core.claims import matching
from hopewall.core.claims.normalise import normalise
from hopewall.core.claims.pattern_text import alternatives, split
from hopewall.core.codes import Language
from hopewall.demo.cast import cast_of


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


@pytest.mark.parametrize(
    ("english", "over_lines"),
    [
        ("a b", "a[ \n]b"),
        (r"a\ b", r"a\ b"),
        ("[ab] c", "[ab][ \n]c"),
        ("[a b]", "[\na b]"),
        ("[ -]", "[\n -]"),
        ("[- a]", "[-\n a]"),
        ("[^a b]", "[^a b]"),
    ],
)
def test_a_space_of_an_english_pattern_is_also_the_end_of_a_line(
    english: str, over_lines: str
) -> None:
    assert matching._over_lines(english) == over_lines
    assert re.fullmatch(matching._over_lines("so [a b]c d"), "so\n\nc\nd")


def index_of(ends: str, **patterns: str) -> matching._Index:
    index = matching._Index(3, "", ends)
    for name, pattern in patterns.items():
        index.add(name, pattern, 0)
    index.close()
    return index


def found_by(index: matching._Index, text: str) -> matching.Spans:
    found: matching.Spans = {}
    index.walk(text, found)
    return found


def test_what_can_begin_anyhow_is_found_under_its_name() -> None:
    index = index_of("", wide=".x", narrow="ab")
    assert found_by(index, "ab zx") == {"narrow": [(0, 2)], "wide": [(3, 5)]}


def test_a_space_is_a_line_end_in_english_alone() -> None:
    assert found_by(index_of("", chinese="a b"), "a b a\nb") == {"chinese": [(0, 3)]}
    assert found_by(index_of("(?![a-z])", english="a b"), "a b a\nb a bc") == {
        "english": [(0, 3), (4, 7)]
    }


def test_characters_of_a_class_stand_in_order_and_for_themselves() -> None:
    assert matching._class("b-a") == r"[\-ab]"


def test_a_text_that_says_the_same_over_and_over_is_judged_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    judged, hits = [], matching._Index._hits

    def counted(index: matching._Index, text: str, at: int, ahead: str) -> object:
        judged.append(at)
        return hits(index, text, at, ahead)

    monkeypatch.setattr(matching._Index, "_hits", counted)
    index = index_of("", word="cure")
    sentence = "there is no cure for this. "
    assert len(sentence) * 400 > matching._LONG
    assert len(found_by(index, sentence * 400)["word"]) == 400
    assert len(judged) < 100
