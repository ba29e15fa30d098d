"""`hopewall release …`: what leaves the vault, whether it is sound, who signs it, who is held."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable

from hopewall.commands import keys, unhide
from hopewall.commands.login import add_login
from hopewall.commands.site_at import add_channel, add_home, home_of, now, site_of
from hopewall.commands.speaking import CommandError, JsonValue, ProgressBar, note, say, say_json
from hopewall.commands.vault_at import vault_of
from hopewall.core.head import Malformed
from hopewall.core.staff import Permission
from hopewall.release.held import HoldList
from hopewall.release.outcome import Refused
from hopewall.release.trust import NoTrust, read_trust
from hopewall.release.verify import Summary, show, verify
from hopewall.services.asking import site_today
from hopewall.services.content_check import check_content
from hopewall.services.holding import held_here
from hopewall.services.publishing import (
    ChannelPublished,
    bring_up_to_date,
    publish_again,
)


def set_up(parser: ArgumentParser) -> None:
    """Describe the command's arguments."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    building = actions.add_parser(
        "build", help="ask the gate, publish, and install on this machine"
    )
    verifying = actions.add_parser("verify", help="check the head and every object's hash")
    showing = actions.add_parser("show", help="what the present release holds, and who signed it")
    trusting = actions.add_parser("trust", help="let this screen trust the vault's signing key")
    rolling = actions.add_parser("roll-key", help="replace the signing key; screens follow")
    unhiding = actions.add_parser("unhide", help="end what 'hopewall hide' began")
    for needing_the_vault in (building, trusting, rolling, unhiding):
        add_login(needing_the_vault)
    building.add_argument(
        "--again", action="store_true", help="check every object and decide every story anew"
    )
    for action in (building, verifying, showing):
        add_home(action)
        add_channel(action)
        action.add_argument("--json", action="store_true", help="print JSON for a program")
    for action in (trusting, rolling, unhiding):
        add_home(action)
    unhide.set_up(unhiding)


def run(arguments: Namespace) -> int:
    """Do what was asked of the release."""
    actions: dict[str, Callable[[Namespace], int]] = {
        "build": _build,
        "verify": _verify,
        "show": _show,
        "trust": keys.trust,
        "roll-key": keys.roll,
        "unhide": unhide.run,
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
    report = verify(home.release, read_trust(home.screen))
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
    trust = read_trust(home.screen)
    summary = show(home.release, arguments.channel, trust)
    if isinstance(summary, Refused):
        raise CommandError(summary.sentence)
    held = held_here(home)
    if isinstance(trust, NoTrust):
        note(trust.sentence)
    if isinstance(held, Malformed):
        note(held.sentence)
    told = _summary(summary)
    told["held"] = sorted(held.story_ids) if isinstance(held, HoldList) else None
    if arguments.json:
        say_json(told)
    else:
        for name, value in told.items():
            say(f"{name:<12} {_words(value)}")
    return 0


def _words(value: JsonValue) -> str:
    if isinstance(value, list):
        return ", ".join(map(str, value)) or "nobody"
    return "not known" if value is None else str(value)


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
        "key": summary.key,
    }
