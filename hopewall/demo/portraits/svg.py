"""From a look to a picture: the layers of a portrait, from the wall to the hand in front."""

from __future__ import annotations

from hopewall.demo.portraits.backdrop import draw_backdrop
from hopewall.demo.portraits.beard import draw_beard
from hopewall.demo.portraits.care import draw_care
from hopewall.demo.portraits.clothes import draw_clothes, draw_collar_behind
from hopewall.demo.portraits.covering import draw_covering, draw_covering_behind
from hopewall.demo.portraits.cuts import cut_for
from hopewall.demo.portraits.eyes import draw_eyes
from hopewall.demo.portraits.features import draw_brows, draw_nose
from hopewall.demo.portraits.frame import CENTRE, Sitting, sitting_for
from hopewall.demo.portraits.glasses import draw_glasses
from hopewall.demo.portraits.hair_back import draw_hair_behind, draw_hair_on_shoulders, draw_tie
from hopewall.demo.portraits.hair_front import draw_hair_front
from hopewall.demo.portraits.hands import draw_hand
from hopewall.demo.portraits.head import draw_ears, draw_face, draw_neck
from hopewall.demo.portraits.ink import group
from hopewall.demo.portraits.jewels import draw_earrings, draw_necklace
from hopewall.demo.portraits.look import Look
from hopewall.demo.portraits.mouth import draw_mouth
from hopewall.demo.portraits.parts import EYE_Y, CoveringKind, Extra, Glasses, Pose
from hopewall.demo.portraits.pets import draw_pet
from hopewall.demo.portraits.profile import (
    draw_profile_ear,
    draw_profile_face,
    draw_profile_glasses,
    draw_profile_neck,
    side_for,
)
from hopewall.demo.portraits.profile_care import draw_profile_care
from hopewall.demo.portraits.profile_hair import (
    draw_profile_beard,
    draw_profile_covering,
    draw_profile_hair,
    draw_profile_hair_behind,
)
from hopewall.demo.portraits.things import draw_thing
from hopewall.demo.portraits.years import draw_years

__all__ = ["portrait_svg"]

_NEARNESS = 1.2
"""How much everybody is brought forward, about the eye line."""


def portrait_svg(look: Look) -> str:
    """Draw a look as an SVG picture of 800 by 1000."""
    sitting = sitting_for(look)
    person = _from_the_side(sitting) if look.pose is Pose.PROFILE else _from_the_front(sitting)
    zoom = (
        f"translate({CENTRE:.0f} {EYE_Y:.0f}) scale({_NEARNESS})"
        f" translate({-CENTRE:.0f} {-EYE_Y:.0f})"
    )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 1000" width="800" height="1000">'
        f'{draw_backdrop(sitting)}<g transform="{zoom}">{person}{_in_hand(sitting)}</g></svg>'
    )


def _in_hand(sitting: Sitting) -> str:
    return draw_pet(sitting) + draw_thing(sitting) + draw_hand(sitting)


def _from_the_front(sitting: Sitting) -> str:
    turn = sitting.look.tilt
    behind = draw_covering_behind(sitting) + draw_hair_behind(sitting)
    return "".join(
        (
            group(behind, turn=turn),
            draw_collar_behind(sitting),
            draw_neck(sitting),
            draw_clothes(sitting),
            draw_necklace(sitting),
            group(_head(sitting), turn=turn),
            draw_hair_on_shoulders(sitting),
        )
    )


def _from_the_side(sitting: Sitting) -> str:
    look = sitting.look
    side = side_for(sitting)
    covered = look.covering.kind is CoveringKind.HEADSCARF
    cut = cut_for(look)
    hidden = covered or (cut is not None and cut.panels)
    turn = min(2.0, abs(look.tilt)) * -1.0
    head = (
        draw_profile_face(side),
        draw_profile_beard(side),
        draw_profile_hair(side),
        "" if hidden else draw_profile_ear(side),
        draw_profile_care(side),
        "" if look.glasses is Glasses.NONE else draw_profile_glasses(side),
        draw_profile_covering(side),
    )
    behind = group(draw_profile_hair_behind(side), turn=turn)
    drawn = (
        behind,
        draw_collar_behind(sitting),
        draw_profile_neck(side),
        draw_clothes(sitting),
        draw_necklace(sitting),
        group("".join(head), turn=turn),
    )
    if look.facing > 0:
        return "".join(drawn)
    return f'<g transform="translate({2 * CENTRE:.0f} 0) scale(-1 1)">{"".join(drawn)}</g>'


def _head(sitting: Sitting) -> str:
    hugging = sitting.look.extra is not Extra.HEARING_AID
    return "".join(
        (
            draw_ears(sitting, near=False),
            draw_face(sitting),
            draw_years(sitting),
            draw_beard(sitting),
            draw_nose(sitting),
            draw_mouth(sitting),
            draw_eyes(sitting),
            draw_brows(sitting),
            draw_glasses(sitting),
            draw_care(sitting) if hugging else "",
            draw_hair_front(sitting),
            draw_tie(sitting),
            draw_ears(sitting, near=True),
            draw_covering(sitting),
            draw_earrings(sitting),
            "" if hugging else draw_care(sitting),
        )
    )
