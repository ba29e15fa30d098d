"""How a consent's record was checked by a second person, in plain words (docs/adr/0094).

Papers and receipts say the same; whoever checked it is named in neither.
"""

from types import MappingProxyType
from typing import Final

from hopewall.core.consent import VerifiedAgainst
from hopewall.core.said import Said

NOT_CHECKED: Final = Said(
    "Not checked by a second member of staff yet",
    "尚未经另一位工作人员核对",
)
CHECKED: Final = MappingProxyType(
    {
        VerifiedAgainst.SCAN: Said(
            "Checked by a second member of staff against every page of the scanned form",
            "已由另一位工作人员逐页对照同意书扫描件核对",
        ),
        VerifiedAgainst.PAPER: Said(
            "Checked by a second member of staff against the signed paper form",
            "已由另一位工作人员对照已签的纸质同意书核对",
        ),
    }
)


def checked_words(against: VerifiedAgainst | None) -> Said:
    """Return the words; None where no second person has checked it."""
    return NOT_CHECKED if against is None else CHECKED[against]
