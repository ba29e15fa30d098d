"""What a person wrote, made harmless for a line of type: no control signs, no endless lines."""

import unicodedata
from collections.abc import Mapping

from hopewall.core.codes import Language

_KEPT = frozenset("\n\t")
LONGEST_NAME = 60
LONGEST_LINE = 400
LONGEST_PIECE = 4000


def plain(text: str, longest: int = LONGEST_PIECE) -> str:
    """Drop control, bidi and invisible signs, fold white space, cut with an ellipsis."""
    seen = "".join(c for c in text if c in _KEPT or unicodedata.category(c) not in _INVISIBLE)
    folded = " ".join(seen.split())
    return folded if len(folded) <= longest else folded[: longest - 1].rstrip() + "…"


_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def pick(texts: Mapping[Language, str], language: Language) -> str:
    """Return the text in this language, else in any other that is there."""
    wanted = texts.get(language, "")
    return wanted or next((text for text in texts.values() if text), "")


def other_than(texts: Mapping[Language, str], language: Language) -> str:
    """Return the text in the other language when both are there, else nothing."""
    if not texts.get(language):
        return ""
    return next((text for key, text in texts.items() if key != language and text), "")
