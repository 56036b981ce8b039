"""Write a package beside its destination and look through every finished file. Only when the ledger knows it, it is
moved into its place: none may be out there that the ledger does not know."""

from __future__ import annotations

import re
import secrets
import shutil
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from oralhistory.errors import InputError, LeakFound, MachineError, RefusedError, cause
from oralhistory.exporters import registry
from oralhistory.exporters.catalogue import write_catalogue
from oralhistory.exporters.readme import write_readme
from oralhistory.jobs import Job
from oralhistory.release.bag import sync_folders, write_bag
from oralhistory.release.leakcheck import LeakReport
from oralhistory.release.released import PackageTerms, ReleasedSound, ReleasedTestimony
from oralhistory.sentences import Sentence

Sounds = Mapping[str, BinaryIO]
"""Recordings by attachment id, opened on the vault's own thread, readable on any."""
CheckLeaks = Callable[[Path], LeakReport]


@dataclass(frozen=True)
class Place:
    """Where a package comes to stand, and the hidden folder beside it in which it is made."""

    destination: Path
    beside: Path

    @classmethod
    def at(cls, destination: Path) -> Place:
        """For a new folder.

        Raises:
            InputError: something is there.
        """
        check_destination(destination)
        return cls(destination, destination.absolute().parent / f".{secrets.token_hex(6)}.part")


_HIDDEN = re.compile(r"\.[0-9a-f]{12}\.part")


def clear_away(beside: Path) -> bool:
    """Remove what an interrupted export left; whether its disk is there to say so.

    Raises:
        MachineError: it cannot be removed.
    """
    if not beside.parent.is_dir():
        return False
    if _HIDDEN.fullmatch(beside.name) and beside.is_dir() and not beside.is_symlink():
        try:
            shutil.rmtree(beside)
        except OSError as fault:
            raise MachineError(
                "An interrupted export left the hidden folder “{path}”, which cannot be removed: {why}. "
                "It was not checked for names: remove it by hand.",
                path=beside,
                why=cause(fault),
            ) from fault
    return True


@dataclass(frozen=True)
class Written:
    """A package that was made and looked through, still beside its place until :meth:`publish`."""

    place: Place
    manifest_sha256: str
    report: LeakReport

    @property
    def path(self) -> Path:
        """Where it comes to stand."""
        return self.place.destination

    def publish(self) -> None:
        """Move it into its place, to the disk.

        Raises:
            InputError: something is there by now.
            MachineError: it cannot be moved.
        """
        check_destination(self.path)
        try:
            if self.path.exists():
                self.path.rmdir()
            self.place.beside.rename(self.path)
            self.path.chmod(0o755)
            sync_folders([self.path.parent])
        except OSError as fault:
            raise MachineError(
                "The package could not be moved to “{path}”: {why}. Nothing was left there; choose another folder.",
                path=self.path,
                why=cause(fault),
            ) from fault

    def discard(self) -> None:
        """Leave nothing of it."""
        shutil.rmtree(self.place.beside, ignore_errors=True)


class PackageLeaks(LeakFound):
    """The leak check stopped the package; ``report`` says where, never what."""

    def __init__(self, report: LeakReport) -> None:
        super().__init__(
            Sentence(
                "The finished package held %Ln places that could identify someone, so nothing was written. "
                "Decide these places in the review, then export again.",
                one="The finished package held 1 place that could identify someone, so nothing was written. "
                "Decide this place in the review, then export again.",
                n=len(report.leaks),
            )
        )
        self.report = report


class UndecidedHits(RefusedError):
    """The package holds what may identify someone, and nobody has said that it may go; ``report`` lists it."""

    def __init__(self, report: LeakReport) -> None:
        super().__init__(
            Sentence(
                "The finished package holds %Ln places that may identify someone, so it was not handed out. "
                "Decide them in the review, or export again and say why they may go (--accept-review-hits REASON).",
                one="The finished package holds 1 place that may identify someone, so it was not handed out. "
                "Decide it in the review, or export again and say why it may go (--accept-review-hits REASON).",
                n=sum(hit.count for hit in report.review),
            )
        )
        self.report = report


def check_destination(path: Path) -> None:
    """Refuse a destination that holds something already.

    Raises:
        InputError: something is there.
    """
    if path.is_symlink() or (path.exists() and not (path.is_dir() and not any(path.iterdir()))):
        raise InputError("“{path}” exists already. Name a new folder for the package.", path=path)


def write_package(
    testimonies: Sequence[ReleasedTestimony],
    terms: PackageTerms,
    formats: Sequence[str],
    sounds: Sounds,
    place: Place,
    check: CheckLeaks,
    job: Job,
) -> Written:
    """Write the bag of the contract's section 5, and look through it.

    Args:
        testimonies: what goes out, already in the order it shall stand in.
        sounds: the recordings, by attachment id.
        check: the leak check, bound to what must not leave for this audience.

    Raises:
        PackageLeaks: the leak check found something; nothing is left behind.
        Cancelled: the person asked to stop; nothing is left behind.
        MachineError: the disk is full, or the folder cannot be written; nothing is left behind.
    """
    beside = place.beside
    with ExitStack() as undo:
        try:
            _make_parents(beside.parent, undo)
            beside.mkdir(mode=0o700)
            undo.callback(shutil.rmtree, beside, ignore_errors=True)
            _write_payload(beside / "data", testimonies, terms, formats, sounds, job)
            manifest = write_bag(beside, institution=terms.institution, job=job)
            job.report(len(testimonies), len(testimonies), Sentence("Looking through every finished file"))
            report = check(beside)
            job.check()
            if report.leaks:
                raise PackageLeaks(report)
        except OSError as fault:
            raise MachineError(
                "The package could not be written to “{path}”: {why}. "
                "Nothing was left there; free some space or choose another folder.",
                path=beside.parent,
                why=cause(fault),
            ) from fault
        undo.pop_all()
    return Written(place, manifest, report)


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
        job.report(done, len(testimonies), Sentence("Writing the package"))
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
    if testimony.sounds:
        _write_sounds(folder, testimony.sounds, sounds, job)


def _write_sounds(folder: Path, released: Sequence[ReleasedSound], sounds: Sounds, job: Job) -> None:
    from oralhistory.release.sound import write_silenced  # its libraries weigh much, and few packages have sound

    for number, sound in enumerate(released, start=1):
        job.check()
        with sounds[sound.recording] as source:
            write_silenced(source, sound.silenced, folder / f"recording-{number}.flac", job)
