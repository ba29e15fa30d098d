"""`hopewall init`: make a new site for real people."""

import os
from argparse import ArgumentParser, Namespace
from pathlib import Path

from hopewall.commands.asking import (
    ask,
    ask_secret_twice,
    can_ask,
    new_passphrase,
    write_secret,
)
from hopewall.commands.site_at import add_home, home_of, now
from hopewall.commands.speaking import CommandError, say
from hopewall.core.codes import Language
from hopewall.core.site import ProfileCode, Site
from hopewall.core.staff import Role
from hopewall.education.site_settings import SiteRead, parse_site, site_toml
from hopewall.services.founding import NewMember
from hopewall.services.site_making import SiteNotMade, Staffing, make_site
from hopewall.vault import StretchCost

MOTTO = {
    Language.ZH_HANS: "你的笑容，胜过最美的风景",
    Language.EN: "Your smile outshines the most beautiful scenery",
}


def set_up(parser: ArgumentParser) -> None:
    """Describe the command's arguments."""
    add_home(parser)
    parser.add_argument("--site-id", required=True, help="as consent forms name this place")
    parser.add_argument("--name-en", required=True, metavar="NAME", help="the hospital, in English")
    parser.add_argument("--name-zh", required=True, metavar="名称", help="the hospital, in Chinese")
    parser.add_argument(
        "--profile",
        action="append",
        required=True,
        type=ProfileCode,
        choices=list(ProfileCode),
        dest="profiles",
        help="a jurisdiction whose rules hold here; give it again for each",
    )
    parser.add_argument("--territory", required=True, help="ISO 3166-1, such as CN")
    parser.add_argument("--timezone", required=True, help="such as Asia/Shanghai")
    parser.add_argument(
        "--pin-file", type=Path, metavar="FILE", help="file with the staff PIN (else it is asked)"
    )
    parser.add_argument(
        "--admin", metavar="NAME", help="the first administrator's name (else it is asked)"
    )
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help="file with the administrator's new passphrase (else it is asked)",
    )
    parser.add_argument(
        "--recovery-out",
        type=Path,
        metavar="FILE",
        help="write the recovery key to this new file instead of printing it",
    )


def run(arguments: Namespace) -> int:
    """Make the site and say what comes next."""
    home = home_of(arguments)
    wished = Site(
        site_id=arguments.site_id,
        name={Language.ZH_HANS: arguments.name_zh, Language.EN: arguments.name_en},
        motto=MOTTO,
        profiles=frozenset(arguments.profiles),
        territory=arguments.territory,
        timezone=arguments.timezone,
    )
    checked = parse_site(site_toml(wished), "These settings")
    if not isinstance(checked, SiteRead):
        raise CommandError(checked.sentence)
    recovery_out: Path | None = arguments.recovery_out
    if recovery_out is not None and os.path.lexists(recovery_out):
        raise CommandError(f"{recovery_out} is there already; name a new file.")
    pin = _pin(arguments.pin_file)
    first = _administrator(arguments.admin, arguments.passphrase_file)
    staffing = Staffing((first,), StretchCost.calibrated())
    outcome = make_site(home, checked.site, pin, staffing, now())
    if isinstance(outcome, SiteNotMade):
        raise CommandError(outcome.sentence)
    say(f"Made the site in {home.root}; its settings are in site.toml.")
    say(f"{first.name} is its administrator; add colleagues with: hopewall staff add NAME --role …")
    show_recovery_key(outcome.recovery_key, recovery_out)
    say(f"Open the kiosk with: hopewall --home {home.root}")
    return 0


def show_recovery_key(recovery_key: str, out: Path | None) -> None:
    """Print the recovery key, or write it to a new file; it is kept nowhere else."""
    if out is not None:
        write_secret(out, recovery_key)
        say(f"The recovery key is in {out}: print it, lock the paper away, delete the file.")
        return
    say("The recovery key opens the vault when every passphrase is lost. It is shown this once:")
    say(f"    {recovery_key}")
    say("Write it on paper and lock that away; lost, it is replaced by: hopewall staff recovery")


def _administrator(name: str | None, file: Path | None) -> NewMember:
    if not name:
        if not can_ask():
            raise CommandError(
                "No administrator was named; give --admin NAME and --passphrase-file FILE."
            )
        name = ask("The first administrator's name: ")
    return NewMember(name, Role.ADMINISTRATOR, new_passphrase(name, file, "--passphrase-file"))


def _pin(file: Path | None) -> str:
    if file is not None:
        try:
            return file.read_text("utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            raise CommandError(f"The PIN cannot be read from {file}; check the file.") from error
    if not can_ask():
        raise CommandError("No PIN was given; name a file with --pin-file.")
    return ask_secret_twice("Staff PIN, 4 to 12 digits: ", "PINs")
