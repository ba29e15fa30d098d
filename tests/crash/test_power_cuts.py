"""No power cut loses what was acknowledged, brings back what was withdrawn, or leaves a half."""

from pathlib import Path

import pytest

from tests.crash.power_cuts import Scenario, every_state, examine, recorded, some_states
from tests.crash.recorder import note_figures
from tests.crash.scenarios import SCENARIOS

EACH = pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda one: one.name)


@EACH
@pytest.mark.slow
def test_a_sample_of_power_cuts(quick_disk: Path, scenario: Scenario) -> None:
    recording = recorded(scenario, quick_disk)
    tally = examine(scenario, recording, some_states(recording, scenario.sample), quick_disk)
    assert tally.states >= scenario.sample // 3
    assert not tally.faults, "\n".join([str(tally), *tally.faults[:10]])


@EACH
@pytest.mark.soak
def test_every_power_cut(quick_disk: Path, scenario: Scenario) -> None:
    recording = recorded(scenario, quick_disk)
    tally = examine(scenario, recording, every_state(recording, scenario.states), quick_disk)
    note_figures(str(tally))
    assert tally.states >= scenario.states, tally
    assert not tally.faults, "\n".join([str(tally), *tally.faults[:20]])
