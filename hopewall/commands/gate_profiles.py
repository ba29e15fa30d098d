"""`hopewall gate profiles`: the rules of each jurisdiction, for the hospital's counsel to sign."""

from hopewall.commands.speaking import JsonValue, say, say_json
from hopewall.core.codes import Language
from hopewall.core.detail_words import detail_words
from hopewall.core.gate import GATE_VERSION
from hopewall.core.profile_data import PROFILES
from hopewall.core.profiles import RULE_WORDS, RULES, Profile, Sourced

_YES_NO = {Language.EN: ("yes", "no"), Language.ZH_HANS: ("是", "否")}
_NOTHING = {Language.EN: "none", Language.ZH_HANS: "无"}


def show_profiles(language: Language, *, as_json: bool) -> int:
    """Print the very rules the gate goes by, each with its source and where that was read."""
    if as_json:
        say_json(
            {
                "gate": GATE_VERSION,
                "profiles": [_as_json(profile) for profile in PROFILES.values()],
            }
        )
        return 0
    for profile in PROFILES.values():
        say(f"{profile.code}  {profile.name[language]}")
        for rule in RULES:
            sourced: Sourced[object] = getattr(profile, rule)
            say(f"  {RULE_WORDS[rule][language]}: {_words(sourced.value, language)}")
            say(f"      {sourced.source}")
            say(f"      [{sourced.seen}]")
    return 0


def _as_json(profile: Profile) -> dict[str, JsonValue]:
    rules: list[JsonValue] = []
    for rule in RULES:
        sourced: Sourced[object] = getattr(profile, rule)
        rules.append(
            {
                "rule": rule,
                "asks": {str(language): RULE_WORDS[rule][language] for language in Language},
                "value": _json_value(sourced.value),
                "source": sourced.source,
                "seen": sourced.seen,
            }
        )
    names: dict[str, JsonValue] = {str(key): word for key, word in profile.name.items()}
    return {"code": str(profile.code), "name": names, "rules": rules}


def _json_value(value: object) -> JsonValue:
    if isinstance(value, frozenset):
        return [each if isinstance(each, int) else str(each) for each in sorted(value)]
    return value if isinstance(value, bool | int) else str(value)


def _words(value: object, language: Language) -> str:
    if isinstance(value, bool):
        return _YES_NO[language][0 if value else 1]
    if isinstance(value, frozenset):
        words = detail_words(", ".join(str(each) for each in sorted(value)), language)
        return words or _NOTHING[language]
    return str(value)
