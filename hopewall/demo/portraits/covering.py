"""What is worn on the head: scarves, wraps, caps, hats and turbans."""

from __future__ import annotations

from collections.abc import Callable

from hopewall.demo.portraits.frame import Sitting
from hopewall.demo.portraits.hats import beanie, bobble, flat_cap, sun_hat, sun_hat_behind
from hopewall.demo.portraits.headcloth import Cloth, cloth_of
from hopewall.demo.portraits.parts import CoveringKind
from hopewall.demo.portraits.scarves import (
    bandana,
    headscarf,
    headscarf_behind,
    turban,
    wrap,
    wrap_behind,
)

__all__ = ["draw_covering", "draw_covering_behind"]

_Drawing = Callable[[Sitting, Cloth], str]

_FRONT: dict[CoveringKind, _Drawing] = {
    CoveringKind.HEADSCARF: headscarf,
    CoveringKind.WRAP: wrap,
    CoveringKind.BANDANA: bandana,
    CoveringKind.BEANIE: beanie,
    CoveringKind.BOBBLE: bobble,
    CoveringKind.FLAT_CAP: flat_cap,
    CoveringKind.SUN_HAT: sun_hat,
    CoveringKind.TURBAN: turban,
}
_BEHIND: dict[CoveringKind, _Drawing] = {
    CoveringKind.HEADSCARF: headscarf_behind,
    CoveringKind.WRAP: wrap_behind,
    CoveringKind.SUN_HAT: sun_hat_behind,
}


def _draw(table: dict[CoveringKind, _Drawing], sitting: Sitting) -> str:
    draw = table.get(sitting.look.covering.kind)
    return draw(sitting, cloth_of(sitting)) if draw else ""


def draw_covering(sitting: Sitting) -> str:
    """The covering over hair and brow."""
    return _draw(_FRONT, sitting)


def draw_covering_behind(sitting: Sitting) -> str:
    """The part of the covering behind the head."""
    return _draw(_BEHIND, sitting)
