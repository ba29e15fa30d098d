"""What the person room reads of somebody, in the lane of work."""

from dataclasses import dataclass

from hopewall.core.story import Story
from hopewall.services.studio.another_story import story_to_open
from hopewall.services.studio.desk import Desk, NotAllowed, Trouble
from hopewall.services.studio.person_page import PersonPage, open_person
from hopewall.services.studio_page import PreviewPage, preview_of
from hopewall.services.studio_shelf import PictureShelf


@dataclass(frozen=True, slots=True)
class PersonRead:
    """Everything of one person, and the page that the kiosk would show."""

    page: PersonPage
    preview: PreviewPage | None
    story: Story | None
    """Of their stories, the one that is looked at."""


def read_person(
    desk: Desk, subject_id: str, shelf: PictureShelf, story_id: str = ""
) -> PersonRead | NotAllowed | Trouble:
    """Read somebody and the page of one of their stories."""
    page = open_person(desk, subject_id)
    if not isinstance(page, PersonPage):
        return page
    chosen = story_to_open(page.stories, story_id)
    preview = preview_of(desk, page.subject, chosen.story, shelf) if chosen else None
    return PersonRead(page, preview, chosen.story if chosen else None)
