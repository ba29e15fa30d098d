"""One staff member's place in the key file: an age identity locked by their passphrase.

The vault key is sealed to the identity's public half, so that adding or removing a colleague needs
nobody else's passphrase. Name and role are bound to the lock: changed in the file, it opens no
more.
"""

import base64
import json
import secrets
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from hopewall.core.staff import Role
from hopewall.vault.stretching import KEK_BYTES, SALT_BYTES, StretchCost, stretch

_NONCE_BYTES: Final = 12
_PURPOSE: Final = "hopewall member slot 1"


@dataclass(frozen=True, slots=True)
class Member:
    """Who a slot is for. `staff_id` is what records and audit name; it never changes."""

    staff_id: str
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class MemberSlot:
    """A member, their public key, and their identity locked by their passphrase."""

    member: Member
    recipient: str
    cost: StretchCost
    made_at: datetime
    salt: bytes = field(repr=False)
    nonce: bytes = field(repr=False)
    wrapped: bytes = field(repr=False)

    @classmethod
    def make(cls, member: Member, passphrase: str, cost: StretchCost, made_at: datetime) -> Self:
        """Make a new identity and lock it; takes as long as `cost` asks for."""
        from pyrage import x25519  # noqa: PLC0415  only where keys are made or opened

        identity = x25519.Identity.generate()
        recipient = str(identity.to_public())
        salt, nonce = secrets.token_bytes(SALT_BYTES), secrets.token_bytes(_NONCE_BYTES)
        bound = _bound(member, recipient, cost, salt)
        locked = _cipher(stretch(passphrase, salt, cost)).encrypt(
            nonce, str(identity).encode(), bound
        )
        return cls(member, recipient, cost, made_at, salt, nonce, locked)

    def open(self, passphrase: str) -> str | None:
        """Return the identity, or None for a wrong passphrase; raises TooLittleMemoryError."""
        cipher = _cipher(stretch(passphrase, self.salt, self.cost))
        bound = _bound(self.member, self.recipient, self.cost, self.salt)
        try:
            return cipher.decrypt(self.nonce, self.wrapped, bound).decode()
        except InvalidTag:
            return None

    def as_json(self) -> dict[str, Any]:
        """Return what stands in the key file."""
        return {
            "staff_id": self.member.staff_id,
            "name": self.member.name,
            "role": self.member.role.value,
            "recipient": self.recipient,
            "argon2id": {
                "memory_kib": self.cost.memory_kib,
                "passes": self.cost.passes,
                "lanes": self.cost.lanes,
            },
            "made_at": self.made_at.isoformat(),
            "salt": base64.b64encode(self.salt).decode(),
            "nonce": base64.b64encode(self.nonce).decode(),
            "wrapped": base64.b64encode(self.wrapped).decode(),
        }

    @classmethod
    def from_json(cls, told: dict[str, Any]) -> Self:
        """Read what `as_json` wrote; raises KeyError, TypeError or ValueError."""
        cost = told["argon2id"]
        return cls(
            Member(str(told["staff_id"]), str(told["name"]), Role(told["role"])),
            str(told["recipient"]),
            StretchCost(int(cost["memory_kib"]), int(cost["passes"]), int(cost["lanes"])),
            datetime.fromisoformat(told["made_at"]),
            base64.b64decode(told["salt"], validate=True),
            base64.b64decode(told["nonce"], validate=True),
            base64.b64decode(told["wrapped"], validate=True),
        )


def waste_time(slots: tuple[MemberSlot, ...], passphrase: str) -> None:
    """Take as long as a wrong passphrase would, for a name that nobody has."""
    cost = slots[0].cost if slots else StretchCost()
    stretch(passphrase, bytes(SALT_BYTES), cost)


def _bound(member: Member, recipient: str, cost: StretchCost, salt: bytes) -> bytes:
    parts = (
        _PURPOSE,
        member.staff_id,
        member.name,
        member.role.value,
        recipient,
        cost.memory_kib,
        cost.passes,
        cost.lanes,
        salt.hex(),
    )
    return json.dumps(parts, ensure_ascii=True).encode()


def _cipher(key: bytes) -> AESGCM:
    if len(key) != KEK_BYTES:
        raise ValueError("a slot's key has 32 bytes")
    return AESGCM(key)
