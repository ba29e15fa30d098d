"""JSON as it is exchanged: the same value gives the same bytes, so that a hash can name it."""

import json
from collections.abc import Mapping, Sequence

JsonValue = None | bool | int | float | str | Sequence["JsonValue"] | Mapping[str, "JsonValue"]
JsonObject = dict[str, JsonValue]


def json_bytes(value: JsonValue) -> bytes:
    """Return readable UTF-8 JSON with its keys in the order given, ending in a line feed."""
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def without_nothing(value: Mapping[str, JsonValue]) -> JsonObject:
    """Return the object without what is None or empty: FHIR knows no empty values."""
    return {
        key: item for key, item in value.items() if item is not None and item not in ("", [], {})
    }
