"""Which deck a command is about, and one clear line where there is no such deck."""

from argparse import ArgumentParser
from collections.abc import Mapping
from pathlib import Path

from hopewall.commands.speaking import CommandError
from hopewall.core.deck.deck import Deck
from hopewall.core.library import Library
from hopewall.services.decks import deck_named, decks_at


def add_deck(parser: ArgumentParser, *, required: bool) -> None:
    """Add `--deck`."""
    parser.add_argument(
        "--deck",
        required=required,
        metavar="ID",
        help="a deck's id or title: first-talk-car-t, before-collection, going-home, lupus-trial, "
        "or one of the hospital's own",
    )


def deck_of(library: Library, wanted: str) -> Deck:
    """Return the deck; raises CommandError."""
    deck = deck_named(library.decks, wanted)
    if deck is None:
        raise _no_deck(library.decks, wanted)
    return deck


def ask_for_deck(content: Path, wanted: str) -> None:
    """Raise CommandError where there is no such deck; reads no page."""
    decks = decks_at(content)
    if deck_named(decks, wanted) is None:
        raise _no_deck(decks, wanted)


def _no_deck(decks: Mapping[str, Deck], wanted: str) -> CommandError:
    return CommandError(
        f"There is no deck {wanted} that can be used; there are {', '.join(sorted(decks))} "
        "(hopewall content check says what is wrong with a deck)."
    )
