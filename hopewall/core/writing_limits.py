"""What the fields of a story and of a person may hold before they are saved or handed in."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from hopewall.core.clean_text import clean
from hopewall.core.codes import Language, StorySize
from hopewall.core.draft import StoryContent
from hopewall.core.pictographs import pictograph_spans
from hopewall.core.said import Said
from hopewall.core.story import StoryText

LONGEST: Final = {"title": 80, "message": 200, "quote": 300, "body": 20_000}
"""Characters of each text; a body as long as the longest Markdown that is ever read."""

_NAMES: Final = {
    "title": Said("The title", "标题"),
    "message": Said("The line under the face", "照片下的一句话"),
    "quote": Said("The quotation", "引语"),
    "body": Said("The story", "正文"),
}
_OF: Final = {
    Language.EN: Said(" in English", "（英文）"),
    Language.ZH_HANS: Said(" in Chinese", "（中文）"),
}


@dataclass(frozen=True, slots=True)
class FieldFault:
    """What is wrong with one field, to be said beside it; `language` where it is a text's."""

    field: str
    sentence: Said
    language: Language | None = None


def too_long(content: StoryContent) -> tuple[FieldFault, ...]:
    """Return the texts that cannot be saved: everything else can, finished or not."""
    return tuple(
        FieldFault(
            name,
            _about(
                name,
                text.language,
                Said(
                    f" has {len(getattr(text, name))} characters; at most {most} can be kept.",
                    f"有 {len(getattr(text, name))} 个字符，最多 {most} 个。",
                ),
            ),
            text.language,
        )
        for text in content.texts.values()
        for name, most in LONGEST.items()
        if len(getattr(text, name)) > most
    )


def not_ready(content: StoryContent) -> tuple[FieldFault, ...]:
    """Return what must be mended before a story can be handed in for review."""
    return (*too_long(content), *_missing(content))


def _missing(content: StoryContent) -> Iterator[FieldFault]:
    own = content.texts.get(content.original_language)
    if own is None:
        yield FieldFault(
            "texts",
            Said(
                "There is no text in the language the story was told in.",
                "缺少讲述时所用语言的文字。",
            ),
            content.original_language,
        )
    for text in content.texts.values():
        if not text.message.strip():
            yield _fault("message", text, " is still empty.", "还没有写。")
        if content.size is StorySize.FULL and not text.body.strip():
            yield _fault("body", text, " is still empty.", "还没有写。")
        for name in LONGEST:
            if pictograph_spans(getattr(text, name)):
                yield _fault(
                    name,
                    text,
                    " holds an emoji, which the wall cannot draw: say it in words.",
                    "里有表情符号，墙上无法显示：请改用文字。",
                )
            elif clean(getattr(text, name))[1]:
                yield _fault(
                    name,
                    text,
                    " holds invisible signs that could change how it reads: clean it up.",
                    "里有看不见的控制字符，可能改变阅读顺序：请先清理。",
                )
    if content.on_face_refused is None:
        yield FieldFault(
            "on_face_refused",
            Said(
                "Say what is shown when the face may not be: a drawing, or nothing.",
                "请选择不能展示面部时的做法：用图画代替，或整篇不展示。",
            ),
        )


def _fault(name: str, text: StoryText, en: str, zh: str) -> FieldFault:
    return FieldFault(name, _about(name, text.language, Said(en, zh)), text.language)


def _about(name: str, language: Language, what: Said) -> Said:
    field, of = _NAMES[name], _OF[language]
    return Said(f"{field.en}{of.en}{what.en}", f"{field.zh_hans}{of.zh_hans}{what.zh_hans}")
