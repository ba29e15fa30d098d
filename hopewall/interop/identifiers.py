"""Names of hopewall's own code systems, identifiers and extensions in exchanged files.

They hang below one object identifier made from a UUID (ITU-T X.667: `2.25` and the UUID as a
number), which anybody may make and nobody else can have: no domain has to be owned, and none can be
lost. The numbers are part of the format and never change or move. `docs/exchange.md` lists them.
"""

from typing import Final
from uuid import UUID

_ROOT: Final = f"urn:oid:2.25.{UUID('7c1f3e52-9d04-4b7e-8a36-2f5b60d1c9e4').int}"


def _below(*numbers: int) -> str:
    return ".".join([_ROOT, *map(str, numbers)])


# identifiers
CONSENT_ID: Final = _below(1, 1)
SUBJECT_ID: Final = _below(1, 2)
CONTROLLER_ID: Final = _below(1, 3)
STAFF_ID: Final = _below(1, 4)
SITE_ID: Final = _below(1, 5)

# code systems
CATEGORY_CODES: Final = _below(2, 1)
SCOPE_CODES: Final = _below(2, 2)
AUDIENCE_CODES: Final = _below(2, 3)
PURPOSE_CODES: Final = _below(2, 4)
POLICY_CODES: Final = _below(2, 5)
CHECK_CODES: Final = _below(2, 6)

# extensions, and the shape of the whole
PROFILE: Final = _below(3, 1)
SHA256: Final = _below(3, 2)
FORM: Final = _below(3, 3)
STATUS: Final = _below(3, 4)
WITHDRAWN: Final = _below(3, 5)
INTERPRETER: Final = _below(3, 6)
ASSENT: Final = _below(3, 7)
CAPACITY: Final = _below(3, 8)
IMPACT_ASSESSMENT: Final = _below(3, 9)
REPRESENTATIVE: Final = _below(3, 10)
CHECKED_BY: Final = _below(3, 11)
TERRITORY: Final = _below(3, 12)
WITNESSED_ON: Final = _below(3, 13)
SEPARATE: Final = _below(3, 14)
