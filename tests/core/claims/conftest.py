"""Nothing that was found out in one test of the claims lint answers for the program in another."""

import pytest

from hopewall.core.claims import features, matching, normalise, pattern_text, story_lint, weighing


@pytest.fixture(scope="session", autouse=True)
def nothing_prepared() -> None:
    """Forget what is prepared once, for a process that was forked after it had been."""
    for module in (features, matching, pattern_text, weighing):
        for each in vars(module).values():
            if hasattr(each, "cache_clear"):
                each.cache_clear()


@pytest.fixture(autouse=True)
def nothing_remembered() -> None:
    normalise._PLAIN.clear()
    story_lint._linted.cache_clear()
