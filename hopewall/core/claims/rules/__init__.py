"""The rules as data, one subject a file; every rule names its sources."""

import hashlib
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


def _digest() -> str:
    said = [
        (
            rule.rule_id,
            sorted((str(code), str(how)) for code, how in rule.severity.items()),
            rule.english,
            rule.chinese,
            rule.cased,
            [(one.first, one.second, one.within, one.ordered, one.apart) for one in rule.near],
            sorted(map(str, rule.kinds)),
        )
        for rule in RULES
    ]
    return hashlib.sha256(repr(said).encode("utf-8")).hexdigest()[:16]


CLAIMS_VERSION: Final = f"3-{_digest()}"
"""Changes with every rule, so that no old decision is taken over.

The number is raised by hand when the way of reading, or a learned weight, changes.
"""
