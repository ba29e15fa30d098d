"""The closed vocabularies that a story, a filter and a screen share.

Each code is what stands in the vault, in a release and in a screen's index; its words in a
person's language live in the interface's translations.
"""

from enum import StrEnum


class Language(StrEnum):
    """Languages of content and interface, as BCP 47 tags."""

    EN = "en"
    ZH_HANS = "zh-Hans"


class ChannelName(StrEnum):
    """An audience at a place; one release each."""

    LOBBY = "lobby"
    SESSION = "session"


class Audience(StrEnum):
    """To whom it may be shown; each is answered yes or no on the form."""

    LOBBY_SCREEN = "lobby_screen"
    WARD_SCREEN = "ward_screen"
    EDUCATION_SESSION = "education_session"
    PRINT_HANDOUT = "print_handout"
    WEBSITE = "website"
    SOCIAL = "social"
    PRESS = "press"
    CONFERENCE = "conference"


class Illness(StrEnum):
    """What a person is or was treated for, as coarse as a visitor needs it."""

    LEUKAEMIA = "leukaemia"
    LYMPHOMA = "lymphoma"
    MYELOMA = "myeloma"
    LUPUS = "lupus"
    SICKLE_CELL = "sickle-cell"
    THALASSAEMIA = "thalassaemia"
    HAEMOPHILIA = "haemophilia"
    IMMUNE_DEFICIENCY = "immune-deficiency"
    INHERITED_EYE = "inherited-eye"
    NEUROBLASTOMA = "neuroblastoma"
    OTHER = "other"


class Therapy(StrEnum):
    """Class of therapy; never a product."""

    CAR_T = "car-t"
    STEM_CELL_TRANSPLANT = "stem-cell-transplant"
    GENE_THERAPY = "gene-therapy"
    GENE_EDITING = "gene-editing"
    OTHER = "other"


class AgeBand(StrEnum):
    """Age as a band: the exact age is a scope of its own."""

    CHILD = "child"
    TEEN = "teen"
    YOUNG_ADULT = "18-39"
    MIDDLE = "40-59"
    OLDER = "60-plus"


class Road(StrEnum):
    """Where on the road through treatment a story stands."""

    BEFORE = "before"
    DURING = "during"
    FIRST_YEAR = "first-year"
    LATER = "later"


class LifeCycle(StrEnum):
    """How it goes, in the family's own choice of words."""

    WELL = "well"
    ONGOING = "ongoing"
    RELAPSED = "relapsed"
    IN_LOVING_MEMORY = "in-loving-memory"


class Voice(StrEnum):
    """Who is speaking."""

    PATIENT = "patient"
    PARENT = "parent"
    PARTNER = "partner"
    CHILD = "child"
    SIBLING = "sibling"
    FRIEND = "friend"
    GRANDPARENT = "grandparent"


class StorySize(StrEnum):
    """A smile is a photo, a chosen name and one line; a full story has a text to read."""

    SMILE = "smile"
    FULL = "full"


class RoadStep(StrEnum):
    """A step on the small timeline of a story."""

    FIRST_SIGNS = "first-signs"
    DIAGNOSED = "diagnosed"
    FIRST_TREATMENT = "first-treatment"
    CAME_BACK = "came-back"
    DECIDED = "decided"
    CELLS_COLLECTED = "cells-collected"
    WAITING = "waiting"
    CONDITIONING = "conditioning"
    INFUSION = "infusion"
    HARD_DAYS = "hard-days"
    HOME = "home"
    CHECK_UPS = "check-ups"
    BACK_TO_LIFE = "back-to-life"
    REMEMBERED = "remembered"


def age_band(age: int) -> AgeBand:
    """Return the band of an age in whole years; raises ValueError for a negative age."""
    if age < 0:
        raise ValueError(f"an age cannot be negative: {age}")
    for limit, band in (
        (13, AgeBand.CHILD),
        (18, AgeBand.TEEN),
        (40, AgeBand.YOUNG_ADULT),
        (60, AgeBand.MIDDLE),
    ):
        if age < limit:
            return band
    return AgeBand.OLDER
