"""What stands in for the person and the vault where a test looks at the window alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent

from oralhistory.errors import WrongPassphrase
from ui.keeper import MadeVault, NewVault

RECOVERY_KEY = "AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG-HHHH-1AE1"
PASSPHRASE = "six quiet herons cross grey water"


def flush() -> None:
    """Destroy what waits for it, and what waits for that."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@dataclass
class FakeInteraction:
    """Answers from a list, and remembers what was asked."""

    answers: list[object] = field(default_factory=list[object])
    asked: list[str] = field(default_factory=list[str])
    errors: list[str] = field(default_factory=list[str])

    def _next(self, title: str) -> object:
        self.asked.append(title)
        return self.answers.pop(0)

    def confirm(self, title: str, text: str, act: str, *, danger: bool = False) -> bool:
        return bool(self._next(title))

    def _path(self, title: str) -> Path | None:
        answer = self._next(title)
        assert answer is None or isinstance(answer, Path)
        return answer

    def choose_file(self, title: str, filters: Sequence[str] = (), start: Path | None = None) -> Path | None:
        return self._path(title)

    def choose_files(self, title: str, filters: Sequence[str] = (), start: Path | None = None) -> list[Path]:
        path = self._path(title)
        return [path] if path else []

    def choose_folder(self, title: str, start: Path | None = None) -> Path | None:
        return self._path(title)

    def choose_new_file(self, title: str, name: str, filters: Sequence[str] = ()) -> Path | None:
        return self._path(title)

    def error(self, sentence: str) -> None:
        self.errors.append(sentence)


@dataclass
class FakeSession:
    """An open vault that remembers in memory."""

    state: dict[str, str] = field(default_factory=dict[str, str])
    closed: bool = False
    lock_minutes: int = 0

    def remembered(self, key: str) -> str | None:
        return self.state.get(key)

    def remember(self, key: str, value: str) -> None:
        assert not self.closed
        self.state[key] = value

    def close(self) -> None:
        self.closed = True


@dataclass
class FakeKeeper:
    """One passphrase, one recovery key; notes which vault was tried, and what was made."""

    session: FakeSession = field(default_factory=FakeSession)
    tried: list[tuple[Path, str]] = field(default_factory=list[tuple[Path, str]])
    made: list[NewVault] = field(default_factory=list[NewVault])

    def unlock(self, path: Path, secret: str) -> object:
        self.tried.append((path, secret))
        if secret not in (PASSPHRASE, RECOVERY_KEY):
            raise WrongPassphrase("This passphrase does not open the vault. Try again.")
        return ("key of", path)

    def create(self, asked: NewVault) -> MadeVault:
        self.made.append(asked)
        return MadeVault(RECOVERY_KEY, ("key of", asked.path))

    def enter(self, unlocked: object) -> FakeSession:
        return self.session
