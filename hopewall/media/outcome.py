"""Why a picture is not taken."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Refused:
    """`sentence` says what is wrong with the picture and what to do; it names no file."""

    sentence: str
