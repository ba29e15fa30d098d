"""The gate asks what it is told besides the case: CG-09 scans, CG-19 claims, CG-20 the panel."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import pytest

from hopewall.core.attachment import ScanState
from hopewall.core.case import CaseFile
from hopewall.core.claims.review import ClaimReview, text_hash
from hopewall.core.claims.rule import STORY_KINDS, TextKind
from hopewall.core.codes import Language
from hopewall.core.consent import Answer, Scope
from hopewall.core.decision import Element, Hidden
from hopewall.core.evidence import Claim, ClaimsLint, Evidence
from hopewall.core.gate_claims import claim_texts
from hopewall.core.person import NameKind
from hopewall.core.reasons import Reason, ReasonCode
from hopewall.core.reduction import reduced
from hopewall.core.screen import PictureKind
from hopewall.core.site import ProfileCode
from hopewall.core.story import PersonInPhoto, PhotoRole, Rendition, Resolution
from tests.core import cases
from tests.core.cases import LOBBY, SHA, TODAY, ask, case, evidence, no_claims

WORDS = "姜。"
AMERICA = replace(LOBBY, profiles=frozenset({ProfileCode.US}))


@dataclass(frozen=True)
class Found:
    rule: str
    severity: str


def reasons(file: CaseFile, told: Evidence, channel: Any = LOBBY) -> set[Reason]:
    answer = ask(file, channel, told=told)
    return set(answer.reasons) if isinstance(answer, Hidden) else set()


def codes(file: CaseFile, told: Evidence, channel: Any = LOBBY) -> set[ReasonCode]:
    return {reason.code for reason in reasons(file, told, channel)}


def finding(rule: str, severity: str, where: str = WORDS) -> ClaimsLint:
    def lint(
        text: str,
        language: Language,
        profiles: frozenset[ProfileCode],
        kind: TextKind,
        *,
        investigational: bool,
    ) -> tuple[Claim, ...]:
        assert kind in STORY_KINDS
        return (Found(rule, severity),) if text == where else ()

    return lint


def with_scan(file: CaseFile, state: ScanState, consent_id: str = "consent-1") -> Evidence:
    told = evidence(file)
    return replace(told, scans={**told.scans, (consent_id, 1): state})


def test_cg_09_a_scan_that_is_there_unchanged_lets_the_story_through() -> None:
    assert codes(case(), with_scan(case(), ScanState.SOUND)) == set()


@pytest.mark.parametrize(
    ("state", "code"),
    [
        (ScanState.MISSING, ReasonCode.SCAN_MISSING),
        (ScanState.CHANGED, ReasonCode.SCAN_CHANGED),
    ],
)
def test_cg_09_a_scan_that_is_gone_or_changed_hides(state: ScanState, code: ReasonCode) -> None:
    assert codes(case(), with_scan(case(), state)) == {code}


@pytest.mark.parametrize("key", [("consent-1", 2), ("consent-2", 1)])
def test_cg_09_a_scan_that_nobody_looked_at_hides(key: tuple[str, int]) -> None:
    told = Evidence({key: ScanState.SOUND}, no_claims)
    assert codes(case(), told) == {ReasonCode.SCAN_MISSING}


def test_cg_09_the_scan_of_everybody_in_the_photo_counts() -> None:
    photo = cases.photo()
    other = PersonInPhoto("p-2", PhotoRole.RELATIVE, Resolution.CONSENTED, "consent-r")
    file = case(
        replace(cases.story(), photo=replace(photo, people=(*photo.people, other), faces_count=2))
    )
    theirs = replace(file.consents[0], consent_id="consent-r", subject_id="subject-r")
    file = replace(file, consents=(*file.consents, theirs))
    assert codes(file, evidence(file)) == set()
    changed = with_scan(file, ScanState.CHANGED, "consent-r")
    assert codes(file, changed) == {ReasonCode.PERSON_UNRESOLVED}


def test_cg_19_without_a_claims_check_nothing_is_shown() -> None:
    assert codes(case(), evidence(case(), None)) == {ReasonCode.CLAIMS_UNCHECKED}


@pytest.mark.parametrize("severity", ["block", "", "unheard-of"])
def test_cg_19_a_blocked_claim_hides_and_so_does_a_severity_nobody_knows(severity: str) -> None:
    told = evidence(case(), finding("Z01", severity))
    assert reasons(case(), told) == {Reason(ReasonCode.CLAIM_BLOCKED, "Z01, message, zh-Hans")}


def test_cg_19_a_hint_hides_nothing() -> None:
    assert codes(case(), evidence(case(), finding("Z16", "warn"))) == set()


REVIEW = ClaimReview(
    text_hash(WORDS), "Z11", Language.ZH_HANS, "user-lawyer", "a manner of speaking", TODAY
)


def reviewed(severity: str, **changes: Any) -> Evidence:
    told = evidence(case(), finding("Z11", severity))
    return replace(told, reviews=(replace(REVIEW, **changes),))


def test_cg_19_a_claim_to_be_reviewed_hides_until_somebody_has() -> None:
    told = evidence(case(), finding("Z11", "review"))
    assert reasons(case(), told) == {Reason(ReasonCode.CLAIM_UNREVIEWED, "Z11, message, zh-Hans")}
    assert codes(case(), reviewed("review")) == set()


def test_cg_19_one_good_review_among_others_is_enough() -> None:
    other = replace(REVIEW, rule="Z99")
    told = replace(evidence(case(), finding("Z11", "review")), reviews=(other, REVIEW))
    assert codes(case(), told) == set()


@pytest.mark.parametrize(
    "change",
    [
        {"reviewer": " "},
        {"reviewer": " USER-author"},
        {"reason": ""},
        {"on": date(2026, 6, 16)},
        {"on": None},
        {"rule": "Z12"},
        {"language": Language.EN},
        {"text_sha256": text_hash("姜!")},
    ],
)
def test_cg_19_a_review_needs_another_person_a_reason_a_past_day_and_the_very_text(
    change: dict[str, Any],
) -> None:
    assert codes(case(), reviewed("review", **change)) == {ReasonCode.CLAIM_UNREVIEWED}


def test_cg_19_a_review_never_lifts_a_block() -> None:
    assert codes(case(), reviewed("block")) == {ReasonCode.CLAIM_BLOCKED}


def test_cg_19_the_check_hears_the_profiles_of_site_and_person_and_each_texts_language() -> None:
    asked: list[tuple[str, Language, frozenset[ProfileCode], bool]] = []

    def lint(
        text: str,
        language: Language,
        profiles: frozenset[ProfileCode],
        kind: TextKind,
        *,
        investigational: bool,
    ) -> tuple[Claim, ...]:
        assert kind in STORY_KINDS
        asked.append((text, language, profiles, investigational))
        return ()

    assert codes(case(), evidence(case(), lint), AMERICA) == set()
    both = frozenset({ProfileCode.US, ProfileCode.CN})
    assert {profiles for _, _, profiles, _ in asked} == {both}
    assert {flag for *_, flag in asked} == {False}
    assert ("Ginger.", Language.EN, both, False) in asked
    assert ("姜。", Language.ZH_HANS, both, False) in asked
    asked.clear()
    trial = replace(cases.story(), investigational=True, irb_ref="IRB-1")
    codes(case(trial), evidence(case(trial), lint))
    assert {flag for *_, flag in asked} == {True}


@pytest.mark.parametrize("choice", [NameKind.FULL, NameKind.FIRST, NameKind.PSEUDONYM])
def test_cg_19_every_text_that_leaves_the_vault_is_checked(choice: NameKind) -> None:
    person = cases.person()
    renditions = tuple(Rendition(kind, SHA, 192, 240) for kind in PictureKind)
    told = replace(
        cases.story(), photo=cases.settled(replace(cases.photo(), renditions=renditions))
    )
    file = case(told, replace(person, names=replace(person.names, choice=choice)))
    shown = cases.shown(file)
    checked = {
        (each.language, each.text)
        for each in claim_texts(told, file.subject, shown.elements, shown.languages)
    }
    public = reduced(told, file.subject, shown)
    for language, page in public.texts.items():
        texts = [page.title, page.message, page.quote, "\n\n".join(page.body), page.alt_text]
        texts += [public.names[language], public.city, public.region]
        assert all(texts)
        assert {(language, text) for text in texts} <= checked


def test_cg_19_what_is_not_shown_is_not_checked() -> None:
    scopes = dict.fromkeys(Scope, Answer.GRANTED) | {Scope.QUOTE: Answer.REFUSED}
    file = case(scopes=scopes)
    assert codes(file, evidence(file, finding("Z01", "block"))) == set()


def test_cg_19_a_story_without_an_alt_text_has_nothing_to_check_there() -> None:
    told = replace(cases.story(), photo=replace(cases.photo(), alt_text={}))
    assert claim_texts(told, cases.person(), [Element.FACE], [Language.EN]) == ()
    bare = replace(told, photo=None)
    assert claim_texts(bare, cases.person(), [Element.FACE], [Language.EN]) == ()
    nameless = replace(
        cases.person(), names=replace(cases.person().names, full={}, first={}, pseudonym={})
    )
    names = [Element.FULL_NAME, Element.FIRST_NAME, Element.PSEUDONYM]
    assert claim_texts(told, nameless, names, [Language.EN]) == ()


def product(file: CaseFile, channel: Any = LOBBY, severity: str = "review") -> set[ReasonCode]:
    told = evidence(file, finding("product", severity))
    return codes(file, replace(told, reviews=(replace(REVIEW, rule="product"),)), channel)


def in_america(**record: Any) -> CaseFile:
    american = replace(cases.person(), profiles=frozenset({ProfileCode.US}))
    return case(cases.story(), american, **record)


def test_cg_21_no_product_is_named_in_china_whoever_agreed_to_it() -> None:
    assert product(case()) == {ReasonCode.PRODUCT_NAMED}


def test_cg_21_elsewhere_a_product_is_named_only_where_the_person_agreed() -> None:
    refused = dict.fromkeys(Scope, Answer.GRANTED) | {Scope.PRODUCT_NAME: Answer.REFUSED}
    assert product(in_america(), AMERICA) == set()
    assert product(in_america(scopes=refused), AMERICA) == {ReasonCode.PRODUCT_NAMED}
    assert product(in_america(), AMERICA, "block") == {ReasonCode.CLAIM_BLOCKED}
    assert product(in_america(scopes=refused), AMERICA, "warn") == set()


@pytest.mark.parametrize("edition", ["", "0", "2", "1 "])
def test_cg_20_a_story_approved_beside_another_edition_of_the_panel_is_hidden(edition: str) -> None:
    file = case(replace(cases.story(), fair_balance_version=edition))
    assert codes(file, evidence(file)) == {ReasonCode.FAIR_BALANCE_OUTDATED}


def test_a_body_is_checked_as_it_is_shown() -> None:
    told = cases.story()
    words = replace(told.texts[Language.EN], body="One\nline.\n\n \n\nTwo.")
    told = replace(told, texts={**told.texts, Language.EN: words})
    (found,) = claim_texts(told, cases.person(), [Element.BODY], [Language.EN])
    assert found.text == "One line.\n\nTwo."


def test_a_fact_that_is_a_code_has_no_words_to_check() -> None:
    facts = [Element.DIAGNOSIS, Element.OUTCOME, Element.TIMELINE]
    assert claim_texts(cases.story(), cases.person(), facts, [Language.EN]) == ()


def by_one_person(**changes: Any) -> CaseFile:
    alone = replace(cases.story(), author_id="user-lin", approver_id=" User-LIN ")
    return case(alone, recorded_by="user-lin", verified_by="user-lin", **changes)


def test_cg_10_a_site_of_one_person_says_so_or_shows_nothing_that_one_person_did() -> None:
    file = by_one_person()
    assert codes(file, evidence(file)) == {ReasonCode.FOUR_EYES}
    assert codes(file, replace(evidence(file), solo=True)) == set()


def test_cg_10_one_person_is_excused_from_nothing_else() -> None:
    file = by_one_person(scan_sha256="")
    assert codes(file, replace(evidence(file), solo=True)) == {ReasonCode.INCOMPLETE}


def test_cg_19_each_text_is_checked_as_what_it_is() -> None:
    asked: dict[str, TextKind] = {}

    def lint(
        text: str,
        language: Language,
        profiles: frozenset[ProfileCode],
        kind: TextKind,
        *,
        investigational: bool,
    ) -> tuple[Claim, ...]:
        asked[text] = kind
        return ()

    told = cases.story()
    texts = {
        language: replace(text, title="T", message="M", quote="Q", body="B")
        for language, text in told.texts.items()
    }
    file = case(replace(told, texts=texts))
    assert codes(file, replace(evidence(file), lint=lint)) == set()
    assert asked == {
        "T": TextKind.TITLE,
        "M": TextKind.MESSAGE,
        "Q": TextKind.QUOTE,
        "B": TextKind.BODY,
        "A drawn portrait.": TextKind.ALT_TEXT,
        "一幅画像。": TextKind.ALT_TEXT,
        "Lan": TextKind.NAME,
        "阿兰": TextKind.NAME,
        "Fictional Town": TextKind.NAME,
        "Fictional Province": TextKind.NAME,
    }
