"""Print a short document, after asking for the printer."""

from __future__ import annotations

from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from .printer import agreed


def ask(parent: QWidget, document: QTextDocument) -> bool:
    """Print ``document``; ``False`` when the person chose not to."""
    printer = QPrinter()
    if not agreed(parent, printer):
        return False
    document.print_(printer)
    return True
