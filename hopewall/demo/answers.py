"""Who of the demonstration's people answered the consent form how: the gate at work, to be seen.

Most said yes to nearly everything. Some did not, and every kind of no that the gate knows stands
among the first one-line people, so that even a small demonstration shows it.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from hopewall.core.codes import Language, LifeCycle, StorySize
from hopewall.core.consent import Scope
from hopewall.core.person import NameKind
from hopewall.core.story import FaceFallback
from hopewall.demo.cast import CastMember

GROWN_UP: Final = 18
NEARLY_GROWN_AT: Final = 14


class Twist(StrEnum):
    """What sets one demonstration consent apart from the ordinary yes."""

    PSEUDONYM = "pseudonym"
    NO_NAME = "no-name"
    NO_FACE = "no-face"
    NO_FACE_HIDE = "no-face-hide"
    NO_LOBBY = "no-lobby"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    NEARLY_GROWN = "nearly-grown"
    BYSTANDER = "bystander"
    NO_DIAGNOSIS = "no-diagnosis"
    NO_OUTCOME = "no-outcome"
    ONE_LANGUAGE = "one-language"


_FIRST: Final = (
    Twist.PSEUDONYM,
    Twist.NO_FACE,
    Twist.NO_LOBBY,
    Twist.EXPIRED,
    Twist.WITHDRAWN,
    Twist.BYSTANDER,
    Twist.NO_NAME,
    Twist.NO_FACE_HIDE,
    Twist.NO_DIAGNOSIS,
    Twist.NO_OUTCOME,
    Twist.ONE_LANGUAGE,
)
_EVERY: Final = {
    11: Twist.PSEUDONYM,
    23: Twist.NO_NAME,
    29: Twist.NO_FACE,
    17: Twist.NO_DIAGNOSIS,
    19: Twist.NO_OUTCOME,
    97: Twist.NO_LOBBY,
}

PSEUDONYMS: Final = (
    ("Sparrow", "小麻雀"),
    ("Early Bird", "早起的人"),
    ("Second Helping", "再来一碗"),
    ("Corner Seat", "靠窗的座位"),
    ("Blue Thermos", "蓝色保温杯"),
    ("Sunday", "星期天"),
    ("Old Bicycle", "老自行车"),
    ("Pear Tree", "门口的梨树"),
    ("Night Owl", "夜猫子"),
    ("Mint", "薄荷"),
    ("Left Slipper", "左脚拖鞋"),
    ("Rain Boots", "小雨靴"),
    ("Kite", "风筝"),
    ("Chess Friend", "棋友"),
    ("Warm Scarf", "红围巾"),
    ("Marmalade", "橘子酱"),
)


_ALWAYS_REFUSED: Final = frozenset(
    {
        Scope.FULL_NAME,
        Scope.PRODUCT_NAME,
        Scope.HOSPITAL_NAME,
        Scope.AGE_EXACT,
        Scope.CITY,
        Scope.REGION,
        Scope.AUDIO,
        Scope.VIDEO,
        Scope.RELATIVES_SHOWN,
        Scope.EDIT_RETOUCH,
        Scope.EDIT_AI,
        Scope.BODY_PHOTO_NO_FACE,
    }
)
_REFUSED_BY: Final[dict[Twist | None, frozenset[Scope]]] = {
    Twist.PSEUDONYM: frozenset({Scope.FIRST_NAME}),
    Twist.NO_NAME: frozenset({Scope.FIRST_NAME, Scope.PSEUDONYM}),
    Twist.NO_FACE: frozenset({Scope.FACE_PHOTO}),
    Twist.NO_FACE_HIDE: frozenset({Scope.FACE_PHOTO}),
    Twist.NO_DIAGNOSIS: frozenset({Scope.DIAGNOSIS}),
    Twist.NO_OUTCOME: frozenset({Scope.OUTCOME_STATUS, Scope.TREATMENT_TIMELINE}),
}


@dataclass(frozen=True, slots=True)
class Answers:
    """One person's answers where they differ from yes."""

    refused: frozenset[Scope]
    name_choice: NameKind
    pseudonym: tuple[str, str]
    on_face_refused: FaceFallback
    languages: tuple[Language, ...]
    twist: Twist | None


class FormFilling:
    """Hands each member of the cast, in order, their answers: one of every kind of no first."""

    def __init__(self) -> None:
        self._waiting = list(_FIRST)
        self._teen_waiting = True
        self._number = -1

    def answers(self, member: CastMember) -> Answers:
        """Return how the next member of the cast answered."""
        self._number += 1
        twist = self._twist(member)
        return Answers(
            refused=_ALWAYS_REFUSED
            | _REFUSED_BY.get(twist, frozenset())
            | (frozenset({Scope.CHILD_IMAGE}) if member.age >= GROWN_UP else frozenset()),
            name_choice=NameKind.PSEUDONYM if twist is Twist.PSEUDONYM else NameKind.FIRST,
            pseudonym=PSEUDONYMS[self._number % len(PSEUDONYMS)],
            on_face_refused=FaceFallback.HIDE
            if twist is Twist.NO_FACE_HIDE
            else FaceFallback.PLACEHOLDER,
            languages=(Language.ZH_HANS,) if twist is Twist.ONE_LANGUAGE else tuple(Language),
            twist=twist,
        )

    def _twist(self, member: CastMember) -> Twist | None:
        if member.size is StorySize.FULL or member.life_cycle is LifeCycle.IN_LOVING_MEMORY:
            return None
        if member.age < GROWN_UP:
            if self._teen_waiting and member.age >= NEARLY_GROWN_AT:
                self._teen_waiting = False
                return Twist.NEARLY_GROWN
            return None
        if self._waiting:
            return self._waiting.pop(0)
        return next((t for step, t in _EVERY.items() if self._number % step == 0), None)
