"""The rules as data, one subject a file; every rule names its sources."""

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
    *weighed.RULES,
)
