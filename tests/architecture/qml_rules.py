"""What every QML file keeps to. Each rule yields (line, what is wrong, how to mend it)."""

import re
from collections.abc import Callable, Iterator
from pathlib import PurePosixPath

from tests.architecture.qml_source import blocks, without_comments

Fault = tuple[int, str, str]

# TextInput and TextField have no textFormat: they draw plain text and nothing else.
TEXTS = frozenset({"Text", "Label", "TextEdit", "TextArea"})
PLAIN = re.compile(r"\btextFormat\s*:\s*Text(?:Edit)?\.PlainText\b")

COLOUR_NAMES = frozenset(
    "aqua azure beige black blue brown coral crimson cyan gold gray green grey indigo ivory khaki "
    "lavender lightgray lightgrey lime magenta maroon navy olive orange orchid pink plum purple "
    "red salmon silver steelblue tan teal tomato turquoise violet wheat white whitesmoke yellow "
    "darkgray darkgrey darkblue darkgreen darkred lightblue lightgreen lightyellow".split()
)

# Who may not import whom, by the folder below hopewall/ui/qml/wall.
CLOSED: dict[str, frozenset[str]] = {
    "theme": frozenset({"components", "kiosk", "learn", "session", "studio"}),
    "components": frozenset({"kiosk", "learn", "session", "studio"}),
    "kiosk": frozenset({"studio"}),
    "learn": frozenset({"studio"}),
    "session": frozenset({"studio"}),
}

FORBIDDEN = {
    "QtWebEngine": "no browser in the product; draw typed blocks with wall.components.",
    "QtWebView": "no browser in the product; draw typed blocks with wall.components.",
    "QtWidgets": "everything is Qt Quick; use wall.components.",
    "Qt.openUrlExternally": "a kiosk opens nothing outside itself; show the address as text.",
    "http:": "the screen has no network; ship the file in assets or in the release.",
    "https:": "the screen has no network; ship the file in assets or in the release.",
    "XMLHttpRequest": "the screen has no network; ask a view model.",
}

VISIBLE = re.compile(
    r"\b(text|title|label|placeholderText|description|Accessible\.name|Accessible\.description)"
    r"\s*:\s*(?P<value>[^\n]+)"
)
STRING = r'"(?:\\.|[^"\\\n])*"'
TRANSLATED = re.compile(rf"\bqsTr(?:anslate)?\s*\(\s*{STRING}(?:\s*,\s*{STRING})*")


def violations(files: dict[PurePosixPath, str]) -> list[str]:
    """Every broken rule in these sources, keyed by their path below hopewall/ui/qml."""
    return [
        f"{path}:{line}: {rule} Fix: {fix}"
        for path, source in sorted(files.items())
        for check in RULES
        for line, rule, fix in check(_area(path), without_comments(source))
    ]


def _area(path: PurePosixPath) -> str:
    return next((part for part in path.parts[:-1] if part in {*CLOSED, "studio"}), "")


def _plain_text(_area: str, source: str) -> Iterator[Fault]:
    for block in blocks(source, TEXTS):
        if not PLAIN.search(block.own):
            yield (
                block.line,
                f"{block.type} without a plain format loads files named in a person's name.",
                "write textFormat: Text.PlainText in this very block.",
            )
    for line, text in _lines(source):
        if "textFormat" in text and not PLAIN.search(text) and ":" in text:
            yield (
                line,
                "a text format other than plain.",
                "use Text.PlainText, or the block component.",
            )


def _colours(area: str, source: str) -> Iterator[Fault]:
    if area == "theme":
        return
    for line, text in _lines(source):
        named = {word.lower() for word in re.findall(r'"(\w+)"', text)} & COLOUR_NAMES
        if (
            re.search(r'"#[0-9a-fA-F]{3,8}"', text)
            or re.search(r"\bQt\.(rgba|hsla|hsva|color|lighter|darker|tint)\s*\(", text)
            or (named and re.search(r"color", text, re.IGNORECASE))
        ):
            yield (
                line,
                "a literal colour outside wall/theme.",
                "name it in wall/theme and use Theme's name.",
            )


def _sizes(area: str, source: str) -> Iterator[Fault]:
    if area == "theme":
        return
    for line, text in _lines(source):
        found = re.search(r"\b(duration|pixelSize|pointSize|radius)\s*:\s*(.+)", text)
        # Alone, or as a branch of ?: ; nought is no size.
        if found and re.search(r"(?:^|[?:]\s*)0*\.?\d*[1-9]\d*\s*(?:$|[;:}])", found[2].strip()):
            yield (
                line,
                f"a literal {found[1]} outside wall/theme.",
                "name it in wall/theme and use Theme's name.",
            )


def _imports(area: str, source: str) -> Iterator[Fault]:
    for line, text in _lines(source):
        found = re.match(r"\s*import\s+(?:wall\.(\w+)|\"(?:[^\"]*/)?(\w+)/?\")", text)
        other = found and (found[1] or found[2])
        if other in CLOSED.get(area, ()):
            yield (
                line,
                f"{area} must not import {other}.",
                "move what both need into wall/components.",
            )


def _forbidden(_area: str, source: str) -> Iterator[Fault]:
    for line, text in _lines(source):
        for word, fix in FORBIDDEN.items():
            if word in text:
                yield line, f"{word} is not used in hopewall.", fix


def _translated(_area: str, source: str) -> Iterator[Fault]:
    for line, text in _lines(source):
        for found in VISIBLE.finditer(text):
            rest = TRANSLATED.sub("", found["value"])
            # Looked-up keys (`row["name"]`) and arguments are not shown; signs need no words.
            shown = re.findall(rf"(?<![\[(,])\s*({STRING})", re.sub(rf"[\[(]\s*{STRING}", "", rest))
            if any(_has_words(literal) for literal in shown):
                yield (
                    line,
                    f"{found[1]} shows a text that cannot be translated.",
                    "wrap it in qsTr(…).",
                )


def _has_words(literal: str) -> bool:
    drawn = re.sub(r"\\u([0-9a-fA-F]{4})", lambda code: chr(int(code[1], 16)), literal)
    return re.search(r"[^\W\d_]", re.sub(r"\\.", "", drawn)) is not None


def _lines(source: str) -> Iterator[tuple[int, str]]:
    return iter(enumerate(source.splitlines(), 1))


RULES: tuple[Callable[[str, str], Iterator[Fault]], ...] = (
    _plain_text,
    _colours,
    _sizes,
    _imports,
    _forbidden,
    _translated,
)
