"""The binding keeps its references: a release that lost those of None and True with every call aborted in minutes."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

TIMES = 300


class Bell(QObject):
    rung = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.heard = 0
        self.rung.connect(self.hear)

    @Slot()
    def hear(self) -> None:
        self.heard += 1


def test_none_and_true_are_not_lost(qtbot: QtBot) -> None:
    label, bell = QLabel(), Bell()
    qtbot.addWidget(label)
    before = sys.getrefcount(None), sys.getrefcount(True)
    for number in range(TIMES):
        label.setText(str(number))
        label.setEnabled(True)
        label.isEnabled()
        bell.rung.emit()
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert bell.heard == TIMES
    assert after[0] >= before[0] - 20
    assert after[1] >= before[1] - 20
