"""The real window over ten thousand testimonies of 8,000 words: the list, search, scrolling, opening."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

from oralhistory.workspace import Workspace

from .figures import Figure, Findings
from .place import BY, MANY, PASSPHRASE, WORDS, Place
from .window import bare_mb

PAGE_MS = 100
KEY_MS = 50
SWITCH_MS = 100
FRAME_MS = 16
SMOOTH_OF_100 = 99
MORE_MB = 150
_ROOT = Path(__file__).resolve().parent.parent


def measure(place: Place) -> Findings:
    """In a process of its own, whose memory is the program's alone."""
    path, key = place.close_large()
    bare = bare_mb(place)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.working", str(path), PASSPHRASE],
            cwd=_ROOT, env=os.environ, stdout=subprocess.PIPE, text=True, check=True,
        )  # fmt: skip
    finally:
        place.take_large(Workspace.open_with(path, key, by=BY))
    took: dict[str, list[float]] = json.loads(done.stdout)
    frames = took["frames"]
    figures = [
        Figure("the list, first shown", took["page"][0], "ms"),
        Figure("    shown again, median", statistics.median(took["page"][1:]), "ms", PAGE_MS),
        Figure("search: a key until its results are painted, median", statistics.median(took["search"]), "ms", KEY_MS),
        Figure("    slowest key", max(took["search"]), "ms"),
        Figure("scrolling: frames within 16 ms", _of_100(frames), "of 100", SMOOTH_OF_100, at_least=True),
        Figure("    99th of 100", statistics.quantiles(frames, n=100)[-1], "ms", FRAME_MS),
    ]
    for name, times in took.items():
        if name.startswith("switch "):
            tab = name.removeprefix("switch ")
            figures.append(Figure(f"another testimony, {tab}, median", statistics.median(times), "ms", SWITCH_MS))
            figures.append(Figure("    slowest", max(times), "ms"))
    figures.append(Figure("memory after it, more than a bare window", took["memory"][0] - bare, "MB", MORE_MB))
    return Findings(
        f"The window at work, {MANY:,} testimonies of {WORDS:,} words",
        figures,
        ("1366 × 768, painted without a screen. Search leaves out the short wait for a further key.",),
    )


def _of_100(frames: list[float]) -> float:
    return 100 * sum(took <= FRAME_MS for took in frames) / len(frames)
