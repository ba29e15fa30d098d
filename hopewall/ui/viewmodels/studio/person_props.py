"""Everything of a person as the room shows it, in one language; codes get their words in QML."""

from dataclasses import dataclass, field
from typing import Any

from hopewall.core.attachment import MOST_SCAN_BYTES
from hopewall.core.codes import ChannelName, Language
from hopewall.core.consent import Answer, ConsentRecord
from hopewall.core.story import Story
from hopewall.core.story_marks import PieceKind, paragraphs, read_piece
from hopewall.services.studio.another_story import hangs, story_to_open, title_of
from hopewall.services.studio.people_list import staff_names_of
from hopewall.services.studio.person_page import (
    ConsentOnPage,
    GateSays,
    PersonPage,
    StoryOnPage,
)
from hopewall.ui.plaintext import LONGEST_NAME, other_than, pick, plain

Told = dict[str, Any]
"""What QML reads of one line; `Any` because Qt's own variant map is."""


@dataclass(frozen=True, slots=True)
class PersonProps:
    """A person as the room shows them, in one language."""

    name: str = ""
    other_name: str = ""
    standing: tuple[Told, ...] = ()
    story: Told = field(default_factory=dict)
    consents: tuple[Told, ...] = ()
    reviews: tuple[Told, ...] = ()
    history: tuple[Told, ...] = ()
    withdrawn: bool = False
    stories: tuple[Told, ...] = ()
    """All of their stories, the oldest id first; the one that is looked at is `story`."""
    hanging: int = 0
    """How many of them hang in the lobby: each as a face of its own."""


def derive(page: PersonPage, language: Language, story_id: str = "") -> PersonProps:
    """Say everything of a person and one of their stories; codes get their words in QML."""
    names = staff_names_of(page.subject)
    first = story_to_open(page.stories, story_id)
    return PersonProps(
        name=plain(pick(names, language), LONGEST_NAME),
        other_name=plain(other_than(names, language), LONGEST_NAME),
        standing=tuple(_standing(each, language) for each in first.gate) if first else (),
        story=_story(first, language) if first else {},
        consents=tuple(_consent(each, page) for each in reversed(page.consents)),
        reviews=_reviews(first, page) if first else (),
        history=tuple(
            {"at": line.at.isoformat(), "who": line.who, "what": line.what.in_language(language)}
            for line in page.history
        ),
        withdrawn=_all_withdrawn(page),
        stories=tuple(_story_line(each, language) for each in page.stories),
        hanging=sum(hangs(each) for each in page.stories),
    )


def _story_line(told: StoryOnPage, language: Language) -> Told:
    content = told.draft.content if told.draft else told.story
    return {
        "id": told.story.story_id,
        "title": plain(title_of(content.texts, language), LONGEST_NAME),
        "hangs": hangs(told),
    }


def _all_withdrawn(page: PersonPage) -> bool:
    """Whether everything given so far was taken back, so that nothing is left to withdraw."""
    whole = [each for each in page.withdrawals if not each.scopes and not each.audiences]
    if not whole:
        return False
    last = max(each.received_at for each in whole)
    recorded = [each.record.recorded_at for each in page.consents]
    return all(moment is not None and moment <= last for moment in recorded)


def _standing(gate: GateSays, language: Language) -> Told:
    return {
        "channel": str(gate.channel),
        "shown": gate.shown,
        "until": gate.until.isoformat() if gate.until else "",
        "reasons": [reason.in_language(language) for reason in gate.reasons],
        "main": gate.channel is ChannelName.LOBBY,
    }


def _as_read(body: str) -> str:
    """Return a text without its marks, its lists with signs that everybody knows."""
    signs = {PieceKind.PARAGRAPH: "", PieceKind.ITEM: "• "}
    pieces = map(read_piece, paragraphs(body))
    return "\n\n".join(signs.get(piece.kind, f"{piece.number}. ") + piece.words for piece in pieces)


def _story(told: StoryOnPage, language: Language) -> Told:
    story, draft = told.story, told.draft
    content = draft.content if draft else story
    texts = []
    for each in Language:
        text = content.texts.get(each)
        if text is not None:
            texts.append(
                {
                    "language": str(each),
                    "title": text.title,
                    "message": text.message,
                    "quote": text.quote,
                    "body": _as_read(text.body),
                }
            )
    texts.sort(key=lambda text: text["language"] != str(language))
    return {
        "id": story.story_id,
        "state": str(story.state),
        "draft": str(draft.stage) if draft else "",
        "savedAt": draft.saved_at.isoformat() if draft else "",
        "size": str(content.size),
        "voice": str(content.voice),
        "illness": str(content.illness or ""),
        "therapy": str(content.therapy or ""),
        "ageBand": str(content.age_band or ""),
        "lifeCycle": str(content.life_cycle or ""),
        "texts": texts,
        "versions": len(told.versions),
        "alt": [words for each in Language if (words := _alt(story, each))],
        "faces": _faces(story),
    }


def _alt(story: Story, language: Language) -> str:
    return story.photo.alt_text.get(language, "") if story.photo else ""


def _faces(story: Story) -> list[Told]:
    """Return everybody in the photo and what was decided about them."""
    people = story.photo.people if story.photo else ()
    return [{"role": str(one.role), "resolution": str(one.resolution or "")} for one in people]


def _consent(told: ConsentOnPage, page: PersonPage) -> Told:
    record = told.record
    return {
        "id": record.consent_id,
        "version": record.version,
        "signedOn": record.signed_on.isoformat() if record.signed_on else "",
        "expiresOn": record.expires_on.isoformat() if record.expires_on else "",
        "signer": str(record.signer or ""),
        "verified": told.verified,
        "recordedBy": page.staff.get(record.recorded_by, ""),
        "verifiedBy": page.staff.get(record.verified_by, ""),
        "verifiedAgainst": str(record.verified_against or ""),
        "looked": told.looked_at,
        "mostScanMb": MOST_SCAN_BYTES // 1_000_000,
        "scanPages": record.scan_pages if record.scan_sha256 else 0,
        "granted": _answered(record, Answer.GRANTED),
        "refused": _answered(record, Answer.REFUSED),
        "audiences": [str(a) for a, said in record.audiences.items() if said is Answer.GRANTED],
        "closed": [str(a) for a, said in record.audiences.items() if said is Answer.REFUSED],
        "withdrawn": any(
            each.consent_id in {"", record.consent_id}
            and not each.scopes
            and not each.audiences
            and (record.recorded_at is None or each.received_at >= record.recorded_at)
            for each in page.withdrawals
        ),
    }


def _answered(record: ConsentRecord, answer: Answer) -> list[str]:
    return [str(scope) for scope, said in record.scopes.items() if said is answer]


def _reviews(told: StoryOnPage, page: PersonPage) -> tuple[Told, ...]:
    lines: list[Told] = [
        {
            "kind": str(review.verdict),
            "at": review.reviewed_at.isoformat(),
            "who": page.staff.get(review.reviewer_id, ""),
            "text": review.comment,
            "language": "",
        }
        for review in told.reviews
    ]
    lines += [
        {
            "kind": f"seen-{seen.answer}",
            "at": seen.shown_at.isoformat(),
            "who": page.staff.get(seen.shown_by, ""),
            "text": seen.wish,
            "language": str(seen.language),
        }
        for seen in told.viewings
    ]
    story = told.story
    if not told.reviews and story.approver_id and story.approved_at:
        lines.append(
            {
                "kind": "approved",
                "at": story.approved_at.isoformat(),
                "who": page.staff.get(story.approver_id, ""),
                "text": "",
                "language": "",
            }
        )
    return tuple(sorted(lines, key=lambda line: str(line["at"]), reverse=True))
