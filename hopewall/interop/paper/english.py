"""The English words of a person's papers: short sentences that a tired reader can follow."""

from datetime import date, datetime
from typing import Final

from hopewall.core.codes import Audience, ChannelName
from hopewall.core.consent import Purpose, Scope, Signer, WithdrawalChannel
from hopewall.core.consent_on_day import ConsentStatus
from hopewall.interop.paper.words import CopyWords, PaperWords, WithdrawalWords
from hopewall.interop.receipt.withdrawal_receipt import SCREENS

_MONTHS: Final = (
    "January February March April May June July August September October November December"
).split()


def _day(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _moment(moment: datetime) -> str:
    return f"{_day(moment.date())} at {moment:%H:%M}"


_COPIES: Final = (
    "A photo that a visitor took of a screen.",
    "A printed sheet that somebody took home.",
    "A copy that other people made or passed on.",
)

ENGLISH: Final = PaperWords(
    language="en",
    person="For",
    reference="Reference",
    not_known="not recorded",
    ask_title="Who to ask",
    ask_desk="Consent desk: {contact}",
    ask_phone="Phone: {phone}",
    ask_show="Show this page, or say the reference number.",
    page=("Page ", " of ", ""),
    languages={"en": "English", "zh-Hans": "Chinese"},
    scopes={
        Scope.FACE_PHOTO: "A photo that shows your face",
        Scope.BODY_PHOTO_NO_FACE: "A photo that does not show your face",
        Scope.FIRST_NAME: "Your first name",
        Scope.FULL_NAME: "Your full name",
        Scope.PSEUDONYM: "A name that you chose instead of your own",
        Scope.DIAGNOSIS: "What you were treated for",
        Scope.THERAPY_CLASS: "What kind of treatment you had",
        Scope.PRODUCT_NAME: "The name of the medicine",
        Scope.HOSPITAL_NAME: "The name of the hospital",
        Scope.AGE_EXACT: "Your age in years",
        Scope.AGE_BAND: "Your age group",
        Scope.CITY: "The city you live in",
        Scope.REGION: "The region you live in",
        Scope.STORY_TEXT: "Your story",
        Scope.QUOTE: "A sentence in your words",
        Scope.AUDIO: "Your voice",
        Scope.VIDEO: "A film of you",
        Scope.RELATIVES_SHOWN: "Your relatives in the picture",
        Scope.CHILD_IMAGE: "A picture of a child",
        Scope.TREATMENT_TIMELINE: "The dates of your treatment",
        Scope.OUTCOME_STATUS: "How you are now",
        Scope.EDIT_RETOUCH: "Touching up your photo",
        Scope.EDIT_AI: "Changing your photo with artificial intelligence",
        Scope.TRANSLATION: "Translating your story",
    },
    audiences={
        Audience.LOBBY_SCREEN: "Visitors at the screen in the lobby",
        Audience.WARD_SCREEN: "Patients and visitors at a screen on the ward",
        Audience.EDUCATION_SESSION: "Patients and families in a talk with a nurse",
        Audience.PRINT_HANDOUT: "Readers of printed sheets",
        Audience.WEBSITE: "Visitors of the hospital's website",
        Audience.SOCIAL: "People on social media",
        Audience.PRESS: "Newspapers, radio and television",
        Audience.CONFERENCE: "Listeners at meetings of doctors and nurses",
    },
    purposes={
        Purpose.PATIENT_EDUCATION: "Helping other patients and families understand",
        Purpose.STAFF_TRAINING: "Training staff",
        Purpose.FUNDRAISING: "Raising money",
        Purpose.MARKETING: "Advertising the hospital",
        Purpose.RESEARCH_RECRUIT: "Finding people for research",
        Purpose.PRESS: "Work with the press",
    },
    signers={
        Signer.SUBJECT: "you",
        Signer.GUARDIAN: "your parent or guardian",
        Signer.PERSONAL_REP: "your legal representative",
        Signer.RELATIVE: "your relative",
        Signer.ATTORNEY: "the person with your power of attorney",
    },
    statuses={
        ConsentStatus.DRAFT: "Not in use yet",
        ConsentStatus.ACTIVE: "In force",
        ConsentStatus.PAUSED: "Paused: we have to ask you again first",
        ConsentStatus.EXPIRED: "Ended",
        ConsentStatus.WITHDRAWN: "Taken back",
        ConsentStatus.SUPERSEDED: "Replaced by a newer form",
    },
    channels={
        WithdrawalChannel.IN_PERSON: "In person",
        WithdrawalChannel.PHONE: "By phone",
        WithdrawalChannel.MESSAGE: "By message",
        WithdrawalChannel.LETTER: "By letter",
        WithdrawalChannel.EMAIL: "By e-mail",
        WithdrawalChannel.KIOSK_STAFF: "Told to staff at the screen",
        WithdrawalChannel.RELATIVE: "Through a relative",
        WithdrawalChannel.BY_ITSELF: "By itself: the consent had ended",
    },
    places={
        "this machine": "This computer's screens",
        "the person": "You",
        "the relatives": "Your relatives",
        "the vault": "Our protected store",
        "whoever keeps them": "Backup copies",
        ChannelName.LOBBY: "Screen in the lobby",
        ChannelName.SESSION: "Talks with patients and families",
        Audience.WARD_SCREEN: "Screen on the ward",
        Audience.PRINT_HANDOUT: "Printed sheets",
        Audience.WEBSITE: "The hospital's website",
        Audience.SOCIAL: "Social media",
        Audience.PRESS: "Newspapers, radio and television",
        Audience.CONFERENCE: "Meetings of doctors and nurses",
    },
    tasks={
        "hide": "Taken off the screens",
        SCREENS: "Off every such screen, and out of its files",
        "acknowledge": "You get this receipt",
        "notify": "We tell those who have it",
        "recall": "Taken back, as far as that can be done",
        "ask_relative": "We ask what was wished for",
        "purge": "Picture and story erased",
        "answer": "Last day for our whole answer",
        "backups": "Overwritten by newer ones",
    },
    day=_day,
    moment=_moment,
    copy=CopyWords(
        title="Your consent",
        lead="This is your copy. It says what you agreed to share, who may see it, and until when. "
        "You can take it back on any day. You need no reason. Your care stays the same.",
        footer="Your copy. Please keep it in a safe place.",
        drafted="This consent is not in use yet. A second member of staff still has to check it. "
        "Until then we show nothing.",
        ended="This consent is no longer in force ({status}). We show nothing because of it.",
        yes="You said yes",
        no="You said no",
        open="You did not answer, so we treat it as no",
        taken_back="You took this back",
        show_heading="What may be shown",
        audience_heading="Who may see it",
        purpose_heading="What it is for",
        signed_on="Signed on",
        signed_by="Signed by",
        status_row="Today",
        checked="Checked",
        last_day="Last day",
        ask_again="We ask you again by",
        form="Form",
        form_value="{id}, version {version}, in {language}",
        back_heading="How to take it back",
        back_steps=(
            (
                "Tell any member of staff, in person, by phone, by message, by letter or by "
                "e-mail. A relative can tell us for you."
            ),
            "Say whether you take back everything or only a part. You need no reason and no form.",
            "We take it off our screens first and ask questions later. You get a receipt.",
        ),
        copies_heading="What we cannot bring back",
        copies=_COPIES,
        rights_heading="Your rights",
        rights=(
            "See what we keep about you, and get a copy.",
            "Have a mistake corrected.",
            "Have your picture and your story erased.",
            "Complain to the data protection authority.",
        ),
        scan="Checksum of your signed form (SHA-256): {sha256}",
    ),
    withdrawal=WithdrawalWords(
        title="You took back your consent",
        lead_all="We received your wish on {moment}. It counts from that moment. You took back "
        "everything. Your care stays the same.",
        lead_part="We received your wish on {moment}. It counts from that moment. You took back a "
        "part, which is named below. Your care stays the same.",
        footer="Your receipt. Please keep it in a safe place.",
        received="Received on",
        how="How it reached us",
        what_heading="What you took back",
        everything="Everything you had agreed to share",
        consent_line="Your consent of {day} (reference {reference})",
        places_heading="What we do, where, and by when",
        places_intro="These are all the places that we know of.",
        place="Place",
        step="What we do",
        due="By when",
        done="Done on {day}",
        no_tasks="We know of no place where your picture or your story was shown.",
        other_step="Taken back or destroyed",
        copies_heading="What we cannot bring back",
        copies_intro="Some copies are out of our hands:",
        copies=_COPIES,
        keep_heading="What we keep, and why",
        keep=(
            (
                "Your signed form and this withdrawal. The law asks us to be able to show that we "
                "did as you said. They are kept locked away and used for nothing else."
            ),
            "We do not keep your picture or your story for that.",
        ),
        again="If you change your mind one day, you can sign a new form. Nobody will press you.",
        hash_note="Checksum of this receipt's record (SHA-256): {sha256}",
    ),
)
