"""The buttons at the foot of a dialog."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton

from ..theme.tokens import SPACE


def dialog_foot(dialog: QDialog, cancel: QPushButton, act: QPushButton) -> QHBoxLayout:
    """What a dialog does, after the way out of it: Enter does the act, and never cancels."""
    act.setDefault(True)
    cancel.setAutoDefault(False)
    cancel.clicked.connect(dialog.reject)
    foot = QHBoxLayout()
    foot.setSpacing(SPACE.small)
    foot.addStretch(1)
    foot.addWidget(cancel)
    foot.addWidget(act)
    return foot
