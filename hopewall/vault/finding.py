"""Finding the one person somebody means, as the command line and Studio ask for it."""

import unicodedata
from dataclasses import dataclass

from sqlalchemy import bindparam, select, union

from hopewall.vault import tables
from hopewall.vault.codecs import in_json
from hopewall.vault.link import Link
from hopewall.vault.rows_person import LOCAL_TEXT

_SUBJECT = tables.subject.c
_BY_ID = union(
    select(_SUBJECT.subject_id).where(_SUBJECT.subject_id == bindparam("text")),
    select(tables.story.c.subject_id).where(tables.story.c.story_id == bindparam("text")),
)
_NAMES = select(
    _SUBJECT.subject_id, _SUBJECT.names_full, _SUBJECT.names_first, _SUBJECT.names_pseudonym
).order_by(_SUBJECT.subject_id)


@dataclass(frozen=True, slots=True)
class OnePerson:
    """Exactly one person is meant."""

    subject_id: str


@dataclass(frozen=True, slots=True)
class NoPerson:
    """Nobody has this id or name."""

    sentence: str


@dataclass(frozen=True, slots=True)
class SeveralPeople:
    """More than one person has this name; ask for an id."""

    subject_ids: tuple[str, ...]
    sentence: str


FoundPerson = OnePerson | NoPerson | SeveralPeople


def find_person(link: Link, text: str) -> FoundPerson:
    """Return whom `text` means: a person's id, a story's id, or exactly one of the person's names.

    Names are compared as a whole and without regard to case, in any language and of any kind. Ids
    count before names. A person is found by id even where their row is damaged.
    """
    wanted = text.strip()
    if not wanted:
        return NoPerson("No name or id was given: say whom you mean.")
    found = {row[0] for row in link.rows(_BY_ID, {"text": wanted})} or _by_name(link, wanted)
    if not found:
        return NoPerson(
            f"Nobody in the vault has the id or the name {wanted!r}: "
            "check the spelling or give the story's id."
        )
    if len(found) > 1:
        return SeveralPeople(
            tuple(sorted(found)),
            f"{len(found)} people have the name {wanted!r}: give the id of one of their stories.",
        )
    return OnePerson(found.pop())


def _by_name(link: Link, name: str) -> set[str]:
    """Look for the name in each row's text first, and read the row only where it occurs."""
    folded = _folded(name)
    needle = _folded(in_json(name)[1:-1])
    found = set()
    for row in link.rows(_NAMES):
        for text in row[1:]:
            if needle not in _folded(text):
                continue
            known = LOCAL_TEXT.read(text)
            if any(_folded(one.strip()) == folded for one in known.values()):
                found.add(row[0])
    return found


def _folded(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold()
