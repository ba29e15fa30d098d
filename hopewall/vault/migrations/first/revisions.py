"""Triggers that raise a person's revision with every change to what the gate asks about them.

A photo counts for whoever's story it hangs in; a consent, a withdrawal or a form also for everybody
whose photo relies on the person who gave it. Each trigger is kept to the cheapest statement that
does its work: ten of them run for each person that is added.
"""

_EVENTS = (("INSERT", ("NEW",)), ("UPDATE", ("OLD", "NEW")), ("DELETE", ("OLD",)))

_SUBJECT_FACTS = (
    "name_choice, capacity, vital_status, vital_checked_on, posthumous_instruction, "
    "safeguarding_flag, languages, profiles, research_participant, sealed"
)

_RAISE = "UPDATE subject SET revision = revision + 1 WHERE subject_id"


def _triggers(table: str, whose: str, when: str = "", name: str = "") -> tuple[str, ...]:
    """Three triggers; `{row}` in `whose` and `when` stands for the row before or after the change.

    An update looks at the row before it and, in a trigger of its own, at the row after it.
    """
    return tuple(
        f"CREATE TRIGGER {table}_{event.lower()}_{row.lower()}{name}_raises_revision "
        f"AFTER {event} ON {table}\n"
        + (f"WHEN {when.format(row=row)}\n" if when else "")
        + f"BEGIN {_RAISE} {whose.format(row=row)}; END"
        for event, rows in _EVENTS
        for row in rows
    )


_IN_PHOTO = "IN (SELECT story.subject_id FROM story WHERE story.photo_id = {row}.asset_id)"
_HANGS = "EXISTS (SELECT 1 FROM story WHERE story.photo_id = {row}.asset_id)"
_OF_STORY = "= (SELECT story.subject_id FROM story WHERE story.story_id = {row}.story_id)"

_RELYING = (
    "IN (SELECT s.subject_id FROM person_in_photo AS p JOIN story AS s "
    "ON s.photo_id = p.asset_id WHERE p.person_id = {row}.subject_id\n"
    "UNION SELECT s.subject_id FROM person_in_photo AS p JOIN story AS s "
    "ON s.photo_id = p.asset_id WHERE p.consent_id <> '' AND p.consent_id IN "
    "(SELECT c.consent_id FROM consent AS c WHERE c.subject_id = {row}.subject_id "
    "UNION SELECT {row}.consent_id))"
)
_RELIED_UPON = (
    "EXISTS (SELECT 1 FROM person_in_photo AS p WHERE p.person_id = {row}.subject_id) "
    "OR EXISTS (SELECT 1 FROM person_in_photo AS p WHERE p.consent_id <> '' AND p.consent_id IN "
    "(SELECT c.consent_id FROM consent AS c WHERE c.subject_id = {row}.subject_id "
    "UNION SELECT {row}.consent_id))"
)
_OF_FORM = (
    "IN (SELECT c.subject_id FROM consent AS c WHERE c.form_id = NEW.form_id "
    "AND c.form_version = NEW.version AND c.form_language = NEW.language\n"
    "UNION SELECT s.subject_id FROM consent AS c JOIN person_in_photo AS p "
    "ON p.consent_id = c.consent_id OR p.person_id = c.subject_id "
    "JOIN story AS s ON s.photo_id = p.asset_id WHERE c.form_id = NEW.form_id "
    "AND c.form_version = NEW.version AND c.form_language = NEW.language)"
)

_ON_SUBJECT = (
    f"CREATE TRIGGER subject_update_raises_revision AFTER UPDATE OF {_SUBJECT_FACTS} ON subject\n"
    f"BEGIN {_RAISE} = NEW.subject_id; END"
)
_ON_FORM = (
    "CREATE TRIGGER form_template_update_raises_revision AFTER UPDATE ON form_template\n"
    f"BEGIN {_RAISE} {_OF_FORM}; END"
)

_FORGOTTEN = (
    "= OLD.subject_id OR subject_id "
    "IN (SELECT s.subject_id FROM person_in_photo AS p JOIN story AS s "
    "ON s.photo_id = p.asset_id WHERE p.person_id = OLD.subject_id\n"
    "UNION SELECT s.subject_id FROM person_in_photo AS p JOIN story AS s "
    "ON s.photo_id = p.asset_id WHERE p.consent_id <> '' AND p.consent_id IN "
    "(SELECT c.consent_id FROM consent AS c WHERE c.subject_id = OLD.subject_id))"
)
_ON_FORGETTING = (
    "CREATE TRIGGER subject_key_delete_raises_revision AFTER DELETE ON subject_key\n"
    f"BEGIN {_RAISE} {_FORGOTTEN}; END"
)

STATEMENTS = (
    _ON_SUBJECT,
    _ON_FORGETTING,
    *_triggers("story", "= {row}.subject_id"),
    *_triggers("story_text", _OF_STORY),
    *_triggers("photo", _IN_PHOTO, _HANGS),
    *_triggers("rendition", _IN_PHOTO, _HANGS),
    *_triggers("person_in_photo", _IN_PHOTO, _HANGS),
    *_triggers("consent", "= {row}.subject_id"),
    *_triggers("consent", _RELYING, _RELIED_UPON, "_relied"),
    *_triggers("withdrawal", "= {row}.subject_id"),
    *_triggers("withdrawal", _RELYING, _RELIED_UPON, "_relied"),
    *_triggers(
        "withdrawal",
        "IN (SELECT c.subject_id FROM consent AS c WHERE c.consent_id = {row}.consent_id "
        "AND c.subject_id <> {row}.subject_id)",
        name="_given",
    ),
    *_triggers("claim_review", "= {row}.subject_id"),
    _ON_FORM,
)
