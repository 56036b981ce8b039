"""Ask which printer; never for a file, where the system lets the program say so: what may be saved has its own way."""

from __future__ import annotations

from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget


def agreed(parent: QWidget, printer: QPrinter) -> bool:
    """Whether a person chose a printer, which ``printer`` is from now on."""
    printer.setDocName("")  # a printer's queue is read by others
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, on=False)
    accepted = dialog.exec() == QPrintDialog.DialogCode.Accepted
    dialog.deleteLater()
    return accepted
