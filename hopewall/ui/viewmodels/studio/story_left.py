"""What was typed in a story and cannot be saved as it is, such as far too long a title."""

from hopewall.core.draft import StoryContent, StoryDraft
from hopewall.core.road_limits import road_faults
from hopewall.core.writing_limits import too_long
from hopewall.services.studio.desk import Desk


class LeftWords:
    """It waits in the memory of this process for whoever typed it, over a lock too."""

    def __init__(self) -> None:
        self._left: dict[tuple[str, str], StoryContent] = {}

    def keep(
        self, desk: Desk | None, draft: StoryDraft | None, content: StoryContent | None
    ) -> None:
        """Keep what no save will take."""
        if desk is None or draft is None or content is None or content == draft.content:
            return
        if too_long(content) or road_faults(content):
            self._left[desk.who.staff_id, draft.story_id] = content

    def of(self, desk: Desk, draft: StoryDraft) -> StoryContent:
        """Return what this member left in the story, once; the draft's where they left nothing."""
        return self._left.pop((desk.who.staff_id, draft.story_id), draft.content)
