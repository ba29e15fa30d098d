"""What only the weights of the words tell; see `weighing`."""

from typing import Final

from hopewall.core.claims.rule import (
    BLOCK_IN_CHINA,
    STORY_KINDS,
    ClaimRule,
    InExplainer,
    Said,
    TextKind,
    sources,
)

SOUNDS_LIKE_A_CLAIM: Final = ClaimRule(
    "sounds-like-a-claim",
    BLOCK_IN_CHINA,
    Said(
        "Its words together sound like a claim, a recommendation or a contact.",
        "整句话听起来像疗效、推荐或联系方式。",
    ),
    Said(
        "Say only what happened that day, in plain words; no result, no praise, no advice.",
        "只用平常的话写当天的事，不写结果，不夸，不劝。",
    ),
    sources(
        "Advertising Law Art. 16; Medical Advertising Measures Art. 7",
        "16 CFR 255.2; FTC Act s. 5",
        "Directive 2001/83/EC Art. 87(3), 90",
        "Human Medicines Regulations 2012 Part 14; CAP Code 3, 12",
    ),
    kinds=STORY_KINDS - {TextKind.NAME},
    explainer=InExplainer.OFF,
    denied=False,
)

RULES: Final = (SOUNDS_LIKE_A_CLAIM,)
