import pytest
from hypothesis import given
from hypothesis import strategies as st

from hopewall.core.story_marks import (
    Piece,
    PieceKind,
    Stretch,
    paragraphs,
    piece_places,
    plain_places,
    plain_words,
    read_piece,
    stray_marks,
)

TEXTS = st.lists(
    st.sampled_from([*"ab我好 *-.1#>", "**", "\n", "\n\n", "- ", "1. ", "2) ", "2019. ", "\r\n"]),
    max_size=30,
).map("".join)
_GAPS = dict.fromkeys(map(ord, " \n\r"))


def looks(piece: str) -> str:
    """Write a piece with its bold words in brackets."""
    return "".join(f"[{each.words}]" if each.strong else each.words for each in stretches(piece))


def stretches(piece: str) -> tuple[Stretch, ...]:
    return read_piece(piece).stretches


@pytest.mark.parametrize(
    ("body", "pieces"),
    [
        ("one\ntwo\n\nthree", ("one two", "three")),
        ("one\r\n\r\ntwo\n \n three ", ("one", "two", "three")),
        (
            "What I took:\n- tea\n- a book\nin two parts",
            ("What I took:", "- tea", "- a book in two parts"),
        ),
        ("First:\n1. tea\n2. soup\n\nThen home", ("First:", "1. tea", "2. soup", "Then home")),
        ("It began in\n12. That was a number.", ("It began in 12. That was a number.",)),
        ("in\n2019. A year", ("in 2019. A year",)),
        ("-5 degrees\n-no", ("-5 degrees -no",)),
        ("", ()),
        (" \n\n ", ()),
    ],
)
def test_empty_lines_and_items_part_a_text(body: str, pieces: tuple[str, ...]) -> None:
    assert paragraphs(body) == pieces


@pytest.mark.parametrize(
    ("piece", "seen"),
    [
        ("so **very** good", "so [very] good"),
        ("so *very* good", "so [very] good"),
        ("今天**真的**很好", "今天[真的]很好"),
        ("今天*真的*很好", "今天[真的]很好"),
        ("**all**", "[all]"),
        ("**a** and **b**", "[a] and [b]"),
        ("2*3*4 = 24", "2*3*4 = 24"),
        ("un*bear*able", "un*bear*able"),
        ("un**bear**able", "un[bear]able"),
        ("**no end", "**no end"),
        ("** a **", "** a **"),
        ("****", "****"),
        ("***x***", "***x***"),
        ("a * b * c", "a * b * c"),
    ],
)
def test_two_stars_are_bold_and_whatever_is_no_mark_stays(piece: str, seen: str) -> None:
    assert looks(piece) == seen


def test_items_and_steps_know_what_they_are() -> None:
    assert read_piece("- a **cup**") == Piece(
        PieceKind.ITEM, (Stretch("a "), Stretch("cup", strong=True))
    )
    assert read_piece("3) rest") == Piece(PieceKind.STEP, (Stretch("rest"),), 3)
    assert read_piece("2019. A year") == Piece(PieceKind.PARAGRAPH, (Stretch("2019. A year"),), 0)


def test_words_alone_are_what_a_reader_sees() -> None:
    assert plain_words("I **was**\nill.\n- c**ure**d") == "I was ill.\n\ncured"


def test_words_alone_have_their_places_one_by_one() -> None:
    assert plain_places("- a\n- **b** c") == ("a\n\nb c", [2, 2, 2, 8, 11, 12])
    assert plain_places(" x **y**z\n\n1. w") == ("x yz\n\nw", [1, 2, 5, 8, 8, 8, 14])
    assert plain_places("") == ("", [])


@given(TEXTS)
def test_words_alone_know_where_they_stand(body: str) -> None:
    words, places = plain_places(body)
    assert words.split() == plain_words(body).split()
    assert places == sorted(places)
    assert all(body[at] == sign for sign, at in zip(words, places, strict=True) if sign != "\n")


@given(TEXTS)
def test_pieces_stand_where_they_say_and_nothing_is_lost(body: str) -> None:
    places = list(piece_places(body))
    assert all(body.startswith(piece, start) for start, piece in places)
    assert "".join(piece for _, piece in places).translate(_GAPS) == body.translate(_GAPS)
    assert paragraphs("\n\n".join(paragraphs(body))) == paragraphs(body)


@pytest.mark.parametrize(
    ("body", "signs"),
    [
        ("# Home\n\nsweet **home**", ["#"]),
        ("> said\n\n**no end", [">", "**"]),
        ("__bold__ and a_b", ["__", "__"]),
        ("see [here](http://x) and ![](y)", ["[here](http://x)", "![](y)"]),
        ("a\n\n---\n\n- b - **c** 2*3", ["---"]),
        ("**a\n\nb**", ["**", "**"]),
        ("**a** and **b", ["**"]),
        ("**a** __b__ **c**", ["__", "__"]),
        ("No marks # at > all - here.", []),
    ],
)
def test_marks_that_the_wall_does_not_draw_are_found(body: str, signs: list[str]) -> None:
    assert [body[start:end] for start, end in stray_marks(body)] == signs
