"""`hopewall studio`: where staff enter people, stories and consents, review and publish."""

from argparse import ArgumentParser, Namespace
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from hopewall.commands.asking import passphrase_in
from hopewall.commands.on_screen import damage_said
from hopewall.commands.screen import has_display, open_shelf
from hopewall.commands.site_at import add_home, home_of, site_of
from hopewall.commands.speaking import CommandError
from hopewall.core.site import Site
from hopewall.core.staff import Role
from hopewall.services.demo_staff_list import read_demo_staff
from hopewall.services.home import Home
from hopewall.services.studio_desk import SatDown, Shut, sit_down, why_shut
from hopewall.vault import on_network_drive


@dataclass(frozen=True, slots=True)
class VaultDoor:
    """Opens this site's vault."""

    home: Home
    site: Site

    def sit_down(self, name: str, passphrase: str) -> SatDown | Shut:
        """Open the vault for somebody."""
        return sit_down(self.home, self.site, name, passphrase)

    def why_shut(self) -> Shut | None:
        """Return why nobody can log in at all."""
        return why_shut(self.home)


def set_up(parser: ArgumentParser) -> None:
    """Describe the command's arguments."""
    add_home(parser)
    parser.add_argument("--as", dest="as_name", metavar="NAME", help="your staff name")
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help="file with your passphrase (else Studio asks)",
    )
    parser.add_argument(
        "--full-screen", action="store_true", help="fill the screen, as over a lobby's kiosk"
    )


def run(arguments: Namespace) -> int:
    """Open Studio's window."""
    home = home_of(arguments)
    site = site_of(home)
    name: str = arguments.as_name or ""
    file: Path | None = arguments.passphrase_file
    if file is not None and not name:
        raise CommandError("A passphrase needs a name: say who you are with --as NAME.")
    passphrase = passphrase_in(file) if file is not None else ""
    network = on_network_drive(home.vault)
    if network is not None:
        raise CommandError(network.sentence)
    if not has_display():
        raise CommandError("There is no display here; Studio needs one.")
    from hopewall import app  # noqa: PLC0415 - Qt only where a screen is asked for

    with damage_said():
        return app.run_studio(
            site,
            app.studio_settings(
                VaultDoor(home, site),
                shelf=open_shelf(home, site),
                fictional=partial(fictional_staff, home, site),
                full_screen=arguments.full_screen,
                start=(name, passphrase),
            ),
        )


def fictional_staff(home: Home, site: Site) -> list[tuple[str, Role, str]]:
    """Return whose passphrases are no secret: a demonstration's staff, nobody elsewhere."""
    members = read_demo_staff(home) if site.demonstration else ()
    return [(each.name, each.role, each.passphrase) for each in members]
