"""One person's story page: what of it may be shown, in the language at hand."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.core.codes import Language
from hopewall.core.screen import PageText, ScreenIndex, StoryPage
from hopewall.ui.pictures import is_sound
from hopewall.ui.places import placeholder, placeholder_tile, url
from hopewall.ui.plaintext import LONGEST_LINE, LONGEST_NAME, pick, plain

QML_IMPORT_NAME = "hopewall.ui.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1


class StoryProps(NamedTuple):
    """A page as QML paints it; codes get their words there."""

    story_id: str = ""
    full: bool = False
    name: str = ""
    portrait: str = ""
    small_picture: str = ""
    alt_text: str = ""
    quote: str = ""
    quote_spoken: bool = False
    body: tuple[dict[str, Any], ...] = ()
    text_language: str = ""
    other_language: bool = False
    life_cycle: str = ""
    voice: str = ""
    illness: str = ""
    therapy: str = ""
    age_band: str = ""
    years: int = -1
    place: str = ""
    steps: tuple[str, ...] = ()
    months: tuple[str, ...] = ()


EMPTY = StoryProps()


def _words(page: StoryPage, language: Language) -> tuple[Language, PageText]:
    for choice in (language, page.original_language, *page.texts):
        text = page.texts.get(choice)
        if text is not None and (text.body or text.quote or text.message or text.title):
            return choice, text
    return language, PageText()


def _pictures(page: StoryPage, *, large: bool) -> tuple[str, str]:
    tile = page.tile
    if not is_sound(tile.portrait_path):
        return placeholder(tile.placeholder), placeholder_tile(tile.placeholder)
    small = tile.tile_2x_path if large else tile.tile_path
    return url(tile.portrait_path), url(small) if is_sound(small) else ""


def _body(body: Sequence[str]) -> tuple[dict[str, Any], ...]:
    """Return the text in blocks; its reader is loaded with the first story that is opened."""
    if not body:
        return ()
    from hopewall.ui.reading.story_blocks import blocks  # noqa: PLC0415

    return tuple(blocks([words for piece in body if (words := plain(piece))]))


def derive(page: StoryPage, language: Language, *, large: bool = False) -> StoryProps:
    """Choose what the page says in this language, from what the person approved."""
    spoken, text = _words(page, language)
    tile = page.tile
    message = plain(text.message or pick(tile.message, spoken), LONGEST_LINE)
    quote = plain(text.quote, LONGEST_LINE)
    title = plain(text.title, LONGEST_LINE)
    portrait, small = _pictures(page, large=large)
    places = (plain(part, LONGEST_NAME) for part in (page.city, page.region))
    return StoryProps(
        story_id=tile.story_id,
        full=bool(text.body),
        name=plain(pick(tile.name, language), LONGEST_NAME),
        portrait=portrait,
        small_picture=small,
        alt_text=plain(text.alt_text, LONGEST_LINE),
        quote=quote or message or title,
        quote_spoken=bool(quote or message),
        body=_body(text.body),
        text_language=str(spoken),
        other_language=spoken is not language,
        life_cycle=str(tile.life_cycle or ""),
        voice=str(page.voice),
        illness=str(page.illness or ""),
        therapy=str(tile.therapy or ""),
        age_band=str(page.age_band or ""),
        years=-1 if tile.years is None else tile.years,
        place=" · ".join(part for part in places if part),
        steps=tuple(str(point.step) for point in page.timeline),
        months=tuple(point.month for point in page.timeline),
    )


@QmlElement
@QmlUncreatable("built in Python")
class StoryViewModel(QObject):
    """The open story, or nothing."""

    changed = Signal()
    opened = Signal()
    painted = Signal()

    def __init__(self, index: ScreenIndex, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._index = index
        self._page: StoryPage | None = None
        self._props = EMPTY
        self._language = Language.EN
        self._large = False
        self._has_previous = False
        self._has_next = False

    # ------------------------------------------------------------ for view models

    @property
    def position(self) -> int:
        """The open story's position, -1 without one."""
        return self._page.tile.position if self._page else -1

    @property
    def open_id(self) -> str:
        """The open story's id, empty without one."""
        return self._props.story_id

    @property
    def open_page(self) -> StoryPage | None:
        """The open story as the index gave it."""
        return self._page

    def open(self, story_id: str) -> bool:
        """Open a story; False when it may not be shown."""
        page = self._index.page(story_id) if self._index.is_story_shown(story_id) else None
        self._page = page
        self._derive()
        if page is not None:
            self.opened.emit()
        return page is not None

    def close(self) -> None:
        """Let go of the person's words and pictures."""
        self._page = None
        self._derive()

    def reread(self) -> bool:
        """Read the open story again; False when it may not be shown any more."""
        if self._page is None:
            return True
        story_id = self.open_id
        self._page = self._index.page(story_id) if self._index.is_story_shown(story_id) else None
        self._derive()
        return self._page is not None

    def speak(self, language: Language) -> None:
        """Show the page in this language where the person approved it."""
        self._language = language
        self._derive()

    def enlarge(self, *, large: bool) -> None:
        """Start transitions from the tile of twice the size."""
        self._large = large

    def between(self, *, has_previous: bool, has_next: bool) -> None:
        """Know whether there is a story before and after this one."""
        if (has_previous, has_next) != (self._has_previous, self._has_next):
            self._has_previous, self._has_next = has_previous, has_next
            self.changed.emit()

    def _derive(self) -> None:
        page = self._page
        new = derive(page, self._language, large=self._large) if page else EMPTY
        if new != self._props:
            self._props = new
            self.changed.emit()

    # ------------------------------------------------------------ for QML

    @Slot()
    def tellPainted(self) -> None:
        """Hear from QML that text and portrait of the open story are on the screen."""
        self.painted.emit()

    @Property(str, notify=changed)
    def storyId(self) -> str:
        """Id of the open story."""
        return self._props.story_id

    @Property(bool, notify=changed)
    def full(self) -> bool:
        """Whether there is a text to read, beyond one line."""
        return self._props.full

    @Property(str, notify=changed)
    def name(self) -> str:
        """The chosen name; empty for "a patient"."""
        return self._props.name

    @Property(str, notify=changed)
    def portrait(self) -> str:
        """Address of the large picture."""
        return self._props.portrait

    @Property(str, notify=changed)
    def smallPicture(self) -> str:
        """Address of the wall's picture, with which the transition starts."""
        return self._props.small_picture

    @Property(str, notify=changed)
    def altText(self) -> str:
        """What the picture shows, in words."""
        return self._props.alt_text

    @Property(str, notify=changed)
    def quote(self) -> str:
        """The pull quote that stands as the page's title."""
        return self._props.quote

    @Property(bool, notify=changed)
    def quoteSpoken(self) -> bool:
        """Whether the title is in the person's own words, to stand in quotation marks."""
        return self._props.quote_spoken

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def body(self) -> list[dict[str, Any]]:
        """The text as paragraphs and lists, see `hopewall.ui.reading.story_blocks`."""
        return list(self._props.body)

    @Property(str, notify=changed)
    def textLanguage(self) -> str:
        """Language of quote and body."""
        return self._props.text_language

    @Property(bool, notify=changed)
    def otherLanguage(self) -> bool:
        """Whether the person approved no text in the interface's language."""
        return self._props.other_language

    @Property(str, notify=changed)
    def lifeCycle(self) -> str:
        """Code of how it goes."""
        return self._props.life_cycle

    @Property(str, notify=changed)
    def voice(self) -> str:
        """Code of who speaks."""
        return self._props.voice

    @Property(str, notify=changed)
    def illness(self) -> str:
        """Code of the illness, where granted."""
        return self._props.illness

    @Property(str, notify=changed)
    def therapy(self) -> str:
        """Code of the therapy, where granted."""
        return self._props.therapy

    @Property(str, notify=changed)
    def ageBand(self) -> str:
        """Code of the age band, where granted."""
        return self._props.age_band

    @Property(int, notify=changed)
    def years(self) -> int:
        """Years on the road, -1 where not granted."""
        return self._props.years

    @Property(str, notify=changed)
    def place(self) -> str:
        """City and region, where granted."""
        return self._props.place

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def steps(self) -> list[str]:
        """Codes of the road's steps."""
        return list(self._props.steps)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def months(self) -> list[str]:
        """Months of the steps as `YYYY-MM`, or empty."""
        return list(self._props.months)

    @Property(bool, notify=changed)
    def hasPrevious(self) -> bool:
        """Whether somebody stands before this person."""
        return self._has_previous

    @Property(bool, notify=changed)
    def hasNext(self) -> bool:
        """Whether somebody stands after this person."""
        return self._has_next
