"""Where the benchmarks work: a folder outside the tree that goes away, and the large vault several of them share."""

from __future__ import annotations

import time
from functools import cached_property
from pathlib import Path

from oralhistory.storage.keys import DataKey, KdfCost
from oralhistory.storage.vault import Vault
from oralhistory.workspace import Workspace

from . import fictions

MANY = 10_000
SHORT = 1_500
"""Characters of a transcript in the large vault: a few minutes of speech, so that it is built within the time."""
BY = "Benchmark"
_STATUS = ("draft", "no-consent", "to-review", "to-review", "ready", "waiting")
_CONSENT = ("open", "unknown", "embargoed", "open", "partial")


class Place:
    """A temporary folder; what is made in it is made once and shared."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.build_s = 0.0

    def fresh_vault(self, name: str) -> Workspace:
        """A new vault, its key cheap to derive: no benchmark but one is about that."""
        vault, _ = Vault.create(self.folder / name, "benchmark", cost=KdfCost.FLOOR)
        return Workspace(vault, by=BY)

    @cached_property
    def large(self) -> Workspace:
        """The vault of ten thousand short testimonies, open."""
        workspace = self.fresh_vault("large.vault")
        distinct = [fictions.testimony(number, SHORT) for number in range(200)]
        begin = time.perf_counter()
        vault = workspace.vault
        with vault.atomic():
            for number in range(MANY):
                stored = vault.testimonies.add(distinct[number % len(distinct)], by=BY)
                vault.testimonies.set_standing(
                    stored.id,
                    status=_STATUS[number % len(_STATUS)],
                    consent_state=_CONSENT[number % len(_CONSENT)],
                    reviewed=number % 3 == 0,
                    recheck=None,
                )
        vault.checkpoint()
        self.build_s = time.perf_counter() - begin
        return workspace

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
