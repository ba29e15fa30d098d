"""What an explainer is made of: typed blocks, and inside them runs of text. Never HTML.

A screen draws these and nothing else, so whatever is not one of them has no way to a visitor.
`line` says where in its file a block begins; it is for reports and takes no part in equality.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from hopewall.core.site_values import SiteValue


@dataclass(frozen=True, slots=True)
class TextRun:
    """Words as they stand."""

    text: str
    strong: bool = False
    emphasis: bool = False


@dataclass(frozen=True, slots=True)
class TermRun:
    """Words that open the card of a glossary term."""

    text: str
    term_id: str


@dataclass(frozen=True, slots=True)
class SourceRun:
    """A mark that opens a source; it has no words of its own."""

    source_id: str


@dataclass(frozen=True, slots=True)
class SiteRun:
    """A place where this hospital's own number or rule stands."""

    value: SiteValue


@dataclass(frozen=True, slots=True)
class FactRun:
    """A place where a changing fact stands, with its date, from the file of facts."""

    fact_id: str


@dataclass(frozen=True, slots=True)
class LinkRun:
    """Words that lead to one of our own pages, or to a heading in one.

    An empty `page_id` means the page the words stand on.
    """

    text: str
    page_id: str
    heading_id: str = ""


Run = TextRun | TermRun | SourceRun | SiteRun | FactRun | LinkRun
Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 2 or 3; its id is the same in every language."""

    level: int
    runs: Runs
    heading_id: str
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One to three sentences."""

    runs: Runs
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class BulletList:
    """Things in no order."""

    items: tuple[Runs, ...]
    line: int = field(default=0, compare=False)
    item_lines: tuple[int, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Steps:
    """Things to do or to expect, one after the other."""

    items: tuple[Runs, ...]
    line: int = field(default=0, compare=False)
    item_lines: tuple[int, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Table:
    """A small table; every row has as many cells as the header."""

    header: tuple[Runs, ...]
    rows: tuple[tuple[Runs, ...], ...]
    caption: Runs = ()
    line: int = field(default=0, compare=False)
    row_lines: tuple[int, ...] = field(default=(), compare=False)
    """Of the header and the rows."""


@dataclass(frozen=True, slots=True)
class FigureBlock:
    """A drawing of the index of figures, as wide as the page."""

    figure_id: str
    line: int = field(default=0, compare=False)


class CalloutKind(StrEnum):
    """What a callout is for."""

    KNOW_THIS = "know-this"
    CALL_NOW = "call-now"
    NOT_KNOWN = "not-known"


@dataclass(frozen=True, slots=True)
class Callout:
    """A panel that stands out; an empty title means the standard one of its kind."""

    kind: CalloutKind
    title: Runs
    body: tuple[Paragraph | BulletList | Steps, ...]
    line: int = field(default=0, compare=False)


class NumberKind(StrEnum):
    """Which side of the scale a number lies on."""

    BENEFIT = "benefit"
    HARM = "harm"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class IconArray:
    """`count` of `of` small people, drawn.

    `people` is how many were studied; `part_count` of the `count`, where it is not 0, are marked
    once more ("in 13 of them it was severe").
    """

    kind: NumberKind
    count: int
    of: int
    says: Runs
    who: Runs
    people: int
    time: Runs
    source_ids: tuple[str, ...]
    part_count: int = 0
    part_says: Runs = ()
    line: int = field(default=0, compare=False)


class StopKind(StrEnum):
    """How a stop of a timeline is drawn."""

    NORMAL = "normal"
    WATCH = "watch"


@dataclass(frozen=True, slots=True)
class Stop:
    """A stop of a timeline; days, where they are known, let it be drawn to scale."""

    when: Runs
    says: Runs
    kind: StopKind = StopKind.NORMAL
    from_day: int | None = None
    to_day: int | None = None


@dataclass(frozen=True, slots=True)
class Timeline:
    """What comes when."""

    title: Runs
    stops: tuple[Stop, ...]
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody's own published words, with who said them."""

    body: tuple[Paragraph, ...]
    by: Runs
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Choice:
    """An answer that can be touched, and the kind words that follow."""

    says: Runs
    reply: Runs
    right: bool


@dataclass(frozen=True, slots=True)
class Question:
    """Teach-back: it checks our explanation, not the person.

    `open_prompt` is asked aloud; `ask` has the choices; `back` is the heading to read again;
    `show_me`, where it is not empty, asks the person to show or do something; `short` says what
    stands under `back` once more, in a sentence or two.
    """

    question_id: str
    open_prompt: Runs
    ask: Runs
    choices: tuple[Choice, ...]
    back: str
    show_me: Runs = ()
    short: Runs = ()
    line: int = field(default=0, compare=False)


Block = (
    Heading
    | Paragraph
    | BulletList
    | Steps
    | Table
    | FigureBlock
    | Callout
    | IconArray
    | Timeline
    | Quote
    | Question
)
Blocks = tuple[Block, ...]
