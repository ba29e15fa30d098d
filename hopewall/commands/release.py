"""`hopewall release build|verify|show`: what leaves the vault, and whether it is sound."""

from argparse import ArgumentParser, Namespace

from hopewall.commands.site_at import add_channel, add_home, home_of, now, site_of, vault_of
from hopewall.commands.speaking import CommandError, ProgressBar, note, say, say_json
from hopewall.core.codes import ChannelName
from hopewall.release.install import install
from hopewall.release.outcome import Refused
from hopewall.services.publishing import ChannelPublished, publish_channel


def set_up(parser: ArgumentParser) -> None:
    """Describe the command's arguments."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    build = actions.add_parser("build", help="ask the gate, publish, and install on this machine")
    verify = actions.add_parser("verify", help="check the head and every object's hash")
    show = actions.add_parser("show", help="what the present release holds")
    for action in (build, verify, show):
        add_home(action)
        add_channel(action)
        action.add_argument("--json", action="store_true", help="print JSON for a program")


def run(arguments: Namespace) -> int:
    """Do what was asked of the release."""
    return {"build": _build, "verify": _verify, "show": _show}[arguments.action](arguments)


def _build(arguments: Namespace) -> int:
    home = home_of(arguments)
    site, moment, name = site_of(home), now(), arguments.channel
    progress = ProgressBar()
    with vault_of(home) as vault:
        outcome = publish_channel(home, vault, site, name, moment, progress)
    progress.close()
    if not isinstance(outcome, ChannelPublished):
        raise CommandError(outcome.sentence)
    for fault in outcome.faults:
        note(fault)
    if name is ChannelName.LOBBY:
        installed = install(home.release, home.screen, name, moment)
        if isinstance(installed, Refused):
            raise CommandError(installed.sentence)
    if arguments.json:
        say_json(
            {
                "channel": name,
                "version": outcome.version,
                "shown": outcome.shown,
                "hidden": outcome.hidden,
                "decided": outcome.decided,
                "faults": list(outcome.faults),
            }
        )
    else:
        say(f"{name} {outcome.version}: {outcome.shown} shown, {outcome.hidden} hidden")
    return 0
