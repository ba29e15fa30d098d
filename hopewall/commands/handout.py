"""`hopewall handout`: what a family takes home, as a PDF."""

import time
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path
from typing import Final

from hopewall.commands.deck_at import add_deck, deck_of
from hopewall.commands.output_file import write_private
from hopewall.commands.screen import open_shelf
from hopewall.commands.site_at import add_home, home_of, now, site_of
from hopewall.commands.speaking import CommandError, ProgressBar, note, say, say_json
from hopewall.core.codes import Language
from hopewall.services.handouts import Asked, HandoutNotMade, Paper, hand_out

BOTH: Final = "both"
_PAPERS: Final = {"a4": Paper.A4, "letter": Paper.LETTER}
_LARGEST: Final = 100_000


def set_up(parser: ArgumentParser) -> None:
    """Describe the command's arguments."""
    add_home(parser)
    add_deck(parser, required=True)
    parser.add_argument(
        "--lang",
        type=_language,
        metavar="en|zh-Hans|both",
        help="language (default: the site's first; both: one after the other)",
    )
    parser.add_argument(
        "--paper", choices=list(_PAPERS), default="a4", help="size of the paper (default: a4)"
    )
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="the PDF to write")
    parser.add_argument("--replace", action="store_true", help="replace FILE where it exists")
    parser.add_argument(
        "--questions",
        type=Path,
        metavar="FILE",
        help="the family's own questions, one a line, as text in UTF-8",
    )
    parser.add_argument("--json", action="store_true", help="print JSON for a program")


def run(arguments: Namespace) -> int:
    """Make the hand-out of a deck."""
    home = home_of(arguments)
    site = site_of(home)
    questions = _questions(arguments.questions) if arguments.questions else ()
    progress = ProgressBar()
    progress("reading the pages", 0, 2)
    library = open_shelf(home, site).read()
    deck = deck_of(library, arguments.deck)
    languages = arguments.lang or (site.languages[0],)
    if arguments.lang is not None and len(languages) > 1:
        languages = (*site.languages, *(each for each in Language if each not in site.languages))
    progress("setting the hand-out", 1, 2)
    began = time.monotonic()
    made = hand_out(
        deck, library, site, Asked(languages, _PAPERS[arguments.paper], questions), now()
    )
    seconds = time.monotonic() - began
    progress.close()
    if isinstance(made, HandoutNotMade):
        raise CommandError(made.sentence)
    write_private(arguments.out, made.content, replace=arguments.replace)
    for sentence in made.left_out:
        note(f"hopewall: {sentence}")
    if made.unprintable:
        signs = " ".join(f"U+{ord(char):04X}" for char in made.unprintable)
        note(f"hopewall: no bundled typeface has {signs}; look at the sheet before you give it.")
    if arguments.json:
        say_json(
            {
                "file": str(arguments.out),
                "deck": deck.deck_id,
                "languages": [language.value for language in languages],
                "bytes": len(made.content),
                "seconds": round(seconds, 3),
                "left_out": list(made.left_out),
            }
        )
    else:
        say(f"{arguments.out}: {len(made.content):,} bytes in {seconds:.1f} s")
    return 0


def _language(text: str) -> tuple[Language, ...]:
    if text == BOTH:
        return tuple(Language)
    try:
        return (Language(text),)
    except ValueError:
        raise ArgumentTypeError(f"{text} is none of en, zh-Hans, both") from None


def _questions(path: Path) -> tuple[str, ...]:
    try:
        if path.stat().st_size > _LARGEST:
            raise CommandError(f"{path} is far too long for a family's questions; shorten it.")
        return tuple(path.read_text("utf-8-sig").splitlines())
    except UnicodeDecodeError:
        raise CommandError(f"{path} is no text in UTF-8; save it as UTF-8.") from None
    except OSError as error:
        raise CommandError(
            f"{path} cannot be read ({error.strerror}); name another file with --questions."
        ) from error
