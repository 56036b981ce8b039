"""An index of a long page's sections: a list beside them, or, where the page is narrow, a choice above them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ..theme.tokens import SPACE
from ..widgets.labels import label
from ..widgets.page import Page
from ..widgets.section import Section

_LIST_WIDTH = 200
_LEAST_BESIDE = 1120
"""From which width of the page on its cards keep a comfortable one beside the list."""


class _List(QListWidget):
    """Up and down show a section; Enter goes into it."""

    def __init__(self, index: SectionIndex) -> None:
        super().__init__()
        self._index = index

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._index.enter()
            return
        super().keyPressEvent(event)


class SectionIndex(QObject):
    """``beside`` and ``above`` are its two forms, of which :meth:`fit` shows one."""

    def __init__(self, page: Page, sections: Mapping[str, Section]) -> None:
        super().__init__(page)
        self._page = page
        self._sections = dict(sections)
        self._keys = list(sections)
        self._going = False
        self.list = _List(self)
        self.list.setObjectName("sectionIndex")
        self.list.setAccessibleName(self.tr("Sections of this page"))
        self.box = QComboBox()
        self.box.setAccessibleName(self.tr("Go to a section of this page"))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for section in sections.values():
            self.list.addItem(QListWidgetItem(section.heading()))
            self.box.addItem(section.heading())
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.beside, self.above = QWidget(), QWidget()
        column = QVBoxLayout(self.beside)
        column.setContentsMargins(SPACE.large, SPACE.wide, 0, SPACE.wide)
        column.addWidget(self.list)
        self.beside.setFixedWidth(_LIST_WIDTH + SPACE.large)
        row = QHBoxLayout(self.above)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.small)
        words = label(self.tr("Go to"), "muted")
        words.setBuddy(self.box)
        row.addWidget(words)
        row.addWidget(self.box, 1)
        self.list.setCurrentRow(0)
        self.list.currentRowChanged.connect(self._chosen)
        self.box.activated.connect(self._chosen_above)
        if page.scrolled is not None:
            page.scrolled.connect(self._scrolled)
        self.beside.hide()  # never shown before it has a parent: it would open as a window of its own

    def fit(self, width: int) -> None:
        """Show the form that a page of this width has room for."""
        beside = width >= _LEAST_BESIDE
        self.beside.setVisible(beside)
        self.above.setVisible(not beside)

    def go(self, key: str, *, focus: bool = True) -> None:
        """Bring a section to the top, and put the keyboard into its first field."""
        self._show(self._keys.index(key))
        if focus:
            self.enter()

    def enter(self) -> None:
        """Put the keyboard into the section that is chosen."""
        section = self._sections[self._keys[self.list.currentRow()]]
        for part in section.findChildren(QWidget):
            takes = bool(part.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
            if takes and part.isEnabled() and part.isVisibleTo(section):
                part.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _show(self, row: int) -> None:
        self._going = True
        self.list.setCurrentRow(row)
        self.box.setCurrentIndex(row)
        self._page.put_on_top(self._sections[self._keys[row]] if row else None)
        self._going = False

    @Slot(int)
    def _chosen(self, row: int) -> None:
        if not self._going and row >= 0:
            self._show(row)

    @Slot(int)
    def _chosen_above(self, row: int) -> None:
        self._show(row)
        self.enter()

    @Slot()
    def _scrolled(self) -> None:
        if not self._going:
            self._going = True
            row = self._page.top_part(list(self._sections.values()))
            self.list.setCurrentRow(row)
            self.box.setCurrentIndex(row)
            self._going = False
