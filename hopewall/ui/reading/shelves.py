"""The places of Learn as QML draws them: the path, worries, words, the research board."""

from collections.abc import Sequence

from hopewall.core.board import Board, BoardRow, Stage
from hopewall.core.codes import Language
from hopewall.core.explainer import Explainer, Freshness
from hopewall.core.learn_path import Station
from hopewall.core.library import Library
from hopewall.ui.plaintext import pick, plain
from hopewall.ui.reading.dates import moment
from hopewall.ui.reading.page_props import Shown
from hopewall.ui.reading.runs import Reading


def page_for(page_id: str, reading: Reading) -> Explainer | None:
    """Return a page in this language, else in another, if it is not too old to be shown."""
    library = reading.library
    for language in (reading.language, *Language):
        page = library.page(page_id, language)
        if page is not None and page.freshness(reading.today) is not Freshness.EXPIRED:
            return page
    return None


def door(page_id: str, reading: Reading) -> Shown | None:
    """Return what stands on the door of a page; None when there is no such page to show."""
    page = page_for(page_id, reading)
    if page is None:
        return None
    front = page.front
    return {"id": page_id, "title": plain(front.title), "summary": plain(front.summary)}


def doors(page_ids: Sequence[str], reading: Reading) -> list[Shown]:
    """Return the doors of the pages that can be shown."""
    found = (door(page_id, reading) for page_id in page_ids)
    return [each for each in found if each]


def stations(places: Sequence[Station], reading: Reading) -> list[Shown]:
    """Return places of the path or worries, each with the doors behind it."""
    return [
        {
            "id": place.station_id,
            "name": plain(pick(place.name, reading.language)),
            "pages": doors(place.page_ids, reading),
        }
        for place in places
    ]


def terms(library: Library, language: Language) -> list[Shown]:
    """Return the words of the glossary in the order of the language."""
    found = [
        {"id": term.term_id, "name": plain(said.name)}
        for term in library.glossary.values()
        if (said := term.words.get(language))
    ]
    if language is Language.EN:
        found.sort(key=lambda each: str(each["name"]).casefold())
    return found


def board(table: Board | None, reading: Reading) -> Shown:
    """Return the research board, its rows in groups of a therapy."""
    if table is None:
        return {"groups": [], "stages": [], "checked": "", "overdue": False}
    language = reading.language
    used = {stand.stage_id for row in table.rows for stand in row.stands}
    groups = [
        {
            "name": plain(pick(name, language)),
            "rows": [
                _row(row, table, language) for row in table.rows if row.therapy_id == therapy_id
            ],
        }
        for therapy_id, name in table.therapies.items()
    ]
    return {
        "groups": [group for group in groups if group["rows"]],
        "stages": [_stage(s, language) for s in table.stages.values() if s.stage_id in used],
        "checked": table.checked.isoformat(),
        "overdue": table.overdue(reading.today),
    }


def _row(row: BoardRow, table: Board, language: Language) -> Shown:
    stands = [
        {
            "place": plain(pick(table.places.get(stand.place_id, {}), language)),
            "stageId": stand.stage_id,
            "stage": _stage_name(table, stand.stage_id, language),
            "since": moment(stand.since, language),
            "row": row.row_id,
            "placeId": stand.place_id,
        }
        for stand in row.stands
    ]
    return {"id": row.row_id, "illness": plain(pick(row.illness, language)), "stands": stands}


def _stage_name(table: Board, stage_id: str, language: Language) -> str:
    stage = table.stages.get(stage_id)
    said = stage.words.get(language) if stage else None
    return plain(said.name) if said else ""


def _stage(stage: Stage, language: Language) -> Shown:
    said = stage.words.get(language)
    return {
        "id": stage.stage_id,
        "name": plain(said.name) if said else "",
        "means": plain(said.means) if said else "",
        "notMeans": plain(said.does_not_mean) if said else "",
    }
