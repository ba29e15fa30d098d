"""Glossary terms and abbreviations: linked or explained at their first use (X4, E9, Z7)."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final

from hopewall.core.blocks import FactRun, FigureBlock, LinkRun, TermRun, TextRun
from hopewall.core.blocks_text import Passage, Place
from hopewall.core.codes import Language
from hopewall.core.finding import Finding
from hopewall.core.references import Term
from hopewall.education.checks.context import PageCheck

_READ: Final = frozenset(
    {Place.PARAGRAPH, Place.ITEM, Place.CELL, Place.STOP, Place.QUOTE, Place.NUMBER}
)
_ACRONYM: Final = re.compile(r"(?<![A-Za-z0-9-])[A-Z]{2,6}s?(?![A-Za-z0-9]|-[A-Z]*\d)")
KNOWN: Final = frozenset("US UK EU TV OK ID PDF DNA RNA HIV SMS GP II III IV KJ".split())
"""Abbreviations that everybody reads; DNA is in the glossary as an everyday word."""


def check_terms(check: PageCheck) -> Iterator[Finding]:
    """Check the links to the glossary, the facts and the figures, and the abbreviations."""
    yield from _references(check)
    yield from _first_uses(check)
    yield from _acronyms(check)


def _references(check: PageCheck) -> Iterator[Finding]:
    for block in check.page.blocks:
        if isinstance(block, FigureBlock) and block.figure_id not in check.shelf.figures:
            why = "there is no such figure, or it is not right yet; see content/figures."
            yield check.found("unknown-figure", block.line, block.figure_id, why)
    for passage in check.texts:
        for run in passage.runs:
            if isinstance(run, TermRun) and run.term_id not in check.shelf.glossary:
                why = "this term is not in glossary.toml."
                yield check.found("unknown-term", passage.line, run.term_id, why)
            elif isinstance(run, FactRun) and run.fact_id not in check.shelf.facts:
                why = "this fact is not in facts.toml."
                yield check.found("unknown-fact", passage.line, run.fact_id, why)
            elif isinstance(run, LinkRun):
                yield from _link(check, passage, run)


def _link(check: PageCheck, passage: Passage, run: LinkRun) -> Iterator[Finding]:
    page_id = run.page_id or check.front.page_id
    if page_id == check.front.page_id:
        headings = frozenset(heading.heading_id for heading in check.headings())
    elif page_id in check.shelf.headings:
        headings = check.shelf.headings[page_id]
    elif page_id in check.shelf.planned:
        why = "this page of the list is not written yet."
        yield check.found("unwritten-page", passage.line, page_id, why)
        return
    else:
        yield check.found("dead-link", passage.line, page_id, "there is no such page.")
        return
    if run.heading_id and run.heading_id not in headings:
        why = f"{page_id} has no such heading."
        yield check.found("dead-link", passage.line, f"#{run.heading_id}", why)


def _first_uses(check: PageCheck) -> Iterator[Finding]:
    language = check.language
    matcher, by_form = _matcher(_forms(check.shelf.glossary, language))
    if matcher is None:
        return
    done: set[str] = set()
    for passage in check.texts:
        if passage.place not in _READ:
            continue
        for run in passage.runs:
            if isinstance(run, TermRun):
                done.add(run.term_id)
            if not isinstance(run, TextRun):
                continue
            for found in matcher.finditer(run.text):
                term_id = by_form.get(found[0].lower(), "")
                term = check.shelf.glossary.get(term_id)
                if term is None or term.everyday or term_id in done:
                    continue
                done.add(term_id)
                why = f"link its first use: [{found[0]}](term:{term_id})."
                yield check.found("term-not-linked", passage.line, found[0], why)


Forms = tuple[tuple[str, str], ...]
"""A form and the id of its term; an empty id is a longer word that is no term."""


def _forms(glossary: Mapping[str, Term], language: Language) -> Forms:
    forms = [(form, term_id) for term_id, t in glossary.items() for form in t.words[language].forms]
    forms += [(word, "") for term in glossary.values() for word in term.words[language].unless]
    return tuple(sorted(forms, key=lambda pair: (-len(pair[0]), pair)))


@lru_cache(maxsize=8)
def _matcher(forms: Forms) -> tuple[re.Pattern[str] | None, dict[str, str]]:
    """Return one pattern for all forms, the longest first, and the term of each form."""
    if not forms:
        return None, {}
    parts = []
    for form, _ in forms:
        start = r"(?<![A-Za-z0-9])" if form[0].isascii() else ""
        end = r"(?![A-Za-z0-9])" if form[-1].isascii() else ""
        capitals = sum(sign.isupper() for sign in form) > 1
        body = re.escape(form) if capitals else f"(?i:{re.escape(form)})"
        parts.append(f"{start}{body}{end}")
    return re.compile("|".join(parts)), {form.lower(): term_id for form, term_id in reversed(forms)}


def _acronyms(check: PageCheck) -> Iterator[Finding]:
    explained: set[str] = set(KNOWN)
    for passage in check.texts:
        if passage.place in {Place.HEADING, Place.TITLE}:
            continue
        for run in passage.runs:
            if isinstance(run, TermRun):
                explained |= _taught(check, run)
            elif isinstance(run, TextRun | LinkRun):
                yield from _unexplained(check, passage, run.text, explained)


def _taught(check: PageCheck, run: TermRun) -> set[str]:
    """Return the abbreviations that a linked term explains: its own words and its card's."""
    taught = set(_ACRONYM.findall(run.text))
    term = check.shelf.glossary.get(run.term_id)
    if term:
        words = term.words[check.language]
        for text in (words.says, *words.forms):
            taught |= set(_ACRONYM.findall(text))
    return taught | {word.removesuffix("s") for word in taught}


def _unexplained(
    check: PageCheck, passage: Passage, text: str, explained: set[str]
) -> Iterator[Finding]:
    if not _ACRONYM.search(text):
        return
    matcher, _ = _matcher(_forms(check.shelf.glossary, check.language))
    terms = [found.span() for found in matcher.finditer(text)] if matcher else []
    for found in _ACRONYM.finditer(text):
        word = found[0]
        if any(start <= found.start() < end for start, end in terms):
            continue  # the rule on first uses speaks about it
        if word in explained or word.removesuffix("s") in explained:
            continue
        explained |= {word, word.removesuffix("s")}
        after, before = text[found.end() :].lstrip(), text[: found.start()].rstrip()
        if after[:1] in {"(", "（"} or before[-1:] in {"(", "（"}:
            continue
        if _everyday(check, word):
            continue
        why = "link it to the glossary, or explain it in brackets at its first use."
        yield check.found("acronym", passage.line, word, why)


def _everyday(check: PageCheck, word: str) -> bool:
    return any(
        term.everyday and word in term.words[check.language].forms
        for term in check.shelf.glossary.values()
    )
