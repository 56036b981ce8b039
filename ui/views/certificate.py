"""The certificate of destruction as a readable page: print it, save it, copy it."""

from __future__ import annotations

from dataclasses import replace
from html import escape
from pathlib import Path

from PySide6.QtCore import QMarginsF, QMimeData, Qt, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from oralhistory.errors import MachineError
from oralhistory.use_cases.certificate import Document, Part, laid_out, plain_text
from oralhistory.use_cases.destroying import Certificate

from ..context import Context
from ..document_pdf import reading_direction
from ..sentences import spoken
from ..theme.tokens import SPACE
from ..widgets.buttons import button
from ..widgets.flow import FlowLayout
from ..widgets.labels import label
from ..widgets.message import Message
from .recovery_sheet import write_private
from .testimony import consent_words

_WIDTH = 720
_MARGIN_MM = 20
_PDF = ".pdf"


def _readable(certificate: Certificate) -> Certificate:
    """With its days in words."""
    sent = tuple(replace(each, made_on=consent_words.day(each.made_on)) for each in certificate.sent)
    return replace(certificate, destroyed_on=consent_words.day(certificate.destroyed_on), sent=sent)


class CertificateView(QWidget):
    """Empty until :meth:`show_certificate`."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._certificate: Certificate | None = None
        self._accession = ""
        self._title = label("", "page", wrap=True)
        self.message = Message()
        self.paper = QTextBrowser()
        self.paper.setObjectName("paddedPaper")
        self.paper.setAccessibleName(self.tr("Certificate of destruction"))
        self.paper.setOpenLinks(False)
        self.paper.setFrameShape(QFrame.Shape.NoFrame)
        self.paper.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.paper.document().setDocumentMargin(0)  # Qt forgets it where a table stands at the right: the sheet pads
        self.paper.document().setDefaultTextOption(reading_direction())
        self.print = button(self.tr("Print …"), "", "printer")
        self.save = button(self.tr("Save as …"), "", "save")
        self.copy = button(self.tr("Copy"), "", "copy")
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._save)
        self.copy.clicked.connect(self._copy)
        context.discreet_changed.connect(self._show)
        self._build()

    def show_certificate(self, accession: str, certificate: Certificate | None) -> None:
        """Show one; ``None`` says that it is not kept here."""
        self._accession = accession
        self._certificate = certificate
        self._title.setText(self.tr("{accession} was destroyed").format(accession=accession))
        self.message.be_silent()
        for part in (self.paper, self.print, self.save, self.copy):
            part.setVisible(certificate is not None)
        if certificate is None:
            self.message.say(
                "info",
                self.tr("Its certificate is kept in the vault it was destroyed in; this is a backup of it."),
            )
            return
        self._show()

    @Slot()
    def _show(self) -> None:
        """On the screen names are hidden in discreet mode; what is copied, saved or printed names them."""
        if self._certificate is None:
            return
        shown = self._without_names(self._certificate) if self._context.discreet else self._certificate
        self.paper.setHtml(as_html(laid_out(_readable(shown), spoken), mirrored=self.isRightToLeft()))
        self.paper.moveCursor(self.paper.textCursor().MoveOperation.Start)

    def _without_names(self, certificate: Certificate) -> Certificate:
        hidden = self.tr("hidden")
        sent = tuple(replace(each, recipient=hidden if each.recipient else None) for each in certificate.sent)
        return replace(certificate, by=hidden, sent=sent)

    def text(self) -> str:
        """What is copied, and saved as plain text."""
        return plain_text(laid_out(_readable(self._certificate), spoken)) if self._certificate is not None else ""

    def document(self) -> QTextDocument:
        """What is printed, and saved as PDF: black on white, in its own direction, without a title of the file."""
        made = QTextDocument()
        made.setDefaultTextOption(reading_direction())
        if self._certificate is not None:
            made.setHtml(as_html(laid_out(_readable(self._certificate), spoken), mirrored=self.isRightToLeft()))
        return made

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.paper.setFocus()

    @Slot()
    def _copy(self) -> None:
        clipping = QMimeData()
        clipping.setText(self.text())
        QGuiApplication.clipboard().setMimeData(clipping)
        self.message.say("info", self.tr("Copied. The clipboard is emptied when the vault is locked."))

    @Slot()
    def _print(self) -> None:
        from ..dialogs.print_document import ask

        if ask(self, self.document()):
            self.message.say("info", self.tr("Sent to the printer."))

    @Slot()
    def _save(self) -> None:
        path = self._context.interaction.choose_new_file(
            self.tr("Save the certificate"),
            f"certificate-{self._accession}.pdf",
            (self.tr("PDF (*.pdf)"), self.tr("Plain text (*.txt)")),
        )
        if path is None:
            return
        try:
            self._write(path)
        except MachineError as error:
            self.message.say("danger", spoken(error))
        else:
            self.message.say("good", self.tr("Saved. It lies outside the vault, and anybody can read it there."))

    def _write(self, path: Path) -> None:
        if path.suffix.lower() != _PDF:
            write_private(path, self.text())
            return
        write_private(path, "")  # who may not write there is told so; and the file is its owner's alone
        writer = QPdfWriter(str(path))
        writer.setTitle("")
        writer.setCreator("")
        writer.setPageLayout(
            QPageLayout(
                QPageSize(QPageSize.PageSizeId.A4),
                QPageLayout.Orientation.Portrait,
                QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM),
                QPageLayout.Unit.Millimeter,
            )
        )
        self.document().print_(writer)

    def _build(self) -> None:
        row = QWidget()
        buttons = FlowLayout(row, gap=SPACE.small)
        for each in (self.print, self.save, self.copy):
            buttons.addWidget(each)
        inner = QWidget()
        inner.setMaximumWidth(_WIDTH + 2 * SPACE.page)
        column = QVBoxLayout(inner)
        column.setContentsMargins(SPACE.page, SPACE.wide, SPACE.page, SPACE.wide)
        column.setSpacing(SPACE.large)
        column.addWidget(self._title)
        column.addWidget(row)
        column.addWidget(self.message)
        column.addWidget(self.paper, 1000)
        column.addStretch(1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(inner, 1000)
        across.addStretch(1)
        for before, after in ((self.print, self.save), (self.save, self.copy), (self.copy, self.paper)):
            QWidget.setTabOrder(before, after)


def as_html(document: Document, *, mirrored: bool = False) -> str:
    """The document for Qt's own small HTML; ``mirrored``, the first column of its tables stands at the right."""
    said = "".join(_part(part, mirrored=mirrored) for part in document.parts)
    return f"<h2>{escape(document.title)}</h2>{said}"


def _part(part: Part, *, mirrored: bool) -> str:
    said = f'<h4 style="margin-top: {SPACE.large}px; margin-bottom: 0px">{escape(part.title)}</h4>'
    said += "".join(f'<p style="margin: {SPACE.hair}px 0px">{escape(each)}</p>' for each in part.sentences)
    if part.values:
        values = [(f"<b>{escape(name)}</b>", escape(value)) for name, value in part.values]
        said += _table(values, mirrored=mirrored)
    if part.table:
        head, *rows = part.table
        cells = [tuple(f"<b>{escape(each)}</b>" for each in head), *(tuple(map(escape, row)) for row in rows)]
        said += _table(cells, mirrored=mirrored)
    return said


def _table(rows: list[tuple[str, ...]], *, mirrored: bool) -> str:
    """Qt lays columns out from the left whatever a table's direction, so the cells themselves are turned round."""
    side, behind = ("right", "left") if mirrored else ("left", "right")
    style = f"padding-top: {SPACE.hair}px; padding-{behind}: {SPACE.wide}px"
    turned = [row[::-1] if mirrored else row for row in rows]
    inside = "".join("<tr>" + "".join(f'<td style="{style}">{cell}</td>' for cell in row) + "</tr>" for row in turned)
    return f'<table align="{side}" cellpadding="0" cellspacing="0">{inside}</table>'
