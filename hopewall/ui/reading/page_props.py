"""What QML paints of an open page; what makes it is loaded with the first page."""

from typing import Any, NamedTuple

Shown = dict[str, Any]
"""Something of the library as QML draws it."""

NO_CARD: Shown = {"kind": ""}


class ExplainerProps(NamedTuple):
    """A page as QML paints it."""

    page_id: str = ""
    language: str = ""
    title: str = ""
    main_message: str = ""
    evidence: str = ""
    needs_number: bool = False
    reviewed_by: str = ""
    reviewed_on: str = ""
    status_date: str = ""
    overdue: bool = False
    stale: bool = False
    source_count: int = 0
    blocks: tuple[Any, ...] = ()
    """Blocks as `drawn.Drawn`."""
    actions: tuple[Any, ...] = ()
    terms: tuple[Shown, ...] = ()
    next_door: Shown | None = None
