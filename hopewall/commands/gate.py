"""`hopewall gate`: what may be shown of every story, until when, or why not."""

from argparse import ArgumentParser, Namespace

from hopewall.commands.login import add_login
from hopewall.commands.site_at import add_channel, add_home, day, home_of, now, site_of
from hopewall.commands.speaking import CommandError, JsonValue, ProgressBar, say, say_json
from hopewall.commands.vault_at import vault_of
from hopewall.core.decision import Shown
from hopewall.core.staff import Permission
from hopewall.services.asking import Asked, ask_gate, site_today
from hopewall.vault import VaultError


def set_up(parser: ArgumentParser) -> None:
    """Describe the command's arguments."""
    add_home(parser)
    add_login(parser)
    add_channel(parser)
    parser.add_argument("--on", type=day, metavar="YYYY-MM-DD", help="the day (default: today)")
    parser.add_argument("--json", action="store_true", help="print JSON for a program")


def run(arguments: Namespace) -> int:
    """Ask the gate about every story in the vault."""
    home = home_of(arguments)
    site = site_of(home)
    on = arguments.on or site_today(site, now())
    channel = site.channel(arguments.channel)
    progress = ProgressBar()
    with vault_of(home, arguments, Permission.VIEW) as vault:
        try:
            with vault.reading() as reading:
                ids = reading.stories.ids()
                answers = []
                for asked in ask_gate(reading, channel, on, ids):
                    answers.append(asked)
                    progress("asking the gate", len(answers), len(ids))
        except VaultError as error:
            raise CommandError(str(error)) from error
        finally:
            progress.close()
    if arguments.json:
        say_json({"stories": [_as_json(asked) for asked in answers]})
    else:
        _print(answers, f"{channel.name}, {on}")
    return 0


def _as_json(asked: Asked) -> dict[str, JsonValue]:
    person = asked.case.subject.subject_id if asked.case else ""
    if isinstance(asked.decision, Shown):
        return {
            "id": asked.story_id,
            "person": person,
            "shown": True,
            "elements": list(asked.decision.elements),
            "languages": list(asked.decision.languages),
            "until": asked.decision.until.isoformat(),
            "reasons": [reason.line for reason in asked.decision.withheld],
        }
    return {
        "id": asked.story_id,
        "person": person,
        "shown": False,
        "elements": [],
        "languages": [],
        "until": None,
        "reasons": [reason.line for reason in asked.decision.reasons],
    }


def _print(answers: list[Asked], heading: str) -> None:
    shown = [a for a in answers if isinstance(a.decision, Shown)]
    say(f"{heading}: {len(shown)} shown, {len(answers) - len(shown)} hidden")
    for asked in answers:
        if isinstance(asked.decision, Shown):
            say(
                f"{asked.story_id}  shown until {asked.decision.until}  "
                f"{', '.join(asked.decision.elements)}"
            )
        else:
            reasons = "; ".join(reason.line for reason in asked.decision.reasons)
            say(f"{asked.story_id}  hidden  {reasons}")
