"""Nothing that was found out in one test of the claims lint answers for the program in another."""

import pytest

from hopewall.core.claims import normalise, story_lint


@pytest.fixture(autouse=True)
def nothing_remembered() -> None:
    normalise._PLAIN.clear()
    story_lint._linted.cache_clear()
