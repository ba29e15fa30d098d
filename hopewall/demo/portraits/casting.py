"""Choosing a face: age, family and season decide together, so that the parts agree."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass

from hopewall.demo.portraits.colour import distance, lightness
from hopewall.demo.portraits.hints import checked
from hopewall.demo.portraits.odds import (
    EYE_COLOURS,
    HAIR_COLOURS,
    LIDS,
    NOSES,
    ROOTS,
    SHAPES,
    SKIN_ODDS,
    draw,
    hair_odds,
)
from hopewall.demo.portraits.palette import HAIRS, SKINS, TONES
from hopewall.demo.portraits.parts import (
    BrowKind,
    CoveringKind,
    Extra,
    Eyes,
    Features,
    Hair,
    HairStyle,
    HeadShape,
    IrisColour,
    Lid,
    Look,
    Mood,
    Motif,
    NoseKind,
    Pose,
    Roots,
)
from hopewall.demo.portraits.wardrobe import Wardrobe

__all__ = ["cast"]

_SIDE_ON = {CoveringKind.NONE, CoveringKind.HEADSCARF, CoveringKind.WRAP}
"""What looks well from the side."""

_FACE_ON = {Extra.CHIN_HAND, Extra.MASK, Extra.OXYGEN, Extra.FEEDING_TUBE}
"""What wants to be seen from the front."""

_FEMININE = {"f": 1.0, "n": 0.4, "m": 0.0}


@dataclass(frozen=True)
class _Brief:
    """What is asked: the dice, the age, the gender and the fixed parts."""

    rng: random.Random
    age: int
    gender: str
    hints: Mapping[str, str]

    def pick(self, name: str, odds: Mapping[str, float]) -> str:
        """The hint of this name, or one of the odds. The dice are thrown either way."""
        chosen = draw(self.rng, odds)
        return self.hints.get(name, chosen)


def cast(seed: int, *, age: int, gender: str, hints: Mapping[str, str]) -> Look:
    """Choose a whole look."""
    if gender not in _FEMININE:
        message = f"unknown gender {gender!r}; allowed: {', '.join(_FEMININE)}"
        raise ValueError(message)
    brief = _Brief(random.Random(seed), max(2, min(92, age)), gender, checked(hints))
    roots = Roots(brief.pick("roots", ROOTS))
    mood = _mood(brief)
    features = _features(brief, roots, mood)
    hair = _hair(brief, roots)
    skin = SKINS[features.skin]
    backdrop = brief.pick("backdrop", _tones(skin, HAIRS[hair.colour]))
    wardrobe = Wardrobe(brief.rng, brief.age, gender, roots, brief.hints)
    covering = wardrobe.covering(backdrop, skin, hair)
    clothes = wardrobe.clothes(backdrop, skin, covering)
    beard = wardrobe.beard(covering, hair)
    glasses = wardrobe.glasses()
    extra = wardrobe.one_thing_more(covering, beard)
    pose = Pose(brief.pick("pose", {Pose.FRONT: 78, Pose.THREE_QUARTER: 17, Pose.PROFILE: 5}))
    awkward = covering.kind not in _SIDE_ON or extra in _FACE_ON
    if pose is Pose.PROFILE and awkward and "pose" not in brief.hints:
        pose = Pose.THREE_QUARTER
    facing = brief.rng.choice((-1, 1))
    if "facing" in brief.hints:
        facing = -1 if brief.hints["facing"] == "left" else 1
    return Look(
        seed=seed,
        age=brief.age,
        gender=gender,
        roots=roots,
        features=features,
        mood=mood,
        hair=hair,
        beard=beard,
        covering=covering,
        glasses=glasses,
        jewellery=wardrobe.jewellery(covering),
        clothes=clothes,
        extra=extra,
        pose=pose,
        facing=facing,
        turn=_turn(brief.rng, pose),
        tilt=brief.rng.choice((-1, 1)) * brief.rng.uniform(0.4, 4.2),
        backdrop=backdrop,
        motif=Motif(brief.pick("motif", _MOTIFS)),
    )


_MOTIFS: dict[str, float] = {
    Motif.NONE: 30,
    Motif.WINDOW: 11,
    Motif.LEAVES: 13,
    Motif.HILL: 10,
    Motif.SUN: 11,
    Motif.CURTAIN: 8,
    Motif.SHELF: 8,
    Motif.LIGHTS: 9,
}


def _turn(rng: random.Random, pose: Pose) -> float:
    small, large = rng.uniform(0.0, 0.09), rng.uniform(0.25, 0.34)
    return large if pose is Pose.THREE_QUARTER else small


def _mood(brief: _Brief) -> Mood:
    odds: dict[str, float] = {
        Mood.GENTLE: 5,
        Mood.LOPSIDED: 2.4,
        Mood.SHY: 2 if brief.age < 30 else 1.2,
        Mood.GRIN: 4,
        Mood.LAUGH: 4,
        Mood.BEAM: 3,
        Mood.GAP: 4 if 5 <= brief.age <= 8 else 0,
    }
    return Mood(brief.pick("mood", odds))


def _eyes(brief: _Brief, mood: Mood) -> Eyes:
    laughing = mood in {Mood.LAUGH, Mood.BEAM}
    odds: dict[str, float] = {
        Eyes.OPEN: 2 if laughing else 4,
        Eyes.BRIGHT: 3 if brief.age < 13 else 0.8,
        Eyes.GENTLE: 2 if laughing else 3,
        Eyes.CRESCENT: 4 if laughing else 1.2,
        Eyes.WINK: 0.35,
    }
    return Eyes(brief.pick("eyes", odds))


def _features(brief: _Brief, roots: Roots, mood: Mood) -> Features:
    rng, age = brief.rng, brief.age
    feminine = rng.random() < _FEMININE[brief.gender]
    skin = int(brief.pick("skin", SKIN_ODDS[roots]))
    shapes = SHAPES["f" if feminine else "m"]
    if age < 13:
        shapes = {HeadShape.ROUND: 3, HeadShape.FULL: 2, HeadShape.HEART: 1.4, HeadShape.OVAL: 2}
    freckled = rng.random() < (0.34 if roots is Roots.EUROPEAN else 0.05)
    freckles = brief.hints.get("freckles", "yes" if freckled and skin < 7 else "no") == "yes"
    brows: dict[str, float] = {
        BrowKind.SOFT: 3,
        BrowKind.ARCHED: 3 if feminine else 1,
        BrowKind.STRAIGHT: 2,
        BrowKind.FULL: 0.6 if feminine else 2.4,
        BrowKind.FINE: 1.4 if feminine else 0.6,
    }
    noses = dict(NOSES[roots])
    if age < 13:
        noses = {NoseKind.BUTTON: 5, NoseKind.SOFT: 2, NoseKind.ROUND: 1.5}
    return Features(
        shape=HeadShape(brief.pick("head", shapes)),
        skin=skin,
        eyes=_eyes(brief, mood),
        lid=Lid(brief.pick("lid", LIDS[roots])),
        iris=IrisColour(brief.pick("iris", EYE_COLOURS[roots])),
        eye_size=rng.uniform(0.94, 1.08),
        brows=BrowKind(brief.pick("brows", brows)),
        nose=NoseKind(brief.pick("nose", noses)),
        mouth_width=rng.uniform(0.9, 1.12),
        head_width=rng.uniform(0.975, 1.025),
        lashes=feminine and age > 9 and rng.random() < 0.75,
        lipstick=feminine and age > 17 and rng.random() < 0.5,
        freckles=freckles,
        dimples=rng.random() < 0.16,
        mole=rng.random() < 0.09 and age > 12,
    )


def _grey(rng: random.Random, age: int, colour: str) -> str:
    if age < 52:
        return colour
    grown = (age - 50) / 30 + rng.uniform(-0.35, 0.35)
    if grown < 0.18 or (grown < 0.6 and rng.random() < 0.3):
        return colour
    if grown < 0.45:
        return "pepper"
    if grown < 0.75:
        return "grey"
    return "silver" if grown < 1.05 else "white"


def _hair(brief: _Brief, roots: Roots) -> Hair:
    rng, age = brief.rng, brief.age
    style = HairStyle(brief.pick("hair", _with_regrowth(hair_odds(roots, age, brief.gender), age)))
    colour = draw(rng, HAIR_COLOURS[roots])
    if style is HairStyle.PERM and rng.random() < 0.35:
        colour = "plum" if rng.random() < 0.5 else "chestnut"
    else:
        colour = _grey(rng, age, colour)
    return Hair(
        style=style,
        colour=brief.hints.get("hair_colour", colour),
        parting=rng.choice((-1, 1)),
        grey_temples=40 <= age < 70 and lightness(HAIRS[colour]) < 35 and rng.random() < 0.55,
    )


def _with_regrowth(odds: dict[str, float], age: int) -> dict[str, float]:
    whole = sum(odds.values())
    more: dict[str, float] = {
        HairStyle.FUZZ: 0.055 * whole,
        HairStyle.BALD: (0.025 if age > 3 else 0.0) * whole,
    }
    return {name: odds.get(name, 0.0) + more.get(name, 0.0) for name in {**odds, **more}}


def _tones(skin: str, hair: str) -> dict[str, float]:
    odds: dict[str, float] = {}
    for name, tone in TONES.items():
        near = min(distance(tone.upper, skin), distance(tone.lower, skin))
        close = min(distance(tone.upper, hair), distance(tone.lower, hair))
        odds[name] = 1.0 if near > 16 and close > 18 else 0.0
    if not any(odds.values()):
        odds = dict.fromkeys(TONES, 1.0)
    return odds
