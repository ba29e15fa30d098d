"""A crash while somebody types loses nothing that was saved, and a save takes milliseconds."""

from pathlib import Path
from time import perf_counter

import pytest

from hopewall.services.home import Home
from hopewall.services.studio.desk import Desk
from hopewall.services.studio.writing import AUTOSAVE_SECONDS, Saved, save_draft
from hopewall.vault import Vault
from tests.services.children import in_child
from tests.services.demonstration import NOW, SITE, ordinary, story_of, vault_of
from tests.services.studio.conftest import CURATOR, Seat
from tests.services.studio.stories import EN, begun, saved, with_title

STORY = story_of(ordinary())
BAR_SECONDS = 2.0


def typing_for_ever(home: Home, log: Path) -> None:
    """Type and save as fast as the disk goes, noting what was saved once it was."""
    with vault_of(home) as vault, log.open("a") as told:
        vault.session = CURATOR
        desk = Desk(home, vault, SITE, lambda: NOW)
        draft = begun(desk, STORY)
        number = 0
        while True:
            number += 1
            outcome = save_draft(desk, draft, with_title(draft.content, f"typed {number}"))
            assert isinstance(outcome, Saved)
            draft = outcome.draft
            told.write(f"{number}\n")
            told.flush()


@pytest.mark.parametrize("after", [0.35, 0.6, 0.85])
def test_killed_while_typing_everything_that_was_saved_is_there(
    home: Home, tmp_path: Path, after: float
) -> None:
    log = tmp_path / "saved"
    log.touch()
    ended = in_child(lambda: typing_for_ever(home, log), kill_after=after)
    assert ended.killed, ended.said
    lines = log.read_text().splitlines()
    with vault_of(home) as vault, vault.reading() as reading:
        draft = reading.writing.draft(STORY)
        assert vault.problems() == []
    last = int(lines[-1]) if lines else 0
    if last == 0 and draft is None:
        return
    assert draft is not None
    kept = int(draft.content.texts[EN].title.removeprefix("typed "))
    assert last <= kept <= last + 1


def test_a_save_is_quick_enough_that_two_seconds_are_never_lost(at: Seat, vault: Vault) -> None:
    desk = at(CURATOR)
    draft = begun(desk, STORY)
    took = []
    for number in range(12):
        begun_at = perf_counter()
        draft = saved(desk, draft, with_title(draft.content, f"typed {number}"))
        took.append(perf_counter() - begun_at)
    assert AUTOSAVE_SECONDS + sorted(took)[len(took) // 2] < BAR_SECONDS
