"""What the claims lint says about a place in a text."""

from dataclasses import dataclass

from hopewall.core.claims.rule import Said
from hopewall.core.codes import Language
from hopewall.core.finding import Severity
from hopewall.core.site import ProfileCode


@dataclass(frozen=True, slots=True)
class ClaimFinding:
    """One finding; `start` and `end` are offsets into the text as it was given.

    `line` and `column` count from 1; `text` is exactly the words it is about; `why` says what is
    wrong, `instead` what to write; `sources` names the rule of every jurisdiction that was asked.
    """

    rule: str
    severity: Severity
    start: int
    end: int
    line: int
    column: int
    text: str
    language: Language
    why: Said
    instead: Said
    sources: tuple[tuple[ProfileCode, str], ...]
