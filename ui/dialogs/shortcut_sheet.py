"""The keys that hold on the page shown, on a sheet beside the work: Esc or the same key puts it away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ..action_words import all_words, place_of
from ..actions import Act
from ..context import Context
from ..i18n import isolate_path
from ..theme.tokens import SPACE
from ..widgets.buttons import button
from ..widgets.labels import Label, label

_WIDTH, _HEIGHT = 460, 620


class ShortcutSheet(QDialog):
    """Not modal: what is behind it goes on."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        self._context = context
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setAccessibleName(self.tr("The keys of this page"))
        change = button(self.tr("Change the keys …"), "", "keyboard")
        change.clicked.connect(self._change)
        change.setVisible(context.session is not None)
        close = button(self.tr("Close"), "primary")
        close.clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.wide, SPACE.large, SPACE.wide, SPACE.large)
        column.setSpacing(SPACE.medium)
        column.addWidget(label(self.tr("The keys of this page"), "section"))
        column.addWidget(self._area, 1)
        foot = QHBoxLayout()
        foot.addWidget(change)
        foot.addStretch(1)
        foot.addWidget(close)
        column.addLayout(foot)
        self.resize(_WIDTH, _HEIGHT)
        context.actions.shortcuts_changed.connect(self._fill)
        self._fill()

    def shown(self) -> dict[str, str]:
        """The shortcuts on the sheet by their words."""
        return dict(self._lines())

    def _lines(self) -> list[tuple[str, str]]:
        actions, words = self._context.actions, all_words()
        pages = {key: action.text() for key, action in actions.usable() if key.startswith("page-")}
        return [(pages.get(key) or words[key], actions.all_keys(key)) for key in self._keys()]

    def _keys(self) -> list[str]:
        """First what only this page has, then what holds everywhere, in the order of the list of actions."""
        words = all_words()
        holding = [key for key in words if key in self._context.actions.holding()]
        return sorted(holding, key=_everywhere)

    @Slot()
    def _fill(self) -> None:
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, SPACE.small, 0)
        grid.setHorizontalSpacing(SPACE.wide)
        grid.setVerticalSpacing(SPACE.small)
        grid.setColumnStretch(0, 1)
        heading = None
        row = 0
        for key, (words, keys) in zip(self._keys(), self._lines(), strict=True):
            place = place_of(key) or self.tr("Everywhere")
            if place != heading:
                heading = place
                head = label(place, "strong")
                head.setContentsMargins(0, SPACE.medium if row else 0, 0, 0)
                grid.addWidget(head, row, 0, 1, 2)
                row += 1
            grid.addWidget(label(words, wrap=True), row, 0)
            grid.addWidget(_keys_label(keys), row, 1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop)
            row += 1
        for words, keys in self._fixed():
            grid.addWidget(label(words, wrap=True), row, 0)
            grid.addWidget(_keys_label(keys), row, 1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop)
            row += 1
        grid.setRowStretch(row, 1)
        self._area.setWidget(inner)

    def _fixed(self) -> list[tuple[str, str]]:
        """What every desktop does so, and nobody changes."""
        return [
            (self.tr("Open what is chosen in a list"), self.tr("Enter")),
            (self.tr("Look at it beside the list, or choose"), self.tr("Space")),
            (self.tr("To the next field or button, and back"), self.tr("Tab, Shift+Tab")),
        ]

    @Slot()
    def _change(self) -> None:
        self.close()
        self._context.go_to(Act.PREFERENCES, "keyboard")


def _keys_label(keys: str) -> Label:
    return label(isolate_path(keys), "keys")


def _everywhere(key: str) -> bool:
    return not place_of(key)
