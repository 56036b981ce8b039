"""The certificate in words: what it names, what it never names, and that every word can be put otherwise."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from oralhistory.model import Person, Role, Testimony
from oralhistory.use_cases import browsing, destroying
from oralhistory.use_cases.certificate import laid_out, plain_text
from oralhistory.use_cases.destroying import Certificate, Sent
from oralhistory.workspace import Workspace
from tests.vaults import sample_workspace

SENT = Sent("k3jd", "2026-04-01", "research", "partner", None, "The museum")
CERTIFICATE = Certificate(
    accession="OH-2026-0004",
    destroyed_on="2026-11-26",
    by="Noa Levi",
    reason="withdrawn by letter",
    segments=14,
    words=1180,
    versions=3,
    files=2,
    file_bytes=1_274_156,
    consent_events=2,
    sent=(SENT, replace(SENT, release_id="w9xz", recipient=None)),
    backups=("/media/noa/stick/monday.vault",),
)


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return sample_workspace(tmp_path)


def test_it_names_what_was_destroyed_and_what_cannot_be_called_back() -> None:
    text = plain_text(laid_out(CERTIFICATE))
    for part in ("OH-2026-0004", "2026-11-26", "withdrawn by letter", "14 segments, 1180 words", "1 274 156 bytes"):
        assert part in text
    rows = [line.split() for line in text.splitlines() if line.startswith("2026-04-01")]
    assert [row[1] for row in rows] == ["k3jd", "w9xz"]
    assert rows[0][-2:] == ["The", "museum"]
    assert max(map(len, text.splitlines())) <= 78


def test_it_names_a_backup_but_not_whose_folder_it_lies_in() -> None:
    text = plain_text(laid_out(CERTIFICATE))
    assert "monday.vault" in text
    assert "/media" not in text


def test_it_says_when_nothing_left_and_nothing_was_copied() -> None:
    text = plain_text(laid_out(replace(CERTIFICATE, sent=(), backups=(), files=0)))
    assert "no package ever held it" in text
    assert "knew of no backup" in text


def test_every_word_of_the_program_can_be_said_otherwise() -> None:
    """Only what a person or the vault wrote stays as it is."""

    def hushed(text: str) -> str:
        return "-" * len(text)

    document = laid_out(replace(CERTIFICATE, sent=(), files=0), hushed)
    words = plain_text(document)
    for written in ("OH-2026-0004", "2026-11-26", "Noa Levi", "withdrawn by letter", "monday.vault"):
        words = words.replace(written, "")
    assert not any(each.isalpha() for each in words)


def test_a_sealed_draft_asks_nobody_for_consent(workspace: Workspace) -> None:
    before = browsing.needs(workspace)
    people = (Person(id="n", role=Role.NARRATOR, name="Nobody Atall"),)
    id = workspace.add(Testimony(title="By mistake", people=people)).id
    assert browsing.needs(workspace).no_consent == before.no_consent + 1
    destroying.seal(workspace, id, "made twice")
    assert browsing.needs(workspace).no_consent == before.no_consent
    sealed = browsing.glance(workspace, id)
    assert sealed is not None
    assert sealed.testimony is None
    destroying.unseal(workspace, id, "look again")
    assert browsing.needs(workspace).no_consent == before.no_consent + 1
    destroying.destroy(workspace, id, "made twice")
    assert browsing.glance(workspace, id) is None
