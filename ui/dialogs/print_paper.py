"""Print a form, after asking for the printer."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from oralhistory.forms.document import Document

from ..form_paper import A4, UNITS_PER_INCH, Paper, Sheet
from .printer import agreed


def ask(parent: QWidget, document: Document, sheet: Sheet = A4) -> bool:
    """Print ``document``; ``False`` when the person chose not to."""
    printer = chosen(parent, sheet)
    if printer is None:
        return False
    print_on(printer, document, sheet)
    return True


def chosen(parent: QWidget, sheet: Sheet = A4) -> QPrinter | None:
    """The printer that a person chose, if any, with this paper in it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setPageLayout(QPageLayout(QPageSize(sheet.size), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    return printer if agreed(parent, printer) else None


def print_on(printer: QPrinter, document: Document, sheet: Sheet = A4) -> None:
    """Put every sheet on a printer."""
    paper = Paper(document, larger=sheet.larger)
    painter = QPainter(printer)
    scale = sheet.scale * printer.logicalDpiX() / UNITS_PER_INCH
    painter.scale(scale, scale)
    for page in range(paper.pages):
        if page:
            printer.newPage()
        paper.paint(painter, page)
    painter.end()
