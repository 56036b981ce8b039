"""Words in several lines, as they are painted: each line begins at its side, whatever script it is in."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption


def wrapped(text: str, font: QFont, width: int, side: Qt.AlignmentFlag) -> tuple[QTextLayout, int]:
    """``text`` in lines of at most ``width`` pixels at ``side`` (absolute), and how high they stand together.

    ``QPainter.drawText`` counts the space at a wrap as part of a right-to-left line: such a line would begin a space
    late, and lose its last letters at the far edge.
    """
    option = QTextOption(side)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    layout.setTextOption(option)
    height = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLeadingIncluded(True)
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout, round(height)
