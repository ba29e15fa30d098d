"""What a PDF of ours says, read back without a PDF library: its words as a search would find them.

Reads what Typst writes (plain objects, deflated streams, two-byte glyph codes with a ToUnicode map)
and nothing else. It is no PDF reader; it is enough to prove that text is text.
"""

import re
import zlib
from collections.abc import Iterator
from typing import Final

_OBJECT: Final = re.compile(rb"(\d+) 0 obj\n(.*?)\nendobj", re.DOTALL)
_FONT: Final = re.compile(rb"/(f\d+) [\d.]+ Tf")
_LENGTH: Final = re.compile(rb"/Length (\d+)")


class Printed:
    """A PDF taken apart."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.objects = {int(n): body for n, body in _OBJECT.findall(content)}

    @property
    def pages(self) -> int:
        return sum(b"/Type/Page/" in body for body in self.objects.values())

    @property
    def text(self) -> str:
        """Every word of every page, without spaces: they are not always written as characters."""
        return "".join(self._page(body) for body in self.objects.values() if b"/Type/Page/" in body)

    @property
    def data(self) -> str:
        """What the file says about itself (XMP)."""
        start = self.content.index(b"<?xpacket begin")
        return self.content[start : self.content.index(b"<?xpacket end")].decode()

    def fonts(self) -> set[str]:
        names = re.findall(rb"/BaseFont/[A-Z]{6}\+(\w+)-", self.content)
        return {name.decode() for name in names}

    def _stream(self, number: int) -> bytes:
        body = self.objects[number]
        head, _, rest = body.partition(b"stream\n")
        length = _LENGTH.search(head)
        assert length, number
        raw = rest[: int(length.group(1))]
        return zlib.decompress(raw) if b"/FlateDecode" in head else raw

    def _reference(self, body: bytes, name: str) -> int:
        match = re.search(rf"/{name} ?(\d+) 0 R".encode(), body)
        assert match, (name, body[:200])
        return int(match.group(1))

    def _page(self, page: bytes) -> str:
        resources = self.objects[self._reference(page, "Resources")]
        maps = {
            name: self._glyphs(int(number))
            for name, number in re.findall(rb"/(f\d+) (\d+) 0 R", resources)
        }
        drawn = self._stream(self._reference(page, "Contents"))
        said: list[str] = []
        glyphs: dict[int, str] = {}
        for font, shown in _drawn(re.sub(rb"<<.*?>>BDC", b"", drawn)):
            if font:
                glyphs = maps[font]
            else:
                codes = shown
                said += [
                    glyphs.get(int.from_bytes(codes[i : i + 2], "big"), "")
                    for i in range(0, len(codes), 2)
                ]
        return "".join(said)

    def _glyphs(self, font: int) -> dict[int, str]:
        table = self._stream(self._reference(self.objects[font], "ToUnicode")).decode("latin-1")
        table = table.partition("endcodespacerange")[2]
        found = {}
        for code, text in re.findall(r"^<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>$", table, re.MULTILINE):
            found[int(code, 16)] = bytes.fromhex(text).decode("utf-16-be")
        for first, last, text in re.findall(
            r"^<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>$", table, re.MULTILINE
        ):
            start = bytes.fromhex(text).decode("utf-16-be")
            for step in range(int(last, 16) - int(first, 16) + 1):
                found[int(first, 16) + step] = start[:-1] + chr(ord(start[-1]) + step)
        return found


_ESCAPES: Final = {ord("n"): 10, ord("r"): 13, ord("t"): 9, ord("b"): 8, ord("f"): 12}


def _drawn(commands: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Iterate the fonts that are chosen and the strings that are shown, in their order."""
    at = 0
    while at < len(commands):
        if commands[at : at + 1] == b"(":
            shown, at = _string(commands, at + 1)
            yield b"", shown
        elif commands[at : at + 1] == b"<":
            end = commands.index(b">", at)
            yield b"", bytes.fromhex(commands[at + 1 : end].decode())
            at = end + 1
        elif font := _FONT.match(commands, at):
            yield font.group(1), b""
            at = font.end()
        else:
            at += 1


def _string(commands: bytes, at: int) -> tuple[bytes, int]:
    """Return a string whose first parenthesis was passed, and where it ends; others may nest."""
    said, depth = bytearray(), 1
    while True:
        char = commands[at]
        if char == ord("\\"):
            octal = re.match(rb"[0-7]{1,3}", commands[at + 1 : at + 4])
            if octal:
                said.append(int(octal.group(), 8))
                at += 1 + octal.end()
            else:
                said.append(_ESCAPES.get(commands[at + 1], commands[at + 1]))
                at += 2
            continue
        depth += (char == ord("(")) - (char == ord(")"))
        at += 1
        if not depth:
            return bytes(said), at
        said.append(char)


def squeezed(text: str) -> str:
    """Return a text without its spaces, to be looked for in `Printed.text`."""
    return re.sub(r"\s", "", text)
