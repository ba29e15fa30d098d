"""What somebody puts on: covering, clothes, beard, glasses, jewellery and one thing more."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass

from hopewall.demo.portraits.colour import distance
from hopewall.demo.portraits.odds import draw
from hopewall.demo.portraits.palette import CLOTHS, TONES
from hopewall.demo.portraits.parts import (
    Beard,
    Clothes,
    ClothesKind,
    Covering,
    CoveringKind,
    Extra,
    Glasses,
    Hair,
    HairStyle,
    Jewellery,
    Pattern,
    Roots,
)

__all__ = ["Wardrobe"]

_FESTIVE = {CoveringKind.HEADSCARF, CoveringKind.WRAP, CoveringKind.BANDANA}
_SOFT_HAIR = {HairStyle.BALD, HairStyle.FUZZ}


@dataclass(frozen=True)
class Wardrobe:
    """Dresses one person. Every choice may be fixed by a hint."""

    rng: random.Random
    age: int
    gender: str
    roots: Roots
    hints: Mapping[str, str]

    def _pick(self, name: str, odds: Mapping[str, float]) -> str:
        chosen = draw(self.rng, odds)
        return self.hints.get(name, chosen)

    def covering(self, backdrop: str, skin: str, hair: Hair) -> Covering:
        """What is worn on the head, if anything."""
        rng = self.rng
        kind = CoveringKind(self._pick("covering", self._covering_odds(hair)))
        cloth = self._cloth(backdrop, (skin, TONES[backdrop].lower), "covering_cloth")
        trims = [name for name in CLOTHS if 25 < distance(CLOTHS[name], CLOTHS[cloth]) < 90]
        prints: dict[str, float] = {Pattern.PLAIN: 3}
        if kind in _FESTIVE:
            prints |= {Pattern.FLOWERS: 1, Pattern.DOTS: 1}
        return Covering(kind, cloth, rng.choice(trims), Pattern(draw(rng, prints)))

    def _covering_odds(self, hair: Hair) -> dict[str, float]:
        odds: dict[str, float] = {
            CoveringKind.NONE: 84,
            CoveringKind.WRAP: 2.2 if self.gender != "m" else 0.2,
            CoveringKind.BANDANA: 1.6,
            CoveringKind.BEANIE: 3.0,
            CoveringKind.BOBBLE: 5.0 if self.age < 13 else 0.8,
            CoveringKind.FLAT_CAP: 4.0 if self.age > 55 and self.gender != "f" else 0.3,
            CoveringKind.SUN_HAT: 2.2 if self.gender == "f" else 0.7,
        }
        if hair.style in _SOFT_HAIR:
            odds[CoveringKind.NONE] = 50
        veiled = {Roots.MIDDLE_EASTERN: 40, Roots.SOUTHEAST_ASIAN: 20, Roots.SOUTH_ASIAN: 10}
        if self.gender == "f" and self.age > 12:
            odds[CoveringKind.HEADSCARF] = veiled.get(self.roots, 0.8)
        if self.gender == "m" and self.age > 12:
            odds[CoveringKind.TURBAN] = 16 if self.roots is Roots.SOUTH_ASIAN else 0.0
        return odds

    def _cloth(self, backdrop: str, away: tuple[str, ...], hint: str) -> str:
        """A cloth that sits well before the backdrop and stays clear of the other colours."""
        names = list(TONES[backdrop].cloths)
        clear = [
            name
            for name in names
            if all(distance(CLOTHS[name], other) > 24 for other in away)
            and distance(CLOTHS[name], TONES[backdrop].upper) > 16
        ]
        chosen = self.rng.choice(clear or names)
        return self.hints.get(hint, chosen)

    def clothes(self, backdrop: str, skin: str, covering: Covering) -> Clothes:
        """The clothes, clear of backdrop, skin and covering."""
        rng = self.rng
        away = [skin, TONES[backdrop].lower]
        if covering.kind is not CoveringKind.NONE:
            away.append(CLOTHS[covering.cloth])
        kind = ClothesKind(self._pick("clothes", self._clothes_odds()))
        cloth = self._cloth(backdrop, tuple(away), "cloth")
        seconds = [
            name
            for name in ("ivory", "oat", *TONES[backdrop].cloths)
            if distance(CLOTHS[name], CLOTHS[cloth]) > 30 and distance(CLOTHS[name], skin) > 14
        ]
        pattern = Pattern(self._pick("pattern", self._patterns(kind)))
        return Clothes(kind, cloth, rng.choice(seconds or ["ivory", "navy"]), pattern)

    def _clothes_odds(self) -> dict[str, float]:
        woman, man, child = self.gender == "f", self.gender == "m", self.age < 13
        odds: dict[str, float] = {
            ClothesKind.CREW: 4,
            ClothesKind.HOODIE: 2.2 if self.age < 45 else 0.5,
            ClothesKind.POLO: 1.6,
            ClothesKind.JUMPER: 2 if child else 1.4,
            ClothesKind.TURTLENECK: 0.6 if child else 1.6,
            ClothesKind.CARDIGAN: 2.6,
            ClothesKind.GOWN: 0.9,
            ClothesKind.SCARF: 1.3,
            ClothesKind.DUNGAREES: 3 if child else 0.4,
            ClothesKind.PETER_PAN: 1.6 if woman else 0.0,
        }
        if not child:
            east = self.roots in {Roots.EAST_ASIAN, Roots.SOUTHEAST_ASIAN}
            south = self.roots is Roots.SOUTH_ASIAN
            odds |= {
                ClothesKind.SHIRT: 3.6 if man else 2.2,
                ClothesKind.BLAZER: 1.3 if self.age < 75 else 0.5,
                ClothesKind.MANDARIN: 1.8 if east else 0.15,
                ClothesKind.SHAWL: 1.4 if woman and self.age > 35 else 0.1,
                ClothesKind.TUNIC: 2.4 if south else 1,
                ClothesKind.SCRUBS: 0.8 if 22 < self.age < 66 else 0.0,
                ClothesKind.SARI: 4.0 if south and woman else 0.0,
            }
        return odds

    def _patterns(self, kind: ClothesKind) -> dict[str, float]:
        if kind in {ClothesKind.GOWN, ClothesKind.SCRUBS, ClothesKind.BLAZER}:
            return {Pattern.PLAIN: 1}
        odds: dict[str, float] = {
            Pattern.PLAIN: 5,
            Pattern.STRIPES: 1.6,
            Pattern.DOTS: 1,
            Pattern.FLOWERS: 1.3 if self.gender == "f" else 0.15,
            Pattern.CHECKS: 1 if kind in {ClothesKind.SHIRT, ClothesKind.PETER_PAN} else 0.0,
            Pattern.KNIT: 0.0,
        }
        if kind in {ClothesKind.JUMPER, ClothesKind.TURTLENECK, ClothesKind.CARDIGAN}:
            odds |= {Pattern.KNIT: 4, Pattern.DOTS: 0.3, Pattern.FLOWERS: 0.2}
        return odds

    def beard(self, covering: Covering, hair: Hair) -> Beard:
        """The beard of a grown man, or none."""
        odds: dict[str, float] = {Beard.NONE: 1}
        grown = self.gender == "m" and self.age >= 20 and hair.style is not HairStyle.FUZZ
        if grown:
            east = self.roots in {Roots.EAST_ASIAN, Roots.SOUTHEAST_ASIAN}
            odds = {
                Beard.NONE: 16 if east else 5,
                Beard.STUBBLE: 1.4,
                Beard.MOUSTACHE: 1.1,
                Beard.GOATEE: 1.1,
                Beard.SHORT: 0.8 if east else 2,
                Beard.FULL: 0.4 if east else 1.5,
            }
            if covering.kind is CoveringKind.TURBAN:
                odds = {Beard.FULL: 3, Beard.SHORT: 2}
        return Beard(self._pick("beard", odds))

    def glasses(self) -> Glasses:
        """Glasses: more of them the older one gets."""
        share = 0.1 if self.age < 13 else 0.24 if self.age < 45 else 0.4
        odds: dict[str, float] = {
            Glasses.NONE: 6 * (1 - share) / share,
            Glasses.ROUND: 1.4,
            Glasses.OVAL: 1,
            Glasses.SQUARE: 1.2,
            Glasses.WIRE: 1.2,
            Glasses.CAT_EYE: 0.8 if self.gender == "f" else 0.0,
            Glasses.HALF_RIM: 0.8 if self.age > 17 else 0.0,
        }
        return Glasses(self._pick("glasses", odds))

    def jewellery(self, covering: Covering) -> Jewellery:
        """Earrings or a necklace."""
        odds: dict[str, float] = {Jewellery.NONE: 1}
        if self.gender == "f" and self.age > 12:
            odds = {
                Jewellery.NONE: 5,
                Jewellery.STUDS: 2,
                Jewellery.HOOPS: 1.2,
                Jewellery.DROPS: 1.2,
                Jewellery.PENDANT: 1.4,
                Jewellery.PEARLS: 1.2 if self.age > 40 else 0.3,
            }
        elif self.gender == "n":
            odds = {Jewellery.NONE: 5, Jewellery.STUDS: 2, Jewellery.HOOPS: 0.6}
        if covering.kind in {CoveringKind.HEADSCARF, CoveringKind.TURBAN}:
            odds = {Jewellery.NONE: 1}
        return Jewellery(self._pick("jewellery", odds))

    def one_thing_more(self, covering: Covering, beard: Beard) -> Extra:
        """One thing more, for about every third."""
        young, old = self.age < 13, self.age > 60
        hidden = covering.kind in {CoveringKind.HEADSCARF, CoveringKind.TURBAN}
        odds: dict[str, float] = {
            Extra.NONE: 76,
            Extra.CAT: 3,
            Extra.DOG: 3,
            Extra.PLANT: 2.2,
            Extra.MUG: 0 if young else 2.6,
            Extra.FLOWER: 2.2,
            Extra.BOOK: 2.4,
            Extra.FOOTBALL: 4 if young else 0.6,
            Extra.WAVE: 3,
            Extra.PEACE: 4 if self.age < 30 else 0.5,
            Extra.CHIN_HAND: 0 if beard in {Beard.FULL, Beard.SHORT} else 2,
            Extra.WRISTBAND: 2.2,
            Extra.HEARING_AID: 0 if hidden else 5 if old else 0.6,
            Extra.OXYGEN: 1.3,
            Extra.FEEDING_TUBE: 2.2 if young else 0.5,
            Extra.MASK: 0 if beard is Beard.FULL else 1.8,
            Extra.PLASTER: 3 if young else 0.6,
        }
        return Extra(self._pick("extra", odds))
