"""What a search through the explainers finds, and the port it is asked through."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from hopewall.core.codes import Language


@dataclass(frozen=True, slots=True)
class FoundPage:
    """A page whose words match; an empty `heading_id` means its beginning."""

    page_id: str
    heading_id: str = ""
    """The heading under which the words stand best."""


class PageSearch(Protocol):
    """Finds explainers by their words."""

    def search(self, text: str, language: Language) -> Sequence[FoundPage]:
        """Every page of that language that holds all the words, best first; never raises.

        Whether a page may be shown here today (its age, the hospital's number) is asked of the
        page, as it is before any page is opened.
        """
