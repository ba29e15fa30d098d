"""Entering somebody new, and changing what is known of a person."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from types import MappingProxyType
from typing import Final

from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.calendar import birthday
from hopewall.core.clean_text import clean
from hopewall.core.codes import Language, StorySize, Voice
from hopewall.core.completeness import is_text, is_year_month
from hopewall.core.fair_balance import FAIR_BALANCE_VERSION
from hopewall.core.person import (
    Capacity,
    NameKind,
    Names,
    PosthumousInstruction,
    Subject,
    VitalStatus,
)
from hopewall.core.said import Said
from hopewall.core.site import LocalText, ProfileCode
from hopewall.core.staff import Permission
from hopewall.core.story import FaceFallback, Story, StoryState, StoryText
from hopewall.core.writing_limits import FieldFault
from hopewall.services.studio.desk import Desk, NotAllowed, needs, not_allowed

LONGEST_NAME: Final = 60
_MAJORITY: Final = 18
_PLACEHOLDERS: Final = 8
_AS_ASKED: Final = (
    "capacity",
    "vital_status",
    "vital_checked_on",
    "posthumous_instruction",
    "safeguarding_flag",
    "languages",
    "profiles",
    "research_participant",
)
_NAME_FIELDS: Final = (
    ("full", NameKind.FULL),
    ("first", NameKind.FIRST),
    ("pseudonym", NameKind.PSEUDONYM),
)


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """What the first page about somebody asks; None and "" are not answered yet.

    `birth_year_month` is asked of a minor only; the day of majority follows from it.
    """

    full: LocalText = field(default_factory=dict)
    first: LocalText = field(default_factory=dict)
    pseudonym: LocalText = field(default_factory=dict)
    choice: NameKind = NameKind.PSEUDONYM
    capacity: Capacity | None = None
    vital_status: VitalStatus | None = None
    vital_checked_on: date | None = None
    posthumous_instruction: PosthumousInstruction | None = None
    safeguarding_flag: bool | None = None
    languages: tuple[str, ...] = ()
    profiles: frozenset[ProfileCode] = frozenset()
    research_participant: bool | None = None
    trial_id: str = ""
    birth_year_month: str = ""
    contact: str = ""
    """How staff reach the person, for reminders; nothing else reads it (CG-24)."""


@dataclass(frozen=True, slots=True)
class PersonAdded:
    """The person is in the vault, with an empty story to be written."""

    subject: Subject
    story_id: str


@dataclass(frozen=True, slots=True)
class PersonChanged:
    """The facts are saved; `merged` says whether another's change came in too."""

    subject: Subject
    merged: bool = False


@dataclass(frozen=True, slots=True)
class PersonNotSaved:
    """Nothing was saved: each fault is said beside its field."""

    faults: tuple[FieldFault, ...]


@dataclass(frozen=True, slots=True)
class SameFactChanged:
    """Somebody else changed the same facts meanwhile; nothing was saved.

    `theirs` is what is saved now, `names` the facts that both changed.
    """

    theirs: Subject
    names: tuple[str, ...]
    sentence: Said


@needs(Permission.EDIT_STORY)
def add_person(
    desk: Desk, facts: PersonFacts, original_language: Language
) -> PersonAdded | PersonNotSaved:
    """Enter somebody: a person, and a story in which nothing is written yet."""
    faults = faults_in(facts, desk.today)
    if faults:
        return PersonNotSaved(faults)
    subject = subject_of(str(uuid.uuid4()), facts)
    story = empty_story(desk, subject.subject_id, original_language)
    with desk.vault.unit_of_work() as work:
        work.people.add(subject)
        work.stories.add(story)
        work.audit.append(
            Deed(AuditAction.PERSON_ADDED, ObjectKind.PERSON, desk.clock(), subject.subject_id)
        )
        work.commit()
        added = work.people.get(subject.subject_id)
    return PersonAdded(added, story.story_id)


@needs(Permission.EDIT_STORY)
def change_person(
    desk: Desk, seen: Subject, facts: PersonFacts
) -> PersonChanged | PersonNotSaved | SameFactChanged | NotAllowed:
    """Change what is known of a person; another's change of other facts comes in too.

    A death and danger hide first: `person_facts.save_facts`, which the screen calls. What may
    bring somebody back is for those who record consents, here as there.
    """
    refusal = not_allowed(desk, Permission.RECORD_CONSENT) if eases(seen, facts) else None
    return refusal if refusal is not None else change_known(desk, seen, facts)


def eases(seen: Subject, facts: PersonFacts) -> bool:
    """Whether this may bring somebody back who is hidden: no danger any more, or not dead."""
    safe = seen.safeguarding_flag is True and facts.safeguarding_flag is not True
    dead = VitalStatus.DECEASED, Capacity.DECEASED
    back = (seen.vital_status is dead[0] and facts.vital_status is not dead[0]) or (
        seen.capacity is dead[1] and facts.capacity is not dead[1]
    )
    return safe or back


def change_known(
    desk: Desk, seen: Subject, facts: PersonFacts
) -> PersonChanged | PersonNotSaved | SameFactChanged:
    """Do what `change_person` does, for a service that has asked the role; raises VaultError."""
    faults = faults_in(facts, desk.today)
    if faults:
        return PersonNotSaved(faults)
    mine = subject_of(seen.subject_id, facts, seen)
    with desk.vault.unit_of_work() as work:
        theirs = work.people.get(seen.subject_id)
        both = [
            name
            for name in _FACTS
            if getattr(theirs, name) != getattr(seen, name) != getattr(mine, name)
            and getattr(theirs, name) != getattr(mine, name)
        ]
        if both:
            return SameFactChanged(
                theirs,
                tuple(both),
                Said(
                    "Somebody else changed the same facts meanwhile: look at them and save again.",
                    "另一位同事刚刚改了同样的信息：请核对后再保存。",
                ),
            )
        changed = {
            name: getattr(mine, name)
            for name in _FACTS
            if getattr(mine, name) != getattr(seen, name)
        }
        saved = replace(theirs, **changed)
        if saved != theirs:
            work.people.save(saved)
            work.audit.append(
                Deed(
                    AuditAction.PERSON_CHANGED,
                    ObjectKind.PERSON,
                    desk.clock(),
                    seen.subject_id,
                    reason="facts",
                )
            )
            work.commit()
        saved = work.people.get(seen.subject_id)
    others = any(getattr(theirs, name) != getattr(seen, name) for name in _FACTS)
    return PersonChanged(saved, merged=others)


_FACTS: Final = tuple(
    one.name for one in fields(Subject) if one.name not in {"subject_id", "revision"}
)


def facts_of(subject: Subject) -> PersonFacts:
    """Return what is known of a person, as the page asks it."""
    names = subject.names
    return PersonFacts(
        names.full,
        names.first,
        names.pseudonym,
        names.choice,
        trial_id=subject.trial_id,
        birth_year_month=subject.birth_year_month,
        contact=subject.contact_ref,
        **{name: getattr(subject, name) for name in _AS_ASKED},
    )


def subject_of(subject_id: str, facts: PersonFacts, before: Subject | None = None) -> Subject:
    """Return the person these facts make."""
    minor = facts.capacity is Capacity.MINOR
    born = facts.birth_year_month if minor or before is not None else ""
    known = {
        "names": Names(
            _trimmed(facts.full), _trimmed(facts.first), _trimmed(facts.pseudonym), facts.choice
        ),
        "majority_date": birthday(born, _MAJORITY) if is_year_month(born) else None,
        "birth_year_month": born,
        "trial_id": facts.trial_id.strip(),
        "contact_ref": facts.contact.strip(),
        **{name: getattr(facts, name) for name in _AS_ASKED},
    }
    if before is not None:
        return replace(before, **known)
    return Subject(subject_id=subject_id, **known)


def _trimmed(names: LocalText) -> dict[Language, str]:
    return {language: name.strip() for language, name in names.items() if name.strip()}


_UNANSWERED: Final[Mapping[str, Said]] = MappingProxyType(
    {
        "capacity": Said(
            "Say whether the person decides for themselves.", "请选择本人是否能自己做决定。"
        ),
        "vital_status": Said("Say whether the person is alive.", "请选择本人是否健在。"),
        "vital_checked_on": Said(
            "Say when somebody last asked how the person is.", "请填写最近一次了解近况的日期。"
        ),
        "posthumous_instruction": Said(
            "Ask what should happen after their death; everybody is asked.",
            "请询问本人身后的意愿；每个人都要问。",
        ),
        "safeguarding_flag": Said(
            "Say whether being seen could put the person in danger.",
            "请选择公开展示是否可能给本人带来危险。",
        ),
        "research_participant": Said(
            "Say whether the person takes part in a study.", "请选择本人是否参加了临床研究。"
        ),
    }
)


_NOT_YET: Final = Said(
    "This day is still to come: write when somebody last asked.",
    "这一天还没有到：请填写最近一次了解近况的日期。",
)


def faults_in(facts: PersonFacts, today: date) -> tuple[FieldFault, ...]:
    """Return what is wrong with the facts, each to be said beside its field."""
    found = [
        FieldFault(name, sentence)
        for name, sentence in _UNANSWERED.items()
        if getattr(facts, name) is None
    ]
    if facts.vital_checked_on is not None and facts.vital_checked_on > today:
        found.append(FieldFault("vital_checked_on", _NOT_YET))
    found += _name_faults(facts)
    if not facts.languages:
        found.append(
            FieldFault(
                "languages", Said("Say which languages the person reads.", "请选择本人能读的语言。")
            )
        )
    if not facts.profiles:
        found.append(
            FieldFault(
                "profiles", Said("Say whose laws protect the person.", "请选择适用哪里的法规。")
            )
        )
    if facts.capacity is Capacity.MINOR and not is_year_month(facts.birth_year_month):
        found.append(
            FieldFault(
                "birth_year_month",
                Said(
                    "Give a child's year and month of birth, such as 2015-04; never the day.",
                    "请填写孩子出生的年和月，例如 2015-04，不填日期。",
                ),
            )
        )
    return tuple(found)


def _name_faults(facts: PersonFacts) -> list[FieldFault]:
    found = []
    for name, kind in _NAME_FIELDS:
        names: LocalText = getattr(facts, name)
        if facts.choice is kind and not any(is_text(each) for each in names.values()):
            found.append(
                FieldFault(
                    name,
                    Said(
                        "This is the name to be shown: write it.", "选择展示的是这个称呼：请填写。"
                    ),
                )
            )
        for language, text in names.items():
            if len(text) > LONGEST_NAME or clean(text)[1] or "\n" in text:
                found.append(
                    FieldFault(
                        name,
                        Said(
                            f"A name is one line of at most {LONGEST_NAME} plain characters.",
                            f"姓名只能是一行，最多 {LONGEST_NAME} 个普通字符。",
                        ),
                        language,
                    )
                )
    return found


def empty_story(desk: Desk, subject_id: str, language: Language) -> Story:
    """Return a story in which nothing is written yet."""
    story_id = str(uuid.uuid4())
    return Story(
        story_id=story_id,
        subject_id=subject_id,
        size=StorySize.FULL,
        state=StoryState.DRAFT,
        author_id=desk.who.staff_id,
        approver_id="",
        approved_at=None,
        original_language=language,
        texts={each: StoryText(each, "", "", "", "") for each in Language},
        photo=None,
        on_face_refused=FaceFallback.PLACEHOLDER,
        placeholder=uuid.UUID(story_id).int % _PLACEHOLDERS,
        life_cycle=None,
        voice=Voice.PATIENT,
        illness=None,
        therapy=None,
        age_band=None,
        road=None,
        fair_balance_version=FAIR_BALANCE_VERSION,
    )
