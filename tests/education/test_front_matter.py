"""Front matter is read strictly: each fault is one sentence on its line."""

import pytest

from hopewall.education.front_matter import FrontFault, FrontRead, read_front, split
from tests.education.sample_pages import CHINESE, EN, ENGLISH, PAGE_ID, ZH

FRONT = ENGLISH.split("+++")[1].strip("\n")
FRONT_ZH = CHINESE.split("+++")[1].strip("\n")
KEYS = [line.partition(" =")[0] for line in FRONT.split("\n")]


def test_the_good_one_is_read() -> None:
    found = read_front(FRONT, PAGE_ID, EN)
    assert isinstance(found, FrontRead)
    assert found.front.title == "A small page"
    assert found.front.translation is None
    assert found.line_of("id") == 2
    assert found.line_of("summary") == 5
    chinese = read_front(FRONT_ZH, PAGE_ID, ZH)
    assert isinstance(chinese, FrontRead)
    assert chinese.front.translation is not None
    assert chinese.front.translation.of == "1.0.0"


@pytest.mark.parametrize("key", KEYS)
def test_every_key_is_needed(key: str) -> None:
    lines = [line for line in FRONT.split("\n") if not line.startswith(f"{key} =")]
    found = read_front("\n".join(lines), PAGE_ID, EN)
    assert isinstance(found, FrontFault)
    assert f"'{key}'" in found.sentence


FAULTS = {
    "unknown key": ('funding = "none"', 'funding = "none"\ncolour = 1', "colour"),
    "wrong kind": ("review_days = 365", 'review_days = "365"', "review_days"),
    "wrong id": ('id = "small-page"', 'id = "other"', "id"),
    "id with a path": ('id = "small-page"', 'id = "../x"', "id"),
    "wrong language": ('lang = "en"', 'lang = "zh-Hans"', "translation"),
    "unknown language": ('lang = "en"', 'lang = "fr"', "lang"),
    "unknown kind": ('kind = "topic"', 'kind = "ad"', "kind"),
    "unknown audience": ('"caregiver"', '"customer"', "audience"),
    "empty audience": ('["patient", "caregiver"]', "[]", "audience"),
    "unknown place": ('["any"]', '["Mars"]', "country"),
    "late review": ("2027-11-22", "2030-01-01", "next_review"),
    "early review": ("2027-11-22", "2020-01-01", "next_review"),
    "no day": ("status_date = 2026-11-22", 'status_date = "today"', "status_date"),
    "a moment": ("status_date = 2026-11-22", "status_date = 2026-11-22T10:00:00Z", "status_date"),
    "too long between": ("review_days = 365", "review_days = 4000", "review_days"),
    "version": ('"1.0.0"', '"one"', "version"),
    "one source": ('"paper-a", "paper-b"', '"paper-a"', "sources"),
    "a source twice": ('"paper-a", "paper-b"', '"paper-a", "paper-a"', "sources"),
    "no action": ('["Ask your team what it means for you."]', "[]", "actions"),
    "no changes": ('[{ date = 2026-11-22, what = "First version." }]', "[]", "changes"),
    "no truth": ("print = true", 'print = "yes"', "print"),
    "author": ('role = "writer"', 'roll = "writer"', "author"),
    "reviewer": ("reviewers = []", 'reviewers = [{ name = "A" }]', "reviewers"),
    "reviewer no table": ("reviewers = []", 'reviewers = ["A"]', "reviewers"),
    "age without children": ('kind = "topic"', 'kind = "topic"\nage_band = "5-8"', "age_band"),
    "unknown age": ('kind = "topic"', 'kind = "children"\nage_band = "1-2"', "age_band"),
    "children without age": ('kind = "topic"', 'kind = "children"', "age_band"),
    "English translation": ("print = true", "print = true\ntranslation = {}", "translation"),
    "not TOML": ("print = true", "print = = true", "TOML"),
    "endless number": ("review_days = 365", "review_days = " + "1" * 9000, "TOML"),
    "endless nesting": ("print = true", "print = " + "[" * 9000, "nested"),
    "empty title": ('"A small page"', '""', "title"),
    "long title": ('"A small page"', f'"{"x" * 500}"', "title"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_is_one_sentence_that_names_it(fault: str) -> None:
    old, new, named = FAULTS[fault]
    assert old in FRONT
    found = read_front(FRONT.replace(old, new), PAGE_ID, EN)
    assert isinstance(found, FrontFault), found
    assert named in found.sentence
    assert "\n" not in found.sentence
    assert 1 <= found.line <= FRONT.count("\n") + 4


@pytest.mark.parametrize("text", ["", "x", "# Title\n", "+++\nid = 1\n", "---\nid: x\n---\n"])
def test_a_page_begins_with_its_front_matter(text: str) -> None:
    found = split(text)
    assert isinstance(found, FrontFault)
    assert "+++" in found.sentence
