"""What is known of a person as answers of a form, and the answers as facts again."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from hopewall.core.codes import Language
from hopewall.core.person import (
    Capacity,
    NameKind,
    Names,
    PosthumousInstruction,
    Subject,
    VitalStatus,
)
from hopewall.core.site import ProfileCode
from hopewall.services.studio.person_editing import PersonFacts, subject_of
from hopewall.services.studio.person_editing import facts_of as known_of
from hopewall.ui.viewmodels.studio.person_questions import Entry, answers_of, facts_of, told_of

WORDS = st.text("abc 林", min_size=1, max_size=6)
NAMES = st.dictionaries(st.sampled_from(Language), WORDS.filter(str.strip))
FACTS = st.builds(
    PersonFacts,
    full=NAMES,
    first=NAMES,
    pseudonym=NAMES,
    choice=st.sampled_from(NameKind),
    capacity=st.none() | st.sampled_from(Capacity),
    vital_status=st.none() | st.sampled_from(VitalStatus),
    vital_checked_on=st.none() | st.dates(date(2000, 1, 1), date(2030, 1, 1)),
    posthumous_instruction=st.none() | st.sampled_from(PosthumousInstruction),
    safeguarding_flag=st.none() | st.booleans(),
    languages=st.sampled_from([(), ("en",), ("zh-Hans",), ("en", "zh-Hans")]),
    profiles=st.frozensets(st.sampled_from(ProfileCode)),
    research_participant=st.none() | st.booleans(),
    trial_id=WORDS | st.just(""),
    birth_year_month=st.sampled_from(["", "2015-04"]),
    contact=WORDS | st.just(""),
)

SEEN = Subject(
    subject_id="somebody",
    names=Names({Language.EN: "Lin Example"}, {}, {}, NameKind.FULL),
    capacity=Capacity.ADULT_CAPABLE,
    vital_status=VitalStatus.ALIVE,
    vital_checked_on=date(2026, 11, 1),
    posthumous_instruction=PosthumousInstruction.REMOVE,
    safeguarding_flag=False,
    languages=("yue", "zh-Hans", "en"),
    profiles=frozenset({ProfileCode.CN}),
    research_participant=False,
    birth_year_month="2007-04",
)


@given(FACTS)
def test_facts_are_the_same_after_the_form(facts: PersonFacts) -> None:
    assert facts_of(answers_of(facts)) == facts


def answered(entry: Entry, **answers: str) -> Entry:
    given = {key.replace("__", "."): value for key, value in answers.items()}
    return replace(entry, answers={**entry.answers, **given})


def test_what_nobody_touched_stays_exactly_as_it_is_known() -> None:
    entry = Entry(open=True).upon(SEEN)
    assert entry.mine == {}
    assert entry.facts == known_of(SEEN)
    changed = answered(entry, contact="bed 7")
    assert changed.mine == {"contact": "bed 7"}
    assert subject_of("somebody", changed.facts, SEEN).languages == ("yue", "zh-Hans", "en")


def test_a_language_the_screens_do_not_have_is_not_lost_with_another_one() -> None:
    entry = answered(Entry(open=True).upon(SEEN), languages__en="")
    assert entry.facts.languages == ("zh-Hans", "yue")


def test_my_answers_go_upon_what_somebody_else_saved() -> None:
    mine = answered(Entry(open=True).upon(SEEN), contact="bed 7")
    theirs = replace(SEEN, trial_id="T-1", contact_ref="bed 9")
    again = mine.upon(theirs)
    assert (again.facts.contact, again.facts.trial_id) == ("bed 7", "T-1")
    assert again.mine == {"contact": "bed 7"}


def test_what_is_known_is_told_without_a_fault_in_the_order_of_the_form() -> None:
    rows = told_of(SEEN, Language.EN)
    assert not any(row.fault for row in rows)
    told = {row.key: row.value for row in rows if row.value}
    assert (told["full.en"], told["choice"]) == ("Lin Example", "full")
    assert [row.section for row in rows if row.first] == [
        "names",
        "person",
        "languages",
        "wishes",
        "laws",
    ]
