"""Finding a person by what is typed, and putting names in order, in both languages."""

import re
import unicodedata
from typing import Final

_MARKS: Final = re.compile("[\u0300-\u036f]+")


def folded(text: str) -> str:
    """Return `text` as it is compared: width, case and accents of Latin letters do not count."""
    lower = text.casefold()
    if lower.isascii():
        return lower
    return _MARKS.sub("", unicodedata.normalize("NFKD", lower)).casefold()


def terms(typed: str) -> tuple[str, ...]:
    """Return what is looked for; every term must be found, in whatever order."""
    return tuple(folded(typed).split())


def sort_key(name: str) -> tuple[int, bytes]:
    """Return by what a name is put in order: Latin names first, then Chinese ones by pinyin.

    The 3,755 common characters stand in GB 2312, and so in GB 18030, in the order of pinyin; rarer
    ones follow by their radicals.
    """
    plain = folded(name).strip()
    if not plain:
        return 2, b""
    return int(not plain[0].isascii()), plain.encode("gb18030", "replace")
