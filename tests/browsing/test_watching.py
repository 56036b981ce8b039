"""The watch list over a whole vault."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from oralhistory.consent import WatchKind
from oralhistory.errors import Cancelled
from oralhistory.jobs import Job, exhausted
from oralhistory.model import ConsentEvent, Embargo, EventKind, Retention
from oralhistory.use_cases.watching import watch, watching
from tests.vaults import sample_workspace

DAY = date(2050, 5, 1)


def test_it_looks_at_every_testimony_and_sorts_by_day(tmp_path: Path) -> None:
    workspace = sample_workspace(tmp_path)
    try:
        before = watch(workspace, DAY)
        first, second, *_ = workspace.vault.testimonies.ids()
        numbers = workspace.accessions()
        workspace.record_consent(first, given(embargo=Embargo(until="2050-05-20")))
        workspace.record_consent(second, given(retention=Retention(until="2050-05-09")))
        new = [entry for entry in watch(workspace, DAY) if entry not in before and entry.watched.day > DAY]
        assert [(e.id, e.accession, e.watched.kind, e.watched.day) for e in new] == [
            (second, numbers[second], WatchKind.RETENTION_ENDS, date(2050, 5, 9)),
            (first, numbers[first], WatchKind.EMBARGO_DUE, date(2050, 5, 20)),
        ]
        assert not [e for e in watch(workspace, DAY, horizon_days=7) if e.watched.day > DAY]
        with pytest.raises(Cancelled):
            job = Job()
            job.cancel()
            exhausted(watching(workspace, DAY, job))
    finally:
        workspace.close()


def test_a_form_marked_stale_is_watched(tmp_path: Path) -> None:
    workspace = sample_workspace(tmp_path)
    try:
        stale = {
            (event.form.id, event.form.version or "")
            for id in workspace.vault.testimonies.ids()
            for event in workspace.vault.consent.events(id)
            if event.form
        }
        assert stale
        kinds = {entry.watched.kind for entry in watch(workspace, workspace.today())}
        workspace.set_stale_forms(frozenset(stale))
        assert {e.watched.kind for e in watch(workspace, workspace.today())} == kinds | {WatchKind.STALE_FORM}
    finally:
        workspace.close()


def given(embargo: Embargo | None = None, retention: Retention | None = None) -> ConsentEvent:
    return ConsentEvent(event=EventKind.GIVEN, effective="2049-01-01", embargo=embargo, retention=retention)
