"""The hand-out of a deck as a PDF."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from hopewall.core.codes import Language
from hopewall.core.deck.deck import Deck
from hopewall.core.library import Library
from hopewall.core.site import Site
from hopewall.core.take_home.said import Telling
from hopewall.core.take_home.sheet import Sheet, sheet_of
from hopewall.core.take_home.text_card import CardText, red_flag_text
from hopewall.education.figure_svg import figure_svg
from hopewall.interop.handout.document import Figure, Handout, HandoutPart, make_handout
from hopewall.interop.pdf.document import Paper
from hopewall.interop.pdf.engine import PdfNotMade

__all__ = ["Asked", "HandoutMade", "HandoutNotMade", "Paper", "hand_out"]

_VIEW: Final = re.compile(r'viewBox="([-\d. ]+)"')


@dataclass(frozen=True, slots=True)
class Asked:
    """What a family gets: languages in their order, on what paper, with which questions."""

    languages: tuple[Language, ...]
    paper: Paper = Paper.A4
    questions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HandoutMade:
    """The file, and one sentence for each thing that is not on it."""

    content: bytes
    left_out: tuple[str, ...] = ()
    unprintable: str = ""


@dataclass(frozen=True, slots=True)
class HandoutNotMade:
    """There is no file; the sentence says why and what to do."""

    sentence: str


HandoutOutcome = HandoutMade | HandoutNotMade


def hand_out(
    deck: Deck, library: Library, site: Site, asked: Asked, now: datetime
) -> HandoutOutcome:
    """Make the hand-out of a deck; nothing of it is kept anywhere."""
    here = now.astimezone(ZoneInfo(site.timezone))
    tellings = [Telling(library, site, language, here.date()) for language in asked.languages]
    sheets = [sheet_of(deck, asked.questions, telling) for telling in tellings]
    left_out = tuple(dict.fromkeys(why for sheet in sheets for why in sheet.left_out))
    if not any(sheet.topics for sheet in sheets):
        why = left_out[0] if left_out else "it holds no page."
        return HandoutNotMade(f"Nothing of this deck can be printed: {why}")
    parts = tuple(
        _part(sheet, telling)
        for sheet, telling in zip(sheets, tellings, strict=True)
        if sheet.topics
    )
    days = {telling.language: telling.day(here.date()) for telling in tellings}
    made = make_handout(Handout(parts, site, asked.paper, here, days.__getitem__))
    if isinstance(made, PdfNotMade):
        return HandoutNotMade(made.sentence)
    return HandoutMade(made.content, left_out, made.unprintable)


def _part(sheet: Sheet, telling: Telling) -> HandoutPart:
    ids = [figure_id for topic in sheet.topics for figure_id in topic.figure_ids]
    card = red_flag_text(telling)
    return HandoutPart(
        telling.language,
        sheet,
        _figures(ids, telling),
        card.text if isinstance(card, CardText) else "",
    )


def _figures(ids: Sequence[str], telling: Telling) -> Mapping[str, Figure]:
    found = {}
    for figure_id in ids:
        figure = telling.library.figures[figure_id]
        words = figure.words[telling.language]
        svg = figure_svg(figure, telling.language)
        view = _VIEW.search(svg)
        if view is not None:
            _, _, width, height = (float(part) for part in view[1].split())
            found[figure_id] = Figure(svg, words.caption, words.alt, height / width)
    return found
