"""The repository of claim reviews: a decision on a finding is written once and never changed."""

from collections.abc import Iterable

from sqlalchemy import bindparam, insert, select

from hopewall.core.claims import ClaimReview
from hopewall.core.codes import Language
from hopewall.vault.codecs import DATE, ID, code
from hopewall.vault.errors import InvalidRecordError
from hopewall.vault.link import Link, Prepared, chunks, ids_parameter, listed
from hopewall.vault.mapping import RowMapping
from hopewall.vault.tables_later import claim_review

REVIEW = RowMapping(
    claim_review,
    ("subject_id", "text_sha256", "rule"),
    {
        "text_sha256": ID,
        "rule": ID,
        "language": code(Language),
        "reviewer": ID,
        "reason": ID,
        "reviewed_on": DATE,
    },
    paths={"reviewed_on": "on"},
    others=("subject_id",),
)

_R = claim_review.c
_INSERT = Prepared(insert(claim_review))
_ALL = select(*REVIEW.selected).order_by(_R.reviewed_on, _R.text_sha256, _R.rule, _R.language)
_OF_SUBJECT = _ALL.where(_R.subject_id == bindparam("id"))
_OF_SUBJECTS = _ALL.where(_R.subject_id.in_(listed()))


class ClaimReviews:
    """Who let which finding of the claims lint stand, and why (CG-19); goes with its person."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def append(self, subject_id: str, review: ClaimReview) -> None:
        """Append a review of one of this person's texts.

        Raises DuplicateRecordError where the finding is settled already, UnknownRecordError for a
        person who is not in the vault, InvalidRecordError for one without a name or a reason.
        """
        self.append_many(subject_id, (review,))

    def append_many(self, subject_id: str, reviews: Iterable[ClaimReview]) -> None:
        """Append many reviews; raises as `append`."""
        for chunk in chunks(reviews):
            if not all(review.is_whole for review in chunk):
                raise InvalidRecordError("A review must say who decided, and why.")
            rows = [REVIEW.row(review, subject_id=subject_id) for review in chunk]
            self._link.write_many(_INSERT, rows)

    def of_many(self, subject_ids: Iterable[str]) -> dict[str, tuple[ClaimReview, ...]]:
        """Return the reviews of many people's texts; who has none is absent.

        Raises DamagedRowError.
        """
        found: dict[str, tuple[ClaimReview, ...]] = {}
        for row in self._link.rows(_OF_SUBJECTS, {"ids": ids_parameter(subject_ids)}):
            found[row[-1]] = (*found.get(row[-1], ()), ClaimReview(*REVIEW.values(row)))
        return found

    def of(self, subject_id: str) -> tuple[ClaimReview, ...]:
        """Return the reviews of a person's texts, the oldest first; raises DamagedRowError."""
        rows = self._link.rows(_OF_SUBJECT, {"id": subject_id})
        return tuple(ClaimReview(*REVIEW.values(row)) for row in rows)
