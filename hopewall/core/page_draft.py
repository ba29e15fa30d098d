"""The draft of an explainer: what is typed and not saved yet, in one language."""

from dataclasses import dataclass
from datetime import datetime

from hopewall.core.codes import Language


@dataclass(frozen=True, slots=True)
class PageDraft:
    """The one draft of a page in one language; `revision` counts every save, from 1."""

    page_id: str
    language: Language
    revision: int
    editor_id: str
    """Who saved it last."""
    saved_at: datetime
    base: str
    """The page's file when the draft was begun: what a later merge compares with."""
    text: str
