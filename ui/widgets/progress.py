"""How far a piece of work is: a sentence, a bar, the time left where it is long, and Cancel."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ..i18n import number
from ..theme.tokens import SPACE
from .buttons import button
from .elided_label import ElidedLabel

TIME_LEFT_AFTER_S = 10.0


def seconds_left(done: int, total: int, elapsed_s: float) -> float | None:
    """An estimate of the rest, from the pace so far; ``None`` while nothing is known or it is short."""
    if done <= 0 or total <= 0 or elapsed_s <= 0:
        return None
    whole = elapsed_s * total / done
    return whole - elapsed_s if whole > TIME_LEFT_AFTER_S else None


class Progress(QWidget):
    """Connect a work's progress to :meth:`show_progress`."""

    cancelled = Signal()

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._started = time.monotonic()
        self._text = ElidedLabel(title)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(title)
        self._cancel = button(self.tr("Cancel"), "quiet", "x")
        self._cancel.clicked.connect(self._stop)
        column = QVBoxLayout()
        column.setSpacing(SPACE.hair)
        column.addStretch(1)
        column.addWidget(self._text)
        column.addWidget(self._bar)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.medium)
        row.addLayout(column, 1)
        row.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignVCenter)
        self.show_progress(0, 0, "")

    @Slot(int, int, str)
    def show_progress(self, done: int, total: int, text: str) -> None:
        """``total`` is 0 while unknown."""
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done if total else 0)
        words = text or self._title
        if total:
            words = self.tr("{text} · {done} of {total}").format(text=words, done=number(done), total=number(total))
        left = seconds_left(done, total, time.monotonic() - self._started)
        if left is not None and left >= 60:
            words = self.tr("{text} · about {minutes} min left").format(text=words, minutes=number(round(left / 60)))
        elif left is not None:
            words = self.tr("{text} · about {seconds} s left").format(text=words, seconds=number(max(1, round(left))))
        self._text.setText(words)

    def text(self) -> str:
        """The sentence shown."""
        return self._text.text()

    @Slot()
    def _stop(self) -> None:
        self._cancel.setEnabled(False)
        self._text.setText(self.tr("Stopping …"))
        self.cancelled.emit()
