"""Publishing tries again where that helps, tells how far it is, and says what is in its way."""

import pytest

from hopewall.core.codes import ChannelName, Language
from hopewall.core.head import Malformed, head_payload, seal
from hopewall.release.head_file import head_path
from hopewall.release.objects import ObjectStore
from hopewall.release.outcome import Refused, RefusedReason
from hopewall.release.verify import verify
from hopewall.services import channel_work, publishing
from hopewall.services.channel_work import ChannelWork
from hopewall.services.home import Home
from hopewall.services.publishing import (
    ChannelPublished,
    NotPublished,
    bring_up_to_date,
    publish_again,
    publish_channel,
)
from hopewall.services.signing import NoSigner
from hopewall.vault import DamagedRowError, Vault, VaultError
from tests.services.demonstration import (
    NOW,
    SITE,
    edit,
    ordinary,
    replace_bytes,
    screen_of,
    story_of,
)
from tests.services.test_publishing import build, head_of, reword, shown_in

LOBBY = ChannelName.LOBBY


def test_an_object_that_is_spoilt_before_the_screen_has_read_it_is_written_anew(
    home: Home, vault: Vault
) -> None:
    story_id = story_of(ordinary())
    edit(vault, story_id, "xylophone", approved=True)
    assert isinstance(publish_channel(home, vault, SITE, LOBBY, NOW), ChannelPublished)
    (entry,) = [one for one in head_of(home).stories if one.id == story_id]
    path = ObjectStore(home.release / "objects").path(entry.object)
    replace_bytes(path, b"x" * path.stat().st_size)
    told: list[tuple[str, int, int]] = []
    outcome = bring_up_to_date(home, vault, SITE, LOBBY, NOW, lambda *step: told.append(step))
    assert isinstance(outcome, ChannelPublished)
    assert verify(home.release).faults == ()
    assert len(told) > len(shown_in(home)), "every story was decided anew, and that was told"
    screen = screen_of(home)
    page = screen.page(story_id)
    screen.close()
    assert page is not None
    assert "xylophone" in page.texts[Language.EN].message


def test_publishing_tells_how_far_it_is_to_the_end(home: Home, vault: Vault) -> None:
    told: list[tuple[str, int, int]] = []
    for again in (bring_up_to_date, publish_again):
        reword(vault, story_of(ordinary()))
        told.clear()
        outcome = again(home, vault, SITE, LOBBY, NOW, lambda *step: told.append(step))
        assert isinstance(outcome, ChannelPublished)
        asked = [step for step in told if step[0] == "asking the gate"]
        assert asked[-1][1] == asked[-1][2] >= outcome.decided > 0
        assert [step[1] for step in asked[-outcome.decided :]] == [
            at + 1 for at in range(outcome.decided)
        ]


def test_a_vault_that_cannot_be_read_or_written_is_said_in_its_own_words(
    home: Home, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise VaultError("The vault is away.")

    away = NotPublished("The vault is away.")
    before = head_path(home.release, LOBBY).read_bytes()
    for method, name in ((publish_again, "_forget"), (bring_up_to_date, "_cut_elsewhere")):
        with monkeypatch.context() as patch:
            patch.setattr(publishing, name, fail)
            assert method(home, vault, SITE, LOBBY, NOW) == away
    with monkeypatch.context() as patch:
        patch.setattr(ChannelWork, "attempt", fail)
        assert publish_channel(home, vault, SITE, LOBBY, NOW) == away
    assert head_path(home.release, LOBBY).read_bytes() == before


def test_what_is_overtaken_again_and_again_is_given_up_after_three_times(
    home: Home, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[int] = []

    def overtaken(_: ChannelWork) -> Refused:
        tries.append(1)
        return Refused(RefusedReason.OLDER_VERSION, "Older.")

    monkeypatch.setattr(ChannelWork, "attempt", overtaken)
    assert publish_channel(home, vault, SITE, LOBBY, NOW) == NotPublished("Older.")
    assert len(tries) == 3
    monkeypatch.undo()
    monkeypatch.setattr(ChannelWork, "was_overtaken", lambda _: True)
    assert publish_channel(home, vault, SITE, LOBBY, NOW) == NotPublished(
        "Publishing was overtaken again and again; try again."
    )


def test_a_damaged_row_that_is_not_of_the_ledger_is_not_forgotten(
    home: Home, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(_: ChannelWork) -> Refused:
        raise DamagedRowError("story", "A story is damaged.")

    monkeypatch.setattr(ChannelWork, "attempt", damaged)
    outcome = publish_channel(home, vault, SITE, LOBBY, NOW)
    assert isinstance(outcome, NotPublished)
    monkeypatch.undo()
    assert build(home, vault).decided == 0, "every decision is still known"


def test_a_head_of_a_newer_hopewall_is_left_alone_and_said_so(home: Home, vault: Vault) -> None:
    path = head_path(home.release, LOBBY)
    newer = seal(head_payload(head_of(home)).replace(b'"format":1', b'"format":2'))
    replace_bytes(path, newer)
    outcome = bring_up_to_date(home, vault, SITE, LOBBY, NOW)
    assert isinstance(outcome, NotPublished)
    assert "update hopewall" in outcome.sentence
    assert path.read_bytes() == newer


def test_without_a_key_to_sign_with_it_is_said_how_to_make_one(
    home: Home, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(publishing, "signer_of", lambda *_: NoSigner("Make a key."))
    before = head_path(home.release, LOBBY).read_bytes()
    for again in (bring_up_to_date, publish_again):
        assert again(home, vault, SITE, LOBBY, NOW) == NotPublished("Make a key.")
    assert head_path(home.release, LOBBY).read_bytes() == before


def test_a_story_that_cannot_be_written_is_hidden_with_its_own_reason(
    home: Home, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    edited = story_of(ordinary())
    edit(vault, edited, "xylophone", approved=True)
    monkeypatch.setattr(channel_work, "encode_story", lambda _: Malformed("it is too long"))
    outcome = bring_up_to_date(home, vault, SITE, LOBBY, NOW)
    assert isinstance(outcome, ChannelPublished)
    assert outcome.faults == (f"Story {edited} is hidden: it is too long; add its photo again.",)
