"""A fictional person and their consent, as staff would enter them."""

from dataclasses import replace
from datetime import date

from hopewall.core.codes import Audience, Language
from hopewall.core.consent import (
    NOT_ADVERTISING,
    AdDetermination,
    Answer,
    Compensation,
    ConsentRecord,
    FormTemplate,
    Purpose,
    Scope,
    SeparateConsent,
    SignatureKind,
    Signer,
)
from hopewall.core.person import Capacity, NameKind, PosthumousInstruction, VitalStatus
from hopewall.core.site import ProfileCode
from hopewall.services.studio.consent_entry import (
    ConsentPage,
    begin_consent,
    forms_in_force,
    usual_dates,
)
from hopewall.services.studio.desk import Desk
from hopewall.services.studio.person_editing import PersonAdded, PersonFacts, add_person
from tests.services.studio.conftest import CURATOR, OFFICER, Seat

SCAN = b"%PDF-1.7 a fictional signed form /Type /Page /Type /Page %%EOF"


def facts(today: date) -> PersonFacts:
    return PersonFacts(
        full={Language.EN: "Lin Example", Language.ZH_HANS: "林样例"},
        first={Language.EN: "Lin", Language.ZH_HANS: "小林"},
        pseudonym={Language.EN: "Wren", Language.ZH_HANS: "小鹪鹩"},
        choice=NameKind.FIRST,
        capacity=Capacity.ADULT_CAPABLE,
        vital_status=VitalStatus.ALIVE,
        vital_checked_on=today,
        posthumous_instruction=PosthumousInstruction.REMOVE,
        safeguarding_flag=False,
        languages=("zh-Hans", "en"),
        profiles=frozenset({ProfileCode.CN}),
        research_participant=False,
    )


def added(at: Seat) -> PersonAdded:
    desk = at(CURATOR)
    outcome = add_person(desk, facts(desk.today), Language.ZH_HANS)
    assert isinstance(outcome, PersonAdded), outcome
    return outcome


def a_form(desk: Desk) -> FormTemplate:
    forms = forms_in_force(desk)
    assert isinstance(forms, tuple)
    return forms[0]


def blank(at: Seat, subject_id: str) -> ConsentPage:
    desk = at(OFFICER)
    page = begin_consent(desk, subject_id, a_form(desk))
    assert isinstance(page, ConsentPage), page
    return page


def filled(record: ConsentRecord, today: date) -> ConsentRecord:
    """Return the page as somebody who agrees to nearly everything fills it in."""
    ends, asked_again = usual_dates(today)
    return replace(
        record,
        controller_contact="desk 1",
        filled_before_signing=True,
        purposes=frozenset({Purpose.PATIENT_EDUCATION}),
        scopes=dict.fromkeys(Scope, Answer.GRANTED) | {Scope.FULL_NAME: Answer.REFUSED},
        audiences=dict.fromkeys(Audience, Answer.GRANTED) | {Audience.PRESS: Answer.REFUSED},
        signed_on=today,
        place="Ward 3",
        signer=Signer.SUBJECT,
        signature_kind=SignatureKind.WET_SCAN,
        obtained_by="a nurse of another ward",
        obtained_by_independent=True,
        compensation=Compensation.NONE,
        remuneration=Compensation.NONE,
        copy_given_on=today,
        copy_channel="paper",
        expires_on=ends,
        reconfirm_due=asked_again,
        sensitive_separate=SeparateConsent(granted=True, signature_ref="page 2"),
        publicity_separate=SeparateConsent(granted=True, signature_ref="page 2"),
        pia_ref="PIA-1",
        pia_date=today,
        ad_determination=AdDetermination(NOT_ADVERTISING, "education", "counsel", today),
        info_description="A picture and a few words",
        recipient_description="Visitors of the lobby",
        signed_remotely=False,
        read_by_signer=True,
    )
