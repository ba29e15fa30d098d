"""A shelf for the stage: the shipped pages, read once, or a page made by hand."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from hopewall.core.blocks import Block
from hopewall.core.codes import Language
from hopewall.core.explainer import Explainer
from hopewall.core.learn_path import LearnPath, Station
from hopewall.core.library import Library
from hopewall.core.site import Phones, Site
from hopewall.services.library import Bookshelf

TODAY = date(2026, 11, 22)
PHONES = Phones("010-5555 0100", "010-5555 0199", "120", "12356")


def with_phones(site: Site) -> Site:
    """Return the site with every number given."""
    return site._replace(phones=PHONES)


@cache
def shipped() -> Library:
    """Return the shipped library."""
    return Bookshelf(with_phones(_anywhere()), lambda: TODAY).read()


def _anywhere() -> Site:
    return Site("test", {}, {}, frozenset(), "CN", "Asia/Shanghai")


@dataclass(frozen=True, slots=True)
class ReadShelf(Bookshelf):
    """Hands out a library that has been read already."""

    library: Library | None = None

    def read(self) -> Library:
        return self.library or shipped()


def shelf_for(site: Site, library: Library | None = None) -> Bookshelf:
    """Return a shelf of the shipped pages, or of this library."""
    return ReadShelf(site, lambda: TODAY, library=library)


def with_page(blocks: Sequence[Block], title: str = "", name: str = "") -> Library:
    """Return the shipped library with one more page of these blocks, alone on its path."""
    library = shipped()
    pages: dict[tuple[Language, str], Explainer] = {}
    for language in Language:
        page = library.pages[language, "what-is-cgt"]
        words = title or page.front.title
        front = replace(
            page.front, page_id="made", title=words, main_message=words, summary=words, sources=()
        )
        pages[language, "made"] = replace(page, front=front, blocks=tuple(blocks), actions=())
    place = Station("understand", dict.fromkeys(Language, name or "Here"), ("made",))
    return replace(library, pages=pages, path=LearnPath((place,), (place,), {}))
