"""`hopewall claims check --home DIR` without a file: every text of every story in the vault.

Apart from `claims`, which loads no database.
"""

from argparse import Namespace
from collections import Counter

from hopewall.commands.site_at import home_of, site_of
from hopewall.commands.speaking import CommandError, JsonValue, ProgressBar, note, say, say_json
from hopewall.commands.vault_at import vault_of
from hopewall.core.finding import Severity
from hopewall.core.staff import Permission
from hopewall.services.claims_check import StoryFinding, Unreadable, check_stories
from hopewall.vault import VaultError

_A_NAME = "(a name)"


def check(arguments: Namespace) -> int:
    """Check the stories; 0 when all were read and nothing that blocks is in them."""
    home = home_of(arguments)
    site = site_of(home)
    profiles = frozenset(arguments.profile or site.profiles)
    progress = ProgressBar()
    try:
        with vault_of(home, arguments, Permission.VIEW) as vault, vault.reading() as reading:
            seen = list(check_stories(reading, profiles, progress))
    except VaultError as error:
        raise CommandError(str(error)) from error
    finally:
        progress.close()
    unread = [each for each in seen if isinstance(each, Unreadable)]
    found = [each for each in seen if isinstance(each, StoryFinding) and _asked(each, arguments)]
    for each in unread:
        note(f"hopewall: {each.sentence}")
    if arguments.json:
        say_json([_as_json(each) for each in found])
    else:
        _print([each for each in found if each.is_open or each.severity is Severity.WARN])
    blocked = any(each.severity is Severity.BLOCK for each in found)
    return 1 if blocked or unread else 0


def _asked(found: StoryFinding, arguments: Namespace) -> bool:
    placed = found.placed
    return (
        arguments.lang in {None, placed.language}
        and arguments.kind in {None, placed.kind}
        and not (arguments.quiet and found.severity is Severity.WARN)
    )


def _words(found: StoryFinding) -> str:
    return _A_NAME if found.says_a_name else found.placed.finding.text


def _as_json(found: StoryFinding) -> dict[str, JsonValue]:
    placed, finding = found.placed, found.placed.finding
    return {
        "file": found.story_id,
        "line": finding.line,
        "rule": finding.rule,
        "severity": finding.severity.value,
        "text": _words(found),
        "why": finding.why.en,
        "why_zh": finding.why.zh_hans,
        "instead": finding.instead.en,
        "instead_zh": finding.instead.zh_hans,
        "column": finding.column,
        "sources": {profile.value: source for profile, source in finding.sources},
        "language": placed.language.value,
        "kind": placed.kind.value,
        "open": found.is_open,
    }


def _print(found: list[StoryFinding]) -> None:
    for each in found:
        placed, finding = each.placed, each.placed.finding
        words = " ".join(_words(each).split())
        say(
            f"{each.story_id}:{placed.language.value}:{placed.kind}:{finding.line}: "
            f"{finding.severity} [{finding.rule}] “{words}” {finding.why.en} {finding.instead.en}"
        )
    number = Counter(each.severity for each in found)
    say(", ".join(f"{number[severity]} {severity}" for severity in Severity))
