"""CG-29: what leaves the vault is what was granted, and nothing else of anybody."""

from pathlib import Path

import pytest

from hopewall.core.codes import ChannelName, Language
from hopewall.core.decision import Shown
from hopewall.core.story import Story
from hopewall.demo.answers import Twist
from hopewall.demo.paperwork import demo_id
from hopewall.release.head_file import head_path
from hopewall.services.asking import ask_gate, site_today
from hopewall.services.home import Home
from tests.services.demonstration import (
    MEMBERS,
    NOW,
    SITE,
    TWISTS,
    holds,
    screen_of,
    story_of,
    vault_of,
)

HIDDEN_EVERYWHERE = (Twist.EXPIRED, Twist.WITHDRAWN, Twist.BYSTANDER, Twist.NO_FACE_HIDE)


@pytest.fixture(scope="module")
def public(hospital: Path) -> bytes:
    """Every byte of the release and of the screen."""
    home = Home(hospital)
    return b"\0".join(
        path.read_bytes()
        for root in (home.release, home.screen)
        for path in sorted(root.rglob("*"))
        if path.is_file()
    )


def words_of(story: Story) -> list[str]:
    """Return every text of a story by which it could be known again."""
    return [
        line.strip()
        for text in story.texts.values()
        for line in (text.title, text.message, text.quote, *text.body.splitlines())
        if line.strip()
    ]


def test_the_scan_sees_what_is_public(public: bytes) -> None:
    """The other tests would pass with the release packed or encoded; this one would not."""
    shown = MEMBERS[0]
    assert story_of(shown).encode() in public
    assert shown.texts[Language.EN].message.encode() in public
    assert shown.texts[Language.ZH_HANS].message.encode() in public
    assert f'"{shown.name[Language.ZH_HANS]}"'.encode() in public


def test_no_id_of_the_vault_leaves_it_cg29(public: bytes, hospital: Path) -> None:
    with vault_of(Home(hospital)) as vault, vault.reading() as reading:
        subjects = list(reading.people.all())
        needles = [subject.subject_id for subject in subjects]
        for subject in subjects:
            for record in reading.consents.of(subject.subject_id):
                needles += [record.consent_id, record.scan_sha256, record.scan_asset]
                needles += [record.recorded_by, record.verified_by, record.obtained_by]
                needles += [record.controller_contact, record.place, record.pia_ref]
                needles += [record.form.form_id] if record.form else []
        needles += [story.author_id for story in map(reading.stories.get, reading.stories.ids())]
    needles += [demo_id("photo", member.key) for member in MEMBERS]
    found = {needle for needle in needles if needle and needle.encode() in public}
    assert found == set()


def test_nothing_of_hidden_people_leaves_the_vault_cg29(public: bytes, hospital: Path) -> None:
    with vault_of(Home(hospital)) as vault, vault.reading() as reading:
        for twist in HIDDEN_EVERYWHERE:
            member = TWISTS[twist]
            story = reading.stories.get(story_of(member))
            assert story.photo is not None
            needles = [story.story_id, *words_of(story)]
            needles += [rendition.sha256 for rendition in story.photo.renditions]
            needles += [f'"{name}"' for name in member.name.values()]
            assert [needle for needle in needles if needle.encode() in public] == [], twist


def test_a_refused_element_leaves_no_byte_cg02(public: bytes, hospital: Path) -> None:
    with vault_of(Home(hospital)) as vault, vault.reading() as reading:
        faceless = reading.stories.get(story_of(TWISTS[Twist.NO_FACE]))
        one_language = reading.stories.get(story_of(TWISTS[Twist.ONE_LANGUAGE]))
    assert faceless.photo is not None
    needles = [rendition.sha256 for rendition in faceless.photo.renditions]
    for twist in (Twist.PSEUDONYM, Twist.NO_NAME):
        needles += [f'"{name}"' for name in TWISTS[twist].name.values()]
    needles.append(one_language.texts[Language.EN].message)
    assert faceless.story_id.encode() in public
    assert one_language.story_id.encode() in public
    assert [needle for needle in needles if needle.encode() in public] == []


def test_every_story_of_a_head_is_one_that_the_gate_shows_and_the_other_way(
    hospital: Path,
) -> None:
    home = Home(hospital)
    with vault_of(home) as vault, vault.reading() as reading:
        for name in ChannelName:
            asked = ask_gate(reading, SITE.channel(name), site_today(SITE, NOW))
            head = head_path(home.release, name).read_bytes()
            for answer in asked:
                assert (answer.story_id.encode() in head) == isinstance(answer.decision, Shown)


def test_who_refused_the_lobby_is_in_the_session_and_nowhere_in_the_lobby(hospital: Path) -> None:
    home, member = Home(hospital), TWISTS[Twist.NO_LOBBY]
    story_id = story_of(member).encode()
    assert story_id in head_path(home.release, ChannelName.SESSION).read_bytes()
    assert story_id not in head_path(home.release, ChannelName.LOBBY).read_bytes()
    with vault_of(home) as vault, vault.reading() as reading:
        story = reading.stories.get(story_of(member))
    assert story.photo is not None
    needles = [story.story_id, *words_of(story), *(f'"{name}"' for name in member.name.values())]
    needles += [rendition.sha256 for rendition in story.photo.renditions]
    for needle in needles:
        assert holds(home.screen, needle) == [], needle
        lobby = head_path(home.release, ChannelName.LOBBY).read_bytes()
        assert needle.encode() not in lobby
    screen = screen_of(home)
    assert screen.page(story.story_id) is None
    screen.close()
