"""A filter with many values: a chip that opens a list of them, each with how many rows it would leave."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from ..i18n import isolate, number
from ..theme.icons import set_icon
from ..theme.style import set_look
from ..widgets.chip import FilterChip


class MenuChip(FilterChip):
    """Says what was chosen; the list is filled when it is opened, since counting may take a while."""

    chosen = Signal(object)
    """The values chosen, as a ``frozenset`` of texts."""

    def __init__(self, key: str, text: str, words: Callable[[str], str], *, one: bool = False) -> None:
        super().__init__(key, text)
        self.setCheckable(False)
        self._name = text
        self._words = words
        self._on: frozenset[str] = frozenset()
        self._counts: Mapping[str, int] = {}
        self._ask: Callable[[], Mapping[str, int]] | None = None
        self._is_filled = False
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self._group = QActionGroup(self)
        policy = QActionGroup.ExclusionPolicy
        self._group.setExclusionPolicy(policy.ExclusiveOptional if one else policy.None_)
        self._menu.triggered.connect(self._choose)
        self._menu.aboutToShow.connect(self._fill)

    def show_values(self, counts: Mapping[str, int], on: frozenset[str]) -> None:
        """The values there are, each with how many rows it would leave; a chip without any hides."""
        self.setVisible(bool(counts or on))
        self.show_asked(None, on)
        self._counts = counts

    def show_asked(self, ask: Callable[[], Mapping[str, int]] | None, on: frozenset[str]) -> None:
        """The same, counted when somebody wants to see them."""
        self._ask, self._counts, self._on = ask, {}, on
        self._is_filled = False
        said = self.tr(", ").join(isolate(self._words(value)) for value in sorted(on)[:2])
        more = self.tr("{values} …").format(values=said) if len(on) > 2 else said
        self.setText(self.tr("{filter}: {values}").format(filter=self._name, values=more) if on else self._name)
        self.setAccessibleName(self.text())
        set_look(self, "chosen", bool(on))
        set_icon(self, "check" if on else "chevron-down", "text" if on else "muted", 14)

    @property
    def is_on(self) -> bool:
        """Whether any value is chosen."""
        return bool(self._on)

    def values(self) -> list[QAction]:
        """The entries of the list."""
        self._fill()
        return self._menu.actions()

    @Slot()
    def _fill(self) -> None:
        if self._is_filled:
            return
        self._is_filled = True
        if self._ask is not None:
            self._counts = self._ask()
        self._menu.clear()
        for action in self._group.actions():
            self._group.removeAction(action)
            action.deleteLater()
        for value in dict.fromkeys([*self._counts, *sorted(self._on)]):
            action = QAction(f"{isolate(self._words(value))}  {number(self._counts.get(value, 0))}", self._group)
            action.setCheckable(True)
            action.setChecked(value in self._on)
            action.setData(value)
            self._menu.addAction(action)

    @Slot(QAction)
    def _choose(self, _action: QAction) -> None:
        self.chosen.emit(
            frozenset(str(cast("object", action.data())) for action in self._menu.actions() if action.isChecked())
        )
