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
    read_story,
)

from .making import SPACE, TYPES, document, docx, paragraph, run

STORY = docx(
    paragraph(run("“Tea” again — at home."))
    + paragraph(run("We ", ""), run("sang", "<w:b/>"), run(" (a lot). 1. Not a list."))
    + paragraph(run("又能在阳台喝茶。"))
)


def refused(data: bytes) -> WordFault:
    outcome, same = read_story(data), read_markdown(data)
    assert isinstance(outcome, WordRefused), outcome
    assert outcome == same
    return outcome.fault


def test_a_story_comes_with_its_bold_words() -> None:
    assert read_story(STORY) == WordText(
        "“Tea” again — at home.\n\nWe **sang** (a lot). 1. Not a list.\n\n又能在阳台喝茶。"
    )


@pytest.mark.parametrize(
    ("made", "text"),
    [
        (paragraph(run("At home"), style="Heading1"), "**At home**"),
        (paragraph(run("a "), run("slow ", "<w:i/>"), run("walk")), "a **slow** walk"),
        (paragraph(run("so ", "<w:b/>"), run("good", "<w:b/><w:i/>")), "**so good**"),
        (paragraph(run("a", "<w:i/>"), run("b", "<w:b/>")), "**ab**"),
        (paragraph(run("2 * 3", "<w:b/>"), run(" * 4 [x](y) a_b # c")), "2 * 3 * 4 [x](y) a_b # c"),
        (paragraph(run("1. tea")) + paragraph(run("# tag")), "1. tea\n\n# tag"),
    ],
)
def test_of_what_word_can_do_a_story_keeps_what_the_wall_can_show(made: str, text: str) -> None:
    assert read_story(docx(made)) == WordText(text)


NUMBERING = (
    f'<w:numbering xmlns:w="{SPACE}">'
    + "".join(
        f'<w:abstractNum w:abstractNumId="{number}"><w:lvl w:ilvl="0"><w:numFmt w:val="{form}"/>'
        "</w:lvl></w:abstractNum>"
        for number, form in ((1, "bullet"), (2, "decimal"))
    )
    + "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'
        for number in (1, 2)
    )
    + "</w:numbering>"
)


def item(words: str, number: int) -> str:
    listed = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'
    return f"<w:p><w:pPr>{listed}</w:pPr>{run(words)}</w:p>"


def test_lists_and_steps_stay_lists_and_steps() -> None:
    body = paragraph(run("Took:")) + item("tea", 1) + item("a book", 1) + paragraph(run("Then:"))
    body += item("rest", 2) + item("walk", 2)
    told = read_story(docx(body, **{"word__numbering.xml": NUMBERING}))
    assert told == WordText("Took:\n\n- tea\n- a book\n\nThen:\n\n1. rest\n2. walk")


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
    outcome = read_story(bytes(data))
    assert isinstance(outcome, WordRefused | WordText)


def test_spoilt_files_never_get_through_as_an_error() -> None:
    chance = random.Random(3)
    for _ in range(120):
        data = bytearray(STORY)
        for _ in range(chance.randint(1, 12)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        for read in (read_story, read_markdown):
            assert isinstance(read(bytes(data)), WordText | WordRefused)
