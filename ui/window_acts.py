"""What the window's own actions do that belongs to no page: the palette, the sheet of keys, F6, blanking, the look."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from .actions import THEMES, Act
from .areas import Areas, chief
from .blank import Blank
from .context import Context
from .over_dialogs import OverDialogs

if TYPE_CHECKING:
    from .palette_entries import Found

PREFERENCES = "preferences"
_STEPS = {Act.TEXT_LARGER: 1, Act.TEXT_SMALLER: -1, Act.TEXT_USUAL: 0}


class WindowActs(QObject):
    """Made once by the window, after its parts."""

    def __init__(self, window: QWidget, rooms: QStackedWidget, areas: list[QWidget], context: Context) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._rooms = rooms
        self._pages: Sequence[str] = ()
        self.areas = Areas(areas, self)
        self.blank = Blank(window, rooms, context)
        self.over_dialogs = OverDialogs(self)
        self.over_dialogs.pressed.connect(self._pressed_over_dialog)
        actions = context.actions
        actions[Act.PALETTE].triggered.connect(self.open_palette)
        actions[Act.SHORTCUTS].triggered.connect(self.show_keys)
        actions[Act.STEP].triggered.connect(self._take_step)
        actions[Act.NEXT_AREA].triggered.connect(self.areas.next)
        actions[Act.PREVIOUS_AREA].triggered.connect(self.areas.previous)
        actions[Act.BLANK].triggered.connect(self.blank.turn)
        actions[Act.PREFERENCES].triggered.connect(self._to_preferences)
        for act in THEMES:
            actions[act].triggered.connect(self._choose_theme)
        for act in _STEPS:
            actions[act].triggered.connect(self._step_text)
        context.theme.changed.connect(self._mark_theme)
        actions.shortcuts_changed.connect(self._listen)
        self._mark_theme()
        self._listen()

    def know_pages(self, pages: Sequence[str]) -> None:
        """These pages there are, by their keys."""
        self._pages = pages

    # ---- the palette -------------------------------------------------------------------------------------

    @Slot()
    def open_palette(self) -> None:
        """Find anything by its name."""
        from .command_palette import CommandPalette
        from .palette_entries import Finder

        palette = CommandPalette(Finder(self._context, self._pages), self._window, discreet=self._context.discreet)
        palette.chosen.connect(self._run_chosen)
        palette.open()

    @Slot(object, str)
    def _run_chosen(self, chosen: object, words: str) -> None:
        from .palette_entries import use

        found = cast("Found", chosen)
        use(self._context, found.key)
        sort, _, rest = found.key.partition(":")
        if sort == "act":
            self._context.actions[rest].trigger()
        elif sort == "testimony":
            self._context.go_to("testimony", rest)
        elif sort == "entity":
            self._context.go_to("people-places", rest)
        elif sort == "place":
            page, _, place = rest.partition(":")
            self._context.go_to(page, place or None)
        else:
            self._context.search(words.strip())

    # ---- the rest ----------------------------------------------------------------------------------------

    @Slot()
    def show_keys(self) -> None:
        """The sheet of the keys that hold here; it stays while one works."""
        from .dialogs.shortcut_sheet import ShortcutSheet

        for sheet in self._window.findChildren(ShortcutSheet):
            sheet.close()
        ShortcutSheet(self._context, self._window).show()

    @Slot()
    def _take_step(self) -> None:
        """Press the one primary button of what is shown; the keyboard goes there, so that the page follows.

        What is typed is saved first: the next step may be another then.
        """
        self._context.saved.flush()
        button = chief(self._rooms)
        if button is not None:
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)
            button.click()

    @Slot()
    def _to_preferences(self) -> None:
        if PREFERENCES in self._pages:
            self._context.go_to(PREFERENCES)

    @Slot()
    def _choose_theme(self) -> None:
        act = next(act for act in THEMES if self._context.actions[act] is self.sender())
        if THEMES[act] == self._context.settings.theme:
            self._context.theme.choose(THEMES[act])
        self._context.preferences.change(theme=THEMES[act])
        self._mark_theme()

    @Slot()
    def _mark_theme(self) -> None:
        for act, choice in THEMES.items():
            self._context.actions[act].setChecked(choice == self._context.theme.choice)

    @Slot()
    def _step_text(self) -> None:
        act = next(act for act in _STEPS if self._context.actions[act] is self.sender())
        self._context.preferences.step_text(_STEPS[act])
        percent = self._context.settings.text_percent
        self._context.say(self.tr("Text at {percent} %").format(percent=percent))

    @Slot()
    def _listen(self) -> None:
        actions = self._context.actions
        self.over_dialogs.listen_for({act: actions.sequences(act) for act in (Act.BLANK, Act.LOCK)})

    @Slot(str)
    def _pressed_over_dialog(self, key: str) -> None:
        if self._context.actions[key].isEnabled():
            self._context.actions[key].trigger()
