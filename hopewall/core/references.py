"""What explainers refer to: glossary terms, sources, and facts that change."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hopewall.core.codes import Language


@dataclass(frozen=True, slots=True)
class TermWords:
    """A term in one language: its name, its plain meaning, and the other forms it is met in."""

    name: str
    says: str
    also: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    """Longer words in which a form is not this term: 缓解症状 is not remission."""

    @property
    def forms(self) -> tuple[str, ...]:
        """Return every form by which the term is met in a text; what stands in brackets is none."""
        bare = self.name.partition("(")[0].partition("（")[0].strip()
        return (bare, *self.also)


@dataclass(frozen=True, slots=True)
class Term:
    """A term of the glossary; an everyday one need not be linked at its first use."""

    term_id: str
    words: Mapping[Language, TermWords]
    everyday: bool = False
    line: int = 0


class SourceKind(StrEnum):
    """What a source is; company pages are never a source for a benefit."""

    REGULATOR = "regulator"
    LABEL = "label"
    GUIDELINE = "guideline"
    REVIEW = "review"
    PAPER = "paper"
    REGISTRY = "registry"
    HOSPITAL = "hospital"
    CHARITY = "charity"
    NEWS = "news"
    COMPANY = "company"
    LAW = "law"
    REFERENCE = "reference"


@dataclass(frozen=True, slots=True)
class Source:
    """Something that may be cited; `where` is kept for the record and is never a link."""

    source_id: str
    what: str
    kind: SourceKind
    where: str
    seen: str
    year: int | None = None
    line: int = 0


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that goes out of date: an approval, a price, a rule on a label.

    `status_date` is as exact as the source: a year, a month or a day.
    """

    fact_id: str
    about: str
    value: Mapping[Language, str]
    status_date: str
    checked: date
    next_check: date
    source_ids: tuple[str, ...]
    line: int = 0

    def overdue(self, today: date) -> bool:
        """Whether the screen says "may be out of date, checked on …" beside it."""
        return today > self.next_check
