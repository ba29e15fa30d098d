"""A document to be printed, as typed parts; it knows nothing of how it is set.

Every text is plain text: whatever stands in it is printed as it stands. A hand-out is made of the
same parts.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Paper(StrEnum):
    """Sizes of paper: A4, and Letter where that is used (US, Canada)."""

    A4 = "a4"
    LETTER = "us-letter"


class Mark(StrEnum):
    """What stands before a line of a list of answers, told apart without colour."""

    YES = "yes"
    NO = "no"
    ENDED = "ended"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Heading:
    """The head of a section."""

    text: str


@dataclass(frozen=True, slots=True)
class Lead:
    """The one thing to take away, larger than the rest."""

    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    text: str


@dataclass(frozen=True, slots=True)
class Small:
    """Running text that few need: references and hashes."""

    text: str


@dataclass(frozen=True, slots=True)
class Facts:
    """Names of things with their values, one below the other."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Marked:
    """A list whose lines all carry the same mark, said in a word too."""

    mark: Mark
    word: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list in no order."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Steps:
    """A list to be followed in its order."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Schedule:
    """A table with a head that is repeated on every page; the first column is the widest."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Callout:
    """A framed box: whom to ask, what to do now."""

    title: str
    lines: tuple[str, ...]


Part = Heading | Lead | Paragraph | Small | Facts | Marked | Bullets | Steps | Schedule | Callout


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document; the same one gives the same bytes, whenever and wherever it is set."""

    title: str
    issuer: str
    """The hospital, at the head of the first page and in the file's data."""
    language: str
    """BCP 47."""
    made: datetime
    """What the file says about when it was made; aware of its time zone."""
    footer: str
    """At the foot of every page, beside the page's number."""
    page_words: tuple[str, str, str]
    """What stands before, between and after a page's number and the number of pages."""
    parts: tuple[Part, ...]
    paper: Paper = Paper.A4
