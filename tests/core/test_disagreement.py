"""CG-35: what is published is what the gate shows, story by story, or it is hidden."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from hopewall.core.decision import Decision, Hidden, Shown
from hopewall.core.disagreement import Disagreement, DisagreementKind, disagreements
from hopewall.core.reasons import Reason, ReasonCode

DAY = date(2026, 6, 15)
LATER = date(2026, 6, 16)
SHOWN = Shown((), (), DAY)
HIDDEN = Hidden((Reason(ReasonCode.EXPIRED),))


def test_cg_35_a_release_that_says_what_the_gate_says_has_no_disagreement() -> None:
    assert disagreements({"a": DAY}, {"a": SHOWN, "b": HIDDEN}) == ()
    assert disagreements({"a": date(2026, 6, 1)}, {"a": SHOWN}) == ()
    assert disagreements({}, {}) == ()


def test_cg_35_every_kind_of_disagreement_is_named_in_order() -> None:
    published = {"d": DAY, "b": DAY, "c": LATER}
    decisions: dict[str, Decision] = {"c": SHOWN, "b": HIDDEN, "a": SHOWN}
    assert disagreements(published, decisions) == (
        Disagreement("a", DisagreementKind.NOT_PUBLISHED),
        Disagreement("b", DisagreementKind.HIDDEN),
        Disagreement("c", DisagreementKind.TOO_LONG),
        Disagreement("d", DisagreementKind.UNKNOWN),
    )


def test_cg_35_all_but_a_story_that_is_missing_must_be_hidden() -> None:
    for kind in DisagreementKind:
        expected = kind is not DisagreementKind.NOT_PUBLISHED
        assert Disagreement("a", kind).must_hide == expected


IDS = st.sampled_from("abcdef")


@given(
    st.dictionaries(IDS, st.sampled_from([DAY, LATER])),
    st.dictionaries(IDS, st.sampled_from([SHOWN, HIDDEN])),
)
def test_cg_35_without_a_disagreement_the_published_count_is_the_number_shown(
    published: dict[str, date], decisions: dict[str, Decision]
) -> None:
    found = disagreements(published, decisions)
    shown = {key for key, answer in decisions.items() if isinstance(answer, Shown)}
    if not found:
        assert len(published) == len(shown)
        assert set(published) == shown
    left = set(published) - {each.story_id for each in found if each.must_hide}
    assert left <= shown
