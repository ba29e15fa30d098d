"""A story as the kiosk's page would show it, whether it is on the wall or not."""

from dataclasses import dataclass
from datetime import date

from hopewall.core.codes import ChannelName, Language
from hopewall.core.decision import Element, Shown
from hopewall.core.person import NameKind, Subject
from hopewall.core.public_story import PublicStory, story_page
from hopewall.core.reduction import reduced
from hopewall.core.screen import PictureKind, StoryPage, Tile
from hopewall.core.story import Story
from hopewall.services.asking import ask_gate
from hopewall.services.studio.desk import Desk
from hopewall.services.studio_shelf import PictureShelf

_BY_CHOICE = {
    NameKind.FULL: Element.FULL_NAME,
    NameKind.FIRST: Element.FIRST_NAME,
    NameKind.PSEUDONYM: Element.PSEUDONYM,
}
_NAMES = frozenset(_BY_CHOICE.values())


@dataclass(frozen=True, slots=True)
class PreviewPage:
    """A page to look at; `shown` says whether the gate lets exactly this hang today."""

    page: StoryPage
    shown: bool


def preview_of(desk: Desk, subject: Subject, story: Story, shelf: PictureShelf) -> PreviewPage:
    """Return the page as the gate reduces it, or, of a hidden story, as it was written.

    Raises VaultError.
    """
    with desk.vault.reading() as reading:
        channel = desk.site.channel(ChannelName.LOBBY)
        asked = next(iter(ask_gate(reading, channel, desk.today, [story.story_id])), None)
    decision = asked.decision if asked else None
    if isinstance(decision, Shown):
        return PreviewPage(page_of(desk, subject, story, decision, shelf), shown=True)
    return PreviewPage(as_written(desk, subject, story, shelf), shown=False)


def as_written(desk: Desk, subject: Subject, story: Story, shelf: PictureShelf) -> StoryPage:
    """Return the page with everything that was written, under the name the person wishes for."""
    elements = tuple(
        element
        for element in Element
        if element not in _NAMES or element is _BY_CHOICE.get(subject.names.choice)
    )
    if not _is_finished(story):
        elements = tuple(element for element in elements if element is not Element.FACE)
    languages = tuple(story.texts) or (story.original_language,)
    if not story.texts:
        return as_page(desk, _bare(story), shelf)
    everything = Shown(elements, languages, date.max)
    return page_of(desk, subject, story, everything, shelf)


def page_of(
    desk: Desk, subject: Subject, story: Story, shown: Shown, shelf: PictureShelf
) -> StoryPage:
    """Return the page of what is granted."""
    return as_page(desk, reduced(story, subject, shown), shelf)


def _is_finished(story: Story) -> bool:
    kinds = {each.kind for each in story.photo.renditions} if story.photo else set()
    return kinds >= set(PictureKind)


def _bare(story: Story) -> PublicStory:
    return PublicStory(
        story.story_id,
        story.size,
        story.original_language,
        story.voice,
        date.max,
        names=dict[Language, str](),
        texts={},
        placeholder=story.placeholder,
    )


def as_page(desk: Desk, story: PublicStory, shelf: PictureShelf) -> StoryPage:
    """Return a public story as a screen reads it, its pictures from wherever they lie."""
    pictures = {each.kind: shelf.address(desk, each.sha256) for each in story.pictures}
    tile = Tile(
        position=0,
        story_id=story.story_id,
        size=story.size,
        name=story.names,
        message={language: text.message for language, text in story.texts.items()},
        tile_path=pictures.get(PictureKind.TILE, ""),
        tile_2x_path=pictures.get(PictureKind.TILE_2X, ""),
        portrait_path=pictures.get(PictureKind.PORTRAIT, ""),
        placeholder=story.placeholder,
        life_cycle=story.life_cycle,
        years=story.years,
        therapy=story.therapy,
        voice=story.voice,
    )
    return story_page(story, tile)
