"""An erasure that is stopped or killed anywhere is finished by the next run (CG-33)."""

import random
import time
from functools import partial

import pytest

from hopewall.demo.cast import CastMember
from hopewall.services import erasing
from hopewall.services.erasing import Erased, NobodyToErase, erase_person, finish_erasures
from hopewall.services.home import Home
from hopewall.vault import CONSENT_PROOF, SIGNED_FORM, Vault
from tests.services.children import in_child
from tests.services.demonstration import (
    MEMBERS,
    NOW,
    SITE,
    person_of,
    story_of,
    vault_of,
)
from tests.services.test_erasing import NAME, NAME_ZH, WORD, found_in, marked_and_shown


@pytest.fixture
def marked(home: Home, vault: Vault) -> CastMember:
    return marked_and_shown(home, vault)


STEPS = (
    ("_remove_rows", False),
    ("_remove_rows", True),
    ("add_tombstone", True),
    ("remove_traces", False),
    ("_remove_files", False),
    ("scan_home", True),
    ("drop_plans", False),
)


@pytest.mark.parametrize(("step", "after"), STEPS)
def test_stopped_at_any_step_it_is_finished_by_the_next_run(
    home: Home, vault: Vault, marked: CastMember, step: str, *, after: bool
) -> None:
    genuine = getattr(erasing, step)
    calls = 0

    def stop(*words: object, **more: object) -> object:
        nonlocal calls
        calls += 1
        if step == "drop_plans" and calls == 1:
            return genuine(*words, **more)
        if after:
            genuine(*words, **more)
        raise KeyboardInterrupt

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(erasing, step, stop)
        with pytest.raises(KeyboardInterrupt):
            erase_person(home, vault, SITE, person_of(marked), NOW)
    outcomes = finish_erasures(home, vault, SITE, NOW)
    assert all(isinstance(one, Erased) for one in outcomes), outcomes
    assert finish_erasures(home, vault, SITE, NOW) == []
    assert found_in(home, NAME, NAME_ZH, WORD, person_of(marked), story_of(marked)) == []
    assert list(home.vault.glob("*.plan")) == []
    with vault.reading() as reading:
        kinds = sorted(one.kind for one in reading.evidence.all())
    assert kinds == [CONSENT_PROOF, SIGNED_FORM]


@pytest.mark.slow
@pytest.mark.parametrize("times", [3, pytest.param(250, marks=pytest.mark.soak)])
def test_killed_anywhere_the_next_run_finishes_and_nobody_comes_back(
    home: Home, times: int
) -> None:
    chance = random.Random(11)

    def work(number: int) -> int:
        with vault_of(home) as vault:
            outcome = erase_person(home, vault, SITE, person_of(MEMBERS[number]), NOW)
        return 0 if isinstance(outcome, Erased | NobodyToErase) else 1

    began = time.monotonic()
    assert in_child(lambda: work(0)).code == 0
    longest = time.monotonic() - began
    kills = 0
    for turn in range(1, times + 1):
        number = turn % 20
        kill_after = chance.uniform(0.002, longest)
        kills += in_child(partial(work, number), kill_after=kill_after).killed
        with vault_of(home) as vault:
            assert vault.problems() == []
            outcomes = finish_erasures(home, vault, SITE, NOW)
            assert all(isinstance(one, Erased) for one in outcomes), outcomes
            with vault.reading() as reading:
                ids = {one.subject_id for one in reading.people.all()}
        if outcomes:
            assert person_of(MEMBERS[number]) not in ids
            assert found_in(home, person_of(MEMBERS[number]), story_of(MEMBERS[number])) == []
    assert kills >= times // 3
