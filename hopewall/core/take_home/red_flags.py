"""The red-flag card: what to call for, whom, and what to say; from the page "when to call".

Without the hospital's 24-hour number there is still a card, with a line to write it on; no other
number and no words stand in its place, and no code carries it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from hopewall.core.blocks import Block, BulletList, Callout, CalloutKind, Heading, Steps
from hopewall.core.explainer import Explainer, Freshness
from hopewall.core.site_values import SiteValue, is_set
from hopewall.core.take_home.said import Telling

WHEN_TO_CALL: Final = "when-to-call"
HOW_TO_CALL: Final = "how-to-call"


@dataclass(frozen=True, slots=True)
class RedFlags:
    """The card in one language."""

    flags: tuple[str, ...]
    steps: tuple[str, ...]
    """How to call; empty where the page does not say it under its usual heading."""
    phone: str
    """Day and night; empty where the hospital has not given it."""
    emergency: str
    """Empty where the hospital has not given it."""


@dataclass(frozen=True, slots=True)
class NoRedFlags:
    """There is no page to make the card of; the sentence says so."""

    sentence: str


def red_flags(telling: Telling) -> RedFlags | NoRedFlags:
    """Return the card, made of the page in this very language: a card is not half understood."""
    page = telling.library.page(WHEN_TO_CALL, telling.language)
    if page is None or page.freshness(telling.today) is Freshness.EXPIRED:
        return NoRedFlags(
            f"There is no page {WHEN_TO_CALL} in {telling.language} to make the red-flag card of."
        )
    flags = tuple(_flags(page, telling))
    if not flags:
        return NoRedFlags(f"The page {WHEN_TO_CALL} has no list of what to call for at once.")
    phones = telling.site.phones
    return RedFlags(
        flags=flags,
        steps=_steps(page, telling),
        phone=phones.nurse_24h if is_set(telling.site, SiteValue.PHONE_24H) else "",
        emergency=phones.emergency,
    )


def _flags(page: Explainer, telling: Telling) -> Iterator[str]:
    for block in page.blocks:
        if isinstance(block, Callout) and block.kind is CalloutKind.CALL_NOW:
            for part in block.body:
                if isinstance(part, BulletList):
                    yield from (telling.said(item) for item in part.items)
            return


def _steps(page: Explainer, telling: Telling) -> tuple[str, ...]:
    for block in under(page, HOW_TO_CALL):
        if isinstance(block, Steps):
            return tuple(telling.said(item) for item in block.items)
    return ()


def under(page: Explainer, *headings: str) -> Iterator[Block]:
    """Iterate the blocks that stand under any of these headings."""
    inside = False
    for block in page.blocks:
        if isinstance(block, Heading):
            inside = block.heading_id in headings
        elif inside:
            yield block
