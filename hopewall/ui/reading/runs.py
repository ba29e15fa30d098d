"""Runs of text as pieces that QML can draw: plain words, each with what a touch on them opens."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from hopewall.core.blocks import (
    FactRun,
    LinkRun,
    Run,
    Runs,
    SiteRun,
    SourceRun,
    TermRun,
    TextRun,
)
from hopewall.core.clean_text import clean
from hopewall.core.codes import Language
from hopewall.core.library import Library
from hopewall.core.site import Site
from hopewall.core.site_values import site_text
from hopewall.ui.reading.dates import checked

Piece = dict[str, Any]
"""`text`, `strong`, `emphasis`, `small`; `opens` ("", term, source, fact, link) and `target`."""

LONGEST = 4000
# Keeps a source mark on the line of the word before it.
_GLUE = "\u2060"


@dataclass(frozen=True, slots=True)
class Reading:
    """What runs are read with: the shelf, the hospital, the language, the day."""

    library: Library
    site: Site
    language: Language
    today: date
    numbers: Mapping[str, int] = field(default_factory=dict)
    """The number of each source on the page that is open."""
    page_id: str = ""


def words(text: str) -> str:
    """Return text without hidden signs and line ends; the space at its ends stays."""
    kept = clean(text)[0]
    folded = " ".join(kept.split())
    lead = " " if kept[:1].isspace() and folded else ""
    trail = " " if kept[-1:].isspace() and folded else ""
    whole = f"{lead}{folded}{trail}" if folded else (" " if kept else "")
    return whole if len(whole) <= LONGEST else whole[: LONGEST - 1] + "…"


def pieces(runs: Runs, reading: Reading, *, dated: bool = True) -> list[Piece]:
    """Return the pieces of a text, in order, without empty ones.

    A fact is followed by the day it was checked, unless that stands elsewhere.
    """
    found: list[Piece] = []
    for run in runs:
        said = _pieces(run, reading)
        found += said if dated or not isinstance(run, FactRun) else said[:1]
    return [piece for piece in found if piece["text"]]


def _piece(text: str, opens: str = "", target: str = "", **looks: bool) -> Piece:
    plain = {"strong": False, "emphasis": False, "small": False, **looks}
    return {"text": words(text), "opens": opens, "target": target, **plain}


def _pieces(run: Run, reading: Reading) -> list[Piece]:
    match run:
        case TextRun():
            return [_piece(run.text, strong=run.strong, emphasis=run.emphasis)]
        case TermRun():
            known = reading.language in _words_of(run.term_id, reading)
            return [_piece(run.text, "term", run.term_id) if known else _piece(run.text)]
        case LinkRun():
            target = f"{run.page_id or reading.page_id}#{run.heading_id}"
            return [_piece(run.text, "link", target)]
        case SiteRun():
            return [_piece(site_text(reading.site, run.value, reading.language), strong=True)]
        case FactRun():
            return _fact(run.fact_id, reading)
        case SourceRun():
            return _source(run.source_id, reading)


def _words_of(term_id: str, reading: Reading) -> Mapping[Language, object]:
    term = reading.library.glossary.get(term_id)
    return term.words if term else {}


def _fact(fact_id: str, reading: Reading) -> list[Piece]:
    fact = reading.library.facts.get(fact_id)
    if fact is None:
        return []
    when = checked(fact.checked, reading.language, overdue=fact.overdue(reading.today))
    said = fact.value.get(reading.language, "")
    return [_piece(said, "fact", fact_id), _piece(when, small=True)]


def _source(source_id: str, reading: Reading) -> list[Piece]:
    number = reading.numbers.get(source_id)
    if number is None:
        return []
    mark = _piece(str(number), "source", source_id, small=True)
    mark["text"] = f"{_GLUE}{mark['text']}"
    return [mark]
