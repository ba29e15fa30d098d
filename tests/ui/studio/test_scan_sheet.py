"""The second person looks at the signed form that was attached before saying it is the same."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from hopewall.demo.scan_pages import scan_pdf
from hopewall.services.studio.consent_entry import next_version
from hopewall.services.studio.consent_recording import ConsentRecorded, attach_scan
from hopewall.services.studio_shelf import memory_folder
from tests.services.demonstration import ordinary, person_of
from tests.ui.studio.hand import Hand
from tests.ui.studio.test_people import everybody, open_person, shown


@pytest.mark.skipif(memory_folder() is None, reason="no file system in memory here")
def test_the_scan_is_seen_enlarged_and_gone_when_it_is_closed(hand: Hand) -> None:
    row = shown(everybody(hand, "Bowen"))
    open_person(hand, row)
    person = hand.stage.rooms.person
    assert person.page is not None
    record = person.page.consents[-1].record
    subject_id, desk = record.subject_id, hand.stage.desk.desk
    assert desk is not None
    form = scan_pdf(record.consent_id, desk.today)
    assert isinstance(attach_scan(desk, record.consent_id, form), ConsentRecorded)
    hand.lock()
    hand.come_in("Jiaqi")
    hand.tap("People")
    person.open(subject_id)
    hand.wait(lambda: person.property("isRead"))
    hand.tap("Consents")
    assert hand.sees("Look at every page of the scan first")
    assert not hand.has("I compared it with the signed form"), "nobody verifies unseen"
    hand.tap("Look at the signed form")
    scan = hand.stage.rooms.scan
    hand.wait(lambda: scan.property("picture"), "the scan")
    hand.settle()
    assert not hand.has("I compared it with the signed form"), "what lies behind is out of reach"
    picture = hand.stage.window.findChild(QQuickItem, "scanPicture")
    assert picture is not None
    hand.wait(lambda: _width(picture) > 0, "the picture")
    before = picture.width()
    hand.key(Qt.Key.Key_Plus)
    hand.wait(lambda: _width(picture) > before, "the zoom")
    assert hand.sees("Page 1 of 2, 1 page still to be looked at")
    hand.key(Qt.Key.Key_Escape)
    hand.wait(lambda: not scan.property("isOpen"))
    assert hand.sees("Look at every page of the scan first"), "one of two is not all"
    hand.tap("Look at the signed form")
    hand.wait(lambda: scan.property("picture"), "the scan again")
    hand.key(Qt.Key.Key_PageDown)
    hand.wait_to_see("Page 2 of 2")
    hand.wait(lambda: scan.property("picture") and not scan.property("unseen"), "the second page")
    hand.key(Qt.Key.Key_Escape)
    hand.wait(lambda: not scan.property("isOpen"))
    assert scan.property("picture") == ""
    hand.wait_to_see("You have looked at every page of the scan")
    hand.tap("I compared it with the signed form")
    hand.wait_to_see("checked against the scan by Jiaqi")


def test_a_consent_without_a_scan_gets_one_from_a_file_and_says_what_it_may_be(
    hand: Hand, tmp_path: Path
) -> None:
    hand.come_in("Bowen")
    hand.tap("People")
    desk = hand.stage.desk.desk
    assert desk is not None
    subject_id = person_of(ordinary())
    with desk.vault.unit_of_work() as work:
        last = work.consents.of(subject_id)[-1]
        bare = replace(next_version(last), scan_asset="", scan_sha256="", scan_pages=0)
        work.consents.append(replace(bare, recorded_by="demo-recorder", recorded_at=desk.clock()))
        work.commit()
    person = hand.stage.rooms.person
    hand.stage.rooms.people.open(subject_id)
    hand.wait(lambda: person.property("isRead"))
    hand.tap("Consents")
    assert hand.sees("There is no scan to look at")
    field = "Scan of the signed form (PDF, JPEG, PNG or TIFF, at most 40 MB)"
    hand.type(field, "~nobody-here/form.pdf")
    hand.key(Qt.Key.Key_Return)
    hand.wait_to_see("Nobody on this machine has the home folder ~nobody-here")
    for name, content in (("a.gif", b"GIF89a"), ("b.pdf", scan_pdf("x", desk.today))):
        (tmp_path / name).write_bytes(content)
        hand.type(field, str(tmp_path / name))
        hand.key(Qt.Key.Key_Return)
        if name == "a.gif":
            hand.wait_to_see("This is neither a PDF nor a JPEG")
    hand.wait_to_see("2 pages, sealed in the store")
    assert not hand.sees("This is neither a PDF nor a JPEG")


def _width(item: QQuickItem) -> float:
    return item.width()
