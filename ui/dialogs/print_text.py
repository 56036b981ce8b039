"""Print a short plain text, after asking for the printer."""

from __future__ import annotations

from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget


def ask(parent: QWidget, text: str) -> bool:
    """Print ``text``; ``False`` when the person chose not to."""
    printer = QPrinter()
    printer.setDocName("")
    dialog = QPrintDialog(printer, parent)
    agreed = dialog.exec() == QPrintDialog.DialogCode.Accepted
    dialog.deleteLater()
    if agreed:
        document = QTextDocument()
        document.setPlainText(text)
        document.print_(printer)
    return agreed
