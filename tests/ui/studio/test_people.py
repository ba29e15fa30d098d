"""The list of everybody, a person's page, and the live page beside it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from hopewall.services.studio.badges import BadgeKind
from hopewall.services.studio.people_list import PersonRow
from hopewall.ui.models.studio.people_rows import PeopleRowsModel
from tests.ui.studio.hand import Hand, name_of


def everybody(hand: Hand, member: str = "Ruoxi") -> list[PersonRow]:
    hand.come_in(member)
    hand.tap("People")
    hand.wait(lambda: hand.stage.rooms.people.property("count"), "people")
    hand.settle()
    found = hand.stage.rooms.people._list
    assert found is not None
    return list(found.matching())


def shown(rows: list[PersonRow]) -> PersonRow:
    return next(row for row in rows if row.badge.kind is BadgeKind.SHOWN)


def open_person(hand: Hand, row: PersonRow) -> None:
    hand.stage.rooms.people.open(row.subject_id)
    hand.wait(lambda: hand.stage.rooms.person.property("isRead"), row.subject_id)
    hand.settle()


def test_everybody_is_there_by_name(hand: Hand) -> None:
    rows = everybody(hand)
    assert len(rows) == 45
    assert hand.sees("45 people")
    assert hand.sees("On the wall")


def test_search_finds_in_both_languages_while_one_types(hand: Hand) -> None:
    rows = everybody(hand)
    wanted = rows[7]
    for name in wanted.names.values():
        hand.type("Search people", name)
        hand.wait(lambda: hand.stage.rooms.people.property("count") < 45)
        assert wanted.subject_id in {
            hand.stage.rooms.people.personAt(place)
            for place in range(hand.stage.rooms.people.property("count"))
        }
    hand.type("Search people", "xyzzy")
    hand.wait_to_see("Nobody matches.")


def test_a_state_is_chosen_by_keys_alone(hand: Hand) -> None:
    everybody(hand)
    hand.control("State").forceActiveFocus()
    hand.key(Qt.Key.Key_Down)
    assert hand.stage.rooms.people.asked.badge
    assert hand.stage.rooms.people.property("count") < 45


def test_the_table_says_the_same_in_lines(hand: Hand) -> None:
    everybody(hand)
    hand.tap("Table")
    assert hand.sees("Illness")
    assert hand.sees("Lymphoma")


def test_a_face_opens_beside_its_live_page(hand: Hand) -> None:
    row = shown(everybody(hand))
    open_person(hand, row)
    assert hand.sees(row.names[hand.stage.display.speech])
    assert hand.sees("Exactly this may hang today.")
    assert any(name in hand.page_texts() for name in row.names.values())


def test_the_page_speaks_another_language_than_studio(hand: Hand) -> None:
    open_person(hand, shown(everybody(hand)))
    hand.tap("English")
    assert "The wall" in hand.page_texts()
    hand.tap("Chinese")
    assert "照片墙" in hand.page_texts()
    assert hand.sees("Everybody")
    hand.tap("中文")
    assert hand.sees("所有人")
    hand.tap("英文")
    assert "The wall" in hand.page_texts()
    assert hand.sees("所有人")


def test_the_page_is_drawn_for_another_screen_and_size(hand: Hand) -> None:
    open_person(hand, shown(everybody(hand)))
    hand.tap("Wide")
    (page,) = hand.page_host().childItems()
    assert (page.width(), page.height()) == (1920, 1080)
    hand.tap("Largest")
    assert hand.stage.preview.display.property("textStep") == 2
    assert hand.stage.display.property("textStep") == 0


def test_escape_goes_back_to_everybody(hand: Hand) -> None:
    open_person(hand, shown(everybody(hand)))
    hand.control("Everybody").forceActiveFocus()
    hand.key(Qt.Key.Key_Escape)
    hand.settle()
    assert hand.sees("45 people")


def test_enter_on_a_face_opens_it(hand: Hand) -> None:
    rows = everybody(hand)
    grid = next(item for item in hand.controls() if item.inherits("QQuickGridView"))
    grid.forceActiveFocus()
    hand.key(Qt.Key.Key_Right)
    hand.key(Qt.Key.Key_Return)
    hand.wait(lambda: hand.stage.rooms.person.property("isRead"))
    assert hand.stage.rooms.person.property("subjectId") == hand.stage.rooms.people.personAt(1)
    assert len(rows) == 45


def test_all_parts_of_a_person_can_be_seen(hand: Hand) -> None:
    open_person(hand, shown(everybody(hand)))
    hand.tap("Consents")
    assert hand.sees("May be shown")
    assert hand.sees("checked against the signed paper by Jiaqi")
    hand.tap("Reviews")
    assert hand.sees("Approved")
    hand.tap("History")
    hand.tap("Story")


def test_every_control_has_a_name_and_tab_reaches_all(hand: Hand) -> None:
    open_person(hand, shown(everybody(hand)))
    names = hand.names()
    assert all(names), [item for item in hand.controls() if not name_of(item)]
    reached = set()
    for _ in range(len(names) + 3):
        hand.key(Qt.Key.Key_Tab)
        reached.add(name_of(hand.stage.window.activeFocusItem()))
    assert set(names) <= reached


def test_locking_forgets_everybody(hand: Hand) -> None:
    row = shown(everybody(hand))
    open_person(hand, row)
    hand.lock()
    assert hand.stage.rooms.people.property("count") == 0
    assert hand.stage.rooms.person.property("name") == ""
    assert not hand.page_texts()


def test_today_says_what_needs_somebody_and_opens_it(hand: Hand) -> None:
    hand.come_in("Ruoxi")
    hand.wait(lambda: hand.stage.rooms.today.property("isRead"))
    hand.settle()
    assert hand.sees("hang on the wall")
    lines = [line for group in hand.stage.rooms.today.property("groups") for line in group["lines"]]
    line = next(line for line in lines if line["person"])
    hand.tap(line["sentence"])
    hand.wait(lambda: hand.stage.rooms.person.property("isRead"))
    assert hand.stage.rooms.person.property("subjectId") == line["person"]


def test_the_list_keeps_the_rules_of_models(hand: Hand) -> None:
    # One of its own: a view over it would still be making its lines when they are taken away.
    model = PeopleRowsModel(lambda _: None, hand.stage)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows = everybody(hand)
    model.show(rows)
    model.show(rows[:3])
    model.forget()
    assert tester is not None
