"""Print a short document, after asking for the printer."""

from __future__ import annotations

from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget


def ask(parent: QWidget, document: QTextDocument) -> bool:
    """Print ``document``; ``False`` when the person chose not to."""
    printer = QPrinter()
    printer.setDocName("")
    dialog = QPrintDialog(printer, parent)
    agreed = dialog.exec() == QPrintDialog.DialogCode.Accepted
    dialog.deleteLater()
    if agreed:
        document.print_(printer)
    return agreed
