"""A .docx as text. The file may be anybody's: it is looked at before anything reads it.

Never opened: pictures, what lies outside the file, macros. A .docx is a ZIP of XML, so it may be a
bomb of either; both are measured by what the ZIP itself says and by what then really comes out.
"""

import io
import re
import zipfile
import zlib
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

MOST_BYTES: Final = 20_000_000
"""Of the file; pictures in it count, and a story's text never comes near."""
_MOST_ENTRIES: Final = 3_000
_MOST_XML: Final = 12_000_000
"""Bytes of one part of XML, unpacked."""
_MOST_UNPACKED: Final = 200_000_000
_MOST_DEPTH: Final = 200
"""Elements within elements; Word writes some thirty."""
_DOCUMENT: Final = "word/document.xml"
_OLD_WORD: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP: Final = b"PK\x03\x04"
_MACROS: Final = ("vbaproject.bin", "vbadata.xml")
_PACKED: Final = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_UNREADABLE: Final = (
    zipfile.BadZipFile,
    zlib.error,
    OSError,
    ValueError,
    RuntimeError,
    NotImplementedError,
    EOFError,
)
_ENTITIES: Final = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_TAG: Final = re.compile(rb"<(/?)[A-Za-z_][^<>]*?(/?)>")
_LINK: Final = re.compile(r"(?<!\\)\[((?:\\.|[^\[\]\\])*)\]\([^()\s]*\)")
_ANCHOR: Final = re.compile(r"<a id=\"[^\"<>]*\"></a>")
_ESCAPED: Final = re.compile(r"\\([.\-!(){}+#>|])")
_LIST_LIKE: Final = re.compile(r"^(\d+)\.(?= )|^([-+#>])(?= )", re.MULTILINE)
_HEADING: Final = re.compile(r"#{1,6} +(?=\S)")
_STRONG: Final = re.compile(r"(?<!\\)__(\s*)(\S(?:.*?\S)?)(\s*)(?<!\\)__")
_SLANTED: Final = re.compile(r"(?<![\\*])\*(\s*)([^*\s](?:[^*]*[^*\s])?)(\s*)(?<!\\)\*(?!\*)")
_ESCAPE: Final = re.compile(r"\\([\\`*_{}\[\]()#+.!>|-])")
_ESCAPE_OR_MARK: Final = re.compile(r"\\([\\`*_{}\[\]()#+.!>|-])|__|\*")
_GAPS: Final = re.compile(r"\n{3,}")


class WordFault(StrEnum):
    """Why a file is not taken."""

    TOO_LARGE = "too-large"
    OLD_FORMAT = "old-format"
    """A .doc, or a .docx with a password on it."""
    NO_DOCX = "no-docx"
    MACROS = "macros"
    BOMB = "bomb"
    DAMAGED = "damaged"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class WordText:
    """What stands in the document, and whether pictures were left out."""

    text: str
    pictures: int = 0


@dataclass(frozen=True, slots=True)
class WordRefused:
    """Nothing is taken of the file."""

    fault: WordFault


def read_story(data: bytes) -> WordText | WordRefused:
    """Return a document as the Markdown of a story: paragraphs, lists, steps and bold words.

    A heading becomes a paragraph in bold; of the rest only the words come.
    """
    read = read_markdown(data)
    if isinstance(read, WordRefused):
        return read
    return WordText("\n".join(map(_story_line, read.text.split("\n"))).strip(), read.pictures)


def read_markdown(data: bytes) -> WordText | WordRefused:
    """Return a document as Markdown, without links, pictures and HTML: for an explainer."""
    fault = _fault_in(data)
    if fault is not None:
        return WordRefused(fault)
    # Word's reader is loaded for a file only.
    import mammoth  # noqa: PLC0415

    try:
        result = mammoth.convert_to_markdown(
            io.BytesIO(data),
            convert_image=lambda _image: [],
            include_embedded_style_map=False,
            external_file_access=False,
        )
    except Exception:  # noqa: BLE001 - whatever a stranger's file makes a parser raise
        return WordRefused(WordFault.DAMAGED)
    return _told(_plain_markdown(result.value), data)


def _story_line(line: str) -> str:
    heading = _HEADING.match(line)
    if heading is not None:
        return _bold(line[heading.end() :])
    for pattern in (_SLANTED, _STRONG):
        line = pattern.sub(lambda found: f"{found[1]}{_bold(found[2])}{found[3]}", line)
    return _ESCAPE.sub(r"\1", line.replace("****", ""))


def _bold(words: str) -> str:
    """Return words in bold, once; a star among them would end it too early, so they stay plain."""
    bare = _ESCAPE_OR_MARK.sub(lambda found: found[1] or "", words).strip()
    return bare if "*" in bare else f"**{bare}**"


def _told(text: str, data: bytes) -> WordText | WordRefused:
    text = text.strip()
    if not text:
        return WordRefused(WordFault.EMPTY)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        pictures = sum(name.startswith("word/media/") for name in archive.namelist())
    return WordText(text, pictures)


def _plain_markdown(text: str) -> str:
    """Take out what our pages do not have, and escapes that only a machine would write."""
    text = _ANCHOR.sub("", text)
    text = _LINK.sub(r"\1", text)
    text = "\n".join(_unescaped(line) for line in text.split("\n"))
    return _GAPS.sub("\n\n", text)


def _unescaped(line: str) -> str:
    """Undo escapes, but for a first sign that would make a list or a heading of the line."""
    plain = _ESCAPED.sub(r"\1", line)
    begins = _ESCAPED.search(line[:6])
    if begins is not None and _LIST_LIKE.match(plain) and not _LIST_LIKE.match(line):
        return line[: begins.end()] + _ESCAPED.sub(r"\1", line[begins.end() :])
    return plain


def _fault_in(data: bytes) -> WordFault | None:
    """Look at a file without unpacking more than it may hold."""
    if len(data) > MOST_BYTES:
        return WordFault.TOO_LARGE
    if data.startswith(_OLD_WORD):
        return WordFault.OLD_FORMAT
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _fault_of(archive)
    except _UNREADABLE:
        # Cut off or spoilt on its way here; anything else was never one.
        return WordFault.DAMAGED if data.startswith(_ZIP) else WordFault.NO_DOCX


def _fault_of(archive: zipfile.ZipFile) -> WordFault | None:
    entries = archive.infolist()
    names = [entry.filename.lower() for entry in entries]
    if _DOCUMENT not in names or any(one.compress_type not in _PACKED for one in entries):
        return WordFault.NO_DOCX
    if any(name.endswith(_MACROS) for name in names):
        return WordFault.MACROS
    if len(entries) > _MOST_ENTRIES or len(set(names)) != len(names):
        return WordFault.BOMB
    if sum(entry.file_size for entry in entries) > _MOST_UNPACKED:
        return WordFault.BOMB
    for entry in entries:
        if not entry.filename.lower().endswith((".xml", ".rels")):
            continue
        fault = _fault_of_part(archive, entry)
        if fault is not None:
            return fault
    return None


def _fault_of_part(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> WordFault | None:
    """Unpack one part of XML, no further than it may go, and look at its shape."""
    if entry.file_size > _MOST_XML:
        return WordFault.BOMB
    with archive.open(entry) as part:
        data = part.read(_MOST_XML + 1)
    if len(data) > _MOST_XML:
        return WordFault.BOMB
    if b"\0" in data[:64]:
        return WordFault.DAMAGED  # no UTF-8: Word writes nothing else
    if _ENTITIES.search(data):
        return WordFault.BOMB
    depth = 0
    for tag in _TAG.finditer(data):
        if tag[1]:
            depth -= 1
        elif not tag[2]:
            depth += 1
            if depth > _MOST_DEPTH:
                return WordFault.BOMB
    if b"macroEnabled" in data and entry.filename.lower() == "[content_types].xml":
        return WordFault.MACROS
    return None
