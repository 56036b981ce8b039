"""A document as a PDF of A4 pages, for its owner alone; where it must be, with a mark at the head of every page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
    QTextOption,
)

from .views.recovery_sheet import write_private

_MARGIN_MM = 20
_RESOLUTION = 96
_POINTS, _MARK_POINTS = 10, 9
_MARK_ROOM = 28
"""Dots at the head of a page that are left for the mark."""


def save_marked(path: Path, html: str, mark: str) -> None:
    """Write Qt's own small HTML as a PDF that only its owner may read (mode 0600), ``mark`` at the head of each page.

    Raises:
        MachineError: it cannot be written there.
    """
    write_private(path, "")  # who may not write there is told so; and the file is its owner's alone
    writer = QPdfWriter(str(path))
    writer.setTitle("")
    writer.setCreator("")
    writer.setResolution(_RESOLUTION)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    portrait, unit = QPageLayout.Orientation.Portrait, QPageLayout.Unit.Millimeter
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), portrait, margins, unit))
    document = _document(html)
    page = QRectF(0, 0, writer.width(), writer.height() - _MARK_ROOM)
    document.setPageSize(QSizeF(page.size()))
    document.documentLayout().setPaintDevice(writer)
    painter = QPainter(writer)
    for number in range(document.pageCount()):
        if number:
            writer.newPage()
        _paint_mark(painter, mark, page.width())
        painter.save()
        painter.translate(0, _MARK_ROOM - number * page.height())
        part = page.adjusted(0, 0, 0, -1)  # the first line of the next page begins where this one ends
        document.drawContents(painter, part.translated(0, number * page.height()))
        painter.restore()
    painter.end()


def reading_direction() -> QTextOption:
    """Every paragraph begins at the window's leading side, whatever script it is in."""
    made = QTextOption()
    made.setTextDirection(QGuiApplication.layoutDirection())
    return made


def _document(html: str) -> QTextDocument:
    made = QTextDocument()
    made.setDefaultTextOption(reading_direction())
    made.setDocumentMargin(0)
    font = QFont()
    font.setPointSize(_POINTS)
    made.setDefaultFont(font)
    made.setHtml(html)
    return made


def _paint_mark(painter: QPainter, mark: str, width: float) -> None:
    font = QFont()
    font.setPointSize(_MARK_POINTS)
    font.setBold(True)
    painter.save()
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.black)
    painter.drawText(QRectF(0, 0, width, _MARK_ROOM), Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, mark)
    painter.restore()
