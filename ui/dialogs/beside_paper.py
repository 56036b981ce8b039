"""The layout of a dialog that asks on one side and shows the paper on the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ..theme.tokens import SPACE
from ..widgets.labels import label
from ..widgets.measure import beside_words, follow_text

_SIDE = 360


def lay_out(dialog: QDialog, title: str, side: QWidget, paper: QWidget, buttons: Sequence[QPushButton]) -> None:
    """Title above, what is asked beside the paper, the buttons at the foot; none of them is pressed by Enter alone.
    What is asked scrolls where large text leaves it no room."""
    area = QScrollArea()
    area.setWidget(side)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    follow_text(area, area.setFixedWidth, _SIDE, beside_words)
    across = QHBoxLayout()
    across.setSpacing(SPACE.large)
    across.addWidget(area)
    across.addWidget(paper, 1)
    foot = QHBoxLayout()
    foot.setSpacing(SPACE.small)
    foot.addStretch(1)
    for each in buttons:
        each.setAutoDefault(False)
        foot.addWidget(each)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.wide)
    column.setSpacing(SPACE.large)
    column.addWidget(label(title, "page"))
    column.addLayout(across, 1)
    column.addLayout(foot)
