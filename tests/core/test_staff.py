"""Roles, what each may do, and passphrases that are good enough."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hopewall.core.staff import (
    ALLOWED,
    Permission,
    Role,
    is_strong_enough,
    may,
    refusal,
    same_name,
)


@pytest.mark.parametrize("role", Role)
def test_every_role_may_look_and_take_people_off_the_wall(role: Role) -> None:
    assert may(role, Permission.VIEW)
    assert may(role, Permission.WITHDRAW)


def test_only_administrators_manage_staff_and_backups() -> None:
    for permission in (Permission.STAFF_ADMIN, Permission.BACKUP):
        assert [role for role in Role if may(role, permission)] == [Role.ADMINISTRATOR]


def test_nobody_both_writes_a_story_and_approves_it_nor_keys_and_consents() -> None:
    """Duties are apart by role as well as by person (CG-10)."""
    for role in Role:
        assert not {Permission.EDIT_STORY, Permission.APPROVE} <= ALLOWED[role]
        assert not {Permission.STAFF_ADMIN, Permission.RECORD_CONSENT} <= ALLOWED[role]


@pytest.mark.parametrize("permission", Permission)
def test_every_permission_is_somebodys_and_its_refusal_says_whose(permission: Permission) -> None:
    able = [role for role in Role if may(role, permission)]
    assert able
    for role in set(Role) - set(able):
        said = refusal("Anna", role, permission)
        assert said.startswith("Anna is ")
        assert all(each.value.replace("_", " ") in said for each in able)
        assert said.endswith(".")


def test_on_a_site_of_one_person_the_administrator_does_everything() -> None:
    assert all(may(Role.ADMINISTRATOR, each, four_eyes=False) for each in Permission)
    assert not may(Role.CURATOR, Permission.STAFF_ADMIN, four_eyes=False)


@pytest.mark.parametrize(
    ("passphrase", "good"),
    [
        ("correct horse battery", True),
        ("院子里的石榴树又开花了", True),
        ("short", False),
        ("aaaaaaaaaaaaaaaaaaaa", False),
        ("abababababababab", False),
        ("anna likes green tea", False),
        ("", False),
        ("twelve chars", True),
        ("墙墙墙墙墙墙墙墙", False),
    ],
)
def test_a_passphrase_is_long_varied_and_not_the_name(passphrase: str, good: bool) -> None:
    assert is_strong_enough(passphrase, "Anna") is good


@given(st.text(max_size=40), st.text(max_size=20))
def test_no_text_breaks_the_rule(passphrase: str, name: str) -> None:
    assert is_strong_enough(passphrase, name) in {True, False}


def test_one_name_spelt_in_two_ways_is_one_name() -> None:
    assert same_name(" ＡＮＮＡ ") == same_name("anna")
