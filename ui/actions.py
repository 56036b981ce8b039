"""Every action of the window, once: its key, words, icon and shortcut. No shortcut is set anywhere else."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from .theme.icons import set_icon


class Act(StrEnum):
    SEARCH = "search"
    PALETTE = "palette"
    NEW_TESTIMONY = "new-testimony"
    DISCREET = "discreet"
    LOCK = "lock"
    UNDO = "undo"
    REDO = "redo"
    BACK = "back"
    HISTORY = "history"
    HELP = "help"
    QUIT = "quit"
    PAGE_1 = "page-1"
    PAGE_2 = "page-2"
    PAGE_3 = "page-3"
    PAGE_4 = "page-4"
    PAGE_5 = "page-5"
    PAGE_6 = "page-6"
    PAGE_7 = "page-7"
    THEME_SYSTEM = "theme-system"
    THEME_LIGHT = "theme-light"
    THEME_DARK = "theme-dark"
    THEME_CONTRAST = "theme-contrast"


PAGES = (Act.PAGE_1, Act.PAGE_2, Act.PAGE_3, Act.PAGE_4, Act.PAGE_5, Act.PAGE_6, Act.PAGE_7)
THEMES = {
    Act.THEME_SYSTEM: "system",
    Act.THEME_LIGHT: "light",
    Act.THEME_DARK: "dark",
    Act.THEME_CONTRAST: "contrast",
}

ICONS = {
    Act.SEARCH: "search",
    Act.PALETTE: "command",
    Act.NEW_TESTIMONY: "plus",
    Act.DISCREET: "eye-off",
    Act.LOCK: "lock",
    Act.UNDO: "undo-2",
    Act.REDO: "redo-2",
    Act.BACK: "arrow-left",
    Act.HISTORY: "history",
    Act.HELP: "circle-question-mark",
    Act.QUIT: "log-out",
    **dict.fromkeys(THEMES, "sun-moon"),
}

SHORTCUTS = {
    Act.SEARCH: "Ctrl+F",
    Act.PALETTE: "Ctrl+K",
    Act.NEW_TESTIMONY: "Ctrl+N",
    Act.DISCREET: "Ctrl+Shift+H",
    Act.LOCK: "Ctrl+L",
    Act.UNDO: "Ctrl+Z",
    Act.REDO: "Ctrl+Shift+Z",
    Act.BACK: "Esc",
    Act.HELP: "F1",
    Act.QUIT: "Ctrl+Q",
    **{act: f"Ctrl+{number}" for number, act in enumerate(PAGES, start=1)},
}

HOUSE_ONLY = frozenset(
    {Act.SEARCH, Act.NEW_TESTIMONY, Act.DISCREET, Act.LOCK, Act.UNDO, Act.REDO, Act.BACK, Act.HISTORY, *PAGES}
)
"""Without meaning before the door is open."""


class Actions(QObject):
    """The window's actions. Connect to ``actions[Act.LOCK].triggered``; add a page's own with :meth:`add`."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, QAction] = {}
        self._lasting: set[str] = set(Act)
        for act in Act:
            self.add(act, "", ICONS.get(act, "chevron-right"), SHORTCUTS.get(act, ""))
        self[Act.DISCREET].setCheckable(True)
        for act in THEMES:
            self[act].setCheckable(True)
        self.retranslate()
        self.enter_door()

    def __getitem__(self, key: str) -> QAction:
        return self._actions[key]

    def __contains__(self, key: str) -> bool:
        return key in self._actions

    def add(self, key: str, text: str, icon: str, shortcut: str = "", *, lasting: bool = False) -> QAction:
        """A further action, found in the palette from now on; until the vault is locked, or ``lasting``.

        Raises:
            ValueError: the key, or the shortcut, is taken.
        """
        keys = QKeySequence(shortcut) if shortcut else QKeySequence()
        if key in self._actions or (shortcut and keys in [action.shortcut() for action in self._actions.values()]):
            raise ValueError(f"{key} {shortcut}")
        action = QAction(text, self)
        set_icon(action, icon)
        if shortcut:
            action.setShortcut(keys)
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self._window.addAction(action)
        self._actions[key] = action
        if lasting:
            self._lasting.add(key)
        return action

    def remove(self, key: str) -> None:
        """Take away an action added by :meth:`add`."""
        action = self._actions.pop(key)
        self._window.removeAction(action)
        action.deleteLater()

    def forget_added(self) -> None:
        """Take away everything that pages added; they are gone with the vault."""
        for key in [key for key in self._actions if key not in self._lasting]:
            self.remove(key)

    def usable(self) -> list[QAction]:
        """Those that have words and can be done now, in the order they were added."""
        return [action for action in self._actions.values() if action.text() and action.isEnabled()]

    def enter_door(self) -> None:
        """Only what has a meaning while the vault is locked."""
        for act in HOUSE_ONLY:
            self[act].setEnabled(False)

    def enter_house(self) -> None:
        """Everything, now that the vault is open; undo and pages follow what there is."""
        for act in HOUSE_ONLY - {Act.UNDO, Act.REDO, Act.HISTORY, *PAGES}:
            self[act].setEnabled(True)

    def name_steps(self, undo: str, redo: str) -> None:
        """Say what Ctrl+Z and Ctrl+Shift+Z would do."""
        self[Act.UNDO].setText(self.tr("Undo: {step}").format(step=undo) if undo else self.tr("Undo"))
        self[Act.REDO].setText(self.tr("Redo: {step}").format(step=redo) if redo else self.tr("Redo"))
        self[Act.UNDO].setEnabled(bool(undo))
        self[Act.REDO].setEnabled(bool(redo))

    def retranslate(self) -> None:
        """The words of the language in force."""
        self[Act.SEARCH].setText(self.tr("Search"))
        self[Act.PALETTE].setText(self.tr("All commands"))
        self[Act.NEW_TESTIMONY].setText(self.tr("New testimony"))
        self[Act.DISCREET].setText(self.tr("Discreet mode: hide names"))
        self[Act.LOCK].setText(self.tr("Lock"))
        self[Act.BACK].setText(self.tr("Back"))
        self[Act.HISTORY].setText(self.tr("Show the history"))
        self[Act.HELP].setText(self.tr("Help on this page"))
        self[Act.QUIT].setText(self.tr("Quit"))
        self[Act.THEME_SYSTEM].setText(self.tr("Appearance: as the system"))
        self[Act.THEME_LIGHT].setText(self.tr("Appearance: light"))
        self[Act.THEME_DARK].setText(self.tr("Appearance: dark"))
        self[Act.THEME_CONTRAST].setText(self.tr("Appearance: high contrast"))
        self.name_steps("", "")

    def hint(self, key: str) -> str:
        """For a tool tip: the words with the shortcut."""
        action = self[key]
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return f"{action.text()}  ({keys})" if keys else action.text()
