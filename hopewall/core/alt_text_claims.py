"""Whether a photo's description says what may never be shown (CG-19, CG-22)."""

from collections.abc import Iterable
from typing import Final

from hopewall.core.claims import TextKind, lint_for
from hopewall.core.finding import Severity
from hopewall.core.person import Subject
from hopewall.core.site import ProfileCode
from hopewall.core.story import Photo

_EVERYWHERE: Final = frozenset(ProfileCode)


def alt_text_blocks(photo: Photo, subject: Subject, profiles: Iterable[ProfileCode]) -> bool:
    """Whether a rule blocks words of any description, whatever language the site shows now.

    Asked as strictly as the screen marks it while it is typed; what only wants a second look is
    the story's review's. Without a jurisdiction every one counts.
    """
    asked = frozenset(profiles)
    lint = lint_for(subject.names)
    return any(
        finding.severity is Severity.BLOCK
        for language, text in photo.alt_text.items()
        for finding in lint(
            text,
            language,
            asked | subject.profiles if asked else _EVERYWHERE,
            TextKind.ALT_TEXT,
            investigational=subject.research_participant is not False,
        )
    )
