"""Anything by its name: Ctrl+K, a few letters, Enter. Commands, pages, testimonies, people and places."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QHeaderView, QLineEdit, QTreeView, QVBoxLayout, QWidget

from .palette_entries import Finder, Found, Group, group_name
from .theme.icons import icon
from .theme.tokens import SPACE
from .widgets.labels import label

WIDTH, HEIGHT = 620, 460
ROW_HEIGHT, HEAD_HEIGHT = 32, 26
_FOUND = Qt.ItemDataRole.UserRole


class CommandPalette(QDialog):
    """``chosen`` carries what was taken (:class:`Found`) and the words typed, after the palette has closed."""

    chosen = Signal(object, str)

    def __init__(self, finder: Finder, parent: QWidget, *, discreet: bool = False) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setModal(True)
        self.setWindowTitle(QApplication.applicationName())
        self._finder = finder
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("A command, a page, a testimony, a name"))
        self._search.setAccessibleName(self.tr("Find and do anything"))
        self._search.textChanged.connect(self._filter)
        self._search.installEventFilter(self)
        self._model = QStandardItemModel(self)
        self._list = self._build_list()
        self._nothing = label(
            self.tr("Nothing has such a name. Names are not found in discreet mode: search by an accession number.")
            if discreet
            else self.tr("Nothing has such a name. Fewer letters find more, or search what testimonies say."),
            "muted",
            wrap=True,
        )
        self._nothing.setContentsMargins(SPACE.medium, SPACE.small, SPACE.medium, SPACE.small)
        frame = QFrame()
        frame.setObjectName("palette")
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(SPACE.small, SPACE.small, SPACE.small, SPACE.small)
        inner.addWidget(self._search)
        inner.addWidget(self._nothing)
        inner.addWidget(self._list, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        width, height = min(WIDTH, parent.width() - 2 * SPACE.page), min(HEIGHT, parent.height() - 3 * SPACE.page)
        self.resize(width, height)
        middle = parent.mapToGlobal(parent.rect().center())
        self.move(middle.x() - width // 2, parent.mapToGlobal(parent.rect().topLeft()).y() + 72)
        self._filter("")
        self._search.setFocus()

    def shown(self) -> list[str]:
        """The words of what is listed now, without the headings."""
        return [found.text for found in self._all()]

    def listed(self) -> list[Found]:
        """What is listed now."""
        return list(self._all())

    # ---- keys --------------------------------------------------------------------------------------------

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

    def _move(self, steps: int) -> None:
        rows = self._all_rows()
        if rows:
            here = rows.index(self._list.currentIndex().row())
            self._choose(rows[max(0, min(len(rows) - 1, here + steps))])
            if self._list.currentIndex().row() == rows[0]:
                self._list.scrollToTop()

    def _choose(self, row: int) -> None:
        self._list.setCurrentIndex(self._model.index(row, 0))

    @Slot(QModelIndex)
    def _take(self, index: QModelIndex) -> None:
        found = self._at(index)
        if found is not None:
            words = self._search.text()
            self.accept()
            self.chosen.emit(found, words)

    @Slot(QModelIndex)
    def _tell(self, index: QModelIndex) -> None:
        """The keyboard stays in the field, so a screen reader is told what is chosen in the list."""
        found = self._at(index)
        if found is None:
            return
        listed = self._all_rows()
        said = self.tr("{what}, {group}, {number} of {total}").format(
            what=" ".join(filter(None, (found.text, found.note))),
            group=group_name(found.group),
            number=listed.index(index.row()) + 1,
            total=len(listed),
        )
        self._search.setAccessibleDescription(said)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._search, said))

    # ---- the list ----------------------------------------------------------------------------------------

    @Slot(str)
    def _filter(self, words: str) -> None:
        found = self._finder.find(words)
        self._model.clear()
        group: Group | None = None
        for each in found:
            if each.group is not group:
                group = each.group
                self._model.appendRow(_heading(group_name(group)))
            self._model.appendRow(self._line(each))
        header = self._list.header()
        header.setStretchLastSection(False)
        if self._model.columnCount():
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
            header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for row in range(self._model.rowCount()):
            if self._at(self._model.index(row, 0)) is None:
                self._list.setFirstColumnSpanned(row, QModelIndex(), True)
        nothing = not [each for each in found if each.group is not Group.SEARCH]
        self._nothing.setVisible(nothing)
        rows = self._all_rows()
        if rows:
            self._choose(rows[0])
            self._list.scrollToTop()
        if nothing:
            self._search.setAccessibleDescription(self._nothing.text())
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._search, self._nothing.text()))

    def _line(self, found: Found) -> Sequence[QStandardItem]:
        name, note = QStandardItem(icon(found.icon), found.text), QStandardItem(found.note)
        name.setData(found, _FOUND)
        name.setSizeHint(QSize(0, max(ROW_HEIGHT, self.fontMetrics().height() + SPACE.medium)))
        name.setData(" ".join(filter(None, (found.text, found.note))), Qt.ItemDataRole.AccessibleTextRole)
        note.setTextAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        note.setForeground(self.palette().placeholderText())
        return [name, note]

    def _all_rows(self) -> list[int]:
        return [row for row in range(self._model.rowCount()) if self._at(self._model.index(row, 0)) is not None]

    def _all(self) -> list[Found]:
        found = (self._at(self._model.index(row, 0)) for row in range(self._model.rowCount()))
        return [each for each in found if each is not None]

    @staticmethod
    def _at(index: QModelIndex) -> Found | None:
        found: object = index.siblingAtColumn(0).data(_FOUND) if index.isValid() else None
        return found if isinstance(found, Found) else None

    def _build_list(self) -> QTreeView:
        made = QTreeView()
        made.setIconSize(QSize(16, 16))
        made.setHeaderHidden(True)
        made.setRootIsDecorated(False)
        made.setAllColumnsShowFocus(True)
        made.setTextElideMode(Qt.TextElideMode.ElideRight)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setAccessibleName(self.tr("What was found"))
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        made.setModel(self._model)
        made.clicked.connect(self._take)
        selection = made.selectionModel()
        selection.currentChanged.connect(self._tell)
        return made


def _heading(words: str) -> QStandardItem:
    made = QStandardItem(words)
    made.setFlags(Qt.ItemFlag.NoItemFlags)
    made.setSizeHint(QSize(0, HEAD_HEIGHT))
    font = QApplication.font()
    font.setWeight(font.Weight.DemiBold)
    made.setFont(font)
    return made
