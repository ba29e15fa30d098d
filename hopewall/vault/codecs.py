"""How single values are written in the vault and read back exactly.

Dates are ISO text, instants UTC ISO text, truth values 0 and 1, enumerations their code; sets, maps
and small embedded records are canonical JSON text: sorted keys, no spaces, closed vocabulary.
Reading anything else raises KeyError, TypeError or ValueError, which a `RowMapping` turns into a
`DamagedRowError`. Only closed vocabularies are remembered between rows; personal words never are.
The JSON is put together by hand from finished pieces, which takes a third of `json.dumps`' time.
"""

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import lru_cache
from json import JSONDecoder
from json.encoder import encode_basestring
from operator import itemgetter
from typing import Any, TypeVar

T = TypeVar("T")
K = TypeVar("K")
V = TypeVar("V")

Stored = str | bytes | int | float | None

_REMEMBERED = 2048

in_json: Callable[[str], str] = encode_basestring
"""Write a text as JSON."""


@dataclass(frozen=True, slots=True)
class Codec:
    """One kind of value.

    `write` and `read` are for a column, `dump` gives JSON text and `parse` takes what is read from
    it. A structured value stands in its column as JSON text. An optional one may be None, which
    `read` is never asked about.
    """

    write: Callable[[Any], Stored]
    read: Callable[[Any], Any]
    dump: Callable[[Any], str]
    parse: Callable[[Any], Any]
    optional: bool = False


_scan: Callable[[str, int], tuple[Any, int]] = JSONDecoder(object_pairs_hook=tuple).scan_once  # type: ignore[attr-defined] # typeshed leaves this public attribute out
"""Objects come as pairs, so that a key that stands twice is seen."""


def _load(text: str) -> object:
    """Parse JSON text without a character too many; an object comes as a tuple of pairs."""
    try:
        value, end = _scan(text, 0)
    except StopIteration as error:
        raise ValueError("this is no JSON") from error
    if end != len(text):
        raise ValueError("there is something after the JSON")
    return value


def _structured(dump: Callable[[Any], str], parse: Callable[[Any], Any]) -> Codec:
    return Codec(dump, lambda text: parse(_load(text)), dump, parse)


def optional(codec: Codec) -> Codec:
    """Return `codec` with None as NULL."""
    write, dump, parse = codec.write, codec.dump, codec.parse
    return replace(
        codec,
        write=lambda value: None if value is None else write(value),
        dump=lambda value: "null" if value is None else dump(value),
        parse=lambda value: None if value is None else parse(value),
        optional=True,
    )


def _exactly(kind: type[T]) -> Callable[[object], T]:
    def check(value: object) -> T:
        if type(value) is not kind:
            raise TypeError(f"this is no {kind.__name__}")
        return value

    return check


_text = _exactly(str)
_whole_number = _exactly(int)
_plain_date = _exactly(date)
_list: Callable[[object], list[Any]] = _exactly(list)
_pairs: Callable[[object], tuple[Any, ...]] = _exactly(tuple)


def _write_text(value: object) -> str:
    """Take a word of an enumeration for the text that it is."""
    return str(value) if isinstance(value, str) else _text(value)


def _write_reference(value: object) -> str:
    text = _write_text(value)
    if "\0" in text:
        raise ValueError("an id holds a null character, at which SQLite would cut it")
    return text


def _write_id(value: object) -> str:
    if not value:
        raise ValueError("an id is empty")
    return _write_reference(value)


def _write_date(value: date) -> str:
    return _plain_date(value).isoformat()


def _write_instant(value: datetime) -> str:
    if value.tzinfo is None:
        raise ValueError("this time has no time zone")
    return value.astimezone(UTC).isoformat(timespec="microseconds")


def _read_instant(text: str) -> datetime:
    value = datetime.fromisoformat(text)
    if value.tzinfo is None:
        raise ValueError("this time has no time zone")
    return value


def _real(value: object) -> float:
    if not isinstance(value, int | float) or not math.isfinite(value):
        raise TypeError("this is no number")
    return float(value)


TEXT = Codec(_write_text, _text, in_json, _text)
ID = Codec(_write_id, _text, in_json, _text)
"""What names a record."""
REFERENCE = Codec(_write_reference, _text, in_json, _text)
"""What names another record; empty for none."""
INTEGER = Codec(
    _whole_number, _whole_number, lambda value: repr(_whole_number(value)), _whole_number
)
REAL = Codec(_real, _real, lambda value: repr(_real(value)), _real)
FLAG = Codec(
    {True: 1, False: 0}.__getitem__,
    {1: True, 0: False}.__getitem__,
    {True: "true", False: "false"}.__getitem__,
    {True: True, False: False}.__getitem__,
)
DATE = Codec(
    _write_date, date.fromisoformat, lambda value: f'"{_write_date(value)}"', date.fromisoformat
)
INSTANT = Codec(
    _write_instant, _read_instant, lambda value: f'"{_write_instant(value)}"', _read_instant
)


def code(kind: type[StrEnum]) -> Codec:
    """One word of a closed vocabulary."""
    read = {member.value: member for member in kind}.__getitem__
    return Codec(
        {member: member.value for member in kind}.__getitem__,
        read,
        {member: in_json(member.value) for member in kind}.__getitem__,
        read,
    )


def tuple_of(item: Codec) -> Codec:
    """A tuple, in its order."""
    item_dump, item_parse = item.dump, item.parse

    def dump(value: Iterable[object]) -> str:
        return f"[{','.join(map(item_dump, value))}]"

    def parse(value: object) -> tuple[Any, ...]:
        if item is TEXT:
            "".join(_list(value))
            return tuple(_list(value))
        return tuple(map(item_parse, _list(value)))

    def read(text: str) -> tuple[Any, ...]:
        return () if text == "[]" else parse(_load(text))

    return Codec(dump, read, dump, parse)


def set_of(item: Codec) -> Codec:
    """A frozen set, remembered between rows: for vocabularies and site codes, not for people."""
    item_dump, item_parse = item.dump, item.parse

    @lru_cache(_REMEMBERED)
    def dump(value: frozenset[Any]) -> str:
        return f"[{','.join(sorted(map(item_dump, value)))}]"

    def parse(value: object) -> frozenset[Any]:
        return frozenset(map(item_parse, _list(value)))

    read = lru_cache(_REMEMBERED)(lambda text: parse(_load(text)))
    return Codec(dump, read, dump, parse)


def map_of(key: Codec, item: Codec) -> Codec:
    """A map with keys of a closed vocabulary and words of people in it."""
    key_dump, item_dump = key.dump, item.dump
    key_parse, item_parse = key.parse, item.parse

    def dump(value: Mapping[Any, Any]) -> str:
        entries = sorted([f"{key_dump(k)}:{item_dump(v)}" for k, v in value.items()])
        return f"{{{','.join(entries)}}}"

    def parse(value: object) -> dict[Any, Any]:
        pairs = _pairs(value)
        found = {key_parse(k): item_parse(v) for k, v in pairs}
        if len(found) != len(pairs):
            raise ValueError("a key stands twice")
        return found

    def parse_texts(value: object) -> dict[Any, Any]:
        pairs = _pairs(value)
        found = {key_parse(k): v for k, v in pairs}
        "".join(found.values())
        if len(found) != len(pairs):
            raise ValueError("a key stands twice")
        return found

    return _structured(dump, parse_texts if item is TEXT else parse)


def answers(key: type[StrEnum], answer: type[StrEnum]) -> Codec:
    """A map of two closed vocabularies, remembered between rows; each reader gets a copy."""
    codec = map_of(code(key), code(answer))
    remembered: Callable[[str], dict[Any, Any]] = lru_cache(_REMEMBERED)(codec.read)
    dump_entries = lru_cache(_REMEMBERED)(lambda entries: codec.dump(dict(entries)))

    def dump(value: Mapping[Any, Any]) -> str:
        return dump_entries(tuple(value.items()))

    return Codec(dump, lambda text: remembered(text).copy(), dump, codec.parse)


def embedded(kind: type[Any], /, **items: Codec) -> Codec:
    """A small frozen dataclass as a JSON object with exactly its own keys.

    Raises ValueError when `items` are not the fields of `kind`.
    """
    names = tuple(field.name for field in fields(kind))
    if set(names) != set(items):
        raise ValueError(f"the fields of {kind.__name__} are {names}")
    ordered = tuple(sorted(names))
    writers = tuple((name, f"{in_json(name)}:", items[name].dump) for name in ordered)
    texts = [place for place, name in enumerate(ordered) if items[name] is TEXT]
    all_texts = itemgetter(*texts, *texts[:1]) if texts else lambda _: ()
    parsers = tuple(
        (place, items[name].parse) for place, name in enumerate(ordered) if place not in texts
    )
    in_order = itemgetter(*(ordered.index(name) for name in names))

    def dump(value: object) -> str:
        entries = [start + write(getattr(value, name)) for name, start, write in writers]
        return f"{{{','.join(entries)}}}"

    def parse(pairs: object) -> object:
        keys, values = zip(*_pairs(pairs), strict=True)
        if keys != ordered:
            raise ValueError(f"the fields of {kind.__name__} are {names}")
        found = list(values)
        "".join(all_texts(found))
        for place, parse_one in parsers:
            found[place] = parse_one(found[place])
        return kind(*in_order(found))

    return _structured(dump, parse)
