"""Who does something: a member of staff, in a role, at a device; or the machine by itself."""

from dataclasses import dataclass
from typing import Final

from hopewall.core.staff import NOBODY, StaffSession


@dataclass(frozen=True, slots=True)
class Actor:
    """Whoever answers for a deed.

    `staff_id` is the id of an account, never a name; empty where nobody is logged in. The audit
    keeps only a keyed pseudonym of it. `role` and `device_id` stand there as they are, so both are
    codes without a person in them.
    """

    staff_id: str
    role: str
    device_id: str = ""


MACHINE: Final = Actor("", "machine")
"""Nobody is logged in: a screen, or whoever holds the vault's key itself."""


def actor_of(session: StaffSession) -> Actor:
    """Return who answers for what is done in a session of the vault."""
    if session == NOBODY:
        return MACHINE
    return Actor(session.staff_id, session.role.value, session.device_id)
