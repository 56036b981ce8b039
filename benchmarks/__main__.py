"""Measure the program against its goals: ``python -m benchmarks [--only NAME ...]``.

Everything is made in a temporary folder; nothing is written into the tree (see docs/benchmarks.md).
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import cast

NAMES = (
    "window",
    "library",
    "search",
    "opening",
    "at_work",
    "saving",
    "keys",
    "vault",
    "anonymising",
    "suggestions",
    "reviewing",
    "leaks",
    "clean_samples",
    "exporting",
)
"""In the order they run: those that share the large vault stand together."""


def main() -> int:
    """Run what was asked for and print one table. Missed goals are told, not punished: the exit status stays 0."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--only", nargs="+", choices=NAMES, metavar="NAME", help=f"some of: {', '.join(NAMES)}")
    wanted = parser.parse_args().only or NAMES
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="oralhistory-benchmarks-") as folder:
        sys.pycache_prefix = str(Path(folder) / "bytecode")  # set before anything of ours is imported
        begin = time.perf_counter()
        print(_run(Path(folder), [name for name in NAMES if name in wanted]))
        took = time.perf_counter() - begin
        print(f"\nAll of it took {took:.0f} s with {os.cpu_count()} processor cores. {_busy()}".rstrip())
    return 0


def _busy() -> str:
    """What else ran, where the system says it: figures of a busy machine are not the program's."""
    if not hasattr(os, "getloadavg"):
        return ""
    return f"Programs waiting to run, on average over 5 minutes: {os.getloadavg()[1]:.1f} (the benchmarks are 1)."


def _run(folder: Path, names: list[str]) -> str:
    from .figures import Findings, table
    from .place import Place

    place = Place(folder)
    found: list[Findings] = []
    try:
        for name in names:
            print(f"measuring {name} …", file=sys.stderr, flush=True)
            module = import_module(f"benchmarks.{name}")
            found.append(cast("Callable[[Place], Findings]", module.measure)(place))
    finally:
        place.close()
    return table(found)


if __name__ == "__main__":
    sys.exit(main())
