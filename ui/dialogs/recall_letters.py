"""Letters to everybody who received a testimony: whom, in which language, by when; printed, or saved as PDF.

One letter each. It names what they have by its release ids; nothing of the testimony gets into it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from oralhistory.errors import OralHistoryError
from oralhistory.forms.document import Document
from oralhistory.model import ConsentForm
from oralhistory.use_cases import forms
from oralhistory.use_cases.recall_letters import Recipient, last_day, letter, recipients

from ..context import Context
from ..i18n import isolate, language_name
from ..i18n import number as digits
from ..sentences import spoken
from ..theme.tokens import SPACE
from ..views.form_preview import FormPreview
from ..views.testimony.consent_words import day as day_in_words
from ..widgets.buttons import button
from ..widgets.form import Form
from ..widgets.labels import label
from ..widgets.message import Message
from .beside_paper import lay_out
from .print_form import CONTACT

if TYPE_CHECKING:
    from oralhistory.workspace import Workspace


class RecallLetters(QDialog):
    """Every recipient is listed; those are ticked who have something that may no longer leave."""

    def __init__(
        self, context: Context, workspace: Workspace, testimony: str, parent: QWidget, *, third_party: bool = False
    ) -> None:
        """``third_party``: somebody who is spoken of objected; then everybody is ticked."""
        super().__init__(parent)
        self._context = context
        self._workspace = workspace
        self._form_id = forms.TAKE_DOWN if third_party else forms.RECALL
        self._found = recipients(workspace, testimony)
        self._everybody = third_party or not any(each.affected for each in self._found)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1040, 720)
        self.language = QComboBox()
        self.contact = QLineEdit(context.memory(CONTACT) or "")
        self.answer_by = QLineEdit()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Recipients; ticked ones get a letter"))
        self.list.setWordWrap(True)
        self.message = Message()
        self.preview = FormPreview(self.tr("The letter to the recipient chosen"))
        self.close_button = button(self.tr("Close"))
        self.print = button(self.tr("Print …"), "", "printer")
        self.save = button(self.tr("Save as PDF …"), "primary", "save")
        self._build()
        self._fill()
        self._connect()
        self._language_chosen()
        self.list.setFocus()

    def chosen(self) -> list[Recipient]:
        """Who gets a letter."""
        return [each for each, entry in zip(self._found, self._entries(), strict=True) if _is_ticked(entry)]

    def document(self, recipient: Recipient) -> Document:
        """The letter to one of them, as it would be printed now."""
        return letter(
            self._workspace,
            self._form(),
            recipient,
            contact=self.contact.text().strip(),
            answer_by=self.answer_by.text().strip(),
        )

    # ---- what is pressed ---------------------------------------------------------------------------------

    @Slot()
    def save_pdfs(self) -> None:
        """Ask for a folder, and write a file for each recipient; what is there already is not replaced."""
        from ..form_pdf import save_pdf

        chosen = self.chosen()
        folder = self._context.interaction.choose_folder(self.tr("Where shall the letters go?")) if chosen else None
        if folder is None:
            return
        paths = _free_names(folder)
        try:
            for recipient in chosen:
                save_pdf(next(paths), self.document(recipient))
        except OralHistoryError as error:
            self.message.say("danger", spoken(error))
            return
        self._made()
        self.message.say(
            "warn",
            self.tr("Letters saved: {count}. They are not encrypted: print them, and delete the files.").format(
                count=digits(len(chosen))
            ),
        )

    @Slot()
    def print_them(self) -> None:
        """Print one letter after the other."""
        from .print_paper import ask

        printed = 0
        for recipient in self.chosen():
            if not ask(self, self.document(recipient)):
                break
            printed += 1
        if printed:
            self._made()
            self.message.say("info", self.tr("Letters sent to the printer: {count}.").format(count=digits(printed)))

    # ---- inside ------------------------------------------------------------------------------------------

    def _form(self) -> ConsentForm:
        return forms.newest(self._workspace, self._form_id, str(self.language.currentData()))

    def _made(self) -> None:
        forms.keep_shown(self._workspace, self._form())
        self._context.keep(CONTACT, self.contact.text().strip())

    @Slot()
    def _language_chosen(self) -> None:
        self.answer_by.setText(last_day(str(self.language.currentData()), self._workspace.today()))
        self._show()

    @Slot()
    def _show(self) -> None:
        at = self.list.currentRow()
        if 0 <= at < len(self._found):
            self.preview.show_document(self.document(self._seen(self._found[at])))
        for each in (self.save, self.print):
            each.setEnabled(bool(self.chosen()))

    def _seen(self, recipient: Recipient) -> Recipient:
        """What the screen shows of a recipient: no name in discreet mode."""
        return Recipient(None, recipient.releases, recipient.affected) if self._context.discreet else recipient

    def _entries(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _fill(self) -> None:
        there = [each for each in forms.versions(self._workspace) if each.newest and each.form.id == self._form_id]
        for each in there:
            self.language.addItem(language_name(each.language), each.language)
        own = self._workspace.vault.collection.language.split("-")[0]
        self.language.setCurrentIndex(max(0, self.language.findData(own)))
        for recipient in self._found:
            entry = QListWidgetItem(self._told(recipient))
            entry.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            ticked = self._everybody or recipient.affected
            entry.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            self.list.addItem(entry)
        self.list.setCurrentRow(0)
        if not self._found:
            self.message.say("info", self.tr("Nobody received it: no package ever held this testimony."))

    def _told(self, recipient: Recipient) -> str:
        if recipient.name and self._context.discreet:
            name = self.tr("hidden")
        else:
            name = isolate(recipient.name) if recipient.name else self.tr("No recipient noted")
        lines = [name]
        lines += [
            self.tr("{release}, {day}").format(release=isolate(each.release_id), day=day_in_words(each.made_on))
            for each in recipient.releases
        ]
        if not (self._everybody or recipient.affected):
            lines.append(self.tr("What they have is still allowed"))
        return "\n".join(lines)

    def _connect(self) -> None:
        self.language.currentIndexChanged.connect(self._language_chosen)
        self.list.currentRowChanged.connect(self._show)
        self.list.itemChanged.connect(self._show)
        for line in (self.contact, self.answer_by):
            line.setMaxLength(200)
            line.textEdited.connect(self._show)
        self.save.clicked.connect(self.save_pdfs)
        self.print.clicked.connect(self.print_them)
        self.close_button.clicked.connect(self.accept)

    def _build(self) -> None:
        form = Form()
        form.add(self.tr("Language"), self.language)
        form.add(
            self.tr("How to reach you"),
            self.contact,
            self.tr("Stands in the letters. Kept in the vault."),
        )
        form.add(self.tr("Answer by"), self.answer_by, self.tr("In the letter’s own language."))
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, SPACE.small, 0)
        column.setSpacing(SPACE.medium)
        column.addWidget(
            label(
                self.tr("A letter names what its recipient has. It never tells who spoke, nor which testimony it is."),
                "muted",
                wrap=True,
            )
        )
        column.addWidget(form)
        column.addWidget(label(self.tr("Recipients"), "strong"))
        column.addWidget(self.list, 1)
        column.addWidget(self.message)
        lay_out(self, self.tr("Recall letters"), side, self.preview, (self.close_button, self.print, self.save))


def _is_ticked(entry: QListWidgetItem) -> bool:
    return entry.checkState() is Qt.CheckState.Checked


def _free_names(folder: Path) -> Iterator[Path]:
    """Names that say nothing of whom a letter is for, and that no file has."""
    number = 0
    while True:
        number += 1
        path = folder / f"letter-{number}.pdf"
        if not path.exists():
            yield path
