"""Rows changed by somebody who has the key and takes the guards away for a moment: ``verify`` says what they touched.

To the cipher such a change is authentic. What holds it is the history: each of its events follows from those before,
the chain's head lies outside, and consent, packages, decisions and versions are held against what it tells.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from oralhistory.storage import Vault
from tests.faults.commands import ACCESSION, CommandLine, problems_of
from tests.faults.harness import FULL
from tests.faults.test_flipped_bytes import Spoilable, command, whole

__all__ = ["command", "whole"]

OF_SPOILED = f"testimony = (SELECT id FROM testimony WHERE accession = '{ACCESSION}')"
HISTORY = "The history was changed or cut"
STATE = f"Testimony {ACCESSION} is not as the history tells"
UNREADABLE = f"Testimony {ACCESSION} cannot be read whole"
LEDGER = "The ledger of packages is not as the history tells"

CHANGES = {
    "an audit row's time": (
        "UPDATE audit_event SET at = '2001-01-01' WHERE seq = 5",
        f"{HISTORY} at event 5",
    ),
    "an audit row's details": ("UPDATE audit_event SET details = '{' WHERE seq = 6", f"{HISTORY} at event 6"),
    "an audit row's hash": ("UPDATE audit_event SET hash = 'x' WHERE seq = 4", f"{HISTORY} at event 4"),
    "an audit row gone": ("DELETE FROM audit_event WHERE seq = 7", f"{HISTORY} at event 7"),
    "the last audit row gone": ("DELETE FROM audit_event WHERE seq = (SELECT max(seq) FROM audit_event)", HISTORY),
    "a consent event exchanged": (
        "UPDATE consent_event SET sealed = (SELECT sealed FROM consent_event o "
        "WHERE o.testimony != consent_event.testimony)",
        UNREADABLE,
    ),
    "a consent event spoiled": (f"UPDATE consent_event SET sealed = zeroblob(60) WHERE {OF_SPOILED}", UNREADABLE),
    "a consent event gone": (f"DELETE FROM consent_event WHERE {OF_SPOILED}", STATE),
    "a decision gone": (f"DELETE FROM finding_decision WHERE {OF_SPOILED}", STATE),
    "a decision spoiled": (f"UPDATE finding_decision SET sealed = zeroblob(60) WHERE {OF_SPOILED}", UNREADABLE),
    "a package gone": ("DELETE FROM package_content; DELETE FROM package", LEDGER),
    "a testimony gone from a package": (f"DELETE FROM package_content WHERE {OF_SPOILED}", LEDGER),
    "a package said never to have left": (
        "INSERT INTO package_void SELECT id, recorded_at, by, revision, device FROM package",
        LEDGER,
    ),
    "a package's use unknown": ("UPDATE package SET use = 'gossip'", "did not write"),
    "a protected name spoiled": (f"UPDATE protected_entity SET entity = '7' WHERE {OF_SPOILED}", UNREADABLE),
    "an attachment's medium unknown": ("UPDATE attachment SET medium = 'smell'", "did not write"),
    "an attachment's fixity": (
        "UPDATE attachment SET sha256 = 'x'",
        f"An attachment of testimony {ACCESSION} is damaged or missing",
    ),
    "an attachment's size": (
        "UPDATE attachment SET size = size - 1",
        f"An attachment of testimony {ACCESSION} is damaged or missing",
    ),
    "a sealed document exchanged": (
        "UPDATE testimony_document SET sealed = (SELECT sealed FROM testimony_document o "
        "WHERE o.testimony != testimony_document.testimony)",
        UNREADABLE,
    ),
    "a testimony's key spoiled": (f"UPDATE testimony_key SET wrapped = x'00' WHERE {OF_SPOILED}", UNREADABLE),
    "a setting spoiled": ("UPDATE collection SET value = '{' WHERE name = 'keyslots'", "did not write"),
}


@pytest.fixture
def exported(whole: Spoilable, tmp_path: Path) -> Path:
    """A copy of the vault, with a package in its ledger."""
    own = tmp_path / "own.vault"
    shutil.copytree(whole.path, own)
    return own


SAMPLE = ["an audit row's time", "a consent event exchanged", "a package gone"]


@pytest.mark.parametrize("change", CHANGES if FULL else SAMPLE)
def test_a_changed_row_is_named(change: str, whole: Spoilable, exported: Path, command: CommandLine) -> None:
    sql, named = CHANGES[change]
    package = command.outside / "package"
    assert command.run("export", exported, package, "--use", "research", "--audience", "researcher").status == 0
    shutil.rmtree(package)
    with Vault.open(exported, whole.recovery) as vault:
        assert _change(vault, sql) > 0, "the change touches nothing"
    said = command.ask_all(exported)
    assert any(named in problem for problem in problems_of(said["verify"])), problems_of(said["verify"])
    for name, answer in said.items():
        assert answer.status in (0, 1, 3), (name, answer)
        assert answer.status == 0 or answer.out or answer.err.strip().endswith("."), (name, answer)
    if change != "the last audit row gone":  # an opening finds that, tells the history of it and goes on from there
        assert said["backup"].status == 3, "a backup of what does not verify"


def _change(vault: Vault, sql: str) -> int:
    """Run statements without the guards, which are put back; how many rows they changed."""
    connection = vault.connection
    guards = connection.rows("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    for guard in guards:
        connection.execute(f"DROP TRIGGER {guard.text('name')}")
    changed = sum(connection.execute(statement) for statement in sql.split("; "))
    for guard in guards:
        connection.execute(guard.text("sql"))
    return changed
