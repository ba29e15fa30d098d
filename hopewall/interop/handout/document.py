"""The hand-out as data for its design: one or two languages, one after the other."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Final

from hopewall.core.codes import Language
from hopewall.core.site import Site
from hopewall.core.take_home.numbers import Number
from hopewall.core.take_home.red_flags import RedFlags
from hopewall.core.take_home.sheet import Sheet, Topic
from hopewall.interop.handout.qr import QrMade, qr_code
from hopewall.interop.handout.words import WORDS, HandoutWords
from hopewall.interop.json_text import JsonValue
from hopewall.interop.pdf.document import Paper
from hopewall.interop.pdf.engine import PdfOutcome, Plain, set_pdf

_DESIGN: Final = Path(__file__).with_name("handout.typ")
_SMALL_HUNDRED: Final = 100


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing with its words, ready to be placed."""

    svg: str
    caption: str
    alt: str
    ratio: float
    """Height as a share of the width."""


@dataclass(frozen=True, slots=True)
class HandoutPart:
    """The sheet in one language, with its drawings and the text that its code carries."""

    language: Language
    sheet: Sheet
    figures: Mapping[str, Figure]
    card_text: str = ""
    """What the code beside the red-flag card holds; empty for no code."""


@dataclass(frozen=True, slots=True)
class Handout:
    """A whole hand-out."""

    parts: tuple[HandoutPart, ...]
    site: Site
    paper: Paper
    made: datetime
    """In the site's time zone."""
    day: Callable[[Language], str]
    """The day it was made on, in words."""


def make_handout(handout: Handout) -> PdfOutcome:
    """Set the hand-out as PDF/A-2a and PDF/UA-1; the same one gives the same bytes."""
    plain = Plain()
    data: JsonValue = {
        "paper": handout.paper.value,
        "parts": [_part(part, handout, plain) for part in handout.parts],
    }
    return set_pdf(_design(), data, handout.made, plain)


@cache
def _design() -> bytes:
    return _DESIGN.read_bytes()


def _part(part: HandoutPart, handout: Handout, plain: Plain) -> JsonValue:
    words = WORDS[part.language]
    site, sheet = handout.site, part.sheet
    hospital = site.name.get(part.language, "")
    day = handout.day(part.language)
    return {
        "language": part.language.value,
        "words": {
            name: plain(getattr(words, name))
            for name in words.__slots__
            if isinstance(getattr(words, name), str)
        },
        "page": list(words.page),
        "title": plain(sheet.title or words.untitled),
        "hospital": plain(hospital),
        "made": plain(words.made.format(hospital=hospital, day=day)),
        "footer": plain(words.footer.format(hospital=hospital, day=day)),
        "topics": [_topic(topic, part, words, plain) for topic in sheet.topics],
        "actions": [plain(text) for text in _actions(sheet)],
        "to_ask": [plain(text) for text in sheet.to_ask],
        "parked": [plain(text) for text in sheet.parked],
        "card": _card(sheet.card, plain),
        "card_code": _code(part.card_text, words.qr_alt),
        "link": plain(site.link),
        "link_code": _code(site.link, words.link_alt),
        "sources": [[plain(each.what), plain(each.where)] for each in sheet.sources],
        "contact": [[plain(name), plain(value)] for name, value in _contact(site, part, words)],
    }


MOST_ACTIONS: Final = 10


def _actions(sheet: Sheet) -> tuple[str, ...]:
    """Return what one can do, each once, of every page in turn until there is enough."""
    found: dict[str, None] = {}
    for topic in sheet.topics:
        found |= dict.fromkeys(topic.actions)
    return tuple(found)[:MOST_ACTIONS]


def _topic(topic: Topic, part: HandoutPart, words: HandoutWords, plain: Plain) -> JsonValue:
    told = [words.checked if topic.reviewed else words.not_checked]
    if topic.facts_of:
        told.append(words.facts_of.format(day=topic.facts_of))
    drawn = [part.figures[each] for each in topic.figure_ids if each in part.figures]
    return {
        "title": plain(topic.title),
        "message": plain(topic.message),
        "standing": plain(" · ".join(told)) if topic.message else "",
        "figures": [
            {
                "svg": figure.svg,
                "caption": plain(figure.caption),
                "alt": plain(figure.alt),
                "ratio": figure.ratio,
            }
            for figure in drawn
        ],
        "numbers": [_number(number, words, plain) for number in topic.numbers],
    }


def _number(number: Number, words: HandoutWords, plain: Plain) -> JsonValue:
    hundred = number.of == _SMALL_HUNDRED
    return {
        "says": plain(number.says),
        "part": plain(number.part_says),
        "who": plain(number.who),
        "count": number.count if hundred else 0,
        "deep": number.part if hundred else 0,
        "drawn": hundred,
        "alt": plain(words.array_alt.format(words=number.line)),
    }


def _card(card: RedFlags | None, plain: Plain) -> JsonValue:
    if card is None:
        return None
    return {
        "flags": [plain(flag) for flag in card.flags],
        "steps": [plain(step) for step in card.steps],
        "phone": plain(card.phone),
        "emergency": plain(card.emergency),
    }


def _code(text: str, alt: str) -> JsonValue:
    made = qr_code(text) if text else None
    return {"svg": made.svg, "alt": alt} if isinstance(made, QrMade) else None


def _contact(site: Site, part: HandoutPart, words: HandoutWords) -> Iterator[tuple[str, str]]:
    if site.phones.main:
        yield words.contact_phone, site.phones.main
    if site.phones.nurse_24h:
        yield words.contact_night, site.phones.nurse_24h
    if hours := site.opening_hours.get(part.language, ""):
        yield words.contact_hours, hours
