"""`hopewall audit verify|anchor|show|export`: every deed, and whether its record is whole."""

import csv
import io
import json
import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator
from dataclasses import asdict
from itertools import islice
from pathlib import Path

from hopewall.commands.login import add_login
from hopewall.commands.site_at import add_home, home_of, now, site_of
from hopewall.commands.speaking import CommandError, ProgressBar, note, say, say_json
from hopewall.commands.vault_at import vault_of
from hopewall.core.audit import EVENT_FIELDS, AuditAction, AuditEvent, Deed, ObjectKind
from hopewall.core.audit_anchor import Anchor, AnchorsDamaged, anchor_code, read_code
from hopewall.core.audit_chain import Sound
from hopewall.core.staff import Permission
from hopewall.services.auditing import (
    anchor_audit,
    anchors_file,
    anchors_in,
    keep_anchor,
    verify_audit,
)
from hopewall.services.home import Home
from hopewall.vault import Vault, VaultError

_LATEST = 20
_EVERY = 1000


def set_up(parser: ArgumentParser) -> None:
    """Describe the command's arguments."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    verifying = actions.add_parser("verify", help="look for edits, deletions and a cut tail")
    anchoring = actions.add_parser("anchor", help="keep how long the audit is and how it ends")
    showing = actions.add_parser("show", help="the latest events")
    exporting = actions.add_parser("export", help="every event as CSV or JSON, nothing personal")
    for action in (verifying, anchoring, showing, exporting):
        add_home(action)
        add_login(action)
        action.add_argument("--json", action="store_true", help="print JSON for a program")
    for action in (verifying, anchoring):
        action.add_argument(
            "--file", type=Path, metavar="FILE", help="the anchors (default: as site.toml says)"
        )
    verifying.add_argument(
        "--anchor",
        action="append",
        default=[],
        metavar="CODE",
        help="an anchor from paper; give it again for more",
    )
    anchoring.add_argument(
        "--print",
        action="store_true",
        dest="on_paper",
        help="only print a code to be kept on paper",
    )
    showing.add_argument(
        "--last", type=int, default=_LATEST, metavar="N", help="how many (default: %(default)s)"
    )
    showing.add_argument("--person", metavar="PERSON", help="only what concerns this person")
    exporting.add_argument("--out", type=Path, metavar="FILE", help="a new file (default: print)")


def run(arguments: Namespace) -> int:
    """Do what was asked of the audit."""
    actions: dict[str, Callable[[Namespace, Home, Vault], int]] = {
        "verify": _verify,
        "anchor": _anchor,
        "show": _show,
        "export": _export,
    }
    home = home_of(arguments)
    permission = Permission.EXPORT if arguments.action == "export" else Permission.VIEW
    with vault_of(home, arguments, permission) as vault:
        try:
            return actions[arguments.action](arguments, home, vault)
        except VaultError as error:
            raise CommandError(str(error)) from error


def _verify(arguments: Namespace, home: Home, vault: Vault) -> int:
    path = arguments.file or anchors_file(home, site_of(home))
    kept = anchors_in(path)
    if isinstance(kept, AnchorsDamaged):
        raise CommandError(f"{path}: {kept.sentence}")
    anchors = [*kept.found, *map(_from_paper, arguments.anchor)]
    verdict = verify_audit(vault, anchors)
    sound = isinstance(verdict, Sound)
    if arguments.json:
        facts = asdict(verdict)
        say_json({"sound": sound, "verdict": type(verdict).__name__, **facts})
    else:
        say(verdict.sentence)
    return 0 if sound else 1


def _from_paper(code: str) -> Anchor:
    anchor = read_code(code)
    if anchor is None:
        raise CommandError(f"{code} is no anchor of an audit: a letter is wrong or missing.")
    return anchor


def _anchor(arguments: Namespace, home: Home, vault: Vault) -> int:
    site = site_of(home)
    anchor = anchor_audit(vault, site, now())
    if anchor is None:
        raise CommandError("The audit is still empty, so there is nothing to anchor; use it first.")
    path = None
    if not arguments.on_paper:
        path = arguments.file or anchors_file(home, site)
        keep_anchor(path, anchor)
    code = anchor_code(anchor)
    if arguments.json:
        say_json(
            {"count": anchor.count, "head": anchor.head, "code": code, "file": str(path or "")}
        )
    elif path is None:
        say(code)
    else:
        say(f"{anchor.count} events, kept in {path}; on paper: {code}")
    return 0


def _show(arguments: Namespace, _home: Home, vault: Vault) -> int:
    with vault.reading() as reading:
        whose = ""
        if arguments.person:
            found = reading.find_person(arguments.person)
            subject_id = getattr(found, "subject_id", "")
            if not subject_id:
                raise CommandError(getattr(found, "sentence", ""))
            whose = reading.audit.pseudonym(subject_id)
        count, _ = reading.audit.head()
        last = max(arguments.last, 0)
        if whose:
            concerned = [e for e in reading.audit.events() if e.subject_pseudonym == whose]
            events = concerned[len(concerned) - min(last, len(concerned)) :]
        else:
            events = list(reading.audit.events(max(0, count - last)))
    if arguments.json:
        say_json([asdict(event) for event in events])
    else:
        for event in events:
            say(_in_words(event))
    return 0


def _in_words(event: AuditEvent) -> str:
    who = event.actor_id or "-"
    whom = event.subject_pseudonym or "-"
    line = f"{event.seq:>7}  {event.at[:19]}Z  {event.action:<20} {event.object_kind:<11}"
    return f"{line} {whom:<17} {event.role} {who}  {event.reason_code}".rstrip()


def _export(arguments: Namespace, _home: Home, vault: Vault) -> int:
    with vault.unit_of_work() as work:
        work.audit.append(Deed(AuditAction.EXPORTED, ObjectKind.AUDIT, now()))
        work.commit()
    with vault.reading() as reading:
        total, _ = reading.audit.head()
        lines = (
            _as_json(reading.audit.events()) if arguments.json else _as_csv(reading.audit.events())
        )
        if arguments.out is None:
            sys.stdout.writelines(lines)
            return 0
        try:
            descriptor = os.open(arguments.out, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError as error:
            raise CommandError(
                f"There is already a file {arguments.out}: give another name; it was not touched."
            ) from error
        progress = ProgressBar()
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as file:
            done = 0
            while chunk := list(islice(lines, _EVERY)):
                file.writelines(chunk)
                done += len(chunk)
                progress("exporting the audit", min(done, total), total)
            file.flush()
            os.fsync(file.fileno())
        progress.close()
    note(f"{total} events written to {arguments.out}.")
    return 0


def _as_csv(events: Iterator[AuditEvent]) -> Iterator[str]:
    """Yield lines of CSV; no value can begin with what a spreadsheet takes for a formula."""
    yield ",".join(EVENT_FIELDS) + "\r\n"
    for event in events:
        line = io.StringIO()
        csv.writer(line).writerow(getattr(event, name) for name in EVENT_FIELDS)
        yield line.getvalue()


def _as_json(events: Iterator[AuditEvent]) -> Iterator[str]:
    """Yield lines of one JSON array."""
    before = "[\n"
    for event in events:
        yield before + json.dumps(asdict(event))
        before = ",\n"
    yield "\n]\n" if before != "[\n" else "[]\n"
