"""Every record the core allows comes back from the vault exactly as it went in."""

from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hopewall.core.case import CaseFile
from hopewall.core.codes import ChannelName, Language
from hopewall.core.consent import ConsentRecord, FormTemplate, Withdrawal
from hopewall.core.ledger import Published
from hopewall.core.person import Subject
from hopewall.core.story import PersonInPhoto, Photo, Rendition, Story, StoryText
from hopewall.vault import InvalidRecordError, UnitOfWork, Vault, VaultOpened, create_vault
from hopewall.vault.ledger import PUBLISHED
from hopewall.vault.mapping import RowMapping
from hopewall.vault.rows_consent import CONSENT, WITHDRAWAL
from hopewall.vault.rows_person import FORM, SUBJECT
from hopewall.vault.rows_story import PERSON_IN_PHOTO, PHOTO, RENDITION, STORY, STORY_TEXT

from . import anything
from .fictional import FORM as BLANK
from .fictional import KEY, person, story

quick = settings(max_examples=30, deadline=None)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    """One vault for many examples; each example is rolled back."""
    folder: Path = tmp_path_factory.mktemp("round-trips")
    outcome = create_vault(folder / "vault", KEY)
    assert isinstance(outcome, VaultOpened)
    yield outcome.vault
    outcome.vault.close()


@quick
@given(anything.subjects)
def test_a_person_comes_back_exactly(shared: Vault, subject: Subject) -> None:
    with shared.unit_of_work() as work:
        work.people.add(subject)
        assert work.people.get("person") == subject


@quick
@given(anything.forms)
def test_a_form_comes_back_exactly(shared: Vault, form: FormTemplate) -> None:
    with shared.unit_of_work() as work:
        work.forms.add(form)
        assert work.forms.all() == (form,)


@quick
@given(anything.consents)
def test_a_consent_comes_back_exactly(shared: Vault, consent: ConsentRecord) -> None:
    with shared.unit_of_work() as work:
        _prepare(work, consent)
        work.consents.append(consent)
        assert work.consents.of("person") == (consent,)
        assert work.consents.history("consent") == (consent,)


@quick
@given(anything.withdrawals)
def test_a_withdrawal_comes_back_exactly(shared: Vault, withdrawal: Withdrawal) -> None:
    with shared.unit_of_work() as work:
        work.people.add(replace(person(), subject_id="person"))
        work.withdrawals.append(withdrawal)
        assert work.withdrawals.of("person") == (withdrawal,)


@quick
@given(anything.stories)
def test_a_story_comes_back_exactly(shared: Vault, told: Story) -> None:
    with shared.unit_of_work() as work:
        work.people.add(replace(person(), subject_id="person"))
        work.stories.add(told)
        assert work.stories.get("story") == told


@quick
@given(anything.stories, anything.stories)
def test_a_saved_story_replaces_the_earlier_one_whole(
    shared: Vault, before: Story, after: Story
) -> None:
    with shared.unit_of_work() as work:
        work.people.add(replace(person(), subject_id="person"))
        work.stories.add(before)
        work.stories.save(after)
        assert work.stories.get("story") == after


@quick
@given(anything.subjects, anything.consents, anything.withdrawals, anything.stories)
def test_a_case_holds_everything_as_it_went_in(
    shared: Vault,
    subject: Subject,
    consent: ConsentRecord,
    withdrawal: Withdrawal,
    told: Story,
) -> None:
    with shared.unit_of_work() as work:
        work.people.add(subject)
        if consent.form:
            work.forms.add(consent.form)
        work.consents.append(consent)
        work.withdrawals.append(withdrawal)
        work.stories.add(told)
        (case,) = work.cases()
        assert isinstance(case, CaseFile)
        assert case.subject.revision > subject.revision
        assert replace(case.subject, revision=subject.revision) == subject
        assert (case.story, case.consents, case.withdrawals) == (told, (consent,), (withdrawal,))


@quick
@given(
    st.builds(
        Published,
        story_id=st.just("story-1"),
        channel=st.sampled_from(ChannelName),
        revision=anything.whole,
        rules=anything.text,
        decided_on=st.dates(),
        until=st.dates(),
        object_sha256=anything.text,
        pictures=anything.several(anything.text),
        position=anything.whole,
    )
)
def test_a_ledger_entry_comes_back_exactly(shared: Vault, entry: Published) -> None:
    with shared.unit_of_work() as work:
        work.people.add(person())
        work.stories.add(story())
        work.ledger.record_published([entry])
        assert list(work.ledger.entries(entry.channel)) == [entry]


@pytest.mark.parametrize(
    ("mapping", "kind", "elsewhere"),
    [
        (SUBJECT, Subject, {"names"}),
        (FORM, FormTemplate, set()),
        (CONSENT, ConsentRecord, {"form"}),
        (WITHDRAWAL, Withdrawal, set()),
        (STORY, Story, {"texts", "photo"}),
        (STORY_TEXT, StoryText, set()),
        (PHOTO, Photo, {"renditions", "people", "checklist"}),
        (RENDITION, Rendition, set()),
        (PERSON_IN_PHOTO, PersonInPhoto, set()),
        (PUBLISHED, Published, set()),
    ],
)
def test_every_field_has_its_column_in_the_same_order(
    mapping: RowMapping, kind: type, elsewhere: set[str]
) -> None:
    expected = [field.name for field in fields(kind) if field.name not in elsewhere]
    assert [name for name in mapping.names if not name.startswith("name")] == expected
    assert set(mapping.table.c.keys()) == {*mapping.stored, *mapping.others}


@pytest.mark.parametrize(
    "broken",
    [
        lambda: replace(person(), contact_ref="\ud800"),
        lambda: replace(person(), revision=2**63),
        lambda: replace(person(), vital_checked_on=datetime(2026, 1, 1)),  # noqa: DTZ001
        lambda: replace(person(), capacity="unheard-of"),  # type: ignore[arg-type]
        lambda: replace(person(), contact_ref=None),  # type: ignore[arg-type]
        lambda: replace(person(), subject_id=""),
        lambda: replace(person(), subject_id="cut\0here"),
        lambda: replace(person(), profiles=frozenset({"XX"})),  # type: ignore[arg-type]
    ],
)
def test_a_value_that_cannot_be_kept_exactly_is_refused(
    shared: Vault, broken: Callable[[], Subject]
) -> None:
    with shared.unit_of_work() as work, pytest.raises(InvalidRecordError):
        work.people.add(broken())


def test_a_language_may_be_given_as_the_code_that_it_is(shared: Vault) -> None:
    with shared.unit_of_work() as work:
        work.forms.add(replace(BLANK, language=Language.EN))
        (form,) = work.forms.all()
    assert form.language == "en"
    assert type(form.language) is str


def test_a_time_without_a_zone_is_refused(shared: Vault) -> None:
    naive = datetime(2026, 1, 1, 9)  # noqa: DTZ001
    with shared.unit_of_work() as work:
        work.people.add(person())
        with pytest.raises(InvalidRecordError):
            work.stories.add(replace(story(), approved_at=naive))


def test_a_date_stays_a_date_and_not_a_text(shared: Vault) -> None:
    with shared.unit_of_work() as work:
        work.people.add(person())
        assert work.people.get("person-1").vital_checked_on == date(2026, 10, 1)


def _prepare(work: UnitOfWork, consent: ConsentRecord) -> None:
    work.people.add(replace(person(), subject_id="person"))
    if consent.form:
        work.forms.add(consent.form)
