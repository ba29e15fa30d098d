"""The codes and displays of a FHIR Consent: standard ones where there is one, else our own."""

from typing import Final

from hopewall.core.codes import Audience, Language
from hopewall.core.consent import Purpose, Scope, Signer, VerifiedAgainst
from hopewall.core.site import LocalText
from hopewall.interop import identifiers as ours
from hopewall.interop.json_text import JsonObject, JsonValue

LONGEST_ID: Final = 64
"""Characters of a resource's id (FHIR R4 datatype `id`)."""

_ACT_REASON: Final = "http://terminology.hl7.org/CodeSystem/v3-ActReason"


def concept(system: str, code: str, display: str) -> JsonObject:
    """Return a CodeableConcept with one coding."""
    return {"coding": [_coding(system, code, display)]}


def _coding(system: str, code: str, display: str) -> JsonObject:
    return {"system": system, "code": code, "display": display}


CHECK: Final = {
    VerifiedAgainst.SCAN: concept(
        ours.CHECK_CODES, VerifiedAgainst.SCAN, "Compared with every page of the scanned form"
    ),
    VerifiedAgainst.PAPER: concept(
        ours.CHECK_CODES, VerifiedAgainst.PAPER, "Compared with the signed paper form"
    ),
}
"""What the second person did. HL7's example codes say by whom, and not against what."""

PATIENT_PRIVACY: Final = concept(
    "http://terminology.hl7.org/CodeSystem/consentscope", "patient-privacy", "Privacy Consent"
)
RELEASE_OF_INFORMATION: Final = concept(
    "http://loinc.org", "64292-6", "Release of information consent"
)
MEDIA_RELEASE: Final = concept(
    ours.CATEGORY_CODES, "media-release", "Release of a person's picture and story"
)
_RECIPIENT: Final = concept(
    "http://terminology.hl7.org/CodeSystem/v3-ParticipationType", "IRCP", "information recipient"
)

_SCOPES: Final = {
    Scope.FACE_PHOTO: "Photograph showing the face",
    Scope.BODY_PHOTO_NO_FACE: "Photograph not showing the face",
    Scope.FIRST_NAME: "First name",
    Scope.FULL_NAME: "Full name",
    Scope.PSEUDONYM: "Pseudonym",
    Scope.DIAGNOSIS: "Diagnosis",
    Scope.THERAPY_CLASS: "Class of therapy",
    Scope.PRODUCT_NAME: "Name of the product",
    Scope.HOSPITAL_NAME: "Name of the hospital",
    Scope.AGE_EXACT: "Exact age",
    Scope.AGE_BAND: "Age band",
    Scope.CITY: "City",
    Scope.REGION: "Region",
    Scope.STORY_TEXT: "Text of the story",
    Scope.QUOTE: "Quotation",
    Scope.AUDIO: "Sound recording",
    Scope.VIDEO: "Film",
    Scope.RELATIVES_SHOWN: "Relatives shown",
    Scope.CHILD_IMAGE: "Picture of a child",
    Scope.TREATMENT_TIMELINE: "Timeline of the treatment",
    Scope.OUTCOME_STATUS: "How the person is now",
    Scope.EDIT_RETOUCH: "Retouching",
    Scope.EDIT_AI: "Editing by artificial intelligence",
    Scope.TRANSLATION: "Translation",
}
_AUDIENCES: Final = {
    Audience.LOBBY_SCREEN: "Visitors at the lobby screen",
    Audience.WARD_SCREEN: "Patients and visitors at a ward screen",
    Audience.EDUCATION_SESSION: "Patients and relatives in an education session",
    Audience.PRINT_HANDOUT: "Readers of printed hand-outs",
    Audience.WEBSITE: "Visitors of the website",
    Audience.SOCIAL: "Users of social media",
    Audience.PRESS: "The press",
    Audience.CONFERENCE: "Conference audiences",
}

PURPOSE: Final[dict[Purpose, JsonObject]] = {
    Purpose.PATIENT_EDUCATION: _coding(
        ours.PURPOSE_CODES, Purpose.PATIENT_EDUCATION, "Education of patients and relatives"
    ),
    Purpose.STAFF_TRAINING: _coding(
        ours.PURPOSE_CODES, Purpose.STAFF_TRAINING, "Training of staff"
    ),
    Purpose.FUNDRAISING: _coding(ours.PURPOSE_CODES, Purpose.FUNDRAISING, "Fundraising"),
    Purpose.MARKETING: _coding(_ACT_REASON, "HMARKT", "healthcare marketing"),
    Purpose.RESEARCH_RECRUIT: _coding(
        ours.PURPOSE_CODES, Purpose.RESEARCH_RECRUIT, "Recruiting for research"
    ),
    Purpose.PRESS: _coding(ours.PURPOSE_CODES, Purpose.PRESS, "Press work"),
}

SIGNER: Final = {
    Signer.SUBJECT: "The person",
    Signer.GUARDIAN: "Guardian",
    Signer.PERSONAL_REP: "Personal representative",
    Signer.RELATIVE: "Relative",
    Signer.ATTORNEY: "Attorney",
}


def scope(code: Scope) -> JsonObject:
    """Return what of a person a rule is about."""
    return concept(ours.SCOPE_CODES, code.value, _SCOPES[code])


def actor(audience: Audience) -> JsonObject:
    """Return to whom a rule is about."""
    reference: JsonValue = {
        "type": "Group",
        "identifier": {"system": ours.AUDIENCE_CODES, "value": audience.value},
        "display": _AUDIENCES[audience],
    }
    return {"role": _RECIPIENT, "reference": reference}


def one_name(text: LocalText) -> str:
    """Return an English name, or whichever there is."""
    return text.get(Language.EN) or next(iter(text.values()), "")
