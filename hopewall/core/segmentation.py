"""Text to searchable words, for an index whose tokenizer knows no Chinese.

A run of Chinese characters is written with a space after each one, so that the tokenizer sees every
character as a word; a two-character word such as 狼疮 is then found as a phrase of two. Other
writing is left to the tokenizer. Index and query go through the same door.
"""

import re
import unicodedata
from functools import cache

MAX_QUERY = 200
"""Characters of a query that are read; the rest is ignored."""

_HAN_AND_KANA = (
    "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003fffd"
)
_RUN = f"[{_HAN_AND_KANA}]+|[^\\W_{_HAN_AND_KANA}]+"
_FIRST_CJK = f"[{_HAN_AND_KANA}]"
_SHORTEST_PREFIX = 3


def normalised(text: str) -> str:
    """Return `text` in one form: NFKC, lower case, nothing that UTF-8 cannot write.

    Traditional and simplified characters stay what they are.
    """
    writable = text.encode("utf-8", "ignore").decode("utf-8")
    return unicodedata.normalize("NFKC", writable).lower()


def runs(text: str) -> list[str]:
    """Return the runs of Chinese characters and the other words of `text`, in order."""
    return _pattern(_RUN).findall(normalised(text))


def segmented(text: str) -> str:
    """Return `text` as words with single spaces, each Chinese character a word of its own."""
    return " ".join(_spaced(run) for run in runs(text))


def phrase_query(text: str) -> str:
    """Return an FTS5 query that asks for every run of `text`, or an empty string for no words.

    Each run becomes one quoted phrase, so nothing of `text` is ever read as query syntax. The last
    word, when it is not Chinese, also matches as a beginning: it may still be being typed.
    """
    found = runs(text[:MAX_QUERY])[:MAX_QUERY]
    if not found:
        return ""
    phrases = [f'"{_spaced(run)}"' for run in found]
    last = found[-1]
    if len(last) >= _SHORTEST_PREFIX and not _pattern(_FIRST_CJK).match(last):
        phrases[-1] += "*"
    return " AND ".join(phrases)


def _spaced(run: str) -> str:
    return " ".join(run) if _pattern(_FIRST_CJK).match(run) else run


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    """Compile on first use: six milliseconds that a kiosk's start does not need."""
    return re.compile(pattern)
