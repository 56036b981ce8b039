"""What a field may go on with, in a small list beneath it. The keyboard stays in the field.

Down chooses, Enter or Tab takes, Esc puts the list away; whoever just goes on typing is not disturbed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QScrollArea

from ..theme.tokens import SPACE

Find = Callable[[str], Sequence[str]]
"""What may be meant by what is typed, the likeliest first."""

_NARROWEST = 200


class Suggestions(QObject):
    """Belongs to a line of text; ``find`` says what may be meant by what is typed."""

    taken = Signal()
    """A suggestion was taken; it stands in the field as if it had been typed."""

    def __init__(self, edit: QLineEdit, find: Find) -> None:
        super().__init__(edit)
        self._edit = edit
        self._find = find
        self._taking = False
        self._list: QListWidget | None = None
        edit.installEventFilter(self)
        edit.textEdited.connect(self._look)

    def shown(self) -> list[str]:
        """What is offered now."""
        if self._list is None or not self._list.isVisible():
            return []
        return [self._list.item(row).text() for row in range(self._list.count())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._list is not None and self._list.isVisible():
            if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide, QEvent.Type.Resize, QEvent.Type.Move):
                self._put_away()
            elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
                if event.key() == Qt.Key.Key_Escape:
                    event.accept()
                    return True
            elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
                return self._pressed(Qt.Key(event.key())) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _pressed(self, key: Qt.Key) -> bool:
        assert self._list is not None
        row = self._list.currentRow()
        match key:
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                count = self._list.count()
                step = 1 if key == Qt.Key.Key_Down else -1
                self._list.setCurrentRow((row + step) % count if row >= 0 or step > 0 else count - 1)
                self._read_out(self._list.currentItem().text())
                return True
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if row >= 0:
                self._take(self._list.item(row).text())
                return True
            case Qt.Key.Key_Tab if row >= 0:
                self._take(self._list.item(row).text())
                return False
            case Qt.Key.Key_Escape:
                self._put_away()
                return True
            case _:
                return False

    @Slot(str)
    def _look(self, typed: str) -> None:
        if self._taking:
            return
        found = list(self._find(typed)) if typed.strip() else []
        if not found or self._edit.visibleRegion().isEmpty():  # scrolled out of sight
            self._put_away()
            return
        offered = self._made()
        offered.clear()
        offered.addItems(found)
        offered.setCurrentRow(-1)
        self._place(offered)
        self._read_out(self.tr("%Ln suggestions, Down to choose", "", len(found)))

    def _take(self, text: str) -> None:
        self._taking = True
        self._edit.selectAll()
        self._edit.insert(text)
        self._taking = False
        self._put_away()
        self.taken.emit()

    @Slot()
    def _put_away(self) -> None:
        if self._list is not None:
            self._list.hide()

    def _made(self) -> QListWidget:
        """Part of the window itself: nothing takes the keyboard, and it goes where the window goes."""
        window = self._edit.window()
        if self._list is None or self._list.parent() is not window:
            self._list = QListWidget(window)
            self._list.setObjectName("suggestions")
            self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
            self._list.setAccessibleName(self.tr("Suggestions"))
            self._list.itemClicked.connect(self._clicked)
        return self._list

    def _place(self, offered: QListWidget) -> None:
        """Beneath the field, or above where the window ends."""
        window = self._edit.window()
        frame = 2 * offered.frameWidth()
        height = sum(max(offered.sizeHintForRow(row), 1) for row in range(offered.count())) + frame + SPACE.small
        width = min(max(self._edit.width(), _NARROWEST), window.width())
        corner = self._edit.mapTo(window, QPoint(0, self._edit.height() + SPACE.hair))
        if corner.y() + height > window.height():
            corner.setY(corner.y() - self._edit.height() - 2 * SPACE.hair - height)
        corner.setX(max(0, min(corner.x(), window.width() - width)))
        offered.setGeometry(corner.x(), corner.y(), width, height)
        offered.show()
        offered.raise_()
        self._watch_scrolling()

    def _watch_scrolling(self) -> None:
        """The list does not move with the field: it goes when the page is scrolled."""
        above = self._edit.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            bar = above.verticalScrollBar()
            bar.valueChanged.connect(self._put_away, Qt.ConnectionType.UniqueConnection)

    @Slot(QListWidgetItem)
    def _clicked(self, item: QListWidgetItem) -> None:
        self._take(item.text())

    def _read_out(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._edit, words))
