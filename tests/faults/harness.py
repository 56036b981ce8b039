"""The killing harness on the test's side: the process that forks, a vault that lives through many kills, its check."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import asdict, dataclass, field
from pathlib import Path
from random import Random
from tempfile import TemporaryFile
from typing import Any

from oralhistory.errors import WrongPassphrase
from oralhistory.jobs import Job
from oralhistory.model import Testimony
from oralhistory.storage import DataKey, KdfCost, LibraryQuery, Vault, unlock_key
from oralhistory.storage.verify import verify
from oralhistory.workspace import Workspace
from tests.faults.expected import Kept, Patch, difference, read_back
from tests.faults.killing import Killed, Run
from tests.faults.operations import BY, record_for

FULL = os.environ.get("ORALHISTORY_FAULTS") == "full"
"""Whether all faults are injected (``make test-faults``), or a sample of them."""
ROOT = Path(__file__).parents[2]
PASSPHRASE = "seven quiet herons"


class Forger:
    """The process that forks. What it and its children say on standard error is shown when something fails."""

    def __init__(self) -> None:
        self.aimed, self.hit = Counter[str](), Counter[str]()
        """How often which operation was to be hit, and was."""
        self._errors = TemporaryFile("w+", encoding="utf-8")  # noqa: SIM115 - closed in stop()
        self._process = subprocess.Popen(
            [sys.executable, "-W", "error", "-m", "tests.faults.killing"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
            encoding="utf-8",
        )

    def run(self, run: Run) -> Killed:
        """Let a process work and die."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(asdict(run)) + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        assert answer, self.errors()
        return Killed(**json.loads(answer))

    def errors(self) -> str:
        """What was said on standard error so far."""
        self._errors.seek(0)
        return self._errors.read()

    def stop(self) -> None:
        """End it."""
        self._process.communicate()
        self._errors.close()


@dataclass
class Scene:
    """A vault, everything that must be in it, and every secret that must or may open it."""

    vault: Path
    outside: Path
    passphrases: list[str]
    """The confirmed one; after a change that was killed, the old and the new."""
    recovery: str
    kept: Kept = field(default_factory=Kept)

    @classmethod
    def begin(cls, folder: Path, seed: str) -> Scene:
        """A new vault with two testimonies."""
        outside = folder / "outside"
        outside.mkdir()
        path = folder / "killed.vault"
        vault, recovery = Vault.create(path, PASSPHRASE, title="Northern voices", cost=KdfCost.FLOOR)
        with vault:
            workspace = Workspace(vault, by=BY)
            random = Random(seed)
            for number in range(2):
                workspace.add(Testimony.from_json(record_for(f"begin{number}", random)))
            return cls(path, outside, [PASSPHRASE], recovery, read_back(workspace))

    def kill(self, forger: Forger, operation: str, *, lead: int, fraction: float, seed: int) -> str | None:
        """One run, its kill and the whole check; the operation that was under way, if one was."""
        run = Run(
            vault=str(self.vault),
            outside=str(self.outside),
            secret=self.recovery,
            passphrase=self.passphrases[0],
            operation=operation,
            lead=lead,
            fraction=fraction,
            seed=seed,
        )
        killed = forger.run(run)
        assert killed.by_kill, forger.errors()
        begun: dict[str, Any] | None = None
        for line in killed.lines:
            if "begin" in line:
                begun = line
                continue
            assert begun is not None
            self._confirm(begun["patch"], line["result"])
            begun = None
        self._check(begun["patch"] if begun else {}, f"{run}\n{forger.errors()}")
        return begun["begin"] if begun else None

    def _confirm(self, patch: Patch, result: Patch) -> None:
        self.kept = self.kept.after(patch)
        if "passphrase" in patch:
            self.passphrases = [patch["passphrase"], *self.passphrases]
        if "recovery" in patch:
            self.recovery = result["recovery"]
        if "package" in patch:
            manifest = self.outside / patch["package"] / "manifest-sha256.txt"
            assert hashlib.sha256(manifest.read_bytes()).hexdigest() == result["manifest"]
        if "backup" in patch:
            self._require_whole(Path(patch["backup"]))

    def _check(self, unconfirmed: Patch, context: str) -> None:
        """What was confirmed is there; ``unconfirmed`` is wholly there or wholly absent."""
        key = self._unlocked(unconfirmed)
        with Vault.open_with(self.vault, key) as vault:
            workspace = Workspace(vault, by=BY)
            report = verify(vault, Job())
            assert report.problems == [], context
            found = read_back(workspace)
            without, with_it = difference(self.kept, found), difference(self.kept.after(unconfirmed), found)
            assert not without or not with_it, (without, with_it, context)
            assert vault.attachments.orphans() == [], "a file of nothing is left after a check"
            if "recovery" in unconfirmed:
                self.recovery = vault.new_recovery_key()
            for word in _last_words(found):
                assert workspace.ids(LibraryQuery(search=word)), "a confirmed word is not found by searching"
        self.kept = found
        if "backup" in unconfirmed and Path(unconfirmed["backup"]).exists():
            self._require_whole(Path(unconfirmed["backup"]), key)
        if "package" in unconfirmed:
            there = (self.outside / unconfirmed["package"]).exists()
            assert there == (unconfirmed["package"] in found.packages), context
        assert not list(self.outside.glob(".*")), "an opening clears away what an export left"

    def _unlocked(self, unconfirmed: Patch) -> DataKey:
        """The data key, by every secret that must open the vault; one that no longer may must not."""
        if "passphrase" in unconfirmed:
            self.passphrases = [unconfirmed["passphrase"], *self.passphrases]
            opening = [each for each in self.passphrases[:2] if opens(self.vault, each)]
            assert len(opening) == 1
            self.passphrases = opening
        elif len(self.passphrases) > 1:
            new, *old = self.passphrases
            assert opens(self.vault, new)
            assert not any(opens(self.vault, each) for each in old)
            self.passphrases = [new]
        if "recovery" in unconfirmed and not opens(self.vault, self.recovery):
            return unlock_key(self.vault, self.passphrases[0])
        return unlock_key(self.vault, self.recovery)

    def _require_whole(self, backup: Path, key: DataKey | None = None) -> None:
        """A backup with its proper name is whole, and holds what the vault held then."""
        with Vault.open_with(backup, key or unlock_key(backup, self.recovery)) as vault:
            assert verify(vault, Job()).problems == []
            assert difference(self.kept, read_back(Workspace(vault, by=BY))) == []
        shutil.rmtree(backup)


def opens(vault: Path, secret: str) -> bool:
    """Whether a passphrase or recovery key opens a vault's key slots."""
    try:
        unlock_key(vault, secret)
    except WrongPassphrase:
        return False
    return True


def _last_words(found: Kept) -> list[str]:
    """The last word of every title; nobody wrote it anywhere else."""
    return [kept["record"]["title"].split()[-1] for kept in found.testimonies.values()]
