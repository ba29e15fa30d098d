"""One line of text to runs: our own few marks, read in one pass; everything else stays text.

Python-Markdown's inline patterns are not used: they are superlinear (8,000 `[` take 13 seconds) and
know links, pictures and HTML, which have no way to a screen here.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from hopewall.core.blocks import FactRun, LinkRun, Run, Runs, SiteRun, SourceRun, TermRun, TextRun
from hopewall.core.site_values import SiteValue
from hopewall.education.line_marks import Placed

Report = Callable[[int, str, str, str], None]
"""Line, rule, the words, and why."""

_TOKEN: Final = re.compile(
    r"\\(?P<escape>[\\*\[\]{}()#_`>!|:+.^-])"
    r"|(?P<stars>\*{1,3})"
    r"|\{\{ ?(?P<space>site|fact)\.(?P<key>[a-z0-9_-]{1,60}) ?\}\}"
    r"|\[\^(?P<source>[a-z0-9-]{1,60})\]"
    r"|(?P<picture>!)?\[(?P<label>[^\[\]\n]{1,200})\]\((?P<target>[^()\s]{1,200})\)"
)
_TERM: Final = re.compile(r"term:([a-z0-9-]{1,60})")
_PAGE: Final = re.compile(r"(?:([a-z0-9-]{1,60})\.md)?(?:#([a-z0-9-]{1,60}))?")
_FOREIGN: Final = (
    (
        "raw-html",
        re.compile(r"<(?=[a-zA-Z/!?])|&(?:#\d{1,8}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,30});"),
        "HTML is shown as plain text; use the blocks of the guide.",
    ),
    (
        "outside-address",
        re.compile(
            r"(?:https?|ftp|file|data|javascript|vbscript|image|qrc|mailto|tel)\s{0,3}:(?=\S)|www\.",
            re.IGNORECASE,
        ),
        "an address leads nowhere here; name the source with a mark instead.",
    ),
    (
        "unknown-mark",
        re.compile(r"\{\{|\}\}|\]\(|\[\^|!\[|`|~~|\[\["),
        "this mark is not one of ours and is shown as plain text; see the guide, 'Inside a line'.",
    ),
)
_CHINESE: Final = "\u2018-\u201f\u2026\u3000-\u303f\u4e00-\u9fff\uff00-\uffef"
_CHINESE_LINE_END: Final = re.compile(f"(?<=[{_CHINESE}])\n(?=[{_CHINESE}])")
_MAIL: Final = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}\.\w{2,}")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A run, or stars that may open or close emphasis."""

    run: Run | None
    stars: int
    text: str
    offset: int


def runs(line: Placed, report: Report) -> Runs:
    """Return the runs of a text; what is not ours is reported and stays as plain text."""
    pieces = _pieces(line, report)
    return _joined(_styled(pieces, line, report))


def plain_runs(text: str, line: int, report: Report) -> Runs:
    """Return the runs of a text that stands on one line of a file."""
    return runs(Placed(text, (0,), (line,)), report)


def _pieces(line: Placed, report: Report) -> list[_Piece]:
    pieces: list[_Piece] = []
    position = 0
    text = line.text
    for token in _TOKEN.finditer(text):
        start = token.start()
        if start > position:
            pieces.append(_words(text[position:start], position, line, report))
        position = token.end()
        if token["escape"]:
            pieces.append(_Piece(TextRun(token["escape"]), 0, "", start))
        elif token["stars"]:
            pieces.append(_Piece(None, len(token["stars"]), token["stars"], start))
        else:
            pieces.append(_Piece(_marked(token, line.line_at(start), report), 0, "", start))
    if position < len(text):
        pieces.append(_words(text[position:], position, line, report))
    return pieces


def _words(text: str, offset: int, line: Placed, report: Report) -> _Piece:
    for rule, pattern, why in _FOREIGN:
        for found in pattern.finditer(text):
            report(line.line_at(offset + found.start()), rule, _around(text, found.start()), why)
    for found in _MAIL.finditer(text):
        report(
            line.line_at(offset + found.start()),
            "outside-address",
            found[0],
            "an address leads nowhere here; leave it out.",
        )
    return _Piece(TextRun(_CHINESE_LINE_END.sub("", text).replace("\n", " ")), 0, "", offset)


def _around(text: str, start: int) -> str:
    return text[start : start + 40].split("\n", maxsplit=1)[0]


def _marked(token: re.Match[str], line: int, report: Report) -> Run:
    if token["source"]:
        return SourceRun(token["source"])
    if token["space"] == "fact":
        return FactRun(token["key"])
    if token["space"] == "site":
        if token["key"] in set(SiteValue):
            return SiteRun(SiteValue(token["key"]))
        known = ", ".join(SiteValue)
        report(
            line, "unknown-site-value", token[0], f"there is no such site value; known: {known}."
        )
        return TextRun(token[0])
    return _linked(token, line, report)


def _linked(token: re.Match[str], line: int, report: Report) -> Run:
    label, target = token["label"].strip(), token["target"]
    term = _TERM.fullmatch(target)
    page = _PAGE.fullmatch(target)
    if token["picture"]:
        why = "pictures stand in the index of figures; use a figure block."
        report(line, "outside-picture", token[0][:80], why)
    elif not label or any(sign in label for sign in "*`<>{}"):
        report(line, "unknown-mark", token[0][:80], "the words of a link are words only.")
    elif term:
        return TermRun(label, term[1])
    elif page and target:
        return LinkRun(label, page[1] or "", page[2] or "")
    else:
        why = "links lead to our own pages only, written like (first-month.md)."
        report(line, "outside-link", token[0][:80], why)
    return TextRun(token[0])


def _styled(pieces: list[_Piece], line: Placed, report: Report) -> list[Run]:
    partner = _partners(pieces)
    strong = emphasis = False
    found: list[Run] = []
    for index, piece in enumerate(pieces):
        if piece.run is None:
            if index not in partner:
                at = line.line_at(piece.offset)
                report(
                    at,
                    "unknown-mark",
                    piece.text,
                    "these stars have no partner; write \\* for one.",
                )
                found.append(TextRun(piece.text, strong, emphasis))
                continue
            strong ^= piece.stars >= 2  # noqa: PLR2004 - two stars are strong
            emphasis ^= piece.stars % 2 == 1
        elif isinstance(piece.run, TextRun):
            found.append(TextRun(piece.run.text, strong, emphasis))
        else:
            found.append(piece.run)
    return found


def _partners(pieces: list[_Piece]) -> set[int]:
    """Return the indexes of the stars that open or close something; pairs do not cross."""
    open_at: list[int] = []
    partners: set[int] = set()
    for index, piece in enumerate(pieces):
        if piece.run is not None:
            continue
        match = next((i for i in open_at if pieces[i].stars == piece.stars), None)
        if match is None:
            open_at.append(index)
            continue
        partners |= {match, index}
        del open_at[open_at.index(match) :]
    return partners


def _joined(found: list[Run]) -> Runs:
    """Return the runs with neighbouring texts of one style made one, and no space at the ends."""
    joined: list[Run] = []
    for run in found:
        last = joined[-1] if joined else None
        if (
            isinstance(run, TextRun)
            and isinstance(last, TextRun)
            and (last.strong, last.emphasis) == (run.strong, run.emphasis)
        ):
            joined[-1] = TextRun(last.text + run.text, run.strong, run.emphasis)
        else:
            joined.append(run)
    if joined and isinstance(joined[0], TextRun):
        joined[0] = _replaced(joined[0], joined[0].text.lstrip())
    if joined and isinstance(joined[-1], TextRun):
        joined[-1] = _replaced(joined[-1], joined[-1].text.rstrip())
    return tuple(run for run in joined if not isinstance(run, TextRun) or run.text)


def _replaced(run: TextRun, text: str) -> TextRun:
    return TextRun(text, run.strong, run.emphasis)
