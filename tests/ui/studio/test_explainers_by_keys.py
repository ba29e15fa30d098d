"""Explainers without a mouse: the list and the page, by Tab and back."""

import pytest

from tests.ui.studio import by_keys
from tests.ui.studio import test_explainers as room
from tests.ui.studio.hand import Hand

_rules_once = room._rules_once


@pytest.mark.soak
def test_the_list_and_a_page_are_gone_through_by_keys(hand: Hand) -> None:
    room.explainers(hand)
    wrong = list(by_keys.faults(hand, set()))
    hand.tap("The first month")
    hand.wait(lambda: hand.stage.rooms.explainer.property("isDrawn"), "the page")
    wrong += by_keys.faults(hand, set())
    assert not wrong, "\n".join(wrong)
