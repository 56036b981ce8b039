"""Write a package beside its destination, look through every finished file, and only then move it into place."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from oralhistory.errors import InputError, LeakFound, MachineError
from oralhistory.exporters import registry
from oralhistory.exporters.catalogue import write_catalogue
from oralhistory.exporters.readme import write_readme
from oralhistory.jobs import Job
from oralhistory.release.bag import write_bag
from oralhistory.release.leakcheck import LeakReport
from oralhistory.release.released import PackageTerms, ReleasedTestimony
from oralhistory.release.sound import write_silenced

Sounds = Mapping[str, BinaryIO]
"""Recordings by attachment id, opened on the vault's own thread, readable on any."""
CheckLeaks = Callable[[Path], LeakReport]


@dataclass(frozen=True)
class Written:
    """A package in its place."""

    path: Path
    manifest_sha256: str
    report: LeakReport


class PackageLeaks(LeakFound):
    """The leak check stopped the package; ``report`` says where, never what."""

    def __init__(self, report: LeakReport) -> None:
        places = len(report.leaks)
        super().__init__(
            f"The finished package held {places} {'place' if places == 1 else 'places'} that could identify someone, "
            "so nothing was written. Decide these places in the review, then export again."
        )
        self.report = report


def check_destination(path: Path) -> None:
    """Refuse a destination that holds something already.

    Raises:
        InputError: something is there.
    """
    if path.is_symlink() or (path.exists() and not (path.is_dir() and not any(path.iterdir()))):
        raise InputError(f"“{path}” exists already. Name a new folder for the package.")


def write_package(
    testimonies: Sequence[ReleasedTestimony],
    terms: PackageTerms,
    formats: Sequence[str],
    sounds: Sounds,
    destination: Path,
    check: CheckLeaks,
    job: Job,
) -> Written:
    """Write the bag of the contract's section 5.

    Args:
        testimonies: what goes out, already in the order it shall stand in.
        sounds: the recordings, by attachment id.
        check: the leak check, bound to what must not leave for this audience.

    Raises:
        PackageLeaks: the leak check found something; nothing is left behind.
        Cancelled: the person asked to stop; nothing is left behind.
        InputError: the destination exists.
        MachineError: the disk is full, or the folder cannot be written; nothing is left behind.
    """
    check_destination(destination)
    with ExitStack() as undo:
        try:
            _make_parents(destination.parent, undo)
            beside = destination.parent / f".{secrets.token_hex(6)}.part"
            beside.mkdir(mode=0o700)
            undo.callback(shutil.rmtree, beside, ignore_errors=True)
            _write_payload(beside / "data", testimonies, terms, formats, sounds, job)
            manifest = write_bag(beside, institution=terms.institution, job=job)
            job.report(len(testimonies), len(testimonies), "Looking through every finished file")
            report = check(beside)
            job.check()
            if report.leaks:
                raise PackageLeaks(report)
            if destination.exists():
                destination.rmdir()
            beside.rename(destination)
            destination.chmod(0o755)
        except OSError as fault:
            raise MachineError(
                f"The package could not be written to “{destination.parent}”: {fault.strerror}. "
                "Nothing was left there; free some space or choose another folder."
            ) from fault
        undo.pop_all()
    return Written(destination, manifest, report)


def _make_parents(folder: Path, undo: ExitStack) -> None:
    missing = [p for p in (folder, *folder.parents) if not p.exists()]
    for path in reversed(missing):
        path.mkdir()
        undo.callback(path.rmdir)


def _write_payload(
    folder: Path,
    testimonies: Sequence[ReleasedTestimony],
    terms: PackageTerms,
    formats: Sequence[str],
    sounds: Sounds,
    job: Job,
) -> None:
    folder.mkdir()
    for done, testimony in enumerate(testimonies):
        job.report(done, len(testimonies), "Writing the package")
        _write_testimony(folder / testimony.release_id, testimony, terms, formats, sounds, job)
    write_catalogue(testimonies, terms, folder, formats)
    write_readme(testimonies, terms, folder)


def _write_testimony(
    folder: Path,
    testimony: ReleasedTestimony,
    terms: PackageTerms,
    formats: Sequence[str],
    sounds: Sounds,
    job: Job,
) -> None:
    exporters = [e for e in map(registry.TRANSCRIPT_EXPORTERS.get, formats) if e and e.applies_to(testimony)]
    if not exporters and not testimony.sounds:
        return
    folder.mkdir()
    for exporter in exporters:
        exporter.write(testimony, terms, folder / f"transcript{exporter.suffix}")
    for number, sound in enumerate(testimony.sounds, start=1):
        job.check()
        with sounds[sound.recording] as source:
            write_silenced(source, sound.silenced, folder / f"recording-{number}.flac", job)
