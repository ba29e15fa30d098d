"""The decks of a session: those of the program, the hospital's own over them, and saving one.

A deck names pages and kinds of people. Nothing of a session is kept but a deck that a nurse saves.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from hopewall.core.codes import Language
from hopewall.core.deck.deck import Deck, title_fault
from hopewall.education.deck_file import FOLDER, deck_toml, read_deck, read_decks
from hopewall.education.places import SHIPPED
from hopewall.release.durable import make_folder, write_durably

_NOT_PLAIN: Final = re.compile(r"[^a-z0-9]+")
_MOST: Final = 200


@dataclass(frozen=True, slots=True)
class DeckSaved:
    """The deck is a file of the hospital's now."""

    deck: Deck
    path: Path


@dataclass(frozen=True, slots=True)
class DeckNotSaved:
    """Nothing was written; the sentence says why and what to do, `why` is its code."""

    sentence: str
    why: str


SaveOutcome = DeckSaved | DeckNotSaved


def save_deck(deck: Deck, title: str, language: Language, content: Path) -> SaveOutcome:
    """Save a deck as the hospital's own, under a title in one language.

    The hospital's deck of that title is replaced; a shipped one is left and gets a neighbour.

    Args:
        deck: What the nurse has put together.
        title: As typed; it stands for every language until somebody translates it in the file.
        language: The language the title is in.
        content: HOME/content.
    """
    said = " ".join(title.split())
    if fault := title_fault(said):
        return DeckNotSaved(fault.sentence, fault.value)
    if not deck.entries:
        return DeckNotSaved("The deck is empty; add a page before you save it.", "empty")
    titles = {each: deck.title.get(each, "") for each in Language}
    if titles[language] != said:
        titles = dict.fromkeys(Language, said)
    folder = content / FOLDER
    name = _name(said, folder)
    if not name:
        return DeckNotSaved("There are too many decks; delete some that nobody uses.", "disk")
    saved = replace(deck, deck_id=name, title=titles, own=True)
    path = folder / f"{name}.toml"
    try:
        make_folder(folder)
        write_durably(path, deck_toml(saved).encode())
    except OSError as error:
        why = f"The deck cannot be saved ({error.strerror}); make room and try again."
        return DeckNotSaved(why, "disk")
    read, findings = read_deck(path, own=True)
    if read is None or replace(read, line=0) != replace(saved, line=0):
        why = findings[0].why if findings else "it does not read as it was written."
        path.unlink(missing_ok=True)
        return DeckNotSaved(f"The deck cannot be saved: {why}", "disk")
    return DeckSaved(saved, path)


def _name(title: str, folder: Path) -> str:
    """Return a file's name for a title: the one that has it already, else a free one."""
    base = _NOT_PLAIN.sub("-", title.casefold()).strip("-")[:40] or "deck"
    for number in range(1, _MOST):
        name = f"own-{base}" if number == 1 else f"own-{base}-{number}"
        path = folder / f"{name}.toml"
        if not path.exists():
            return name
        there, _ = read_deck(path, own=True)
        if there is not None and title in there.title.values():
            return name
    return ""


def decks_at(content: Path) -> dict[str, Deck]:
    """Return the decks alone, the hospital's over the shipped, without reading a page."""
    shipped, _ = read_decks(SHIPPED / FOLDER)
    own, _ = read_decks(content / FOLDER, own=True)
    return {**shipped, **own}


def deck_named(decks: Mapping[str, Deck], wanted: str) -> Deck | None:
    """Return the deck of this id or of this title in any language."""
    if wanted in decks:
        return decks[wanted]
    named = [deck for deck in decks.values() if wanted in deck.title.values()]
    return named[0] if len(named) == 1 else None
