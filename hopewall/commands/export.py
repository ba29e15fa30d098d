"""`hopewall export`: a consent or a withdrawal as a file for the person or another system."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path

from hopewall.commands.login import add_login
from hopewall.commands.output_file import write_private
from hopewall.commands.site_at import add_home, home_of, now, site_of
from hopewall.commands.speaking import CommandError, note, say, say_json
from hopewall.commands.vault_at import vault_of
from hopewall.core.codes import Language
from hopewall.core.site import Site
from hopewall.core.staff import Permission
from hopewall.interop.pdf.document import Paper
from hopewall.services.consent_table import NotListed, list_consents
from hopewall.services.receipts import (
    Asked,
    Form,
    Given,
    NotGiven,
    give_consent,
    give_withdrawal,
)
from hopewall.vault import Vault

_Giving = Callable[[Vault, Site, str, Asked], Given]


def set_up(parser: ArgumentParser) -> None:
    """Describe the command's arguments."""
    parts = parser.add_subparsers(metavar="WHAT", required=True)
    consent = parts.add_parser("consent", help="one consent: FHIR R4, receipt (JSON) or copy (PDF)")
    consent.add_argument(
        "who", metavar="PERSON|CONSENT", help="a person's id or name, or a consent's id"
    )
    _add_form(consent, list(Form))
    consent.set_defaults(part=_consent)
    withdrawal = parts.add_parser("withdrawal", help="the receipt of a withdrawal (JSON or PDF)")
    withdrawal.add_argument(
        "who",
        metavar="PERSON|WITHDRAWAL",
        help="a person's id or name (their last withdrawal), or a withdrawal's id",
    )
    _add_form(withdrawal, [Form.RECEIPT, Form.PDF])
    withdrawal.set_defaults(part=_withdrawal)
    consents = parts.add_parser("consents", help="a table of all consents (CSV), without names")
    _add_out(consents)
    consents.set_defaults(part=_consents)


def _add_form(parser: ArgumentParser, forms: list[Form]) -> None:
    _add_out(parser)
    parser.add_argument(
        "--format", type=Form, choices=forms, default=Form.PDF, help="what kind (default: pdf)"
    )
    parser.add_argument(
        "--lang", type=Language, choices=list(Language), help="of a PDF (default: the site's first)"
    )
    parser.add_argument(
        "--paper", type=Paper, choices=list(Paper), default=Paper.A4, help="of a PDF (default: a4)"
    )


def _add_out(parser: ArgumentParser) -> None:
    add_home(parser)
    add_login(parser)
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="where to put it")
    parser.add_argument("--replace", action="store_true", help="replace FILE where it exists")
    parser.add_argument("--json", action="store_true", help="print JSON for a program")


def run(arguments: Namespace) -> int:
    """Export one thing."""
    code: int = arguments.part(arguments)
    return code


def _consent(arguments: Namespace) -> int:
    return _give(arguments, give_consent)


def _withdrawal(arguments: Namespace) -> int:
    return _give(arguments, give_withdrawal)


def _give(arguments: Namespace, give: _Giving) -> int:
    home = home_of(arguments)
    site = site_of(home)
    language = arguments.lang or site.languages[0]
    asked = Asked(arguments.format, language, arguments.paper, now().replace(microsecond=0))
    with vault_of(home, arguments, Permission.EXPORT) as vault:
        given: Given = give(vault, site, arguments.who, asked)
    if isinstance(given, NotGiven):
        raise CommandError(given.sentence)
    write_private(arguments.out, given.content, replace=arguments.replace)
    if given.unprintable:
        signs = " ".join(f"U+{ord(char):04X}" for char in given.unprintable)
        note(
            f"hopewall: no bundled typeface has {signs}; look at the paper before you hand it out."
        )
    if arguments.json:
        say_json(
            {
                "file": str(arguments.out),
                "about": given.about,
                "format": arguments.format.value,
                "sha256": given.sha256,
                "bytes": len(given.content),
            }
        )
    else:
        say(f"{arguments.out}: {arguments.format} of {given.about}, {len(given.content):,} bytes")
    return 0


def _consents(arguments: Namespace) -> int:
    home = home_of(arguments)
    site = site_of(home)
    with vault_of(home, arguments, Permission.EXPORT) as vault:
        listed = list_consents(vault, site, now())
    if isinstance(listed, NotListed):
        raise CommandError(listed.sentence)
    write_private(arguments.out, listed.content, replace=arguments.replace)
    if arguments.json:
        say_json({"file": str(arguments.out), "consents": listed.count})
    else:
        say(f"{arguments.out}: {listed.count:,} consents")
    return 0
