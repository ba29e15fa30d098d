"""The rules as data, one subject a file; every rule names its sources."""

from dataclasses import replace
from typing import Final

from hopewall.core.claims.rule import ClaimRule
from hopewall.core.claims.rules import (
    contact,
    cure,
    figures,
    outcome,
    person,
    persuasion,
    praise,
    product,
    promise,
    safety,
    study,
    weighed,
)
from hopewall.core.claims.rules.spoken import SPOKEN_CHINESE, SPOKEN_ENGLISH

_WRITTEN: Final[tuple[ClaimRule, ...]] = (
    *cure.RULES,
    *promise.RULES,
    *safety.RULES,
    *outcome.RULES,
    *figures.RULES,
    *praise.RULES,
    *study.RULES,
    *product.RULES,
    *persuasion.RULES,
    *contact.RULES,
    *person.RULES,
    *weighed.RULES,
)


def _spoken(rule: ClaimRule) -> ClaimRule:
    return replace(
        rule,
        english=rule.english + SPOKEN_ENGLISH.get(rule.rule_id, ""),
        chinese=rule.chinese + SPOKEN_CHINESE.get(rule.rule_id, ""),
    )


RULES: Final[tuple[ClaimRule, ...]] = tuple(map(_spoken, _WRITTEN))
