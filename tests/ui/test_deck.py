"""The drift's faces: read when they come near, everybody once, and whoever leaves is replaced."""

from collections.abc import Sequence

from hopewall.core.screen import StoryPage
from hopewall.ui.deck import LARGEST, READ_AT_ONCE, Deck
from tests.ui.fake_index import FakeIndex
from tests.ui.fake_people import demo_pages
from tests.ui.fake_pictures import Files


class NoPictures:
    """People are enough here."""

    def of(self, *_: object) -> Files:
        return Files("", "", "")


def fake_people(count: int) -> Sequence[StoryPage]:
    return demo_pages(count, NoPictures())


def ids(deck: Deck) -> list[str]:
    cards = [deck.card(number) for number in range(len(deck))]
    return [card.story_id for card in cards if card is not None]


def test_everybody_drifts_by_once_in_a_round() -> None:
    pages = fake_people(150)
    deck = Deck(FakeIndex(pages), seed=1)
    deck.shuffle()
    assert sorted(ids(deck)) == sorted(page.tile.story_id for page in pages)
    assert deck.card(7) == deck.card(7 + 150)


def test_a_column_is_read_and_no_more_and_of_many_only_some() -> None:
    index = FakeIndex(fake_people(LARGEST + 100))
    deck = Deck(index, seed=1)
    deck.shuffle()
    assert len(deck) == LARGEST
    asked = index.asked
    assert deck.card(LARGEST - 3) is not None
    assert deck.card(READ_AT_ONCE - 4) is not None
    assert index.asked - asked <= READ_AT_ONCE + 2


def test_whoever_leaves_is_replaced_in_place_and_nobody_stands_there_twice() -> None:
    index = FakeIndex(fake_people(200))
    deck = Deck(index, seed=1)
    deck.shuffle()
    before = [deck.card(number) for number in range(READ_AT_ONCE)]
    gone = before[3]
    assert gone is not None
    index.withdraw(gone.story_id)
    deck.mend()
    after = ids(deck)
    assert len(after) == len(set(after)) == 199
    assert gone.story_id not in after
    kept = [card.story_id for card in before if card is not None and card is not gone]
    assert after[:3] == kept[:3]


def test_a_wall_that_changed_altogether_is_dealt_by_its_own_places() -> None:
    index = FakeIndex(fake_people(100))
    deck = Deck(index, seed=1)
    deck.shuffle()
    deck.card(0)
    index.republish(fake_people(40))
    deck.mend()
    assert sorted(ids(deck)) == sorted(page.tile.story_id for page in fake_people(40))


def test_nobody_is_shown_where_nobody_may_be() -> None:
    index = FakeIndex(fake_people(3))
    deck = Deck(index, seed=1)
    deck.shuffle()
    index.withdraw(*(page.tile.story_id for page in fake_people(3)))
    assert deck.card(0) is None
    deck.mend()
    assert len(deck) == 0
    assert deck.card(0) is None
