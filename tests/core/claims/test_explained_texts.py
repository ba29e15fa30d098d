"""Texts that explain: quotations, wrong answers, and the source of a paragraph."""

import pytest

from hopewall.core.claims import TextKind
from hopewall.core.finding import Severity
from tests.core.claims.asking import found, severity


def test_an_explainer_may_give_a_rate_with_its_source() -> None:
    rate = "Remission came for 58 of 100 people."
    assert severity(rate, kind=TextKind.EXPLAINER) == "review"
    assert severity(f"{rate}[^zuma1]", kind=TextKind.EXPLAINER) == "none"
    assert severity(f"{rate}[^zuma1]") == "block"


@pytest.mark.parametrize("empty", ["\n\n", "\n \t\n", "\r\n\r\n", "\r\r", "\n\n\n", "\n\r\n"])
def test_a_source_counts_for_its_own_paragraph_alone(empty: str) -> None:
    rate, other, sourced = "58 of 100 people went into remission", "Some rest.", "They say.[^one]"
    for paragraphs in (
        [rate],
        [sourced, rate],
        [rate, sourced],
        [sourced, rate, sourced],
        [other, sourced, rate, sourced, other],
        [sourced, other, rate, other, sourced],
    ):
        assert severity(empty.join(paragraphs), kind=TextKind.EXPLAINER) == "review", paragraphs
    for paragraph in (f"{rate} {sourced}", f"{sourced} {rate}", f"{sourced}\n{rate}\n{sourced}"):
        assert severity(paragraph, kind=TextKind.EXPLAINER) == "none"
        for paragraphs in ([paragraph, other], [other, paragraph], [other, paragraph, other]):
            assert severity(empty.join(paragraphs), kind=TextKind.EXPLAINER) == "none", paragraphs


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
def test_the_end_of_a_line_parts_no_paragraph(end: str) -> None:
    text = f"Remission came for{end}58 of 100 people.{end}So they say.[^one]"
    assert severity(text, kind=TextKind.EXPLAINER) == "none"


def test_an_explainer_may_quote_what_it_puts_right() -> None:
    assert severity("People say: “It is a cure.” It is not.", kind=TextKind.EXPLAINER) == "warn"
    assert severity("It is a cure.", kind=TextKind.EXPLAINER) == "block"


@pytest.mark.parametrize(
    ("text", "strict"),
    [
        ("“My sickle cell is history”, people say.", "warn"),
        ("My “sickle cell” is history.", "block"),
        ("My sickle cell “is history”.", "block"),
        ("“Sickle cell.” My sickle cell is history.", "block"),
        ("“真的吗？”治愈了。", "block"),
        ("「治愈」", "warn"),
        ("“真的吗？”「治愈」了。", "warn"),
        ("[[choice]]\nright = false\ntext = It is a cure", "warn"),
        ("[[choice]]\nright = false\n\nIt is a cure", "block"),
    ],
)
def test_what_is_said_is_quoted_only_where_all_of_it_lies_in_one_quotation(
    text: str, strict: str
) -> None:
    assert severity(text, kind=TextKind.EXPLAINER) == strict


def test_an_explainer_is_spared_the_rules_for_stories_and_of_others_it_is_only_warned() -> None:
    def rules(text: str, kind: TextKind) -> dict[str, Severity]:
        return {each.rule: each.severity for each in found(text, kind=kind)}

    kid = "Kymriah kid"
    assert rules(kid, TextKind.EXPLAINER) == {"product": Severity.WARN}
    assert rules(kid, TextKind.QUOTE) == {
        "product": Severity.BLOCK,
        "product-promotion": Severity.BLOCK,
    }


def test_the_source_of_another_paragraph_is_not_this_ones() -> None:
    rate = "Remission came for 58 of 100 people."
    sourced, bare = f"{rate}[^a]", rate
    for text, count in (
        (bare, 1),
        (sourced, 0),
        (f"{sourced}\n\n{bare}", 1),
        (f"{bare}\n\n{sourced}", 1),
        (f"{sourced}\n\n{bare}\n\n{sourced}", 1),
        (f"{sourced}\n{bare}", 0),
    ):
        told = found(text, kind=TextKind.EXPLAINER)
        assert len({one.line for one in told}) == count, text


def test_only_a_wrong_answer_may_say_what_is_not_so() -> None:
    for right, strict in (("false", "warn"), ("true", "block")):
        answer = f'[[choice]]\ntext = "It is a cure."\nright = {right}\n'
        assert severity(answer, kind=TextKind.EXPLAINER) == strict
