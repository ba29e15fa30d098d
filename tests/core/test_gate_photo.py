"""CG-02, CG-10, CG-18 of a photo: looked through by two people, approved as it is, described."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hopewall.core.case import CaseFile
from hopewall.core.codes import Language
from hopewall.core.consent import Answer, Scope
from hopewall.core.decision import Element, Hidden
from hopewall.core.evidence import Evidence
from hopewall.core.gate_photo import picture_of
from hopewall.core.photo_check import TILES, CheckItem, PhotoTick, tiles_left, who_checked
from hopewall.core.reasons import Reason, ReasonCode
from hopewall.core.story import Rendition
from tests.core import cases
from tests.core.cases import PICTURE, case, codes, shown, tick

EVERYTHING = frozenset(CheckItem)


def with_photo(**changes: Any) -> CaseFile:
    return case(replace(cases.story(), photo=replace(cases.photo(), **changes)))


def only_reason(file: CaseFile) -> Reason:
    answer = cases.ask(file)
    assert isinstance(answer, Hidden)
    (reason,) = answer.reasons
    return reason


def test_the_picture_of_the_consented_case_is_the_one_that_was_checked() -> None:
    assert picture_of(cases.photo()) == PICTURE


@pytest.mark.parametrize(
    ("ticks", "detail"),
    [
        ((), "0 of 16 things"),
        (None, "0 of 16 things"),
        (("other-faces",), "0 of 16 things"),
        ((tick("a", items=EVERYTHING - {CheckItem.MONITOR}),), "15 of 16 things"),
        ((tick("a", tiles=TILES - {5}), tick("b", tiles=TILES - {5})), "0 of 16 things"),
        ((tick("a", picture="0" * 64), tick("b", picture="0" * 64)), "0 of 16 things"),
        ((tick(" "), tick("")), "0 of 16 things"),
    ],
)
def test_cg_18_a_photo_that_was_not_looked_through_is_not_shown(ticks: Any, detail: str) -> None:
    assert only_reason(with_photo(checklist=ticks)) == Reason(ReasonCode.PHOTO_UNCHECKED, detail)


def test_cg_18_two_people_may_share_the_tiles_only_if_each_saw_them_all() -> None:
    left, right = frozenset({1, 2, 3, 4}), TILES - {1, 2, 3, 4}
    halves = (tick("a", tiles=left), tick("b", tiles=right))
    assert only_reason(with_photo(checklist=halves)).code is ReasonCode.PHOTO_UNCHECKED
    whole = (*halves, tick("a", tiles=right), tick("b", tiles=left))
    shown(with_photo(checklist=whole))


@pytest.mark.parametrize("second", ["user-author", "USER-Author ", None])
def test_cg_10_one_person_cannot_look_for_two(second: str | None) -> None:
    ticks = (tick("user-author"), *((tick(second),) if second else ()))
    assert only_reason(with_photo(checklist=ticks)) == Reason(
        ReasonCode.FOUR_EYES, "photo-checked-by-one"
    )


def test_cg_10_a_site_of_one_person_looks_once_and_still_looks() -> None:
    def solo(file: CaseFile) -> Any:
        told = replace(cases.evidence(file), solo=True)
        assert isinstance(told, Evidence)
        return cases.ask(file, told=told)

    alone = with_photo(checklist=(tick("user-author"),), approver_id="user-author")
    assert not isinstance(solo(alone), Hidden)
    assert isinstance(solo(with_photo(checklist=())), Hidden)
    assert isinstance(solo(with_photo(approver_id="")), Hidden)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"approver_id": ""}, Reason(ReasonCode.PHOTO_NOT_APPROVED, "by-nobody")),
        ({"approver_id": None}, Reason(ReasonCode.PHOTO_NOT_APPROVED, "by-nobody")),
        ({"approved_at": None}, Reason(ReasonCode.PHOTO_NOT_APPROVED, "by-nobody")),
        ({"approved_picture": "1" * 64}, Reason(ReasonCode.PHOTO_NOT_APPROVED, "changed-since")),
        (
            {"author_id": "User-APPROVER"},
            Reason(ReasonCode.FOUR_EYES, "photo-added-and-approved"),
        ),
        ({"author_id": ""}, Reason(ReasonCode.FOUR_EYES, "photo-added-and-approved")),
    ],
)
def test_cg_10_a_photo_that_nobody_else_approved_is_not_shown(
    changes: dict[str, Any], reason: Reason
) -> None:
    assert only_reason(with_photo(**changes)) == reason


def test_another_crop_is_another_picture_that_nobody_checked_or_approved() -> None:
    other = (Rendition("tile", "ef" * 32, 192, 240),)
    assert codes(with_photo(renditions=other)) == {
        ReasonCode.PHOTO_NOT_APPROVED,
        ReasonCode.PHOTO_UNCHECKED,
    }


def test_cg_02_a_photo_without_a_description_in_a_shown_language_is_not_shown() -> None:
    file = with_photo(alt_text={Language.EN: "A drawn portrait.", Language.ZH_HANS: " "})
    assert only_reason(file) == Reason(ReasonCode.ALT_TEXT_MISSING, "zh-Hans")
    english = with_photo(alt_text={Language.EN: "A drawn portrait."})
    (record,) = english.consents
    kept = tuple(one for one in record.patient_reviews if one.language == Language.EN)
    assert only_reason(english).detail == "zh-Hans"
    not_shown = replace(
        english,
        story=replace(english.story, original_language=Language.EN),
        consents=(replace(record, patient_reviews=kept),),
    )
    assert ReasonCode.ALT_TEXT_MISSING not in {
        reason.code for reason in getattr(cases.ask(not_shown), "reasons", ())
    }


def test_a_photo_that_is_not_shown_needs_none_of_it() -> None:
    refused = dict.fromkeys(Scope, Answer.GRANTED) | {Scope.FACE_PHOTO: Answer.REFUSED}
    file = with_photo(checklist=(), approver_id="", alt_text={})
    file = replace(file, consents=(replace(file.consents[0], scopes=refused),))
    assert Element.FACE not in shown(file).elements


TICKS = st.builds(
    PhotoTick,
    picture=st.sampled_from([PICTURE, "0" * 64]),
    items=st.frozensets(st.sampled_from(list(CheckItem))),
    tiles=st.frozensets(st.integers(0, 10)),
    by=st.sampled_from(["a", "A ", "b", "", " "]),
    at=st.just(cases.LOOKED),
)


@given(st.lists(TICKS, max_size=30))
def test_nobody_is_said_to_have_looked_who_has_tiles_left(ticks: list[PhotoTick]) -> None:
    sound = [one for one in ticks if one.is_whole]
    checked = who_checked(ticks, PICTURE)
    assert set(checked) == EVERYTHING
    for item, people in checked.items():
        for by in people:
            assert not tiles_left(sound, PICTURE, by)[item]
        for by in {"a", "b"} - people:
            assert tiles_left(sound, PICTURE, by)[item]
