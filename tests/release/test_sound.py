"""Silenced recordings: what was said is gone, everything else is untouched, and nothing tells where it came from."""

from __future__ import annotations

import io
import math
import os
import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile as sf
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from oralhistory.errors import Cancelled, InputError, MachineError
from oralhistory.jobs import Job
from oralhistory.release.sound import PADDING, write_silenced

RATE = 8000
SECONDS = 20  # more than two blocks


def noise(seconds: float = SECONDS, channels: int = 1, rate: int = RATE) -> np.ndarray[Any, np.dtype[np.int32]]:
    """Loud everywhere: no sample is zero, so that every zero in a result is silence put there."""
    made = np.random.default_rng(7).integers(1 << 20, 1 << 30, (round(seconds * rate), channels), dtype=np.int32)
    made[::2] *= -1
    return made & ~np.int32(0xFFFF) | np.int32(0x10000)


def recording(
    subtype: str = "PCM_16", container: str = "WAV", samples: np.ndarray[Any, Any] | None = None
) -> io.BytesIO:
    buffer = io.BytesIO()
    sf.write(buffer, noise() if samples is None else samples, RATE, subtype=subtype, format=container)
    buffer.seek(0)
    return buffer


def metadata_blocks(flac: bytes) -> list[tuple[int, bytes]]:
    assert flac[:4] == b"fLaC"
    blocks: list[tuple[int, bytes]] = []
    position, last = 4, False
    while not last:
        last, kind = bool(flac[position] & 0x80), flac[position] & 0x7F
        length = int.from_bytes(flac[position + 1 : position + 4], "big")
        blocks.append((kind, flac[position + 4 : position + 4 + length]))
        position += 4 + length
    return blocks


@pytest.mark.parametrize(
    ("subtype", "container", "expected"),
    [
        ("PCM_16", "WAV", "PCM_16"),
        ("PCM_24", "WAV", "PCM_24"),
        ("PCM_16", "FLAC", "PCM_16"),
        ("PCM_24", "FLAC", "PCM_24"),
        ("PCM_U8", "WAV", "PCM_16"),
        ("PCM_16", "AIFF", "PCM_16"),
    ],
)
def test_outside_the_spans_every_sample_is_kept(subtype: str, container: str, expected: str, tmp_path: Path) -> None:
    source = recording(subtype, container)
    before, _ = sf.read(source, dtype="int32", always_2d=True)
    source.seek(0)
    write_silenced(source, [(9.0, 10.0), (1.0, 1.5)], tmp_path / "r.flac")
    after, rate = sf.read(tmp_path / "r.flac", dtype="int32", always_2d=True)
    assert sf.info(str(tmp_path / "r.flac")).subtype == expected
    assert (rate, after.shape) == (RATE, before.shape)
    silent = np.zeros(len(before), dtype=bool)
    silent[round(8.85 * RATE) : round(10.15 * RATE)] = True
    silent[round(0.85 * RATE) : round(1.65 * RATE)] = True
    assert not after[silent].any()
    assert np.array_equal(after[~silent], before[~silent])
    assert not source.closed


def test_all_channels_fall_silent(tmp_path: Path) -> None:
    write_silenced(recording(samples=noise(2, channels=2)), [(0.5, 1.0)], tmp_path / "r.flac")
    after, _ = sf.read(tmp_path / "r.flac", dtype="int16", always_2d=True)
    assert after.shape == (2 * RATE, 2)
    assert not after[round(0.35 * RATE) : round(1.15 * RATE)].any()
    assert after[: round(0.34 * RATE)].all()


@pytest.mark.parametrize("subtype", ["FLOAT", "DOUBLE"])
def test_floating_point_is_kept_to_24_bits_and_clipped(subtype: str, tmp_path: Path) -> None:
    samples = np.linspace(-1.5, 1.5, 3 * RATE).reshape(-1, 1)
    samples[100] = np.nan
    write_silenced(recording(subtype, samples=samples), [], tmp_path / "r.flac")
    after, _ = sf.read(tmp_path / "r.flac", always_2d=True)
    samples[100] = 0
    assert np.abs(after - samples.clip(-1, 1)).max() < 2**-22


@pytest.mark.parametrize("container", ["OGG", "MP3"])
def test_other_formats_are_read_too(container: str, tmp_path: Path) -> None:
    source = io.BytesIO()
    tone = np.sin(np.arange(3 * 44100) / 20) / 2
    sf.write(source, tone, 44100, format=container)
    source.seek(0)
    whole, _ = sf.read(source)
    source.seek(0)
    write_silenced(source, [(1.0, 1.5)], tmp_path / "r.flac")
    after, _ = sf.read(tmp_path / "r.flac")
    assert len(after) == len(whole)
    assert not after[round(0.85 * 44100) : round(1.65 * 44100)].any()
    assert np.abs(after[: 44100 // 2] - whole[: 44100 // 2]).max() < 2**-14


def test_a_span_may_reach_over_both_ends(tmp_path: Path) -> None:
    write_silenced(recording(samples=noise(2)), [(-5, 0.1), (1.5, math.inf)], tmp_path / "r.flac")
    after, _ = sf.read(tmp_path / "r.flac", dtype="int16")
    heard = np.flatnonzero(after)
    assert (heard[0], heard[-1]) == (round(0.25 * RATE), round(1.35 * RATE) - 1)
    assert len(heard) == heard[-1] - heard[0] + 1


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None)
@given(spans=st.lists(st.tuples(st.floats(0, 10), st.floats(0, 2)).map(lambda pair: (pair[0], sum(pair))), max_size=5))
def test_exactly_the_padded_spans_are_silent(spans: list[tuple[float, float]], tmp_path: Path) -> None:
    (tmp_path / "r.flac").unlink(missing_ok=True)
    write_silenced(recording(samples=noise(10)), spans, tmp_path / "r.flac")
    after, _ = sf.read(tmp_path / "r.flac", dtype="int16")
    times = np.arange(len(after)) / RATE
    inside = np.zeros(len(after), dtype=bool)
    near = np.zeros(len(after), dtype=bool)
    for start, end in spans:
        inside |= (times >= start - PADDING) & (times < end + PADDING)
        near |= (times >= start - PADDING - 2 / RATE) & (times < end + PADDING + 2 / RATE)
    assert not after[inside].any()
    assert after[~near].all()


def test_no_word_about_the_origin(tmp_path: Path) -> None:
    tagged = recording(samples=noise(1)).getvalue()
    note = b"INFOIART" + struct.pack("<I", 10) + b"Dana Orlan"
    extra = b"LIST" + struct.pack("<I", len(note)) + note + b"bext" + struct.pack("<I", 602) + b"Dana Orlan".ljust(602)
    wav = tagged[:4] + struct.pack("<I", len(tagged) - 8 + len(extra)) + tagged[8:] + extra
    assert sf.SoundFile(io.BytesIO(wav)).artist == "Dana Orlan"
    write_silenced(io.BytesIO(wav), [], tmp_path / "r.flac")
    content = (tmp_path / "r.flac").read_bytes()
    assert b"Dana" not in content
    assert b"FLAC" not in content.upper()[4:8192]
    (first, _), *others = metadata_blocks(content)
    assert first == 0
    assert all(kind == 1 and not any(block) for kind, block in others)
    assert sf.SoundFile(tmp_path / "r.flac").copy_metadata() == {}


def test_same_input_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "two"):
        write_silenced(recording(), [(3, 4)], tmp_path / name)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


@pytest.mark.parametrize("content", [b"", b"no sound at all", b"RIFF\x00\x00\x00\x00WAVE", b"fLaC" + bytes(50)])
def test_what_is_no_recording_is_said(content: bytes, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="Convert it to WAV or FLAC"):
        write_silenced(io.BytesIO(content), [], tmp_path / "r.flac")
    assert not (tmp_path / "r.flac").exists()


def test_a_damaged_recording_is_said_and_leaves_nothing(tmp_path: Path) -> None:
    whole = bytearray(recording("PCM_16", "FLAC").getvalue())
    whole[len(whole) // 2 : len(whole) // 2 + 20_000] = bytes(20_000)
    with pytest.raises(InputError, match="damaged"):
        write_silenced(io.BytesIO(bytes(whole)), [], tmp_path / "r.flac")
    assert not (tmp_path / "r.flac").exists()


def test_too_many_channels_for_flac(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="at most 8 channels"):
        write_silenced(recording(samples=noise(0.1, channels=9)), [], tmp_path / "r.flac")
    assert not (tmp_path / "r.flac").exists()


@pytest.mark.parametrize("span", [(2, 1), (math.nan, 1), (1, math.nan), (math.inf, math.inf)])
def test_a_span_that_is_none_silences_nothing_silently(span: tuple[float, float], tmp_path: Path) -> None:
    with pytest.raises(InputError, match="Correct its times"):
        write_silenced(recording(), [span], tmp_path / "r.flac")
    assert not (tmp_path / "r.flac").exists()


class Failing(io.BytesIO):
    """A recording whose storage breaks while it is read."""

    def readinto(self, buffer: Any) -> int:  # the vault's reader is asked in either way
        return len(self.read(len(buffer)))

    def read(self, size: int | None = -1) -> bytes:
        if self.tell() > 100_000:
            raise KeyError("the attachment's key")
        return super().read(size)


def test_a_fault_of_the_source_is_never_swallowed(tmp_path: Path) -> None:
    with pytest.raises(KeyError, match="the attachment's key"):
        write_silenced(Failing(recording().getvalue()), [], tmp_path / "r.flac")
    assert not (tmp_path / "r.flac").exists()


def test_cancelling_leaves_nothing(tmp_path: Path) -> None:
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        write_silenced(recording(), [], tmp_path / "r.flac", job)
    assert not (tmp_path / "r.flac").exists()


@pytest.mark.skipif(os.name == "nt", reason="limits of file sizes are Unix's")
def test_a_full_disk_is_a_sentence_and_leaves_nothing(tmp_path: Path) -> None:
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
    try:
        with pytest.raises(MachineError, match="Make room"):
            write_silenced(recording(), [], tmp_path / "r.flac")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert not (tmp_path / "r.flac").exists()


def test_an_existing_file_is_never_written_over(tmp_path: Path) -> None:
    (tmp_path / "r.flac").write_bytes(b"other")
    with pytest.raises(FileExistsError):
        write_silenced(recording(), [], tmp_path / "r.flac")
    assert (tmp_path / "r.flac").read_bytes() == b"other"
