"""What a face is made of: the kinds of everything, and the frozen parts of a look."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

__all__ = [
    "EYE_Y",
    "Beard",
    "BrowKind",
    "Clothes",
    "ClothesKind",
    "Covering",
    "CoveringKind",
    "Extra",
    "Eyes",
    "Features",
    "Glasses",
    "Hair",
    "HairStyle",
    "HeadShape",
    "IrisColour",
    "Jewellery",
    "Lid",
    "Look",
    "Mood",
    "Motif",
    "NoseKind",
    "Pattern",
    "Pose",
    "Roots",
]

EYE_Y = 420.0
"""Every pair of eyes lies on this line of the 800 by 1000 picture."""


class Roots(StrEnum):
    """Where a family comes from: weighs the features, never the clothes or the work."""

    EAST_ASIAN = "east_asian"
    SOUTHEAST_ASIAN = "southeast_asian"
    SOUTH_ASIAN = "south_asian"
    AFRICAN = "african"
    EUROPEAN = "european"
    MIDDLE_EASTERN = "middle_eastern"
    LATIN = "latin"


class HeadShape(StrEnum):
    """The outline of the head."""

    OVAL = "oval"
    ROUND = "round"
    HEART = "heart"
    SQUARE = "square"
    LONG = "long"
    FULL = "full"


class Lid(StrEnum):
    """The upper lid."""

    MONOLID = "monolid"
    DOUBLE = "double"
    DEEP = "deep"


class Eyes(StrEnum):
    """How the eyes smile."""

    OPEN = "open"
    BRIGHT = "bright"
    GENTLE = "gentle"
    CRESCENT = "crescent"
    WINK = "wink"


class IrisColour(StrEnum):
    """The colour of the eyes."""

    DARK = "dark"
    BROWN = "brown"
    AMBER = "amber"
    GREEN = "green"
    BLUE = "blue"
    GREY = "grey"


class BrowKind(StrEnum):
    """The shape of the brows."""

    SOFT = "soft"
    ARCHED = "arched"
    STRAIGHT = "straight"
    FULL = "full"
    FINE = "fine"


class NoseKind(StrEnum):
    """The shape of the nose."""

    BUTTON = "button"
    SOFT = "soft"
    STRAIGHT = "straight"
    BROAD = "broad"
    ARCHED = "arched"
    ROUND = "round"


class Mood(StrEnum):
    """How this one smiles."""

    GENTLE = "gentle"
    LOPSIDED = "lopsided"
    SHY = "shy"
    GRIN = "grin"
    LAUGH = "laugh"
    BEAM = "beam"
    GAP = "gap"


class HairStyle(StrEnum):
    """The hair."""

    BOB = "bob"
    BOB_FRINGE = "bob_fringe"
    LOB = "lob"
    LONG = "long"
    LONG_FRINGE = "long_fringe"
    CURTAIN = "curtain"
    WAVE = "wave"
    HALF_UP = "half_up"
    BUN = "bun"
    LOW_BUN = "low_bun"
    BRAID = "braid"
    BRAIDS = "braids"
    PONY = "pony"
    PIGTAILS = "pigtails"
    SPACE_BUNS = "space_buns"
    CURLS = "curls"
    LONG_CURLS = "long_curls"
    AFRO = "afro"
    PUFFS = "puffs"
    LOCS = "locs"
    PIXIE = "pixie"
    PERM = "perm"
    BOWL = "bowl"
    TOUSLED = "tousled"
    SIDE = "side"
    CROP = "crop"
    TWO_BLOCK = "two_block"
    QUIFF = "quiff"
    SWEPT = "swept"
    SHORT_CURLS = "short_curls"
    COILS = "coils"
    BUZZ = "buzz"
    RECEDING = "receding"
    RING = "ring"
    FUZZ = "fuzz"
    BALD = "bald"


class CoveringKind(StrEnum):
    """What is worn on the head."""

    NONE = "none"
    HEADSCARF = "headscarf"
    WRAP = "wrap"
    BANDANA = "bandana"
    BEANIE = "beanie"
    BOBBLE = "bobble"
    FLAT_CAP = "flat_cap"
    SUN_HAT = "sun_hat"
    TURBAN = "turban"


class Beard(StrEnum):
    """The hair of the lower face."""

    NONE = "none"
    STUBBLE = "stubble"
    MOUSTACHE = "moustache"
    GOATEE = "goatee"
    SHORT = "short"
    FULL = "full"


class Glasses(StrEnum):
    """The glasses."""

    NONE = "none"
    ROUND = "round"
    OVAL = "oval"
    SQUARE = "square"
    WIRE = "wire"
    CAT_EYE = "cat_eye"
    HALF_RIM = "half_rim"


class ClothesKind(StrEnum):
    """The cut of the clothes."""

    CREW = "crew"
    SHIRT = "shirt"
    POLO = "polo"
    CARDIGAN = "cardigan"
    HOODIE = "hoodie"
    MANDARIN = "mandarin"
    SARI = "sari"
    SHAWL = "shawl"
    DUNGAREES = "dungarees"
    JUMPER = "jumper"
    TURTLENECK = "turtleneck"
    TUNIC = "tunic"
    BLAZER = "blazer"
    SCRUBS = "scrubs"
    GOWN = "gown"
    SCARF = "scarf"
    PETER_PAN = "peter_pan"


class Pattern(StrEnum):
    """The pattern of the cloth."""

    PLAIN = "plain"
    STRIPES = "stripes"
    DOTS = "dots"
    FLOWERS = "flowers"
    CHECKS = "checks"
    KNIT = "knit"


class Jewellery(StrEnum):
    """Earrings and necklaces."""

    NONE = "none"
    STUDS = "studs"
    HOOPS = "hoops"
    DROPS = "drops"
    PENDANT = "pendant"
    PEARLS = "pearls"


class Extra(StrEnum):
    """One thing more, sparingly."""

    NONE = "none"
    CAT = "cat"
    DOG = "dog"
    PLANT = "plant"
    MUG = "mug"
    FLOWER = "flower"
    BOOK = "book"
    FOOTBALL = "football"
    WAVE = "wave"
    PEACE = "peace"
    CHIN_HAND = "chin_hand"
    WRISTBAND = "wristband"
    HEARING_AID = "hearing_aid"
    OXYGEN = "oxygen"
    FEEDING_TUBE = "feeding_tube"
    MASK = "mask"
    PLASTER = "plaster"


class Pose(StrEnum):
    """Which way the head is turned."""

    FRONT = "front"
    THREE_QUARTER = "three_quarter"
    PROFILE = "profile"


class Motif(StrEnum):
    """What stands out of focus behind."""

    NONE = "none"
    WINDOW = "window"
    LEAVES = "leaves"
    HILL = "hill"
    SUN = "sun"
    CURTAIN = "curtain"
    SHELF = "shelf"
    LIGHTS = "lights"


@dataclass(frozen=True)
class Hair:
    """The hair, its colour by name and the side of its parting (-1 left, 1 right)."""

    style: HairStyle
    colour: str
    parting: int
    grey_temples: bool = False


@dataclass(frozen=True)
class Covering:
    """What is worn on the head, the names of its cloths and its pattern."""

    kind: CoveringKind
    cloth: str
    trim: str
    pattern: Pattern


@dataclass(frozen=True)
class Clothes:
    """The clothes: cut, main cloth, second cloth and pattern."""

    kind: ClothesKind
    cloth: str
    second: str
    pattern: Pattern


@dataclass(frozen=True)
class Features:
    """The face itself. Sizes are factors about 1."""

    shape: HeadShape
    skin: int
    eyes: Eyes
    lid: Lid
    iris: IrisColour
    eye_size: float
    brows: BrowKind
    nose: NoseKind
    mouth_width: float
    head_width: float
    lashes: bool
    lipstick: bool
    freckles: bool
    dimples: bool
    mole: bool


@dataclass(frozen=True)
class Look:
    """One person's looks. Equal looks draw equal pictures."""

    seed: int
    age: int
    gender: str
    roots: Roots
    features: Features
    mood: Mood
    hair: Hair
    beard: Beard
    covering: Covering
    glasses: Glasses
    jewellery: Jewellery
    clothes: Clothes
    extra: Extra
    pose: Pose
    facing: int
    turn: float
    tilt: float
    backdrop: str
    motif: Motif

    @property
    def eye_y(self) -> float:
        """The height of the line the eyes lie on."""
        return EYE_Y

    @property
    def child(self) -> bool:
        """Whether this is somebody under thirteen."""
        return self.age < 13

    @property
    def old(self) -> bool:
        """Whether age begins to show kindly."""
        return self.age >= 62
