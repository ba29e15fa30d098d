"""A whole life, in any order, against a second gate written from the rule book.

Each example starts from a story that is consented to in every respect, because rules chosen at
random alone hardly ever show anything and then prove nothing.
"""

import copy
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from hopewall.core.attachment import ScanState
from hopewall.core.case import CaseFile
from hopewall.core.decision import Decision, Hidden, Shown
from hopewall.core.evidence import Evidence
from hopewall.core.reasons import Reason, ReasonCode
from tests.core import cases
from tests.core.life_model import (
    BASE,
    PARTS,
    Life,
    Signed,
    TakenBack,
    Verdict,
    Who,
    Wish,
    day_number,
    is_child,
    may_show,
)
from tests.core.life_records import (
    CHANNELS,
    as_date,
    blocking,
    record_of,
    story_of,
    subject_of,
    withdrawal_of,
)

NAMES = ("one", "two", "three")
PARTIAL = sorted({*PARTS.values(), "face_photo", "child_image", "first_name", "pseudonym"})

some_scopes = st.frozensets(st.sampled_from(PARTIAL), max_size=3)
mostly_all = st.one_of(st.just(frozenset[str]()), some_scopes)
audiences = st.one_of(
    st.just(frozenset(CHANNELS)), st.frozensets(st.sampled_from(sorted(CHANNELS)))
)
# Short terms, different for each consent of a story: their ends must meet within a short example.
terms = st.one_of(st.integers(1, 8), st.sampled_from([0, 365, 730, 1826, 1827]))
flaws = st.sampled_from(
    [
        *([{}] * 12),
        {"verified": False},
        {"two_people": False},
        {"independent": False},
        {"education": False},
        {"here": False},
        {"form_whole": False},
        {"separate": False},
        {"scan_sound": False},
        {"objection": True},
    ]
)


class WholeLife(RuleBasedStateMachine):
    """What staff, the person, their family and the calendar can do."""

    def __init__(self) -> None:
        super().__init__()
        self.life = Life()
        self.today = 0
        self.minute = 0
        self.kept: Life | None = None

    def now(self) -> tuple[int, int]:
        self.minute = (self.minute + 1) % 590
        return self.today, self.minute

    @initialize(
        child=st.sampled_from([None] * 6 + [2, 6, 7, 13, 15, 17]),
        days=st.integers(0, 3),
        others=st.lists(st.tuples(st.integers(1, 30), mostly_all), max_size=2),
        hide=st.booleans(),
        studied=st.sampled_from([False, False, True]),
    )
    def a_fully_consented_story(
        self,
        child: int | None,
        days: int,
        others: list[tuple[int, frozenset[str]]],
        hide: bool,
        studied: bool,
    ) -> None:
        self.life.hide_without_face = hide
        self.life.studied = studied
        by = Who.PERSON
        if child is not None:
            # The next birthday is near: on the first of a month within about four of them.
            born = date(BASE.year - child - 1, 2 + days, 1)
            self.life.born = born
            by = Who.GUARDIAN
        self.life.asked_how_they_are = self.today
        self.life.consents["one"] = [self.signed(by, 730, {})]
        for name, (ends, refused) in zip(NAMES[1:], others, strict=False):
            self.life.consents[name] = [self.signed(by, ends, {}, refused=refused)]

    def signed(self, by: Who, days: int, flaw: dict[str, Any], **more: Any) -> Signed:
        facts: dict[str, Any] = {
            "by": by,
            "on": self.today,
            "ends": self.today + days,
            "confirm": self.today + 365,
            "recorded": self.now(),
            "approved": frozenset({self.life.edition}),
        }
        if by is Who.GUARDIAN:
            facts["asked"] = self.today
        return Signed(**(facts | more | flaw))

    # ---- paper

    @precondition(lambda self: not self.life.gone)
    @rule(
        name=st.sampled_from(NAMES),
        by=st.sampled_from([None, None, None, *Who]),
        times=st.tuples(terms, st.sampled_from([365, 365, 3, 5])),
        refused=mostly_all,
        heard=audiences,
        flaw=flaws,
        approves=st.sampled_from([True, True, False]),
    )
    def a_consent_is_recorded(
        self,
        name: str,
        by: Who | None,
        times: tuple[int, int],
        refused: frozenset[str],
        heard: frozenset[str],
        flaw: dict[str, Any],
        approves: bool,
    ) -> None:
        if by is None:
            by = Who.RELATIVE if self.life.dead else Who.PERSON
            if is_child(self.life, self.today) and not self.life.dead:
                by = Who.GUARDIAN
        approved = frozenset({self.life.edition}) if approves else frozenset[int]()
        version = self.signed(
            by,
            times[0],
            flaw,
            refused=refused,
            audiences=heard,
            approved=approved,
            confirm=self.today + times[1],
        )
        self.life.consents.setdefault(name, []).append(version)

    def change(self, name: str, **changes: Any) -> None:
        """Record a new version of a consent with one thing changed."""
        versions = self.life.consents.get(name)
        if versions and not self.life.gone:
            versions.append(replace(versions[-1], recorded=self.now(), **changes))

    @rule(name=st.sampled_from(NAMES))
    def a_second_person_verifies(self, name: str) -> None:
        self.change(name, verified=True, two_people=True)

    @rule(name=st.sampled_from(NAMES), answer=st.booleans())
    def the_child_is_asked(self, name: str, answer: bool) -> None:
        self.change(name, asked=self.today, asked_yes=answer)

    @rule(name=st.sampled_from(NAMES), answer=st.booleans())
    def the_other_guardian_speaks(self, name: str, answer: bool) -> None:
        self.change(name, objection=answer)

    @rule(name=st.sampled_from(NAMES), sound=st.sampled_from([True, True, False]))
    def the_scan_is_looked_at(self, name: str, sound: bool) -> None:
        versions = self.life.consents.get(name)
        if versions:
            versions[-1] = replace(versions[-1], scan_sound=sound)

    # ---- story

    @rule()
    def the_story_is_edited(self) -> None:
        self.life.edition += 1

    @rule(name=st.sampled_from(NAMES))
    def the_person_approves_it(self, name: str) -> None:
        versions = self.life.consents.get(name)
        if versions:
            approved = versions[-1].approved | {self.life.edition}
            self.change(name, approved=approved)

    @rule(name=st.sampled_from(NAMES), days=terms)
    def the_person_confirms_for_another_while(self, name: str, days: int) -> None:
        self.change(name, confirm=self.today + days)

    @rule(
        fact=st.sampled_from(
            ["story_approved", "panel_current", "claims_clean", "looked_at", "photo_settled"]
        )
    )
    def something_about_the_story_is_undone(self, fact: str) -> None:
        setattr(self.life, fact, False)

    @rule(there=st.booleans())
    def a_stranger_is_seen_in_the_photo(self, there: bool) -> None:
        self.life.stranger_in_photo = there

    @rule()
    def the_story_is_put_right(self) -> None:
        self.life.story_approved = self.life.panel_current = True
        self.life.claims_clean = self.life.looked_at = self.life.photo_settled = True
        self.life.stranger_in_photo = False

    @precondition(lambda self: not self.life.gone)
    @rule(days=st.integers(2, 40))
    def everybody_signs_anew(self, days: int) -> None:
        """So that a life is not over with the first fault: each paper is signed again, whole."""
        self.the_story_is_put_right()
        self.life.in_danger = False
        self.life.asked_how_they_are = self.today
        for number, versions in enumerate(self.life.consents.values()):
            by = Who.RELATIVE if self.life.dead else Who.PERSON
            if is_child(self.life, self.today) and not self.life.dead:
                by = Who.GUARDIAN
            versions.append(self.signed(by, days + number, {}))

    @rule()
    def a_relative_keeps_the_memory(self) -> None:
        self.life.dead = True
        self.life.wish = Wish.KEEP
        if not self.life.gone:
            self.life.consents.setdefault("one", []).append(self.signed(Who.RELATIVE, 365, {}))

    # ---- withdrawal

    @rule(name=st.sampled_from([*NAMES, "", "unknown"]))
    def everything_is_taken_back(self, name: str) -> None:
        self.life.taken_back.append(TakenBack(self.now(), name))

    @rule(
        name=st.sampled_from([*NAMES, ""]),
        scopes=st.frozensets(st.sampled_from(PARTIAL), min_size=1, max_size=2),
    )
    def some_parts_are_taken_back(self, name: str, scopes: frozenset[str]) -> None:
        self.life.taken_back.append(TakenBack(self.now(), name, scopes=scopes))

    @rule(name=st.sampled_from([*NAMES, ""]), audience=st.sampled_from(sorted(CHANNELS)))
    def an_audience_is_taken_back(self, name: str, audience: str) -> None:
        event = TakenBack(self.now(), name, audiences=frozenset({audience}))
        self.life.taken_back.append(event)

    # ---- life

    @rule(wish=st.sampled_from(Wish))
    def a_wish_for_after_death_is_recorded(self, wish: Wish) -> None:
        self.life.wish = wish

    @rule()
    def the_person_dies(self) -> None:
        self.life.dead = True

    @rule()
    def somebody_asks_how_the_person_is(self) -> None:
        self.life.asked_how_they_are = self.today

    @rule(danger=st.booleans())
    def danger_is_reported_or_over(self, danger: bool) -> None:
        self.life.in_danger = danger

    # ---- time

    @rule(days=st.one_of(st.integers(1, 8), st.integers(20, 60), st.just(370)))
    def days_pass(self, days: int) -> None:
        self.today += days

    @rule(days=st.integers(1, 40))
    def the_clock_is_set_back(self, days: int) -> None:
        self.today -= days

    @precondition(lambda self: self.life.born is not None)
    @rule(age=st.sampled_from([7, 14, 16, 18]), before=st.integers(0, 1))
    def a_birthday_comes(self, age: int, before: int) -> None:
        assert self.life.born is not None
        birthday = day_number(self.life.born.replace(year=self.life.born.year + age))
        self.today = max(self.today, birthday - before)

    # ---- erase and restore

    @rule()
    def a_backup_is_made(self) -> None:
        self.kept = copy.deepcopy(self.life)

    @rule()
    def the_person_is_erased(self) -> None:
        self.life.gone = True

    @precondition(lambda self: self.kept is not None)
    @rule()
    def a_backup_is_restored(self) -> None:
        """Tombstones and withdrawals are replayed before anything is shown (CG-32)."""
        assert self.kept is not None
        gone, taken_back = self.life.gone, self.life.taken_back
        self.life = copy.deepcopy(self.kept)
        self.life.gone = self.life.gone or gone
        self.life.taken_back = list(dict.fromkeys([*self.life.taken_back, *taken_back]))

    # ---- the question

    @invariant()
    def the_gate_says_what_the_rule_book_says(self) -> None:
        for audience, channel in CHANNELS.items():
            expected = may_show(self.life, audience, self.today)
            answer = self.ask(channel, self.today)
            if expected is None:
                assert isinstance(answer, Hidden), (expected, answer)
                assert answer.reasons
                continue
            assert isinstance(answer, Shown), (expected, answer)
            got = Verdict(frozenset(answer.elements), day_number(answer.until))
            assert got == expected
            assert isinstance(self.ask(channel, got.until), Shown)

    def ask(self, channel: Any, day: int) -> Decision:
        life = self.life
        if life.gone:
            return Hidden((Reason(ReasonCode.NO_CONSENT),))
        subject, told = subject_of(life, self.today), story_of(life)
        records, scans = [], {}
        for name, versions in life.consents.items():
            for number, signed in enumerate(versions, 1):
                records.append(record_of(name, number, signed))
                state = ScanState.SOUND if signed.scan_sound else ScanState.CHANGED
                scans[name, number] = state
        events = [withdrawal_of(number, event) for number, event in enumerate(life.taken_back)]
        file = CaseFile(told, subject, tuple(records), tuple(events))
        lint = cases.no_claims if life.claims_clean else blocking
        return cases.ask(file, channel, as_date(day), Evidence(scans, lint))


def run_life(examples: int) -> None:
    run_state_machine_as_test(
        WholeLife,
        settings=settings(
            max_examples=examples,
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


@pytest.mark.slow
def test_a_whole_life_in_any_order_is_shown_as_the_rule_book_says() -> None:
    run_life(cases.examples(120))


@pytest.mark.soak
def test_a_hundred_thousand_lives_are_shown_as_the_rule_book_says() -> None:
    run_life(100_000)
