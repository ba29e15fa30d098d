"""Texts that a code carries to any phone, without a network: the red-flag card, a page's card.

A phone shows them as they stand. They have to fit into a code that a phone reads across a hall, so
a page's card is cut to what matters most; numbers stand there all together or not at all, because
a benefit without its harm would mislead.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from hopewall.core.blocks import BulletList, IconArray
from hopewall.core.explainer import Explainer, Freshness
from hopewall.core.publishable import missing_values
from hopewall.core.take_home.numbers import number_in_words
from hopewall.core.take_home.red_flags import NoRedFlags, RedFlags, red_flags, under
from hopewall.core.take_home.said import Telling

MOST_BYTES: Final = 960
"""In UTF-8: fits a code of version 25 at error correction M (ISO/IEC 18004), 117 x 117 modules."""
MOST_QUESTIONS: Final = 3
_ASK: Final = ("ask", "questions", "talk")


@dataclass(frozen=True, slots=True)
class CardText:
    """The text of a code."""

    text: str


@dataclass(frozen=True, slots=True)
class NoCardText:
    """There is nothing that may be carried away; the sentence says why."""

    sentence: str


CardOutcome = CardText | NoCardText


def red_flag_text(telling: Telling) -> CardOutcome:
    """Return the red-flag card; none without the number to call."""
    card = red_flags(telling)
    if isinstance(card, NoRedFlags):
        return NoCardText(card.sentence)
    if not card.phone:
        return NoCardText(
            "The hospital has not set its 24-hour number, so no code carries the red-flag card; "
            "set phones.nurse_24h in site.toml."
        )
    lines = list(_red_flag_lines(card, telling))
    while len("\n".join(lines).encode()) > MOST_BYTES and card.steps:
        card = RedFlags(card.flags, card.steps[:-1], card.phone, card.emergency)
        lines = list(_red_flag_lines(card, telling))
    return _fitting("\n".join(lines))


def _red_flag_lines(card: RedFlags, telling: Telling) -> Iterator[str]:
    chinese = telling.chinese
    yield "马上打电话，白天黑夜都要打" if chinese else "CALL NOW, DAY OR NIGHT"
    yield card.phone
    yield from (f"- {flag}" for flag in card.flags)
    if card.steps:
        yield "电话怎么打：" if chinese else "How to call:"
        yield from (f"{number}. {step}" for number, step in enumerate(card.steps, 1))
    if card.emergency:
        yield f"急救电话：{card.emergency}" if chinese else f"Emergency: {card.emergency}"
    yield _foot(telling)


def page_text(page: Explainer, telling: Telling) -> CardOutcome:
    """Return the card of a page: message, what to do, what to ask, numbers, whom to call."""
    front = page.front
    if page.freshness(telling.today) is Freshness.EXPIRED or missing_values(page, telling.site):
        return NoCardText(f"The page {front.page_id} may not be shown here now.")
    must = [front.title, front.main_message, *_contact(page, telling)]
    todo = [f"- {telling.said(action)}" for action in page.actions]
    ask = [f"? {question}" for question in questions_to_ask(page, telling)[:MOST_QUESTIONS]]
    numbers = [
        number_in_words(block, telling).line
        for block in page.blocks
        if isinstance(block, IconArray)
    ]
    for chosen in ((todo, ask, numbers), (todo, ask, []), (todo, [], []), ([], [], [])):
        first, message, *last = must
        text = "\n".join((first, message, *chosen[0], *chosen[1], *chosen[2], *last))
        if len(text.encode()) <= MOST_BYTES:
            return CardText(text)
    return NoCardText(f"The page {front.page_id} has too long a message for a code.")


def questions_to_ask(page: Explainer, telling: Telling) -> tuple[str, ...]:
    """Return what the page says one may ask, where it has such a list."""
    return tuple(
        telling.said(item)
        for block in under(page, *_ASK)
        if isinstance(block, BulletList)
        for item in block.items
    )


def _contact(page: Explainer, telling: Telling) -> Iterator[str]:
    phones = telling.site.phones
    if phones.nurse_24h:
        yield ("白天黑夜：" if telling.chinese else "Day and night: ") + phones.nurse_24h
    if page.reviewed is None:
        yield "本院医生还没有审过。" if telling.chinese else "Not yet checked by a clinician here."
    yield _foot(telling)


def _foot(telling: Telling) -> str:
    return (
        f"{telling.hospital}，{telling.day(telling.today)}"
        if telling.chinese
        else (f"{telling.hospital}, {telling.day(telling.today)}")
    )


def _fitting(text: str) -> CardOutcome:
    if len(text.encode()) > MOST_BYTES:
        return NoCardText("The red-flag card is too long for a code that a phone can read.")
    return CardText(text)
