"""The open page: what QML paints of it, and the numbers of its sources."""

from hopewall.core.blocks import Callout, CalloutKind, TermRun
from hopewall.core.blocks_text import cited, passages
from hopewall.core.explainer import Explainer, Freshness
from hopewall.core.publishable import missing_values
from hopewall.ui.plaintext import plain
from hopewall.ui.reading import shelves
from hopewall.ui.reading.drawn import drawn_blocks
from hopewall.ui.reading.figurefiles import FigureFiles
from hopewall.ui.reading.page_props import ExplainerProps, Shown
from hopewall.ui.reading.runs import Reading, pieces


def derive(page: Explainer, reading: Reading, figures: FigureFiles | None) -> ExplainerProps:
    """Choose what QML paints of a page."""
    front = page.front
    library = reading.library
    if missing_values(page, reading.site):
        return ExplainerProps(front.page_id, str(front.language), plain(front.title), "", "", True)

    def figure(figure_id: str) -> tuple[str, float]:
        return figures.figure(library, figure_id, reading.language) if figures else ("", 0.0)

    blocks = list(page.blocks)
    first = blocks[0] if blocks else None
    if isinstance(first, Callout) and first.kind is CalloutKind.KNOW_THIS:
        blocks.pop(0)
    reviewed = page.reviewed
    next_id = library.path.read_next(front.page_id)
    age = page.freshness(reading.today)
    return ExplainerProps(
        page_id=front.page_id,
        language=str(front.language),
        title=plain(front.title),
        main_message=plain(front.main_message),
        evidence=str(front.evidence),
        reviewed_by=plain(reviewed.clinician.name) if reviewed else "",
        reviewed_on=reviewed.clinician.on.isoformat() if reviewed else "",
        status_date=front.status_date.isoformat(),
        overdue=age is Freshness.OVERDUE or bool(library.overdue_facts(page, reading.today)),
        stale=page.stale_translation,
        source_count=len(reading.numbers),
        blocks=tuple(drawn_blocks(blocks, reading, figure)),
        actions=tuple(pieces(action, reading) for action in page.actions),
        terms=_terms(page, reading),
        next_door=shelves.door(next_id, reading) if next_id else None,
    )


def _terms(page: Explainer, reading: Reading) -> tuple[Shown, ...]:
    ids = {
        run.term_id: None
        for passage in passages(page.blocks)
        for run in passage.runs
        if isinstance(run, TermRun)
    }
    known = reading.library.glossary
    return tuple(
        {"id": term_id, "name": plain(said.name)}
        for term_id in ids
        if term_id in known and (said := known[term_id].words.get(reading.language))
    )


def source_numbers(page: Explainer) -> dict[str, int]:
    """Number the sources of a page in the order in which they are met."""
    ids = dict.fromkeys(source_id for block in page.blocks for source_id, _ in cited((block,)))
    ids |= dict.fromkeys(page.front.sources)
    return {source_id: number for number, source_id in enumerate(ids, 1)}
