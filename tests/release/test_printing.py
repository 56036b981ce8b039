"""A working copy on paper: what the gate lets the team have, and nothing where it says no."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from oralhistory.forms.document import plain_text
from oralhistory.jobs import Job
from oralhistory.model import Audience, Category, ConsentEvent, EventKind, Reason, Treatment, Use
from oralhistory.storage.library import LibraryQuery
from oralhistory.use_cases import destroying
from oralhistory.use_cases.printing import Printable, printable, wanted, was_printed
from oralhistory.workspace import Workspace
from tests.vaults import BY, sample_workspace

MARKS = ("Working copy for the team", "עותק עבודה", "نسخة عمل")


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return sample_workspace(tmp_path)


def printed(workspace: Workspace, id: str, use: Use = Use.RESEARCH) -> Printable:
    return printable(wanted(workspace, id, use), Job())


def test_without_review_nothing_is_laid_out(workspace: Workspace) -> None:
    made = printed(workspace, workspace.id_of("OH-2026-0001"))
    assert made.document is None
    assert Reason.NOT_REVIEWED in [each.reason for each in made.obstacles]


def test_the_sheets_hold_what_the_team_may_have_and_the_mark(workspace: Workspace) -> None:
    languages: set[str] = set()
    for id in workspace.ids(LibraryQuery()):
        workspace.review_by(id, by=BY)
        made = printed(workspace, id)
        if made.document is None:
            assert made.obstacles
            continue
        languages.add(made.document.language)
        text = plain_text(made.document)
        assert text.count(next(mark for mark in MARKS if mark in text)) == 2  # at the head, and at the foot of each
        assert made.document.imprint.startswith(MARKS)
    assert languages == {"en", "he", "ar"}


def test_names_that_the_team_may_not_read_are_treated(workspace: Workspace) -> None:
    id = next(id for id in workspace.ids(LibraryQuery()) if not _stays(workspace, id))
    read = workspace.get(id)
    anonymisation = read.testimony.anonymisation
    assert anonymisation is not None
    strict = {**anonymisation.profiles, Audience.TEAM: dict.fromkeys(Category, Treatment.PSEUDONYM)}
    workspace.save(
        id,
        replace(read.testimony, anonymisation=replace(anonymisation, profiles=strict)),
        expected_revision=read.revision,
    )
    workspace.review_by(id, by=BY)
    document = printed(workspace, id).document
    assert document is not None
    text = plain_text(document)
    names = [person.name for person in read.testimony.people if person.name]
    assert names
    assert not [name for name in names if name in text]


def test_a_withdrawal_shuts_the_printer(workspace: Workspace) -> None:
    id = workspace.id_of("OH-2026-0001")
    workspace.review_by(id, by=BY)
    workspace.record_consent(id, ConsentEvent(event=EventKind.WITHDRAWN, effective=workspace.today().isoformat()))
    assert printed(workspace, id).document is None
    destroying.seal(workspace, id, "withdrawn")
    shut = printed(workspace, id)
    assert shut.document is None
    assert [each.reason for each in shut.obstacles] == [Reason.WITHDRAWN]


def test_the_history_says_that_it_was_printed(workspace: Workspace) -> None:
    id = workspace.id_of("OH-2026-0001")
    was_printed(workspace, id, Use.TEACHING)
    event = workspace.history(id)[-1]
    assert (event.action, event.details) == ("testimony.printed", {"use": "teaching"})


def _stays(workspace: Workspace, id: str) -> bool:
    workspace.review_by(id, by=BY)
    return printed(workspace, id).document is None or workspace.get(id).testimony.anonymisation is None
