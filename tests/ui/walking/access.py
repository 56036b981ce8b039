"""What a screen reader is told of a window: names, roles, descriptions, cells."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QHeaderView,
    QTextEdit,
    QWidget,
)

from tests.ui.walking.finding import Finding, called, operable
from ui.widgets.form import FormRow

_NOTHING = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane, QAccessible.Role.Window}
_ROWS = 3


def inaccessible(root: QWidget) -> Iterator[Finding]:
    """What nobody could operate who does not see it."""
    for widget in operable(root):
        if _is_painted(widget):
            widget.setFocus()  # a plot tells of the part that is looked at
        told = QAccessible.queryAccessibleInterface(widget)
        name = told.text(QAccessible.Text.Name).strip()
        if not name:
            yield Finding("no name", called(widget))
        if told.role() in _NOTHING and not isinstance(widget, QAbstractScrollArea) and not _is_painted(widget):
            yield Finding("no role", called(widget))
        if _needs_more(widget) and not told.text(QAccessible.Text.Description).strip():
            yield Finding("no description", f"{called(widget)} {name!r}")
    for row in root.findChildren(FormRow):
        if row.isVisible():
            for said in (row.error(), row._help.text()):
                if said not in row.field.accessibleDescription():
                    yield Finding("not described by what stands beneath it", f"{called(row.field)} {said!r}")
    for view in root.findChildren(QAbstractItemView):
        if view.isVisible() and not isinstance(view, QHeaderView) and view.model() is not None:
            yield from _silent_cells(view)


def _needs_more(widget: QWidget) -> bool:
    """Whether a name alone may not explain it: buttons that are only an icon, and what is painted by hand."""
    if isinstance(widget, QAbstractButton):
        return not widget.text() and not widget.icon().isNull()
    return _is_painted(widget)


def _is_painted(widget: QWidget) -> bool:
    """Whether it is painted by hand: Qt has no role for it, so that its description says what it is and does."""
    ours = [kind for kind in type(widget).__mro__ if kind.__module__.startswith("ui.")]
    return any("paintEvent" in vars(kind) for kind in ours) and not isinstance(widget, QTextEdit)


def _silent_cells(view: QAbstractItemView) -> Iterator[Finding]:
    model = view.model()
    for row in range(min(model.rowCount(QModelIndex()), _ROWS)):
        column = 0
        while model.index(row, column).isValid():
            index = model.index(row, column)
            if (
                index.data(Qt.ItemDataRole.DecorationRole) is not None
                and not index.data(Qt.ItemDataRole.DisplayRole)
                and not index.data(Qt.ItemDataRole.AccessibleTextRole)
            ):
                yield Finding("a cell without words", f"{called(view)} column {column}")
            column += 1
