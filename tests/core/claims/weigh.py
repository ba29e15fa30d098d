"""Weighs words: learns, from labelled sentences, what the lint's weights are, and writes them down.

Run `python -m tests.core.claims.weigh` after changing a list of sentences. It is a logistic
regression by gradient descent, always in the same order, so the same sentences give the same
weights. `--folds` prints instead what it makes of sentences it was not shown.
"""

import math
import random
import re
import sys
from pathlib import Path

from hopewall.core.claims.features import features, is_chinese
from hopewall.core.claims.normalise import normalise
from hopewall.core.codes import Language
from hopewall.demo.cast import cast_of

from .measuring import labelled

HERE = Path(__file__).parent
CORE = HERE.parents[2] / "hopewall" / "core" / "claims"
NAMES = {Language.EN: "english", Language.ZH_HANS: "chinese"}
SHORT = {Language.EN: "en", Language.ZH_HANS: "zh"}
EPOCHS = 14
DECAY = 5e-5
RATE = 1.2
LEAST_SEEN = 2
SCALE = 100
LEAST_WEIGHT = 12
WIDTH = 96


def lines(name: str, language: Language) -> list[str]:
    """The sentences of one of the lists beside this file."""
    return (HERE / f"{name}_{SHORT[language]}.txt").read_text("utf-8").splitlines()


def told_in_the_demonstration(language: Language) -> list[str]:
    """Every sentence of the demonstration's people."""
    found = set()
    for member in cast_of(320):
        texts = member.texts[language]
        for text in (texts.title, texts.message, texts.quote, texts.body):
            found |= set(re.split(r"(?<=[.!?。！？])\s*|\n", text or ""))
            if text and len(text) <= 240:
                found.add(text)
    return sorted(found - {""})


def known(language: Language) -> tuple[list[str], list[str]]:
    """What must be blocked and what must not, without the demonstration."""
    corpus = [
        each for part in ("train", "held_out", "held_out_3") for each in labelled(part, [language])
    ]
    claims = {each.text for each in corpus if each.expect == "block"}
    free = {each.text for each in corpus if each.expect == "none"} - claims
    free |= {
        each.text
        for each in corpus
        if each.expect == "review" and "CN" in {p.value for p in each.profiles}
    } - claims
    return (
        sorted(claims | set(lines("blocked", language)) | set(lines("missed", language))),
        sorted(free | set(lines("ordinary", language))),
    )


def looked_at(text: str, language: Language) -> frozenset[str]:
    """The features of a text, as the lint sees it."""
    lower = normalise(text).lower
    return features(lower) if is_chinese(lower) == (language is Language.ZH_HANS) else frozenset()


def learned(claims: list[frozenset[str]], free: list[frozenset[str]]) -> dict[str, float]:
    """Return the weight of every feature; the empty one is the start."""
    seen: dict[str, int] = {}
    for each in [*claims, *free]:
        for feature in each:
            seen[feature] = seen.get(feature, 0) + 1
    kept = sorted(feature for feature, count in seen.items() if count >= LEAST_SEEN)
    place = {feature: index for index, feature in enumerate(kept)}
    samples = [
        ([place[f] for f in sorted(each) if f in place], target)
        for group, target in ((claims, 1.0), (free, 0.0))
        for each in group
    ]
    weights = [0.0] * len(kept)
    start, scale = 0.0, 1.0
    order = random.Random(1)
    for epoch in range(EPOCHS):
        order.shuffle(samples)
        rate = RATE / (1 + epoch * 0.2)
        for inside, target in samples:
            root = math.sqrt(max(len(inside), 4))
            total = start + scale * sum([weights[i] for i in inside]) / root
            error = 1 / (1 + math.exp(-max(-30.0, min(30.0, total)))) - target
            step = rate * error / root / scale
            for i in inside:
                weights[i] -= step
            start -= rate * error * 0.025
        scale *= 1 - DECAY * len(samples) * rate / 4
    return {"": start, **{f: w * scale for f, w in zip(kept, weights, strict=True)}}


def weighed(weights: dict[str, float], sample: frozenset[str]) -> float:
    """What a sentence weighs; the lint does the same with whole numbers."""
    inside = [weights[feature] for feature in sample if feature and feature in weights]
    return weights[""] + sum(inside) / math.sqrt(max(len(inside), 4))


def written(language: Language, weights: dict[str, float]) -> str:
    """The module that keeps the weights."""
    by_weight: dict[int, list[str]] = {}
    for feature, weight in weights.items():
        whole = round(weight * SCALE)
        if feature and abs(whole) >= LEAST_WEIGHT:
            by_weight.setdefault(whole // 5 * 5, []).append(feature)
    name = NAMES[language].upper()
    parts = [
        f'"""What {NAMES[language].title()} words weigh, times {SCALE}; see weighing.py."""',
        "",
        "from collections.abc import Mapping",
        "from typing import Final",
        "",
        f"{name}_START: Final = {round(weights[''] * SCALE)}",
        f"{name}_WEIGHTS: Final[Mapping[int, str]] = {{",
    ]
    for whole in sorted(by_weight):
        parts.append(f'    {whole}: """')
        line = ""
        for feature in sorted(by_weight[whole]):
            if line and sum(map(width, line)) + len(feature) + 1 > WIDTH:
                parts.append(line)
                line = ""
            line += f"|{feature}" if line else feature
        parts += [line, '""",']
    return "\n".join([*parts, "}", ""])


def width(character: str) -> int:
    """Columns that the linter counts for a character."""
    return 2 if ord(character) > 0x2E7F else 1


def main() -> None:
    """Write the weights, or print what they make of sentences kept aside."""
    for language in Language:
        claims, free = known(language)
        told = told_in_the_demonstration(language)
        if "--folds" in sys.argv:
            folds(language, claims, free, told)
            continue
        weights = learned(
            [looked_at(text, language) for text in claims],
            [looked_at(text, language) for text in [*free, *told]],
        )
        (CORE / f"weights_{NAMES[language]}.py").write_text(written(language, weights), "utf-8")
        heaviest = max(weighed(weights, looked_at(text, language)) for text in told)
        sys.stdout.write(
            f"{language}: {len(weights)} features, the demonstration weighs {heaviest:.2f}\n"
        )


def folds(language: Language, claims: list[str], free: list[str], told: list[str]) -> None:
    """Print the shares above each weight, each sentence weighed without having been learned."""
    order = random.Random(5)
    order.shuffle(claims)
    order.shuffle(free)
    seen = {text: looked_at(text, language) for text in [*claims, *free, *told]}
    high: list[float] = []
    low: list[float] = []
    for fold in range(5):
        weights = learned(
            [seen[text] for i, text in enumerate(claims) if i % 5 != fold],
            [seen[text] for i, text in enumerate(free) if i % 5 != fold]
            + [seen[text] for text in told],
        )
        high += [weighed(weights, seen[t]) for i, t in enumerate(claims) if i % 5 == fold]
        low += [weighed(weights, seen[t]) for i, t in enumerate(free) if i % 5 == fold]
    for at in (-1.0, -0.5, 0.0, 0.5, 1.0):
        over = sum(each > at for each in high) / len(high)
        false = sum(each > at for each in low) / len(low)
        sys.stdout.write(
            f"{language}: above {at}: {over:.3f} of claims, {false:.3f} of other sentences\n"
        )


if __name__ == "__main__":
    main()
