"""A person's decision on a finding, bound to the exact text (CG-19)."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from hopewall.core.claims.finding import ClaimFinding
from hopewall.core.codes import Language
from hopewall.core.finding import Severity


@dataclass(frozen=True, slots=True)
class ClaimReview:
    """Somebody looked at what a rule found in a text and lets it stand.

    It names the text by its hash, so one changed character makes it void.
    """

    text_sha256: str
    rule: str
    language: Language
    reviewer: str
    reason: str
    on: date

    @property
    def is_whole(self) -> bool:
        """Whether it says who decided, and why."""
        return bool(self.reviewer.strip() and self.reason.strip())


def text_hash(text: str) -> str:
    """Return the SHA-256 of exactly this text in UTF-8, as a review names it."""
    return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()


def open_findings(
    findings: Iterable[ClaimFinding], reviews: Iterable[ClaimReview], text_sha256: str
) -> tuple[ClaimFinding, ...]:
    """Return what still stands in the way of a text with that hash.

    A block is never settled; a review only by somebody who gives their name and a reason, for this
    text, rule and language. Warnings stand in nobody's way.
    """
    settled = {
        (review.rule, review.language)
        for review in reviews
        if review.text_sha256 == text_sha256 and review.is_whole
    }
    return tuple(
        finding
        for finding in findings
        if finding.severity is Severity.BLOCK
        or (finding.severity is Severity.REVIEW and (finding.rule, finding.language) not in settled)
    )
