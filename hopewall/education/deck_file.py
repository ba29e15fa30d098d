"""`decks/ID.toml`: a deck, read strictly and written so that a person can read it.

It says which pages, drawings and questions, and which kind of person; never which person.
"""

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Final, TypeVar

from hopewall.core.codes import AgeBand, Illness, Language, LifeCycle, Road, Therapy
from hopewall.core.deck.deck import (
    LONGEST_NOTE,
    MOST_ENTRIES,
    MOST_STORIES,
    Deck,
    DeckFor,
    Entry,
    FigureItem,
    Item,
    PageItem,
    PauseItem,
    QuestionsItem,
    StoryItem,
    title_fault,
)
from hopewall.core.finding import Finding
from hopewall.core.learn_path import StoryMatch
from hopewall.education.data_blocks import ID, identifier
from hopewall.education.setting_table import SettingFaultError, SettingTable
from hopewall.education.toml_file import TomlFile, local

Code = TypeVar("Code", bound=StrEnum)

FOLDER: Final = "decks"
FORMAT: Final = 1
RULE: Final = "deck-file"


def read_decks(folder: Path, *, own: bool = False) -> tuple[dict[str, Deck], list[Finding]]:
    """Read every deck of a folder; one with a fault is reported and left out."""
    decks: dict[str, Deck] = {}
    findings: list[Finding] = []
    for path in sorted(folder.glob("*.toml")):
        deck, found = read_deck(path, own=own)
        findings += found
        if deck is not None:
            decks[deck.deck_id] = deck
    return decks, findings


def read_deck(path: Path, *, own: bool = False) -> tuple[Deck | None, list[Finding]]:
    """Read one deck; None when it cannot be used, with what is wrong."""
    file = TomlFile(path, RULE)
    if file.findings:
        return None, file.findings
    top = SettingTable(file.values, "")
    try:
        if not ID.fullmatch(path.stem):
            raise SettingFaultError("the file's name must be small letters, digits and hyphens")
        if top.whole("format", 0, 0, 1_000) != FORMAT:
            raise SettingFaultError(f"'format' must be {FORMAT}")
        titles = local(top.table("title", required=True))
        made_for = _made_for(top.table("for"))
        entries = tuple(_entries(top))
        top.finish()
    except SettingFaultError as fault:
        key = str(fault).split("'")
        file.fault(file.line_of(key[1].split(".")[-1]) if len(key) > 1 else 1, str(fault))
        return None, file.findings
    for title in titles.values():
        if fault_of := title_fault(title):
            file.fault(file.line_of("title"), fault_of.sentence.rstrip("."))
            return None, file.findings
    return Deck(path.stem, titles, entries, made_for, own), file.findings


def _made_for(table: SettingTable) -> DeckFor:
    made = DeckFor(
        illnesses=_codes(table, "illnesses", Illness),
        therapies=_codes(table, "therapies", Therapy),
        road=_codes(table, "road", Road),
    )
    table.finish()
    return made


def _entries(top: SettingTable) -> Iterator[Entry]:
    values = top.take("item", list)
    if not isinstance(values, list) or not all(isinstance(value, dict) for value in values):
        raise SettingFaultError("'item' must be tables, written as [[item]]")
    if not 0 < len(values) <= MOST_ENTRIES:
        raise SettingFaultError(f"'item' must be there 1 to {MOST_ENTRIES} times")
    for number, value in enumerate(values, 1):
        yield _entry(SettingTable(value, f"item {number}."))


def _entry(table: SettingTable) -> Entry:
    kinds = [kind for kind in _KINDS if table.has(kind)]
    if len(kinds) != 1:
        raise SettingFaultError(
            f"'{table.name('page')}': an item has one of page, figure, story, questions, pause"
        )
    item = _KINDS[kinds[0]](table)
    notes = table.table("note")
    note = {language: notes.text(language, "") for language in Language}
    notes.finish()
    if any(len(words) > LONGEST_NOTE for words in note.values()):
        raise SettingFaultError(f"'{table.name('note')}' is too long")
    table.finish()
    return Entry(item, {language: words for language, words in note.items() if words})


def _page(table: SettingTable) -> Item:
    parts = table.texts("parts") if table.has("parts") else []
    if not all(ID.fullmatch(part) for part in parts):
        raise SettingFaultError(f"'{table.name('parts')}' names ids of headings")
    return PageItem(identifier(table, "page"), tuple(parts))


def _figure(table: SettingTable) -> Item:
    return FigureItem(identifier(table, "figure"))


def _questions(table: SettingTable) -> Item:
    return QuestionsItem(identifier(table, "questions"))


def _pause(table: SettingTable) -> Item:
    if not table.flag("pause", default=False):
        raise SettingFaultError(f"'{table.name('pause')}' must be true")
    return PauseItem()


def _story(table: SettingTable) -> Item:
    part = table.table("story", required=True)
    item = StoryItem(
        StoryMatch(
            illnesses=_codes(part, "illnesses", Illness),
            therapies=_codes(part, "therapies", Therapy),
            road=_codes(part, "road", Road),
            life_cycle=_codes(part, "life_cycle", LifeCycle),
            ages=_codes(part, "ages", AgeBand),
        ),
        part.whole("most", 1, 1, MOST_STORIES),
    )
    part.finish()
    return item


_KINDS: Final[Mapping[str, Callable[[SettingTable], Item]]] = {
    "page": _page,
    "figure": _figure,
    "story": _story,
    "questions": _questions,
    "pause": _pause,
}


def _codes(table: SettingTable, key: str, kind: Callable[[str], Code]) -> frozenset[Code]:
    found = set()
    for value in table.texts(key) if table.has(key) else []:
        try:
            found.add(kind(value))
        except ValueError:
            raise SettingFaultError(f"'{table.name(key)}' does not know '{value}'") from None
    return frozenset(found)


# ---------------------------------------------------------------------------- writing


def deck_toml(deck: Deck) -> str:
    """Return the text of a deck's file."""
    lines = [
        "# A deck of this hospital for talks with families. It names pages, never people.",
        f"format = {FORMAT}",
        "",
        "[title]",
        *(f"{language} = {_quoted(deck.title[language])}" for language in Language),
        "",
        "[for]",
        *_listed("illnesses", deck.made_for.illnesses),
        *_listed("therapies", deck.made_for.therapies),
        *_listed("road", deck.made_for.road),
    ]
    for entry in deck.entries:
        lines += ["", "[[item]]", _written(entry.item)]
        if isinstance(entry.item, PageItem) and entry.item.parts:
            lines.append(f"parts = {_list(entry.item.parts)}")
        if entry.note:
            notes = (f"{lang} = {_quoted(words)}" for lang, words in sorted(entry.note.items()))
            lines.append(f"note = {{ {', '.join(notes)} }}")
    return "\n".join(lines) + "\n"


def _written(item: Item) -> str:
    match item:
        case PageItem(page_id, _):
            return f"page = {_quoted(page_id)}"
        case FigureItem(figure_id):
            return f"figure = {_quoted(figure_id)}"
        case QuestionsItem(page_id):
            return f"questions = {_quoted(page_id)}"
        case PauseItem():
            return "pause = true"
        case StoryItem(match, most):
            parts = [
                *_listed("illnesses", match.illnesses),
                *_listed("therapies", match.therapies),
                *_listed("road", match.road),
                *_listed("life_cycle", match.life_cycle),
                *_listed("ages", match.ages),
                f"most = {most}",
            ]
            return f"story = {{ {', '.join(parts)} }}"


def _listed(key: str, codes: frozenset[Code]) -> list[str]:
    return [f"{key} = {_list(tuple(sorted(codes)))}"] if codes else []


def _list(values: tuple[str, ...]) -> str:
    return "[" + ", ".join(_quoted(str(value)) for value in values) + "]"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
