"""CG-20: the edition the gate wants is the edition the screens show."""

import re
from pathlib import Path

from hopewall.core.fair_balance import FAIR_BALANCE_VERSION

PANEL = Path(__file__).parents[2] / "hopewall/ui/qml/wall/components/FairBalance.qml"


def test_cg_20_the_panel_on_the_screens_is_the_current_edition() -> None:
    found = re.search(r"property int edition: (\d+)", PANEL.read_text("utf-8"))
    assert found is not None
    assert found[1] == FAIR_BALANCE_VERSION
