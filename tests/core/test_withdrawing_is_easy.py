"""CG-30: taking back asks for no more than giving, by any channel, with no reason."""

from dataclasses import MISSING, fields

from hopewall.core.completeness import CONDITIONAL, REQUIRED
from hopewall.core.consent import ConsentRecord, Withdrawal

BY_ITSELF = {"withdrawal_id", "received_at"}
"""The program fills these in."""


def needed(kind: type) -> set[str]:
    return {
        field.name
        for field in fields(kind)
        if field.default is MISSING and field.default_factory is MISSING
    }


def test_cg_30_a_withdrawal_asks_for_fewer_fields_than_a_consent() -> None:
    asked = needed(Withdrawal) - BY_ITSELF
    assert asked == {"subject_id", "consent_id", "received_by", "channel", "who", "extent"}
    assert len(asked) < len(REQUIRED)


def test_cg_30_no_reason_and_no_proof_of_identity_is_ever_needed() -> None:
    optional = {field.name for field in fields(Withdrawal)} - needed(Withdrawal)
    assert {"reason", "identity_check"} <= optional


def test_every_field_of_a_consent_is_required_or_asked_for_by_a_situation() -> None:
    assert set(REQUIRED) | CONDITIONAL == {field.name for field in fields(ConsentRecord)}
