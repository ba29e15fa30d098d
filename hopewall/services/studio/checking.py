"""Checks of what is being typed, pasted or dropped, ready for one field of one person's story."""

from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final

from hopewall.core.claims import TextKind, lint
from hopewall.core.codes import Language
from hopewall.core.pasted_text import PastedText, PasteRefused, tidy
from hopewall.core.said import Said
from hopewall.core.site import ProfileCode
from hopewall.core.staff import Permission
from hopewall.core.typing_checks import TypingChecks, TypingRules
from hopewall.core.writing_limits import LONGEST
from hopewall.services.studio.desk import Desk, needs

KIND_OF_FIELD: Final = MappingProxyType(
    {
        "title": TextKind.TITLE,
        "message": TextKind.MESSAGE,
        "quote": TextKind.QUOTE,
        "body": TextKind.BODY,
        "alt_text": TextKind.ALT_TEXT,
    }
)
"""Which rules hold for which field of a story."""

_LARGEST: Final = 25_000_000


@dataclass(frozen=True, slots=True)
class DroppedText:
    """The words of a dropped file, clean; `notes` says what was left out or changed."""

    text: str
    notes: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class DropRefused:
    """Nothing is taken of the file; the sentence says why."""

    sentence: Said


Brought = PastedText | PasteRefused | DroppedText | DropRefused
"""What became of a text that was pasted or dropped."""


@needs(Permission.VIEW)
def open_checks(desk: Desk, story_id: str, language: Language, field: str) -> TypingChecks:
    """Return the checks of one field, to be kept while it is typed in; `check` needs no vault."""
    with desk.vault.reading() as reading:
        story = reading.stories.get(story_id)
        subject = reading.people.get(story.subject_id)
    investigational = story.investigational or subject.research_participant is not False
    rules = TypingRules(
        language,
        KIND_OF_FIELD[field],
        desk.site.profiles | subject.profiles,
        subject.names,
        investigational,
    )
    return TypingChecks(rules)


def warm_up() -> None:
    """Compile the rules of the claims check, which takes a second: best beside the first list."""
    for language in Language:
        lint("warm", language, ProfileCode, TextKind.BODY)


def pasted(text: str, field: str, present: str, replaced: int = 0) -> PastedText | PasteRefused:
    """Return what may come in of a pasted text; `replaced` characters of `present` go for it."""
    most = LONGEST.get(field, LONGEST["message"])
    room = max(most - (len(present) - replaced), 0)
    return tidy(text, room, one_line=field != "body")


def dropped_story(*files: Path) -> DroppedText | DropRefused:
    """Return what a .docx dropped on a story says, with bold words and lists; takes a moment."""
    if len(files) != 1:
        return DropRefused(_SEVERAL if files else _NOWHERE)
    # Word's reader is loaded for a file only.
    from hopewall.interop.word.docx import WordRefused, read_story  # noqa: PLC0415

    data = _bytes_of(files[0])
    if isinstance(data, DropRefused):
        return data
    read = read_story(data)
    if isinstance(read, WordRefused):
        return DropRefused(_REFUSED[read.fault.value])
    tidied = tidy(read.text, LONGEST["body"])
    if isinstance(tidied, PasteRefused):
        return DropRefused(tidied.sentence)
    return DroppedText(tidied.text, (*tidied.notes, *_pictures(read.pictures)))


def dropped_page(file: Path) -> DroppedText | DropRefused:
    """Return a .docx dropped on an explainer, as Markdown; takes under a second."""
    from hopewall.interop.word.docx import WordRefused, read_markdown  # noqa: PLC0415 - see above

    data = _bytes_of(file)
    if isinstance(data, DropRefused):
        return data
    read = read_markdown(data)
    if isinstance(read, WordRefused):
        return DropRefused(_REFUSED[read.fault.value])
    return DroppedText(read.text, _pictures(read.pictures))


def _bytes_of(file: Path) -> bytes | DropRefused:
    if file.is_dir():
        return DropRefused(_FOLDER)
    try:
        with file.open("rb") as opened:
            data = opened.read(_LARGEST + 1)
    except OSError as error:
        what = error.strerror or "error"
        return DropRefused(Said(f"The file cannot be read ({what}).", f"文件无法读取（{what}）。"))
    return data if len(data) <= _LARGEST else DropRefused(_REFUSED["too-large"])


def _pictures(number: int) -> tuple[Said, ...]:
    if not number:
        return ()
    return (
        Said(
            "Its pictures were left out: add a photo where photos are added.",
            "其中的图片没有带入：照片请在照片页添加。",
        ),
    )


_SEVERAL: Final = Said("One document at a time, please.", "请每次只拖入一个文档。")
_NOWHERE: Final = Said(
    "This is no file on this machine: save it here first.",
    "这不是本机上的文件：请先保存到本机。",
)
_FOLDER: Final = Said(
    "This is a folder: take the document out of it.", "这是文件夹：请拖入其中的文档。"
)
_REFUSED: Final = MappingProxyType(
    {
        "too-large": Said(
            "The file is larger than 20 MB: save it without pictures.",
            "文件超过 20 MB：请去掉图片后另存。",
        ),
        "old-format": Said(
            "This is an old .doc, or it has a password: save it as .docx without one.",
            "这是旧版 .doc，或设有密码：请另存为不带密码的 .docx。",
        ),
        "no-docx": Said("This is no Word document (.docx).", "这不是 Word 文档（.docx）。"),
        "macros": Said(
            "The document holds macros and is not opened: save it as a plain .docx.",
            "文档里带有宏，未予打开：请另存为普通的 .docx。",
        ),
        "bomb": Said(
            "The document is made in a way that no text needs, so it is not opened.",
            "文档的结构异常，未予打开。",
        ),
        "damaged": Said(
            "The document is damaged: open it in Word and save it again.",
            "文档已损坏：请在 Word 中打开并重新保存。",
        ),
        "empty": Said("There are no words in it.", "里面没有文字。"),
    }
)
