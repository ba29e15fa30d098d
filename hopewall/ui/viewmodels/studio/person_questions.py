"""The questions about a person, what is answered so far, and the facts that the answers make."""

from dataclasses import dataclass, field, replace
from typing import Final

from hopewall.core.codes import Language
from hopewall.core.person import Capacity, NameKind, PosthumousInstruction, Subject, VitalStatus
from hopewall.core.said import Said
from hopewall.core.site import ProfileCode
from hopewall.core.writing_limits import FieldFault
from hopewall.services.studio.person_editing import PersonFacts
from hopewall.services.studio.person_editing import facts_of as known_of
from hopewall.ui.models.studio.form_rows import FormRow
from hopewall.ui.viewmodels.studio.consent_answers import NO, YES, day_in

_TRUE: Final = {YES: True, NO: False}
_SAID: Final = {True: YES, False: NO}
_NAMES: Final = ("full", "first", "pseudonym")


@dataclass(frozen=True, slots=True)
class _Asked:
    key: str
    kind: str
    section: str
    options: tuple[str, ...] = ()
    child_only: bool = False
    study_only: bool = False


_FORM: Final = (
    *(_Asked(f"{name}.{language}", "words", "names") for name in _NAMES for language in Language),
    _Asked("choice", "choice", "names", tuple(map(str, NameKind))),
    _Asked("capacity", "choice", "person", tuple(map(str, Capacity))),
    _Asked("birth_year_month", "words", "person", child_only=True),
    _Asked("vital_status", "choice", "person", tuple(map(str, VitalStatus))),
    _Asked("vital_checked_on", "day", "person"),
    *(_Asked(f"languages.{language}", "tick", "languages") for language in Language),
    _Asked("posthumous_instruction", "choice", "wishes", tuple(map(str, PosthumousInstruction))),
    _Asked("safeguarding_flag", "yes-no", "wishes"),
    _Asked("research_participant", "yes-no", "wishes"),
    _Asked("trial_id", "words", "wishes", study_only=True),
    _Asked("contact", "words", "wishes"),
    *(_Asked(f"profiles.{code}", "tick", "laws") for code in ProfileCode),
)


@dataclass(frozen=True, slots=True)
class Entry:
    """What is entered so far: of somebody new, or upon what is known of somebody."""

    open: bool = False
    answers: dict[str, str] = field(default_factory=dict, repr=False)
    touched: frozenset[str] = frozenset()
    tried: bool = False
    busy: bool = False
    trouble: Said | None = None
    seen: Subject | None = field(default=None, repr=False)
    """Whose facts are changed, as they were read; None for somebody new."""

    @property
    def mine(self) -> dict[str, str]:
        """The answers that differ from what is known."""
        known = answers_of(known_of(self.seen)) if self.seen else {}
        return {key: value for key, value in self.answers.items() if value != known.get(key, "")}

    @property
    def facts(self) -> PersonFacts:
        """The facts that these answers make; what was not touched stays exactly as it is known."""
        made = facts_of(self.answers)
        if self.seen is None:
            return made
        known, groups = known_of(self.seen), {key.partition(".")[0] for key in self.mine}
        changed = {name: getattr(made, name) for name in groups}
        if "languages" in changed:
            own = set(map(str, Language))
            others = [one for one in known.languages if one not in own]
            changed["languages"] = (*made.languages, *others)
        return replace(known, **changed)

    def upon(self, seen: Subject) -> "Entry":
        """Return the same answers upon what is known now."""
        answers = {**answers_of(known_of(seen)), **self.mine}
        return replace(self, seen=seen, answers=answers)


def facts_of(answers: dict[str, str]) -> PersonFacts:
    """Return the facts that these answers make."""
    names = {
        name: {
            language: answers[f"{name}.{language}"]
            for language in Language
            if answers.get(f"{name}.{language}", "").strip()
        }
        for name in _NAMES
    }
    capacity = answers.get("capacity")
    vital = answers.get("vital_status")
    wish = answers.get("posthumous_instruction")
    return PersonFacts(
        full=names["full"],
        first=names["first"],
        pseudonym=names["pseudonym"],
        choice=NameKind(answers.get("choice") or NameKind.PSEUDONYM),
        capacity=Capacity(capacity) if capacity else None,
        vital_status=VitalStatus(vital) if vital else None,
        vital_checked_on=day_in(answers.get("vital_checked_on", "")),
        posthumous_instruction=PosthumousInstruction(wish) if wish else None,
        safeguarding_flag=_TRUE.get(answers.get("safeguarding_flag", "")),
        languages=tuple(str(one) for one in Language if answers.get(f"languages.{one}") == YES),
        profiles=frozenset(one for one in ProfileCode if answers.get(f"profiles.{one}") == YES),
        research_participant=_TRUE.get(answers.get("research_participant", "")),
        trial_id=answers.get("trial_id", ""),
        birth_year_month=answers.get("birth_year_month", "").strip(),
        contact=answers.get("contact", ""),
    )


def answers_of(facts: PersonFacts) -> dict[str, str]:
    """Return the answers that make these facts."""
    answers = {
        f"{name}.{language}": text
        for name in _NAMES
        for language, text in getattr(facts, name).items()
        if text
    }
    answers |= {f"languages.{one}": YES for one in Language if str(one) in facts.languages}
    answers |= {f"profiles.{one}": YES for one in facts.profiles}
    for name in ("choice", "capacity", "vital_status", "vital_checked_on"):
        answers[name] = str(getattr(facts, name) or "")
    for name in ("posthumous_instruction", "trial_id", "birth_year_month", "contact"):
        answers[name] = str(getattr(facts, name) or "")
    for name in ("safeguarding_flag", "research_participant"):
        answers[name] = _SAID.get(getattr(facts, name), "")
    return {key: value for key, value in answers.items() if value}


_CHOOSE = Said("Choose under which name the person is shown.", "请选择展示时用哪个称呼。")


def rows_of(entry: Entry, faults: tuple[FieldFault, ...], language: Language) -> list[FormRow]:
    """Return the questions as they stand."""
    rows: list[FormRow] = []
    seen: set[str] = set()
    said = {
        f"{fault.field}.{fault.language}" if fault.language else fault.field: fault
        for fault in faults
    }
    led: set[str] = set()
    for one in _FORM:
        asked = not (
            (one.child_only and entry.answers.get("capacity") != Capacity.MINOR)
            or (one.study_only and entry.answers.get("research_participant") != YES)
        )
        group = one.key.partition(".")[0]
        fault = said.get(one.key) or (said.get(group) if group not in led else None)
        led.add(group)
        words = fault.sentence.in_language(language) if fault else ""
        if one.key == "choice" and not entry.answers.get("choice"):
            words = _CHOOSE.in_language(language)
        told = entry.tried or one.key in entry.touched
        rows.append(
            FormRow(
                one.key,
                one.kind,
                one.section,
                one.options,
                entry.answers.get(one.key, ""),
                words if told and asked else "",
                asked=asked,
                first=asked and one.section not in seen,
            )
        )
        seen.add(one.section)
    return rows


def told_of(subject: Subject, language: Language) -> list[FormRow]:
    """Return what is known of somebody, as the same questions with their answers."""
    return rows_of(Entry(open=True, answers=answers_of(known_of(subject))), (), language)
