"""The whole measuring of the search once, on a wall of 40 people; no word about times."""

import json
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hopewall.bench.search import SearchResult
from hopewall.bench.search_words import Kind, searches
from hopewall.bench.word_walls import searchable_home
from hopewall.cli import main
from hopewall.core.codes import Language
from hopewall.services.progress import nobody_listens


@pytest.mark.slow
def test_a_small_wall_is_searched_and_reported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["bench", "search", "--homes", str(tmp_path), "--people", "40", "--each", "20"]
    assert main([*words, "--rounds", "2", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report.keys() == {"measured", "bars"}
    assert [bar.keys() for bar in report["bars"]] == [{"name", "value", "bar", "met"}] * 3
    found = report["measured"]["search"]
    assert found["people"] == 40
    assert found["pages"] == 60
    assert found["search"]["count"] == found["raw_fts5"]["count"] == 100
    assert found["kinds"].keys() == {str(kind) for kind in Kind}
    assert [path.name for path in tmp_path.iterdir()] == ["words-40"]
    again = searchable_home(tmp_path, 40, datetime.now(UTC), nobody_listens)
    assert again.root.name == "words-40"
    assert main([*words, "--rounds", "1"]) == 0
    assert "SQLite" in capsys.readouterr().out


@pytest.mark.parametrize("words", [("--each", "0"), ("--rounds", "0")])
def test_nothing_to_search_for_is_one_line(
    words: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["bench", "search", "--homes", str(tmp_path), *words]) == 1
    assert capsys.readouterr().err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_searches_are_of_their_kind_and_always_the_same() -> None:
    texts = ["the river was long 我 又 笑 了", "we walked home 狼 疮 不 怕", "cells and spring"] * 3
    raw = sqlite3.connect(":memory:")
    raw.execute("CREATE VIRTUAL TABLE story USING fts5(words)")
    raw.executemany("INSERT INTO story (words) VALUES (?)", ((text,) for text in texts))
    found = searches(raw, texts, 10, seed=3)
    assert found == searches(raw, texts, 10, seed=3)
    assert found != searches(raw, texts, 10, seed=4)
    by_kind = {kind: [one for one in found if one.kind is kind] for kind in Kind}
    assert {kind: len(asked) for kind, asked in by_kind.items()} == dict.fromkeys(Kind, 10)
    for one in by_kind[Kind.CHINESE]:
        assert len(one.text) == 2
        assert any(" ".join(one.text) in text for text in texts)
        assert one.language is Language.ZH_HANS
    for one in by_kind[Kind.PHRASE]:
        assert len(one.text.split()) == 2
        assert any(one.text in text for text in texts)
    for one in by_kind[Kind.NOTHING]:
        assert not any(one.text in text for text in texts)
    for one in by_kind[Kind.COMMON]:
        assert any(one.text in text.split() for text in texts)


def test_the_bars_are_of_all_searches_together() -> None:
    ours = {Kind.CHINESE: [1.0] * 99, Kind.COMMON: [20.0]}
    raw = {Kind.CHINESE: [0.5] * 99, Kind.COMMON: [20.0]}
    result = SearchResult(100_000, 99_000, 60, 100, ours, raw, 0.1)
    p99, middle, far = result.bars()
    assert (p99.value, p99.met) == (1.0, True)
    assert (middle.value, middle.met) == (2.0, False)
    assert (far.value, far.met) == (2.0, False)
