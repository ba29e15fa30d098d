"""What a value may be like, as small checks that are put together: for fields nobody can trust."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from hopewall.core.codes import Audience
from hopewall.core.consent import Answer, Scope

Check = Callable[[object], bool]


@dataclass(frozen=True, slots=True)
class AnswersTo:
    """Whether every question of that kind has an explicit answer, and there is nothing else."""

    kind: type[Scope] | type[Audience]

    def __call__(self, value: object) -> bool:
        """Whether `value` is so."""
        return (
            isinstance(value, Mapping)
            and value.keys() == frozenset(self.kind)
            and set(map(type, value)) == {self.kind}
            and set(map(type, value.values())) == {Answer}
        )


@dataclass(frozen=True, slots=True)
class SetOf:
    """Whether it is a frozen set of sound members, and not an empty one."""

    check: Check

    def __call__(self, value: object) -> bool:
        """Whether `value` is so."""
        return isinstance(value, frozenset) and bool(value) and all(map(self.check, value))


@dataclass(frozen=True, slots=True)
class OneOf:
    """Whether it is a member of that kind."""

    kind: type

    def __call__(self, value: object) -> bool:
        """Whether `value` is so."""
        return isinstance(value, self.kind)


@dataclass(frozen=True, slots=True)
class Maybe:
    """Whether it is not there, or sound."""

    check: Check

    def __call__(self, value: object) -> bool:
        """Whether `value` is so."""
        return value is None or self.check(value)


@dataclass(frozen=True, slots=True)
class Parts:
    """Whether it is of that kind and all its parts are sound."""

    kind: type
    checks: Mapping[str, Check]

    def __call__(self, value: object) -> bool:
        """Whether `value` is so."""
        return isinstance(value, self.kind) and all(
            check(getattr(value, name)) for name, check in self.checks.items()
        )


@dataclass(frozen=True, slots=True)
class AllIn:
    """Whether it is a collection of that kind, empty or with sound members only."""

    kind: type
    check: Check

    def __call__(self, value: object) -> bool:
        """Whether `value` is so."""
        return isinstance(value, self.kind) and all(map(self.check, value))  # type: ignore[call-overload] # a collection, as its maker says
