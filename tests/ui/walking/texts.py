"""Every text of a window that a person may read or hear."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDateTimeEdit,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QSpinBox,
    QTabBar,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from ui.views.form_preview import FormPreview
from ui.widgets.numbered_parts import NumberedParts

_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_MOST_ROWS = 40
"""Of a model: what further rows say is said by these."""


def texts_of(root: QWidget) -> Iterator[tuple[QWidget, str, str]]:
    """A widget, what of it the text is, and the text: of ``root`` and of everything in it, shown or not yet."""
    for widget in (root, *root.findChildren(QWidget)):
        for what, text in _texts(widget):
            if text:
                yield widget, what, text


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "tool tip", widget.toolTip()
    yield "accessible name", widget.accessibleName()
    if not isinstance(widget, FormPreview | NumberedParts):  # there it is the whole of a form, or a key
        yield "accessible description", widget.accessibleDescription()
    yield "what's this", widget.whatsThis()
    yield "status tip", widget.statusTip()
    if widget.isWindow():
        yield "window title", widget.windowTitle()
    for action in widget.actions():
        yield from _of_action(action)
    if isinstance(widget.parent(), NumberedParts):
        return
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    elif isinstance(widget, QLineEdit):
        yield "text", "" if widget.echoMode() != QLineEdit.EchoMode.Normal else widget.text()
        yield "placeholder", widget.placeholderText()
    elif isinstance(widget, QPlainTextEdit | QTextEdit):
        if isinstance(widget, QTextBrowser):  # what is in the others somebody wrote
            yield "text", widget.toPlainText()
        yield "placeholder", widget.placeholderText()
    elif isinstance(widget, QGroupBox | QMenu):
        yield "title", widget.title()
    elif isinstance(widget, QComboBox):
        yield from (("item", widget.itemText(row)) for row in range(widget.count()))
        yield "placeholder", widget.placeholderText()
    elif isinstance(widget, QAbstractSpinBox):
        yield "special value", widget.specialValueText()
        if isinstance(widget, QSpinBox):
            yield "affix", f"{widget.prefix()}\n{widget.suffix()}"
        elif isinstance(widget, QDateTimeEdit):
            yield "date", widget.text()
    elif isinstance(widget, QTabBar):
        for tab in range(widget.count()):
            yield "tab", widget.tabText(tab)
            yield "tab's tool tip", widget.tabToolTip(tab)
            yield "tab's name", widget.accessibleTabName(tab)
    elif isinstance(widget, QProgressBar):
        yield "progress", widget.format()
    elif isinstance(widget, QAbstractItemView):
        model = widget.model()
        if model is not None:
            yield from _of_model(model)


def _of_action(action: QAction) -> Iterator[tuple[str, str]]:
    yield "action", action.text()
    yield "action's tool tip", action.toolTip()


def _of_model(model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    for orientation, count in (
        (Qt.Orientation.Horizontal, _columns(model, QModelIndex())),
        (Qt.Orientation.Vertical, min(model.rowCount(QModelIndex()), _MOST_ROWS)),
    ):
        for section in range(count):
            for role in _ROLES:
                told = model.headerData(section, orientation, role)
                if isinstance(told, str):
                    yield "header", told
    yield from _of_rows(model, QModelIndex())


def _of_rows(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[tuple[str, str]]:
    for row in range(min(model.rowCount(parent), _MOST_ROWS)):
        for column in range(_columns(model, parent)):
            index = model.index(row, column, parent)
            for role in _ROLES:
                told = index.data(role)
                if isinstance(told, str):
                    yield "cell", told
            if not isinstance(model, QAbstractListModel | QAbstractTableModel):
                yield from _of_rows(model, index)


def _columns(model: QAbstractItemModel, parent: QModelIndex) -> int:
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
