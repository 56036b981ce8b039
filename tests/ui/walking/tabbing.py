"""Going round a window with Tab."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from tests.ui.walking.finding import Finding, called, operable

_PARTS = 40
"""A date has three parts, a text as many as it has links, and Tab goes from one to the next."""
_MOST = 600
"""Steps after which nobody believes in coming round."""


def unreached(root: QWidget) -> Iterator[Finding]:
    """What Tab does not come to, or not away from."""
    wanted = list(operable(root))
    if not wanted:
        return
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    came: list[QWidget] = []
    stayed = 0
    for _ in range(_MOST):
        at = QApplication.focusWidget()
        if at is None:
            yield Finding("Tab leads nowhere", called(came[-1]) if came else called(root))
            break
        stayed = stayed + 1 if came and at is came[-1] else 0
        if stayed > _PARTS and len(wanted) > 1:
            yield Finding("Tab stays", called(at))
            break
        if (at in came and not stayed) or (stayed and len(wanted) == 1):
            break
        came.append(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)
    else:
        yield Finding("Tab does not come round", called(root))
    for widget in wanted:
        if widget not in came and widget.isVisible() and not _has_spoken_for(widget, came):
            yield Finding("Tab does not reach", called(widget))


def _has_spoken_for(widget: QWidget, came: list[QWidget]) -> bool:
    """Whether arrows lead to it from one of its group that Tab reaches."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    if group is not None and group.exclusive():
        return any(each in came for each in group.buttons())
    if isinstance(widget, QAbstractButton) and widget.autoExclusive():
        parent = widget.parentWidget()
        return parent is not None and any(each in came for each in parent.findChildren(type(widget)))
    return False


def unseen_focus(root: QWidget, looked_at: set[str]) -> Iterator[Finding]:
    """Controls that look the same with the keyboard on them as without; one of a kind is looked at."""
    for widget in operable(root):
        kind = f"{type(widget).__name__} {widget.property('kind')} {widget.objectName()}"
        if kind in looked_at or widget.visibleRegion().isEmpty():
            continue
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if QApplication.focusWidget() is not widget:
            continue
        looked_at.add(kind)
        around = widget.rect().adjusted(-4, -4, 4, 4).translated(widget.mapTo(root, widget.rect().topLeft()))
        with_focus = root.grab(around).toImage()
        widget.clearFocus()
        if root.grab(around).toImage() == with_focus:
            yield Finding("focus is not seen", called(widget))
