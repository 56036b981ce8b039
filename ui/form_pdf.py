"""A form as a PDF that says nothing beyond its pages: a title, a language; not who made it, when or with what.

Qt writes its own name and the clock into every PDF; so the pages are taken over into a fresh file
(docs/decisions/0018). Nothing is written anywhere but where the person chose.
"""

from __future__ import annotations

import contextlib
import os
from io import BytesIO
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from oralhistory.errors import unwritable
from oralhistory.forms.document import Document

from .form_paper import A4, UNITS_PER_INCH, Paper, Sheet


def pdf_of(document: Document, sheet: Sheet = A4) -> bytes:
    """The document as a PDF."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    _paint(document, sheet, buffer)
    return _bare(bytes(buffer.data().data()), document)


def save_pdf(path: Path, document: Document, sheet: Sheet = A4) -> None:
    """Write the PDF so that only its owner may read it (mode 0600), whole or not at all.

    Raises:
        MachineError: it cannot be written there.
    """
    made, beside = pdf_of(document, sheet), path.with_name(path.name + ".part")
    try:
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(made)
        beside.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise unwritable(error) from error


def as_pdf(path: Path) -> Path:
    """The path with the ending of a PDF."""
    return path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf")


def _paint(document: Document, sheet: Sheet, device: QIODevice) -> None:
    writer = QPdfWriter(device)
    writer.setResolution(UNITS_PER_INCH)
    writer.setPageLayout(QPageLayout(QPageSize(sheet.size), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    paper = Paper(document, larger=sheet.larger)
    painter = QPainter(writer)
    painter.scale(sheet.scale, sheet.scale)
    for page in range(paper.pages):
        if page:
            writer.newPage()
        paper.paint(painter, page)
    painter.end()


def _bare(raw: bytes, document: Document) -> bytes:
    """The pages alone, in a file of our own."""
    from pypdf import PdfReader, PdfWriter
    from pypdf.generic import BooleanObject, DictionaryObject, NameObject, TextStringObject

    writer = PdfWriter()
    for page in PdfReader(BytesIO(raw)).pages:
        writer.add_page(page).pop("/Annots", None)
    writer.metadata = {"/Title": document.title}
    root = writer.root_object
    root[NameObject("/Lang")] = TextStringObject(document.language)
    root[NameObject("/ViewerPreferences")] = DictionaryObject(
        {
            NameObject("/DisplayDocTitle"): BooleanObject(True),
            NameObject("/Direction"): NameObject("/R2L" if document.right_to_left else "/L2R"),
        }
    )
    made = BytesIO()
    writer.write(made)
    return made.getvalue()
