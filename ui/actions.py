"""Every action of the window and every key of a page, once: key, icon, shortcut as it comes, where it is heard.

No shortcut is set anywhere else. The words stand in :mod:`.action_words`; a person's own shortcuts come from
``oralhistory.settings`` and are put over those here (:meth:`Actions.remap`).
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from .action_words import all_words, words_of
from .i18n import LANGUAGES, isolate_path
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
    SHORTCUTS = "shortcuts"
    BLANK = "blank"
    STEP = "step"
    NEXT_AREA = "next-area"
    PREVIOUS_AREA = "previous-area"
    PREFERENCES = "preferences"
    OTHER_WAYS = "other-ways"
    FIELD_CARD = "field-card"
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
    TEXT_LARGER = "text-larger"
    TEXT_SMALLER = "text-smaller"
    TEXT_USUAL = "text-usual"


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
    Act.SHORTCUTS: "keyboard",
    Act.BLANK: "square",
    Act.STEP: "arrow-right",
    Act.NEXT_AREA: "arrow-right",
    Act.PREVIOUS_AREA: "arrow-left",
    Act.PREFERENCES: "laptop",
    Act.OTHER_WAYS: "key-round",
    Act.FIELD_CARD: "printer",
    Act.QUIT: "log-out",
    Act.TEXT_LARGER: "a-large-small",
    Act.TEXT_SMALLER: "a-large-small",
    Act.TEXT_USUAL: "a-large-small",
    **dict.fromkeys(THEMES, "sun-moon"),
}

SHORTCUTS: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(Act, ()),
    Act.SEARCH: ("Ctrl+F",),
    Act.PALETTE: ("Ctrl+K",),
    Act.NEW_TESTIMONY: ("Ctrl+N",),
    Act.DISCREET: ("Ctrl+Shift+H",),
    Act.BLANK: ("F9",),
    Act.LOCK: ("Ctrl+L",),
    Act.UNDO: ("Ctrl+Z",),
    Act.REDO: ("Ctrl+Shift+Z",),
    Act.BACK: ("Esc",),
    Act.HELP: ("F1",),
    Act.SHORTCUTS: ("Ctrl+/", "?"),
    Act.STEP: ("F8",),
    Act.NEXT_AREA: ("F6",),
    Act.PREVIOUS_AREA: ("Shift+F6",),
    Act.PREFERENCES: ("Ctrl+,",),
    Act.OTHER_WAYS: ("F2",),
    Act.TEXT_LARGER: ("Ctrl++", "Ctrl+="),
    Act.TEXT_SMALLER: ("Ctrl+-",),
    Act.TEXT_USUAL: ("Ctrl+0",),
    Act.QUIT: ("Ctrl+Q",),
    **{f"language-{language.code}": () for language in LANGUAGES},
    **{act: (f"Ctrl+{number}",) for number, act in enumerate(PAGES, start=1)},
    "testimony.next-part": ("Ctrl+PgDown",),
    "testimony.previous-part": ("Ctrl+PgUp",),
    "testimony.protect": ("Ctrl+Shift+P",),
    "testimony.print": ("Ctrl+P",),
    "transcript.find": ("Ctrl+H",),
    "transcript.passage": ("Ctrl+W",),
    "anonymise.accept": ("A",),
    "anonymise.generalise": ("G",),
    "anonymise.mask": ("M",),
    "anonymise.replace": ("R",),
    "anonymise.keep": ("K",),
    "anonymise.undo": ("U",),
    "anonymise.next": ("N",),
    "anonymise.previous": ("P", "Shift+N"),
    "anonymise.alone": ("T",),
    "testimonies.files": (),
    "overview.code-word": (),
}
"""Everything that can have a shortcut, with those it comes with.

A page's own have its name before the dot, and stand here whether or not the page has been made.
"""

SCOPES: Mapping[str, str] = {
    "testimony": "testimony",
    "transcript": "testimony/transcript",
    "anonymise": "testimony/anonymise",
}
"""Where a page's keys are heard, by the name before the dot; everything else is heard everywhere."""

HOUSE_ONLY = frozenset(
    {
        Act.SEARCH,
        Act.NEW_TESTIMONY,
        Act.DISCREET,
        Act.LOCK,
        Act.UNDO,
        Act.REDO,
        Act.BACK,
        Act.HISTORY,
        Act.PREFERENCES,
        Act.STEP,
        Act.NEXT_AREA,
        Act.PREVIOUS_AREA,
        *PAGES,
    }
)
"""Without meaning before the door is open."""


class Actions(QObject):
    """The window's actions. Connect to ``actions[Act.LOCK].triggered``; add a page's own with :meth:`add`."""

    shortcuts_changed = Signal()
    """Tool tips and lists that name a shortcut read it anew."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, QAction] = {}
        self._local: list[tuple[str, QAction]] = []
        self._changed: Mapping[str, str] = {}
        self._silent: list[QAction] = []
        self._lasting: set[str] = set(Act)
        for act in Act:
            self.add(act, "", ICONS.get(act, "chevron-right"))
        self[Act.DISCREET].setCheckable(True)
        for act in THEMES:
            self[act].setCheckable(True)
        self.retranslate()
        self.enter_door()

    def __getitem__(self, key: str) -> QAction:
        return self._actions[key]

    def __contains__(self, key: str) -> bool:
        return key in self._actions

    def add(self, key: str, text: str, icon: str, *, lasting: bool = False) -> QAction:
        """A further action, found in the palette from now on; until the vault is locked, or ``lasting``.

        Its shortcut is what :data:`SHORTCUTS` has for it.

        Raises:
            ValueError: the key is taken.
        """
        if key in self._actions:
            raise ValueError(key)
        action = QAction(text, self)
        set_icon(action, icon)
        action.setShortcuts(self.sequences(key))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self._window.addAction(action)
        self._actions[key] = action
        if lasting:
            self._lasting.add(key)
        return action

    def add_local(self, key: str, owner: QWidget) -> QAction:
        """One of a page's own keys: heard anywhere in ``owner`` but in a field being typed in."""
        action = QAction(words_of(key), owner)
        action.setObjectName(key)
        action.setShortcuts(self.sequences(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        owner.addAction(action)
        self._local.append((key, action))
        return action

    # ---- shortcuts ---------------------------------------------------------------------------------------

    def sequences(self, key: str) -> list[QKeySequence]:
        """The shortcuts of an action as they are now; none, where it has none."""
        changed = self._changed.get(key)
        texts = SHORTCUTS.get(key, ()) if changed is None else (changed,) if changed else ()
        return [QKeySequence(text) for text in texts]

    def remap(self, changed: Mapping[str, str]) -> None:
        """Put a person's own shortcuts over those that come with the program, from now on."""
        if dict(changed) == dict(self._changed):
            return
        self._changed = dict(changed)
        self._local = [(key, action) for key, action in self._local if shiboken6.isValid(action)]
        for key, action in (*self._actions.items(), *self._local):
            action.setShortcuts(self.sequences(key))
        self.shortcuts_changed.emit()

    def shown_keys(self, key: str) -> str:
        """The first shortcut of an action as this system writes it; empty for none."""
        return next((each.toString(QKeySequence.SequenceFormat.NativeText) for each in self.sequences(key)), "")

    def all_keys(self, key: str) -> str:
        """All shortcuts of an action as this system writes them."""
        return ", ".join(each.toString(QKeySequence.SequenceFormat.NativeText) for each in self.sequences(key))

    def holding(self) -> list[str]:
        """The keys of all that have a shortcut that is heard on the page shown."""
        here = [key for key, action in self._actions.items() if action.isEnabled() and action.shortcuts()]
        self._local = [(key, action) for key, action in self._local if shiboken6.isValid(action)]
        for key, action in self._local:
            owner = action.parent()
            if isinstance(owner, QWidget) and owner.isVisible() and action.shortcuts():
                here.append(key)
        return here

    def silence(self, *but: str) -> None:
        """Let no shortcut be heard but these, until :meth:`hear`."""
        kept = [self[key] for key in but]
        self._silent = [action for action in self._window.actions() if action not in kept]
        for action in self._silent:
            self._window.removeAction(action)

    def hear(self) -> None:
        """Hear every shortcut again."""
        self._window.addActions([action for action in self._silent if shiboken6.isValid(action)])
        self._silent = []

    # ---- what there is -----------------------------------------------------------------------------------

    def remove(self, key: str) -> None:
        """Take away an action added by :meth:`add`."""
        action = self._actions.pop(key)
        self._window.removeAction(action)
        action.deleteLater()

    def forget_added(self) -> None:
        """Take away everything that pages added; they are gone with the vault."""
        for key in [key for key in self._actions if key not in self._lasting]:
            self.remove(key)

    def usable(self) -> list[tuple[str, QAction]]:
        """Those that have words and can be done now, by their keys, in the order they were added."""
        return [(key, action) for key, action in self._actions.items() if action.text() and action.isEnabled()]

    def enter_door(self) -> None:
        """Only what has a meaning while the vault is locked."""
        for act in HOUSE_ONLY:
            self[act].setEnabled(False)
        self[Act.OTHER_WAYS].setEnabled(False)

    def enter_house(self) -> None:
        """Everything, now that the vault is open; undo and pages follow what there is."""
        for act in HOUSE_ONLY - {Act.UNDO, Act.REDO, Act.HISTORY, *PAGES}:
            self[act].setEnabled(True)
        self[Act.OTHER_WAYS].setEnabled(False)

    def name_steps(self, undo: str, redo: str) -> None:
        """Say what Ctrl+Z and Ctrl+Shift+Z would do."""
        self[Act.UNDO].setText(self.tr("Undo: {step}").format(step=undo) if undo else self.tr("Undo"))
        self[Act.REDO].setText(self.tr("Redo: {step}").format(step=redo) if redo else self.tr("Redo"))
        self[Act.UNDO].setEnabled(bool(undo))
        self[Act.REDO].setEnabled(bool(redo))

    def retranslate(self) -> None:
        """The words of the language in force."""
        words = all_words()
        for act in Act:
            if act not in PAGES:
                self[act].setText(words[act])
        for key, action in self._local:
            if shiboken6.isValid(action):
                action.setText(words[key])
        self.name_steps("", "")

    def hint(self, key: str) -> str:
        """For a tool tip: the words with the shortcut."""
        return self.with_keys(self[key].text(), key)

    def with_keys(self, text: str, key: str) -> str:
        """Words of a control, with the shortcut of the action that it does too."""
        keys = self.shown_keys(key)
        return f"{text}  ({isolate_path(keys)})" if keys else text
