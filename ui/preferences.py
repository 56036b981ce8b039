"""What a person chose for this laptop, put into force while the window runs; whoever keeps the file is told."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from oralhistory.settings import TEXT_PERCENT, Settings

from .actions import SHORTCUTS, Actions
from .shortcuts import sound, taken_over
from .theme import Theme, motion
from .theme.icons import picture

OWN_NAME = "oralhistory"
PLAIN_ICON = "notebook-text"
UNTOLD = "\u00a0"
"""A title without a word; an empty one would make the desktop write the program's name."""
TEXT_STEPS = (80, 90, 100, 110, 125, 150, 175, 200)


class Preferences(QObject):
    """The one place where they change. Made with the settings already in force but for the shortcuts."""

    changed = Signal(object)
    """The new :class:`Settings`: keep them."""

    def __init__(self, settings: Settings, actions: Actions, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.settings = settings
        self.open_vault = ""
        """The path of the vault that is open, to be kept where somebody asks for that now."""
        self._actions = actions
        self._theme = theme
        actions.remap(sound(settings.shortcuts))

    def change(self, **values: object) -> None:
        """Other values from now on, by the names of :class:`Settings`.

        Raises:
            TypeError: there is no such setting.
        """
        self.put(replace(self.settings, **values))  # pyright: ignore[reportArgumentType] - the names are the dataclass's own

    def put(self, settings: Settings) -> None:
        """These from now on."""
        if settings == self.settings:
            return
        before, self.settings = self.settings, settings
        if settings.theme != before.theme:
            self._theme.choose(settings.theme)
        self._theme.size_text(settings.text_percent, as_system=settings.text_as_system)
        motion.choose(settings.motion)
        self._actions.remap(sound(settings.shortcuts))
        if settings.program_name != before.program_name:
            name_program(settings.program_name)
        self.changed.emit(settings)

    def remember(self, on: bool) -> None:
        """Whether to keep the path of the vault last opened. Switched off, nothing keeps one any more."""
        self.change(remember_vault=on, last_vault=self.open_vault if on else "")

    def set_shortcut(self, key: str, text: str) -> None:
        """Another shortcut for an action, taken from whoever had it; empty for none."""
        changed = taken_over(key, text, self.settings.shortcuts) if text else {**self.settings.shortcuts, key: ""}
        self.change(shortcuts=changed)

    def reset_shortcut(self, key: str) -> None:
        """The shortcut that an action came with, taken from whoever has it now."""
        changed = {each: keys for each, keys in self.settings.shortcuts.items() if each != key}
        for text in SHORTCUTS.get(key, ()):
            changed = taken_over(key, text, changed)
        changed.pop(key, None)
        self.change(shortcuts=changed)

    def step_text(self, steps: int) -> None:
        """Text so many steps larger or smaller than it is now; 0 for the usual size."""
        now = self._theme.percent
        if steps > 0:
            wanted = next((step for step in TEXT_STEPS if step > now), TEXT_PERCENT[1])
        elif steps < 0:
            wanted = next((step for step in reversed(TEXT_STEPS) if step < now), TEXT_PERCENT[0])
        else:
            wanted = 100
        self.change(text_percent=wanted, text_as_system=False)


def name_program(name: str) -> None:
    """What the system shows as the program's name, and its picture: both its own, or a plain pair.

    The desktop's own lists take the name up when the program starts.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return
    app.setApplicationName(name or OWN_NAME)
    app.setDesktopFileName(desktop_name(name))
    app.setWindowIcon(picture(PLAIN_ICON) if name else QIcon())


def desktop_name(name: str) -> str:
    """The name for the desktop's lists of windows: letters and digits only, as a file's name must be."""
    plain = "".join(sign if sign.isalnum() else "-" for sign in name.casefold()).strip("-")
    return plain or OWN_NAME
