"""The beginning of a testimony: a title, the narrator's name, the language."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QVBoxLayout, QWidget

from oralhistory.errors import OralHistoryError
from oralhistory.use_cases.browsing import new_testimony
from oralhistory.workspace import Workspace

from ..context import Context
from ..sentences import spoken
from ..theme.tokens import SPACE
from ..views.library_words import LibraryWords
from ..widgets.buttons import button
from ..widgets.dialog_foot import dialog_foot
from ..widgets.form import Form
from ..widgets.labels import label
from ..widgets.message import Message

_LANGUAGES = (
    "am",
    "ar",
    "de",
    "en",
    "es",
    "fa",
    "fr",
    "he",
    "ku",
    "pl",
    "pt",
    "ro",
    "ru",
    "ti",
    "tr",
    "uk",
    "ur",
    "yi",
)


class NewTestimony(QDialog):
    """Adds a testimony and opens its page. One of title and name is enough: the rest can wait."""

    def __init__(self, context: Context, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._workspace = workspace
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(440)
        self._title = QLineEdit()
        self._name = QLineEdit()
        if context.discreet:
            self._name.setEchoMode(QLineEdit.EchoMode.Password)
        self._language = QComboBox()
        self._message = Message()
        form = Form()
        self._title_row = form.add(
            self.tr("Title"), self._title, self.tr("It leaves only with what identifies taken out.")
        )
        form.add(self.tr("Narrator’s name"), self._name, self.tr("Stays in the vault. Leave it empty if unsure."))
        form.add(self.tr("Language of the interview"), self._language)
        add = button(self.tr("Add the testimony"), "primary", "plus")
        add.clicked.connect(self.add)
        foot = dialog_foot(self, button(self.tr("Cancel")), add)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.wide)
        column.setSpacing(SPACE.large)
        column.addWidget(label(self.tr("New testimony"), "page"))
        column.addWidget(form)
        column.addWidget(self._message)
        column.addLayout(foot)
        self._fill_languages()
        self._title.textEdited.connect(self._typed)
        self._name.textEdited.connect(self._typed)
        self._title.setFocus()

    def _fill_languages(self) -> None:
        words = LibraryWords(self)
        own = self._workspace.vault.collection.language
        used = self._workspace.facets().language
        for code in dict.fromkeys(filter(None, (own, *sorted(used, key=used.__getitem__, reverse=True), *_LANGUAGES))):
            self._language.addItem(words.language(code), code)

    @Slot()
    def _typed(self) -> None:
        self._title_row.set_error("")

    @Slot()
    def add(self) -> None:
        """Add it, unless there is nothing to know it by."""
        title, name = self._title.text().strip(), self._name.text().strip()
        if not title and not name:
            self._title_row.set_error(self.tr("Give it a title, or the narrator’s name."))
            self._title.setFocus()
            return
        try:
            stored = self._workspace.add(new_testimony(title, name, str(self._language.currentData())))
        except OralHistoryError as error:
            self._message.say("danger", spoken(error))
            return
        self.accept()
        self._context.go_to("testimony", stored.id)
