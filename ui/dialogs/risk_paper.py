"""A paper about risk, to be read on the screen; the internal report can be saved as PDF, marked on every page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from oralhistory.errors import OralHistoryError
from oralhistory.use_cases.certificate import Document

from ..context import Context
from ..document_pdf import reading_direction, save_marked
from ..sentences import spoken
from ..theme.tokens import SPACE
from ..views.certificate import as_html
from ..widgets.buttons import button
from ..widgets.labels import label
from ..widgets.message import Message


class RiskPaper(QDialog):
    """Shows one document. With ``name``, the name of a file without its ending, it can be saved."""

    def __init__(self, context: Context, document: Document, parent: QWidget, *, name: str = "") -> None:
        super().__init__(parent)
        self._context = context
        self._document = document
        self._name = name
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(820, 720)
        self.message = Message()
        self.paper = QTextBrowser()
        self.paper.setObjectName("paddedPaper")
        self.paper.setAccessibleName(document.title)
        self.paper.setOpenLinks(False)
        self.paper.setFrameShape(QFrame.Shape.NoFrame)
        self.paper.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.paper.document().setDocumentMargin(0)  # Qt forgets it where a table stands at the right: the sheet pads
        self.paper.document().setDefaultTextOption(reading_direction())
        self._html = as_html(document, mirrored=self.isRightToLeft())
        self.paper.setHtml(self._html.partition("</h2>")[2])
        self.close_button = button(self.tr("Close"))
        self.save = button(self.tr("Save as PDF …"), "primary", "save")
        self.save.setVisible(bool(name))
        self.save.clicked.connect(self._save)
        self.close_button.clicked.connect(self.accept)
        self._build()
        self.paper.moveCursor(self.paper.textCursor().MoveOperation.Start)
        self.paper.setFocus()

    @Slot()
    def _save(self) -> None:
        path = self._context.interaction.choose_new_file(
            self.tr("Save the internal report"), f"{self._name}.pdf", (self.tr("PDF (*.pdf)"),)
        )
        if path is None:
            return
        try:
            save_marked(path, self._html, self.tr("INTERNAL · stays with the team · never pass it on"))
        except OralHistoryError as error:
            self.message.say("danger", spoken(error))
            return
        self.message.say(
            "warn",
            self.tr(
                "Saved. It lies outside the vault, and anybody can read it there: print it, then delete the file. It "
                "must never lie beside a package."
            ),
        )

    def _build(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(SPACE.small)
        foot.addStretch(1)
        for each in (self.close_button, self.save):
            each.setAutoDefault(False)
            foot.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.wide)
        column.setSpacing(SPACE.large)
        column.addWidget(label(self._document.title, "page", wrap=True))
        column.addWidget(self.message)
        column.addWidget(self.paper, 1)
        column.addLayout(foot)
