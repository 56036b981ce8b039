"""Words that have not the room they need."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from tests.ui.walking.finding import Finding, called
from ui.widgets.elided_label import ElidedLabel

_SLACK = 1
"""Pixels by which rounding may go wrong."""
_TAG = re.compile(r"<[^<>]+>")
_MNEMONIC = re.compile(r"&(.)")


def clipped(root: QWidget) -> Iterator[Finding]:
    """Every visible label, button and tab whose words need more room than it has, or that stands beyond its parent."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not root:
            continue
        need, room = _need_and_room(widget)
        if need.width() > room.width() + _SLACK or need.height() > room.height() + _SLACK:
            yield Finding(
                "clipped",
                f"{called(widget)} needs {need.width()}×{need.height()}, has {room.width()}×{room.height()}",
            )
        if isinstance(widget, QLabel | QAbstractButton | QComboBox) and widget.width() > 0:
            over = _beyond(widget)
            if over:
                yield Finding("cut off", f"{called(widget)} by {over} px")
        if isinstance(widget, QScrollArea) and widget.widget() is not None:
            hidden = widget.widget().width() - widget.viewport().width()
            if hidden > _SLACK and widget.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
                yield Finding("wider than what shows it", f"{called(widget)} by {hidden} px")


def _need_and_room(widget: QWidget) -> tuple[QSize, QSize]:
    """What the words of a widget need, and what they have; both nothing where there is nothing to see."""
    if isinstance(widget, ElidedLabel):
        cut = widget.shown_text() != widget.text() and not widget.toolTip()
        return QSize(2 if cut else 0, 0), QSize()
    if isinstance(widget, QLabel):
        return _label(widget)
    if isinstance(widget, QPushButton | QCheckBox | QRadioButton):
        return _button(widget)
    if isinstance(widget, QToolButton):
        silent = widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly or not widget.text()
        return QSize() if silent else widget.minimumSizeHint(), widget.size()
    if isinstance(widget, QComboBox):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        room = widget.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, widget
        )
        told = widget.toolTip() == widget.currentText() or not widget.isEnabled()  # off: why is said there instead
        return QSize() if told else _words(widget, widget.currentText()), room.size()
    if isinstance(widget, QTabBar):
        needed = max(
            (widget.tabSizeHint(tab).width() - widget.tabRect(tab).width() for tab in range(widget.count())), default=0
        )
        return QSize(max(0, needed), 0), QSize()
    return QSize(), QSize()


def _label(label: QLabel) -> tuple[QSize, QSize]:
    text = label.text()
    if not text:
        return QSize(), QSize()
    room = label.contentsRect().size()
    margin = 2 * label.margin()
    room -= QSize(margin, margin)
    if label.wordWrap():
        high = label.heightForWidth(label.width())
        widest = max((_words(label, word).width() for word in _plain(text).split()), default=0)
        return QSize(widest, high), QSize(room.width(), label.height())
    return label.sizeHint() - (label.size() - room if label.indent() > 0 else QSize()), label.size()


def _button(button: QPushButton | QCheckBox | QRadioButton) -> tuple[QSize, QSize]:
    text = button.text()
    if not text:
        return QSize(), QSize()
    option = QStyleOptionButton()
    button.initStyleOption(option)
    element = (
        QStyle.SubElement.SE_PushButtonContents
        if isinstance(button, QPushButton)
        else QStyle.SubElement.SE_CheckBoxContents
        if isinstance(button, QCheckBox)
        else QStyle.SubElement.SE_RadioButtonContents
    )
    room: QRect = button.style().subElementRect(element, option, button)
    need = _words(button, text)
    if not button.icon().isNull():
        need += QSize(button.iconSize().width() + 4, 0)
    return need, QSize(room.width(), max(room.height(), button.height()))


def _words(widget: QWidget, text: str) -> QSize:
    metrics = QFontMetrics(widget.font())
    return metrics.size(0, _MNEMONIC.sub(r"\1", text))


def _plain(text: str) -> str:
    return _MNEMONIC.sub(r"\1", _TAG.sub("", text))


def _beyond(widget: QWidget) -> int:
    """By how many pixels a widget sticks out of those that hold it, up to what can be scrolled."""
    rect = QRect(widget.rect())
    each = widget
    most = 0
    while not each.isWindow():
        parent = each.parentWidget()
        rect.translate(each.pos())
        if parent is None or isinstance(parent.parentWidget(), QAbstractScrollArea):
            break
        inside = parent.rect()
        most = max(most, inside.left() - rect.left(), rect.right() - inside.right(), rect.bottom() - inside.bottom())
        each = parent
    return most if most > _SLACK else 0
