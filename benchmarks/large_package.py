"""A package of three hundred testimonies, made without a vault: the leak check alone is measured on it."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from oralhistory.anonymise.findings import texts_sha256
from oralhistory.anonymise.register import Register
from oralhistory.jobs import Job
from oralhistory.model import Audience, ReviewFinished, Use
from oralhistory.release import package
from oralhistory.release.forbidden import Guard
from oralhistory.release.gate import ReleaseRules
from oralhistory.release.plan import plan_export, prepare
from oralhistory.release.request import Dossier, ExportRequest

from . import fictions

TESTIMONIES, CHARACTERS = 300, 8_000


@dataclass(frozen=True)
class LargePackage:
    """A package that was made and looked through, and the guard that did."""

    folder: Path
    guard: Guard

    def files(self, suffix: str) -> list[Path]:
        """Its files of one format."""
        return sorted(self.folder.rglob(f"*{suffix}"))


def made(folder: Path) -> LargePackage:
    """Make it below ``folder``."""
    testimonies = [fictions.testimony(number, CHARACTERS) for number in range(TESTIMONIES)]
    dossiers = [
        Dossier(f"T{n}", f"OH-{n}", each, finished=ReviewFinished(by="B", texts_sha256=texts_sha256(each)))
        for n, each in enumerate(testimonies)
    ]
    register = Register.of({each.id: each.testimony for each in dossiers})
    request = ExportRequest(Use.PUBLICATION, Audience.PUBLIC, date(2026, 11, 1))
    plan = plan_export(dossiers, request, ReleaseRules(register, {}, frozenset()))
    prepared = prepare(plan, dossiers, {}, folder / "no.vault")
    outcome = prepared.run(package.Place.at(folder / "three-hundred"), Job())
    assert outcome.written is not None and len(outcome.contents) == TESTIMONIES, outcome.refused[:1]
    assert not outcome.written.report.review, outcome.written.report.review[:3]
    outcome.written.publish()
    return LargePackage(outcome.written.path, prepared.guard)


def unpacked_bytes(path: Path) -> int:
    """How much there is to read in a file: of a zip, in its parts."""
    if path.suffix != ".docx":
        return path.stat().st_size
    with zipfile.ZipFile(path) as archive:
        return sum(info.file_size for info in archive.infolist())
