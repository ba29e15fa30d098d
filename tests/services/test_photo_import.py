"""Many photos: all that can be taken are, once, as drafts; a killed run is run again."""

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from hopewall.core.decision import Hidden
from hopewall.core.evidence import Evidence
from hopewall.core.gate import decide
from hopewall.core.site import ProfileCode
from hopewall.interop.table.fault import TableRefused
from hopewall.interop.table.people import in_codes, person_of
from hopewall.interop.table.photo_folder import photo_folder
from hopewall.interop.table.reading import Row, table_of
from hopewall.interop.table.writing import csv_bytes
from hopewall.services.consent_import import RowEnd, import_secret
from hopewall.services.people_import import PeopleImported, PeopleImporting, import_people
from hopewall.services.photo_import import (
    FileToTake,
    PhotoEnd,
    PhotosImported,
    files_below,
    import_photos,
    owners_by_name,
)
from hopewall.services.photo_intake import remove_photo, unassigned_photos
from hopewall.vault import Vault
from tests.core.cases import LOBBY, TODAY
from tests.services.photo_room import NOW, Room, photo_bytes
from tests.vault.fictional import consent, person, story

PLACES = [(100 + 90 * number, 100 + 40 * number, 300 + 40 * number) for number in range(8)]


@pytest.fixture(scope="session")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pictures")
    for number, place in enumerate(PLACES):
        (folder / f"IMG_{number:02}.jpg").write_bytes(photo_bytes(place))
    return folder


def run(vault: Vault, room: Room, *folders: Path) -> PhotosImported:
    whose = owners_by_name(vault)
    files = [FileToTake(path, whose(path, folder)) for path, folder in files_below(folders)]
    secret = import_secret(vault, NOW, dry_run=False)
    return import_photos(vault, room.sandbox, files, secret, NOW)


def linked(folder: Path, pictures: Path, *names: tuple[int, str]) -> Path:
    for number, name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        os.link(pictures / f"IMG_{number:02}.jpg", path)
    return folder


def test_photos_find_their_person_by_file_and_folder_or_are_nobody_s(
    room: Room, pictures: Path, tmp_path: Path
) -> None:
    folder = linked(
        tmp_path / "in",
        pictures,
        (0, "person-1.jpg"),
        (1, "STARLING 2/one.jpg"),
        (2, "who/knows.jpg"),
        (3, ".thumbnails/small.jpg"),
    )
    (folder / "Thumbs.db").write_bytes(b"x")
    (folder / "notes.txt").write_bytes(b"no picture")
    (folder / "link.jpg").symlink_to(folder / "person-1.jpg")
    done = run(room.anna, room, folder)
    ends = {one.path.name: (one.end, one.subject_id) for one in done.results}
    assert ends["person-1.jpg"] == (PhotoEnd.ADDED, "person-1")
    assert ends["one.jpg"] == (PhotoEnd.ADDED, "person-2")
    assert ends["knows.jpg"][0] is PhotoEnd.UNASSIGNED
    assert ends["notes.txt"][0] is PhotoEnd.REFUSED
    assert len(ends) == 4
    (refused,) = [one for one in done.results if one.end is PhotoEnd.REFUSED]
    assert refused.sentence
    assert "\n" not in refused.sentence
    (nobodys,) = unassigned_photos(room.anna)
    assert nobodys.photo.asset_id == next(
        one.asset_id for one in done.results if one.end is PhotoEnd.UNASSIGNED
    )


def test_a_second_run_takes_nothing_twice_and_a_removed_photo_does_not_come_back(
    room: Room, pictures: Path, tmp_path: Path
) -> None:
    folder = linked(tmp_path / "in", pictures, (0, "a.jpg"), (1, "b.jpg"), (0, "c.jpg"))
    first = run(room.anna, room, folder)
    assert [one.end for one in first.results].count(PhotoEnd.UNASSIGNED) == 2
    assert first.count(PhotoEnd.ALREADY_THERE) == 1
    gone = next(one.asset_id for one in first.results if one.path.name == "b.jpg")
    remove_photo(room.anna, gone, NOW)
    second = run(room.anna, room, folder)
    assert second.count(PhotoEnd.ALREADY_THERE) == 3
    (told,) = [one for one in second.results if one.path.name == "b.jpg"]
    assert "removed" in told.sentence
    assert len(unassigned_photos(room.anna)) == 1


def test_no_name_of_a_file_is_kept_anywhere(room: Room, pictures: Path, tmp_path: Path) -> None:
    folder = linked(tmp_path / "in", pictures, (4, "Grandma-Zhang-ward-9.jpg"))
    assert run(room.anna, room, folder).count(PhotoEnd.UNASSIGNED) == 1
    with room.anna.reading() as reading:
        cells = b"\n".join(reading.erasures.cells())
        records = repr([reading.photos.by_id([w.asset_id for _, w in reading.photo_works.all()])])
    assert b"Grandma" not in cells
    assert "Grandma" not in records
    for path in room.anna.path.parent.rglob("*"):
        assert b"Grandma" not in (path.read_bytes() if path.is_file() else b"")


def test_an_import_is_a_draft_that_the_gate_hides(
    room: Room, pictures: Path, tmp_path: Path
) -> None:
    folder = linked(tmp_path / "in", pictures, (0, "person-1.jpg"))
    (one,) = run(room.anna, room, folder).results
    with room.anna.reading() as reading:
        photo = reading.photos.get(one.asset_id)
    own = replace(person(1), profiles=frozenset({ProfileCode.CN}))
    answer = decide(story(1, photo), own, (consent(1),), (), LOBBY, TODAY, Evidence())
    assert isinstance(answer, Hidden)


SCRIPT = """
import os, signal, sys
from pathlib import Path
sys.path.insert(0, {root!r})
from hopewall.media.sandbox import Sandbox
from hopewall.vault.unit_of_work import UnitOfWork
import hopewall.services.photo_import as photo_import
from tests.services.photo_room import NOW, session
from hopewall.services.consent_import import import_secret
photo_import.AT_ONCE = 2
place, count = {place!r}, {count}
commit = UnitOfWork.commit
seen = 0
def dying(self):
    global seen
    seen += 1
    if seen == count and place == "before":
        os.kill(os.getpid(), signal.SIGKILL)
    commit(self)
    if seen == count and place == "after":
        os.kill(os.getpid(), signal.SIGKILL)
vault = session(Path({folder!r}), "anna")
secret = import_secret(vault, NOW, dry_run=False)
UnitOfWork.commit = dying
def progress(_what, done, _total):
    if place == "progress" and done == count:
        os.kill(os.getpid(), signal.SIGKILL)
files = [photo_import.FileToTake(path, "") for path, _ in
         photo_import.files_below([Path({pictures!r})])]
with Sandbox(2) as sandbox:
    photo_import.import_photos(vault, sandbox, files, secret, NOW, progress)
"""


def killed(room: Room, pictures: Path, place: str, count: int) -> int:
    folder = room.anna.path.parent
    code = SCRIPT.format(
        root=str(Path(__file__).parents[2]),
        place=place,
        count=count,
        folder=str(folder),
        pictures=str(pictures),
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True)
    return done.returncode


@pytest.mark.parametrize(
    ("place", "count"),
    [
        ("progress", 5),
        pytest.param("before", 2, marks=pytest.mark.soak),
        pytest.param("after", 3, marks=pytest.mark.soak),
    ],
)
def test_an_import_that_was_killed_is_finished_by_the_next_with_nothing_twice_or_lost(
    room: Room, pictures: Path, place: str, count: int
) -> None:
    assert killed(room, pictures, place, count) == -signal.SIGKILL
    done = run(room.anna, room, pictures)
    assert done.fault == ""
    ends = {end: done.count(end) for end in PhotoEnd}
    assert ends[PhotoEnd.UNASSIGNED] + ends[PhotoEnd.ALREADY_THERE] == len(PLACES)
    assert ends[PhotoEnd.ALREADY_THERE] > 0 or (place, count) == ("before", 2)
    with room.anna.reading() as reading:
        works = list(reading.photo_works.all())
        assert len(works) == len(PLACES)
        assert len({work.likeness for _, work in works}) == len(PLACES)
        assert reading.people.count() == len(PLACES) + 2
        assert reading.attachments.strays() == []
        assert len([*reading.attachments.all()]) == len(PLACES)
        for _, work in works:
            assert isinstance(reading.attachments.load(work.master_id), bytes)
            photo = reading.photos.get(work.asset_id)
            assert all(room.anna.pictures.has(one.sha256) for one in photo.renditions)
    assert run(room.anna, room, pictures).count(PhotoEnd.ALREADY_THERE) == len(PLACES)


def test_every_odd_thing_in_a_folder_has_an_answer_and_stops_nothing(
    room: Room, pictures: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = linked(tmp_path / "in", pictures, (0, "good.jpg"), (1, "长" * 80 + ".jpg"))
    os.link(pictures / "IMG_02.jpg", os.fsencode(folder) + "/照片.jpg".encode("gb18030"))
    (folder / "empty.jpg").write_bytes(b"")
    (folder / "paper.jpg").write_bytes(b"%PDF-1.7 ")
    (folder / "same.jpg").write_bytes(b"%PDF-1.7 ")
    os.mkfifo(folder / "pipe.jpg")
    (folder / "loop").symlink_to(folder / "loop")
    (folder / "up").symlink_to(folder)
    closed = folder / "closed"
    closed.mkdir()
    look = os.scandir

    def refuses(place: str | int) -> object:
        if not isinstance(place, int) and Path(place) == closed:
            raise PermissionError(13, "Permission denied", str(place))
        return look(place)

    monkeypatch.setattr(os, "scandir", refuses)
    done = run(room.anna, room, folder)
    assert done.fault == ""
    assert done.count(PhotoEnd.UNASSIGNED) == 3
    refused = {one.path.name for one in done.results if one.end is PhotoEnd.REFUSED}
    assert refused == {"empty.jpg", "paper.jpg", "pipe.jpg", "closed"}
    (same,) = [one for one in done.results if one.end is PhotoEnd.ALREADY_THERE]
    assert "taken" not in same.sentence
    assert all(one.sentence for one in done.results if one.end is PhotoEnd.REFUSED)


HEAD = ["来源", "人员编号", "pseudonym_zh", "照片文件", "拍摄日期", "alt_text_en"]


def people(
    room: Room, pictures: Path | None, *rows: list[str], encoding: str = "utf-8"
) -> PeopleImported:
    content = csv_bytes(HEAD, rows)
    if encoding != "utf-8":
        content = content.decode("utf-8-sig").encode(encoding)
    read = table_of(content, "people.csv")
    table = in_codes(read)  # type: ignore[arg-type]
    assert not isinstance(table, TableRefused)
    ready = [person_of(row) if isinstance(row, Row) else row for row in table.rows]
    path = photo_folder(pictures).path if pictures is not None else None
    importing = PeopleImporting(NOW, lambda _: False, path)
    return import_people(room.anna, room.sandbox, ready, importing)


def test_people_come_in_with_their_photos_and_their_words(room: Room, pictures: Path) -> None:
    done = people(
        room,
        pictures,
        ["desk", "1", "汤汤", "img_00.JPG", "2026年2月14日", "=SUM(A1)"],
        ["desk", "2", "小茶", "", "", ""],
        encoding="gb18030",
    )
    assert [one.end for one in done.results] == [RowEnd.ADDED, RowEnd.ADDED]
    photo = done.results[0].photo
    assert photo is not None
    assert photo.end is PhotoEnd.ADDED
    with room.anna.reading() as reading:
        kept = reading.photos.get(photo.asset_id)
        own = reading.people.get(done.results[0].subject_id)
        assert reading.photo_works.owner(photo.asset_id) == own.subject_id
    assert "=SUM(A1)" in kept.alt_text.values()
    assert str(kept.taken_on) == "2026-02-14"
    assert "汤汤" in own.names.pseudonym.values()
    again = people(
        room,
        pictures,
        ["desk", "1", "汤汤", "IMG_00.jpg", "", ""],
        ["desk", "2", "别人", "", "", ""],
    )
    assert [one.end for one in again.results] == [RowEnd.ALREADY_THERE, RowEnd.DIFFERS]
    assert again.results[0].photo is not None
    assert again.results[0].photo.end is PhotoEnd.ALREADY_THERE


def test_rows_that_cannot_be_taken_are_named_by_row_and_column(room: Room, pictures: Path) -> None:
    done = people(
        room,
        pictures,
        ["desk", "1", "", "IMG_99.jpg", "", ""],
        ["desk", "2", "", "IMG_01.jpg", "03/04/2026", ""],
        ["desk", "3", "", "../IMG_01.jpg", "", ""],
        ["desk", "4", "", "IMG_01.jpg", "", ""],
        ["desk", "5", "", "IMG_01.jpg", "", ""],
        ["desk", "4", "", "", "", ""],
        ["示例", "6", "", "", "", ""],
        ["# note", "", "", "", "", ""],
    )
    refused = {one.row: one.column for one in done.results if one.end is RowEnd.REFUSED}
    assert refused == {
        2: "photo_file",
        3: "photo_taken_on",
        4: "photo_file",
        6: "photo_file",
        7: "person_id",
        8: "source_id",
    }
    assert done.count(RowEnd.ADDED) == 1
    assert all(one.sentence.startswith(f"Row {one.row}") for one in done.results if one.sentence)
    without = people(room, None, ["desk", "9", "", "IMG_01.jpg", "", ""])
    assert without.results[0].column == "photo_file"


def test_nobody_s_photo_becomes_the_person_s_who_names_it_and_another_s_does_not(
    room: Room, pictures: Path, tmp_path: Path
) -> None:
    folder = linked(tmp_path / "in", pictures, (5, "x.jpg"), (6, "person-1.jpg"))
    run(room.anna, room, folder)
    done = people(
        room,
        pictures,
        ["desk", "1", "", "IMG_05.jpg", "", ""],
        ["desk", "2", "", "IMG_06.jpg", "", ""],
    )
    first, second = (one.photo for one in done.results)
    assert first is not None
    assert second is not None
    assert first.end is PhotoEnd.ADDED
    assert second.end is PhotoEnd.REFUSED
    assert second.sentence.startswith("Row 3, column photo_file")
    assert unassigned_photos(room.anna) == ()


def test_somebody_who_was_erased_is_not_brought_back(room: Room, pictures: Path) -> None:
    table = in_codes(table_of(csv_bytes(HEAD, [["desk", "1", "", "IMG_00.jpg", "", ""]]), "p"))  # type: ignore[arg-type]
    rows = [person_of(row) for row in table.rows]  # type: ignore[union-attr, arg-type]
    importing = PeopleImporting(NOW, lambda _: True, photo_folder(pictures).path)
    done = import_people(room.anna, room.sandbox, rows, importing)
    assert [one.end for one in done.results] == [RowEnd.REFUSED]
    assert done.photos.results == ()
