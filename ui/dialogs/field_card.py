"""The field card: printed, or saved as PDF, in any language of the window. It knows no vault and no testimony."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QVBoxLayout, QWidget

from oralhistory.errors import OralHistoryError
from oralhistory.forms.document import Document
from oralhistory.forms.field_card import field_card

from ..context import Context
from ..form_paper import CARD_A4, CARD_A5, Sheet
from ..i18n import LANGUAGES
from ..sentences import spoken
from ..theme.tokens import SPACE
from ..views.form_preview import FormPreview
from ..widgets.buttons import button
from ..widgets.form import Form
from ..widgets.labels import label
from ..widgets.message import Message
from .beside_paper import lay_out


class FieldCard(QDialog):
    """Opens with the window's language; A5 fits into a pocket."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(960, 760)
        self.language = QComboBox()
        for language in LANGUAGES:
            self.language.addItem(language.name, language.code)
        self.language.setCurrentIndex(LANGUAGES.index(context.languages.current))
        self.paper = QComboBox()
        for words in (self.tr("A4"), self.tr("A5, for a pocket")):
            self.paper.addItem(words)
        self.message = Message()
        self.preview = FormPreview(self.tr("How it will be printed"))
        self.print = button(self.tr("Print …"), "primary", "printer")
        self.save = button(self.tr("Save as PDF …"), "", "save")
        self.close_button = button(self.tr("Close"))
        self._build()
        self.language.currentIndexChanged.connect(self.show_card)
        self.paper.currentIndexChanged.connect(self.show_card)
        self.print.clicked.connect(self.print_it)
        self.save.clicked.connect(self.save_pdf)
        self.close_button.clicked.connect(self.accept)
        self.show_card()
        self.language.setFocus()

    def document(self) -> Document:
        """The card in the language chosen."""
        return field_card(str(self.language.currentData()))

    def sheet(self) -> Sheet:
        """The paper chosen."""
        return (CARD_A4, CARD_A5)[self.paper.currentIndex()]

    @Slot()
    def show_card(self) -> None:
        """Show it as it will be printed."""
        self.preview.show_document(self.document(), self.sheet().larger)

    @Slot()
    def print_it(self) -> None:
        """Ask for the printer, and print."""
        from .print_paper import ask

        if ask(self, self.document(), self.sheet()):
            self.message.say("info", self.tr("Sent to the printer."))

    @Slot()
    def save_pdf(self) -> None:
        """Ask where to, and write it."""
        from ..form_pdf import as_pdf, save_pdf

        path = self._context.interaction.choose_new_file(
            self.tr("Save the field card"), self.tr("field-card.pdf"), [self.tr("PDF (*.pdf)")]
        )
        if path is None:
            return
        try:
            save_pdf(as_pdf(path), self.document(), self.sheet())
        except OralHistoryError as error:
            self.message.say("danger", spoken(error))
        else:
            self.message.say("good", self.tr("Saved."))

    def _build(self) -> None:
        form = Form()
        form.add(self.tr("Language"), self.language)
        form.add(self.tr("Size"), self.paper)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, SPACE.small, 0)
        column.setSpacing(SPACE.medium)
        column.addWidget(form)
        column.addWidget(
            label(
                self.tr(
                    "One sheet about before, during and after an interview. It names nobody and no collection; all the "
                    "same, whoever finds it knows what you do."
                ),
                "muted",
                wrap=True,
            )
        )
        column.addWidget(self.message)
        column.addStretch(1)
        lay_out(self, self.tr("Field card"), side, self.preview, (self.close_button, self.save, self.print))
