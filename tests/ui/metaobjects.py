"""Which objects PySide6 gave a metaobject of their own; see ADR 0100."""

from collections.abc import Iterator

from PySide6.QtCore import QObject

# PySide6 keeps it under this name in the object that it made it for.
OWN = "__METAOBJECT__"


def with_their_own(*roots: QObject) -> list[str]:
    """Name the Python objects below these whose class does not say all that is connected."""
    every = (each for root in roots for each in _all(root))
    return sorted({f"{type(each).__name__}: {_extra(each)}" for each in every if _own(each)})


def _all(root: QObject) -> Iterator[QObject]:
    yield root
    for child in root.children():
        yield from _all(child)


def _own(each: QObject) -> bool:
    return OWN in getattr(each, "__dict__", {})


def _extra(each: QObject) -> list[str]:
    mine, of_class = each.metaObject(), type(each).staticMetaObject  # type: ignore[attr-defined]
    added = range(of_class.methodCount(), mine.methodCount())
    return [mine.method(index).methodSignature().toStdString() for index in added]
