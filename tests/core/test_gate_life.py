"""A whole life, in any order, against a second gate written from the rule book.

Each example starts from a story that is consented to in every respect, because rules chosen at
random alone hardly ever show anything and then prove nothing.
"""

import copy
import os
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
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

from hopewall.core.case import CaseFile
from hopewall.core.codes import Audience, Language
from hopewall.core.completeness import GENESIS
from hopewall.core.consent import (
    Answer,
    Assent,
    ConsentRecord,
    Purpose,
    Scope,
    Signer,
    Withdrawal,
    WithdrawalExtent,
)
from hopewall.core.decision import Decision, Hidden, Shown
from hopewall.core.evidence import Claim, Evidence, ScanState
from hopewall.core.fair_balance import FAIR_BALANCE_VERSION
from hopewall.core.person import Capacity, PosthumousInstruction, Subject, VitalStatus
from hopewall.core.reasons import Reason, ReasonCode
from hopewall.core.site import ProfileCode
from hopewall.core.story import (
    FaceFallback,
    PersonInPhoto,
    PhotoRole,
    Resolution,
    Story,
    StoryState,
)
from tests.core import cases
from tests.core.cases import FORM, LOBBY, REPRESENTATIVE, SESSION, SHA
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

CHANNELS = {"lobby": LOBBY, "session": SESSION}
AUDIENCES = {"lobby": Audience.LOBBY_SCREEN, "session": Audience.EDUCATION_SESSION}
SIGNERS = {
    Who.PERSON: Signer.SUBJECT,
    Who.GUARDIAN: Signer.GUARDIAN,
    Who.RELATIVE: Signer.RELATIVE,
    Who.STRANGER: Signer.ATTORNEY,
}
WISHES = {
    Wish.REMOVE: PosthumousInstruction.REMOVE,
    Wish.KEEP: PosthumousInstruction.KEEP,
    Wish.ASK: PosthumousInstruction.ASK_RELATIVE,
}
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


def as_date(day: int) -> date:
    return BASE + timedelta(days=day)


def as_instant(moment: tuple[int, int]) -> datetime:
    return datetime.combine(as_date(moment[0]), time(), UTC) + timedelta(minutes=moment[1])


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
        child=st.sampled_from([None, None, 2, 6, 7, 13, 15, 17]),
        days=st.integers(0, 3),
        hide=st.booleans(),
        studied=st.sampled_from([False, False, True]),
    )
    def a_fully_consented_story(
        self, child: int | None, days: int, hide: bool, studied: bool
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

    @rule(fact=st.sampled_from(["story_approved", "panel_current", "claims_clean", "looked_at"]))
    def something_about_the_story_is_undone(self, fact: str) -> None:
        setattr(self.life, fact, False)

    @rule(there=st.booleans())
    def a_stranger_is_seen_in_the_photo(self, there: bool) -> None:
        self.life.stranger_in_photo = there

    @rule()
    def the_story_is_put_right(self) -> None:
        self.life.story_approved = self.life.panel_current = True
        self.life.claims_clean = self.life.looked_at = True
        self.life.stranger_in_photo = False

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
                records.append(record_of(name, number, signed, life, subject))
                state = ScanState.SOUND if signed.scan_sound else ScanState.CHANGED
                scans[name, number] = state
        events = [withdrawal_of(number, event) for number, event in enumerate(life.taken_back)]
        file = CaseFile(told, subject, tuple(records), tuple(events))
        lint = cases.no_claims if life.claims_clean else blocking
        return cases.ask(file, channel, as_date(day), Evidence(scans, lint))


class _Blocked:
    rule = "Z01"
    severity = "block"


def blocking(
    text: str, language: Language, profiles: frozenset[ProfileCode], *, investigational: bool
) -> tuple[Claim, ...]:
    return (_Blocked(),)


def subject_of(life: Life, today: int) -> Subject:
    subject = replace(
        cases.person(),
        vital_status=VitalStatus.DECEASED if life.dead else VitalStatus.ALIVE,
        vital_checked_on=as_date(life.asked_how_they_are),
        posthumous_instruction=WISHES[life.wish],
        safeguarding_flag=life.in_danger,
    )
    if life.born is None:
        return subject
    child = is_child(life, today)
    return replace(
        subject,
        capacity=Capacity.MINOR if child and not life.dead else Capacity.ADULT_CAPABLE,
        birth_year_month=f"{life.born:%Y-%m}",
        majority_date=life.born.replace(year=life.born.year + 18),
    )


def story_of(life: Life, edition: int | None = None) -> Story:
    told = cases.story()
    edition = life.edition if edition is None else edition
    words = {
        language: replace(text, body=f"{text.body} {edition}")
        for language, text in told.texts.items()
    }
    photo = cases.photo()
    people = photo.people
    if life.stranger_in_photo:
        people = (*people, PersonInPhoto("p-2", PhotoRole.BYSTANDER, Resolution.BLURRED))
    return replace(
        told,
        texts=words,
        state=StoryState.APPROVED if life.story_approved else StoryState.REVIEW,
        fair_balance_version=FAIR_BALANCE_VERSION if life.panel_current else "0",
        on_face_refused=FaceFallback.HIDE if life.hide_without_face else FaceFallback.PLACEHOLDER,
        investigational=life.studied,
        irb_ref="IRB-1" if life.studied else "",
        photo=replace(photo, people=people, contents=frozenset[Any]() if life.looked_at else None),
    )


def record_of(
    name: str, number: int, signed: Signed, life: Life, subject: Subject
) -> ConsentRecord:
    moment = as_instant(signed.recorded)
    reviews = tuple(
        replace(review, on=as_date(signed.on))
        for edition in sorted(signed.approved)
        for review in cases.reviews(story_of(life, edition), subject)
    )
    scopes = {
        scope: Answer.REFUSED if scope in signed.refused else Answer.GRANTED for scope in Scope
    }
    heard = {AUDIENCES[each] for each in signed.audiences}
    asked = signed.asked
    return replace(
        cases.consent(cases.story(), subject),
        consent_id=name,
        version=number,
        prev_hash=GENESIS if number == 1 else SHA,
        form=replace(FORM, statements=FORM.statements if signed.form_whole else frozenset()),
        purposes=frozenset(
            {Purpose.PATIENT_EDUCATION if signed.education else Purpose.FUNDRAISING}
        ),
        scopes=scopes,
        audiences={each: Answer.GRANTED if each in heard else Answer.REFUSED for each in Audience},
        site_ids=frozenset({LOBBY.site_id if signed.here else "elsewhere"}),
        signed_on=as_date(signed.on),
        copy_given_on=as_date(signed.on),
        expires_on=as_date(signed.ends),
        reconfirm_due=as_date(signed.confirm),
        signer=SIGNERS[signed.by],
        representative=None if signed.by in {Who.PERSON, Who.STRANGER} else REPRESENTATIVE,
        assent=None
        if asked is None
        else Assent(signed.asked_yes, "child", as_date(asked), None, "talk"),
        other_guardian_objection=signed.objection,
        obtained_by_independent=signed.independent,
        recorded_at=moment,
        verified_at=moment if signed.verified else None,
        verified_by=("user-verifier" if signed.two_people else "user-recorder")
        if signed.verified
        else "",
        sensitive_separate=cases.consent(cases.story(), subject).sensitive_separate
        if signed.separate
        else None,
        pia_date=date(2025, 1, 2),
        ad_determination=replace(cases.DETERMINED, on=date(2025, 1, 2)),
        patient_reviews=reviews,
    )


def withdrawal_of(number: int, event: TakenBack) -> Withdrawal:
    extent = WithdrawalExtent.ALL
    if event.scopes or event.audiences:
        extent = WithdrawalExtent.SCOPES if event.scopes else WithdrawalExtent.AUDIENCES
    return replace(
        cases.withdrawal(
            extent,
            received_at=as_instant(event.at),
            consent_id=event.consent,
            scopes=frozenset(Scope(scope) for scope in event.scopes),
            audiences=frozenset(AUDIENCES[each] for each in event.audiences),
        ),
        withdrawal_id=f"w-{number}",
    )


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
    run_life(30 if "MUTANT_UNDER_TEST" in os.environ else 120)


@pytest.mark.soak
def test_a_hundred_thousand_lives_are_shown_as_the_rule_book_says() -> None:
    run_life(100_000)
