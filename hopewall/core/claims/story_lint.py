"""A whole story under the claims lint: every text of it, in every language."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Protocol

from hopewall.core.claims.finding import ClaimFinding
from hopewall.core.claims.lint import lint
from hopewall.core.claims.review import ClaimReview, open_findings, text_hash
from hopewall.core.claims.rule import Said, TextKind
from hopewall.core.codes import Language
from hopewall.core.finding import Severity
from hopewall.core.person import NameKind, Names
from hopewall.core.site import ProfileCode
from hopewall.core.story import Story
from hopewall.core.story_marks import plain_words

OWN_NAME: Final = "own-name"
_WHY: Final = Said(
    "It says a name that the person did not choose to show.", "写出了本人没有同意公开的姓名。"
)
_INSTEAD: Final = Said("Use the chosen name.", "改用本人选的称呼。")
_SOURCE: Final = "Civil Code of China Art. 1023; 45 CFR 164.508; GDPR Art. 5(1)(c), 9; CG-02"
_SHORTEST_NAME: Final = 2
OUTCOME_RULES: Final = frozenset(
    {"cure", "effect-on-people", "miracle", "no-risk", "outcome", "promise", "rate"}
)
_STRICTEST: Final = frozenset({ProfileCode.CN})


@dataclass(frozen=True, slots=True)
class PlacedFinding:
    """A finding, and which text of the story it is in."""

    kind: TextKind
    language: Language
    text_sha256: str
    finding: ClaimFinding


def lint_story(
    story: Story, names: Names, profiles: Iterable[ProfileCode]
) -> tuple[PlacedFinding, ...]:
    """Return what the rules find in all texts of a story and in the name it is shown under."""
    asked = frozenset(profiles) or frozenset(ProfileCode)
    found = []
    for kind, language, text in story_texts(story, names):
        told = lint(text, language, asked, kind)
        if kind is not TextKind.NAME:
            told = (*told, *_hidden_names(text, language, names, asked))
        sha256 = text_hash(text)
        found += [PlacedFinding(kind, language, sha256, finding) for finding in told]
    return tuple(found)


def story_texts(story: Story, names: Names) -> Iterator[tuple[TextKind, Language, str]]:
    """Yield every text of a story that a screen could show, each with its kind and language."""
    for language, texts in story.texts.items():
        yield TextKind.TITLE, language, texts.title
        yield TextKind.MESSAGE, language, texts.message
        yield TextKind.QUOTE, language, texts.quote
        yield TextKind.BODY, language, plain_words(texts.body)
    if story.photo is not None:
        for language, text in story.photo.alt_text.items():
            yield TextKind.ALT_TEXT, language, text
    shown = {NameKind.FULL: names.full, NameKind.FIRST: names.first}.get(
        names.choice, names.pseudonym
    )
    for language, text in shown.items():
        yield TextKind.NAME, language, text


def open_in_story(
    placed: Iterable[PlacedFinding], reviews: Iterable[ClaimReview]
) -> tuple[PlacedFinding, ...]:
    """Return what still stands in the way of a story; see `open_findings`."""
    known = tuple(reviews)
    return tuple(each for each in placed if open_findings((each.finding,), known, each.text_sha256))


class Lint(Protocol):
    """What the gate asks about a text; see `hopewall.core.evidence.ClaimsLint`."""

    def __call__(
        self,
        text: str,
        language: Language,
        profiles: frozenset[ProfileCode],
        kind: TextKind,
        *,
        investigational: bool,
    ) -> tuple[ClaimFinding, ...]:
        """Return what the rules find."""


def lint_for(names: Names) -> Lint:
    """Return the claims lint as the gate asks it about one person's texts (CG-19, CG-22).

    Where a therapy is still being studied nobody may say that it works or is safe (21 CFR
    312.7(a)): what the strictest jurisdiction blocks of outcomes is blocked everywhere.
    """

    def ask(
        text: str,
        language: Language,
        profiles: frozenset[ProfileCode],
        kind: TextKind,
        *,
        investigational: bool,
    ) -> tuple[ClaimFinding, ...]:
        found = _linted(text, language, profiles, kind)
        if investigational:
            strict = _linted(text, language, profiles | _STRICTEST, kind)
            found += _outcomes(strict)
        if kind is not TextKind.NAME:
            found += tuple(_hidden_names(text, language, names, profiles))
        return found

    return ask


def lint_typed(
    text: str,
    language: Language,
    profiles: frozenset[ProfileCode],
    kind: TextKind,
    names: Names,
    *,
    investigational: bool,
    alone: bool,
) -> tuple[ClaimFinding, ...]:
    """Return what `lint_for` would find, of a text that is being typed: nothing is remembered.

    Each place is named once by each rule, as strictly as any jurisdiction asks.
    """
    found = lint(text, language, profiles, kind, alone=alone)
    if investigational:
        strict = _outcomes(lint(text, language, profiles | _STRICTEST, kind))
        told = {(one.rule, one.start, one.end) for one in strict}
        found = (*(one for one in found if (one.rule, one.start, one.end) not in told), *strict)
    if kind is not TextKind.NAME:
        found += _outermost(_hidden_names(text, language, names, profiles))
    return found


def _outermost(found: Iterable[ClaimFinding]) -> tuple[ClaimFinding, ...]:
    """Leave out what lies within another: a first name within the whole one."""
    told = tuple(found)
    return tuple(
        one
        for one in told
        if not any(
            other.start <= one.start
            and one.end <= other.end
            and (other.start, other.end) != (one.start, one.end)
            for other in told
        )
    )


def _outcomes(strict: Iterable[ClaimFinding]) -> tuple[ClaimFinding, ...]:
    return tuple(
        one for one in strict if one.rule in OUTCOME_RULES and one.severity is Severity.BLOCK
    )


@lru_cache(maxsize=8192)
def _linted(
    text: str, language: Language, profiles: frozenset[ProfileCode], kind: TextKind
) -> tuple[ClaimFinding, ...]:
    """Ask once for every channel, and for words that many people have said."""
    return lint(text, language, profiles, kind)


def _hidden_names(
    text: str, language: Language, names: Names, profiles: Iterable[ProfileCode]
) -> Iterator[ClaimFinding]:
    """Yield where a text gives away a name above the chosen one (the ladder of names)."""
    hidden: set[str] = set()
    if names.choice is not NameKind.FULL:
        hidden.update(names.full.values())
    if names.choice not in {NameKind.FULL, NameKind.FIRST}:
        hidden.update(names.first.values())
    shown = {*names.pseudonym.values()}
    if names.choice in {NameKind.FULL, NameKind.FIRST}:
        shown.update(names.first.values())
    for name in sorted(hidden - shown):
        if len(name) < _SHORTEST_NAME:
            continue
        at = text.find(name)
        while at >= 0:
            if _is_word(text, at, at + len(name)):
                yield _own_name(text, at, at + len(name), language, profiles)
            at = text.find(name, at + len(name))


def _is_word(text: str, start: int, end: int) -> bool:
    """Whether the letters around a Latin name end there; Chinese knows no border of words."""
    before, after = text[start - 1 : start], text[end : end + 1]
    return not (
        (text[start].isascii() and before.isascii() and before.isalpha())
        or (text[end - 1].isascii() and after.isascii() and after.isalpha())
    )


def _own_name(
    text: str, start: int, end: int, language: Language, profiles: Iterable[ProfileCode]
) -> ClaimFinding:
    before = text[:start]
    return ClaimFinding(
        rule=OWN_NAME,
        severity=Severity.BLOCK,
        start=start,
        end=end,
        line=before.count("\n") + 1,
        column=start - before.rfind("\n"),
        text=text[start:end],
        language=language,
        why=_WHY,
        instead=_INSTEAD,
        sources=tuple((profile, _SOURCE) for profile in sorted(profiles)),
    )
