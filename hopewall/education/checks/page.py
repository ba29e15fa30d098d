"""All the rules on one page, in the order of its lines."""

from datetime import date
from typing import Final

from hopewall.core.finding import Finding
from hopewall.education.checks.context import Shelf, page_check
from hopewall.education.checks.front import check_front
from hopewall.education.checks.numbers import check_numbers
from hopewall.education.checks.questions import check_questions
from hopewall.education.checks.reading import check_reading
from hopewall.education.checks.shape import check_shape
from hopewall.education.checks.terms import check_terms
from hopewall.education.checks.typed_values import check_typed_values
from hopewall.education.checks.wording import check_wording
from hopewall.education.page_file import ParsedPage

_CHECKS: Final = (
    check_front,
    check_shape,
    check_reading,
    check_numbers,
    check_typed_values,
    check_terms,
    check_questions,
    check_wording,
)


def page_findings(
    page: ParsedPage, shelf: Shelf, today: date, *, own: bool = False
) -> list[Finding]:
    """Return everything the parser and the rules say about a page."""
    found = list(page.findings)
    check = page_check(page, shelf, today, own=own)
    if check is not None:
        for rules in _CHECKS:
            found += rules(check)
    return sorted(set(found))
