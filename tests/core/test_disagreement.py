"""CG-35: what is published is what the gate allows, story by story, or it is hidden."""

from hypothesis import given
from hypothesis import strategies as st

from hopewall.core.disagreement import Disagreement, DisagreementKind, disagreements

ONE, OTHER = "1" * 64, "2" * 64


def test_cg_35_a_release_that_says_what_the_gate_says_has_no_disagreement() -> None:
    assert disagreements({"a": ONE}, {"a": ONE}) == ()
    assert disagreements({}, {}) == ()


def test_cg_35_every_kind_of_disagreement_is_named_in_order() -> None:
    assert disagreements({"d": ONE, "b": ONE, "c": OTHER}, {"c": ONE, "a": ONE}) == (
        Disagreement("a", DisagreementKind.NOT_PUBLISHED),
        Disagreement("b", DisagreementKind.HIDDEN),
        Disagreement("c", DisagreementKind.OTHERWISE),
        Disagreement("d", DisagreementKind.HIDDEN),
    )


def test_cg_35_all_but_a_story_that_is_missing_must_be_hidden() -> None:
    for kind in DisagreementKind:
        expected = kind is not DisagreementKind.NOT_PUBLISHED
        assert Disagreement("a", kind).must_hide == expected


RELEASES = st.dictionaries(st.sampled_from("abcdef"), st.sampled_from([ONE, OTHER]))


@given(RELEASES, RELEASES)
def test_cg_35_without_a_disagreement_exactly_what_is_allowed_is_published(
    published: dict[str, str], allowed: dict[str, str]
) -> None:
    found = disagreements(published, allowed)
    assert (found == ()) == (published == allowed)
    left = set(published) - {each.story_id for each in found if each.must_hide}
    assert all(published[one] == allowed[one] for one in left)
