"""Print a form, after asking for the printer."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from oralhistory.forms.document import Document

from ..form_paper import A4, UNITS_PER_INCH, Paper, Sheet


def ask(parent: QWidget, document: Document, sheet: Sheet = A4) -> bool:
    """Print ``document``; ``False`` when the person chose not to."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("")  # a printer's queue is read by others
    printer.setFullPage(True)
    printer.setPageLayout(QPageLayout(QPageSize(sheet.size), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    dialog = QPrintDialog(printer, parent)
    agreed = dialog.exec() == QPrintDialog.DialogCode.Accepted
    dialog.deleteLater()
    if agreed:
        print_on(printer, document, sheet)
    return agreed


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
