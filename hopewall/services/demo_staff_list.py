"""The list of a demonstration's invented staff, which is no secret: `HOME/demo-staff.json`.

`{"name": {"role": "…", "passphrase": "…"}}`, so that a newcomer and a script can log in. Whoever
changes the staff keeps it true; nothing like it is ever written for a real site.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from hopewall.core.said import Said
from hopewall.core.staff import Role, same_name
from hopewall.education.site_settings import SiteRead, read_site
from hopewall.services.founding import NewMember
from hopewall.services.home import Home
from hopewall.vault import write_private

FILE_NAME: Final = "demo-staff.json"


@dataclass(frozen=True, slots=True)
class ListNotKept:
    """The staff were changed, and the list still says what was true before."""

    sentence: Said


def keep_list_true(home: Home, member: NewMember) -> ListNotKept | None:
    """Put a member's new passphrase into the list, where this is a demonstration."""
    members = read_demo_staff(home) if is_demonstration(home) else ()
    if members:
        rest = [each for each in members if same_name(each.name) != same_name(member.name)]
        return _rewritten(home, [*rest, member])
    return None


def drop_from_list(home: Home, name: str) -> ListNotKept | None:
    """Take a removed member off the list, where this is a demonstration."""
    members = read_demo_staff(home) if is_demonstration(home) else ()
    if members:
        rest = [each for each in members if same_name(each.name) != same_name(name)]
        return _rewritten(home, rest)
    return None


def _rewritten(home: Home, members: Sequence[NewMember]) -> ListNotKept | None:
    try:
        write_demo_list(home, members)
    except OSError as error:
        what = error.strerror or "error"
        return ListNotKept(
            Said(
                f"This is done, but {FILE_NAME} cannot be written ({what}) and still says what "
                "was true before: check the disk, and make the demonstration anew if others need "
                "the list.",
                f"改动已生效，但 {FILE_NAME} 无法写入（{what}），其中仍是改动前的内容："
                "请检查磁盘；若其他人还需要这份名单，请重新生成演示环境。",
            )
        )
    return None


def read_demo_staff(home: Home) -> tuple[NewMember, ...]:
    """Return whom the demonstration's file names; empty where it is missing or unreadable."""
    try:
        told = json.loads((home.root / FILE_NAME).read_bytes())
        return tuple(
            NewMember(str(name), Role(each["role"]), str(each["passphrase"]))
            for name, each in told.items()
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return ()


def is_demonstration(home: Home) -> bool:
    """Whether this is a demonstration, as its settings say."""
    read = read_site(home.root)
    return isinstance(read, SiteRead) and read.site.demonstration


def write_demo_list(home: Home, members: Sequence[NewMember]) -> None:
    """Write whom the demonstration's file names; raises OSError."""
    told = {
        member.name: {"role": member.role.value, "passphrase": member.passphrase}
        for member in members
    }
    data = json.dumps(told, ensure_ascii=False, indent=1) + "\n"
    write_private(home.root / FILE_NAME, data.encode())
