"""Random SIGKILLs: nothing that was confirmed is lost, nothing half is there, and the vault always opens.

A process does the use cases of window and command line on one vault and is killed at a random moment, again and
again, so that what one kill leaves behind meets the next. After every kill the vault must open with the secrets that
were confirmed (one that was just being changed may be the old or the new one), ``verify`` must find nothing, and
everything a person put there must be, word for word, what was confirmed; the one operation under way is wholly there
or wholly absent. ``make test`` runs a sample, ``make test-faults`` at least 500 kills.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from tests.faults.harness import FULL, Forger, Scene
from tests.faults.operations import OPERATIONS

ROUNDS = 10 if FULL else 1
"""A new vault is begun for each; the kills of one round meet the same vault."""
KILLS = 53 if FULL else 25


@pytest.fixture(scope="module")
def forger() -> Iterator[Forger]:
    started = Forger()
    yield started
    started.stop()


@pytest.mark.parametrize("round", range(ROUNDS))
def test_nothing_confirmed_is_lost_to_a_kill(round: int, forger: Forger, tmp_path: Path) -> None:
    random = Random(f"kills {round}")
    scene = Scene.begin(tmp_path, f"kills {round}")
    names = list(OPERATIONS)
    for number in range(KILLS):
        name = names[number % len(names)]
        hit = scene.kill(
            forger, name, lead=random.randrange(3), fraction=random.uniform(0.0, 1.3), seed=random.getrandbits(48)
        )
        forger.aimed[name] += 1
        forger.hit[hit or "between two"] += 1


def test_every_operation_was_aimed_at(forger: Forger, capsys: pytest.CaptureFixture[str]) -> None:
    """And says what was hit, where all are run."""
    assert set(forger.aimed) == set(OPERATIONS)
    if FULL:
        assert forger.aimed.total() >= 500
        with capsys.disabled():
            print(f"\n{forger.aimed.total()} kills, of which so many hit inside:")
            for name in [*OPERATIONS, "between two"]:
                print(f"{forger.hit[name]:5} {name} (aimed at {forger.aimed[name]} times)")
