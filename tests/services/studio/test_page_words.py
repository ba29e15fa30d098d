from hopewall.core.codes import Language
from hopewall.core.finding import Severity
from hopewall.core.site import ProfileCode
from hopewall.education.places import SHIPPED
from hopewall.services.studio.page_words import page_typing, place_of, without_overlap, word_marks

PAGE = '+++\ntitle = "It is a miracle"\n+++\n\nPlain words.\n\nCall 13800138000. {}\n'


def marks(said: str, language: Language = Language.EN) -> dict[str, Severity]:
    text = PAGE.format(said)
    found = word_marks(page_typing(language, frozenset(ProfileCode)), text)
    assert all(text[one.start : one.end] == one.words for one in found)
    assert all(text.split("\n")[one.line - 1].find(one.words) >= 0 for one in found)
    assert all(one.why.zh_hans and one.instead.en for one in found)
    return {one.words: one.severity for one in found}


def test_promises_and_numbers_of_people_are_marked_in_the_body_only() -> None:
    found = marks("We guarantee that you will be cured.")
    assert any("guarantee" in words for words in found)
    assert any("13800138000" in words for words in found)
    assert not any("miracle" in words for words in found)
    assert set(found.values()) <= {Severity.REVIEW, Severity.WARN}


def test_what_an_explainer_is_about_is_no_claim_in_it() -> None:
    said = "In one trial, 40 in every 100 people were in remission."
    assert all("13800138000" in words for words in marks(said))


def test_a_finding_is_found_where_it_stands() -> None:
    text = "one\nA sentence that\nruns on over **bold** words.\nA sentence"
    assert place_of(text, 2, "that") == (15, 19)
    assert place_of(text, 2, "sentence that runs on over bold words.") is not None
    assert place_of(text, 4, "A sentence") == (len(text) - 10, len(text))
    assert place_of(text, 9, "one") is None
    assert place_of(text, 1, "nowhere to be found") is None
    assert place_of(text, 1, " ") is None


def test_a_stretch_is_marked_once_and_grave_where_one_is() -> None:
    assert without_overlap([(3, 5, False), (1, 2, False), (3, 5, True)]) == (
        (1, 2, False),
        (3, 5, True),
    )


def test_shipped_pages_are_hardly_marked() -> None:
    checks = {one: page_typing(one, frozenset(ProfileCode)) for one in Language}
    pages = [
        (one, (SHIPPED / one / f"{name}.md").read_text("utf-8"))
        for one in Language
        for name in ("first-month", "caregivers", "when-to-call")
    ]
    assert sum(len(word_marks(checks[one], text)) for one, text in pages) <= 8
