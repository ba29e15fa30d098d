"""One piece of work on the vault: everything in it is committed, or nothing is."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from hopewall.core.actor import MACHINE, Actor
from hopewall.core.case import CaseFile
from hopewall.vault.attachments import Attachments
from hopewall.vault.audit_log import AuditLog
from hopewall.vault.cases import Cases, DamagedCase
from hopewall.vault.claim_reviews import ClaimReviews
from hopewall.vault.consent_drafts import ConsentDrafts
from hopewall.vault.consents import Consents
from hopewall.vault.engine import FOR_WRITING
from hopewall.vault.erasures import Erasures
from hopewall.vault.errors import UnitBrokenError, VaultClosedError, typed_errors
from hopewall.vault.evidence import Evidence
from hopewall.vault.finding import FoundPerson, find_person
from hopewall.vault.forms import Forms
from hopewall.vault.ledger import Ledger
from hopewall.vault.link import Link
from hopewall.vault.overview import Overview
from hopewall.vault.page_drafts import PageDrafts
from hopewall.vault.people import People
from hopewall.vault.photo_ticks import PhotoTicks
from hopewall.vault.photo_works import PhotoWorks
from hopewall.vault.photos import Photos
from hopewall.vault.quarantine import Quarantine
from hopewall.vault.release_steps import ReleaseSteps
from hopewall.vault.scans import Scans
from hopewall.vault.settings import Settings
from hopewall.vault.staff_list import StaffList
from hopewall.vault.stories import Stories
from hopewall.vault.subject_keys import SubjectKeys
from hopewall.vault.vault_key import VaultKey, VaultKeys
from hopewall.vault.vault_keys import RetiredKeys
from hopewall.vault.vault_secrets import VaultSecrets
from hopewall.vault.withdrawals import Withdrawals
from hopewall.vault.writing import Writing


class Reading:
    """Sees the vault as it was at its first question, whatever others write meanwhile.

    A context manager; a write through it raises VaultReadOnlyError. Its repositories end with it.
    """

    _writing = False

    subject_keys: SubjectKeys
    people: People
    forms: Forms
    consents: Consents
    withdrawals: Withdrawals
    photos: Photos
    photo_ticks: PhotoTicks
    photo_works: PhotoWorks
    stories: Stories
    ledger: Ledger
    secrets: VaultSecrets
    retired_keys: RetiredKeys
    staff: StaffList
    settings: Settings
    attachments: Attachments
    scans: Scans
    claim_reviews: ClaimReviews
    writing: Writing
    consent_drafts: ConsentDrafts
    page_drafts: PageDrafts
    overview: Overview
    release_steps: ReleaseSteps

    audit: AuditLog
    erasures: Erasures
    evidence: Evidence
    quarantine: Quarantine

    def __init__(
        self, engine: Engine, keys: VaultKeys, folder: Path, actor: Actor = MACHINE
    ) -> None:
        self._engine = engine
        self._keys = keys
        self._folder = folder
        self._actor = actor
        self._open: Connection | None = None

    def __enter__(self) -> Self:
        """Begin; raises VaultBusyError, VaultReadOnlyError or VaultStorageError."""
        with typed_errors():
            connection = self._engine.connect().execution_options(**{FOR_WRITING: self._writing})
            try:
                allowed = "OFF" if self._writing else "ON"
                connection.connection.cursor().execute(f"PRAGMA query_only = {allowed}")
                connection.begin()
            except BaseException:
                connection.close()
                raise
        self._open = connection
        self._link = link = Link(connection)
        self.subject_keys = keys = SubjectKeys(link, self._keys)
        self.people = People(link, keys)
        self.forms = Forms(link)
        self.consents = Consents(link, self.forms, keys)
        self.withdrawals = Withdrawals(link, keys)
        self.photos = Photos(link, keys)
        self.photo_ticks = PhotoTicks(link)
        self.photo_works = PhotoWorks(link, keys)
        self.stories = Stories(link, self.photos, keys)
        self.ledger = Ledger(link)
        self.secrets = VaultSecrets(link)
        self.retired_keys = RetiredKeys(link)
        self.staff = StaffList(link)
        self.settings = Settings(link)
        self.attachments = Attachments(link, keys, self._keys, self._folder)
        self.scans = Scans(self.attachments, self.settings)
        self.claim_reviews = ClaimReviews(link)
        self.writing = Writing(link, keys)
        self.consent_drafts = ConsentDrafts(link, self.forms, keys)
        self.page_drafts = PageDrafts(link)
        self.overview = Overview(link, keys)
        self.release_steps = ReleaseSteps(link)
        self.erasures = Erasures(link)
        self.evidence = Evidence(link, self.secrets)
        self.quarantine = Quarantine(link)
        self.audit = AuditLog(link, self.secrets, keys, self._actor)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End; whatever was not committed is rolled back."""
        if self._open is not None:
            self._open.close()
            self._open = None
            self.attachments.settle(committed=False)

    def cases(self, story_ids: Iterable[str] | None = None) -> Iterator[CaseFile | DamagedCase]:
        """Iterate what the gate asks, for these stories or for all; see `Cases.read`."""
        return Cases(self._link, self.stories, self.forms, self.subject_keys).read(story_ids)

    def find_person(self, text: str) -> FoundPerson:
        """Return whom `text` means; see `find_person`."""
        return find_person(self._link, self.subject_keys, text)


class UnitOfWork(Reading):
    """A `Reading` that may also write, alone, and is rolled back unless `commit` is called."""

    _writing = True

    def commit(self) -> None:
        """Make everything written so far last, also through a power cut.

        Raises UnitBrokenError when a write failed before, VaultFullError and its like when the
        disk refuses; then nothing was changed.
        """
        if self._open is None:
            raise VaultClosedError("This piece of work has ended: begin a new one.")
        if self._link.broken:
            self._open.rollback()
            raise UnitBrokenError("Something before could not be saved, so nothing was saved.")
        with typed_errors():
            try:
                self._open.commit()
            except DBAPIError:
                self.attachments.leave()
                self._open.rollback()
                raise
        self.attachments.settle(committed=True)

    def forget_subject_key(self, subject_id: str) -> None:
        """Destroy a person's key; see `SubjectKeys.forget`."""
        self.subject_keys.forget(subject_id)

    def rewrap_subject_keys(self, old: VaultKey, new: VaultKey) -> int:
        """Wrap all keys that `old` wraps under `new`; see `SubjectKeys.rewrap`."""
        return self.subject_keys.rewrap(old, new)
