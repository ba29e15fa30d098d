"""What the check of the content says about a line of a file."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """Block must be mended, review wants a person's decision, warn is a hint."""

    BLOCK = "block"
    REVIEW = "review"
    WARN = "warn"


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One thing that a rule has to say; `text` is the words it is about, `why` a sentence."""

    file: str
    line: int
    rule: str
    severity: Severity
    text: str
    why: str
