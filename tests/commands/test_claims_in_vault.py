"""`hopewall claims check --home DIR`: every text of every story, told by story, not by person."""

from dataclasses import replace
from datetime import date

from hopewall.core.claims import ClaimReview, text_hash
from hopewall.core.codes import Language
from hopewall.core.person import NameKind
from hopewall.services.home import Home
from hopewall.vault import Vault
from tests.commands.speech import CommandLine
from tests.services.demonstration import ordinary, person_of, story_of, vault_of

KEYS = {"file", "line", "rule", "severity", "text", "why", "language", "kind", "open"}
MESSAGE = "He thanks the whole team of the ward for her care."
CURE = {Language.EN: "I am cured.", Language.ZH_HANS: "打完细胞，肿瘤消失了。"}


def say_in(home: Home, **texts: dict[Language, str]) -> None:
    """Put words into the parts of somebody's story."""
    with vault_of(home) as vault, vault.unit_of_work() as work:
        story = work.stories.get(story_of(ordinary()))
        for part, said in texts.items():
            if part == "alt_text":
                assert story.photo is not None
                photo = replace(story.photo, alt_text=said)
                story = replace(story, photo=photo)
                work.photos.save(photo, story.subject_id)
                continue
            changed = {
                language: replace(text, **{part: said.get(language, getattr(text, part))})
                for language, text in story.texts.items()
            }
            story = replace(story, texts=changed)
        work.stories.save(story)
        work.commit()


def found(hopewall: CommandLine, home: Home, *more: object, code: int = 1) -> list[dict[str, str]]:
    spoken = hopewall("claims", "check", "--home", home.root, "--json", *more)
    assert spoken.code == code, spoken
    told: list[dict[str, str]] = spoken.json
    return told


def test_the_demonstration_says_nothing_that_blocks(hopewall: CommandLine, home: Home) -> None:
    told = found(hopewall, home, code=0)
    assert not [one for one in told if one["severity"] == "block"]
    said = hopewall.succeeds("claims", "check", "--home", home.root).out
    assert said.splitlines()[-1].startswith("0 block, ")


def test_every_part_and_language_is_looked_at_and_the_story_is_named(
    hopewall: CommandLine, home: Home
) -> None:
    say_in(home, title=CURE, quote=CURE, body=CURE, alt_text=CURE)
    told = [one for one in found(hopewall, home) if one["severity"] == "block"]
    assert {one["file"] for one in told} == {story_of(ordinary())}
    assert {(one["kind"], one["language"]) for one in told} >= {
        (kind, language.value)
        for kind in ("title", "quote", "body", "alt_text")
        for language in Language
    }
    assert all(set(one) >= KEYS for one in told)
    only = found(hopewall, home, "--lang", "zh-Hans", "--kind", "title")
    assert {(one["kind"], one["language"]) for one in only} == {("title", "zh-Hans")}


def test_no_person_is_named_even_where_a_name_is_the_fault(
    hopewall: CommandLine, home: Home
) -> None:
    full = {Language.EN: "Zebulonia Quartermaine", Language.ZH_HANS: "甄稀奇"}
    with vault_of(home) as vault, vault.unit_of_work() as work:
        subject = work.people.get(person_of(ordinary()))
        names = replace(
            subject.names,
            full=full,
            choice=NameKind.PSEUDONYM,
            pseudonym={Language.EN: "the cured one", Language.ZH_HANS: "治愈者"},
        )
        work.people.save(replace(subject, names=names))
        work.commit()
    say_in(home, message={language: f"{name} 13800138000" for language, name in full.items()})
    spoken = hopewall("claims", "check", "--home", home.root, "--json")
    told = spoken.json
    assert {"own-name", "phone"} <= {one["rule"] for one in told}
    assert {one["text"] for one in told if one["kind"] == "name"} == {"(a name)"}
    for word in (*full.values(), person_of(ordinary())):
        assert word not in spoken.out
        assert word not in hopewall("claims", "check", "--home", home.root).out


def test_what_somebody_has_settled_is_not_open(hopewall: CommandLine, home: Home) -> None:
    say_in(home, message={Language.EN: MESSAGE})
    told = [one for one in found(hopewall, home, code=0) if one["open"]]
    (one,) = [one for one in told if one["kind"] == "message"]
    assert one["severity"] == "review"
    with vault_of(home) as vault:
        settle(vault, one["rule"])
    after = [one for one in found(hopewall, home, code=0) if one["kind"] == "message"]
    (settled,) = [each for each in after if each["severity"] == "review"]
    assert settled["rule"] == one["rule"]
    assert not settled["open"]
    assert MESSAGE[:15] not in hopewall.succeeds("claims", "check", "--home", home.root).out


def settle(vault: Vault, rule: str) -> None:
    with vault.unit_of_work() as work:
        review = ClaimReview(
            text_hash(MESSAGE), rule, Language.EN, "demo-reviewer", "thanks", date(2026, 1, 1)
        )
        work.claim_reviews.append(person_of(ordinary()), review)
        work.commit()


def test_a_story_that_cannot_be_read_is_said_and_the_others_are_checked(
    hopewall: CommandLine, home: Home
) -> None:
    say_in(home, title=CURE)
    with vault_of(home) as vault, vault.unit_of_work() as work:
        work.forget_subject_key(person_of(ordinary(1)))
        work.commit()
    spoken = hopewall("claims", "check", "--home", home.root, "--json")
    assert spoken.code == 1
    assert story_of(ordinary(1)) in spoken.err
    assert {one["file"] for one in spoken.json if one["severity"] == "block"} == {
        story_of(ordinary())
    }


def test_who_may_not_open_the_vault_and_who_names_nothing_get_one_line(
    hopewall: CommandLine, home: Home
) -> None:
    hopewall.fails("claims", "check", saying="--home")
    hopewall.fails("claims", "check", "--home", home.root / "none", saying="")
    hopewall.fails("claims", "check", "--home", home.root, "--as", "Nobody", saying="passphrase")
