from hypothesis import given
from hypothesis import strategies as st

from hopewall.core.clean_text import hidden_spans
from hopewall.core.pasted_text import PastedText, PasteRefused, Tidied, tidy
from hopewall.core.pictographs import pictograph_spans, without_pictographs


def tidied(text: str, *, one_line: bool = False) -> PastedText:
    outcome = tidy(text, 20_000, one_line=one_line)
    assert isinstance(outcome, PastedText)
    return outcome


def test_text_out_of_word_comes_in_clean_and_its_quotes_stay() -> None:
    first = "“Tea”\u00a0again\u00ad —\u200b said\u202e she…"
    pasted = f"{first}\r\n\r\n\r\n\r\n\uf0b7\tat home\x0bwith  dad \t"
    outcome = tidied(pasted)
    assert outcome.text == "“Tea” again — said she…\n\n- at home\nwith dad"
    assert outcome.done == (Tidied.BULLETS, Tidied.HIDDEN)
    assert all(note.zh_hans and note.en for note in outcome.notes)


def test_emoji_go_and_old_printers_stars_stay() -> None:
    outcome = tidied("home 👨‍👩‍👧 again 😀 ★ ❤️")
    assert outcome.text == "home again ★"
    assert outcome.done == (Tidied.PICTOGRAPHS,)


def test_a_line_field_gets_one_line() -> None:
    assert tidied("Tea\nagain\n\nat home", one_line=True).text == "Tea again at home"


def test_what_does_not_fit_is_refused_whole() -> None:
    for text, room in (("x" * 200_000, 20_000), ("x" * 81, 80)):
        outcome = tidy(text, room)
        assert isinstance(outcome, PasteRefused)
        assert str(len(text)) in outcome.sentence.zh_hans


@given(st.text(max_size=80))
def test_nothing_hidden_is_left_and_twice_is_once(text: str) -> None:
    once = tidied(text)
    assert hidden_spans(once.text) == ()
    assert pictograph_spans(once.text) == ()
    assert tidied(once.text).text == once.text


@given(st.text(max_size=60))
def test_emoji_are_found_where_they_stand(text: str) -> None:
    for start, end in pictograph_spans(text):
        assert start < end
    assert pictograph_spans(without_pictographs(text)) == ()
