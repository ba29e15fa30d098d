"""What the gate has to be told besides the case: are the signed scans whole, what do claims say.

Pure: the caller has looked at the scans before, and the claims check is a function of text alone.
What is not told counts against showing.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from hopewall.core.attachment import ScanState
from hopewall.core.claims.review import ClaimReview
from hopewall.core.claims.rule import TextKind
from hopewall.core.codes import Language
from hopewall.core.site import ProfileCode

ConsentKey = tuple[str, int]
"""A consent's id and version: each version has a scan of its own."""


class Claim(Protocol):
    """One thing that the claims check has to say about a text."""

    @property
    def rule(self) -> str:
        """The rule's name, such as "cure"."""

    @property
    def severity(self) -> str:
        """How much it matters: "block", "review" or "warn"."""


class ClaimsLint(Protocol):
    """The claims check of a story's text under these profiles."""

    def __call__(
        self,
        text: str,
        language: Language,
        profiles: frozenset[ProfileCode],
        kind: TextKind,
        *,
        investigational: bool,
    ) -> Iterable[Claim]:
        """Return all it has to say; stricter about outcomes where a therapy is investigational."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """The state of each consent's scan, and the claims check; None where there is none."""

    scans: Mapping[ConsentKey, ScanState] = field(default_factory=dict)
    lint: ClaimsLint | None = None
    reviews: tuple[ClaimReview, ...] = ()
    """What people decided about findings in this person's texts."""
    solo: bool = False
    """Whether the site has said, explicitly, that one person works there (CG-10)."""
