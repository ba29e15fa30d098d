"""Rules on words: the ban lists, brands, the passive, and how Chinese is written."""

import re
from collections.abc import Iterator
from typing import Final

from hopewall.core.blocks import Question, TextRun
from hopewall.core.blocks_text import BODY, Passage, Place
from hopewall.core.finding import Finding
from hopewall.core.reading_level.sentences import english_sentences
from hopewall.education.checks.context import PageCheck
from hopewall.education.checks.words_file import BannedWord, word_lists

MYTHS: Final = "questions-and-myths"
"""The page that quotes what is wrong, to answer it."""
MOST_PASSIVE: Final = 0.1
_PASSIVE: Final = re.compile(
    r"\b(?:am|is|are|was|were|be|been|being|gets?|got)\b(?: not| also| often| then)? "
    r"(?:\w{3,}ed|given|taken|made|done|seen|known|shown|found|sent|kept|put|built|told|drawn|held)\b",
    re.IGNORECASE,
)
_YOU: Final = re.compile(r"\byou(?:r|rs|rself)?\b|您|你", re.IGNORECASE)
_STIFF: Final = re.compile(r"患者|告知|敬请|务必|予以")
_HALF_WIDTH: Final = re.compile(
    r"(?<=[\u4e00-\u9fff”’）》])[,;:!?](?!\d)|(?<=[\u4e00-\u9fff])\.(?=\s|$|[\u4e00-\u9fff])"
    r"|\((?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])\)|\"(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])\""
)
_QUOTED: Final = re.compile('“[^”]*”|"[^"]*"')


def check_wording(check: PageCheck) -> Iterator[Finding]:
    """Check every text of the page, its title and its front matter."""
    yield from _banned(check)
    yield from _brands(check)
    yield from _address(check)
    yield from _passive(check) if check.english else _chinese(check)


def _front_texts(check: PageCheck) -> Iterator[tuple[int, str]]:
    front = check.front
    for key, text in (("title", front.title), ("summary", front.summary)):
        yield check.page.line_of(key), text
    yield from ((check.page.line_of("actions"), action) for action in front.actions)


def _wrong_choice(passage: Passage) -> bool:
    """Whether the text is a wrong answer of a question: it is there to be put right."""
    return (
        passage.place is Place.CHOICE
        and isinstance(passage.block, Question)
        and any(
            choice.says == passage.runs and not choice.right for choice in passage.block.choices
        )
    )


def _banned(check: PageCheck) -> Iterator[Finding]:
    lists = word_lists()
    texts = list(_front_texts(check))
    texts += [(p.line, p.text) for p in check.texts if not _wrong_choice(p)]
    for line, text in texts:
        said = _QUOTED.sub("", text) if check.front.page_id == MYTHS else text
        said = said.replace("'", "’")
        for word in lists.english if check.english else lists.chinese:
            for found in _uses(word, said):
                yield check.found("banned-word", line, found, word.why)


def _uses(word: BannedWord, text: str) -> Iterator[str]:
    allowed = (
        [found.span() for found in word.also_allowed.finditer(text)] if word.also_allowed else []
    )
    for found in word.find.finditer(text):
        if word.unless and word.unless.search(text[: found.start()]):
            continue
        if any(start <= found.start() and found.end() <= end for start, end in allowed):
            continue
        yield found[0]


def _brands(check: PageCheck) -> Iterator[Finding]:
    lists = word_lists()
    line = check.page.line_of("title")
    for found in lists.brand.finditer(check.front.title):
        yield check.found("brand-in-title", line, found[0], "no brand or company in a title.")
    may = check.front.page_id in lists.brand_pages
    for passage in check.texts:
        if passage.place is Place.CELL and may:
            continue
        for found in lists.brand.finditer(passage.text):
            if may:
                why = "brands and companies stand in tables; here say the generic name."
                yield check.found("brand-in-prose", passage.line, found[0], why)
            else:
                why = "no brands or companies on this page; say the generic name or the class."
                yield check.found("brand", passage.line, found[0], why)


def _address(check: PageCheck) -> Iterator[Finding]:
    if not any(_YOU.search(passage.text) for passage in check.texts):
        why = "the page never speaks to the reader."
        yield check.found("speaks-to-you", 1, "", why)


def _passive(check: PageCheck) -> Iterator[Finding]:
    sentences = [
        (passage.line, sentence)
        for passage in check.texts
        if passage.place in BODY
        for sentence in english_sentences(passage.text)
    ]
    passive = [(line, found) for line, s in sentences if (found := _PASSIVE.search(s))]
    if passive and len(passive) > MOST_PASSIVE * len(sentences):
        line, first = passive[0]
        why = f"{len(passive)} of {len(sentences)} sentences are passive; say who does it."
        yield check.found("passive", line, first[0], why)


def _chinese(check: PageCheck) -> Iterator[Finding]:
    texts = [*_front_texts(check), (check.page.line_of("main_message"), check.front.main_message)]
    texts += [(passage.line, passage.text) for passage in check.texts]
    for line, text in texts:
        for found in _HALF_WIDTH.finditer(text):
            around = text[max(found.start() - 6, 0) : found.end() + 6]
            why = "Chinese text takes full-width punctuation: ，。；：？！（）“”."
            yield check.found("half-width", line, around, why)
    for action in check.front.actions:
        if stiff := _STIFF.search(action):
            why = "an action says 您 and 告诉."
            yield check.at_key("stiff-chinese", "actions", stiff[0], why)
    for passage in check.texts:
        for run in passage.runs:
            if isinstance(run, TextRun) and run.emphasis:
                why = "Chinese has no slanted type; use strong or other words."
                yield check.found("emphasis-in-chinese", passage.line, run.text[:40], why)
