"""The labelled sentences of the claims lint have the shape their README promises."""

import tomllib
import unicodedata
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).parent / "claims_corpus"
LANGUAGES = ("zh", "en")
HELD_OUT = ("held_out", "held_out_2")
"""The second by another author, who knew neither the rules nor the first."""
SPLITS = ("train", *HELD_OUT)
FIELDS = {"text", "profiles", "kind", "expect", "family"}
PROFILES = ["CN", "US", "EU", "UK"]
KINDS = {"title", "message", "quote", "body", "alt_text", "name"}
EXPECTATIONS = {"block", "review", "none"}
FAMILIES = {
    "cure",
    "guarantee",
    "rate",
    "superlative",
    "comparison",
    "safety",
    "product",
    "doctor-praise",
    "hospital-praise",
    "disease-outcome",
    "before-after",
    "promotion",
    "price",
    "contact",
    "identifier",
    "date",
    "age",
    "investigational",
    "self-diagnosis",
    "endorsement-by-professional",
    "none",
}
NEAR_COPY = 0.5
"""Share of common character triples above which two sentences count as one wording."""


def entries(split: str, language: str) -> list[dict[str, Any]]:
    document = tomllib.loads((FOLDER / f"{split}_{language}.toml").read_text(encoding="utf-8"))
    assert set(document) == {"sentence"}
    return list(document["sentence"])


def bare(text: str) -> str:
    """The text without spaces, invisible characters, width or case."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(c for c in folded if not c.isspace() and unicodedata.category(c) != "Cf")


def texts(split: str, language: str) -> set[str]:
    return {bare(entry["text"]) for entry in entries(split, language)}


def triples(text: str) -> set[str]:
    return {text[i : i + 3] for i in range(max(1, len(text) - 2))}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("split", SPLITS)
def test_every_sentence_has_exactly_the_fields_and_allowed_values(
    split: str, language: str
) -> None:
    for entry in entries(split, language):
        assert set(entry) == FIELDS, entry
        assert entry["text"].strip() == entry["text"] != "", entry
        in_order = [name for name in PROFILES if name in entry["profiles"]]
        assert entry["profiles"] == in_order != [], entry
        assert entry["kind"] in KINDS, entry
        assert entry["expect"] in EXPECTATIONS, entry
        assert entry["family"] in FAMILIES, entry


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("split", SPLITS)
def test_a_text_is_labelled_once_per_profile(split: str, language: str) -> None:
    labels = Counter(
        (bare(entry["text"]), entry["kind"], profile)
        for entry in entries(split, language)
        for profile in entry["profiles"]
    )
    assert [key for key, count in labels.items() if count > 1] == []


def test_there_are_at_least_460_sentences_and_200_in_each_language() -> None:
    counts = [len(texts("train", lang) | texts("held_out", lang)) for lang in LANGUAGES]
    assert sum(counts) >= 460
    assert min(counts) >= 200


@pytest.mark.parametrize("language", LANGUAGES)
def test_about_a_third_is_held_out(language: str) -> None:
    held_out, train = len(texts("held_out", language)), len(texts("train", language))
    assert 0.28 <= held_out / (held_out + train) <= 0.40


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_split_has_every_family(language: str) -> None:
    for split in SPLITS:
        assert {entry["family"] for entry in entries(split, language)} == FAMILIES, split


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_label_is_well_represented_in_every_split(language: str) -> None:
    for split in SPLITS:
        found = entries(split, language)
        count = Counter(entry["expect"] for entry in found)
        assert 0.35 <= count["block"] / len(found) <= 0.60, split
        assert count["review"] / len(found) >= 0.05, split
        assert count["none"] / len(found) >= 0.30, split


def test_the_second_held_out_set_is_large_enough() -> None:
    assert len(texts("held_out_2", "zh")) >= 130
    assert len(texts("held_out_2", "en")) >= 120


def test_no_sentence_stands_in_two_splits() -> None:
    found = Counter(
        text
        for split in SPLITS
        for text in set().union(*(texts(split, lang) for lang in LANGUAGES))
    )
    assert [text for text, count in found.items() if count > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("split", HELD_OUT)
def test_no_held_out_sentence_is_a_near_copy_of_a_train_sentence(split: str, language: str) -> None:
    train = {text: triples(text) for text in texts("train", language)}
    near = [
        (text, other)
        for text in texts(split, language)
        for other, theirs in train.items()
        if len(triples(text) & theirs) / len(triples(text) | theirs) > NEAR_COPY
    ]
    assert near == []
