"""Where the benchmarks work: a folder outside the tree that goes away, and the large vault several of them share."""

from __future__ import annotations

import random
import time
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from oralhistory.model import Audience, Testimony
from oralhistory.storage.keys import DataKey, KdfCost
from oralhistory.storage.vault import Vault
from oralhistory.workspace import Workspace

from . import fictions

MANY = 10_000
WORDS = 8_000
DISTINCT = 200
"""Different transcripts of so many words; each stands in the large vault fifty times."""
PASSPHRASE = "benchmark"
_CHARACTERS = 41_200
"""Of so many words, in the sample's three languages alike."""
_AT_ONCE = 1_000
BY = "Benchmark"
_STATUS = ("draft", "no-consent", "to-review", "to-review", "ready", "waiting")
_CONSENT = ("open", "unknown", "embargoed", "open", "closed")


def long_testimony(number: int) -> Testimony:
    """A record whose transcript has about :data:`WORDS` words, many of them rare, as in speech."""
    made = fictions.testimony(number, _CHARACTERS)
    assert made.transcript is not None
    return replace(made, transcript=fictions.varied(made.transcript, random.Random(number)))


class Place:
    """A temporary folder; what is made in it is made once and shared."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.build_s = 0.0

    def fresh_vault(self, name: str) -> Workspace:
        """A new vault, its key cheap to derive: no benchmark but one is about that."""
        vault, _ = Vault.create(self.folder / name, PASSPHRASE, cost=KdfCost.FLOOR)
        return Workspace(vault, by=BY)

    @cached_property
    def large(self) -> Workspace:
        """The vault of ten thousand testimonies, open."""
        workspace = self.fresh_vault("large.vault")
        distinct = [long_testimony(number) for number in range(DISTINCT)]
        begin = time.perf_counter()
        vault = workspace.vault
        for first in range(0, MANY, _AT_ONCE):
            with vault.atomic():
                for number in range(first, first + _AT_ONCE):
                    self._add(vault, number, distinct[number % DISTINCT])
            vault.checkpoint()
        self.build_s = time.perf_counter() - begin
        return workspace

    def _add(self, vault: Vault, number: int, testimony: Testimony) -> None:
        stored = vault.testimonies.add(testimony, by=BY)
        consent = _CONSENT[number % len(_CONSENT)]
        vault.testimonies.set_standing(
            stored.id,
            status=_STATUS[number % len(_STATUS)],
            consent_state=consent,
            reviewed=number % 3 == 0,
            recheck=None,
            audiences={audience.value: consent for audience in Audience},
        )

    def close_large(self) -> tuple[Path, DataKey]:
        """Close the large vault, to be opened again; its path and key."""
        workspace = self.large
        path, key = workspace.vault.path, workspace.vault.key
        workspace.close()
        del self.large
        return path, key

    def take_large(self, workspace: Workspace) -> None:
        """Share the large vault opened anew."""
        self.__dict__["large"] = workspace

    def close(self) -> None:
        """Let go of the large vault, if it was made."""
        workspace = self.__dict__.get("large")
        if isinstance(workspace, Workspace):
            workspace.close()
