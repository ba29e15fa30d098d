"""Why something is not shown: closed codes, each tied to an invariant of the consent gate."""

from dataclasses import dataclass
from enum import StrEnum


class ReasonCode(StrEnum):
    """Everything that can keep a story, or a part of it, off a screen."""

    NO_CONSENT = "no-consent"
    INCOMPLETE = "incomplete"
    AUDIENCE_NOT_GRANTED = "audience-not-granted"
    SITE_NOT_GRANTED = "site-not-granted"
    TERRITORY_NOT_GRANTED = "territory-not-granted"
    CROSS_BORDER_NOT_GRANTED = "cross-border-not-granted"
    NOT_YET_SIGNED = "not-yet-signed"
    EXPIRED = "expired"
    RECONFIRMATION_OVERDUE = "reconfirmation-overdue"
    TERM_TOO_LONG = "term-too-long"
    FORM_NOT_IN_FORCE = "form-not-in-force"
    FORM_LANGUAGE = "form-language"
    FORM_BLANK_WHEN_SIGNED = "form-blank-when-signed"
    STATEMENT_MISSING = "statement-missing"
    FOUR_EYES = "four-eyes"
    REPRESENTATIVE_UNPROVEN = "representative-unproven"
    GUARDIAN_MISSING = "guardian-missing"
    ASSENT_MISSING = "assent-missing"
    ASSENT_REFUSED = "assent-refused"
    GUARDIAN_OBJECTION = "guardian-objection"
    CAME_OF_AGE = "came-of-age"
    INCAPABLE_NOT_ALLOWED = "incapable-not-allowed"
    CAPACITY_UNASSESSED = "capacity-unassessed"
    DECEASED_REMOVE = "deceased-remove"
    DECEASED_NO_RELATIVE = "deceased-no-relative"
    VITAL_STATUS_STALE = "vital-status-stale"
    SAFEGUARDING = "safeguarding"
    NOT_REVIEWED = "not-reviewed"
    PERSON_UNRESOLVED = "person-unresolved"
    PURPOSE_NOT_GRANTED = "purpose-not-granted"
    SEPARATE_CONSENT_MISSING = "separate-consent-missing"
    IMPACT_ASSESSMENT_MISSING = "impact-assessment-missing"
    AD_DETERMINATION_MISSING = "ad-determination-missing"
    WITHDRAWN = "withdrawn"
    VERSION_CONFLICT = "version-conflict"
    STORY_NOT_APPROVED = "story-not-approved"
    FACE_REFUSED_HIDE = "face-refused-hide"
    NOTHING_LEFT = "nothing-left"
    SCOPE_REFUSED = "scope-refused"
    NO_PHOTO = "no-photo"
    NAME_UNKNOWN = "name-unknown"
    SCAN_MISSING = "scan-missing"
    SCAN_CHANGED = "scan-changed"
    CLAIMS_UNCHECKED = "claims-unchecked"
    CLAIM_BLOCKED = "claim-blocked"
    CLAIM_UNREVIEWED = "claim-unreviewed"
    PRODUCT_NAMED = "product-named"
    FAIR_BALANCE_OUTDATED = "fair-balance-outdated"
    PHOTO_PROMOTES = "photo-promotes"
    TRIAL_REFERENCE_MISSING = "trial-reference-missing"
    INVESTIGATIONAL_OUTCOME = "investigational-outcome"
    PHOTO_UNCHECKED = "photo-unchecked"
    PHOTO_NOT_APPROVED = "photo-not-approved"
    ALT_TEXT_MISSING = "alt-text-missing"
    SECOND_REVIEW_MISSING = "second-review-missing"
    ASKED_ANEW = "asked-anew"
    DAMAGED = "damaged"
    TAKEN_BACK_SINCE_BACKUP = "taken-back-since-backup"


_INVARIANT = {
    ReasonCode.NO_CONSENT: "CG-01",
    ReasonCode.INCOMPLETE: "CG-01",
    ReasonCode.AUDIENCE_NOT_GRANTED: "CG-03",
    ReasonCode.SITE_NOT_GRANTED: "CG-03",
    ReasonCode.TERRITORY_NOT_GRANTED: "CG-04",
    ReasonCode.CROSS_BORDER_NOT_GRANTED: "CG-04",
    ReasonCode.NOT_YET_SIGNED: "CG-05",
    ReasonCode.EXPIRED: "CG-05",
    ReasonCode.RECONFIRMATION_OVERDUE: "CG-05",
    ReasonCode.TERM_TOO_LONG: "CG-06",
    ReasonCode.FORM_NOT_IN_FORCE: "CG-07",
    ReasonCode.FORM_LANGUAGE: "CG-07",
    ReasonCode.FORM_BLANK_WHEN_SIGNED: "CG-07",
    ReasonCode.STATEMENT_MISSING: "CG-08",
    ReasonCode.FOUR_EYES: "CG-10",
    ReasonCode.REPRESENTATIVE_UNPROVEN: "CG-11",
    ReasonCode.GUARDIAN_MISSING: "CG-12",
    ReasonCode.ASSENT_MISSING: "CG-12",
    ReasonCode.ASSENT_REFUSED: "CG-12",
    ReasonCode.GUARDIAN_OBJECTION: "CG-12",
    ReasonCode.CAME_OF_AGE: "CG-13",
    ReasonCode.INCAPABLE_NOT_ALLOWED: "CG-14",
    ReasonCode.CAPACITY_UNASSESSED: "CG-14",
    ReasonCode.DECEASED_REMOVE: "CG-15",
    ReasonCode.DECEASED_NO_RELATIVE: "CG-15",
    ReasonCode.VITAL_STATUS_STALE: "CG-15",
    ReasonCode.SAFEGUARDING: "CG-16",
    ReasonCode.NOT_REVIEWED: "CG-17",
    ReasonCode.PERSON_UNRESOLVED: "CG-18",
    ReasonCode.PURPOSE_NOT_GRANTED: "CG-23",
    ReasonCode.SEPARATE_CONSENT_MISSING: "CG-01",
    ReasonCode.IMPACT_ASSESSMENT_MISSING: "CG-01",
    ReasonCode.AD_DETERMINATION_MISSING: "CG-21",
    ReasonCode.WITHDRAWN: "CG-25",
    ReasonCode.VERSION_CONFLICT: "CG-25",
    ReasonCode.STORY_NOT_APPROVED: "CG-10",
    ReasonCode.FACE_REFUSED_HIDE: "CG-02",
    ReasonCode.NOTHING_LEFT: "CG-02",
    ReasonCode.SCOPE_REFUSED: "CG-02",
    ReasonCode.NO_PHOTO: "CG-02",
    ReasonCode.NAME_UNKNOWN: "CG-02",
    ReasonCode.SCAN_MISSING: "CG-09",
    ReasonCode.SCAN_CHANGED: "CG-09",
    ReasonCode.CLAIMS_UNCHECKED: "CG-19",
    ReasonCode.CLAIM_BLOCKED: "CG-19",
    ReasonCode.CLAIM_UNREVIEWED: "CG-19",
    ReasonCode.PRODUCT_NAMED: "CG-21",
    ReasonCode.FAIR_BALANCE_OUTDATED: "CG-20",
    ReasonCode.PHOTO_PROMOTES: "CG-21",
    ReasonCode.TRIAL_REFERENCE_MISSING: "CG-22",
    ReasonCode.INVESTIGATIONAL_OUTCOME: "CG-22",
    ReasonCode.PHOTO_UNCHECKED: "CG-18",
    ReasonCode.PHOTO_NOT_APPROVED: "CG-10",
    ReasonCode.ALT_TEXT_MISSING: "CG-02",
    ReasonCode.SECOND_REVIEW_MISSING: "CG-10",
    ReasonCode.ASKED_ANEW: "CG-13",
    ReasonCode.DAMAGED: "CG-01",
    ReasonCode.TAKEN_BACK_SINCE_BACKUP: "CG-32",
}


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason; `detail` names fields, dates and ids, never a person."""

    code: ReasonCode
    detail: str = ""

    @property
    def invariant(self) -> str:
        """The invariant that this reason keeps, such as "CG-05"."""
        return _INVARIANT[self.code]

    @property
    def line(self) -> str:
        """The form that reports print: `CG-05 expired: 2026-05-01`."""
        return f"{self.invariant} {self.code}" + (f": {self.detail}" if self.detail else "")
