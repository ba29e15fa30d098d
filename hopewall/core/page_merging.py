"""Two people changed the same explainer: what each did is kept, head and body.

The head's lines are keys, of which there can be only one each: where both changed one, what is
saved stays and the other stands above it as a comment, so that the page can still be read. The body
is merged paragraph by paragraph, like a story's.
"""

import re
from typing import Final

from hopewall.core.merging import MergedText, merge_paragraphs

FENCE: Final = "+++"
COMMENT: Final = "# "
_ENTRY: Final = re.compile(r"""\s*(?:[A-Za-z0-9_-]+|"[^"\n]*"|'[^'\n]*')\s*=|\s*\[""")

Entries = dict[str, str]


def merge_pages(base: str, mine: str, theirs: str) -> MergedText:
    """Return a page with what both did to `base`; `doubled` where both changed the same place."""
    if mine in (base, theirs):
        return MergedText(theirs)
    if theirs == base:
        return MergedText(mine)
    cut = [_cut(text) for text in (base, mine, theirs)]
    heads = [head for head, _ in cut if head is not None]
    if len(heads) < len(cut):
        return merge_paragraphs(base, mine, theirs)
    head = _merge_heads(*heads)
    body = merge_paragraphs(*(body for _, body in cut))
    text = "\n".join([FENCE, *([head.text] if head.text else []), FENCE, "", body.text])
    return MergedText(text.rstrip("\n") + "\n", head.doubled or body.doubled)


def _cut(text: str) -> tuple[str | None, str]:
    """Return a page's head and body; None for a page whose head cannot be told."""
    lines = text.split("\n")
    if lines[0].strip() == FENCE:
        for place, line in enumerate(lines[1:], 1):
            if line.strip() == FENCE:
                return "\n".join(lines[1:place]), "\n".join(lines[place + 1 :])
    return None, text


def _entries(head: str) -> Entries:
    """Return what each key of a head says, its lines whole; comments go with what follows them."""
    found: Entries = {}
    above: list[str] = []
    key = ""
    for line in head.split("\n"):
        if line.lstrip().startswith("#"):
            above.append(line)
            continue
        if _ENTRY.match(line):
            key = line.partition("=")[0].strip()
            while key in found:
                key += "+"
            found[key] = "\n".join([*above, line])
        else:
            before = [found[key]] if key in found else []
            found[key] = "\n".join([*before, *above, line])
        above = []
    if above:
        found["#"] = "\n".join(above)
    return found


def _merge_heads(base: str, mine: str, theirs: str) -> MergedText:
    first, own, other = map(_entries, (base, mine, theirs))
    merged: list[str] = []
    doubled = False
    for key in dict.fromkeys([*other, *own]):
        before, left, right = first.get(key), own.get(key), other.get(key)
        if left in (before, right):
            kept = right
        elif right == before:
            kept = left
        elif left is None or right is None:
            kept = left or right  # one took it away, the other changed it
        else:
            doubled = True
            kept = "\n".join([*(COMMENT + line for line in left.split("\n")), right])
        if kept is not None:
            merged.append(kept)
    return MergedText("\n".join(merged), doubled)
