"""A made-up story that has everything: what a consent lets be shown, whatever is written yet."""

from datetime import UTC, date, datetime
from typing import Final

from hopewall.core.codes import (
    AgeBand,
    Illness,
    Language,
    LifeCycle,
    Road,
    RoadStep,
    StorySize,
    Therapy,
    Voice,
)
from hopewall.core.fair_balance import FAIR_BALANCE_VERSION
from hopewall.core.person import Subject
from hopewall.core.photo_check import TILES, CheckItem, PhotoTick, picture_id
from hopewall.core.screen import PictureKind, RoadPoint
from hopewall.core.story import (
    FaceFallback,
    PersonInPhoto,
    Photo,
    PhotoRole,
    Rendition,
    Resolution,
    Story,
    StoryState,
    StoryText,
)

_HASH: Final = "0" * 64
_LONG_AGO: Final = datetime(2000, 1, 1, tzinfo=UTC)
_TEXTS: Final = {
    Language.EN: StoryText(Language.EN, "Tea", "Tea at home", "Tea at home", "Tea at home."),
    Language.ZH_HANS: StoryText(Language.ZH_HANS, "喝茶", "在家喝茶", "在家喝茶", "在家喝茶。"),
}


def specimen_of(subject: Subject, today: date) -> Story:
    """Return a story of this person with every element in it, as if it were approved."""
    return Story(
        story_id="specimen",
        subject_id=subject.subject_id,
        size=StorySize.FULL,
        state=StoryState.APPROVED,
        author_id="author",
        approver_id="approver",
        approved_at=_LONG_AGO,
        original_language=Language.ZH_HANS,
        texts=_TEXTS,
        photo=_photo(today),
        on_face_refused=FaceFallback.PLACEHOLDER,
        placeholder=0,
        life_cycle=LifeCycle.ONGOING,
        voice=Voice.PATIENT,
        illness=Illness.OTHER,
        therapy=Therapy.OTHER,
        age_band=AgeBand.MIDDLE,
        road=Road.LATER,
        years=1,
        city="A town",
        region="A region",
        timeline=(RoadPoint(RoadStep.HOME, "2020-01"),),
        irb_ref="specimen",
        fair_balance_version=FAIR_BALANCE_VERSION,
    )


def _photo(today: date) -> Photo:
    """Return a photo that two people looked through and approved."""
    renditions = tuple(Rendition(kind, _HASH, 1, 1) for kind in PictureKind)
    picture = picture_id((one.kind, one.sha256) for one in renditions)
    items = frozenset(CheckItem)
    return Photo(
        "specimen",
        _HASH,
        1,
        1,
        renditions,
        1,
        (PersonInPhoto("1", PhotoRole.SUBJECT, Resolution.CONSENTED),),
        {Language.EN: "A face at home", Language.ZH_HANS: "在家里的一张脸"},
        taken_on=today,
        checklist=tuple(
            PhotoTick(picture, items, TILES, by, _LONG_AGO) for by in ("author", "approver")
        ),
        contents=frozenset(),
        author_id="author",
        approver_id="approver",
        approved_at=_LONG_AGO,
        approved_picture=picture,
    )
