import io
import random
import zipfile

import pytest

from hopewall.interop.word.docx import (
    MOST_BYTES,
    WordFault,
    WordRefused,
    WordText,
    read_markdown,
    read_paragraphs,
)

from .making import TYPES, document, docx, paragraph, run

STORY = docx(
    paragraph(run("“Tea” again — at home."))
    + paragraph(run("We ", ""), run("sang", "<w:b/>"), run(" (a lot). 1. Not a list."))
    + paragraph(run("又能在阳台喝茶。"))
)


def refused(data: bytes) -> WordFault:
    outcome, same = read_paragraphs(data), read_markdown(data)
    assert isinstance(outcome, WordRefused), outcome
    assert outcome == same
    return outcome.fault


def test_a_story_comes_as_plain_paragraphs() -> None:
    assert read_paragraphs(STORY) == WordText(
        "“Tea” again — at home.\n\nWe sang (a lot). 1. Not a list.\n\n又能在阳台喝茶。"
    )


def test_an_explainer_comes_as_markdown_without_escapes() -> None:
    assert read_markdown(STORY) == WordText(
        "“Tea” again — at home.\n\nWe __sang__ (a lot). 1. Not a list.\n\n又能在阳台喝茶。"
    )


def test_a_line_that_only_looks_like_a_list_stays_a_line() -> None:
    outcome = read_markdown(docx(paragraph(run("1. first")) + paragraph(run("# no heading"))))
    assert outcome == WordText("1\\. first\n\n\\# no heading")


def test_headings_stay_and_links_and_pictures_go() -> None:
    link = (
        '<w:hyperlink w:anchor="there">' + run("words") + "</w:hyperlink>"
        '<w:bookmarkStart w:id="0" w:name="here"/>'
    )
    outcome = read_markdown(
        docx(paragraph(run("Title"), style="Heading1") + f"<w:p>{link}</w:p>", word__media__a=b"x")
    )
    assert outcome == WordText("# Title\n\nwords", pictures=1)


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"", WordFault.NO_DOCX),
        (b"%PDF-1.7", WordFault.NO_DOCX),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), WordFault.OLD_FORMAT),
        (b"PK\x03\x04" + bytes(100), WordFault.DAMAGED),
        (bytes(MOST_BYTES + 1), WordFault.TOO_LARGE),
        (STORY[: len(STORY) // 2], WordFault.DAMAGED),
        (docx(""), WordFault.EMPTY),
        (docx("<w:p>"), WordFault.DAMAGED),
    ],
)
def test_what_is_no_story_is_refused(data: bytes, fault: WordFault) -> None:
    assert refused(data) is fault


def with_part(name: str, data: bytes | str) -> bytes:
    told = io.BytesIO(STORY)
    with zipfile.ZipFile(told, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return told.getvalue()


def test_macros_are_refused() -> None:
    assert refused(with_part("word/vbaProject.bin", b"x")) is WordFault.MACROS
    enabled = TYPES.replace("document.main+xml", "document.macroEnabled.main+xml")
    told = io.BytesIO()
    with zipfile.ZipFile(told, "w") as archive:
        archive.writestr("[Content_Types].xml", enabled)
        archive.writestr("word/document.xml", document(paragraph(run("x"))))
    assert refused(told.getvalue()) is WordFault.MACROS


def test_bombs_are_refused_before_they_go_off() -> None:
    assert refused(with_part("word/styles.xml", b" " * 13_000_000)) is WordFault.BOMB
    lol = '<!DOCTYPE x [<!ENTITY a "aaaa">]><w:styles/>'
    assert refused(with_part("word/styles.xml", lol)) is WordFault.BOMB
    deep = "<w:p>" * 300 + "</w:p>" * 300
    assert refused(docx(deep)) is WordFault.BOMB
    told = io.BytesIO(STORY)
    with zipfile.ZipFile(told, "a") as archive:
        for number in range(3_001):
            archive.writestr(f"x{number}", "")
    assert refused(told.getvalue()) is WordFault.BOMB


def test_a_lying_size_is_found_out() -> None:
    data = bytearray(with_part("word/styles.xml", b"<a/>" + b" " * 13_000_000))
    # The directory says that the part is small; what comes out of it is not.
    real = (13_000_004).to_bytes(4, "little")
    for at in range(len(data) - 4):
        if data[at : at + 4] == real:
            data[at : at + 4] = (10).to_bytes(4, "little")
    outcome = read_paragraphs(bytes(data))
    assert isinstance(outcome, WordRefused | WordText)


def test_spoilt_files_never_get_through_as_an_error() -> None:
    chance = random.Random(3)
    for _ in range(120):
        data = bytearray(STORY)
        for _ in range(chance.randint(1, 12)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        for read in (read_paragraphs, read_markdown):
            assert isinstance(read(bytes(data)), WordText | WordRefused)
