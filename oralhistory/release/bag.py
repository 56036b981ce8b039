"""A BagIt 1.0 bag (RFC 8493) around a finished ``data`` folder, with nothing of the machine or the day in it."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterable
from pathlib import Path

from oralhistory.errors import MachineError, cause
from oralhistory.exporters.fresh import machine_error, one_line, write_fresh
from oralhistory.jobs import Job
from oralhistory.sentences import Sentence

MOMENT = 315_576_000
"""1980-01-01 12:00 UTC, when everything in a package was last changed. Noon, so that it is that day or the next in
every time zone and the oldest day that a zip can hold is never undercut."""

_BLOCK = 1 << 20
_TAG_FILES = ("bag-info.txt", "bagit.txt", "manifest-sha256.txt")
_ESCAPED = re.compile("[%\r\n]")


def write_bag(folder: Path, *, institution: str | None = None, job: Job | None = None) -> str:
    """Make ``folder``, whose payload is complete in ``folder/data``, a bag in place.

    Writes ``bagit.txt``, ``bag-info.txt`` (Payload-Oxum; Source-Organization if the institution is given; no date,
    no software agent), ``manifest-sha256.txt`` and ``tagmanifest-sha256.txt``; brings everything to disk; sets all
    times to :data:`MOMENT` and the modes inside to 0644 and 0755. The mode of ``folder`` itself stays its maker's.
    The working directory is never changed, so any thread may call this.

    Returns:
        Hex SHA-256 of ``manifest-sha256.txt``: one number that stands for the whole payload.

    Raises:
        Cancelled: the person asked to stop; the half-made bag is the caller's to remove.
        MachineError: the disk is full, or it may not be written to.
        ValueError: something in ``data`` is neither a file nor a folder (a bug of whoever put it there).
    """
    payload = _files(folder / "data")
    digests: dict[str, str] = {}
    octets = 0
    for done, path in enumerate(payload):
        if job is not None:
            job.report(done, len(payload), Sentence("Computing checksums"))
        name = path.relative_to(folder).as_posix()
        digests[name], size = _fixity(path)
        octets += size
    tags = {f"Payload-Oxum: {octets}.{len(payload)}"}
    if institution and (organisation := one_line(institution)):
        tags.add(f"Source-Organization: {organisation}")
    write_fresh(folder / "bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")
    write_fresh(folder / "bag-info.txt", "".join(f"{line}\n" for line in sorted(tags)))
    write_fresh(folder / "manifest-sha256.txt", _manifest(digests))
    fixities = {name: _fixity(folder / name)[0] for name in _TAG_FILES}
    write_fresh(folder / "tagmanifest-sha256.txt", _manifest(fixities))
    _fixity(folder / "tagmanifest-sha256.txt")
    _settle(folder)
    return fixities["manifest-sha256.txt"]


def encode_path(path: str) -> str:
    """A path as a manifest holds it: CR, LF and the percent sign percent-encoded (RFC 8493, section 2.1.3)."""
    return _ESCAPED.sub(lambda match: f"%{ord(match[0]):02X}", path)


def _manifest(digests: dict[str, str]) -> str:
    return "".join(f"{digest}  {encode_path(name)}\n" for name, digest in sorted(digests.items()))


def _files(data: Path) -> list[Path]:
    """Every file under ``data``, sorted by path."""
    found: list[Path] = []
    for path in data.rglob("*"):
        if path.is_symlink() or not (path.is_file() or path.is_dir()):
            raise ValueError("A package holds files and folders only.")
        if path.is_file():
            found.append(path)
    return sorted(found)


def _fixity(path: Path) -> tuple[str, int]:
    """Hex SHA-256 and size of a file, which is on the disk for good when this returns."""
    digest = hashlib.sha256()
    size = 0
    try:
        with path.open("r+b") as file:  # some systems bring only a file open for writing to disk
            while block := file.read(_BLOCK):
                digest.update(block)
                size += len(block)
            os.fsync(file.fileno())
    except OSError as error:
        raise machine_error(path, error) from error
    return digest.hexdigest(), size


def _settle(folder: Path) -> None:
    """Give everything its fixed mode and time, the deepest first, and bring the folders to disk."""
    inside = sorted(folder.rglob("*"), key=lambda path: len(path.parts), reverse=True)
    try:
        for path in inside:
            path.chmod(0o755 if path.is_dir() else 0o644)
        sync_folders([*(path for path in inside if path.is_dir()), folder])
        for path in (*inside, folder):
            os.utime(path, (MOMENT, MOMENT))
    except OSError as error:
        raise MachineError(
            "The package's files could not be finished ({why}). Choose a folder on another disk, then export again.",
            why=cause(error),
        ) from error


def sync_folders(folders: Iterable[Path]) -> None:
    if os.name == "nt":  # Windows keeps folders safe by itself and opens none
        return
    for path in folders:
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
