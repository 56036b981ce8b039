"""A form's text, to be read, and to be edited into a version of its own; beside it the sheets as they would be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from oralhistory.errors import InputError, OralHistoryError
from oralhistory.forms.template import FIELDS, LIST_FIELDS, with_version
from oralhistory.model import ConsentForm
from oralhistory.use_cases import forms

from ..context import Context
from ..i18n import isolate
from ..sentences import spoken
from ..theme.tokens import SPACE
from ..views.form_preview import FormPreview
from ..widgets.buttons import button
from ..widgets.form import FormRow
from ..widgets.labels import label
from ..widgets.message import Message
from ..widgets.text_edit import TextEdit

if TYPE_CHECKING:
    from oralhistory.workspace import Workspace

_QUIET_MS = 200
"""After so long without a key the sheets follow."""


class EditForm(QDialog):
    """What was there before stays as it was; saving adds a version."""

    def __init__(self, context: Context, workspace: Workspace, form: ConsentForm, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._workspace = workspace
        self._text = forms.text_of(workspace, form)
        self.saved: ConsentForm | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1180, 760)
        self.version = QLineEdit(forms.next_version(workspace, form))
        self.version.setMaxLength(14)
        self.version.setMaximumWidth(120)
        self.version_row = FormRow(self.tr("New version"), self.version)
        self.text = TextEdit()
        self.text.setAccessibleName(self.tr("Text of the form"))
        self.text.set_text(self._text)
        self.preview = FormPreview(self.tr("How it will be printed"))
        self.message = Message()
        self.save = button(self.tr("Keep as a new version"), "primary", "check")
        self.close_button = button(self.tr("Close"))
        self.close_button.setAutoDefault(False)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_QUIET_MS)
        self._build(form)
        self._timer.timeout.connect(self.show_sheets)
        self.text.textChanged.connect(self._typed)
        self.version.textEdited.connect(self._typed)
        self.save.clicked.connect(self.keep)
        self.close_button.clicked.connect(self.reject)
        self.show_sheets()
        self.text.setFocus()

    @Slot()
    def reject(self) -> None:
        """Esc and the cross ask, too, before what was typed is left."""
        if not self._is_changed() or self._context.interaction.confirm(
            self.tr("Leave what was typed?"),
            self.tr("The new text was not kept as a version. The versions that are there stay as they are."),
            self.tr("Leave it"),
        ):
            super().reject()

    @Slot()
    def show_sheets(self) -> None:
        """Show the sheets of the text as it stands, or say what is wrong with it."""
        try:
            document = forms.preview(self._wanted())
        except InputError as error:
            self.message.say("warn", spoken(error))
            return
        self.message.be_silent()
        self.preview.show_document(document)

    @Slot()
    def keep(self) -> None:
        """Keep the text as a version of its own."""
        try:
            self.saved = forms.save_version(self._workspace, self._wanted())
        except OralHistoryError as error:
            self.message.say("danger", spoken(error))
            return
        self._context.say(
            self.tr("Kept: {form}, version {version}").format(
                form=isolate(self.saved.id), version=isolate(self.saved.version or "")
            )
        )
        self.accept()

    @Slot()
    def _typed(self) -> None:
        self._timer.start()

    def _wanted(self) -> str:
        return with_version(self.text.text(), self.version.text().strip())

    def _is_changed(self) -> bool:
        return self.saved is None and self.text.text() != self._text

    def _build(self, form: ConsentForm) -> None:
        title = label(
            self.tr("{form}, version {version}, {language}").format(
                form=isolate(form.id), version=isolate(form.version or ""), language=isolate(form.language or "")
            ),
            "page",
            wrap=True,
        )
        note = label(
            self.tr(
                "A version is never changed: whoever agreed on it agreed on its words. What you write here becomes a "
                "new one. If it says something else about what may happen, mark the old one as needing new consent."
            ),
            "muted",
            wrap=True,
        )
        marks = label(
            self.tr(
                "Marks at the beginning of a line: “#” title, “##” heading, “!” what must be seen, “-” point, "
                "“[ ]” box to tick, “=” line to fill in, “__” line to sign on, “---” new page."
            ),
            "small",
            wrap=True,
        )
        named = ", ".join("{{" + name + "}}" for name in (*FIELDS, *LIST_FIELDS))
        fields = label(self.tr("Fields: {fields}").format(fields=isolate(named)), "small", wrap=True)
        fields.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        left = QVBoxLayout()
        left.setSpacing(SPACE.small)
        left.addWidget(self.text, 1)
        for part in (marks, fields):
            left.addWidget(part)
        across = QHBoxLayout()
        across.setSpacing(SPACE.large)
        across.addLayout(left, 1)
        across.addWidget(self.preview, 1)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE.small)
        foot.addWidget(self.version_row)
        foot.addStretch(1)
        foot.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignBottom)
        foot.addWidget(self.save, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.wide)
        column.setSpacing(SPACE.medium)
        for part in (title, note):
            column.addWidget(part)
        column.addLayout(across, 1)
        column.addWidget(self.message)
        column.addLayout(foot)
