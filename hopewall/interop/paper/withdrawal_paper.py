"""The receipt of a withdrawal for the person: what, when, where it was, what cannot be recalled."""

from zoneinfo import ZoneInfo

from hopewall.core.codes import Language
from hopewall.core.consent import RecallTask, WithdrawalExtent
from hopewall.core.site import Site
from hopewall.interop.paper.consent_copy import in_language, name_of, who_to_ask
from hopewall.interop.paper.language import WORDS
from hopewall.interop.paper.words import PaperWords
from hopewall.interop.pdf.document import (
    Bullets,
    Document,
    Facts,
    Heading,
    Lead,
    Mark,
    Marked,
    Paper,
    Paragraph,
    Part,
    Schedule,
    Small,
)
from hopewall.interop.receipt.withdrawal_receipt import WithdrawalFacts


def withdrawal_paper(
    facts: WithdrawalFacts, site: Site, language: Language, paper: Paper, record_sha256: str
) -> Document:
    """Return the receipt; `record_sha256` ties it to the JSON receipt that the vault knows."""
    words = WORDS[language]
    own = words.withdrawal
    event = facts.withdrawal
    moment = words.moment(event.received_at.astimezone(ZoneInfo(site.timezone)))
    lead = own.lead_all if _whole(facts) else own.lead_part
    contact = next((one.record.controller_contact for one in facts.consents), "")
    return Document(
        title=own.title,
        issuer=in_language(site.name, language),
        language=words.language,
        made=facts.issued,
        footer=f"{own.footer} {words.reference} {event.withdrawal_id}",
        page_words=words.page,
        paper=paper,
        parts=(
            Lead(lead.format(moment=moment)),
            Facts(
                (
                    (words.person, name_of(facts.subject, language) or words.not_known),
                    (own.received, moment),
                    (own.how, words.channels[event.channel]),
                )
            ),
            Heading(own.what_heading),
            *_what(facts, words),
            Heading(own.places_heading),
            *_places(facts, site, words),
            Heading(own.copies_heading),
            Paragraph(own.copies_intro),
            Bullets(own.copies),
            Heading(own.keep_heading),
            *map(Paragraph, own.keep),
            Paragraph(own.again),
            who_to_ask(contact, site, words),
            Small(own.hash_note.format(sha256=record_sha256)),
        ),
    )


def _whole(facts: WithdrawalFacts) -> bool:
    event = facts.withdrawal
    return event.extent is WithdrawalExtent.ALL or not (event.scopes or event.audiences)


def _what(facts: WithdrawalFacts, words: PaperWords) -> list[Part]:
    own, event = words.withdrawal, facts.withdrawal
    named = (
        (own.everything,)
        if _whole(facts)
        else (
            *(words.scopes[scope] for scope in sorted(event.scopes)),
            *(words.audiences[audience] for audience in sorted(event.audiences)),
        )
    )
    consents = tuple(
        own.consent_line.format(
            day=words.day(one.record.signed_on) if one.record.signed_on else words.not_known,
            reference=one.record.consent_id,
        )
        for one in facts.consents
    )
    marked = Marked(Mark.ENDED, words.copy.taken_back, named)
    return [marked, Bullets(consents)] if consents else [marked]


def _places(facts: WithdrawalFacts, site: Site, words: PaperWords) -> list[Part]:
    own = words.withdrawal
    if not facts.withdrawal.tasks:
        return [Paragraph(own.no_tasks)]
    rows = tuple(_task(task, site, words) for task in facts.withdrawal.tasks)
    return [Paragraph(own.places_intro), Schedule((own.place, own.step, own.due), rows)]


def _task(task: RecallTask, site: Site, words: PaperWords) -> tuple[str, str, str]:
    own = words.withdrawal
    if task.done_at is not None:
        day = task.done_at.astimezone(ZoneInfo(site.timezone)).date()
        when = own.done.format(day=words.day(day))
    else:
        when = words.day(task.due)
    place = words.places.get(task.holder, task.holder)
    return place, words.tasks.get(task.kind, own.other_step), when
