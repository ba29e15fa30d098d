"""Versions of a story and what changed between two of them, as QML reads it."""

from hopewall.core.screen import RoadPoint
from hopewall.core.text_difference import Piece
from hopewall.services.studio.desk import Desk, NotAllowed, Trouble
from hopewall.services.studio.person_page import PersonPage, open_person
from hopewall.services.studio.writing import StoryDifference
from hopewall.ui.viewmodels.studio.person_props import Told


def versions_of(desk: Desk, subject_id: str, story_id: str) -> list[Told]:
    """Return the versions that were kept, the newest first; empty where they cannot be read."""
    page = open_person(desk, subject_id)
    if isinstance(page, NotAllowed | Trouble):
        return []
    return _versions(page, story_id)


def _versions(page: PersonPage, story_id: str) -> list[Told]:
    own = next((one for one in page.stories if one.story.story_id == story_id), None)
    return [
        {
            "number": version.version,
            "kind": str(version.kind),
            "who": page.staff.get(version.author_id, ""),
            "at": version.made_at.isoformat(),
        }
        for version in reversed(own.versions if own else ())
    ]


def changes_of(difference: StoryDifference) -> list[Told]:
    """Return what changed: texts as lines of pieces, facts as they were and are."""
    texts: list[Told] = [
        {"name": one.name, "language": str(one.language), "lines": _lines(one.pieces)}
        for one in difference.texts
    ]
    facts: list[Told] = [
        {
            "name": one.name,
            "language": "",
            "before": _said(one.before),
            "after": _said(one.after),
            "lines": [],
        }
        for one in difference.facts
    ]
    return texts + facts


def _said(value: object) -> str:
    if isinstance(value, tuple):
        # The steps of a road: code and month of each, which QML words.
        return ";".join(f"{one.step}@{one.month}" for one in value if isinstance(one, RoadPoint))
    return "" if value is None else str(value)


def _lines(pieces: tuple[Piece, ...]) -> list[list[Told]]:
    """Cut pieces at line breaks and between words, so that they flow like text."""
    lines: list[list[Told]] = [[]]
    for piece in pieces:
        for place, stretch in enumerate(piece.text.split("\n")):
            if place:
                lines.append([])
            lines[-1] += [{"part": str(piece.part), "text": word} for word in _words(stretch)]
    return [line for line in lines if line]


_SHORT = 24


def _words(text: str) -> list[str]:
    if not text:
        return []
    words: list[str] = []
    for word in text.split(" "):
        if words:
            words[-1] += " "
        words += [word[start : start + _SHORT] for start in range(0, len(word), _SHORT)] or [""]
    return [word for word in words if word]
