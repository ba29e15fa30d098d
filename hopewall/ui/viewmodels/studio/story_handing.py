"""Handing a story in: behind the save in the lane, so that what was typed last is in it."""

from hopewall.core.draft import StoryDraft
from hopewall.core.said import Said
from hopewall.services.studio.desk import Desk, NotAllowed, Trouble
from hopewall.services.studio.review import submit
from hopewall.services.studio.review_outcomes import DraftMoved, NotReady, Submitted
from hopewall.services.studio.writing import Merged, Saved, open_draft, save_draft

FINDINGS = Said(
    "Something in it may never be said: change what is marked, then hand it in.",
    "文中有不允许出现的内容：请修改标出的地方后再提交。",
)
OPEN = Said(
    "Something is still missing; it is said beside it.", "还有内容没有填好，见各项旁的说明。"
)


def hand_in(
    desk: Desk, draft: StoryDraft
) -> Submitted | NotReady | DraftMoved | NotAllowed | Trouble:
    """Hand in what is saved now; a story that nobody has changed yet is handed in as it stands."""
    saved = open_draft(desk, draft.story_id)
    if isinstance(saved, NotAllowed | Trouble):
        return saved
    if not saved.revision:
        begun = save_draft(desk, saved, saved.content)
        if isinstance(begun, Saved | Merged):
            saved = begun.draft
    return submit(desk, saved)
