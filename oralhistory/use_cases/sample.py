"""The fictional sample collection, and the demonstration that takes it from a vault to a public package."""

from __future__ import annotations

import json
import secrets
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.resources import as_file
from pathlib import Path
from typing import Any

from oralhistory.errors import InputError
from oralhistory.jobs import Job
from oralhistory.model import Audience, Use
from oralhistory.release.plan import ExportOutcome
from oralhistory.release.request import ExportRequest
from oralhistory.resources import resource
from oralhistory.sentences import Sentence
from oralhistory.use_cases.releasing import export
from oralhistory.workspace import Workspace

REVIEWER = "The sample's reviewer"


@dataclass(frozen=True)
class SampleCollection:
    """Where the records lie, and what holds for all of them."""

    title: str
    institution: str
    stale_forms: frozenset[tuple[str, str]]
    files: tuple[Path, ...]


@contextmanager
def sample_collection() -> Generator[SampleCollection]:
    """The plain files of the sample, unpacked for a while if the program runs from an archive."""
    with as_file(resource("sample")) as folder:
        said: dict[str, Any] = json.loads((folder / "collection.json").read_text(encoding="utf-8"))
        yield SampleCollection(
            title=said["title"],
            institution=said["institution"],
            stale_forms=frozenset((id, version) for id, version in said["stale_forms"]),
            files=tuple(folder / name for name in said["files"]),
        )


def place_for_sample() -> Path:
    """Where a vault for the sample may lie that nobody means to keep: a fresh folder among the passing ones."""
    return Path(tempfile.mkdtemp()) / "sample.vault"


def load_sample(workspace: Workspace, job: Job) -> list[str]:
    """Put the sample's testimonies into a vault; returns their ids. What is already there stays as it is."""
    with sample_collection() as sample:
        ids: list[str] = []
        for done, file in enumerate(sample.files):
            job.report(done, len(sample.files), Sentence("Adding the sample collection"))
            stored, _ = workspace.add_file(file)
            ids.append(stored.id)
        workspace.set_stale_forms(workspace.stale_forms | sample.stale_forms)
    return ids


@dataclass(frozen=True)
class Demonstration:
    """What :func:`demonstrate` made. ``files`` counts those the leak check opened."""

    vault: Path
    passphrase: str
    recovery_key: str
    outcome: ExportOutcome
    files: int

    def to_json(self) -> dict[str, Any]:
        """What ``oralhistory demo --json`` prints."""
        return {"vault": str(self.vault), "passphrase": self.passphrase, **self.outcome.to_json()}


def demonstrate(folder: Path, job: Job) -> Demonstration:
    """Build the sample collection in ``folder``, review it, and make a package for the public.

    Raises:
        InputError: the folder holds something already.
    """
    if folder.exists() and any(folder.iterdir()):
        raise InputError("“{folder}” is not empty. Name a new folder for the demonstration.", folder=folder)
    folder.mkdir(parents=True, exist_ok=True)
    passphrase = "-".join(secrets.token_hex(2) for _ in range(5))
    with sample_collection() as sample:
        workspace, recovery_key = Workspace.create(
            folder / "sample.vault", passphrase, title=sample.title, institution=sample.institution, by=REVIEWER
        )
    try:
        ids = load_sample(workspace, job)
        for done, id in enumerate(ids):
            job.report(done, len(ids), Sentence("Reviewing"))
            workspace.review_by(id, by=REVIEWER)
        request = ExportRequest(use=Use.PUBLICATION, audience=Audience.PUBLIC, day=workspace.today())
        outcome = export(workspace, request, folder / "public-package", job)
    finally:
        workspace.close()
    files = outcome.written.report.files if outcome.written else 0
    return Demonstration(folder / "sample.vault", passphrase, recovery_key, outcome, files)
