"""The sentence of an outcome that is not what was hoped for."""

from hopewall.core.said import Said
from hopewall.ui.jobs import Failed


def sentence_of(outcome: object) -> Said:
    """Return what an outcome says; empty for one that says nothing."""
    if isinstance(outcome, Failed):
        return Said(outcome.why, outcome.why)
    sentence = getattr(outcome, "sentence", None)
    return sentence if isinstance(sentence, Said) else Said("", "")


def joined(notes: tuple[Said, ...]) -> Said | None:
    """Return several sentences as one, None for none."""
    if not notes:
        return None
    return Said(" ".join(one.en for one in notes), "".join(one.zh_hans for one in notes))
