"""Text and files as people really bring them: out of Word, far too much, invisible, broken."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication

from hopewall.core.clean_text import clean
from tests.interop.word.making import docx, paragraph, run
from tests.ui.studio.hand import Hand, middle
from tests.ui.studio.test_people import everybody, open_person, shown

CTRL = Qt.KeyboardModifier.ControlModifier
BODY, TITLE = "Story, in English", "Title, in English"
WORD = "<html><body><p class=MsoNormal><b>Soup</b> &amp; bread</p><o:p></o:p></body></html>"


def writing(hand: Hand) -> None:
    open_person(hand, shown(everybody(hand)))
    hand.tap("Write in the story")
    hand.wait(lambda: hand.stage.rooms.writing.property("isOpen"), "the story")
    hand.settle()


def copy(plain: str | bytes | None, html: str | None = None) -> None:
    mime = QMimeData()
    if isinstance(plain, bytes):
        mime.setData("text/plain", QByteArray(plain))
    elif plain is not None:
        mime.setText(plain)
    if html is not None:
        mime.setHtml(html)
    QGuiApplication.clipboard().setMimeData(mime)


def paste(hand: Hand, name: str) -> str:
    """Paste over all that stands in a field; return what stands there then."""
    item = hand.control(name)
    item.forceActiveFocus()
    hand.key(Qt.Key.Key_A, CTRL)
    hand.key(Qt.Key.Key_Delete)
    hand.key(Qt.Key.Key_V, CTRL)
    hand.settle()
    return str(item.property("text"))


PASTED = {
    "word": (("Soup & bread", WORD), "Soup & bread", ""),
    "word without plain text": ((None, WORD), "Soup & bread", ""),
    "emoji": (("I made soup \U0001f372.", None), "I made soup .", "Emoji were taken out"),
    "right to left": (("abc\u202edef\u2066x", None), "abcdefx", "Invisible signs"),
    "zero width": (("so\u200bup\ufeff", None), "soup", "Invisible signs"),
    "control": (("so\x07up\x1b[0m", None), "soup[0m", "Invisible signs"),
    "nul": (("so\x00up", None), "soup", "Invisible signs"),
    "not quite UTF-8": ((b"so\xed\xa0\x80up", None), "soup", "Invisible signs"),
    "tabs and lines": (("a\tb\r\nc\rd", None), "a b\nc\nd", ""),
    "one long line": (("soup " * 900, None), ("soup " * 900).strip(), ""),
    "two megabytes": (("x" * 2_000_000, None), "", "This is too long: 2000000 characters"),
}


def test_what_is_pasted_into_a_story_comes_in_clean_or_says_why_not(hand: Hand) -> None:
    writing(hand)
    wrong = []
    for case, ((plain, html), wanted, said) in PASTED.items():
        copy(plain, html)
        found = paste(hand, BODY)
        if found != wanted:
            wrong.append(f"{case}: {found[:40]!r}")
        if not hand.sees(said):
            wrong.append(f"{case}: {hand.stage.rooms.writing.property('notice')!r}")
        if clean(found)[1]:
            wrong.append(f"{case}: not clean")
    assert not wrong, "\n".join(wrong)


def test_what_is_pasted_into_one_line_is_never_cut_in_silence(hand: Hand) -> None:
    everybody(hand)
    copy("x" * 2_000_000)
    assert paste(hand, "Search people") == ""
    assert hand.sees("Too long: at most 80 characters fit here")
    for text in ("a\x00b", b"so\xed\xa0\x80up", "a\u202eb", "a\r\nb\tc", "\U0001f372"):
        copy(text)
        paste(hand, "Search people")
    copy("Lin")
    assert paste(hand, "Search people") == "Lin"
    assert not hand.sees("Too long")
    hand.stage.rooms.personForm.begin()
    hand.settle()
    name = hand.within(hand.question("first.en"), "")
    for text in ("x" * 100, "a\u202eb", "a\x00b", b"so\xed\xa0\x80up"):
        copy(text)
        name.forceActiveFocus()
        hand.key(Qt.Key.Key_A, CTRL)
        hand.key(Qt.Key.Key_V, CTRL)
        hand.settle()
        fault = hand.question("first.en").property("fault")
        assert "plain characters" in fault, repr(text)


def drop(hand: Hand, name: str, *files: Path) -> None:
    item = hand.control(name)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    place, window = middle(item), hand.stage.window
    copied, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    QGuiApplication.sendEvent(window, QDragEnterEvent(place, copied, mime, left, none))
    QGuiApplication.sendEvent(window, QDragMoveEvent(place, copied, mime, left, none))
    QGuiApplication.sendEvent(window, QDropEvent(QPointF(place), copied, mime, left, none))


def test_a_word_file_dropped_on_a_story_comes_in_and_anything_else_says_why_not(
    hand: Hand, tmp_path: Path
) -> None:
    good, broken, old, huge = (
        tmp_path / name for name in ("good.docx", "broken.docx", "old.doc", "huge.docx")
    )
    good.write_bytes(docx(paragraph(run("I made soup.")) + paragraph(run("It was good."))))
    broken.write_bytes(good.read_bytes()[:-200])
    old.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 4096)
    with huge.open("wb") as file:
        file.truncate(60_000_000)
    writing(hand)
    copy("")
    paste(hand, BODY)
    for files, sentence in (
        ((broken,), "The document is damaged"),
        ((old,), "This is an old .doc"),
        ((huge,), "The file is larger than 20 MB"),
        ((tmp_path,), "This is a folder"),
        ((good, broken), "One document at a time"),
        ((tmp_path / "gone.docx",), "The file cannot be read"),
    ):
        drop(hand, BODY, *files)
        hand.wait_to_see(sentence)
        assert hand.control(BODY).property("text") == ""
    drop(hand, BODY, good)
    words = "I made soup.\n\nIt was good."
    hand.wait(lambda: hand.control(BODY).property("text") == words, "the words")
