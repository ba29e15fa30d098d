"""`hopewall person died|alive|danger|safe PERSON`: facts that act at once."""

from argparse import ArgumentParser, Namespace
from typing import Final

from hopewall.commands.login import add_login
from hopewall.commands.removing import remove
from hopewall.commands.site_at import add_home, day, home_of, now, site_of
from hopewall.commands.speaking import CommandError, say, say_json
from hopewall.commands.vault_at import vault_of
from hopewall.core.staff import Permission
from hopewall.services.asking import site_today
from hopewall.services.vital_facts import Fact, alive, died, in_danger, note_fact, out_of_danger
from hopewall.services.withdrawing import Hidden

_WHO: Final = {
    "died": Permission.WITHDRAW,
    "danger": Permission.WITHDRAW,
    "alive": Permission.RECORD_CONSENT,
    "safe": Permission.RECORD_CONSENT,
}
"""Hiding is everybody's; what may bring a face back is for who records consents."""


def set_up(parser: ArgumentParser) -> None:
    """Describe the command's arguments."""
    facts = parser.add_subparsers(dest="fact", required=True, metavar="FACT")
    for name, words in (
        ("died", "the person died; hidden at once, then as they wished"),
        ("alive", "somebody asked how the person is"),
        (
            "danger",
            "showing the person may put them in danger: hidden at once, whatever was signed",
        ),
        ("safe", "the danger is over"),
    ):
        fact = facts.add_parser(name, help=words)
        add_home(fact)
        add_login(fact)
        fact.add_argument("person", metavar="PERSON", help="an id, or a name of theirs")
        fact.add_argument("--json", action="store_true", help="print JSON for a program")
        if name in {"died", "alive"}:
            fact.add_argument("--on", type=day, metavar="YYYY-MM-DD", help="when (default: today)")


def run(arguments: Namespace) -> int:
    """Write the fact down and bring the screens up to it."""
    home, moment = home_of(arguments), now()
    site = site_of(home)
    fact = _fact(arguments, site_today(site, moment).isoformat())
    with vault_of(home, arguments, _WHO[arguments.fact]) as vault:
        outcome = note_fact(home, vault, site, arguments.person, fact, moment)
        if not isinstance(outcome, Hidden):
            raise CommandError(outcome.sentence)
        remove(home, vault, outcome.held_for_now, moment, {})
    if arguments.json:
        say_json({"person": outcome.subject_id, "fact": arguments.fact})
    else:
        say(f"Noted of {outcome.subject_id}: {fact.code}.")
    return 0


def _fact(arguments: Namespace, today: str) -> Fact:
    if arguments.fact == "danger":
        return in_danger()
    if arguments.fact == "safe":
        return out_of_danger()
    on = arguments.on or day(today)
    if on > day(today):
        raise CommandError(f"{on} has not come yet; give a day up to today.")
    return died(on) if arguments.fact == "died" else alive(on)
