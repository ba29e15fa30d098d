"""The copy of a consent that is given to the person (45 CFR 164.508(c)(4), GDPR Art. 7(1))."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

from hopewall.core.calendar import ONE_DAY
from hopewall.core.codes import Audience, Language
from hopewall.core.consent import ConsentRecord, Scope
from hopewall.core.consent_on_day import Answers, ConsentOnDay, ConsentStatus, checked_against
from hopewall.core.person import Subject
from hopewall.core.site import LocalText, Site
from hopewall.interop.checked_words import checked_words
from hopewall.interop.paper.language import WORDS
from hopewall.interop.paper.words import PaperWords
from hopewall.interop.pdf.document import (
    Bullets,
    Callout,
    Document,
    Facts,
    Heading,
    Lead,
    Mark,
    Marked,
    Paper,
    Paragraph,
    Part,
    Small,
    Steps,
)

K = TypeVar("K", Scope, Audience)


def consent_copy(
    consent: ConsentOnDay, site: Site, language: Language, made: datetime, paper: Paper
) -> Document:
    """Return the copy in one language, as the consent stands on `consent.on`."""
    words = WORDS[language]
    own = words.copy
    record = consent.record
    scan = [Small(own.scan.format(sha256=record.scan_sha256))] if record.scan_sha256 else []
    return Document(
        title=own.title,
        issuer=in_language(site.name, language),
        language=words.language,
        made=made,
        footer=f"{own.footer} {words.reference} {record.consent_id}",
        page_words=words.page,
        paper=paper,
        parts=(
            *_opening(consent, words),
            Facts(_facts(consent, site, language)),
            Heading(own.show_heading),
            *_answers(consent.scopes, words.scopes, words),
            Heading(own.audience_heading),
            *_answers(consent.audiences, words.audiences, words),
            Heading(own.purpose_heading),
            Bullets(
                tuple(words.purposes[purpose] for purpose in sorted(record.purposes))
                or (words.not_known,)
            ),
            Heading(own.back_heading),
            Steps(own.back_steps),
            who_to_ask(record.controller_contact, site, words),
            Heading(own.copies_heading),
            Bullets(own.copies),
            Heading(own.rights_heading),
            Bullets(own.rights),
            *scan,
        ),
    )


def _opening(consent: ConsentOnDay, words: PaperWords) -> list[Part]:
    """Return what has to be said first: whether this paper is in force at all."""
    own = words.copy
    if consent.status is ConsentStatus.ACTIVE:
        return [Lead(own.lead)]
    if consent.status is ConsentStatus.DRAFT:
        return [Lead(own.drafted), Paragraph(own.lead)]
    return [Lead(own.ended.format(status=words.statuses[consent.status]))]


def _facts(consent: ConsentOnDay, site: Site, language: Language) -> tuple[tuple[str, str], ...]:
    words = WORDS[language]
    own, record = words.copy, consent.record
    form = record.form
    named = (
        own.form_value.format(
            id=form.form_id,
            version=form.version,
            language=words.languages.get(form.language, form.language),
        )
        if form
        else words.not_known
    )
    rows = [
        (words.person, name_of(consent.subject, language) or words.not_known),
        (own.signed_on, words.day(record.signed_on) if record.signed_on else words.not_known),
        (own.signed_by, words.signers[record.signer] if record.signer else words.not_known),
        (own.status_row, f"{words.statuses[consent.status]} ({words.day(consent.on)})"),
        (
            own.last_day,
            words.day(record.expires_on - ONE_DAY) if record.expires_on else words.not_known,
        ),
    ]
    if record.reconfirm_due and consent.status is ConsentStatus.ACTIVE:
        rows.append((own.ask_again, words.day(record.reconfirm_due - ONE_DAY)))
    return (*rows, (own.form, named), (own.checked, _checked(record, site, language)))


def _checked(record: ConsentRecord, site: Site, language: Language) -> str:
    """Return how a second person checked the record, and on which of the site's days."""
    against = checked_against(record)
    said = checked_words(against).in_language(language)
    if against is None or record.verified_at is None:
        return said
    day = record.verified_at.astimezone(ZoneInfo(site.timezone)).date()
    return f"{said} ({WORDS[language].day(day)})"


def _answers(answers: Answers[K], names: Mapping[K, str], words: PaperWords) -> list[Part]:
    own = words.copy
    groups: list[tuple[Mark, str, Sequence[K]]] = [
        (Mark.YES, own.yes, answers.granted),
        (Mark.ENDED, own.taken_back, answers.taken_back),
        (Mark.NO, own.no, answers.refused),
        (Mark.OPEN, own.open, answers.unanswered),
    ]
    return [
        Marked(mark, word, tuple(names[key] for key in keys)) for mark, word, keys in groups if keys
    ]


def who_to_ask(contact: str, site: Site, words: PaperWords) -> Callout:
    """Return the box that says whom to ask; a paper without one is no use."""
    lines = [words.ask_desk.format(contact=contact)] if contact else []
    if site.phones.main:
        lines.append(words.ask_phone.format(phone=site.phones.main))
    return Callout(words.ask_title, (*lines, words.ask_show))


def name_of(subject: Subject, language: Language) -> str:
    """Return a person's name as they know it: the fullest, in the language where it can be."""
    names = subject.names
    for kind in (names.full, names.first, names.pseudonym):
        if named := in_language(kind, language):
            return named
    return ""


def in_language(text: LocalText, language: Language) -> str:
    """Return a text in the language, or in whichever it is there."""
    return text.get(language) or next((one for one in text.values() if one), "")
