"""The claims lint: what a text may not say of a treatment, a hospital or a person, and why."""

from hopewall.core.claims.finding import ClaimFinding
from hopewall.core.claims.lint import lint
from hopewall.core.claims.review import ClaimReview, open_findings, text_hash
from hopewall.core.claims.rule import STORY_KINDS, ClaimRule, InExplainer, Said, TextKind
from hopewall.core.claims.rules import CLAIMS_VERSION
from hopewall.core.claims.story_lint import (
    PlacedFinding,
    lint_for,
    lint_story,
    lint_typed,
    open_in_story,
)

__all__ = [
    "CLAIMS_VERSION",
    "STORY_KINDS",
    "ClaimFinding",
    "ClaimReview",
    "ClaimRule",
    "InExplainer",
    "PlacedFinding",
    "Said",
    "TextKind",
    "lint",
    "lint_for",
    "lint_story",
    "lint_typed",
    "open_findings",
    "open_in_story",
    "text_hash",
]
