"""The rules as data, one subject a file; every rule names its sources."""

import hashlib
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
)

RULES: Final[tuple[ClaimRule, ...]] = (
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
)


def _digest() -> str:
    said = [
        (
            rule.rule_id,
            sorted((str(code), str(how)) for code, how in rule.severity.items()),
            rule.english,
            rule.chinese,
            rule.cased,
            [
                (near.first, near.second, near.within, near.ordered, near.apart)
                for near in rule.near
            ],
            sorted(map(str, rule.kinds)),
        )
        for rule in RULES
    ]
    return hashlib.sha256(repr(said).encode("utf-8")).hexdigest()[:16]


CLAIMS_VERSION: Final = f"1-{_digest()}"
"""Changes with every rule, so that no old decision is taken over.

The number is raised by hand when the way of reading changes.
"""
