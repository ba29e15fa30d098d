"""What exactly a person approves: one hash over everything their story would show.

Any edit, crop, retouch or new translation changes the hash, so it needs a new yes (CG-17; Civil
Code of China Art. 1021: doubts about a portrait licence are read in favour of the person).
"""

import hashlib
import json

from hopewall.core.codes import Language
from hopewall.core.person import Subject
from hopewall.core.story import Story

_CANONICAL = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def content_hash(story: Story, subject: Subject, language: Language) -> str:
    """Return the SHA-256, in hexadecimal, of all that is shown of `story` in `language`.

    Raises KeyError when the story has no text in that language.
    """
    text = story.texts[language]
    names = subject.names
    photo = story.photo
    shown = {
        "language": language,
        "size": story.size,
        "names": [
            names.full.get(language),
            names.first.get(language),
            names.pseudonym.get(language),
        ],
        "name_choice": names.choice,
        "text": [text.title, text.message, text.quote, text.body],
        "photo": photo.master_sha256 if photo else None,
        "renditions": sorted([r.kind, r.sha256] for r in photo.renditions) if photo else None,
        "alt_text": photo.alt_text.get(language) if photo else None,
        "placeholder": story.placeholder,
        "facts": [
            story.life_cycle,
            story.voice,
            story.illness,
            story.therapy,
            story.age_band,
            story.road,
            story.years,
            story.city,
            story.region,
        ],
        "timeline": [[point.step, point.month] for point in story.timeline],
    }
    return hashlib.sha256(_CANONICAL.encode(shown).encode()).hexdigest()
