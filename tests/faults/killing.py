"""A process that never opens a vault, and forks one that does for every run: all imports are paid once.

Run with ``python -m tests.faults.killing``. It reads one :class:`Run` a line and answers with what the killed process
had said until then. The moment of the kill is drawn as a fraction of what the operation usually takes, so that most
hits land inside it; what they hit is decided by the machine, and no assertion depends on it.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import select
import signal
import sys
import time
import traceback
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random
from statistics import median
from typing import Any, TextIO

FALLBACK_S = 0.03  # until an operation was once seen to end
_LATE = ("jsonschema_rs", "numpy")
LONGEST_S = 60.0  # a process that says nothing for so long hangs


@dataclass(frozen=True)
class Run:
    """One process and its end. ``secret`` opens the vault; ``lead`` operations pass before the one that is hit."""

    vault: str
    outside: str
    secret: str
    passphrase: str
    operation: str
    lead: int
    fraction: float
    seed: int


@dataclass(frozen=True)
class Killed:
    """What the process said, line by line, and whether it died by the kill and nothing else."""

    lines: list[dict[str, Any]]
    by_kill: bool


def work(run: Run, said: TextIO) -> None:
    """The child: do operations for ever, telling each before and after. Only a kill ends it."""
    from oralhistory.storage import Vault
    from oralhistory.workspace import Workspace
    from tests.faults.operations import BY, OPERATIONS, Begun, Work

    random = Random(run.seed)
    workspace = Workspace(Vault.open(Path(run.vault), run.secret), by=BY)

    def tell(**what: Any) -> None:
        said.write(json.dumps(what) + "\n")
        said.flush()

    def perform(name: str, begun: Begun, number: int = -1) -> None:
        tell(begin=name, number=number, patch=begun.patch)
        started = time.monotonic()
        result = begun.act()
        tell(done=name, seconds=time.monotonic() - started, result=result or {})

    here = Work(workspace, run.passphrase, Path(run.outside), random, str(run.seed), perform)
    quick = [name for name in OPERATIONS if name not in ("passphrase", "export")]
    number = 0
    while True:
        name = run.operation if number == run.lead else random.choice(quick)
        perform(name, OPERATIONS[name](here), number)
        number += 1


def fork_and_kill(run: Run, usual: dict[str, list[float]]) -> Killed:
    """Let a child work, and kill it some time after it began the operation that is to be hit."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reading)
        status = 1
        try:
            with os.fdopen(writing, "w") as said:
                work(run, said)
        except BaseException:  # noqa: BLE001 - shown by the test, whatever it is
            traceback.print_exc()
            sys.stderr.flush()
        finally:
            os._exit(status)
    os.close(writing)
    lines = _until_begun(reading, run.lead)
    seen = usual.get(run.operation)
    time.sleep(run.fraction * (median(seen) if seen else FALLBACK_S))
    os.kill(pid, signal.SIGKILL)
    _, status = os.waitpid(pid, 0)
    with os.fdopen(reading, "rb") as rest:
        lines += rest.read()
    # A last line without its end was cut by the kill: nobody heard it.
    said = [json.loads(line) for line in lines.decode().split("\n")[:-1]]
    for line in said:
        if "done" in line:
            usual.setdefault(line["done"], []).append(line["seconds"])
    return Killed(said, os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL)


def _until_begun(reading: int, number: int) -> bytes:
    """What is said until the operation with this number begins, or the process ends."""
    lines = b""
    while b'"begin"' not in lines or f'"number": {number}, "patch"'.encode() not in lines:
        if not select.select([reading], [], [], LONGEST_S)[0]:
            break
        some = os.read(reading, 65536)
        if not some:
            break
        lines += some
    return lines


def main() -> None:
    """Serve runs until the input ends."""
    import resource  # not on Windows, which cannot fork either

    from oralhistory.anonymise.detect import suggest_all
    from oralhistory.storage import driver

    for late in ("oralhistory.storage.backup", "oralhistory.storage.verify", "tests.faults.operations", *_LATE):
        importlib.import_module(late)
    driver._database(driver._cipher().connect(":memory:")).close()  # pyright: ignore[reportPrivateUsage]
    suggest_all(["Anna Berg came on Monday."])
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    gc.freeze()
    usual: dict[str, list[float]] = {}
    for line in sys.stdin:
        killed = fork_and_kill(Run(**json.loads(line)), usual)
        print(json.dumps(asdict(killed)), flush=True)


if __name__ == "__main__":
    main()
