"""Every word that Studio may have to say is there, in both languages."""

from dataclasses import replace

import pytest

from hopewall.core.audit import AuditAction, AuditEvent
from hopewall.core.audit_words import event_words
from hopewall.core.codes import Language
from hopewall.core.name_search import folded, sort_key, terms
from hopewall.core.said import Said
from hopewall.core.staff import Permission, Role
from hopewall.core.staff_words import refused, role_in

EVENT = AuditEvent(1, "", "", "", "", "", "", "", "", "", "", "", "")


@pytest.mark.parametrize("action", AuditAction)
def test_every_deed_has_its_words(action: AuditAction) -> None:
    words = event_words(replace(EVENT, action=action.value))
    assert words.en
    assert words.zh_hans
    assert "does not know" not in words.en


def test_a_screen_is_named_and_an_unknown_deed_is_no_error() -> None:
    shown = replace(EVENT, action=AuditAction.STORY_SHOWN.value, reason_code="lobby")
    assert event_words(shown) == Said(
        "The story came onto a screen: the lobby's wall", "故事开始展示：大厅照片墙"
    )
    assert "does not know" in event_words(replace(EVENT, action="of-tomorrow")).en


@pytest.mark.parametrize("permission", Permission)
def test_every_refusal_says_whom_to_ask(permission: Permission) -> None:
    said = refused("Ruoxi", Role.CURATOR, permission)
    assert "Ruoxi" in said.en
    assert "请找" in said.zh_hans
    assert all(role_in(role, language) for role in Role for language in Language)


def found_in(wanted: tuple[str, ...], haystack: str) -> bool:
    return all(term in haystack for term in wanted)


def test_names_are_found_whatever_their_width_case_and_accents() -> None:
    assert found_in(terms("ANAIS  muller"), folded("Anaïs Müller"))
    assert found_in(terms("ｌｉｎ"), folded("Lin"))
    assert found_in(terms("小林"), folded("小林明"))
    assert not found_in(terms("lin wu"), folded("Lin"))


def test_chinese_names_stand_in_the_order_of_pinyin_after_latin_ones() -> None:
    names = ["张三", "Zoe", "安娜", "李四", "陈五", "amy", "王六", ""]
    assert sorted(names, key=sort_key) == ["amy", "Zoe", "安娜", "陈五", "李四", "王六", "张三", ""]
