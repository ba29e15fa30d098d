"""What a careless or hostile hand may write into a story or a file does no harm here."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest
from pytestqt.qtbot import QtBot

from hopewall.core.codes import Language
from hopewall.core.screen import PageText
from hopewall.ui.network import RefusingFactory
from hopewall.ui.plaintext import plain
from hopewall.ui.stage import Stage
from hopewall.ui.tour.camera import Camera
from tests.ui.conftest import MakeStage, on_screen
from tests.ui.fake_index import FakeIndex
from tests.ui.fake_people import demo_pages
from tests.ui.fake_pictures import Discs
from tests.ui.layout_faults import faults

NAMES = [
    '<img src="file:///etc/passwd">',
    "<b>Lan</b><style>*{color:red}</style>",
    "\u202enaL\u202c\u2066\u200b\x00\x07",
    "A" * 300,
    "阿" * 300,
    "one\ntwo\r\nthree\tfour",
    "",
    " \u200b ",
]


def with_words(discs: Discs, words: str) -> FakeIndex:
    pages = []
    for page in demo_pages(8, discs):
        texts = {
            key: PageText(words, words, words, (words,) * 3 if text.body else (), words)
            for key, text in page.texts.items()
        }
        names = dict.fromkeys(Language, words)
        tile = page.tile._replace(name=names, message=names)
        pages.append(page._replace(tile=tile, texts=texts, city=words, region=words))
    return FakeIndex(pages)


@pytest.mark.parametrize("words", NAMES)
def test_hostile_words_stay_words(discs: Discs, make_stage: MakeStage, words: str) -> None:
    stage = make_stage(with_words(discs, words))
    stage.attract.advance()
    for story in ("s-000003", "s-000004"):
        stage.kiosk.wake()
        stage.kiosk.openStory(story)
        assert stage.kiosk.property("screen") == "story"
        Camera(stage.window).settle()
        shown = " ".join(on_screen(stage))
        assert not set(shown) & set("\u202e\u202c\u2066\u200b\x00\x07")
        run_off = [fault for fault in faults(stage.window) if "cut off" not in fault]
        assert not run_off, "\n".join(run_off)


def test_an_empty_name_is_a_patient(discs: Discs, make_stage: MakeStage) -> None:
    stage = make_stage(with_words(discs, ""))
    stage.kiosk.wake()
    stage.kiosk.openStory("s-000003")
    assert "A patient" in on_screen(stage)
    stage.display.speak(Language.ZH_HANS)
    assert "一位患者" in on_screen(stage)


def test_plain_drops_what_cannot_be_seen() -> None:
    assert plain("\u202eLan\u202c \x00\u200b阿\ufeff兰\n") == "Lan 阿兰"
    assert plain("x" * 50, 10) == "x" * 9 + "…"


@pytest.mark.parametrize("kind", ["missing", "empty", "cut", "words", "folder"])
def test_a_picture_that_does_not_open_is_drawn_instead(
    discs: Discs, make_stage: MakeStage, tmp_path: Path, qtbot: QtBot, kind: str
) -> None:
    pages = list(demo_pages(6, discs))
    broken = tmp_path / "broken.jpg"
    whole = Path(pages[0].tile.portrait_path).read_bytes()
    contents = {"empty": b"", "cut": whole[: len(whole) // 2], "words": b"not a picture"}
    if kind == "folder":
        broken.mkdir()
    elif kind in contents:
        broken.write_bytes(contents[kind])
    path = str(broken)
    pages = [
        page._replace(
            tile=page.tile._replace(tile_path=path, tile_2x_path=path, portrait_path=path),
        )
        for page in pages
    ]
    stage = make_stage(FakeIndex(pages))
    stage.attract.advance()
    with qtbot.waitSignal(stage.wall.painted):
        stage.kiosk.wake()
    with qtbot.waitSignal(stage.story.painted):
        stage.kiosk.openStory("s-000003")
    assert stage.story.property("portrait").endswith(".svg")


def test_the_engine_has_no_network(stage: Stage, qtbot: QtBot) -> None:
    network = RefusingFactory().create(stage)
    assert isinstance(network, QNetworkAccessManager)
    for address in ("http://127.0.0.1:9/x", "https://example.org/", "file:///etc/hostname"):
        reply = network.get(QNetworkRequest(QUrl(address)))
        with qtbot.waitSignal(reply.finished):
            pass
        assert reply.error() != QNetworkReply.NetworkError.NoError
        assert reply.readAll().isEmpty()
        assert reply.url() != QUrl(address)


def test_nothing_opens_outside(stage: Stage) -> None:
    for address in ("https://example.org", "file:///etc/hostname", "mailto:a@example.org"):
        assert QDesktopServices.openUrl(QUrl(address))
