"""The small cards that a touch opens: a term, a source, a fact, a stage of the research board."""

from hopewall.core.blocks import TermRun
from hopewall.core.blocks_text import passages
from hopewall.core.references import Source
from hopewall.ui.plaintext import plain
from hopewall.ui.reading.dates import day, moment
from hopewall.ui.reading.page_props import NO_CARD, Shown
from hopewall.ui.reading.runs import Reading
from hopewall.ui.reading.shelves import doors

Card = Shown
PAGES = 3


def term_card(term_id: str, reading: Reading) -> Card:
    """Return the card of a glossary term."""
    term = reading.library.glossary.get(term_id)
    said = term.words.get(reading.language) if term else None
    if said is None:
        return NO_CARD
    return {
        "kind": "term",
        "id": term_id,
        "title": plain(said.name),
        "says": plain(said.says),
        "pages": doors(_pages_with(term_id, reading), reading),
    }


def _pages_with(term_id: str, reading: Reading) -> list[str]:
    """Return the first pages on the way that use a word, without the one that is open."""
    found = []
    for page_id in reading.library.path.page_order:
        page = reading.library.page(page_id, reading.language)
        if page is None or page_id == reading.page_id:
            continue
        runs = (run for passage in passages(page.blocks) for run in passage.runs)
        if any(isinstance(run, TermRun) and run.term_id == term_id for run in runs):
            found.append(page_id)
    return found[:PAGES]


def source_line(source_id: str, reading: Reading) -> Card | None:
    """Return one line of the list of sources; an address stands there as words, never a link."""
    source: Source | None = reading.library.sources.get(source_id)
    if source is None:
        return None
    return {
        "id": source_id,
        "number": reading.numbers.get(source_id, 0),
        "what": plain(source.what),
        "where": plain(source.where),
        "type": str(source.kind),
        "seen": moment(source.seen, reading.language),
        "year": str(source.year or ""),
    }


def sources_card(source_ids: list[str], reading: Reading, *, whole: bool = False) -> Card:
    """Return the card with these sources; `whole` says that they are all of the page's."""
    lines = [line for each in source_ids if (line := source_line(each, reading))]
    if not lines:
        return NO_CARD
    return {"kind": "sources", "whole": whole, "lines": lines}


def fact_card(fact_id: str, reading: Reading) -> Card:
    """Return the card of a changing fact: since when, when checked, from where."""
    fact = reading.library.facts.get(fact_id)
    if fact is None:
        return NO_CARD
    lines = [line for each in fact.source_ids if (line := source_line(each, reading))]
    return {
        "kind": "fact",
        "title": plain(fact.value.get(reading.language, "")),
        "since": moment(fact.status_date, reading.language),
        "checked": day(fact.checked, reading.language),
        "overdue": fact.overdue(reading.today),
        "lines": lines,
    }


def stage_card(row_id: str, place_id: str, reading: Reading) -> Card:
    """Return what a stage on the board means and does not mean, and where that was read."""
    board = reading.library.board
    found = [
        stand
        for row in (board.rows if board else ())
        if row.row_id == row_id
        for stand in row.stands
        if stand.place_id == place_id
    ]
    if board is None or not found:
        return NO_CARD
    said = board.stages[found[0].stage_id].words.get(reading.language)
    if said is None:
        return NO_CARD
    lines = [line for each in found[0].source_ids if (line := source_line(each, reading))]
    return {
        "kind": "stage",
        "title": plain(said.name),
        "says": plain(said.means),
        "notMeans": plain(said.does_not_mean),
        "since": moment(found[0].since, reading.language),
        "checked": day(board.checked, reading.language),
        "overdue": board.overdue(reading.today),
        "lines": lines,
    }
