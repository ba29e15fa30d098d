"""`hopewall consent`: what is there, and the second person, who had the paper in their hands."""

from dataclasses import replace

from hopewall.services.home import Home
from hopewall.vault import consent_hash
from tests.commands.speech import CommandLine
from tests.services.demonstration import ordinary, person_of, vault_of


def test_a_consent_is_verified_from_the_command_line_against_the_paper_alone(
    hopewall: CommandLine, home: Home
) -> None:
    person = person_of(ordinary())
    with vault_of(home) as vault, vault.unit_of_work() as work:
        last = work.consents.of(person)[-1]
        version = last.version + 1
        work.consents.append(
            replace(
                last,
                version=version,
                prev_hash=consent_hash(last),
                verified_by="",
                verified_at=None,
                verified_against=None,
            )
        )
        work.commit()
    at = ("--home", home.root)
    assert "not verified" in hopewall.succeeds("consent", "list", person, *at).out
    asked = ("consent", "verify", last.consent_id, "--version", str(version), *at)
    assert "Nobody verifies unseen" in hopewall.fails(*asked)
    stale = ("consent", "verify", last.consent_id, "--version", str(version - 1), *at)
    assert "newer version" in hopewall.fails(*stale, "--compared-with-paper")
    own = hopewall.fails(*asked, "--compared-with-paper")
    assert "recorded this yourself" in own
    theirs = (*asked, "--compared-with-paper", "--as", "Jiaqi", "--json")
    done = hopewall.succeeds(*theirs).json
    assert done == {"id": last.consent_id, "version": version + 1, "against": "paper"}
    (listed,) = hopewall.succeeds("consent", "list", person, "--json", *at).json
    assert (listed["verified"], listed["verified_against"]) == (True, "paper")
