"""`hopewall release unhide`: end what `hopewall hide` began; the vault says who may."""

from argparse import ArgumentParser, Namespace

from hopewall.commands.site_at import home_of, now
from hopewall.commands.speaking import CommandError, say
from hopewall.commands.vault_at import vault_of
from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.head import Malformed
from hopewall.core.staff import Permission
from hopewall.core.story import Story
from hopewall.services.auditing import note_deed
from hopewall.services.holding import end_every_hold, end_hold, held_here
from hopewall.services.taken_back_since import show_again
from hopewall.vault import Vault, VaultError


def set_up(parser: ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.add_argument("story", nargs="?", default="", metavar="ID", help="a story's id")
    parser.add_argument(
        "--all", action="store_true", help="everybody, and make a spoilt list good again"
    )


def run(arguments: Namespace) -> int:
    """End a hold; whether the story is shown again, consent alone decides. Needs the vault."""
    home = home_of(arguments)
    if arguments.all == bool(arguments.story):
        raise CommandError("Name one story, or give --all.")
    with vault_of(home, arguments, Permission.PUBLISH) as vault:
        if arguments.all:
            _tell(vault, "")
            fault, told = end_every_hold(home), "Nobody is hidden on this screen by hand any more."
        else:
            held = held_here(home)
            if isinstance(held, Malformed):
                raise CommandError(held.sentence)
            fault, told = "", f"{arguments.story} waits for nothing more; its consent decides."
            if not _ended_since_backup(vault, arguments.story) and (
                arguments.story not in held.story_ids
            ):
                raise CommandError(f"The story {arguments.story!r} is not hidden by hand here.")
            if arguments.story in held.story_ids:
                _tell(vault, arguments.story)
                fault = end_hold(home, {arguments.story})
                told = f"{arguments.story} is no longer hidden by hand; its consent decides again."
    if fault:
        raise CommandError(fault)
    say(told)
    return 0


def _ended_since_backup(vault: Vault, story_id: str) -> bool:
    """Show again what was hidden when a backup was restored; raises CommandError."""
    try:
        with vault.unit_of_work() as work:
            ended = show_again(work, story_id)
            if ended:
                story = work.stories.by_id([story_id]).get(story_id)
                owner = story.subject_id if isinstance(story, Story) else ""
                work.audit.append(
                    Deed(
                        AuditAction.HOLD_ENDED,
                        ObjectKind.STORY,
                        now(),
                        owner,
                        reason="taken-back-since-backup",
                    )
                )
            work.commit()
    except VaultError as error:
        raise CommandError(str(error)) from error
    return ended


def _tell(vault: Vault, story_id: str) -> None:
    """Let the audit know before the hold ends; raises CommandError."""
    try:
        with vault.reading() as reading:
            story = reading.stories.by_id([story_id]).get(story_id) if story_id else None
        owner = story.subject_id if isinstance(story, Story) else ""
        reason = "" if story_id else "all"
        note_deed(
            vault, Deed(AuditAction.HOLD_ENDED, ObjectKind.STORY, now(), owner, reason=reason)
        )
    except VaultError as error:
        raise CommandError(str(error)) from error
