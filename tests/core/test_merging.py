"""Two people at one story: nothing that anybody wrote is lost."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from hopewall.core.codes import Language
from hopewall.core.draft import StoryContent, content_of, content_sha256, with_content
from hopewall.core.merging import Conflict, merge, merge_paragraphs, paragraphs_of
from tests.vault.fictional import EN, ZH, photo, story

PARAGRAPHS = st.lists(st.sampled_from(["one", "two", "three", "four", "五", "六"]), max_size=7)
EDITED = st.lists(
    st.sampled_from(["one", "two", "three", "four", "五", "new a", "new b", "新"]), max_size=7
)


def text(paragraphs: list[str]) -> str:
    return "\n\n".join(paragraphs)


@given(PARAGRAPHS, EDITED, EDITED)
def test_no_new_paragraph_is_ever_lost(base: list[str], mine: list[str], theirs: list[str]) -> None:
    merged = paragraphs_of(merge_paragraphs(text(base), text(mine), text(theirs)).text)
    assert {one for one in (*mine, *theirs) if one not in base} <= set(merged)
    assert {one for one in base if one in mine and one in theirs} <= set(merged)
    assert set(merged) <= {*base, *mine, *theirs}


@given(PARAGRAPHS, EDITED, EDITED)
def test_it_does_not_matter_who_saved_first(
    base: list[str], mine: list[str], theirs: list[str]
) -> None:
    one = merge_paragraphs(text(base), text(mine), text(theirs))
    other = merge_paragraphs(text(base), text(theirs), text(mine))
    assert paragraphs_of(one.text) == paragraphs_of(other.text)
    assert one.doubled == other.doubled


@given(PARAGRAPHS, EDITED)
def test_who_changed_alone_gets_exactly_that(base: list[str], mine: list[str]) -> None:
    assert merge_paragraphs(text(base), text(mine), text(base)).text == text(mine)
    assert merge_paragraphs(text(base), text(base), text(mine)).text == text(mine)
    assert not merge_paragraphs(text(base), text(mine), text(mine)).doubled


def test_different_paragraphs_merge_and_the_same_one_stands_twice() -> None:
    base = text(["a", "b", "c"])
    apart = merge_paragraphs(base, text(["A", "b", "c"]), text(["a", "b", "C", "d"]))
    assert apart.text == text(["A", "b", "C", "d"])
    assert not apart.doubled
    same = merge_paragraphs(base, text(["a", "mine", "c"]), text(["a", "theirs", "c"]))
    assert same.text == text(["a", "mine", "theirs", "c"])
    assert same.doubled


def test_of_twins_one_stays_though_each_took_another_away() -> None:
    merged = merge_paragraphs(text(["x", "y", "x"]), text(["y", "x"]), text(["x"]))
    assert merged.text == "x"
    assert merged.doubled


def test_what_one_takes_away_and_the_other_changes_stays() -> None:
    base = text(["a", "b"])
    assert merge_paragraphs(base, text(["a"]), text(["a", "b changed"])).text == text(
        ["a", "b changed"]
    )


def content() -> StoryContent:
    return content_of(story())


def told(
    base: StoryContent, language: Language, *, title: str = "", body: str = ""
) -> StoryContent:
    old = base.texts[language]
    new = replace(old, title=title or old.title, body=body or old.body)
    return replace(base, texts={**base.texts, language: new})


def test_fields_of_different_people_come_together() -> None:
    base = content()
    mine = replace(told(base, EN, title="Mine"), city="Beijing")
    theirs = replace(told(base, ZH, title="他们"), years=9)
    merged = merge(base, mine, theirs)
    assert merged.conflicts == ()
    assert merged.content.texts[EN].title == "Mine"
    assert merged.content.texts[ZH].title == "他们"
    assert (merged.content.city, merged.content.years) == ("Beijing", 9)


def test_a_line_that_both_changed_is_told_and_what_is_saved_stays() -> None:
    base = content()
    merged = merge(base, told(base, EN, title="Mine"), told(base, EN, title="Theirs"))
    assert merged.content.texts[EN].title == "Theirs"
    assert merged.conflicts == (Conflict("title", EN, "Theirs", "Mine"),)


def test_a_language_that_one_adds_or_removes() -> None:
    base = replace(content(), texts={ZH: content().texts[ZH]})
    added = replace(base, texts=content().texts)
    assert merge(base, added, base).content == added
    assert merge(base, base, added).content == added
    assert merge(added, base, added).content == base
    touched = told(added, EN, body="Something new.")
    assert merge(added, base, touched).content.texts[EN].body == "Something new."


def test_content_goes_into_a_story_and_back() -> None:
    old = story()
    assert with_content(old, content_of(old), old.photo) == old
    other = replace(content_of(old), photo_id="photo-2")
    assert with_content(old, other, photo(2)).photo == photo(2)


def test_the_hash_changes_with_every_field_that_is_shown() -> None:
    base = content()
    hashes = {content_sha256(base)}
    for changed in (
        told(base, EN, title="x"),
        told(base, ZH, body="x"),
        replace(base, city="x"),
        replace(base, photo_id="x"),
        replace(base, timeline=()),
        replace(base, years=None),
        replace(base, texts={ZH: base.texts[ZH]}),
    ):
        hashes.add(content_sha256(changed))
    assert len(hashes) == 8


CITIES = st.sampled_from(["", "Beijing", "Wuhan"])
YEARS = st.sampled_from([None, 1, 2])
CONTENTS = st.builds(
    lambda city, years, title, body: replace(
        told(content(), EN, title=title, body=body), city=city, years=years
    ),
    CITIES,
    YEARS,
    st.sampled_from(["One", "Two", "Three"]),
    st.sampled_from(["a\n\nb", "a", "b\n\na", "c"]),
)


@given(CONTENTS, CONTENTS, CONTENTS)
def test_a_merge_keeps_each_change_or_tells_of_it(
    base: StoryContent, mine: StoryContent, theirs: StoryContent
) -> None:
    merged = merge(base, mine, theirs)
    lost = {(one.name, one.language) for one in merged.conflicts}
    for name in ("city", "years"):
        if getattr(mine, name) != getattr(base, name) and (name, None) not in lost:
            assert getattr(merged.content, name) == getattr(mine, name)
        if getattr(theirs, name) != getattr(base, name):
            assert getattr(merged.content, name) == getattr(theirs, name)
    other = merge(base, theirs, mine)
    if not lost:
        assert merged.content == other.content
    assert {(one.name, one.language) for one in other.conflicts} == lost
    assert merge(base, mine, base).content == mine
    assert merge(base, base, theirs).content == theirs
