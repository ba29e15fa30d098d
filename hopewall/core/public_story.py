"""What leaves the vault for one story: granted elements only, and no field for anything else.

There is no field for a scan, a record number, a contact or the person's identity in the vault
(CG-29), and the decoder refuses unknown ones. The bytes are canonical JSON: one story has exactly
one form, whose SHA-256 is its name in a release.
"""

import json
import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar

from hopewall.core.codes import (
    AgeBand,
    Illness,
    Language,
    LifeCycle,
    Road,
    RoadStep,
    StorySize,
    Therapy,
    Voice,
)
from hopewall.core.head import ID_PATTERN, Malformed, NewerFormat
from hopewall.core.screen import (
    PLACEHOLDERS,
    PageText,
    PictureKind,
    RoadPoint,
    StoryPage,
    Tile,
)

STORY_FORMAT = 1
MAX_STORY_BYTES = 256 * 1024

MAX_NAME = 80
MAX_TITLE = 200
MAX_MESSAGE = 400
MAX_QUOTE = 1_000
MAX_BODY = 20_000
MAX_PARAGRAPHS = 400
MAX_ALT_TEXT = 1_000
MAX_PLACE = 80
MAX_STEPS = 40
MAX_YEARS = 120
MAX_PIXELS = 4_320

_ID = re.compile(ID_PATTERN)
_HASH = re.compile("[0-9a-f]{64}")
_MONTH = re.compile("(?:[0-9]{4}-(?:0[1-9]|1[0-2]))?")
_UNWANTED = frozenset({"Cc", "Cs", "Co", "Zl", "Zp"})
_BIDI_CONTROLS = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)

_KEYS = frozenset(
    {
        "age_band",
        "city",
        "fiction",
        "format",
        "id",
        "illness",
        "life_cycle",
        "names",
        "original_language",
        "pictures",
        "placeholder",
        "region",
        "road",
        "size",
        "texts",
        "therapy",
        "timeline",
        "until",
        "voice",
        "years",
    }
)
_TEXT_KEYS = {"alt_text", "body", "message", "quote", "title"}

Code = TypeVar("Code", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class PublicPicture:
    """One finished picture: its kind, its object and its size in pixels."""

    kind: PictureKind
    sha256: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class PublicStory:
    """One story as the public may see it. What was not granted is empty or None.

    `pictures` holds every `PictureKind` once, in their order, or nothing at all; then the drawn
    placeholder of that number stands in.
    """

    story_id: str
    size: StorySize
    original_language: Language
    voice: Voice
    until: date
    names: Mapping[Language, str]
    texts: Mapping[Language, PageText]
    pictures: tuple[PublicPicture, ...] = ()
    placeholder: int = 0
    life_cycle: LifeCycle | None = None
    years: int | None = None
    illness: Illness | None = None
    therapy: Therapy | None = None
    age_band: AgeBand | None = None
    road: Road | None = None
    city: str = ""
    region: str = ""
    timeline: tuple[RoadPoint, ...] = ()
    fiction: bool = False

    def picture_hashes(self) -> tuple[str, ...]:
        """Return the pictures' objects in the order a head names them."""
        return tuple(picture.sha256 for picture in self.pictures)


def encode_story(story: PublicStory) -> bytes | Malformed:
    """Return the canonical bytes of `story`, or why it cannot leave the vault like this."""
    document = {
        "age_band": story.age_band,
        "city": story.city,
        "fiction": story.fiction,
        "format": STORY_FORMAT,
        "id": story.story_id,
        "illness": story.illness,
        "life_cycle": story.life_cycle,
        "names": dict(sorted(story.names.items())),
        "original_language": story.original_language,
        "pictures": [
            [picture.kind, picture.sha256, picture.width, picture.height]
            for picture in story.pictures
        ],
        "placeholder": story.placeholder,
        "region": story.region,
        "road": story.road,
        "size": story.size,
        "texts": {language: _text_form(text) for language, text in sorted(story.texts.items())},
        "therapy": story.therapy,
        "timeline": [[point.step, point.month] for point in story.timeline],
        "until": story.until.isoformat(),
        "voice": story.voice,
        "years": story.years,
    }
    try:
        data = _canonical(document)
    except (ValueError, TypeError) as error:
        return _malformed(f"cannot be written ({error})")
    match _story_in(data):
        case PublicStory() as again if again == story:
            return data
        case PublicStory():
            return _malformed("does not read back as it was written")
        case Malformed() | NewerFormat() as fault:
            return Malformed(fault.sentence)


def decode_story(data: bytes) -> PublicStory | Malformed | NewerFormat:
    """Return the story in `data`; anything but its one canonical form is refused."""
    story = _story_in(data)
    if isinstance(story, PublicStory) and encode_story(story) != data:
        return _malformed("is not in canonical form")
    return story


def trusted_story(data: bytes) -> PublicStory | Malformed | NewerFormat:
    """Return the story in bytes whose hash a sound index vouches for; checked once at install."""
    return _story_in(data)


def _story_in(data: bytes) -> PublicStory | Malformed | NewerFormat:
    if len(data) > MAX_STORY_BYTES:
        return _malformed("is too long")
    try:
        document = json.loads(data)
    except (ValueError, RecursionError):
        return _malformed("is not JSON")
    if not isinstance(document, dict):
        return _malformed("is not a JSON object")
    written = document.get("format")
    if type(written) is int and written > STORY_FORMAT:
        return NewerFormat(
            f"A story has format {written} and this hopewall reads {STORY_FORMAT}; "
            "update hopewall on this machine."
        )
    if written != STORY_FORMAT or document.keys() != _KEYS:
        return _malformed("has unknown or missing fields")
    try:
        return _from_document(document)
    except (ValueError, TypeError) as error:
        return _malformed(f"has a wrong value ({error})")


def _from_document(raw: Mapping[str, object]) -> PublicStory:
    story_id = raw["id"]
    if not isinstance(story_id, str) or not _ID.fullmatch(story_id):
        raise ValueError("id")
    fiction = raw["fiction"]
    if type(fiction) is not bool:
        raise TypeError("fiction")
    return PublicStory(
        story_id=story_id,
        size=_code(StorySize, raw["size"]),
        original_language=_code(Language, raw["original_language"]),
        voice=_code(Voice, raw["voice"]),
        until=_day(raw["until"]),
        names=_per_language(raw["names"], lambda value: _text(value, MAX_NAME, "a name")),
        texts=_per_language(raw["texts"], _page_text),
        pictures=_pictures(raw["pictures"]),
        placeholder=_number(raw["placeholder"], 0, PLACEHOLDERS - 1, "placeholder"),
        life_cycle=_code_or_none(LifeCycle, raw["life_cycle"]),
        years=None if raw["years"] is None else _number(raw["years"], 0, MAX_YEARS, "years"),
        illness=_code_or_none(Illness, raw["illness"]),
        therapy=_code_or_none(Therapy, raw["therapy"]),
        age_band=_code_or_none(AgeBand, raw["age_band"]),
        road=_code_or_none(Road, raw["road"]),
        city=_text(raw["city"], MAX_PLACE, "city"),
        region=_text(raw["region"], MAX_PLACE, "region"),
        timeline=_timeline(raw["timeline"]),
        fiction=fiction,
    )


def _code(codes: type[Code], raw: object) -> Code:
    if not isinstance(raw, str):
        raise TypeError(codes.__name__)
    return codes(raw)


def _code_or_none(codes: type[Code], raw: object) -> Code | None:
    return None if raw is None else _code(codes, raw)


def _number(raw: object, least: int, most: int, what: str) -> int:
    if type(raw) is not int or not least <= raw <= most:
        raise ValueError(what)
    return raw


def _text(raw: object, limit: int, what: str) -> str:
    if not isinstance(raw, str):
        raise TypeError(what)
    if len(raw) > limit:
        raise ValueError(f"{what} of more than {limit} characters")
    if not raw.isprintable() and not all(_wanted(character) for character in raw):
        raise ValueError(f"{what} with a control character")
    return raw


def _wanted(character: str) -> bool:
    category = unicodedata.category(character)
    return category not in _UNWANTED and character not in _BIDI_CONTROLS


def _day(raw: object) -> date:
    if not isinstance(raw, str):
        raise TypeError("until")
    return date.fromisoformat(raw)


Value = TypeVar("Value")


def _per_language(raw: object, read: Callable[[object], Value]) -> dict[Language, Value]:
    if not isinstance(raw, dict):
        raise TypeError("a text without its language")
    return {_code(Language, language): read(value) for language, value in raw.items()}


def _page_text(raw: object) -> PageText:
    if not isinstance(raw, dict) or raw.keys() != _TEXT_KEYS:
        raise ValueError("a text with unknown or missing parts")
    body = raw["body"]
    if not isinstance(body, list) or len(body) > MAX_PARAGRAPHS:
        raise ValueError("a body")
    paragraphs = tuple(_text(paragraph, MAX_BODY, "a paragraph") for paragraph in body)
    if sum(map(len, paragraphs)) > MAX_BODY:
        raise ValueError(f"a body of more than {MAX_BODY} characters")
    return PageText(
        title=_text(raw["title"], MAX_TITLE, "a title"),
        message=_text(raw["message"], MAX_MESSAGE, "a message"),
        quote=_text(raw["quote"], MAX_QUOTE, "a quote"),
        body=paragraphs,
        alt_text=_text(raw["alt_text"], MAX_ALT_TEXT, "an alt text"),
    )


def _text_form(text: PageText) -> dict[str, object]:
    return {
        "alt_text": text.alt_text,
        "body": list(text.body),
        "message": text.message,
        "quote": text.quote,
        "title": text.title,
    }


def _pictures(raw: object) -> tuple[PublicPicture, ...]:
    if not isinstance(raw, list):
        raise TypeError("pictures")
    pictures = tuple(_picture(row) for row in raw)
    if pictures and [picture.kind for picture in pictures] != list(PictureKind):
        raise ValueError("pictures that are not every kind once, in order")
    return pictures


def _picture(row: object) -> PublicPicture:
    if not isinstance(row, list) or len(row) != 4:  # noqa: PLR2004  kind, hash, width, height
        raise ValueError("a picture")
    kind, sha256, width, height = row
    if not isinstance(sha256, str) or not _HASH.fullmatch(sha256):
        raise ValueError("a picture's hash")
    return PublicPicture(
        _code(PictureKind, kind),
        sha256,
        _number(width, 1, MAX_PIXELS, "a picture's width"),
        _number(height, 1, MAX_PIXELS, "a picture's height"),
    )


def _timeline(raw: object) -> tuple[RoadPoint, ...]:
    if not isinstance(raw, list) or len(raw) > MAX_STEPS:
        raise ValueError("a timeline")
    points: list[RoadPoint] = []
    for row in raw:
        if not isinstance(row, list) or len(row) != 2:  # noqa: PLR2004  step and month
            raise ValueError("a step of the timeline")
        step, month = row
        if not isinstance(month, str) or not _MONTH.fullmatch(month):
            raise ValueError("a month of the timeline")
        points.append(RoadPoint(_code(RoadStep, step), month))
    return tuple(points)


def _canonical(document: Mapping[str, object]) -> bytes:
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return text.encode("utf-8")


def _malformed(what: str) -> Malformed:
    return Malformed(f"A story {what}; correct it and publish again.")


def story_page(story: PublicStory, tile: Tile) -> StoryPage:
    """Return the page of a story as a screen opens it, with the tile that stands for it."""
    return StoryPage(
        tile=tile,
        texts=story.texts,
        original_language=story.original_language,
        voice=story.voice,
        illness=story.illness,
        age_band=story.age_band,
        road=story.road,
        city=story.city,
        region=story.region,
        timeline=story.timeline,
        until=story.until,
        fiction=story.fiction,
    )
