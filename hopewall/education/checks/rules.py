"""Every rule of the content: its id, how severe it is, and what it asks for, with where it is from.

PEMAT, DISCERN, CCI (CDC), IPDAS and Making Numbers Meaningful are named where a rule serves one of
their items; E, Z, X, L, R, F, Q are the project's own numbering of its quality rules.
"""

from dataclasses import dataclass
from typing import Final

from hopewall.core.finding import Severity

_B, _R, _W = Severity.BLOCK, Severity.REVIEW, Severity.WARN


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule as the guide lists it."""

    rule_id: str
    severity: Severity
    asks: str


_TABLE: Final = (
    # The parser.
    ("front-matter", _B, "every key of the front matter is there, known, and of the right kind"),
    ("too-long", _B, "a file has at most 20,000 characters"),
    ("too-deep", _B, "nothing is nested deeper than 40"),
    ("hidden-character", _B, "no control, bidirectional or invisible characters"),
    ("raw-html", _B, "no HTML, no entities"),
    ("outside-link", _B, "links lead to our own pages"),
    ("outside-picture", _B, "pictures are figures of the index"),
    ("outside-address", _B, "no addresses in the text (L4)"),
    ("unknown-mark", _B, "only the marks of the guide"),
    ("unknown-block", _B, "only the blocks of the guide"),
    ("unknown-site-value", _B, "only the site values of the guide"),
    ("nested-block", _B, "no block within a list, a quote or a callout that does not belong there"),
    ("data-block", _B, "a data block has the keys of its kind"),
    ("heading-level", _B, "headings are of level 2 and 3"),
    ("heading-id", _B, "every heading has an id"),
    ("not-utf-8", _B, "a page is readable text in UTF-8"),
    # Files around the pages.
    ("glossary-file", _B, "every term has both languages, as the guide says"),
    ("sources-file", _B, "every source says what, kind, where and when it was seen"),
    ("facts-file", _B, "every fact has both languages, dates and sources"),
    ("board-file", _B, "the board is complete and knows its places, therapies and stages"),
    ("path-file", _B, "the way through the pages is complete"),
    ("figure-file", _B, "a drawing holds only what the guide allows and has both languages (F1)"),
    ("definition-length", _B, "a definition has at most 25 words or 40 Chinese characters"),
    ("definition-aim", _W, "a definition has at most 20 words or 35 Chinese characters"),
    ("term-unused", _W, "every term of the glossary is linked by a page (X4)"),
    ("alt-length", _R, "an alt text has 20 to 60 words, or 30 to 90 Chinese characters (F1)"),
    ("path-page", _B, "the way names only pages that are there, and names every page"),
    ("fact-overdue", _W, "no fact and no board is past its next check"),
    # Front matter.
    ("message-length", _B, "a main message has at most 26 words or 52 Chinese characters"),
    ("message-aim", _R, "a main message has at most 20 words or 40 Chinese characters"),
    ("summary-length", _B, "a summary has one or two sentences"),
    ("invented-reviewer", _B, "a shipped page names no reviewer"),
    ("brand-in-title", _B, "no brand or company in a title (R6)"),
    ("page-overdue", _W, "no page is past its next review"),
    # Sources and references.
    ("unknown-source", _B, "every source that is cited is in sources.toml"),
    ("sources-listed", _B, "the front matter lists exactly the sources that are cited"),
    ("old-source", _W, "a source is at most 5 years old unless it is a law or a label (L2)"),
    ("unknown-term", _B, "every linked term is in the glossary"),
    ("term-not-linked", _B, "a term is linked at its first use (X4, PEMAT 4)"),
    ("acronym", _B, "an abbreviation is a term or explained at its first use (E9, Z7)"),
    ("unknown-fact", _B, "every fact that is named is in facts.toml"),
    ("unknown-figure", _B, "every figure is in the index"),
    ("dead-link", _B, "a link leads to a page and a heading that are there (L3)"),
    ("unwritten-page", _R, "a link leads to a page that is already written"),
    # Numbers.
    ("number-source", _B, "a number has a source mark in its sentence or after it (L1)"),
    ("number-source-near", _W, "the mark stands in the number's own sentence (L1)"),
    ("percent", _B, "no percent: X in every 100 (IPDAS, R3)"),
    ("one-in", _B, "no 1 in X, no X 分之一 (Making Numbers Meaningful, R3)"),
    ("relative-risk", _B, "no relative risk (R3)"),
    ("number-who", _R, "a number says who, how many people, over what time (R4)"),
    ("denominator", _R, "one denominator on a page (R4)"),
    ("benefit-without-harm", _B, "a benefit number has a harm number of its denominator (R2)"),
    ("harm-alone", _W, "a harm number has a benefit number (R2)"),
    ("benefit-source", _B, "a company is no source for a benefit (L2)"),
    ("benefit-news", _W, "news is a weak source for a benefit (L2)"),
    ("site-value-typed", _B, "phones, fever limit, weeks near and without driving are site values"),
    ("typed-price", _B, "prices are facts of facts.toml"),
    ("typed-approval", _R, "approvals with a date are facts of facts.toml"),
    # Words.
    ("banned-word", _B, "no word of the list (E8, Z10)"),
    ("brand", _B, "brands and companies only on the pages that may name them (R6)"),
    ("brand-in-prose", _R, "brands and companies only in tables (R6)"),
    ("passive", _W, "at most one sentence in ten is passive (E10, PEMAT 5)"),
    ("speaks-to-you", _W, "the page speaks to you / 您 (E11, Z9, PEMAT 19)"),
    ("stiff-chinese", _W, "您, not 患者, in actions; 告诉, not 告知 (Z9)"),
    ("half-width", _B, "Chinese text has full-width punctuation"),
    ("emphasis-in-chinese", _W, "no slanted Chinese"),
    # Reading level.
    ("grade", _B, "Flesch-Kincaid grade at most 8; children 3, 4, 6 (E1)"),
    ("grade-aim", _W, "Flesch-Kincaid grade at most 6 (E1)"),
    ("grade-eased", _B, "grade with the glossary's words counted short at most 6.5 (E2)"),
    ("grade-eased-aim", _W, "grade with the glossary's words counted short at most 5 (E2)"),
    ("smog", _B, "SMOG at most 10, from 30 sentences on (E3)"),
    ("smog-aim", _W, "SMOG at most 8, from 30 sentences on (E3)"),
    ("mean-sentence", _B, "sentences of at most 15 words or 20 characters on average (E4, Z1)"),
    ("mean-sentence-aim", _W, "sentences of at most 12 words or 16 characters on average (E4, Z1)"),
    ("long-sentence", _B, "no sentence over 25 words or 35 characters (E5, Z2)"),
    ("long-sentence-aim", _W, "no sentence over 20 words or 28 characters (E5, Z2)"),
    (
        "long-paragraph",
        _B,
        "a paragraph has at most 3 sentences, 60 words or 120 characters (E6, Z5)",
    ),
    ("long-paragraph-aim", _W, "a Chinese paragraph has at most 80 characters (Z5)"),
    ("long-text", _B, "no paragraph, item or cell has more than 1,000 characters"),
    ("page-length", _B, "at most 900 words or 1,500 characters (E7, Z6)"),
    ("page-length-aim", _W, "350 to 700 words, 500 to 1,100 characters (E7, Z6)"),
    # Shape.
    ("main-message", _B, "the page begins with its main message in a know-this (PEMAT 1, CCI 1-3)"),
    ("heading-rhythm", _B, "a heading at least every 120 words or 220 characters (E6, PEMAT 8-9)"),
    ("empty-heading", _B, "a heading says what follows; not 'Introduction' (PEMAT 9)"),
    ("twice", _B, "ids of headings and questions are there once"),
    ("key-points", _B, "a section with the id key-points (PEMAT 11)"),
    ("no-question", _B, "at least one question (Q1)"),
    ("show-me", _B, "a show_me on when-to-call, making-and-testing, caregivers (Q3)"),
    ("question-back", _B, "a question leads back to a heading of the page (Q1)"),
    ("question-short", _W, "a question says its answer once more, shorter than the page (AHRQ 5)"),
    ("choice-length", _W, "choices of about the same length (Q4)"),
    ("right-is-longest", _W, "the right choice is not the longest by far (Q4)"),
    ("same-choice", _B, "no two choices are the same"),
    ("not-known", _B, "a page whose facts change soon has a not-known (CCI 11)"),
    ("discern", _B, "a treatment page has the sections of DISCERN"),
    ("no-picture", _R, "a figure, an icon array or a timeline (F2, PEMAT 13)"),
    ("table-width", _B, "a table has at most 4 columns (PEMAT 17)"),
    ("table-header", _W, "a table's header has at most 4 words (PEMAT 17)"),
    ("quote-source", _B, "a quote has a source and says whose words they are"),
    ("night-number", _B, "when-to-call shows {{site.phone_24h}}"),
    ("empty-block", _B, "no block is empty"),
    # The two languages.
    ("missing-language", _B, "every page is there in every language (X1)"),
    ("parity-headings", _B, "the same headings, by id and level, in the same order (X1)"),
    ("parity-blocks", _B, "the same blocks under each heading (X1)"),
    ("parity-numbers", _B, "the same numbers under each heading (X2, Z8)"),
    ("parity-references", _B, "the same sources, terms, facts, site values and links (X1)"),
    ("parity-front", _B, "the same sources, dates, kind and number of actions (X1)"),
    ("stale-translation", _B, "the translation is of the English text as it is now (X3)"),
    # Decks of the education sessions.
    ("deck-file", _B, "a deck is read: its title, and items of the five kinds"),
    ("deck-gone", _B, "every page, part, drawing and question of a deck is there"),
    # The hospital's own pages.
    ("own-page-kept", _R, "a hospital's own page that is wrong is not shown"),
)

RULES: Final = {rule_id: Rule(rule_id, severity, asks) for rule_id, severity, asks in _TABLE}


def guide_table() -> str:
    """Return the table of the rules for the guide."""
    rows = [f"| `{rule.rule_id}` | {rule.asks} | {rule.severity} |" for rule in RULES.values()]
    return "\n".join(["| rule | what | severity |", "|---|---|---|", *rows])
