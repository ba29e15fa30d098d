"""Which deck a command is about, and one clear line where there is no such deck."""

from argparse import ArgumentParser

from hopewall.commands.speaking import CommandError
from hopewall.core.deck.deck import Deck
from hopewall.core.library import Library
from hopewall.services.decks import deck_named


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
    if deck is not None:
        return deck
    faults = [
        f for f in library.findings if f.rule == "deck-file" and f.file.endswith(f"{wanted}.toml")
    ]
    if faults:
        raise CommandError(
            f"The deck {wanted} cannot be used: line {faults[0].line}: {faults[0].why}"
        )
    raise CommandError(f"There is no deck {wanted}; there are {', '.join(sorted(library.decks))}.")
