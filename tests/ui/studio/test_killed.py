"""A power cut while somebody types loses at most the last two seconds."""

import re
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from hopewall.core.codes import Language
from hopewall.core.draft import StoryDraft
from hopewall.demo.staff import DEMO_STAFF
from hopewall.services.home import Home
from hopewall.services.studio.page_writing import draft_upon
from hopewall.services.studio.writing import open_draft
from hopewall.services.studio_desk import SatDown, get_up, sit_down
from tests.services.demonstration import SITE

ROOT = Path(__file__).resolve().parents[3]

TYPING = """
import os, sys, time
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from hopewall import app
app.make_application(headless=True)
from hopewall.services.home import Home
from hopewall.ui.viewmodels.studio import today_room
today_room.pages_due = lambda desk: ()
from tests.ui.studio.conftest import make
from tests.ui.studio.hand import Hand
from tests.ui.studio.test_people import everybody, open_person, shown
hand = Hand(make(Home(Path(sys.argv[1]))))
open_person(hand, shown(everybody(hand)))
writing = hand.stage.rooms.writing
print(hand.stage.rooms.person.page.stories[0].story.story_id, flush=True)
hand.tap("Write in the story")
hand.wait(lambda: writing.property("isOpen"))
hand.type("Story, in English", "")
number = 0
while True:
    number += 1
    hand.write(f"{number} ")
    print(number, time.monotonic(), flush=True)
    # As between two keys of a person: the event loop rests and holds up nobody.
    time.sleep(0.02)
    QCoreApplication.processEvents()
"""


TYPING_A_PAGE = """
import os, sys, time
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
from pathlib import Path
from PySide6.QtCore import QCoreApplication, Qt
from hopewall import app
app.make_application(headless=True)
from hopewall.services.home import Home
from hopewall.ui.viewmodels.studio import today_room
today_room.pages_due = lambda desk: ()
from tests.ui.studio.conftest import make
from tests.ui.studio.hand import Hand
hand = Hand(make(Home(Path(sys.argv[1]))))
hand.come_in("Ruoxi")
hand.stage.rooms.today.open("", "", "first-month")
hand.wait(lambda: hand.stage.rooms.explainer.property("isDrawn"), "the page")
hand.settle()
hand.control("Text of the page in English").forceActiveFocus()
hand.key(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
hand.write(" Counting: ")
print("first-month", flush=True)
number = 0
while True:
    number += 1
    hand.write(f"{number} ")
    print(number, time.monotonic(), flush=True)
    time.sleep(0.02)
    QCoreApplication.processEvents()
"""


@pytest.mark.slow
def test_killed_while_typing_at_most_two_seconds_are_lost(home: Home) -> None:
    story_id, typed = _typed_until_killed(home, TYPING)
    curator = DEMO_STAFF[0]
    seated = sit_down(home, SITE, curator.name, curator.passphrase)
    assert isinstance(seated, SatDown), seated
    try:
        draft = open_draft(seated.desk, story_id)
    finally:
        get_up(seated.desk)
    assert isinstance(draft, StoryDraft)
    _at_most_two_seconds(draft.content.texts[Language.EN].body, typed)


@pytest.mark.slow
def test_killed_while_typing_in_a_page_at_most_two_seconds_are_lost(home: Home) -> None:
    page_id, typed = _typed_until_killed(home, TYPING_A_PAGE)
    curator = DEMO_STAFF[0]
    seated = sit_down(home, SITE, curator.name, curator.passphrase)
    assert isinstance(seated, SatDown), seated
    try:
        draft = draft_upon(seated.desk, page_id, Language.EN, "")
    finally:
        get_up(seated.desk)
    assert draft.revision, "nothing that was typed was saved"
    _at_most_two_seconds(draft.text.partition("Counting: ")[2], typed)


def _typed_until_killed(home: Home, program: str) -> tuple[str, list[tuple[int, float]]]:
    """Return the name the program says first, and every number it typed, with the moment."""
    process = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(program), str(home.root)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    name = process.stdout.readline().strip()
    typed: list[tuple[int, float]] = []
    for line in process.stdout:
        number, moment = line.split()
        typed.append((int(number), float(moment)))
        if typed[-1][1] - typed[0][1] > 5:
            break
    process.send_signal(signal.SIGKILL)
    rest = process.stdout.read()
    process.stdout.close()
    process.wait(timeout=30)
    for line in rest.splitlines():
        if re.fullmatch(r"\d+ [\d.]+", line):
            number, moment = line.split()
            typed.append((int(number), float(moment)))
    return name, typed


def _at_most_two_seconds(text: str, typed: list[tuple[int, float]]) -> None:
    words = text.split()
    # The last word may be the first half of a number.
    whole = [int(word) for word in words[:-1] if word.isdigit()]
    kept = max(whole, default=0)
    assert kept > 0, "nothing that was typed was saved"
    last = typed[-1][1]
    lost = [moment for number, moment in typed if number > kept]
    assert not lost or last - lost[0] <= 2.0
