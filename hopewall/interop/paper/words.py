"""Every word that stands on a person's papers, once for each language, written in that language.

A translator changes `english` and `chinese` and nothing else. Texts with braces take values.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from hopewall.core.codes import Audience
from hopewall.core.consent import Purpose, Scope, Signer, WithdrawalChannel
from hopewall.core.consent_on_day import ConsentStatus


@dataclass(frozen=True, slots=True)
class CopyWords:
    """The words of the copy of a consent alone."""

    title: str
    lead: str
    footer: str
    drafted: str
    """Said first where nobody has checked the record yet."""
    ended: str
    """Said first where the consent is no longer in force; {status}."""
    yes: str
    no: str
    open: str
    taken_back: str
    show_heading: str
    audience_heading: str
    purpose_heading: str
    signed_on: str
    signed_by: str
    status_row: str
    checked: str
    """How a second person checked the record."""
    last_day: str
    ask_again: str
    form: str
    form_value: str
    """{id}, {version}, {language}"""
    back_heading: str
    back_steps: tuple[str, ...]
    copies_heading: str
    copies: tuple[str, ...]
    rights_heading: str
    rights: tuple[str, ...]
    scan: str
    """{sha256}"""


@dataclass(frozen=True, slots=True)
class WithdrawalWords:
    """The words of the receipt of a withdrawal alone."""

    title: str
    lead_all: str
    """{moment}"""
    lead_part: str
    """{moment}"""
    footer: str
    received: str
    how: str
    what_heading: str
    everything: str
    consent_line: str
    """{day}, {reference}"""
    places_heading: str
    places_intro: str
    place: str
    step: str
    due: str
    done: str
    """{day}"""
    no_tasks: str
    other_step: str
    """What is done at a place where no better word is known."""
    copies_heading: str
    copies_intro: str
    copies: tuple[str, ...]
    keep_heading: str
    keep: tuple[str, ...]
    again: str
    hash_note: str
    """{sha256}"""


@dataclass(frozen=True, slots=True)
class PaperWords:
    """One language's words."""

    language: str
    person: str
    reference: str
    not_known: str
    ask_title: str
    ask_desk: str
    """{contact}"""
    ask_phone: str
    """{phone}"""
    ask_show: str
    page: tuple[str, str, str]
    """Around a page's number and the number of pages."""
    languages: Mapping[str, str]
    """By BCP 47 tag; another one is printed as it stands."""
    scopes: Mapping[Scope, str]
    audiences: Mapping[Audience, str]
    purposes: Mapping[Purpose, str]
    signers: Mapping[Signer, str]
    statuses: Mapping[ConsentStatus, str]
    channels: Mapping[WithdrawalChannel, str]
    places: Mapping[str, str]
    """By a task's holder: a channel, an audience, or who keeps it; another one stands as it is."""
    tasks: Mapping[str, str]
    """What is done at a place, by the task's kind."""
    day: Callable[[date], str]
    moment: Callable[[datetime], str]
    """A moment as it is at the site; the caller has put it into the site's time zone."""
    copy: CopyWords
    withdrawal: WithdrawalWords
