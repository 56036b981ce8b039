"""The vault's files against plain ones: taking an attachment in, reading it anywhere, a backup of everything."""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import statistics
from pathlib import Path
from typing import BinaryIO

from oralhistory.storage.backup import backup
from oralhistory.storage.vault import Vault

from . import fictions
from .figures import Figure, in_turn, seconds
from .place import BY, Place
from .plain import Plain, Settings

MB = 1_000_000
SIZE = 100 * MB
READ = 64 * 1024
READS = 300
LEAST_SHARE = 0.5
"""Of the speed of copying the file and computing its SHA-256."""
_ROUNDS = 5


def attachments(place: Place) -> list[Figure]:
    """Adding a file, and reading stretches of it; the file is in the system's memory, what is written goes to disk."""
    source = _recording(place.folder)
    copy = place.folder / "copy.wav"
    workspace = place.fresh_vault("attachments.vault")
    try:
        vault = workspace.vault
        owner = vault.testimonies.add(fictions.testimony(0, 1_000), by=BY).id
        ours, theirs = in_turn(lambda: add(vault, owner, source), lambda: copy_hashed(source, copy), _ROUNDS)
        with vault.attachments.open(vault.attachments.of(owner)[0].id) as sealed, copy.open("rb") as plain:
            mine, other = _reading(sealed), _reading(plain)
    finally:
        workspace.close()
    return [
        Figure(f"adding a file of {SIZE // MB} MB", SIZE / MB / (ours / 1000), "MB/s"),
        Figure("    plain: copying it and its SHA-256, to the disk", SIZE / MB / (theirs / 1000), "MB/s"),
        Figure("    of the plain speed", theirs / ours, "×", LEAST_SHARE, at_least=True),
        Figure("reading 64 KiB anywhere in it, median", statistics.median(mine), "ms", 16),
        Figure("    slowest", max(mine), "ms"),
        Figure("    plain, median", statistics.median(other), "ms"),
    ]


def backing_up(vault: Vault, plain: Path, settings: Settings) -> list[Figure]:
    """The vault with one attachment, while it is open; the counterpart is not read back."""
    folder = plain.parent
    source = _recording(folder)
    add(vault, vault.testimonies.ids()[0], source)
    vault.checkpoint()
    ours = seconds(lambda: backup(vault, folder / "backup.vault"))
    size = _size(folder / "backup.vault")

    def plainly() -> None:
        opened = Plain(plain, settings)
        opened.connection.copy_into(folder / "backup.db")
        opened.close()
        _settle(folder / "backup.db")
        shutil.copyfile(source, folder / "backup.wav")
        _settle(folder / "backup.wav")

    theirs = seconds(plainly)
    plain_size = sum((folder / name).stat().st_size for name in ("backup.db", "backup.wav"))
    return [
        Figure(f"backup of it with that file, {size / MB:,.0f} MB, read back", ours, "s"),
        Figure("    speed", size / MB / ours, "MB/s"),
        Figure(f"    plain: VACUUM INTO and copy, {plain_size / MB:,.0f} MB", theirs, "s"),
        Figure("    speed", plain_size / MB / theirs, "MB/s"),
    ]


def add(vault: Vault, owner: str, source: Path) -> None:
    """Take the file in as the program does."""
    with source.open("rb") as stream:
        vault.attachments.add(owner, stream, name="recording.wav", medium=None, by=BY)


def copy_hashed(source: Path, dest: Path) -> str:
    """Copy the file to the disk in pieces of a megabyte and hash each on the way; hex SHA-256."""
    digest = hashlib.sha256()
    with source.open("rb") as reading, dest.open("wb") as writing:
        while piece := reading.read(1024 * 1024):
            digest.update(piece)
            writing.write(piece)
    _settle(dest)
    return digest.hexdigest()


def _recording(folder: Path) -> Path:
    path = folder / "recording.wav"
    if not path.exists():
        path.write_bytes(random.Random(1).randbytes(SIZE))
        _settle(path)
    return path


def _reading(stream: BinaryIO) -> list[float]:
    """How long each read takes, in milliseconds; the same places in each stream."""
    chance = random.Random(2)

    def read() -> None:
        stream.seek(chance.randrange(SIZE - READ))
        assert len(stream.read(READ)) == READ

    return [1000 * seconds(read) for _ in range(READS)]


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def _settle(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
