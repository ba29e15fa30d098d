"""Numbers that name a person: told apart from other digits by their own check."""

from collections.abc import Iterable
from datetime import date
from operator import mul
from typing import Final

_ID_WEIGHTS: Final = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_ID_CHECKS: Final = "10X98765432"
_ID_LENGTH: Final = 18
_NHS_LENGTH: Final = 10
_NHS_WEIGHTS: Final = range(10, 1, -1)
_ELEVEN: Final = 11


def is_chinese_id(text: str) -> bool:
    """Whether it is a citizen identity number: a birth date inside, the right last digit.

    GB 11643-1999 (ISO 7064, MOD 11-2).
    """
    digits = text.upper()
    if len(digits) != _ID_LENGTH or not digits[:17].isdigit():
        return False
    try:
        date(int(digits[6:10]), int(digits[10:12]), int(digits[12:14]))
    except ValueError:
        return False
    total = _weighed(_ID_WEIGHTS, digits)
    return _ID_CHECKS[total % _ELEVEN] == digits[17]


def is_nhs_number(text: str) -> bool:
    """Whether it is an NHS number: ten digits, the last of them a check (modulus 11)."""
    digits = "".join(filter(str.isdigit, text))
    if len(digits) != _NHS_LENGTH:
        return False
    total = _weighed(_NHS_WEIGHTS, digits)
    check = _ELEVEN - total % _ELEVEN
    return digits[-1] == str(0 if check == _ELEVEN else check)


def _weighed(weights: Iterable[int], digits: str) -> int:
    """Return the digits times their weights; the check after the last weight is not asked."""
    return sum(map(mul, weights, map(int, digits)))
