"""From the pieces of a person's text to what QML draws: paragraphs, lists and steps."""

from collections.abc import Sequence
from typing import Any

from hopewall.core.story_marks import Piece, PieceKind, read_piece
from hopewall.ui.reading.runs import Piece as Run

_KINDS = {PieceKind.ITEM: "list", PieceKind.STEP: "steps"}


def blocks(body: Sequence[str]) -> list[dict[str, Any]]:
    """Return a text as blocks: `words` without marks, or else `runs`, or the `items` of a list.

    Items that follow one another are one list; `first` is the number it begins with.
    """
    found: list[dict[str, Any]] = []
    for piece in map(read_piece, body):
        kind = _KINDS.get(piece.kind, "paragraph")
        if piece.kind is PieceKind.PARAGRAPH:
            marked = any(stretch.strong for stretch in piece.stretches)
            runs = _runs(piece) if marked else []
            found.append(_block(kind, words=piece.words, runs=runs))
        elif found and found[-1]["kind"] == kind:
            found[-1]["items"].append(_runs(piece))
        else:
            found.append(_block(kind, items=[_runs(piece)], first=max(piece.number, 1)))
    return found


def _block(kind: str, **what: Any) -> dict[str, Any]:  # noqa: ANN401 - what QML reads
    return {"kind": kind, "words": "", "runs": [], "items": [], "first": 1, **what}


def _runs(piece: Piece) -> list[Run]:
    return [
        {
            "text": stretch.words,
            "strong": stretch.strong,
            "emphasis": False,
            "small": False,
            "opens": "",
            "target": "",
        }
        for stretch in piece.stretches
    ]
