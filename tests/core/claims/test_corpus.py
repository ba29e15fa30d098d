"""How much of what people write the lint catches; figures are kept in docs/claims.md.

The second held-out set is never read by whoever writes rules: these tests print rates, no sentence.
"""

import pytest

from hopewall.core.claims import TextKind, lint
from hopewall.core.codes import Language
from hopewall.core.finding import Severity
from hopewall.core.site import ProfileCode

from .measuring import CORPUS, labelled, measured
from .weigh import CORE, NAMES, known, learned, lines, looked_at, told_in_the_demonstration, written

with_corpus = pytest.mark.skipif(not CORPUS.is_dir(), reason="the labelled corpus is not here")

# What was measured last; a rule that lowers one of these says so here and in docs/claims.md.
FLOORS = {
    ("train", Language.EN): (0.99, 0.88),
    ("train", Language.ZH_HANS): (0.99, 0.94),
    ("held_out", Language.EN): (0.99, 0.92),
    ("held_out", Language.ZH_HANS): (0.99, 0.92),
    ("held_out_2", Language.EN): (0.97, 0.74),
    ("held_out_2", Language.ZH_HANS): (0.99, 0.78),
    ("held_out_3", Language.EN): (0.99, 0.80),
    ("held_out_3", Language.ZH_HANS): (0.99, 0.78),
}
# The Chinese list trebled, with sentences made to be mistaken: "best" and "free" of other things.
FREE = {Language.EN: 0.97, Language.ZH_HANS: 0.96}
BAR = 0.98


def blocks(line: str, language: Language) -> bool:
    """Whether the lint blocks a line somewhere."""
    found = lint(line, language, ProfileCode, TextKind.QUOTE)
    return Severity.BLOCK in {each.severity for each in found}


@with_corpus
@pytest.mark.parametrize(("split", "language"), list(FLOORS))
def test_no_rule_loses_what_was_caught(
    split: str, language: Language, capsys: pytest.CaptureFixture[str]
) -> None:
    rates = measured(labelled(split, [language]))
    with capsys.disabled():
        print(f"\nclaims corpus, {split} {language}: {rates}")  # noqa: T201 - the measurement
    recall, precision = FLOORS[split, language]
    assert rates.recall >= recall
    assert rates.precision >= precision


@with_corpus
def test_recall_of_blocks_on_the_second_held_out_set_reaches_the_bar() -> None:
    assert measured(labelled("held_out_2")).recall >= BAR


@pytest.mark.parametrize("language", list(Language))
def test_everything_that_was_ever_blocked_stays_blocked(language: Language) -> None:
    told = lines("blocked", language)
    let_through = [line for line in told if not blocks(line, language)]
    assert len(told) > 200
    assert not let_through


@pytest.mark.parametrize("language", list(Language))
def test_everyday_sentences_stay_free(language: Language) -> None:
    told = lines("ordinary", language)
    free = [line for line in told if not blocks(line, language)]
    assert len(told) > 200
    assert len(free) / len(told) >= FREE[language]


@pytest.mark.soak
@pytest.mark.parametrize("language", list(Language))
def test_the_weights_are_what_the_sentences_give(language: Language) -> None:
    claims, free = known(language)
    weights = learned(
        [looked_at(text, language) for text in claims],
        [looked_at(text, language) for text in [*free, *told_in_the_demonstration(language)]],
    )
    kept = (CORE / f"weights_{NAMES[language]}.py").read_text("utf-8")
    assert written(language, weights) == kept
