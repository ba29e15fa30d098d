"""The terms of the W3C Data Privacy Vocabulary (DPV 2.1) that a receipt uses.

`pd:` are the personal data categories of DPV's extension PD. Where DPV has no narrower term, the
broader one stands, and our own code beside it as `pii_attribute_id`.
"""

from typing import Final

from hopewall.core.codes import Audience
from hopewall.core.consent import Purpose, Scope
from hopewall.core.consent_on_day import ConsentStatus
from hopewall.interop.json_text import JsonObject

CONTEXT: Final[JsonObject] = {
    "dpv": "https://w3id.org/dpv#",
    "pd": "https://w3id.org/dpv/pd#",
    "dct": "http://purl.org/dc/terms/",
}

EXPLICIT_CONSENT: Final = "dpv:ExplicitlyExpressedConsent"
GIVEN: Final = "dpv:ConsentGiven"
WITHDRAWN: Final = "dpv:ConsentWithdrawn"

STATE: Final = {
    ConsentStatus.DRAFT: "dpv:ConsentUnknown",
    ConsentStatus.ACTIVE: GIVEN,
    ConsentStatus.PAUSED: "dpv:ConsentUnknown",
    ConsentStatus.EXPIRED: "dpv:ConsentExpired",
    ConsentStatus.WITHDRAWN: WITHDRAWN,
    ConsentStatus.SUPERSEDED: "dpv:ConsentExpired",
}
"""A receipt calls given only what is in force: the rest cannot be relied on."""

PERSONAL_DATA: Final = {
    Scope.FACE_PHOTO: "pd:Picture",
    Scope.BODY_PHOTO_NO_FACE: "pd:Picture",
    Scope.FIRST_NAME: "pd:Name",
    Scope.FULL_NAME: "pd:Name",
    Scope.PSEUDONYM: "pd:Name",
    Scope.DIAGNOSIS: "pd:MedicalHealth",
    Scope.THERAPY_CLASS: "pd:MedicalHealth",
    Scope.PRODUCT_NAME: "pd:Prescription",
    Scope.HOSPITAL_NAME: "pd:MedicalHealth",
    Scope.AGE_EXACT: "pd:AgeExact",
    Scope.AGE_BAND: "pd:AgeRange",
    Scope.CITY: "pd:City",
    Scope.REGION: "pd:Region",
    Scope.STORY_TEXT: "pd:LifeHistory",
    Scope.QUOTE: "pd:Opinion",
    Scope.AUDIO: "dpv:PersonalData",
    Scope.VIDEO: "pd:Picture",
    Scope.RELATIVES_SHOWN: "pd:Family",
    Scope.CHILD_IMAGE: "pd:Picture",
    Scope.TREATMENT_TIMELINE: "pd:MedicalHealth",
    Scope.OUTCOME_STATUS: "pd:MedicalHealth",
    Scope.EDIT_RETOUCH: "pd:Picture",
    Scope.EDIT_AI: "pd:Picture",
    Scope.TRANSLATION: "pd:LifeHistory",
}

SENSITIVE: Final = frozenset(
    {
        Scope.FACE_PHOTO,
        Scope.DIAGNOSIS,
        Scope.THERAPY_CLASS,
        Scope.PRODUCT_NAME,
        Scope.HOSPITAL_NAME,
        Scope.STORY_TEXT,
        Scope.TREATMENT_TIMELINE,
        Scope.OUTCOME_STATUS,
        Scope.CHILD_IMAGE,
    }
)
"""What tells of health, shows a face or a child (PIPL Art. 28, GDPR Art. 9)."""

PURPOSES: Final = {
    Purpose.PATIENT_EDUCATION: "dpv:ServiceProvision",
    Purpose.STAFF_TRAINING: "dpv:PersonnelManagement",
    Purpose.FUNDRAISING: "dpv:Marketing",
    Purpose.MARKETING: "dpv:Marketing",
    Purpose.RESEARCH_RECRUIT: "dpv:ResearchAndDevelopment",
    Purpose.PRESS: "dpv:PublicRelations",
}

RECIPIENTS: Final = {
    Audience.LOBBY_SCREEN: "dpv:Recipient",
    Audience.WARD_SCREEN: "dpv:Recipient",
    Audience.EDUCATION_SESSION: "dpv:Recipient",
    Audience.PRINT_HANDOUT: "dpv:Recipient",
    Audience.WEBSITE: "dpv:ThirdParty",
    Audience.SOCIAL: "dpv:ThirdParty",
    Audience.PRESS: "dpv:ThirdParty",
    Audience.CONFERENCE: "dpv:ThirdParty",
}
