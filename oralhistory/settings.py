"""What the program remembers about this laptop, outside any vault: one small file, readable by its owner alone.

Nothing in it may tell what a vault holds. The path of a vault is written only when the person asked for
it (``remember_vault``). Everything about a collection — window, columns, place in a text — is remembered
inside the vault.
"""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import cast

import platformdirs

from oralhistory.errors import MachineError, cause

THEMES = ("system", "light", "dark", "contrast")
MOTIONS = ("system", "full", "still")
IDLE_MINUTES = (1, 60)
TEXT_PERCENT = (80, 200)
MOST_SHORTCUTS = 500
LONGEST_NAME = 40


@dataclass(frozen=True)
class Settings:
    """Every setting, declared once, with the value a fresh laptop has."""

    language: str = ""
    """BCP 47; empty follows the system."""
    theme: str = "system"
    """One of :data:`THEMES`."""
    text_percent: int = 100
    """Size of all text in per cent, within :data:`TEXT_PERCENT`."""
    idle_minutes: int = 5
    """Minutes without a key or a move of the mouse until the vault is locked, within :data:`IDLE_MINUTES`."""
    remember_vault: bool = False
    """Whether the person asked that the last vault's path be kept."""
    last_vault: str = ""
    """That path; always empty unless :attr:`remember_vault`."""
    text_as_system: bool = False
    """Whether text is as large as the system's own; :attr:`text_percent` waits meanwhile."""
    motion: str = "system"
    """One of :data:`MOTIONS`: what moves moves as the system says, always, or stands still."""
    shortcuts: Mapping[str, str] = field(default_factory=dict[str, str])
    """What was changed by a person: an action's key and its shortcut (Qt's portable text), empty for none."""
    program_name: str = ""
    """What the window and the program call themselves; empty for their own name and picture."""
    quiet_door: bool = False
    """Whether the door shows a field for the passphrase and nothing else."""
    blank_locks: bool = False
    """Whether blanking the window locks it too."""


def settings_path() -> Path:
    """The file's place for this person on this system."""
    return Path(platformdirs.user_config_dir("oralhistory", appauthor=False)) / "settings.json"


def are_there(path: Path | None = None) -> bool:
    """Whether anything was ever settled on this laptop: where not, the program begins with its very first questions."""
    return (path or settings_path()).exists()


def load(path: Path | None = None) -> Settings:
    """The settings of this laptop; what is absent, unknown or out of bounds becomes the default.

    A file that cannot be read never keeps anybody from a vault: it counts as absent.
    """
    try:
        stored: object = json.loads((path or settings_path()).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(stored, dict):
        return Settings()
    return _checked(cast("Mapping[str, object]", stored))


def save(settings: Settings, path: Path | None = None) -> None:
    """Write the settings, whole or not at all, readable by the owner alone (mode 0600).

    Raises:
        MachineError: the folder cannot be written.
    """
    target = path or settings_path()
    if not settings.remember_vault:
        settings = replace(settings, last_vault="")
    beside = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
    try:
        _make_closed(target.parent)
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(asdict(settings), file, ensure_ascii=False, indent=1)
        beside.replace(target)
    except OSError as error:
        with suppress(OSError):
            beside.unlink()
        raise MachineError(
            "The settings could not be saved ({why}). They hold until you close.", why=cause(error)
        ) from error


def _make_closed(folder: Path) -> None:
    """Make a folder and those above it that are missing, closed to others; ``parents=True`` would leave those open."""
    if not folder.is_dir():
        _make_closed(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)


def _checked(stored: Mapping[str, object]) -> Settings:
    plain = Settings()
    values = {
        field.name: stored[field.name]
        for field in fields(Settings)
        if field.name in stored
        and type(stored[field.name]) is type(cast("object", getattr(plain, field.name)))
        and _RULES.get(field.name, _anything)(stored[field.name])
    }
    settings = replace(plain, **cast("dict[str, str]", values))
    return settings if settings.remember_vault else replace(settings, last_vault="")


def _anything(_value: object) -> bool:
    return True


def _within(bounds: tuple[int, int]) -> Callable[[object], bool]:
    return lambda value: isinstance(value, int) and bounds[0] <= value <= bounds[1]


def _are_shortcuts(value: object) -> bool:
    if not isinstance(value, dict) or len(cast("dict[object, object]", value)) > MOST_SHORTCUTS:
        return False
    return all(isinstance(part, str) for pair in cast("dict[object, object]", value).items() for part in pair)


_RULES: dict[str, Callable[[object], bool]] = {
    "theme": lambda value: value in THEMES,
    "idle_minutes": _within(IDLE_MINUTES),
    "text_percent": _within(TEXT_PERCENT),
    "motion": lambda value: value in MOTIONS,
    "shortcuts": _are_shortcuts,
    "program_name": lambda value: isinstance(value, str) and len(value) <= LONGEST_NAME and value.isprintable(),
}
