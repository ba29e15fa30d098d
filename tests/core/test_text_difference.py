from hypothesis import given
from hypothesis import strategies as st

from hopewall.core.text_difference import Part, Piece, difference

TEXTS = st.text(alphabet="ab 。，治愈了我\n'é😀", max_size=60)


@given(TEXTS, TEXTS)
def test_both_texts_can_be_read_from_it(before: str, after: str) -> None:
    pieces = difference(before, after)
    assert "".join(p.text for p in pieces if p.part is not Part.ADDED) == before
    assert "".join(p.text for p in pieces if p.part is not Part.REMOVED) == after
    assert all(piece.text for piece in pieces)


@given(TEXTS)
def test_nothing_changed_is_one_piece(text: str) -> None:
    assert difference(text, text) == ((Piece(Part.KEPT, text),) if text else ())


def test_english_changes_by_words() -> None:
    assert difference("I drink tea again.", "I drink coffee again.") == (
        Piece(Part.KEPT, "I drink "),
        Piece(Part.REMOVED, "tea"),
        Piece(Part.ADDED, "coffee"),
        Piece(Part.KEPT, " again."),
    )


def test_chinese_changes_by_characters() -> None:
    assert difference("又能在阳台上喝茶了，很高兴。", "又能在院子里喝茶了，很高兴。") == (
        Piece(Part.KEPT, "又能在"),
        Piece(Part.REMOVED, "阳台上"),
        Piece(Part.ADDED, "院子里"),
        Piece(Part.KEPT, "喝茶了，很高兴。"),
    )


def test_a_long_text_with_one_changed_line_is_quick_and_exact() -> None:
    lines = [f"Line {number} of a very long story.\n" for number in range(3_000)]
    changed = [*lines]
    changed[1_500] = "Something else.\n"
    pieces = difference("".join(lines), "".join(changed))
    assert sum(len(piece.text) for piece in pieces if piece.part is Part.ADDED) < 40
