"""No word of a session is cut or covered: one language or both, on a laptop, a wall and upright."""

import pytest

from hopewall.core.codes import Language
from hopewall.ui.tour.camera import Camera
from hopewall.ui.tour.sessionplan import SessionScene, presenter_window, session_scenes, set_up
from tests.ui.fake_index import FakeIndex
from tests.ui.layout_faults import faults
from tests.ui.talks import MakeTalk, make_talk

__all__ = ["make_talk"]

# A laptop's screen, a wall in 4K, and upright.
SIZES = [(1366, 768), (3840, 2160), (1080, 1920)]


def _named(*names: str) -> list[SessionScene]:
    return [scene for scene in session_scenes() if scene.screen in names]


BOTH = _named("session-both", "session-both-icons", "session-person-both")


@pytest.mark.parametrize("size", SIZES[:2], ids=lambda size: f"{size[0]}x{size[1]}")
def test_side_by_side_nothing_is_cut_or_covered(
    make_talk: MakeTalk, index: FakeIndex, size: tuple[int, int]
) -> None:
    wrong = _walk(make_talk, index, size, BOTH, (0,))
    assert not wrong, "\n" + "\n".join(wrong)


@pytest.mark.soak
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_of_a_session_is_cut_or_covered(
    make_talk: MakeTalk, index: FakeIndex, size: tuple[int, int]
) -> None:
    wrong = _walk(make_talk, index, size, list(session_scenes()), (0, 2))
    assert not wrong, "\n" + "\n".join(wrong)


def _walk(
    make_talk: MakeTalk,
    index: FakeIndex,
    size: tuple[int, int],
    scenes: list[SessionScene],
    steps: tuple[int, ...],
) -> list[str]:
    talk = make_talk(index, size=size)
    wrong: list[str] = []
    for language in Language:
        for scene in scenes:
            for step in steps:
                set_up(talk.stage, language)
                scene.play(talk.stage)
                talk.stage.display.setTextStep(step)
                window = presenter_window(talk.stage) if scene.presenter else talk.stage.window
                assert window is not None
                Camera(window).settle()
                found = faults(window)
                wrong += [f"{scene.screen} {language}, step {step}: {each}" for each in found]
    return wrong
