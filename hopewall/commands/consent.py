"""`hopewall consent list|verify`: a person's consents, and the second person who checks one."""

from argparse import ArgumentParser, Namespace
from typing import Final, assert_never

from hopewall.commands.login import add_login
from hopewall.commands.site_at import add_home, home_of, now, site_of
from hopewall.commands.speaking import CommandError, JsonValue, say, say_json
from hopewall.commands.vault_at import vault_of
from hopewall.core.consent import VerifiedAgainst
from hopewall.core.staff import Permission
from hopewall.services.studio.consent_recording import ConsentMoved
from hopewall.services.studio.consent_verifying import (
    ConsentVerified,
    NotLookedAt,
    OwnEntry,
    ScanNotThere,
    verify_consent,
)
from hopewall.services.studio.desk import Desk, NotAllowed, Trouble
from hopewall.services.studio.person_page import ConsentOnPage, open_person
from hopewall.vault import NoPerson, SeveralPeople

_PAPER: Final = "--compared-with-paper"


def set_up(parser: ArgumentParser) -> None:
    """Describe the command's arguments."""
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    listing = verbs.add_parser("list", help="a person's consents, and who checked each")
    listing.add_argument("person", metavar="PERSON", help="an id, or a name of theirs")
    verify = verbs.add_parser(
        "verify", help="say that a record is what the signed form says, as the second person"
    )
    verify.add_argument("consent", metavar="CONSENT", help="its id, as `list` says it")
    verify.add_argument(
        "--version",
        type=int,
        required=True,
        metavar="N",
        help="the version that you compared, as `list` says it",
    )
    verify.add_argument(
        _PAPER,
        dest="paper",
        action="store_true",
        help="you had the signed paper itself in your hands; the scan is looked at in Studio",
    )
    for each in (listing, verify):
        add_home(each)
        add_login(each)
        each.add_argument("--json", action="store_true", help="print JSON for a program")


def run(arguments: Namespace) -> int:
    """List a person's consents, or verify one."""
    return _list(arguments) if arguments.verb == "list" else _verify(arguments)


def _list(arguments: Namespace) -> int:
    home = home_of(arguments)
    site = site_of(home)
    with vault_of(home, arguments, Permission.VIEW) as vault:
        with vault.reading() as reading:
            found = reading.find_person(arguments.person)
        if isinstance(found, NoPerson | SeveralPeople):
            raise CommandError(found.sentence)
        page = open_person(Desk(home, vault, site, now), found.subject_id)
    if isinstance(page, NotAllowed | Trouble):
        raise CommandError(page.sentence.en)
    if arguments.json:
        say_json([_as_json(one) for one in page.consents])
        return 0
    if not page.consents:
        say("No consent has been recorded yet.")
    for one in page.consents:
        say(_in_words(one))
    return 0


def _verify(arguments: Namespace) -> int:
    home = home_of(arguments)
    site = site_of(home)
    if not arguments.paper:
        raise CommandError(
            "Nobody verifies unseen: look at the scan in Studio and verify there, or compare with "
            f"the signed paper itself and add {_PAPER}."
        )
    with vault_of(home, arguments, Permission.VERIFY) as vault:
        desk = Desk(home, vault, site, now)
        outcome = verify_consent(desk, arguments.consent, arguments.version, VerifiedAgainst.PAPER)
    match outcome:
        case ConsentVerified(record):
            pass
        case (
            OwnEntry(sentence)
            | ConsentMoved(_, sentence)
            | ScanNotThere(sentence)
            | NotLookedAt(sentence)
            | NotAllowed(sentence)
            | Trouble(sentence)
        ):
            raise CommandError(sentence.en)
        case _:
            assert_never(outcome)
    against = record.verified_against or ""
    if arguments.json:
        say_json({"id": record.consent_id, "version": record.version, "against": against})
    else:
        say(f"Consent {record.consent_id} is verified against the {against}.")
    return 0


def _as_json(one: ConsentOnPage) -> dict[str, JsonValue]:
    record = one.record
    return {
        "id": record.consent_id,
        "version": record.version,
        "signed_on": record.signed_on.isoformat() if record.signed_on else None,
        "expires_on": record.expires_on.isoformat() if record.expires_on else None,
        "scanned": bool(record.scan_asset),
        "verified": one.verified,
        "verified_against": record.verified_against,
    }


def _in_words(one: ConsentOnPage) -> str:
    record = one.record
    signed = f"signed {record.signed_on}" if record.signed_on else "not signed yet"
    scan = "with a scan" if record.scan_asset else "without a scan"
    against = f"verified against the {record.verified_against}" if one.verified else "not verified"
    return f"{record.consent_id}  version {record.version}  {signed}, {scan}, {against}"
