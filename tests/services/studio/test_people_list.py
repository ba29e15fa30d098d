from dataclasses import replace

from hopewall.core.codes import ChannelName, Illness, Language
from hopewall.core.decision import Shown
from hopewall.core.story import StoryState
from hopewall.demo.answers import Twist
from hopewall.services.asking import ask_gate, site_today
from hopewall.services.studio.badges import (
    BadgeKind,
    BeingWritten,
    EndingSoon,
    HiddenBecause,
    ShownUntil,
    Withdrawn,
)
from hopewall.services.studio.people_list import (
    PeopleFilter,
    PeopleList,
    PeopleOrder,
    PersonRow,
    open_people,
    open_some,
    why_hidden,
)
from hopewall.services.studio.tiles import (
    NoTile,
    PublicTile,
    SealedTile,
    picture_bytes,
    tiles_of,
)
from hopewall.vault import Vault
from tests.services.demonstration import (
    NOW,
    PEOPLE,
    SITE,
    TWISTS,
    ordinary,
    person_of,
    story_of,
)
from tests.services.studio.conftest import CURATOR, Seat


def listed(at: Seat) -> PeopleList:
    people = open_people(at(CURATOR))
    assert isinstance(people, PeopleList)
    return people


def row_of(people: PeopleList, subject_id: str) -> PersonRow:
    return next(row for row in people.rows if row.subject_id == subject_id)


def test_a_badge_says_shown_exactly_where_the_gate_does(at: Seat, vault: Vault) -> None:
    people = listed(at)
    assert len(people.rows) == PEOPLE
    with vault.reading() as reading:
        asked = ask_gate(reading, SITE.channel(ChannelName.LOBBY), site_today(SITE, NOW))
        decisions = {one.story_id: one.decision for one in asked}
    for row in people.rows:
        decision = decisions[row.story_id]
        if isinstance(decision, Shown):
            assert isinstance(row.badge, ShownUntil | EndingSoon)
            assert row.badge.until == decision.until
        else:
            assert not isinstance(row.badge, ShownUntil | EndingSoon)
    assert sum(people.counts.values()) == PEOPLE


def test_who_withdrew_and_who_ran_out_are_told_apart(at: Seat) -> None:
    people = listed(at)
    assert isinstance(row_of(people, person_of(TWISTS[Twist.WITHDRAWN])).badge, Withdrawn)
    expired = row_of(people, person_of(TWISTS[Twist.EXPIRED]))
    assert isinstance(expired.badge, HiddenBecause)
    told = why_hidden(at(CURATOR), [expired.story_id])
    assert isinstance(told, dict)
    assert "到期" in told[expired.story_id][0].zh_hans
    assert "ended" in told[expired.story_id][0].en


def test_what_changed_since_the_release_is_asked_of_the_gate(at: Seat, vault: Vault) -> None:
    member = ordinary()
    with vault.unit_of_work() as work:
        work.people.save(replace(work.people.get(person_of(member)), safeguarding_flag=True))
        work.commit()
    badge = row_of(listed(at), person_of(member)).badge
    assert isinstance(badge, HiddenBecause)
    assert badge.reasons
    with vault.unit_of_work() as work:
        story = work.stories.get(story_of(member))
        work.stories.save(replace(story, state=StoryState.DRAFT))
        work.commit()
    again = open_some(at(CURATOR), [person_of(member)])
    assert isinstance(again, tuple)
    assert isinstance(again[0].badge, BeingWritten)


def test_one_finds_people_in_both_languages_as_one_types(at: Seat) -> None:
    people = listed(at)
    member = ordinary()
    for language in Language:
        name = member.name[language]
        for typed in (name, name.upper(), f"  {name} ", name[:2]):
            assert person_of(member) in [row.subject_id for row in people.matching(typed)]
    assert people.matching("nobody at all is called this") == ()
    assert len(people.matching("")) == PEOPLE


def test_filters_and_orders(at: Seat) -> None:
    people = listed(at)
    lupus = people.matching(wanted=PeopleFilter(illnesses={Illness.LUPUS}))
    assert lupus
    assert all(row.illness is Illness.LUPUS for row in lupus)
    gone = people.matching(wanted=PeopleFilter(badges={BadgeKind.WITHDRAWN}))
    assert len(gone) == people.counts[BadgeKind.WITHDRAWN]
    untils = [
        row.badge.until
        for row in people.matching(order=PeopleOrder.ENDING)
        if isinstance(row.badge, ShownUntil | EndingSoon)
    ]
    assert untils == sorted(untils)
    names = [row.name(Language.EN) for row in people.matching(order=PeopleOrder.NAME)]
    assert names == sorted(names, key=str.casefold)


def test_a_public_picture_is_a_file_and_a_private_one_never_is(at: Seat) -> None:
    desk, people = at(CURATOR), listed(at)
    tiles = tiles_of(desk, [row.photo_id for row in people.rows])
    assert isinstance(tiles, dict)
    shown = tiles[row_of(people, person_of(ordinary())).photo_id]
    assert isinstance(shown, PublicTile)
    assert shown.path.is_file()
    hidden = tiles[row_of(people, person_of(TWISTS[Twist.EXPIRED])).photo_id]
    assert isinstance(hidden, SealedTile)
    data = picture_bytes(desk, hidden.sha256)
    assert isinstance(data, bytes)
    assert isinstance(tiles_of(desk, ["unknown"]), dict)
    assert tiles_of(desk, ["unknown"]) == {"unknown": NoTile()}
