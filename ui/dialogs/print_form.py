"""A form for one testimony: which, in which language, filled in or empty; printed, or saved as PDF.

Paper outlives intentions: before anything is made for the narrator, a person says whether a copy stays with them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from oralhistory.errors import OralHistoryError
from oralhistory.forms.document import Document
from oralhistory.forms.values import Wanted
from oralhistory.model import ConsentEvent, ConsentForm
from oralhistory.use_cases import forms

from ..context import Context
from ..i18n import language_name
from ..sentences import spoken
from ..theme.tokens import SPACE
from ..views.form_preview import FormPreview
from ..views.form_printed import Printed, remember
from ..widgets.buttons import button
from ..widgets.form import Form
from ..widgets.message import Message
from .beside_paper import lay_out

if TYPE_CHECKING:
    from oralhistory.workspace import Workspace

CONTACT = "forms/contact"
"""Where the narrator can reach the collection, as last typed; kept in the vault."""


class PrintForm(QDialog):
    """Closes by itself never: one prints several forms in one sitting."""

    made = Signal(object)
    """A :class:`~..views.form_printed.Printed`: something was printed or saved."""

    def __init__(
        self,
        context: Context,
        workspace: Workspace,
        testimony: str,
        parent: QWidget,
        *,
        draft: ConsentEvent | None = None,
    ) -> None:
        """``draft`` is what is being recorded: a paper is signed before the event is."""
        super().__init__(parent)
        self._draft = draft
        self._context = context
        self._workspace = workspace
        self._testimony = testimony
        self._there = [
            each for each in forms.versions(workspace) if each.newest and not forms.for_recipients(each.form)
        ]
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1040, 760)
        self.form = QComboBox()
        self.language = QComboBox()
        self.filled = QRadioButton(self.tr("Filled in with what is recorded here"))
        self.empty = QRadioButton(self.tr("Empty, to be filled in by hand"))
        self.names = QCheckBox(self.tr("With names"))
        self.contact = QLineEdit(context.memory(CONTACT) or "")
        self.to = QLineEdit()
        self.answer_by = QLineEdit()
        self.transcript = QCheckBox(self.tr("With the transcript on pages of its own"))
        self.message = Message()
        self.copy_warning = Message()
        self.no_copy = QRadioButton(self.tr("No copy stays there"))
        self.copy = QRadioButton(self.tr("A copy stays there"))
        self.preview = FormPreview(self.tr("How it will be printed"))
        self.print = button(self.tr("Print …"), "", "printer")
        self.save = button(self.tr("Save as PDF …"), "primary", "save")
        self.close_button = button(self.tr("Close"))
        self._build()
        self._fill_choices()
        self._connect()
        self._form_chosen()
        self.form.setFocus()

    @property
    def copy_left(self) -> bool | None:
        """Whether a copy stays; ``None`` while nobody said."""
        return True if self.copy.isChecked() else False if self.no_copy.isChecked() else None

    def chosen(self) -> ConsentForm:
        """The form as it stands in the two boxes."""
        return forms.newest(self._workspace, str(self.form.currentData()), str(self.language.currentData()))

    def document(self) -> Document:
        """What would be printed now. Errors as in :func:`oralhistory.forms.filled`."""
        typed = {
            "contact": self.contact.text(),
            "third_party": self.to.text() if self._is(forms.THIRD_PARTY) else "",
            "review_by": self.answer_by.text() if self._is(forms.REVIEW) else "",
        }
        wanted = Wanted(names=self.names.isChecked(), typed=typed, draft=self._draft)
        if self.empty.isChecked():
            return forms.empty(self._workspace, self.chosen(), wanted)
        with_transcript = self.transcript.isChecked() and self._is(forms.REVIEW)
        return forms.filled(self._workspace, self.chosen(), self._testimony, wanted, with_transcript=with_transcript)

    # ---- what is pressed ---------------------------------------------------------------------------------

    @Slot()
    def save_pdf(self) -> None:
        """Ask where to, and write it."""
        from ..form_pdf import as_pdf, save_pdf

        if not self._may_be_made():
            return
        path = self._context.interaction.choose_new_file(
            self.tr("Save the form"), self.tr("form.pdf"), [self.tr("PDF (*.pdf)")]
        )
        if path is None:
            return
        try:
            save_pdf(as_pdf(path), self.document())
        except OralHistoryError as error:
            self.message.say("danger", spoken(error))
            return
        self._was_made(
            self.tr("Saved. It is not encrypted: print it, and delete the file from this laptop."), level="warn"
        )

    @Slot()
    def print_it(self) -> None:
        """Ask for the printer, and print."""
        from .print_paper import ask

        if self._may_be_made() and ask(self, self.document()):
            self._was_made(self.tr("Sent to the printer."), level="info")

    @Slot()
    def show_sheets(self) -> None:
        """Show what would be printed."""
        try:
            self.preview.show_document(self.document())
        except OralHistoryError as error:
            self.message.say("danger", spoken(error))

    # ---- inside ------------------------------------------------------------------------------------------

    def _may_be_made(self) -> bool:
        if self.copy_left is None:
            self.message.say(
                "danger", self.tr("Say first whether a copy stays there. It is recorded with the consent.")
            )
            self.no_copy.setFocus()
            return False
        self.message.be_silent()
        return not (self.transcript.isChecked() and self._is(forms.REVIEW) and self.filled.isChecked()) or (
            self._context.interaction.confirm(
                self.tr("Put what the narrator said on paper?"),
                self.tr(
                    "The whole transcript follows the letter, with names and all. It is meant for the narrator’s eyes "
                    "alone. Whoever finds it reads everything."
                ),
                self.tr("With the transcript"),
                danger=True,
            )
        )

    def _was_made(self, sentence: str, *, level: str) -> None:
        form = self.chosen()
        forms.keep_shown(self._workspace, form)
        printed = Printed(form, self.copy_left)
        remember(self._context, self._testimony, printed)
        self._context.keep(CONTACT, self.contact.text().strip())
        self.message.say(level, sentence)
        self.made.emit(printed)

    def _is(self, id: str) -> bool:
        return self.form.currentData() == id

    @Slot()
    def _form_chosen(self) -> None:
        self._to_row.setVisible(self._is(forms.THIRD_PARTY))
        self._by_row.setVisible(self._is(forms.REVIEW))
        self.transcript.setVisible(self._is(forms.REVIEW))
        self._group.setExclusive(False)  # another form, another paper: asked again
        for choice in (self.no_copy, self.copy):
            choice.setChecked(False)
        self._group.setExclusive(True)
        if forms.for_narrator(self.chosen()):
            warning = self.tr(
                "A copy with the narrator could endanger them: whoever finds it knows that they spoke, and with whom. "
                "Offer to keep it for them. Does one stay there?"
            )
        else:
            warning = self.tr(
                "A copy with the person spoken of tells whoever finds it that somebody spoke about them. Offer to tell "
                "them instead. Does one stay there?"
            )
        self.copy_warning.say("warn", warning)
        self.message.be_silent()
        self.show_sheets()

    @Slot()
    def _changed(self) -> None:
        self.names.setEnabled(self.filled.isChecked())
        self.transcript.setEnabled(self.filled.isChecked())
        self.show_sheets()

    def _fill_choices(self) -> None:
        own = self._workspace.get(self._testimony).testimony.language or self._workspace.vault.collection.language
        for language in dict.fromkeys(each.language for each in self._there):
            self.language.addItem(language_name(language), language)
        self.language.setCurrentIndex(max(0, self.language.findData(own.split("-")[0])))
        self._fill_forms()
        self.filled.setChecked(True)
        self.names.setChecked(not self._context.discreet)

    def _fill_forms(self) -> None:
        """The forms there are in the chosen language, by their own titles."""
        before = self.form.currentData()
        self.form.blockSignals(True)
        self.form.clear()
        for each in self._there:
            if each.language == self.language.currentData():
                self.form.addItem(each.title, each.form.id)
        self.form.setCurrentIndex(max(0, self.form.findData(before)))
        self.form.blockSignals(False)

    @Slot()
    def _language_chosen(self) -> None:
        self._fill_forms()
        self._form_chosen()

    def _connect(self) -> None:
        self.form.currentIndexChanged.connect(self._form_chosen)
        self.language.currentIndexChanged.connect(self._language_chosen)
        for choice in (self.filled, self.names, self.transcript):
            choice.toggled.connect(self._changed)
        for line in (self.contact, self.to, self.answer_by):
            line.setMaxLength(200)
            line.textEdited.connect(self.show_sheets)
        self.save.clicked.connect(self.save_pdf)
        self.print.clicked.connect(self.print_it)
        self.close_button.clicked.connect(self.accept)

    def _build(self) -> None:
        form = Form()
        form.add(self.tr("Language"), self.language)
        form.add(self.tr("Form"), self.form)
        form.add(
            self.tr("How to reach you"), self.contact, self.tr("Stands on the form. Kept in the vault for next time.")
        )
        self._to_row = form.add(self.tr("To"), self.to)
        self._by_row = form.add(
            self.tr("Answer by"), self.answer_by, self.tr("In the form’s own language. Silence until then means no.")
        )
        contents = QButtonGroup(self)
        self._group = QButtonGroup(self)
        for group, choices in ((contents, (self.filled, self.empty)), (self._group, (self.no_copy, self.copy))):
            for choice in choices:
                group.addButton(choice)
        inner = QWidget()
        side = QVBoxLayout(inner)
        side.setContentsMargins(0, 0, SPACE.small, 0)
        side.setSpacing(SPACE.small)
        for part in (form, self.filled, self.empty, self.names, self.transcript):
            side.addWidget(part)
        side.addSpacing(SPACE.small)
        for part in (self.copy_warning, self.no_copy, self.copy, self.message):
            side.addWidget(part)
        side.addStretch(1)
        lay_out(self, self.tr("Print a form"), inner, self.preview, (self.close_button, self.print, self.save))
