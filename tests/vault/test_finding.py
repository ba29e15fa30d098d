"""Finding the one person somebody means."""

from dataclasses import replace

import pytest

from hopewall.core.person import NameKind, Names
from hopewall.vault import NoPerson, OnePerson, SeveralPeople, Vault

from .conftest import Tamper
from .fictional import EN, ZH, person


@pytest.mark.parametrize(
    "text",
    [
        "person-2",
        "story-2",
        " story-2 ",
        "Mei Example 2",
        "mei example 2",
        "MEI2",
        "小梅2",
        "样例梅2",
        "starling 2",
    ],
)
def test_a_person_is_found_by_id_story_or_any_of_their_names(filled: Vault, text: str) -> None:
    with filled.reading() as look:
        assert look.find_person(text) == OnePerson("person-2")


@pytest.mark.parametrize("text", ["", "  ", "Mei", "Mei Example", "person", "%", "_", '"', "en"])
def test_a_part_of_a_name_is_nobody(filled: Vault, text: str) -> None:
    with filled.reading() as look:
        found = look.find_person(text)
    assert isinstance(found, NoPerson)
    assert ": " in found.sentence


def test_two_people_with_one_name_are_both_named(filled: Vault) -> None:
    with filled.unit_of_work() as work:
        for number in (1, 3):
            shared = Names({}, {EN: "Wren"}, {ZH: "wren"}, NameKind.FIRST)
            work.people.save(replace(person(number), names=shared))
        found = work.find_person("WREN")
    assert isinstance(found, SeveralPeople)
    assert found.subject_ids == ("person-1", "person-3")


def test_an_id_counts_before_a_name(filled: Vault) -> None:
    with filled.unit_of_work() as work:
        named = Names({EN: "person-2"}, {}, {}, NameKind.FULL)
        work.people.save(replace(person(1), names=named))
        assert work.find_person("person-2") == OnePerson("person-2")


@pytest.mark.parametrize(
    ("kept", "typed"),
    [
        ("José", "jose\u0301"),
        ('Ann "Bee"', 'ann "bee"'),
        ("Straße", "STRASSE"),
        ("back\\slash", "Back\\Slash"),
        ("line\nbreak", "LINE\nBREAK"),
    ],
)
def test_a_name_is_found_however_it_is_typed(filled: Vault, kept: str, typed: str) -> None:
    with filled.unit_of_work() as work:
        work.people.save(replace(person(1), names=Names({EN: kept}, {}, {}, NameKind.FULL)))
        assert work.find_person(typed) == OnePerson("person-1")


def test_a_person_whose_row_is_damaged_is_still_found_by_story(
    filled: Vault, tamper: Tamper
) -> None:
    tamper("UPDATE subject SET capacity = 'x' WHERE subject_id = 'person-1'")
    with filled.reading() as look:
        assert look.find_person("story-1") == OnePerson("person-1")
        assert look.find_person("person-1") == OnePerson("person-1")
        assert look.find_person("小梅2") == OnePerson("person-2")
        unread = look.find_person("小梅1")
    assert isinstance(unread, NoPerson)
    assert "1 names are damaged" in unread.sentence
