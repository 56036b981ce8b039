"""The command line's process: no core dump, no onlooker, and a fault told without a word of content."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from oralhistory.errors import OralHistoryError
from oralhistory.hardening import FAULT_STATUS

ROOT = Path(__file__).resolve().parents[2]
BUG = """
import sys, threading
from oralhistory import cli

class Late:
    def __del__(self):
        raise KeyError("Narrator Name")

def fail():
    named = "Narrator Name"
    raise ValueError(f"cannot read {named}")

@cli.cli.command()
def bug():
    Late()
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    fail()

@cli.cli.command()
def look():
    import ctypes, faulthandler, resource
    dumpable = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)
    print(resource.getrlimit(resource.RLIMIT_CORE)[0], dumpable, faulthandler.is_enabled())

cli.main()
"""


def command(name: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", BUG, name],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("environment", [{}, {"PYTHONDEVMODE": "1"}, {"PYTHONFAULTHANDLER": "1"}])
def test_a_fault_says_its_kind_and_places_and_nothing_else(environment: dict[str, str]) -> None:
    done = command("bug", **environment)
    assert done.returncode == FAULT_STATUS
    assert done.stdout == ""
    assert "Narrator" not in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stderr.count("ValueError") == 2
    assert done.stderr.count("KeyError") == 1
    assert "fail" in done.stderr.splitlines()[-1]


def test_the_status_of_a_fault_is_no_status_of_a_refusal() -> None:
    kinds = [OralHistoryError]
    for kind in kinds:
        kinds.extend(kind.__subclasses__())
    assert FAULT_STATUS not in {0, *(kind.exit_status for kind in kinds)}


@pytest.mark.skipif(sys.platform != "linux", reason="reads Linux's own word on it")
def test_no_core_dump_no_onlooker_and_nothing_written_at_a_crash() -> None:
    done = command("look", PYTHONFAULTHANDLER="1")
    assert done.stdout.split() == ["0", "0", "False"], done.stderr
