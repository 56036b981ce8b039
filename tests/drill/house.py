"""A fresh home, a fresh place for temporary files, and real processes of the program in them."""

from __future__ import annotations

import os
import resource
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from tests.drill.canaries import Found, Searcher

ROOT = Path(__file__).resolve().parents[2]
_SHARED_MEMORY = Path("/dev/shm")
_UNTIL_DONE_S = 120


@dataclass
class DrillHouse:
    """Everything the program may write to on a laptop; ``outside`` is what the person brings and gives away."""

    root: Path
    printed: list[tuple[str, bytes]] = field(default_factory=list[tuple[str, bytes]])
    """What processes wrote on their streams that they were not asked to print, with the command."""

    def __post_init__(self) -> None:
        for folder in (self.home, self.temporary, self.runtime):
            folder.mkdir(parents=True, mode=0o700)
        self._shared_before = set(_shared_memory())

    @property
    def home(self) -> Path:
        return self.root / "home"

    @property
    def temporary(self) -> Path:
        return self.root / "tmp"

    @property
    def runtime(self) -> Path:
        return self.root / "run"

    @property
    def vault(self) -> Path:
        return self.home / "winter.vault"

    def environment(self) -> dict[str, str]:
        """Of a desktop session whose every place is here."""
        kept = {name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL", "LD_LIBRARY_PATH") if name in os.environ}
        return kept | {
            "HOME": str(self.home),
            "XDG_CONFIG_HOME": str(self.home / ".config"),
            "XDG_DATA_HOME": str(self.home / ".local" / "share"),
            "XDG_STATE_HOME": str(self.home / ".local" / "state"),
            "XDG_CACHE_HOME": str(self.home / ".cache"),
            "XDG_RUNTIME_DIR": str(self.runtime),
            "TMPDIR": str(self.temporary),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
        }

    def start(self, *arguments: str, keep: int | None = None, **also: str) -> subprocess.Popen[bytes]:
        """A process of the interpreter, at home, that may dump core as far as this machine lets it."""
        return subprocess.Popen(
            [sys.executable, *arguments],
            cwd=self.home,
            env=self.environment() | also,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            preexec_fn=_as_on_a_laptop,
            pass_fds=() if keep is None else (keep,),
        )

    def sitting(self, words: Path, kill: tuple[int, float] | None = None) -> int:
        """Somebody at the real window (:mod:`tests.drill.person`); the exit status, negative for a signal.

        ``kill`` says after which step, and how many seconds later, the process is killed.
        """
        seen, told = os.pipe()
        process = self.start(
            "-m", "tests.drill.person", str(self.vault), keep=told, DRILL_WORDS=str(words), DRILL_STEPS=str(told)
        )
        os.close(told)
        with os.fdopen(seen, "rb", buffering=0) as steps:
            taken = 0
            while (kill is None or taken < kill[0]) and steps.read(1):
                taken += 1
            if kill is not None:
                with suppress(subprocess.TimeoutExpired):
                    process.wait(kill[1])
                process.send_signal(signal.SIGKILL)
            out, err = process.communicate(timeout=_UNTIL_DONE_S)
        self.printed.append((str(words), out + err))
        return process.returncode

    def command(self, passphrase: str, *arguments: str | Path, kill_after_s: float | None = None) -> int:
        """One command of the real command line, killed after a while where asked; its exit status.

        What it prints is kept for the search when it was killed or failed: else it is what was asked for.
        """
        words = [str(each) for each in arguments]
        process = self.start("-m", "oralhistory", "--passphrase-file", "-", *words)
        try:
            out, err = process.communicate(passphrase.encode(), timeout=kill_after_s or _UNTIL_DONE_S)
        except subprocess.TimeoutExpired:
            assert kill_after_s is not None, words
            process.send_signal(signal.SIGKILL)
            out, err = process.communicate()
        if process.returncode != 0:
            self.printed.append(("\0".join(words), out + err))
        return process.returncode

    def leaks(self, texts: dict[str, str]) -> list[Found]:
        """Every canary in a file, a name or a stream; what stood in a command may come back in its answer."""
        searcher = Searcher(texts)
        found = [each for place in (self.home, self.temporary, self.runtime) for each in searcher.in_folder(place)]
        for name in set(_shared_memory()) - self._shared_before:
            found += searcher.in_bytes(name.encode(), "the name of shared memory")
            try:
                found += searcher.in_bytes((_SHARED_MEMORY / name).read_bytes(), f"shared memory {name}")
            except OSError:
                continue  # another program's, and gone again
        for command, printed in self.printed:
            asked = {each.place for each in searcher.in_bytes(command.encode(), "")}
            words = command.replace("\0", " ")
            found += [each for each in searcher.in_bytes(printed, f"printed by {words}") if each.place not in asked]
        return found

    def open_to_others(self) -> list[str]:
        """Files and folders that the program made and somebody else on the laptop could read."""
        return [
            f"{path.relative_to(self.root)} {stat.S_IMODE(path.lstat().st_mode):o}"
            for folder in (self.home, self.temporary, self.runtime)
            for path in folder.rglob("*")
            if not path.is_symlink() and path.lstat().st_mode & (stat.S_IRWXG | stat.S_IRWXO)
        ]

    def core_files(self) -> list[str]:
        """What the system keeps of a process that crashed."""
        return [str(path) for path in self.root.rglob("core*") if path.is_file()]


def _as_on_a_laptop() -> None:
    os.umask(0o022)
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))


def _shared_memory() -> Iterator[str]:
    if _SHARED_MEMORY.is_dir():
        for path in _SHARED_MEMORY.rglob("*"):
            if path.is_file():
                yield str(path.relative_to(_SHARED_MEMORY))
