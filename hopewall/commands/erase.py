"""`hopewall erase PERSON`: nothing is left of them; every byte of HOME is looked through."""

import sys
from argparse import ArgumentParser, Namespace

from hopewall.commands.login import add_login
from hopewall.commands.site_at import add_home, home_of, now, site_of
from hopewall.commands.speaking import CommandError, JsonValue, ProgressBar, say, say_json
from hopewall.commands.vault_at import vault_of
from hopewall.core.kept_evidence import KeptEvidence
from hopewall.core.staff import Permission
from hopewall.services.erasing import Erased, EraseOutcome, erase_person, finish_erasures
from hopewall.vault import NoPerson, SeveralPeople, Vault


def set_up(parser: ArgumentParser) -> None:
    """Describe the command's arguments."""
    add_home(parser)
    add_login(parser)
    parser.add_argument(
        "person", nargs="?", metavar="PERSON", help="a person's id, a story's id, or a name"
    )
    parser.add_argument("--yes", action="store_true", help="do not ask; it cannot be undone")
    parser.add_argument(
        "--resume", action="store_true", help="only finish what was interrupted before"
    )
    parser.add_argument("--json", action="store_true", help="print JSON for a program")


def run(arguments: Namespace) -> int:
    """Ask, erase, look, and say what was found: nothing."""
    if bool(arguments.person) is arguments.resume:
        raise CommandError("Say whom to erase, or --resume to finish what was interrupted.")
    home, moment = home_of(arguments), now()
    site = site_of(home)
    progress = ProgressBar()
    with vault_of(home, arguments, Permission.ERASE) as vault:
        if arguments.resume:
            outcomes = finish_erasures(home, vault, site, moment, progress)
        else:
            _ask(vault, arguments)
            outcomes = [erase_person(home, vault, site, arguments.person, moment, progress)]
        progress.close()
    for outcome in outcomes:
        _report(arguments, outcome)
    if not outcomes:
        say("No erasure is under way.")
    return 0


def _ask(vault: Vault, arguments: Namespace) -> None:
    with vault.reading() as reading:
        found = reading.find_person(arguments.person)
        if isinstance(found, NoPerson | SeveralPeople):
            raise CommandError(found.sentence)
        belongings = reading.erasures.belongings(found.subject_id)
    if arguments.yes:
        return
    if not sys.stdin.isatty():
        raise CommandError("Erasing cannot be undone; add --yes if that is what you want.")
    say(
        f"{found.subject_id}: {len(belongings.stories)} stories, {len(belongings.photos)} photos, "
        f"{len(belongings.others_stories)} stories of others that lose a photo."
    )
    sys.stdout.write("Erase for good? Type the word erase: ")
    sys.stdout.flush()
    if sys.stdin.readline().strip() != "erase":
        raise CommandError("Nothing was erased; you did not type the word erase.")


def _report(arguments: Namespace, outcome: EraseOutcome) -> None:
    if not isinstance(outcome, Erased):
        raise CommandError(outcome.sentence)
    if arguments.json:
        say_json(
            {
                "found": len(outcome.scanned.hits),
                "files": outcome.scanned.files,
                "bytes": outcome.scanned.bytes,
                "records": outcome.scanned.records,
                "not_looked_for": outcome.left_out,
                "tombstone": outcome.person,
                "kept": [kept_as_json(one) for one in outcome.kept],
                "others_stories": list(outcome.others_stories),
            }
        )
        return
    scanned = outcome.scanned
    say(
        f"Erased. Found of the person in {scanned.files} files ({scanned.bytes:,} bytes) and "
        f"{scanned.records:,} records of the vault: {len(scanned.hits)}"
    )
    if outcome.left_out:
        say(
            f"{outcome.left_out} words were not looked for: too short, or in other people's "
            "records too."
        )
    for one in outcome.kept:
        say(f"Kept, sealed and apart: {kept_in_words(one)}")
    for story_id in outcome.others_stories:
        say(f"Story {story_id} lost its photo: the person could be seen in it.")


def kept_as_json(one: KeptEvidence) -> dict[str, JsonValue]:
    """Return a piece of evidence for a program."""
    return {
        "id": one.evidence_id,
        "kind": one.kind,
        "kept_at": one.kept_at,
        "retain_until": one.retain_until.isoformat(),
        "profiles": list(one.profiles),
        "sha256": one.sha256,
    }


def kept_in_words(one: KeptEvidence) -> str:
    """Return a piece of evidence as one line."""
    return f"{one.evidence_id}  {one.kind}, until {one.retain_until} ({', '.join(one.profiles)})"
