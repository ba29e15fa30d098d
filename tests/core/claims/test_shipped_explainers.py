"""The shipped explainers and the words of their figures hold nothing that blocks."""

import pytest

from hopewall.core.claims import TextKind, lint
from hopewall.core.codes import Language
from hopewall.core.finding import Severity
from hopewall.core.site import ProfileCode
from hopewall.education.places import SHIPPED

PAGES = sorted(
    (path, language) for language in Language for path in (SHIPPED / language).glob("*.md")
)


@pytest.mark.parametrize(("path", "language"), PAGES, ids=lambda value: getattr(value, "name", ""))
def test_no_explainer_is_blocked(path: object, language: Language) -> None:
    text = (SHIPPED / language / getattr(path, "name", "")).read_text("utf-8")
    found = lint(text, language, ProfileCode, TextKind.EXPLAINER)
    assert not [each for each in found if each.severity is Severity.BLOCK]


def test_no_word_of_a_figure_is_blocked() -> None:
    text = (SHIPPED / "figures" / "texts.toml").read_text("utf-8")
    for language in Language:
        found = lint(text, language, ProfileCode, TextKind.FIGURE_LABEL)
        assert not [each for each in found if each.severity is Severity.BLOCK]
