"""Disks that are really full, read-only or gone, where the test may mount."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

SMALL_DISK_BYTES = 12 * 1024 * 1024
_BLOCK = 4096


@dataclass(frozen=True)
class SmallDisk:
    """A file system of its own, in memory."""

    path: Path

    @property
    def free(self) -> int:
        """Bytes that can still be written."""
        status = os.statvfs(self.path)
        return status.f_bavail * status.f_frsize

    def fill(self, leave: int = 0) -> None:
        """Take all of its room but so many bytes, rounded up to blocks."""
        self.empty()
        size = self.free // _BLOCK - -(-leave // _BLOCK)
        with self._filler.open("wb") as file:
            if size > 0:
                os.posix_fallocate(file.fileno(), 0, size * _BLOCK)

    def empty(self) -> None:
        """Give the room back."""
        self._filler.unlink(missing_ok=True)

    def remount(self, options: str) -> None:
        """Change how it may be used."""
        run("mount", "-o", f"remount,{options}", str(self.path))

    @property
    def _filler(self) -> Path:
        return self.path / "filler"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[SmallDisk]:
    """A disk of a few megabytes. Skipped where nobody may mount; ``test_file_limit.py`` runs everywhere."""
    path = tmp_path / "disk"
    path.mkdir()
    if not run("mount", "-t", "tmpfs", "-o", f"size={SMALL_DISK_BYTES},mode=0777", "none", str(path)):
        pytest.skip("A real full disk needs the right to mount; the limit of a file's size stands in for it.")
    try:
        yield SmallDisk(path)
    finally:
        assert run("umount", "-l", str(path))


_SHUT_DOWN = 0x8004587D  # EXT4_IOC_SHUTDOWN
_WITHOUT_FLUSHING = 2


@dataclass
class Stick:
    """A file system on a disk that can be pulled out: what was not synced by then is lost, as in a power cut."""

    path: Path
    image: Path

    def pull(self) -> None:
        """From now on every read and every write fails, and nothing that still waits reaches the disk."""
        import fcntl  # not on Windows, where nothing is mounted

        handle = os.open(self.path, os.O_RDONLY)
        try:
            fcntl.ioctl(handle, _SHUT_DOWN, struct.pack("I", _WITHOUT_FLUSHING))
        finally:
            os.close(handle)

    def sync(self) -> None:
        """Bring to it what a test prepared."""
        assert run("sync", "-f", str(self.path))

    def put_back(self) -> None:
        """Plug it in again, once nobody holds a file of it."""
        assert run("umount", str(self.path))
        assert run("mount", "-o", "loop", str(self.image), str(self.path))


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Stick]:
    """A stick of 24 MB. Skipped where nobody may mount an image, or its file system cannot be shut down."""
    path, image = tmp_path / "stick", tmp_path / "image"
    path.mkdir()
    with image.open("wb") as file:
        file.truncate(24 * 1024 * 1024)
    made = run("mkfs.ext4", "-q", str(image)) and run("mount", "-o", "loop", str(image), str(path))
    if not made:
        pytest.skip("A stick that is pulled out needs the right to mount an image of one.")
    try:
        yield Stick(path, image)
    finally:
        assert run("umount", "-l", str(path))


def run(*command: str) -> bool:
    if shutil.which(command[0]) is None:
        return False
    return subprocess.run(command, capture_output=True, check=False).returncode == 0
