"""Deck files: read strictly, written so that they read the same, held against the pages."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hopewall.core.codes import Illness, Language, LifeCycle, Road, Therapy
from hopewall.core.deck.deck import (
    Deck,
    DeckFor,
    Entry,
    FigureItem,
    PageItem,
    PauseItem,
    QuestionsItem,
    StoryItem,
    title_fault,
)
from hopewall.core.learn_path import StoryMatch
from hopewall.education.deck_file import deck_toml, read_deck, read_decks
from hopewall.education.library_reader import read_library
from hopewall.education.places import SHIPPED
from hopewall.services.decks import DeckNotSaved, DeckSaved, deck_named, save_deck
from tests.education.sample_pages import TODAY

HEAD = 'format = 1\n[title]\nen = "A talk"\nzh-Hans = "一次谈话"\n'

ids = st.from_regex(r"[a-z0-9][a-z0-9-]{0,20}", fullmatch=True)
words = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1)
titles = words.map(lambda text: text[:40]).filter(lambda text: not title_fault(text))
matches = st.builds(
    StoryMatch,
    illnesses=st.frozensets(st.sampled_from(Illness)),
    therapies=st.frozensets(st.sampled_from(Therapy)),
    road=st.frozensets(st.sampled_from(Road)),
    life_cycle=st.frozensets(st.sampled_from(LifeCycle)),
)
items = st.one_of(
    st.builds(PageItem, ids, st.lists(ids, max_size=3).map(tuple)),
    st.builds(FigureItem, ids),
    st.builds(QuestionsItem, ids),
    st.builds(StoryItem, matches, st.integers(1, 3)),
    st.just(PauseItem()),
)
entries = st.builds(Entry, items, st.dictionaries(st.sampled_from(Language), words.map(str.strip)))
decks = st.builds(
    Deck,
    st.just("made"),
    st.fixed_dictionaries(dict.fromkeys(Language, titles)),
    st.lists(entries, min_size=1, max_size=6).map(tuple),
    st.builds(
        DeckFor,
        st.frozensets(st.sampled_from(Illness)),
        st.frozensets(st.sampled_from(Therapy)),
        st.frozensets(st.sampled_from(Road)),
    ),
)


@given(decks)
def test_a_written_deck_reads_the_same(
    tmp_path_factory: pytest.TempPathFactory, deck: Deck
) -> None:
    path = tmp_path_factory.mktemp("deck") / "made.toml"
    path.write_text(deck_toml(deck), "utf-8")
    read, findings = read_deck(path)
    assert read == deck, findings


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "'format'"),
        ("format = 2\n", "'format'"),
        ("format = 1\n", "'title'"),
        (HEAD, "'item'"),
        (HEAD + "item = []\n", "'item'"),
        (HEAD + "[[item]]\n", "one of page"),
        (HEAD + '[[item]]\npage = "a"\nfigure = "b"\n', "one of page"),
        (HEAD + '[[item]]\npage = "../a"\n', "small letters"),
        (HEAD + '[[item]]\npage = "a"\nstory_id = "s1"\n', "not a setting"),
        (HEAD + '[[item]]\nstory = { illnesses = ["cold"] }\n', "does not know 'cold'"),
        (HEAD + '[[item]]\nstory = { person = "Lan" }\n', "not a setting"),
        (HEAD + "[[item]]\nstory = { most = 9 }\n", "'item 1.story.most'"),
        (HEAD + "[[item]]\npause = false\n", "'item 1.pause'"),
        (HEAD.replace("A talk", "Patient 12345678") + "[[item]]\npause = true\n", "long number"),
        ("format = ", "not valid TOML"),
    ],
)
def test_a_wrong_deck_is_refused_with_its_reason(text: str, says: str, tmp_path: Path) -> None:
    (tmp_path / "made.toml").write_text(text, "utf-8")
    found, findings = read_decks(tmp_path)
    assert found == {}
    assert says in findings[0].why
    assert findings[0].rule == "deck-file"


def test_the_check_of_the_content_says_what_a_deck_names_in_vain(tmp_path: Path) -> None:
    folder = tmp_path / "decks"
    folder.mkdir()
    (folder / "own.toml").write_text(
        HEAD
        + '[[item]]\npage = "gone"\n[[item]]\npage = "when-to-call"\nparts = ["gone", "mind"]\n'
        + '[[item]]\nfigure = "gone"\n[[item]]\nquestions = "gone"\n',
        "utf-8",
    )
    library = read_library(SHIPPED, TODAY, tmp_path)
    gone = [f for f in library.findings if f.rule == "deck-gone"]
    assert library.decks["own"].own
    assert {finding.why.partition(":")[0] for finding in gone} == {f"item {n}" for n in range(1, 5)}


def _deck(*items: PageItem | PauseItem) -> Deck:
    return Deck("proposed", {}, tuple(Entry(item) for item in items))


def test_a_saved_deck_is_the_hospitals_and_is_found_again(tmp_path: Path) -> None:
    saved = save_deck(_deck(PageItem("feelings")), "  Our talk ", Language.EN, tmp_path)
    assert isinstance(saved, DeckSaved)
    again = save_deck(_deck(PauseItem()), "Our talk", Language.EN, tmp_path)
    other = save_deck(_deck(PauseItem()), "我们的谈话", Language.ZH_HANS, tmp_path)
    assert isinstance(again, DeckSaved)
    assert again.path == saved.path
    assert isinstance(other, DeckSaved)
    assert other.path != saved.path
    found, findings = read_decks(tmp_path / "decks", own=True)
    assert not findings
    assert deck_named(found, "Our talk") == again.deck == found[again.deck.deck_id]
    assert deck_named(found, "nothing") is None


@pytest.mark.parametrize("title", ["", "Wang 13812345678", "x" * 80])
def test_a_deck_is_not_saved_under_a_bad_title(title: str, tmp_path: Path) -> None:
    outcome = save_deck(_deck(PauseItem()), title, Language.EN, tmp_path)
    assert isinstance(outcome, DeckNotSaved)
    assert not list(tmp_path.iterdir())


def test_a_full_disk_is_said_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "decks").write_text("in the way")
    outcome = save_deck(_deck(PauseItem()), "Talk", Language.EN, tmp_path)
    assert isinstance(outcome, DeckNotSaved)
    assert outcome.sentence.count(".") == 1
