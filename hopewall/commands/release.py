"""`hopewall release build|verify|show`: what leaves the vault, and whether it is sound."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable

from hopewall.commands.site_at import add_channel, add_home, home_of, now, site_of
from hopewall.commands.speaking import CommandError, JsonValue, ProgressBar, note, say, say_json
from hopewall.commands.vault_at import add_login, vault_of
from hopewall.core.staff import Permission
from hopewall.release.outcome import Refused
from hopewall.release.verify import Summary, show, verify
from hopewall.services.asking import site_today
from hopewall.services.content_check import check_content
from hopewall.services.publishing import ChannelPublished, bring_up_to_date, publish_again


def set_up(parser: ArgumentParser) -> None:
    """Describe the command's arguments."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    building = actions.add_parser(
        "build", help="ask the gate, publish, and install on this machine"
    )
    verifying = actions.add_parser("verify", help="check the head and every object's hash")
    showing = actions.add_parser("show", help="what the present release holds")
    add_login(building)
    building.add_argument(
        "--again", action="store_true", help="check every object and decide every story anew"
    )
    for action in (building, verifying, showing):
        add_home(action)
        add_channel(action)
        action.add_argument("--json", action="store_true", help="print JSON for a program")


def run(arguments: Namespace) -> int:
    """Do what was asked of the release."""
    actions: dict[str, Callable[[Namespace], int]] = {
        "build": _build,
        "verify": _verify,
        "show": _show,
    }
    return actions[arguments.action](arguments)


def _build(arguments: Namespace) -> int:
    home = home_of(arguments)
    site, moment, name = site_of(home), now(), arguments.channel
    progress = ProgressBar()
    with vault_of(home, arguments, Permission.PUBLISH) as vault:
        content = check_content(home, site, site_today(site, moment), again=arguments.again)
        publish = publish_again if arguments.again else bring_up_to_date
        outcome = publish(home, vault, site, name, moment, progress)
    progress.close()
    if not isinstance(outcome, ChannelPublished):
        raise CommandError(outcome.sentence)
    for sentence in (*content, *outcome.faults):
        note(sentence)
    if arguments.json:
        say_json(
            {
                "channel": name,
                "version": outcome.version,
                "shown": outcome.shown,
                "hidden": outcome.hidden,
                "decided": outcome.decided,
                "faults": list(outcome.faults),
                "content": list(content),
            }
        )
    else:
        say(f"{name} {outcome.version}: {outcome.shown} shown, {outcome.hidden} hidden")
    return 0


def _verify(arguments: Namespace) -> int:
    home = home_of(arguments)
    site_of(home)
    report = verify(home.release)
    if arguments.json:
        say_json(
            {
                "sound": report.sound,
                "heads": [_summary(summary) for summary in report.heads],
                "objects": report.objects,
                "unnamed": report.unnamed,
                "faults": list(report.faults),
            }
        )
    else:
        for fault in report.faults:
            say(fault)
        heads = ", ".join(f"{summary.channel} {summary.version}" for summary in report.heads)
        state = "sound" if report.sound else f"{len(report.faults)} faults"
        say(f"{heads or 'no release'}: {report.objects} objects, {state}")
    return 0 if report.sound else 1


def _show(arguments: Namespace) -> int:
    home = home_of(arguments)
    site_of(home)
    summary = show(home.release, arguments.channel)
    if isinstance(summary, Refused):
        raise CommandError(summary.sentence)
    told = _summary(summary)
    if arguments.json:
        say_json(told)
    else:
        for name, value in told.items():
            say(f"{name:<12} {value}")
    return 0


def _summary(summary: Summary) -> dict[str, JsonValue]:
    return {
        "channel": summary.channel,
        "version": summary.version,
        "issued": summary.issued.isoformat(),
        "lease_end": summary.lease_end.isoformat(),
        "stories": summary.stories,
        "faces": summary.faces,
        "pages": summary.pages,
        "objects": summary.objects,
        "head_bytes": summary.head_bytes,
        "head_sha256": summary.head_sha256,
        "signed": summary.signed,
    }
