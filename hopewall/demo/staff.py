"""The demonstration's staff: invented people of every role, whose passphrases are no secret.

`HOME/demo-staff.json` lists them (`hopewall.services.demo_staff_list`).
"""

from typing import Final

from hopewall.core.staff import Permission, Role, may, same_name
from hopewall.services.demo_staff_list import (
    FILE_NAME,
    is_demonstration,
    read_demo_staff,
    write_demo_list,
)
from hopewall.services.founding import Founded, NewMember
from hopewall.services.home import Home
from hopewall.services.logging_in import Login, NotCounted, log_in
from hopewall.vault import write_private

RECOVERY_FILE_NAME: Final = "demo-recovery-key.txt"

CURATOR_ID: Final = "demo-writer"
RECORDER_ID: Final = "demo-recorder"
VERIFIER_ID: Final = "demo-verifier"
REVIEWER_ID: Final = "demo-reviewer"
COUNSEL_ID: Final = "demo-counsel"

DEMO_STAFF: Final = (
    NewMember("Ruoxi", Role.CURATOR, "demonstration-2468-curator", CURATOR_ID),
    NewMember("Bowen", Role.CONSENT_OFFICER, "demonstration-2468-consent-1", RECORDER_ID),
    NewMember("Jiaqi", Role.CONSENT_OFFICER, "demonstration-2468-consent-2", VERIFIER_ID),
    NewMember("Haoran", Role.REVIEWER, "demonstration-2468-review-1", REVIEWER_ID),
    NewMember("Yutong", Role.REVIEWER, "demonstration-2468-review-2", COUNSEL_ID),
    NewMember("Zimo", Role.CLINICIAN, "demonstration-2468-clinic", "demo-clinician"),
    NewMember("Sulan", Role.ADMINISTRATOR, "demonstration-2468-admin", "demo-administrator"),
)


def write_demo_staff(home: Home, founded: Founded) -> None:
    """Write who can log in to the demonstration, and its recovery key; raises OSError."""
    write_demo_list(home, DEMO_STAFF)
    _write_recovery_key(home, founded.recovery_key)


def keep_recovery_key(home: Home, recovery_key: str) -> None:
    """Write a new recovery key down, where this is a demonstration; raises OSError."""
    if is_demonstration(home):
        _write_recovery_key(home, recovery_key)


def fitting_member(home: Home, permission: Permission, name: str = "") -> NewMember | None:
    """Return whoever of the demonstration's staff has this name, or the first who may do this."""
    wanted = same_name(name)
    for member in read_demo_staff(home):
        if same_name(member.name) == wanted or (not wanted and may(member.role, permission)):
            return member
    return None


def log_in_to_demo(home: Home, permission: Permission) -> Login:
    """Open a demonstration's vault as somebody who may do this."""
    member = fitting_member(home, permission)
    if member is None:
        return NotCounted(
            f"{home.root / FILE_NAME} names nobody who can open this demonstration: "
            "make it again with 'hopewall demo' in a new folder."
        )
    return log_in(home, member.name, member.passphrase)


def _write_recovery_key(home: Home, recovery_key: str) -> None:
    why = "# The recovery key of a demonstration; a real one is on paper only."
    write_private(home.root / RECOVERY_FILE_NAME, f"{why}\n{recovery_key}\n".encode())
