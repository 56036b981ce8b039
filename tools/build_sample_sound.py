"""Speak the sample testimony 04 and write its recording and its segment times.

    python tools/build_sample_sound.py

Needs the Debian packages ``espeak-ng`` and ``sox``. Each segment is spoken alone by a voice for its speaker; between
two segments there is silence. The times of the segments and the session's duration are written back to the record,
so that transcript and sound always match. Mono, 8 kHz, FLAC; the four lowest bits are cleared, which nobody hears in
synthetic speech and which makes the file a good deal smaller.
"""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any, cast

import numpy
import soundfile

RATE = 8000
PAUSE_S = 0.4
CLEARED_BITS = 4
VOICES = {"n1": ("en-gb+f3", "150"), "i1": ("en-gb", "165")}
"""Voice and words per minute for each speaker."""

SAMPLES = Path(__file__).resolve().parent.parent / "resources" / "sample"
RECORD = SAMPLES / "04-the-radio-hut.json"

Sound = numpy.ndarray[Any, numpy.dtype[numpy.int16]]


def speak(text: str, speaker: str) -> Sound:
    """One segment as 16-bit samples, without silence before or after it."""
    voice, speed = VOICES[speaker]
    spoken = subprocess.run(
        ["espeak-ng", "-v", voice, "-s", speed, "--stdout", text], check=True, capture_output=True
    ).stdout
    edge = ["silence", "1", "0.02", "0.5%", "reverse"]
    command = ["sox", "-D", "-t", "wav", "--ignore-length", "-", "-t", "wav", "-b", "16", "-"]
    effects = ["gain", "-n", "-4", "rate", str(RATE), *edge, *edge]
    converted = subprocess.run([*command, *effects], input=spoken, check=True, capture_output=True).stdout
    samples, rate = soundfile.read(io.BytesIO(converted), dtype="int16")
    assert rate == RATE
    return cast(Sound, samples)


def main() -> int:
    record = json.loads(RECORD.read_text(encoding="utf-8"))
    pause = numpy.zeros(int(PAUSE_S * RATE), dtype=numpy.int16)
    parts: list[Sound] = [pause]
    at = len(pause)
    for segment in record["transcript"]["segments"]:
        spoken = speak(segment["text"], segment["speaker"])
        segment["start"] = round(at / RATE, 2)
        at += len(spoken)
        segment["end"] = round(at / RATE, 2)
        at += len(pause)
        parts += [spoken, pause]
    whole = numpy.concatenate(parts) >> CLEARED_BITS << CLEARED_BITS
    target = SAMPLES / record["recordings"][0]["path"]
    target.parent.mkdir(exist_ok=True)
    soundfile.write(target, whole, RATE, format="FLAC", subtype="PCM_16")
    record["sessions"][-1]["duration_s"] = round(len(whole) / RATE, 2)
    RECORD.write_text(json.dumps(record, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    print(f"{target.name}: {len(whole) / RATE:.1f} s, {target.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
