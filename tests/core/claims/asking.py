"""How the tests of the claims lint ask it about a text."""

from hopewall.core.claims import ClaimFinding, TextKind, lint
from hopewall.core.codes import Language
from hopewall.core.finding import Severity
from hopewall.core.site import ProfileCode

EN, ZH = Language.EN, Language.ZH_HANS
EVERYWHERE = frozenset(ProfileCode)
CN, US = frozenset({ProfileCode.CN}), frozenset({ProfileCode.US})


def found(
    text: str,
    profiles: frozenset[ProfileCode] = EVERYWHERE,
    kind: TextKind = TextKind.BODY,
) -> tuple[ClaimFinding, ...]:
    language = EN if text.isascii() else ZH
    return lint(text, language, profiles, kind)


def severity(
    text: str,
    profiles: frozenset[ProfileCode] = EVERYWHERE,
    kind: TextKind = TextKind.BODY,
) -> str:
    severities = {each.severity for each in found(text, profiles, kind)}
    for strict in (Severity.BLOCK, Severity.REVIEW, Severity.WARN):
        if strict in severities:
            return strict.value
    return "none"
