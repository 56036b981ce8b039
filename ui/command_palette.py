"""Every command by its words: Ctrl+K, a few letters, Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QHeaderView, QLineEdit, QTreeView, QVBoxLayout, QWidget

from .theme.tokens import SPACE

WIDTH, HEIGHT = 520, 400
ROW_HEIGHT = 32


def matches(words: str, text: str) -> bool:
    """Whether every word typed begins a word of ``text``, or stands in it."""
    folded = text.casefold()
    return all(word in folded for word in words.casefold().split())


class CommandPalette(QDialog):
    """``chosen`` carries the action, after the palette has closed."""

    chosen = Signal(QAction)

    def __init__(self, actions: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setModal(True)
        self.setWindowTitle(QApplication.applicationName())
        self._actions = list(actions)
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Type a command"))
        self._search.setAccessibleName(self.tr("Command"))
        self._search.textChanged.connect(self._filter)
        self._search.installEventFilter(self)
        self._list = QTreeView()
        self._list.setIconSize(QSize(16, 16))
        self._list.setHeaderHidden(True)
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.setAllColumnsShowFocus(True)
        self._list.setAccessibleName(self.tr("Commands"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self._list.clicked.connect(self._take)
        self._model = QStandardItemModel(self)
        self._list.setModel(self._model)
        frame = QFrame()
        frame.setObjectName("palette")
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(SPACE.small, SPACE.small, SPACE.small, SPACE.small)
        inner.addWidget(self._search)
        inner.addWidget(self._list)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.resize(WIDTH, HEIGHT)
        middle = parent.mapToGlobal(parent.rect().center())
        self.move(middle.x() - WIDTH // 2, parent.mapToGlobal(parent.rect().topLeft()).y() + 72)
        self._filter("")
        self._search.setFocus()

    def shown(self) -> list[str]:
        """The words of the commands listed now."""
        return [self._model.item(row, 0).text() for row in range(self._model.rowCount())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            key = Qt.Key(event.key())
            if key in steps:
                self._move(steps[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self._list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _filter(self, words: str) -> None:
        self._model.clear()
        for action in self._actions:
            if not matches(words, action.text()):
                continue
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            name, shortcut = QStandardItem(action.icon(), action.text()), QStandardItem(keys)
            name.setData(action, Qt.ItemDataRole.UserRole)
            name.setSizeHint(QSize(0, ROW_HEIGHT))
            shortcut.setTextAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            shortcut.setForeground(self.palette().placeholderText())
            self._model.appendRow([name, shortcut])
        header = self._list.header()
        header.setStretchLastSection(False)
        if self._model.columnCount():
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
            header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._list.setCurrentIndex(self._model.index(0, 0))

    def _move(self, rows: int) -> None:
        here = self._list.currentIndex().row()
        there = max(0, min(self._model.rowCount() - 1, here + rows))
        self._list.setCurrentIndex(self._model.index(there, 0))

    @Slot(QModelIndex)
    def _take(self, index: QModelIndex) -> None:
        action: object = index.siblingAtColumn(0).data(Qt.ItemDataRole.UserRole) if index.isValid() else None
        if isinstance(action, QAction):
            self.accept()
            self.chosen.emit(action)
