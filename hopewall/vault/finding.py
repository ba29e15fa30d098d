"""Finding the one person somebody means, as the command line and Studio ask for it."""

import unicodedata
from dataclasses import dataclass

from sqlalchemy import bindparam, select, union

from hopewall.core.person import Subject
from hopewall.vault import tables
from hopewall.vault.errors import DamagedRowError, ForgottenRowError
from hopewall.vault.link import Link
from hopewall.vault.rows_person import SUBJECT, read_subject
from hopewall.vault.subject_keys import SubjectKeys

_SUBJECT = tables.subject.c
_BY_ID = union(
    select(_SUBJECT.subject_id).where(_SUBJECT.subject_id == bindparam("text")),
    select(tables.story.c.subject_id).where(tables.story.c.story_id == bindparam("text")),
)
_EVERYBODY = select(*SUBJECT.selected).order_by(_SUBJECT.subject_id)


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


def find_person(link: Link, keys: SubjectKeys, text: str) -> FoundPerson:
    """Return whom `text` means: a person's id, a story's id, or exactly one of the person's names.

    Names are compared as a whole and without regard to case, in any language and of any kind. Ids
    count before names. A person is found by id even where their row is damaged.
    """
    wanted = text.strip()
    if not wanted:
        return NoPerson("No name or id was given: say whom you mean.")
    found, unread = {row[0] for row in link.rows(_BY_ID, {"text": wanted})}, 0
    if not found:
        found, unread = _by_name(link, keys, wanted)
    if not found:
        advice = "check the spelling or give the story's id."
        if unread:
            advice = f"{unread} names are damaged and cannot be searched; give the story's id."
        return NoPerson(f"Nobody in the vault has the id or the name {wanted!r}: {advice}")
    if len(found) > 1:
        return SeveralPeople(
            tuple(sorted(found)),
            f"{len(found)} people have the name {wanted!r}: give the id of one of their stories.",
        )
    return OnePerson(found.pop())


def _by_name(link: Link, keys: SubjectKeys, name: str) -> tuple[set[str], int]:
    """Open everybody's names and return who has this one, and how many could not be opened.

    No index is kept of names: even one of keyed hashes would show who shares a name, and would have
    to be emptied when somebody is forgotten. Opening 10,000 people takes a third of a second.
    """
    folded = _folded(name)
    rows = link.rows(_EVERYBODY)
    keys.load(row[0] for row in rows)
    found, unread = set(), 0
    for row in rows:
        try:
            subject = read_subject(row, keys.of(row[0]))
        except ForgottenRowError:
            continue
        except DamagedRowError:
            unread += 1
            continue
        if folded in _names(subject):
            found.add(row[0])
    return found, unread


def _names(subject: Subject) -> set[str]:
    names = subject.names
    kinds = (names.full, names.first, names.pseudonym)
    return {_folded(name.strip()) for kind in kinds for name in kind.values()}


def _folded(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold()
