"""A small second gate, written from the rule book and not from the code: what may be shown?

Days are whole numbers; a moment is a day and a number of minutes into it (before ten in the morning
UTC, when it is the same day everywhere east of Greenwich). It knows one person, one story with a
photo, two languages, several consents in versions, and the site with all four profiles.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum, auto

BASE = date(2026, 1, 15)
FOREVER = 10**6
HALF_A_YEAR_AND_A_REMINDER = 6, 30


class Who(Enum):
    """Who can sign."""

    PERSON = auto()
    GUARDIAN = auto()
    RELATIVE = auto()
    STRANGER = auto()


class Wish(Enum):
    """What the person wished for after death."""

    REMOVE = auto()
    KEEP = auto()
    ASK = auto()


Moment = tuple[int, int]


@dataclass(frozen=True)
class Signed:
    """One version of a consent, in the words of the form."""

    by: Who
    on: int
    ends: int
    confirm: int
    recorded: Moment
    refused: frozenset[str] = frozenset()
    audiences: frozenset[str] = frozenset({"lobby", "session"})
    verified: bool = True
    two_people: bool = True
    independent: bool = True
    education: bool = True
    here: bool = True
    approved: frozenset[int] = frozenset()
    """Editions of the story the person said yes to."""
    scan_sound: bool = True
    form_whole: bool = True
    separate: bool = True
    asked: int | None = None
    """The day on which a child gave its own answer."""
    asked_yes: bool = True
    objection: bool = False


@dataclass(frozen=True)
class TakenBack:
    """A withdrawal: of one consent or of all, whole or in parts."""

    at: Moment
    consent: str = ""
    scopes: frozenset[str] = frozenset()
    audiences: frozenset[str] = frozenset()


@dataclass
class Life:
    """All that is known of one person."""

    consents: dict[str, list[Signed]] = field(default_factory=dict)
    taken_back: list[TakenBack] = field(default_factory=list)
    born: date | None = None
    """The first of the month of birth of somebody who was a child at signing."""
    dead: bool = False
    wish: Wish = Wish.KEEP
    asked_how_they_are: int = 0
    in_danger: bool = False
    edition: int = 0
    story_approved: bool = True
    panel_current: bool = True
    claims_clean: bool = True
    hide_without_face: bool = False
    studied: bool = False
    looked_at: bool = True
    stranger_in_photo: bool = False
    photo_settled: bool = True
    """Looked through by two people, approved, and described."""
    gone: bool = False


@dataclass(frozen=True)
class Verdict:
    """What may be shown through which day."""

    parts: frozenset[str]
    until: int


PARTS = {
    "message": "quote",
    "quote": "quote",
    "title": "story_text",
    "body": "story_text",
    "diagnosis": "diagnosis",
    "therapy": "therapy_class",
    "age-band": "age_band",
    "city": "city",
    "region": "region",
    "timeline": "treatment_timeline",
    "outcome": "outcome_status",
}


def day_number(day: date) -> int:
    """Count days from the base."""
    return (day - BASE).days


def years_later(born: date, age: int) -> int:
    """Return the day on which somebody is that old."""
    return day_number(born.replace(year=born.year + age))


def months_later(day: int, months: int, days: int) -> int:
    """Return a day that many whole months and days later."""
    start = BASE + timedelta(days=day)
    month = start.month - 1 + months
    year, month = start.year + month // 12, month % 12 + 1
    for last in (start.day, 30, 29, 28):
        try:
            moved = date(year, month, min(start.day, last))
        except ValueError:
            continue
        return day_number(moved) + days
    raise AssertionError("every month has 28 days")


def is_child(life: Life, today: int) -> bool:
    """CG-13: until the eighteenth birthday."""
    return life.born is not None and today < years_later(life.born, 18)


def may_show(life: Life, audience: str, today: int) -> Verdict | None:
    """Return what may be shown, or None."""
    if life.gone or life.in_danger or not life.story_approved:
        return None
    if not (life.panel_current and life.claims_clean and life.looked_at):
        return None
    until = FOREVER
    if life.dead:
        if life.wish is Wish.REMOVE:
            return None
    else:
        until = months_later(life.asked_how_they_are, *HALF_A_YEAR_AND_A_REMINDER)
        if not life.asked_how_they_are <= today <= until:
            return None
    standing = [
        (versions[-1], name)
        for name, versions in life.consents.items()
        if stands(life, versions[-1], name, today)
    ]
    if not standing:
        return None
    refused: set[str] = set()
    for signed, name in standing:
        lost = lost_parts(life, signed, name)
        refused |= signed.refused | lost[0]
        if audience not in signed.audiences - lost[1] or not (signed.education and signed.here):
            return None
        until = min(until, signed.ends - 1, signed.confirm - 1, own_end(life, signed, today))
    if not any(life.edition in signed.approved for signed, _ in standing):
        return None
    # A clock set back leaves papers of days to come: nothing is promised beyond the first of them.
    newest = [versions[-1] for versions in life.consents.values()]
    dated = [day for signed in newest for day in (signed.on, signed.asked) if day is not None]
    until = min([until, *(day - 1 for day in dated if day > today)])
    return parts_left(life, refused, until, today)


def parts_left(life: Life, refused: set[str], until: int, today: int) -> Verdict | None:
    """Take out what was refused; hide what is then empty (CG-02, CG-18, CG-22)."""
    face_needs = {"face_photo"}
    if life.born is not None:
        # The photo has no date: somebody who was a child at signing may be one in it, also after
        # a death.
        face_needs.add("child_image")
    face = not face_needs & refused
    if not face and life.hide_without_face:
        return None
    if face and (life.stranger_in_photo or not life.photo_settled):
        return None
    parts = {part for part, scope in PARTS.items() if scope not in refused}
    if life.studied:
        parts.discard("outcome")
    if not face and not parts & {"message", "quote", "body"}:
        return None
    if face:
        parts.add("face")
    if "first_name" not in refused:
        parts.add("first-name")
    elif "pseudonym" not in refused:
        parts.add("pseudonym")
    assert until >= today
    return Verdict(frozenset(parts), until)


def stands(life: Life, signed: Signed, name: str, today: int) -> bool:
    """CG-01 to CG-14, CG-25: whether one version holds today."""
    if not (signed.verified and signed.two_people and signed.independent):
        return False
    if not (signed.scan_sound and signed.form_whole and signed.separate):
        return False
    if not signed.on <= today < min(signed.ends, signed.confirm):
        return False
    if signed.ends > months_later(signed.on, 60, 0) or signed.ends <= signed.on:
        return False
    if any(
        covers(event, name, life) and not after(signed, event) and not is_part(event)
        for event in life.taken_back
    ):
        return False
    return right_signer(life, signed, today)


def right_signer(life: Life, signed: Signed, today: int) -> bool:
    """CG-11 to CG-15: who may sign for whom."""
    if signed.by is Who.STRANGER:
        return False
    if life.dead:
        return signed.by is Who.RELATIVE
    if is_child(life, today):
        if signed.by is not Who.GUARDIAN or signed.objection:
            return False
        if signed.asked is not None and not signed.asked_yes:
            return False
        due = [age for age in ask_days(life) if age <= today]
        if not due:
            return True
        return signed.asked is not None and due[-1] <= signed.asked <= today
    grown = life.born is None or signed.on >= years_later(life.born, 18)
    return signed.by is Who.PERSON and grown


def ask_days(life: Life) -> list[int]:
    """CG-12, CG-13: seven (the strictest profile), fourteen (CN), sixteen (UK)."""
    assert life.born is not None
    return [years_later(life.born, age) for age in (7, 14, 16)]


def own_end(life: Life, signed: Signed, today: int) -> int:
    """Return the last day before growing up changes who has to be asked."""
    if life.dead or life.born is None:
        return FOREVER
    days = [day for day in ask_days(life) if day > today and is_child(life, today)]
    majority = years_later(life.born, 18)
    if signed.on < majority:
        days.append(majority)
    return min(days, default=FOREVER) - 1


def covers(event: TakenBack, name: str, life: Life) -> bool:
    """CG-25: an event names this consent, or none that is known."""
    return event.consent == name or event.consent not in life.consents


def after(signed: Signed, event: TakenBack) -> bool:
    """CG-25: the latest event wins; the paper too must be of that day or later."""
    return signed.recorded > event.at and signed.on >= event.at[0]


def is_part(event: TakenBack) -> bool:
    """Whether it names parts."""
    return bool(event.scopes or event.audiences)


def lost_parts(life: Life, signed: Signed, name: str) -> tuple[set[str], frozenset[str]]:
    """Return scopes and audiences taken back from a version."""
    scopes: set[str] = set()
    audiences: frozenset[str] = frozenset()
    for event in life.taken_back:
        if covers(event, name, life) and not after(signed, event):
            scopes |= event.scopes
            audiences |= event.audiences
    return scopes, audiences
