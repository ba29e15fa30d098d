"""Codes that carry a card as text to any phone: the red-flag card, or the card of a page."""

from dataclasses import dataclass
from datetime import date

from hopewall.core.codes import Language
from hopewall.core.library import Library
from hopewall.core.site import Site
from hopewall.core.take_home.said import Telling
from hopewall.core.take_home.text_card import CardText, NoCardText, page_text, red_flag_text
from hopewall.interop.handout.qr import QrMade, qr_code


@dataclass(frozen=True, slots=True)
class CodeMade:
    """A code that carries a text; `text` is what a phone will show."""

    svg: str
    text: str
    version: int


@dataclass(frozen=True, slots=True)
class NoCode:
    """There is no code; the sentence says why."""

    sentence: str


CodeOutcome = CodeMade | NoCode


def red_flag_code(library: Library, site: Site, language: Language, today: date) -> CodeOutcome:
    """Return the code that carries the red-flag card."""
    return _code(red_flag_text(Telling(library, site, language, today)))


def page_code(
    page_id: str, library: Library, site: Site, language: Language, today: date
) -> CodeOutcome:
    """Return the code that carries a page's card, in this language, else as the page is there."""
    telling = Telling(library, site, language, today)
    page = library.page(page_id, language)
    if page is None:
        return NoCode(f"There is no page {page_id} in {language}.")
    return _code(page_text(page, telling))


def _code(card: CardText | NoCardText) -> CodeOutcome:
    if isinstance(card, NoCardText):
        return NoCode(card.sentence)
    made = qr_code(card.text)
    if isinstance(made, QrMade):
        return CodeMade(made.svg, card.text, made.version)
    return NoCode(made.sentence)
