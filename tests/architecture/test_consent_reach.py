"""CG-24: refusing or taking back changes nothing else; no clinical system can read a consent.

There is no service, no port and no message that another system could ask. Who answered what is
seen by the vault, the gate and the people at the desk; what the wall teaches and how it works is
the same for everybody.
"""

import ast
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parents[2]

ANSWERS = frozenset(
    {
        "hopewall.core.case",
        "hopewall.core.consent",
        "hopewall.core.person",
        "hopewall.core.reasons",
    }
)
"""Modules in which a person's answers stand."""

MAY_KNOW = frozenset({"core", "vault", "services", "commands", "demo", "interop", "profiles"})
DESK = PurePosixPath("hopewall/ui/viewmodels/studio")
"""What the people at the desk see; the kiosk never loads it."""
MEASURES = PurePosixPath("hopewall/bench/publishing.py")
"""Times the publishing of one edit on a site of its own making."""

SPEAKING = frozenset(
    "aiohttp asyncio ftplib http httpx imaplib poplib requests smtplib socket socketserver "
    "telnetlib urllib3 websockets xmlrpc".split()
)
OWN_PAIRS = frozenset({"hopewall/media/worker_orders.py", "hopewall/media/worker_loop.py"})
"""Speak to a process of their own through a pair of sockets that has no address (docs/adr/0065)."""
OF_A_PAIR = frozenset(
    "AF_UNIX SOCK_SEQPACKET recv_fds send_fds sendall settimeout socket socketpair".split()
)
ADDRESSED = frozenset("accept bind connect create_connection getaddrinfo listen sendto".split())
PRIVATE_FIELDS = ("mrn_link", "contact_ref")
ASKED_IN = {"contact_ref": PurePosixPath("hopewall/services/studio/person_editing.py")}
"""The one page on which staff write down how to reach somebody, for reminders."""


def sources() -> dict[PurePosixPath, str]:
    return {
        PurePosixPath(path.relative_to(ROOT).as_posix()): path.read_text("utf-8")
        for path in (ROOT / "hopewall").rglob("*.py")
    }


def imported(source: str) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def part(path: PurePosixPath) -> str:
    return path.parts[1].removesuffix(".py")


def test_cg_24_nothing_that_teaches_or_shows_knows_who_answered_what() -> None:
    knowing = {
        str(path)
        for path, source in sources().items()
        if ANSWERS & imported(source)
        and part(path) not in MAY_KNOW
        and path != MEASURES
        and DESK not in path.parents
    }
    assert knowing == set()


def test_cg_24_no_other_system_can_ask() -> None:
    speaking = {
        str(path)
        for path, source in sources().items()
        if {name.partition(".")[0] for name in imported(source)} & SPEAKING
    }
    assert speaking == OWN_PAIRS


def test_cg_24_a_pair_of_sockets_has_no_address() -> None:
    for path in OWN_PAIRS:
        used = [
            node
            for node in ast.walk(ast.parse((ROOT / path).read_text("utf-8")))
            if isinstance(node, ast.Attribute)
        ]
        assert not {node.attr for node in used} & ADDRESSED
        of_module = {
            node.attr
            for node in used
            if isinstance(node.value, ast.Name) and node.value.id == "socket"
        }
        assert of_module <= OF_A_PAIR


def test_cg_24_a_record_number_and_a_contact_are_read_by_the_vault_alone() -> None:
    reading = {
        part(path)
        for path, source in sources().items()
        if any(field in source and ASKED_IN.get(field) != path for field in PRIVATE_FIELDS)
    }
    assert reading <= {"core", "vault"}
    core = {
        path.name
        for path, source in sources().items()
        if part(path) == "core" and any(field in source for field in PRIVATE_FIELDS)
    }
    assert core == {"person.py"}
