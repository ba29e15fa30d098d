"""The encoding of a table: UTF-8, with or without a mark, or GB18030, as Excel in China saves it.

Nothing is guessed in silence. Bytes that are neither stay in the text as lone surrogates, by which
the cell is refused. GB18030 gives a meaning to nearly any bytes, so a character that looks like a
Western letter read wrongly, such as a lone Chinese one among Latin letters, is refused too.
"""

import re
from typing import Final

from hopewall.interop.table.writing import BOM

_UNDECODED: Final = re.compile("[\ud800-\udfff]")
_REPLACED: Final = "\ufffd"
_AMONG_LETTERS: Final = re.compile(
    "(?<=[A-Za-z])[\u3400-\u9fff](?=[A-Za-z])"
    "|(?<=[A-Za-z]{2})[\u3400-\u9fff](?![\u3400-\u9fff])"
    "|(?<![\u3400-\u9fff])[\u3400-\u9fff](?=[A-Za-z]{2})"
)
_BESIDE_LETTER: Final = re.compile("(?<=[A-Za-z])[\u3400-\u9fff]|[\u3400-\u9fff](?=[A-Za-z])")
_PRIVATE: Final = re.compile("[\ue000-\uf8ff\U000f0000-\U0010ffff]")
_GB2312_TRAIL: Final = 0xA1


def decoded(content: bytes) -> tuple[str, str]:
    """Return the text and the encoding's name; what cannot be read is left as surrogates."""
    if content.startswith(BOM):
        return content[len(BOM) :].decode("utf-8", "surrogateescape"), "UTF-8"
    for name, shown in (("utf-8", "UTF-8"), ("gb18030", "GB18030")):
        try:
            return content.decode(name), shown
        except UnicodeDecodeError:
            continue
    texts = [
        (content.decode(name, "surrogateescape"), shown)
        for name, shown in (("utf-8", "UTF-8"), ("gb18030", "GB18030"))
    ]
    return min(texts, key=lambda pair: len(_UNDECODED.findall(pair[0])))


def unreadable(cell: str, encoding: str) -> str:
    """Return why this cell's letters cannot be trusted, or nothing."""
    if _UNDECODED.search(cell):
        return f"this is not {encoding}: save the file as CSV UTF-8."
    if _REPLACED in cell:
        return "a letter was lost before the file came here: type it again."
    if _PRIVATE.search(cell):
        return "it holds a character that only one computer knows: type it again, as CSV UTF-8."
    if encoding == "GB18030" and _looks_western(cell):
        return "its encoding is not certain: save the file as CSV UTF-8."
    return ""


def _looks_western(cell: str) -> bool:
    """Whether a character is one that Western accents and the letters beside them would make."""
    if _AMONG_LETTERS.search(cell):
        return True
    return any(
        len(code := match.group().encode("gb18030", "replace")) == 2  # noqa: PLR2004 - two bytes
        and code[1] < _GB2312_TRAIL
        for match in _BESIDE_LETTER.finditer(cell)
    )
