"""Recordings with what must not be heard replaced by silence, as fresh FLAC files without a word about their origin."""

from __future__ import annotations

import math
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, TypeVar, cast

import numpy as np
import soundfile as sf
from numpy.typing import NDArray

from oralhistory.errors import InputError
from oralhistory.exporters.fresh import machine_error
from oralhistory.jobs import Job
from oralhistory.sentences import Sentence

PADDING = 0.150
"""Seconds silenced before and after each span: words begin before and ring after the marks people set."""

_BLOCK = 1 << 16
_DEPTHS = {"PCM_16": "PCM_16", "PCM_24": "PCM_24", "PCM_32": "PCM_24", "FLOAT": "PCM_24", "DOUBLE": "PCM_24"}
_PADDING_BLOCK = 1
_Result = TypeVar("_Result")
_UNREADABLE = Sentence(
    "This recording is in a format that cannot be read here, or is damaged. Convert it to WAV or FLAC first."
)
_UNWRITABLE = Sentence(
    "FLAC cannot hold this recording's sample rate or channels. Convert it to at most 8 channels and 48 kHz."
)


def write_silenced(
    source: BinaryIO, silenced: Sequence[tuple[float, float]], target: Path, job: Job | None = None
) -> None:
    """Copy a recording with spans replaced by digital silence, block by block.

    Samples outside the spans are kept bit for bit where FLAC can hold them (up to 24 bits); nothing is mixed over.
    The new file has no tags, pictures, cue points or encoder's name.

    Args:
        source: a seekable recording in any format libsndfile reads (WAV, FLAC, Ogg, MP3 ...); it stays open.
        silenced: (start, end) in seconds, in any order, overlapping or not; an ``end`` of ``math.inf`` means to the
            end. Each is widened by :data:`PADDING` on both sides.
        target: a file that is not there yet; gone again if anything fails.
        job: to be stopped by.

    Raises:
        InputError: the format cannot be read or held by FLAC, or a span is no span.
        MachineError: the disk would not take it.
        Cancelled: the person asked to stop.
    """
    for start, end in silenced:
        if not (math.isfinite(start) and start <= end):
            raise InputError("A stretch to be silenced must not end before it begins. Correct its times.")
    original = _Watched(source)
    try:
        recording = sf.SoundFile(cast(BinaryIO, original), "r")
    except sf.SoundFileError as error:
        original.check()
        raise InputError(_UNREADABLE) from error
    with recording, _fresh(target) as file:
        _copy(recording, original, _frames(silenced, recording.samplerate), _Watched(file), job or Job())
        _blank_metadata(file)


def _copy(recording: sf.SoundFile, original: _Watched, spans: list[tuple[int, int]], copy: _Watched, job: Job) -> None:
    try:
        new = sf.SoundFile(
            cast(BinaryIO, copy),
            "w",
            recording.samplerate,
            recording.channels,
            _DEPTHS.get(recording.subtype, "PCM_16"),
            format="FLAC",
        )
    except sf.SoundFileError as error:
        copy.check()
        raise InputError(_UNWRITABLE) from error
    with new:
        position = 0
        while len(block := _read(recording, original)):
            job.check()
            for start, end in spans:
                block[max(start - position, 0) : max(end - position, 0)] = 0
            new.write(block)
            copy.check()
            position += len(block)
    copy.check()


def _read(recording: sf.SoundFile, original: _Watched) -> NDArray[Any]:
    """The next block, frames by channels: whole numbers where the recording has them, so that none is rounded."""
    try:
        if recording.subtype.startswith("PCM_"):
            return cast(NDArray[Any], recording.read(_BLOCK, "int32", always_2d=True))
        return np.nan_to_num(cast(NDArray[Any], recording.read(_BLOCK, "float64", always_2d=True)))
    except sf.SoundFileError as error:
        original.check()
        raise InputError(_UNREADABLE) from error
    finally:
        original.check()


def _frames(silenced: Sequence[tuple[float, float]], rate: int) -> list[tuple[int, int]]:
    """The padded spans in frames, rounded outwards, end exclusive."""
    return [
        (max(0, math.floor((start - PADDING) * rate)), _frame_after(end + PADDING, rate)) for start, end in silenced
    ]


def _frame_after(seconds: float, rate: int) -> int:
    return math.ceil(min(seconds * rate, 2.0**62))


def _blank_metadata(file: BinaryIO) -> None:
    """Turn every metadata block but the first, which tells how to decode, into padding (RFC 9639, section 8).

    The encoder signs its name and version in an empty comment block; libsndfile offers no way not to.
    """
    file.seek(4)  # after "fLaC"
    last = False
    while not last:
        header = file.read(4)
        last, kind, length = bool(header[0] & 0x80), header[0] & 0x7F, int.from_bytes(header[1:], "big")
        if kind == 0:
            file.seek(length, 1)
            continue
        file.seek(-4, 1)
        file.write(bytes([header[0] & 0x80 | _PADDING_BLOCK]) + header[1:] + bytes(length))


@contextmanager
def _fresh(target: Path) -> Generator[BinaryIO]:
    """A new file that is gone again if its writing fails."""
    try:
        file = target.open("x+b")
    except FileExistsError:
        raise
    except OSError as error:
        raise machine_error(target, error) from error
    try:
        with file:
            yield file
            file.flush()
    except BaseException as error:
        target.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise machine_error(target, error) from error
        raise


class _Watched:
    """A file for libsndfile, which calls back from C: an exception there would be printed and forgotten.

    The first one is kept, nothing more reaches the file, and :meth:`check` raises it where Python runs again.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._failure: BaseException | None = None

    def check(self) -> None:
        """Raise what went wrong in a callback, if anything did."""
        if self._failure is not None:
            raise self._failure

    def read(self, size: int = -1) -> bytes:
        """Bytes, or none after a failure."""
        return self._kept(lambda: self._file.read(size), b"")

    def write(self, content: bytes) -> int:
        """Takes all, also after a failure: :meth:`check` tells."""
        return self._kept(lambda: self._file.write(content), len(content))

    def seek(self, offset: int, whence: int = 0) -> int:
        """Moves, or stays at 0 after a failure."""
        return self._kept(lambda: self._file.seek(offset, whence), 0)

    def tell(self) -> int:
        """Where it stands, or 0 after a failure."""
        return self._kept(self._file.tell, 0)

    def _kept(self, action: Callable[[], _Result], otherwise: _Result) -> _Result:
        if self._failure is None:
            try:
                return action()
            except BaseException as error:  # noqa: BLE001 - kept for check(): C code cannot pass it on
                self._failure = error
        return otherwise
