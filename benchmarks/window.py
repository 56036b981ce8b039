"""From the start of the process to a painted window: the program's own door against a bare window with a label.

Both are measured in fresh processes, in turn, after one run of each that warms the disk's cache and is not counted.
"""

from __future__ import annotations

import os
import re
import statistics
import subprocess
import sys
import time
from collections import defaultdict
from pathlib import Path

from .figures import Figure, Findings
from .place import Place

RUNS = 5
TIMES_BARE = 2.5
MORE_MB = 60
_ROOT = Path(__file__).resolve().parent.parent
_IMPORT = re.compile(r"import time:\s*(\d+) \|\s*(\d+) \| +(\S+)")


def measure(place: Place) -> Findings:
    """Time and memory, and which imports the time goes to."""
    settings = place.folder / "settings"
    settings.mkdir(exist_ok=True)
    runs: defaultdict[str, list[tuple[float, float]]] = defaultdict(list)
    for run in range(RUNS + 1):
        for kind in ("bare", "door"):
            measured = _painted(kind, settings)
            if run:
                runs[kind].append(measured)
    bare_ms, bare_mb = (statistics.median(column) for column in zip(*runs["bare"], strict=True))
    door_ms, door_mb = (statistics.median(column) for column in zip(*runs["door"], strict=True))
    return Findings(
        "The window, from the start of the process to its first painting",
        (
            Figure("bare window with a label", bare_ms, "ms"),
            Figure("oralhistory, before the door", door_ms, "ms"),
            Figure("against the bare window", door_ms / bare_ms, "×", TIMES_BARE),
            Figure("bare window, memory", bare_mb, "MB"),
            Figure("oralhistory, memory", door_mb, "MB"),
            Figure("more than the bare window", door_mb - bare_mb, "MB", MORE_MB),
        ),
        _imports(settings),
    )


def bare_mb(place: Place) -> float:
    """The memory of a bare window with a label, in a fresh process."""
    settings = place.folder / "settings"
    settings.mkdir(exist_ok=True)
    return _painted("bare", settings)[1]


def _painted(kind: str, settings: Path) -> tuple[float, float]:
    """Milliseconds and megabytes of one fresh process."""
    begin = time.monotonic()
    done = _run([sys.executable, "-m", "benchmarks.painted", kind], settings)
    at, rss = done.stdout.split()
    return 1000 * (float(at) - begin), float(rss)


def _imports(settings: Path) -> list[str]:
    """What the interpreter says its imports cost, by package and the dearest of our own modules."""
    done = _run([sys.executable, "-X", "importtime", "-m", "benchmarks.painted", "door"], settings)
    packages: defaultdict[str, int] = defaultdict(int)
    ours: dict[str, int] = {}
    for own, _, module in _IMPORT.findall(done.stderr):
        package = module.split(".")[0]
        packages["PySide6" if package in ("shiboken6", "shibokensupport") else package] += int(own)
        if package in ("ui", "oralhistory"):
            ours[module] = int(own)
    grouped = ", ".join(f"{name} {_ms(us)}" for name, us in _dearest(packages, 6))
    modules = ", ".join(f"{name} {_ms(us)}" for name, us in _dearest(ours, 6))
    whole = sum(packages.values())
    return [f"Imports of the door {_ms(whole)} (slowed by being watched): {grouped}", f"of ours: {modules}"]


def _dearest(costs: dict[str, int], most: int) -> list[tuple[str, int]]:
    return sorted(costs.items(), key=lambda each: -each[1])[:most]


def _ms(microseconds: int) -> str:
    return f"{microseconds / 1000:.0f} ms"


def _run(command: list[str], settings: Path) -> subprocess.CompletedProcess[str]:
    homes = {"XDG_CONFIG_HOME": str(settings), "APPDATA": str(settings), "HOME": str(settings)}
    prefix = {"PYTHONPYCACHEPREFIX": sys.pycache_prefix} if sys.pycache_prefix else {}
    environment = {**os.environ, **homes, **prefix}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # a person's second start finds compiled modules; so do these
    return subprocess.run(command, cwd=_ROOT, env=environment, capture_output=True, text=True, check=True)
